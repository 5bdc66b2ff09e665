import { expect } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import { base, type CopyStep, openCopyStep } from './copy-step.js';

const link = `<p><a href="${base}embed/thank-you-banner.html">Thank you</a></p>`;

async function openPasteBack(lang: 'en' | 'cy' = 'en'): Promise<{ step: CopyStep; field: HTMLTextAreaElement }> {
  const step = await openCopyStep('widget=thank-you-banner', { lang });
  (step.all<HTMLDetailsElement>('details').at(-1) as HTMLDetailsElement).open = true;
  await waitUntil(() => step.all('textarea').length === 1);
  return { step, field: step.find('textarea') };
}

const result = (field: HTMLElement): string =>
  ((field.getRootNode() as ShadowRoot).querySelector('[role=status]') as HTMLElement).innerText;

async function write(field: HTMLTextAreaElement, html: string): Promise<string> {
  field.value = html;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await (field.getRootNode() as ShadowRoot & { host: { updateComplete: Promise<unknown> } }).host.updateComplete;
  return result(field);
}

/** @returns whether the page took it upon itself */
function paste(field: HTMLElement, forms: Record<string, string>): boolean {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: { getData: (type: string) => forms[type] ?? '' } });
  return !field.dispatchEvent(event);
}

describe('paste back', () => {
  it('says nothing until there is something', async () => {
    const { field } = await openPasteBack();
    expect(result(field).trim()).to.equal('');
  });

  it('says in words that it will work, with the script and without', async () => {
    const { field } = await openPasteBack();
    const said = await write(field, link);
    expect(said).to.contain('It will work').and.to.contain('The widget, made from the link');
    expect(said).to.contain('A link to a page that shows all of it').and.to.contain('Nothing was lost');
  });

  it('says what to do where it will not', async () => {
    const { field } = await openPasteBack();
    const said = await write(field, link.replace('<p>', '<p>See '));
    expect(said).to.contain('Visitors will reach it, but not see it');
    expect(said).to.contain('not alone in its paragraph');
    expect(await write(field, '<p>Words</p>'))
      .to.contain('It will not work')
      .and.not.to.contain('undefined');
  });

  it('says it in Welsh', async () => {
    const { field } = await openPasteBack('cy');
    expect(await write(field, link)).to.contain('Bydd yn gweithio');
  });

  it('reads rich content as HTML, and leaves plain text to the browser', async () => {
    const { field } = await openPasteBack();
    expect(
      paste(field, { 'text/html': `<!--StartFragment-->${link}<!--EndFragment-->`, 'text/plain': 'Thank you' }),
    ).to.equal(true);
    await waitUntil(() => result(field).includes('made from the link'));
    expect(field.value).to.equal(link);
    expect(paste(field, { 'text/plain': link })).to.equal(false);
  });

  it('follows what is chosen, and can be cleared without losing one’s place', async () => {
    const { step, field } = await openPasteBack();
    await write(field, link);
    step.builder.set({ attributes: { variant: 'hero' } });
    await waitUntil(() => result(field).includes('variant = hero'));
    const shadow = field.getRootNode() as ShadowRoot;
    shadow.querySelector('button')?.click();
    await waitUntil(() => result(field).trim() === '');
    expect(field.value).to.equal('');
    expect(shadow.activeElement === field).to.equal(true);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`is for everyone (${scheme})`, async () => {
      const step = await openCopyStep('widget=thank-you-banner', { scheme });
      (step.all<HTMLDetailsElement>('details').at(-1) as HTMLDetailsElement).open = true;
      await waitUntil(() => step.all('textarea').length === 1);
      await write(step.find('textarea'), link.replace('<p>', '<p>See '));
      await expect(step.element).to.be.accessible();
    });
  }
});
