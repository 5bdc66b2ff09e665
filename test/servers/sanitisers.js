// Why: these sanitisers do their work in Node, on the servers of the systems that use them, so they do it there for tests too.
//   POST /sanitised/<name>   some HTML; the answer is what the sanitiser leaves of it
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
// @ts-expect-error It comes without types.
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { FilterXSS } from 'xss';

const github = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

/** @type {Record<string, (html: string) => string>} */
const hosts = {
  'sanitize-html': (html) => sanitizeHtml(html),
  'sanitize-html-frames': (html) =>
    sanitizeHtml(html, {
      allowedTags: [...sanitizeHtml.defaults.allowedTags, 'iframe'],
      allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, iframe: ['src', 'title', 'width', 'height'] },
      allowedIframeHostnames: ['www.example.org'],
    }),
  // A list of films alone: the frame stays, its address does not.
  'sanitize-html-films': (html) =>
    sanitizeHtml(html, {
      allowedTags: [...sanitizeHtml.defaults.allowedTags, 'iframe'],
      allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, iframe: ['src', 'title', 'width', 'height'] },
      allowedIframeHostnames: ['www.youtube.com'],
    }),
  xss: (html) => new FilterXSS().process(html),
  'xss-strip': (html) => new FilterXSS({ stripIgnoreTag: true, stripIgnoreTagBody: ['script'] }).process(html),
  'rehype-sanitize': (html) => String(github.processSync(html)),
};

/** @returns {import('./host-pages.js').Middleware} */
export const sanitisers = () => async (context, next) => {
  const [, name = ''] = /^\/sanitised\/([\w-]+)$/.exec(context.path) ?? [];
  const sanitise = hosts[name];
  if (!sanitise) return next();
  let html = '';
  for await (const chunk of context.req.setEncoding('utf8')) html += chunk;
  context.type = 'text/html';
  context.body = sanitise(html);
};
