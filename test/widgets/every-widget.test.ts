// The contract: what holds for every widget, checked over the registry and the one list of examples.
import { expect } from '@open-wc/testing';
import type { CampaignElement } from '../../src/element/core/campaign-element.js';
import type { Example } from '../../src/element/example.js';
import { inTurn } from '../../src/util/in-turn.js';
import { catalogue } from '../../src/widgets/catalogue.js';
import { tags } from '../../src/widgets/registry.js';
import { manifestOf, mount, part, settled, words } from '../support/mount.js';
import { looksAtAll } from '../support/one-engine.js';
import { describedAs } from './described-as.js';
import { numberedItems } from './numbered-items.js';

const examples = Object.fromEntries(
  await Promise.all(
    tags.map(async (tag) => {
      const module = await import(`../../src/widgets/${tag}/examples.ts`);
      return [tag, module.examples as Example[]] as const;
    }),
  ),
);

const places = [{ scheme: 'light' }, { scheme: 'dark' }, { lang: 'cy' }] as const;

const element = (tag: string) => mount<CampaignElement>(`<${tag}><p>The fallback</p></${tag}>`);

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    it('is exported by src/index.ts', () => expect(customElements.get(tag)).to.be.a('function'));
    // Without its class everything else would wait in vain.
    if (!customElements.get(tag)) return;

    describedAs(tag, examples[tag] ?? []);

    const { section, shows, withoutScript } = catalogue[tag];
    if (section !== 'campaign') {
      it(`shows ${shows} of its section, where no script runs too`, async () => {
        const items = numberedItems(section, 30);
        const attributes = Object.entries(withoutScript).map(([name, value]) => ` ${name}="${value}"`);
        const widget = await mount<CampaignElement>(
          `<${tag} manifest="${manifestOf({ [section]: items })}"${attributes.join('')}></${tag}>`,
        );
        const markup = widget.shadowRoot?.innerHTML ?? '';
        const seen = items.filter(({ name }) => markup.includes(name)).map(({ id }) => id);
        const all = shows === 'every item' ? items : items.slice(0, 1);
        expect(seen, 'see "shows" and "withoutScript" in its about.ts').to.deep.equal(all.map(({ id }) => id));
      });
    }

    for (const [index, { title, html, width, fallback }] of (examples[tag] ?? []).entries()) {
      describe(`example “${title}”`, () => {
        it(fallback ? 'shows the fallback' : 'shows the campaign', async () => {
          const widget = await mount(html, { width });
          expect(part(widget, 'base') === null).to.equal(Boolean(fallback));
          // A fallback stands on the page by itself: around it there is no box of ours.
          const shown = fallback ? (widget.firstElementChild as HTMLElement) : widget;
          expect(shown.offsetHeight).to.be.greaterThan(10);
        });

        for (const place of looksAtAll ? places : places.slice(0, index === 0 ? 1 : 0)) {
          it(`shuts nobody out (${Object.values(place)})`, async () => {
            const widget = await mount(html, { width, ...place });
            await expect(widget).to.be.accessible();
          });
        }

        it('fits its column, from 200 px', async () => {
          for (const column of [200, 320, 640]) {
            const widget = await mount(html, { width: column });
            expect(widget.getBoundingClientRect().width, `${column} px`).to.be.at.most(column);
            for (const inner of widget.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
              if (inner.closest('.hidden, option')) continue;
              const { right } = inner.getBoundingClientRect();
              expect(right, `${inner.localName} at ${column} px`).to.be.at.most(
                widget.getBoundingClientRect().right + 1,
              );
            }
          }
        });
      });
    }

    it('shows the fallback until the campaign is there', async () => {
      const widget = document.createElement(tag);
      widget.innerHTML = '<p>The fallback</p>';
      document.body.append(widget);
      await (widget as CampaignElement).updateComplete;
      expect(widget.shadowRoot?.querySelector('slot')).to.exist;
      expect((widget.firstElementChild as HTMLElement).offsetHeight).to.be.greaterThan(0);
      await settled(widget as CampaignElement);
      expect((widget.firstElementChild as HTMLElement).offsetHeight).to.equal(0);
      widget.remove();
    });

    it('keeps its fallback in the page, so that a saved page can be pasted again', async () => {
      const widget = await element(tag);
      expect(widget.innerHTML).to.equal('<p>The fallback</p>');
      expect(widget.getAttributeNames()).to.have.length(0);
    });

    it('brings the fallback back when it cannot be drawn', async () => {
      const widget = await element(tag);
      const told = new Promise<CustomEvent>((tell) =>
        widget.addEventListener('campaign-error', tell as EventListener, { once: true }),
      );
      Object.assign(widget, {
        renderContent: () => {
          throw new Error('a test breaks it');
        },
      });
      widget.requestUpdate();
      const { detail } = await told;
      expect(detail.code).to.equal('render');
      expect(detail.message).to.include('a test breaks it');
      expect(part(widget, 'base')).to.equal(null);
      expect((widget.firstElementChild as HTMLElement).offsetHeight).to.be.greaterThan(0);
    });

    it('says what is missing, and how to mend it', async () => {
      const widget = document.createElement(tag) as CampaignElement;
      widget.manifest = manifestOf({});
      const told = new Promise<CustomEvent>((tell) =>
        widget.addEventListener('campaign-error', tell as EventListener, { once: true }),
      );
      document.body.append(widget);
      const { detail } = await told;
      expect(detail.code).to.be.oneOf(['nothing-in-date', 'no-page']);
      expect(detail.remedy).to.be.a('string').that.is.not.empty;
      widget.remove();
    });

    it('takes a property that was set before it came alive', async () => {
      const widget = await mount<CampaignElement>(`<${tag} item="no-such-thing"><p>The fallback</p></${tag}>`);
      expect(widget.item).to.equal('no-such-thing');
      const early = document.createElement(tag) as CampaignElement;
      early.item = 'set-early';
      document.body.append(early);
      await early.updateComplete;
      expect(early.item).to.equal('set-early');
      early.remove();
    });

    it('may leave the page before its turn to be drawn', async () => {
      inTurn(() => {
        for (const end = performance.now() + 10; performance.now() < end; );
      });
      const widget = document.createElement(tag);
      document.body.append(widget);
      widget.remove();
      await new Promise<void>((done) => inTurn(done));
      expect((widget as CampaignElement).renderRoot).to.equal(undefined);
    });

    it('stays as it is when it is moved', async () => {
      const widget = await element(tag);
      const before = words(widget);
      const elsewhere = document.createElement('div');
      document.body.append(elsewhere);
      elsewhere.append(widget);
      await settled(widget);
      expect(words(widget)).to.equal(before);
      elsewhere.remove();
    });

    it('hides where hidden', async () => {
      const widget = await element(tag);
      widget.hidden = true;
      expect(widget.offsetHeight).to.equal(0);
    });

    it('speaks the language around it, and follows when that changes', async () => {
      const widget = await element(tag);
      const english = words(widget);
      (widget.parentElement as HTMLElement).lang = 'cy';
      await new Promise<void>((done) => queueMicrotask(done));
      await widget.updateComplete;
      expect(words(widget)).to.not.equal(english);
      expect(part(widget, 'base')?.lang).to.equal('cy');
      (widget.parentElement as HTMLElement).lang = 'en';
      await new Promise<void>((done) => queueMicrotask(done));
      await widget.updateComplete;
      expect(words(widget)).to.equal(english);
    });

    it('has a heading that fits the page', async () => {
      const widget = await mount<CampaignElement>(`<h3>On the page</h3><${tag}></${tag}>`);
      expect(part(widget, 'title')?.localName).to.equal('h4');
      widget.headingLevel = 2;
      await widget.updateComplete;
      expect(part(widget, 'title')?.localName).to.equal('h2');
    });

    it('reads at 16 px at least, and takes larger text from the page', async () => {
      const small = await mount<CampaignElement>(`<div style="font-size:11px"><${tag}></${tag}></div>`);
      expect(Number.parseFloat(getComputedStyle(small).fontSize)).to.equal(16);
      const large = await mount<CampaignElement>(`<div style="font-size:20px"><${tag}></${tag}></div>`);
      expect(Number.parseFloat(getComputedStyle(large).fontSize)).to.equal(20);
    });

    it('keeps its width in a flex row', async () => {
      const widget = await mount<CampaignElement>(`<div style="display:flex"><${tag}></${tag}></div>`, { width: 900 });
      expect(widget.offsetWidth).to.be.at.least(320);
    });
  });
}
