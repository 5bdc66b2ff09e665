// Lit, fitted to pages that we do not own. Each replacement must find what it replaces, or the build fails: a new Lit wants
// a new look.
//
// - Its Trusted Types policy is made on import, under a name that the page's CSP may not list or another copy of Lit may
//   have taken: ours has its own name, and a refusal is not fatal (the error boundary then shows the fallback).
// - It looks up globals that the id of an element in the page can fill (`<p id="litHtmlVersions">`): those look-ups go.
// - In a page of XHTML a template would be read as XML, which it is not: it is made in a document of HTML.
// - What it carries for browsers without constructable style sheets, for css`` with values in it, and for standard decorators
//   is not used here.
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
      's=(l.contentType=="text/html"?l:l.implementation.createHTMLDocument("")).createElement("template")',
    ],
    [/,\w+=t\.litHtmlPolyfillSupport;\w+\?\.\(.*?\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\(".*?"\);/, ';'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['a.reactiveElementPolyfillSupport', 'void 0'],
    [/,p\?\.\(\{ReactiveElement:\w+\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\(".*?"\)/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    // Nothing here reflects a property to an attribute.
    [/_\$ET\(t,s\)\{.*?\}(?=_\$AK\()/, ''],
    [/,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/, ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [/toAttribute\(t,s\)\{.*?\},(?=fromAttribute)/, ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    [
      /[\s\S]*/,
      `export const css = ([text]) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return sheet };
       export const getCompatibleStyle = (sheet) => sheet;
       export const adoptStyles = (root, sheets) => { root.adoptedStyleSheets = sheets };
       export const supportsAdoptingStyleSheets = true;
       export const unsafeCSS = (text) => css([text]);
       export class CSSResult {}`,
    ],
  ],
  '@lit/reactive-element/decorators/property.js': [
    [/[\s\S]*/, 'export const property=(options)=>(proto,name)=>proto.constructor.createProperty(name,options);'],
  ],
  'lit-element/lit-element.js': [
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
          if (next === fitted) this.error(`Lit has changed: ${what} is not in ${id}. Adapt build/lit-for-pages.ts.`);
          fitted = next;
        }
        return { code: fitted, map: null };
      },
    },
  };
}
