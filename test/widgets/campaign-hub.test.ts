import { expect } from '@open-wc/testing';
import type { CampaignElement } from '../../src/element/core/campaign-element.js';
import type { CampaignHub } from '../../src/widgets/campaign-hub/campaign-hub.js';
import { hubParts } from '../../src/widgets/catalogue.js';
import { manifestOf, mount, part, parts, settled } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const both = (en: string, cy: string) => ({ en, cy });
const campaign = {
  tips: [{ id: 'a', title: both('A tip', 'Awgrym') }],
  resources: ['a', 'b'].map((id) => ({
    id,
    title: both(`Poster ${id}`, `Poster ${id}`),
    file: { url: `https://example.org/${id}.pdf` },
  })),
  messages: [{ id: 'hello', heading: both('Hello', 'Helo') }],
  videos: ['one', 'two'].map((id) => ({ id, title: both(`Film ${id}`, `Ffilm ${id}`), youtube: `${id}123` })),
};

const hub = (attributes = '', manifest: object = campaign) =>
  mount<CampaignHub>(
    `<campaign-hub manifest="${manifestOf(manifest)}" ${attributes}><p>The fallback</p></campaign-hub>`,
  );
const names = (widget: Element) => parts(widget, 'section').map(({ id }) => id);
const links = (widget: Element) => [...(part(widget, 'nav')?.querySelectorAll('a') ?? [])];

/** The widgets of a part, once it has come near. */
async function widgetsIn(widget: Element, name: string): Promise<CampaignElement[]> {
  const section = parts(widget, 'section').find(({ id }) => id === name) as HTMLElement;
  section.scrollIntoView();
  await waitUntil(() => 'near' in section.dataset, `${name} did not come near`);
  const widgets = [...section.querySelectorAll<CampaignElement>('[heading-level]')];
  for (const each of widgets) await settled(each);
  return widgets;
}

describe('<campaign-hub>: its parts', () => {
  it('are families’ first, a film and help before all else, then the team’s; what is long comes last', async () => {
    const support = [{ id: 'help', name: 'Help', url: 'https://example.org/' }];
    const copy = [{ id: 'post', title: 'A post', channel: 'x', body: 'Thank you' }];
    const channels = [{ id: 'us', platform: 'x', name: 'Us', url: 'https://example.org/' }];
    const widget = await hub('', { copy, channels, ...campaign, support });
    expect(names(widget)).to.deep.equal(['messages', 'videos', 'support', 'channels', 'resources', 'copy', 'tips']);
    expect(
      parts(widget, 'audience').map((group) => [
        group.querySelector('[part=title]')?.textContent,
        group.querySelectorAll('section').length,
      ]),
    ).to.deep.equal([
      ['For families', 3],
      ['For your team', 3],
    ]);
  });

  it('are those of one audience where a page says so, without a heading for it', async () => {
    const widget = await hub('audience="families"');
    expect(names(widget)).to.deep.equal(['messages', 'videos']);
    expect(parts(widget, 'audience')).to.have.length(0);
    widget.audience = 'team';
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['resources', 'tips']);
    expect(names(await hub('audience="nobody"'))).to.have.length(4);
  });

  it('that are long open where they are, and come only then; the link to one opens it', async () => {
    const widget = await hub();
    const tips = parts(widget, 'section').find(({ id }) => id === 'tips') as HTMLElement;
    const details = tips.querySelector('details') as HTMLDetailsElement;
    tips.scrollIntoView();
    await widgetsIn(widget, 'resources');
    expect(details.open).to.equal(false);
    expect(tips.querySelector('campaign-tips')).to.equal(null);
    links(widget)
      .find(({ textContent }) => textContent === 'How to run the campaign')
      ?.click();
    await waitUntil(() => details.open, 'the part did not open');
    await waitUntil(() => tips.querySelector('campaign-tips'), 'the part did not come');
  });

  it('have three of a list and one film at first, and the rest in place', async () => {
    const widget = await hub();
    const [first, second] = await widgetsIn(widget, 'videos');
    expect(first?.closest('details')).to.equal(null);
    expect(second?.closest('details')?.querySelector('summary')?.textContent).to.equal('See all 2 films');
    const [list] = await widgetsIn(widget, 'resources');
    expect(list?.getAttribute('limit')).to.equal('3');
  });

  it('are those that "sections" names, in its order, by section, singular or tag', async () => {
    expect(names(await hub('sections="video resources"'))).to.deep.equal(['videos', 'resources']);
    expect(names(await hub('sections="resource-list, messages"'))).to.deep.equal(['resources', 'messages']);
    expect(names(await hub('sections="videos videos holograms"'))).to.deep.equal(['videos']);
  });

  it('follow when "sections" changes', async () => {
    const widget = await hub('sections="videos"');
    widget.sections = 'resources';
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['resources']);
  });

  it('leave out what is not in date', async () => {
    const later = { ...campaign, resources: campaign.resources.map((item) => ({ ...item, from: '2999-01-01' })) };
    expect(names(await hub('', later))).not.to.contain('resources');
  });

  it('have a widget for each film, and one for a list', async () => {
    const widget = await hub('sections="videos resources"');
    expect((await widgetsIn(widget, 'videos')).map(({ item }) => item)).to.deep.equal(['one', 'two']);
    expect((await widgetsIn(widget, 'resources')).map(({ localName }) => localName)).to.deep.equal(['resource-list']);
  });

  it('have headings one below the other, whatever the page has', async () => {
    const widget = await hub('sections="videos" heading-level="3"');
    const [film] = await widgetsIn(widget, 'videos');
    expect(parts(widget, 'title').map(({ localName }) => localName)).to.deep.equal(['h3', 'h4']);
    expect(part(film as Element, 'title')?.localName).to.equal('h5');
  });

  it('that turn out to be empty go, with their link, and the others stay', async () => {
    const widget = await hub('sections="videos resources"', {
      ...campaign,
      videos: [{ id: 'empty', title: both('No film', 'Dim ffilm') }],
    });
    await waitUntil(() => names(widget).join() === 'resources', 'the empty part stayed');
    expect(links(widget)).to.have.length(0);
  });
});

/** The headings of a level, in the widgets' shadow roots too. */
const headingsIn = (root: ParentNode, level: number): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === `h${level}` ? [element] : []),
    ...(element.shadowRoot ? headingsIn(element.shadowRoot, level) : []),
  ]);

describe('<campaign-hub>: its headings', () => {
  for (const { name, tag } of hubParts) {
    it(`the part ${name} has one heading, the hub’s or that of <${tag}>`, async () => {
      const widget = await mount<CampaignHub>(`<campaign-hub sections="${name}"></campaign-hub>`);
      expect((await widgetsIn(widget, name)).map(({ localName }) => localName)).to.include(tag);
      const section = parts(widget, 'section').find(({ id }) => id === name) as HTMLElement;
      expect(headingsIn(section, 3), 'see "hub" in its about.ts').to.have.length(1);
    });
  }
});

describe('<campaign-hub>: what is loaded', () => {
  it('is what is near; the rest comes when a reader does', async () => {
    const widget = await mount<CampaignHub>(
      `<div style="block-size:5000px"></div><campaign-hub sections="videos resources" manifest="${manifestOf(campaign)}"></campaign-hub>`,
    );
    const loaded = () => [...(widget.shadowRoot?.querySelectorAll('campaign-video, resource-list') ?? [])].length;
    scrollTo(0, 0);
    expect(loaded()).to.equal(0);
    await widgetsIn(widget, 'videos');
    await widgetsIn(widget, 'resources');
    expect(loaded()).to.equal(3);
  });
});

describe('<campaign-hub>: its links', () => {
  it('name each part in the reader’s language, and lead to it', async () => {
    const widget = await hub('sections="videos resources"');
    expect(links(widget).map((link) => link.textContent)).to.deep.equal(['Films', 'Resources to download']);
    const address = location.href;
    links(widget)[1]?.click();
    await waitUntil(() => widget.shadowRoot?.activeElement?.closest('section')?.id === 'resources');
    expect(location.href).to.equal(address);
    widget.lang = 'cy';
    await widget.updateComplete;
    await widget.updateComplete;
    expect(links(widget).map((link) => link.textContent)).to.deep.equal(['Ffilmiau', 'Adnoddau i’w lawrlwytho']);
  });

  it('a change of language keeps the widgets that are there', async () => {
    const widget = await hub('sections="videos"');
    const [before] = await widgetsIn(widget, 'videos');
    widget.lang = 'cy';
    await widget.updateComplete;
    const [after] = await widgetsIn(widget, 'videos');
    expect(after).to.equal(before);
    await waitUntil(() => part(after as Element, 'title')?.textContent?.includes('Ffilm one'));
  });
});
