import { expect } from '@open-wc/testing';
import { openHostPage, strictPolicy, tags } from '../host-page.js';

const film = (item: string) =>
  `<campaign-video manifest="{KIT}/campaigns/platforms.json" item="${item}"><p>Watch the film</p></campaign-video>`;

/** No frame may load: what would have, is a violation that names it. */
const csp = `${strictPolicy}; frame-src 'none'`;

const platforms = [
  { item: 'on-youtube', host: 'www.youtube-nocookie.com', name: 'YouTube' },
  { item: 'on-vimeo', host: 'player.vimeo.com', name: 'Vimeo' },
];

describe('A film that a platform hosts', () => {
  for (const { item, host, name } of platforms) {
    it(`contacts ${name} when a reader presses play, and nobody before`, async () => {
      const page = await openHostPage({ body: film(item), csp });
      await page.ready();
      const root = page.find('campaign-video').shadowRoot as ShadowRoot;
      expect(page.part('campaign-video', 'play').textContent).to.contain(name);
      expect(root.querySelector('iframe, video, script, link')).to.equal(null);
      // Under this policy, every request to anybody but the page and the kit would be a violation.
      expect(page.trouble).to.deep.equal([]);
      const asked = page.recorded.resources.filter(
        (url) => ![location.origin, page.origin].includes(new URL(url).origin),
      );
      expect(asked).to.deep.equal([]);

      page.part('campaign-video', 'play').click();
      await page.until(
        () => !!root.querySelector('iframe'),
        () => 'the player',
      );
      const player = root.querySelector('iframe') as HTMLIFrameElement;
      const { src, title } = player;
      const violations = () => page.recorded.violations.filter((violation) => violation.startsWith('frame-src'));
      await page.until(
        () => violations().length > 0,
        () => 'the frame to be refused',
      );
      player.remove();
      expect(new URL(src).host).to.equal(host);
      expect(new URL(src).protocol).to.equal('https:');
      expect(player.getAttribute('referrerpolicy')).to.equal('strict-origin-when-cross-origin');
      expect(title).to.not.equal('');
      expect(violations()).to.have.lengthOf(1);
      expect(page.events('campaign-play')[0]?.detail.item).to.equal(item);
    });

    it(`contacts nobody where the page says no to playing ${name}`, async () => {
      const page = await openHostPage({ body: film(item), csp });
      await page.ready();
      page.document.addEventListener('campaign-play', (event) => event.preventDefault());
      page.part('campaign-video', 'play').click();
      // An attribute's change is drawn in the same way: once it shows, the player would be there too.
      page.find('campaign-video').lang = 'cy';
      await page.until(
        () => page.part('campaign-video', 'base').lang === 'cy',
        () => 'the widget in Welsh',
      );
      expect(page.find('campaign-video').shadowRoot?.querySelector('iframe')).to.equal(null);
      expect(page.recorded.violations).to.deep.equal([]);
    });
  }

  it('is asked for with the name of the site where that sends none, as YouTube wants; nothing else is', async () => {
    const page = await openHostPage({
      body: film('on-youtube'),
      csp,
      headers: { 'Referrer-Policy': 'no-referrer' },
    });
    await page.ready();
    page.part('campaign-video', 'play').click();
    const player = () => page.find('campaign-video').shadowRoot?.querySelector('iframe');
    await page.until(
      () => !!player(),
      () => 'the player',
    );
    expect(player()?.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    const asked = await page.requests();
    expect(asked.length).to.be.above(3);
    expect(asked.filter(({ referrer }) => referrer)).to.deep.equal([]);
  });

  it('gives way when another film on the page begins', async () => {
    const page = await openHostPage({ body: film('on-youtube') + film('on-vimeo'), csp });
    await page.ready();
    const [first, second] = page.all(tags[1]) as [HTMLElement, HTMLElement];
    const player = (widget: HTMLElement) => widget.shadowRoot?.querySelector('iframe');
    page.part(first, 'play').click();
    await page.until(
      () => !!player(first),
      () => 'the first player',
    );
    page.part(second, 'play').click();
    await page.until(
      () => !player(first) && !!player(second),
      () => 'the second player alone',
    );
  });
});

describe('A film in the kit', () => {
  it('is not fetched before a reader presses play', async () => {
    const page = await openHostPage({ body: '<campaign-video><p>Watch the film</p></campaign-video>' });
    await page.ready();
    const picture = new Image();
    picture.src = `${page.kit}/campaigns/national/media/dog-walk-640x360.jpg`;
    await picture.decode(); // By now a film would have been asked for.
    expect((await page.paths()).filter((path) => /\.(mp4|webm)/.test(path))).to.deep.equal([]);
  });
});
