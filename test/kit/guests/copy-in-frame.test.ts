// Why: a frame of another origin has no clipboard unless its host says so, and no host page does.
import { expect } from '@open-wc/testing';
import { embedPage, openEmbedder } from '../pages/embed-frame.js';

/** Presses a button of the widget, and says what became of it. */
const script = `<script>
  addEventListener('message', ({ data }) => {
    if (data.press) {
      const { shadowRoot } = document.querySelector('main').firstElementChild;
      const button = [...shadowRoot.querySelectorAll('button')].find((each) => each.textContent.includes(data.press));
      addEventListener('campaign-copied', () => parent.postMessage({ copied: true }, '*'));
      button.click();
      const look = () => {
        const hint = shadowRoot.querySelector('[part=hint], [part=address]');
        const selected = shadowRoot.activeElement?.value || String(getSelection());
        const byHand = hint?.getClientRects().length && (selected || hint.value || hint.textContent.trim());
        if (byHand) parent.postMessage({ byHand }, '*');
        else setTimeout(look, 20);
      };
      look();
    }
  });
</script>`;

describe('In a frame without a clipboard', () => {
  for (const [tag, press, words] of [
    ['template-copy', 'Copy the text', /\w+ \w+/],
    ['campaign-share', 'Copy the link', /https?:\/\/\S+/],
  ] as const) {
    it(`a person who presses a button of <${tag}> has the text, or is shown it to copy by hand`, async () => {
      const page = embedPage(`<${tag}><p>The campaign</p></${tag}>`, script);
      const host = await openEmbedder({
        more: { 'x-copy': page },
        body: '<iframe title="Copy" src="{KIT}/embed/x-copy.html" width="600" height="900"></iframe>',
      });
      await host.reports(({ isAlive }) => isAlive, 'a widget that is alive');
      host.post({ press });
      const result = () =>
        host.messages
          .map((data) => Object(data) as { copied?: true; byHand?: string })
          .find((data) => data.copied || data.byHand);
      await host.until(() => !!result(), 'the text to be copied, or shown');
      const { copied, byHand } = result() ?? {};
      if (!copied) expect(byHand).to.match(words);
      expect((await host.report()).errors).to.deep.equal([]);
    });
  }
});
