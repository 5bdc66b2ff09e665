import { expect } from '@open-wc/testing';
import { places } from '../../../src/builder/copy/embed-code.js';
import { copied, forbidClipboard } from '../../support/clipboard.js';
import { waitUntil } from '../../support/wait-until.js';
import { base, openCopyStep, published } from './copy-step.js';
import { address, banner, codeOf, link, list } from './snippets-of-step.js';

describe('the Copy step', () => {
  const best: Record<string, string> = {
    sharepoint: 'iframe',
    wordpress: 'address',
    drupal: 'p > a',
    umbraco: 'p > a',
    mediawiki: 'address',
    newsletter: 'p > a',
    static: 'thank-you-banner',
    editor: 'p > a',
    unknown: 'p > a',
  };
  for (const { id, name, editor, installed } of places) {
    it(`offers first what survives in: ${name.en}`, async () => {
      const step = await openCopyStep(banner);
      await step.tick(name.en);
      expect(step.builder.state.place || 'unknown').to.equal(id);
      expect(step.all('button.main').length).to.equal(1);
      const wanted = best[id] as string;
      if (wanted === 'address') expect(step.code).to.equal(address);
      else expect(codeOf(step).firstElementChild?.matches(wanted.replace('p > a', 'p'))).to.equal(true);
      if (wanted !== 'address') expect(codeOf(step).querySelectorAll(wanted).length).to.equal(1);
      const packaged = [...(installed?.administrator ?? []), ...(installed?.editor ?? [])];
      expect(step.all('ol li').length).to.equal(editor.length + packaged.length);
      expect(step.all<HTMLAnchorElement>('a[download]').map(({ href }) => href)).to.deep.equal(
        installed ? [`${step.builder.root}${installed.path}`] : [],
      );
    });
  }

  it('gives who says nothing the form for who does not know', async () => {
    const step = await openCopyStep(banner);
    expect(step.code).to.equal(link);
    expect(step.all<HTMLInputElement>('[name=place]').filter(({ checked }) => checked).length).to.equal(1);
  });

  it('copies a link as rich text, and its address where only text is taken', async () => {
    const step = await openCopyStep(banner);
    step.mainButton.click();
    await waitUntil(() => copied['text/html']);
    expect(copied).to.deep.equal({ 'text/html': link, 'text/plain': address });
  });

  it('copies code as text alone', async () => {
    const step = await openCopyStep(`${banner}&form=element&variant=hero`);
    step.mainButton.click();
    await waitUntil(() => copied['text/plain']);
    expect(copied).to.deep.equal({ 'text/plain': step.code });
    expect(codeOf(step).querySelector('thank-you-banner')?.getAttribute('variant')).to.equal('hero');
  });

  it('copies in the way of before the clipboard interface, where there is none', async () => {
    const step = await openCopyStep(banner);
    forbidClipboard();
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const data: Record<string, string> = {};
    const clipboardData = { setData: (type: string, value: string) => Object.assign(data, { [type]: value }) };
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    document.execCommand = () => !document.dispatchEvent(event);
    step.mainButton.click();
    await waitUntil(() => step.mainButton.querySelector('.said > :not(.not)')?.textContent === 'Copied');
    expect(data).to.deep.equal({ 'text/html': link, 'text/plain': address });
  });

  it('says that it has copied, on the button and to those who listen, and nothing jumps', async () => {
    const step = await openCopyStep(banner);
    const before = step.element.getBoundingClientRect().height;
    const width = step.mainButton.getBoundingClientRect().width;
    step.mainButton.click();
    await waitUntil(() => step.mainButton.querySelector('.said > :not(.not)')?.textContent === 'Copied');
    expect(step.find('[role=status]').textContent).to.contain('Copied: A link, as rich text');
    expect(step.element.getBoundingClientRect().height).to.equal(before);
    expect(step.mainButton.getBoundingClientRect().width).to.equal(width);
    await step.tick('SharePoint Online');
    expect(step.mainButton.querySelector('.said > :not(.not)')?.textContent).to.equal('Copy');
  });

  it('selects the link, and says so, where the browser does not let it copy', async () => {
    const step = await openCopyStep(banner);
    forbidClipboard();
    step.mainButton.click();
    await waitUntil(() => step.find('[role=status]').textContent?.includes('selected'));
    expect(step.words).to.contain('copy it with your keyboard');
    // A selection in a shadow root is not every engine's to say as text: its ends are.
    const link = step.find('.link');
    const roots = { shadowRoots: [step.element.renderRoot as ShadowRoot, link.getRootNode() as ShadowRoot] };
    const ends = () => getSelection()?.getComposedRanges(roots)[0];
    await waitUntil(() => {
      const { startContainer, endContainer, collapsed } = ends() ?? {};
      return link.contains(startContainer ?? null) && link.contains(endContainer ?? null) && collapsed === false;
    }, 'nothing is selected');
  });

  it('puts what was chosen into the code, and the theme where that is wanted', async () => {
    const step = await openCopyStep(`${list}&place=static&--campaign-radius=0`);
    const widget = () => codeOf(step).querySelector('resource-list');
    expect(widget()?.getAttribute('layout')).to.equal('cards');
    expect(widget()?.getAttribute('style')).to.equal('--campaign-radius: 0');
    expect(widget()?.querySelector('a')?.getAttribute('href')).to.contain('?layout=cards&limit=6&--campaign-radius=0');
    await step.tick('With the theme I chose');
    expect(step.code).not.to.contain('campaign-radius');
    expect(step.builder.linkTo({})).to.contain('themed=no');
  });

  it('does not offer WordPress an embed that would forget what was chosen', async () => {
    const step = await openCopyStep(`${list}&place=wordpress`);
    expect(codeOf(step).querySelectorAll('p > a').length).to.equal(1);
    expect(step.words).to.contain('layout, limit');
  });

  it('has every form under “Other forms”, in the address too, and stays open while they are compared', async () => {
    const step = await openCopyStep(`${banner}&place=static&form=frame`);
    const forms = step.all<HTMLDetailsElement>('details')[0] as HTMLDetailsElement;
    expect(forms.open).to.equal(true);
    expect(codeOf(step).querySelectorAll('iframe + p > a').length).to.equal(1);
    await step.tick('The web address');
    expect(step.builder.state.form).to.equal('address');
    expect(step.code).to.equal(address);
    await step.tick('The element, as HTML');
    expect(step.builder.state.form).to.equal('');
    expect(forms.open).to.equal(true);
  });

  it('writes the fallback in the language of the widget', async () => {
    const step = await openCopyStep(`${banner}&lang=cy&place=static`);
    expect(codeOf(step).querySelector('thank-you-banner[lang=cy] a')?.textContent).to.equal('Diolch');
    expect(step.code).to.contain('thank-you-banner.cy.html"');
  });

  it('pins the script when asked to, and has none for a newsletter', async () => {
    const step = await openCopyStep(banner);
    const shown = () =>
      step
        .all('code')
        .map(({ textContent }) => textContent)
        .join();
    expect(shown()).not.to.contain('integrity');
    await step.tick('Pin to this version');
    expect(shown()).to.contain('integrity="sha384-script" crossorigin="anonymous"');
    expect(shown()).to.contain('integrity="sha384-script"');
    expect(step.builder.state.pinned).to.equal(true);
    await step.tick('Drupal');
    expect(shown()).to.contain("attributes: { async: true, integrity: 'sha384-script', crossorigin: anonymous }");
    await step.tick('E-mail newsletters');
    expect(shown()).not.to.contain('campaign-widgets.js');
  });

  it('gives a web team what their system takes, and offers to pin only what can be pinned', async () => {
    const step = await openCopyStep(`${banner}&pinned=yes`);
    const pins = () => step.all('[aria-describedby=pinned]').length > 0;
    expect(pins()).to.equal(true);
    for (const { name, lines } of places.filter((place) => place.lines)) {
      await step.tick(name.en);
      const [team] = step.all('builder-code:not([main])');
      expect(team?.shadowRoot?.querySelector('code')?.textContent, name.en).to.equal(
        lines?.write(step.builder.kit, step.builder.kit.hashes),
      );
      expect(team?.shadowRoot?.querySelector('button')?.textContent).to.contain(lines?.name.en);
      expect(pins(), name.en).to.equal(Boolean(lines?.pins));
    }
  });

  it('says which place the code names, where the builder is a copy, and that a draft is not in it', async () => {
    const own = await openCopyStep(banner);
    expect(own.words).not.to.contain('published for');
    const copy = await openCopyStep(banner, { root: published });
    expect(copy.words).to.contain(`published for: ${base}`);
    copy.builder.draft = { manifest: {} as never, pages: copy.builder.kit.pages, choices: {} };
    await copy.drawn();
    expect(copy.words).to.contain('not the manifest you are working on');
  });

  it('has nothing to copy where the campaign has nothing', async () => {
    const step = await openCopyStep('widget=campaign-tips');
    expect(step.all('button').length).to.equal(0);
    expect(step.words).to.contain('nothing for this widget yet');
  });
});

describe('the Copy step is for everyone', () => {
  for (const lang of ['en', 'cy'] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`to see and to hear (${lang}, ${scheme})`, async () => {
        for (const place of ['drupal', 'wordpress', 'sharepoint']) {
          const step = await openCopyStep(`${list}&place=${place}&--campaign-radius=0&pinned=yes`, {
            lang,
            scheme,
            root: published,
          });
          for (const details of step.all<HTMLDetailsElement>('details')) details.open = true;
          await waitUntil(() => step.all('textarea').length === 1);
          // The measured frame is hidden from everyone.
          for (const frame of step.all('iframe')) frame.remove();
          await expect(step.element).to.be.accessible();
        }
      });
    }
    it(`on a phone (${lang})`, async () => {
      const step = await openCopyStep(`${list}&place=sharepoint&pinned=yes`, { lang, width: 288 });
      for (const details of step.all<HTMLDetailsElement>('details')) details.open = true;
      await waitUntil(() => step.all('textarea').length === 1);
      expect(step.element.scrollWidth).to.be.at.most(288);
    });
  }
});
