import { expect } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import { openCopyStep, published } from './copy-step.js';
import { list } from './snippets-of-step.js';

describe('the height of a frame', () => {
  const sharepoint = `${list}&place=sharepoint`;
  const heights = (words: readonly HTMLElement[]) =>
    words.map(({ textContent }) => Number(textContent?.replace(/\D/g, '') ?? 0));

  it('is that of the real page in three widths, and goes into the code', async () => {
    const step = await openCopyStep(sharepoint, { root: published });
    const frames = step.all<HTMLIFrameElement>('iframe');
    expect(frames.map(({ width }) => width)).to.deep.equal(['375', '640', '1200']);
    expect(frames.every(({ src }) => src === `${published}embed/resource-list.html?layout=cards&limit=6`)).to.equal(
      true,
    );
    const real = () =>
      frames.map(({ contentDocument }) =>
        Math.ceil(contentDocument?.documentElement.getBoundingClientRect().height ?? 0),
      );
    const alive = () =>
      frames.every(
        (frame) =>
          frame.contentDocument?.querySelector('resource-list')?.shadowRoot?.querySelectorAll('[part~=item]').length ===
          6,
      );
    await waitUntil(alive, 'the lists to be as they were chosen');
    await waitUntil(() => String(heights(step.all('td'))) === String(real()), 'the heights to be those of the pages');
    const [narrow = 0, middle = 0, wide = 0] = real();
    expect(narrow).to.be.above(middle);
    expect(wide).to.be.above(100);
    expect(step.code).to.contain(`height="${middle}"`);
    await step.tick('A phone or a sidebar, 375 pixels');
    expect(step.code).to.contain(`height="${narrow}"`);
    expect(step.builder.state.width).to.equal(375);
    expect(step.all('iframe')[0] === frames[0]).to.equal(true);
  });

  it('is measured only where a frame is copied', async () => {
    const step = await openCopyStep(sharepoint, { root: published });
    expect(step.all('iframe').length).to.equal(3);
    await step.tick('Drupal');
    expect(step.all('iframe').length).to.equal(0);
  });

  it('is a usual one where it cannot be measured', async () => {
    const step = await openCopyStep(sharepoint, { root: `${location.origin}/nowhere/` });
    expect(step.code).to.contain('height="800"');
    await waitUntil(() => step.words && step.all('td').every(({ textContent }) => textContent?.includes('usual')));
    expect(heights(step.all('td'))).to.deep.equal([800, 800, 800]);
    expect(step.code).to.contain('height="800"');
  });
});
