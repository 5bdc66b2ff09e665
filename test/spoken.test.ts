// Every widget as it is heard: its roles, names, states and languages, in their order. What is kept lies in spoken/, to be read aloud.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CampaignElement } from '../src/element/core/campaign-element.js';
import { tags } from '../src/widgets/registry.js';
import { manifestOf, mount, part, useSample } from './support/mount.js';
import { looksAtAll } from './support/one-engine.js';
import { openAll } from './support/open-all.js';
import { waitUntil } from './support/wait-until.js';

/** Plans and messages are for a time. */
const { now } = Date;
before(() => {
  Date.now = () => Date.parse('2026-10-05T09:00:00Z');
  useSample();
});
after(() => {
  Date.now = now;
});

const openViewer = async (widget: CampaignElement) => {
  part<HTMLElement>(widget, 'open')?.click();
  await waitUntil(() => part<HTMLDialogElement>(widget, 'viewer')?.open, 'the viewer did not open');
  await widget.updateComplete;
};

/** A hub offers more films once its first has come. */
const comeNear = async (widget: CampaignElement) => {
  await openAll(widget);
  for (const section of widget.renderRoot.querySelectorAll('section')) {
    section.scrollIntoView();
    await waitUntil(() => section.querySelector('[heading-level]'), `${section.id} did not come`);
  }
  await openAll(widget);
};

/** The settings in which a widget says most, or enough of what is alike. */
const attributes: Partial<Record<string, string>> = {
  'thank-you-banner': 'dismissible',
  'social-graphics': 'channels="instagram x"',
  'template-copy': 'channels="x email"',
};

interface Heard {
  name: string;
  markup: string;
  prepare?: (widget: CampaignElement) => Promise<void>;
}

const everyWidget: Heard[] = [
  ...tags.map((tag) => ({
    name: tag,
    markup: `<${tag} ${attributes[tag] ?? ''}></${tag}>`,
    prepare: tag === 'campaign-hub' ? comeNear : openAll,
  })),
  { name: 'campaign-plan-table', markup: '<campaign-plan view="table"></campaign-plan>' },
  { name: 'family-voices-turning', markup: '<family-voices layout="rotating"></family-voices>' },
  {
    name: 'campaign-gallery-viewer',
    markup: '<campaign-gallery></campaign-gallery>',
    prepare: openViewer,
  },
  {
    name: 'no-welsh',
    markup: `<thank-you-banner manifest="${manifestOf({
      messages: [{ id: 'one', heading: 'Only in English', body: { en: 'In both.', cy: 'Yn y ddwy.' }, actions: [] }],
    })}"></thank-you-banner>`,
  },
];

for (const { name, markup, prepare } of looksAtAll ? everyWidget : [])
  for (const lang of ['en', 'cy'] as const)
    it(`${name} is heard in ${lang} as it is kept: “npm run spoken” writes it anew`, async () => {
      const widget = await mount<CampaignElement>(markup.replace(/^<[\w-]+/, '$& data-spoken heading-level="2"'), {
        width: 640,
        lang,
      });
      await prepare?.(widget);
      const { now, kept } = await executeServerCommand<{ now: string; kept: string }, { name: string; lang: string }>(
        'spoken',
        { name, lang },
      );
      expect(now.length).to.be.above(20);
      expect(now.split('\n')).to.deep.equal(kept.split('\n'));
    });
