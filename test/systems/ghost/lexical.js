// Posts as Ghost's editor saves them: https://lexical.dev
import { headingOf, LAST } from '../forms.js';

const common = { version: 1, direction: 'ltr', format: '', indent: 0 };
const text = (/** @type {string} */ words) => ({
  type: 'extended-text',
  text: words,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
});
const heading = (/** @type {string} */ words) => ({ ...common, type: 'heading', tag: 'h2', children: [text(words)] });
const paragraph = (/** @type {object} */ child) => ({ ...common, type: 'paragraph', children: [child] });
const link = (/** @type {string} */ url, /** @type {string} */ words) => ({
  ...common,
  type: 'link',
  url,
  rel: null,
  target: null,
  title: null,
  children: [text(words)],
});
const card = (/** @type {string} */ html) => ({ type: 'html', version: 1, html });

/** @param {Record<string, object>} nodes by form */
const post = (nodes) => {
  const children = Object.entries(nodes).flatMap(([form, node]) => [heading(headingOf(form)), node]);
  return JSON.stringify({ root: { ...common, type: 'root', children: [...children, heading(LAST)] } });
};

/** Each form as it is, in a card for HTML. @param {import('../forms.js').Placed} placed */
export const asCards = ({ forms }) =>
  post(Object.fromEntries(Object.entries(forms).map(([form, html]) => [form, card(html)])));

/** Markup in cards, links and addresses in paragraphs. @param {import('../forms.js').Placed} placed */
export function asWritten({ forms, page: { title } }) {
  const { frame, element, address } = forms;
  return post({
    frame: card(frame),
    element: card(element),
    link: paragraph(link(address, title)),
    'copied link': paragraph(link(address, title)),
    address: paragraph(text(address)),
    'linked address': paragraph(link(address, address)),
  });
}
