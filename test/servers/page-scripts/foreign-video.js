// Another supplier's script, which happens to use one of our tags.
customElements.define(
  'campaign-video',
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).textContent = 'A film by somebody else';
    }
  },
);
