// Sanitisers: by themselves in many systems, and the last word in those with an editor.
import purify from 'dompurify';
import { type Host, page } from './host.js';

const onServer = (from: string, name: string, configuration = ''): Host => ({
  name: configuration ? `${from}, ${configuration}` : from,
  from,
  keep: async (html) => (await fetch(`/sanitised/${name}`, { method: 'POST', body: html })).text(),
});

export const sanitisers: Host[] = [
  { name: 'No filter', keep: (html) => html },
  { name: 'DOMPurify', from: 'dompurify', keep: (html) => purify.sanitize(html) },
  {
    name: 'DOMPurify, HTML only',
    from: 'dompurify',
    keep: (html) => purify.sanitize(html, { USE_PROFILES: { html: true } }),
  },
  {
    name: 'DOMPurify, frames allowed',
    from: 'dompurify',
    keep: (html) => purify.sanitize(html, { ADD_TAGS: ['iframe'] }),
  },
  {
    name: 'DOMPurify, ours allowed',
    from: 'dompurify',
    keep: (html) =>
      purify.sanitize(html, {
        CUSTOM_ELEMENT_HANDLING: { tagNameCheck: new RegExp(`^${page.tag}$`), attributeNameCheck: /^(item|lang)$/ },
      }),
  },
  onServer('sanitize-html', 'sanitize-html'),
  onServer('sanitize-html', 'sanitize-html-frames', 'ours allowed'),
  onServer('sanitize-html', 'sanitize-html-films', 'films allowed'),
  onServer('xss', 'xss'),
  onServer('xss', 'xss-strip', 'unknown tags stripped'),
  onServer('rehype-sanitize', 'rehype-sanitize'),
];
