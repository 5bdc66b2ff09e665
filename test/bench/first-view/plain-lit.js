// The same three widgets as anybody would write them with Lit: one module script, which fetches the manifest. What ours cost is
// measured against it.
import { css, html, LitElement } from 'lit';

const source = new URL(document.querySelector('[data-plain-lit]')?.getAttribute('data-plain-lit') ?? '', location.href);
const manifest = fetch(source).then((response) => response.json());

/** A text in English. @param {string | { en?: string } | undefined} text */
const words = (text) => (typeof text === 'string' ? text : text?.en);

/** Of rich text its words: a plain widget would draw no more. @param {any} rich @returns {string} */
const plain = (rich) => {
  const text = rich?.en ?? rich;
  return typeof text === 'string'
    ? text
    : [text]
        .flat()
        .map((each) => each?.value ?? plain(each?.children))
        .join('');
};

const look = css`
  :host { display: block; container-type: inline-size; color: #1d2230; }
  h2, h3, p { margin: 0 0 0.5em; }
  section, li { padding: 16px; border: 1px solid #d5cdbe; border-radius: 6px; background: #f8f4ec; }
  img { max-inline-size: 100%; block-size: auto; }
  ul { display: grid; gap: 16px; margin: 0; padding: 0; list-style: none; }
  @container (min-width: 40rem) { ul { grid-template-columns: 1fr 1fr; } }
`;

class PlainWidget extends LitElement {
  /** @override */
  static styles = look;
  /** @override */
  static properties = { data: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.data = undefined;
    manifest.then((data) => {
      this.data = data;
    });
  }

  /** @override */
  render() {
    return this.data ? this.draw(this.data) : html`<slot></slot>`;
  }

  /** @param {any} _data @returns {unknown} */
  draw(_data) {
    return html``;
  }
}

customElements.define(
  'plain-banner',
  class extends PlainWidget {
    /** @override @param {any} data */
    draw({ messages: [{ heading, body, picture, actions = [] }] }) {
      return html`<section>
        ${picture && html`<img src=${new URL(picture.url, source)} width=${picture.width} height=${picture.height} alt=${words(picture.alt)} loading="lazy">`}
        <h2>${words(heading)}</h2><p>${plain(body)}</p>
        ${actions.map((/** @type {any} */ { label, url }) => html`<a href=${url}>${words(label)}</a>`)}
      </section>`;
    }
  },
);

customElements.define(
  'plain-video',
  class extends PlainWidget {
    /** @override @param {any} data */
    draw({ videos: [{ title, poster }] }) {
      return html`<section>
        <h2>${words(title)}</h2>
        ${poster && html`<img src=${new URL(poster.url, source)} width=${poster.width} height=${poster.height} alt="" loading="lazy">`}
        <button @click=${() => this.requestUpdate()}>Play</button>
      </section>`;
    }
  },
);

customElements.define(
  'plain-list',
  class extends PlainWidget {
    /** @override @param {any} data */
    draw({ resources }) {
      return html`<ul>${resources.map(
        (/** @type {any} */ { title, description, file }) =>
          html`<li><h3>${words(title)}</h3><p>${plain(description)}</p><a href=${words(file.url) ?? ''} download>Download<span hidden> ${words(title)}</span></a></li>`,
      )}</ul>`;
    }
  },
);
