// Safari before 16.4.
Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
for (const { prototype } of [Document, ShadowRoot]) Reflect.deleteProperty(prototype, 'adoptedStyleSheets');
