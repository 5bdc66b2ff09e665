// Why: the builder's page allows no inline style. An editor that writes one would be a heap of letters there.
import { expect } from '@open-wc/testing';

// 'self', by its name: in a frame without an address of its own Firefox does not know it.
const { origin } = location;
const POLICY = `default-src 'none'; script-src ${origin}; style-src ${origin}; img-src ${origin} data:; connect-src ${origin}`;

describe('The editor under the builder’s Content-Security-Policy', () => {
  it('has its styles, and breaks none of the policy', async () => {
    const frame = document.createElement('iframe');
    Object.assign(frame.style, { width: '700px', height: '700px' });
    frame.srcdoc = `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
      <title>Editor</title><script type="module" src="/test/builder/manifest/editor-page.ts"></script>`;
    const told = new Promise<MessageEvent>((done) => addEventListener('message', done, { once: true }));
    document.body.append(frame);
    const { data } = await told;
    frame.remove();
    expect(data).to.deep.equal({ violations: [], family: true, marks: 1, hangs: true });
  });
});
