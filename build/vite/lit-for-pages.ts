// Lit, fitted to pages that we do not own. Each replacement must find what it replaces, or the build fails: a new Lit wants
// a new look.
//
// - Its Trusted Types policy is made on import, under a name that the page's CSP may not list or another copy of Lit may
//   have taken: ours has its own name, and a refusal is not fatal (the error boundary then shows the fallback).
// - It looks up globals that the id of an element in the page can fill (`<p id="litHtmlVersions">`): those look-ups go.
// - In a page of XHTML a template would be read as XML, which it is not: it is made in a document of HTML.
// - What it has for directives, and for options of properties that no widget has, goes.
// - What it carries for css`` with values in it and for standard decorators is not used here, and what it does for browsers
//   without constructable style sheets takes fewer bytes.
import type { Plugin } from 'vite';

type Replacement = [what: string | RegExp, by: string];

const files: Record<string, Replacement[]> = {
  'lit-html/lit-html.js': [
    [
      /e=s\?s\.createPolicy\("lit-html",(\{.*?\})\):void 0/,
      'e=(()=>{for(const n of ["campaign-widgets","lit-html"])try{return s?.createPolicy(n,$1)}catch{}})()',
    ],
    // No template here has an expression inside <script>, <style>, <textarea> or <title> (minify-templates.ts sees to it),
    // or is made of SVG or MathML alone.
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, ''],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', ',0){}'],
    ['Error("invalid template strings array")', 'Error()'],
    [
      's=l.createElement("template")',
      's=Document.prototype.createElement.call(l.contentType=="text/html"?l:l.implementation.createHTMLDocument(""),"template")',
    ],
    // No directive is used, and nothing that is for them alone: an expression stands in text or in an attribute.
    [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/, ''],
    ['t=M(this,t,i),a(t)', 'a(t)'],
    ['t=M(this,t,i,0),o=', 'o='],
    ['r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
    ['(t=M(this,t,i,0)??A)', '(t??=A)'],
    [/class Z\{.*?\}\}const j=\{.*?\}(?=,B=)/, 'const j={}'],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [/if\(r\.data===n\)(d\.push\(\{type:2,index:l\}\));else\{.*?\}(?=l\+\+)/, 'r.data===n&&$1;'],
    // No template is compiled beforehand.
    [/const\{values:i,_\$litType\$:s\}=t,e="number"==typeof s.*?,s\);/, 'const i=t.values,e=this._$AC(t);'],
    // Listeners are functions without options; what is taken away stays, and does nothing.
    [
      /const s=this\._\$AH,e=t===A&&s!==A.*?,this\._\$AH=t\}/,
      'this._$AH===A&&t!==A&&this.element.addEventListener(this.name,this),this._$AH=t}',
    ],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      '"function"==typeof this._$AH&&this._$AH.call(this.options.host,t)',
    ],
    [/setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
    ['this._$AP?.(!1,!0,s)', ''],
    [/get _\$AU\(\)\{[^}]*\}/g, ''],
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
    [/get parentNode\(\)\{let t=.*?endNode\(\)\{return this\._\$AB\}/, ''],
    ['get tagName(){return this.element.tagName}', ''],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    [/this\.type=[12],/g, ''],
    // By the prototype: `<img name="importNode">` hides the document's own.
    ['(t?.creationScope??l).importNode(', 'Document.prototype.importNode.call(l,'],
    ['l.createTreeWalker(', 'Document.prototype.createTreeWalker.call(l,'],
    ['l.createComment("")', 'new Comment'],
    [/this\._\$AN=void 0,/g, ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    [/,\w+=t\.litHtmlPolyfillSupport;\w+\?\.\(.*?\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\(".*?"\);/, ';'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['a.reactiveElementPolyfillSupport', 'void 0'],
    [/,p\?\.\(\{ReactiveElement:\w+\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\(".*?"\)/, ''],
    // Properties are declared by decorators, in their plain form.
    [/if\((this\.finalized=!0,this\._\$Ei\(\)),this\.hasOwnProperty.*?\}(?=const t=this\[Symbol)/, '$1;'],
    [/finalizeStyles\(s\)\{.*?return i\}/, 'finalizeStyles(s=[]){return[...new Set(s.flat(1/0).reverse())].reverse()}'],
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', ''],
    [
      /const\{get:e,set:r\}=h\(this\.prototype,t\).*?this\.requestUpdate\(t,h,i\)\}/,
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    [
      'const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)',
      'e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
    ],
    ['if(void 0!==e&&this._$Em!==e)', 'if(void 0!==e)'],
    ['"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', 'i?.trim?i:t.toLowerCase()'],
    ['d=(t,s)=>t,', ''],
    ['getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,', ''],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
    ['converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'converter:u}'],
    [/\bd\(("\w+")\)/g, '$1'],
    ['attributeChangedCallback(t,s,i){this._$AK(t,i)}', ''],
    ['_$AK(t,s){', 'attributeChangedCallback(t,_,s){'],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    ['this._$Em=null,', ''],
    [
      /const t=i\.getPropertyOptions\(e\),h=.*?,this\._\$Em=null\}/,
      'const t=i.getPropertyOptions(e);this[e]=typeof t.converter=="function"?t.converter(s,t.type):u.fromAttribute(s,t.type)}',
    ],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{if\(void 0!==t\)\{.*?return;this\.C\(t,s,i\)\}/,
      'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
    ],
    [
      /C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?(?=,!0===e)/,
      'C(t,s){(this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))',
    ],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?\}(?=\}let t=!1)/, ''],
    ['try{await this._$ES}catch(t){Promise.reject(t)}', 'await this._$ES;'],
    // An update is never put off.
    ['const t=this.scheduleUpdate();return null!=t&&await t,', 'this.performUpdate();return '],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    // Nothing here reflects a property to an attribute.
    [/_\$ET\(t,s\)\{.*?\}(?=attributeChangedCallback\()/, ''],
    [/,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/, ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [/toAttribute\(t,s\)\{.*?\},(?=fromAttribute)/, ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    [
      /[\s\S]*/,
      // Safari has constructable style sheets from 16.4: before, a policy may forbid what then takes their place.
      `export const css = ([text]) => { try { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return sheet } catch { return text } };
       export const getCompatibleStyle = (sheet) => sheet;
       export const adoptStyles = (root, sheets) => {
         if (!sheets[0].trim) root.adoptedStyleSheets = sheets;
         else root.appendChild(Document.prototype.createElement.call(document, "style")).textContent = sheets.join("");
       };
       export const supportsAdoptingStyleSheets = true;
       export const unsafeCSS = (text) => css([text]);
       export class CSSResult {}`,
    ],
  ],
  '@lit/reactive-element/decorators/property.js': [
    [/[\s\S]*/, 'export const property=(options)=>(proto,name)=>proto.constructor.createProperty(name,options);'],
  ],
  'lit-element/lit-element.js': [
    [/connectedCallback\(\)\{.*?setConnected\(!1\)\}/, ''],
    [/,s\.litElementHydrateSupport\?\.\(\{.*?\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{.*?\}\);/, ';'],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\(".*?"\);/, ''],
  ],
};

export function litForPages(): Plugin {
  return {
    name: 'lit-for-pages',
    transform: {
      filter: { id: /\/node_modules\/(@lit|lit-html|lit-element)\// },
      handler(code, id) {
        const replacements = Object.entries(files).find(([file]) => id.endsWith(`/node_modules/${file}`))?.[1] ?? [];
        let fitted = code;
        for (const [what, by] of replacements) {
          const next = fitted.replace(what, by);
          if (next === fitted)
            this.error(`Lit has changed: ${what} is not in ${id}. Adapt build/vite/lit-for-pages.ts.`);
          fitted = next;
        }
        return { code: fitted, map: null };
      },
    },
  };
}
