import { expect } from '@open-wc/testing';
import { csp, cspSources } from '../../../src/publish/hosting/csp.js';
import { requestedHosts } from '../../../src/publish/hosting/requested-hosts.js';
import { base, fileIn, manifest, sampleKit } from '../sample-kit.js';

describe('The hosts that a kit’s widgets ask', () => {
  it('are read from the campaign: pictures, films, players, links, each of them once', () => {
    expect(requestedHosts(sampleKit())).to.deep.equal({
      images: ['https://graphics.example', 'https://pictures.example'],
      media: ['https://films.example'],
      players: ['https://www.youtube-nocookie.com'],
      linked: ['https://films.example', 'https://linked.example', 'https://www.example.org'],
    });
  });

  it('a poster of another host is a picture, other sizes of it too', () => {
    const poster = {
      url: 'https://a.example/p.jpg',
      alt: '',
      width: 1,
      height: 1,
      sources: [{ url: 'https://b.example/p.webp', type: 'image/webp', width: 1 }],
    };
    const kit = sampleKit({ messages: [], graphics: [], videos: [{ id: 'v', title: 'V', vimeo: '1', poster }] });
    expect(requestedHosts(kit)).to.deep.include({
      images: ['https://a.example', 'https://b.example'],
      media: [],
      players: ['https://player.vimeo.com'],
    });
  });

  it('a recording of another host is media, the page of a podcast a link', () => {
    const audio = [
      { id: 'a', title: 'A', sources: { en: [{ url: 'https://sound.example/a.mp3', type: 'audio/mpeg' }] } },
      { id: 'b', title: 'B', link: { url: 'https://podcasts.example/b' } },
    ];
    const { media, linked } = requestedHosts(sampleKit({ messages: [], graphics: [], videos: [], audio }));
    expect([media, linked.includes('https://podcasts.example')]).to.deep.equal([['https://sound.example'], true]);
  });

  it('links in texts count, e-mail and telephone do not', () => {
    const [message] = manifest.messages;
    const body = '[Page](https://in-text.example/x) [Mail](mailto:a@b.example) [Call](tel:116123)';
    const kit = sampleKit({ messages: [{ ...message, body }], videos: [] });
    expect(requestedHosts(kit).linked).to.deep.equal(['https://in-text.example', 'https://www.example.org']);
  });
});

describe('csp.txt of a kit', () => {
  const sourcesOf = (directive: string, kit = sampleKit()) =>
    cspSources(kit).find((each) => each.directive === directive)?.sources;

  it('names the kit’s folder and what this campaign needs beside it', () => {
    expect(sourcesOf('script-src')).to.deep.equal([base]);
    expect(sourcesOf('connect-src')).to.deep.equal([base, 'https://graphics.example', 'https://pictures.example']);
    expect(sourcesOf('img-src')).to.deep.equal([base, 'https://graphics.example', 'https://pictures.example']);
    expect(sourcesOf('media-src')).to.deep.equal([base, 'https://films.example']);
    expect(sourcesOf('frame-src')).to.deep.equal([base, 'https://www.youtube-nocookie.com']);
  });

  it('names no platform where no film plays there', () => {
    expect(sourcesOf('frame-src', sampleKit({ videos: [] }))).to.deep.equal([base]);
  });

  it('has a line to copy that is a policy, and the names for Trusted Types', () => {
    const text = fileIn(csp(sampleKit()), 'csp.txt');
    expect(text).to.include('trusted-types campaign-widgets lit-html');
    const line = text.trim().split('\n').at(-1) ?? '';
    for (const directive of line.trim().split('; ')) expect(directive).to.match(/^[a-z]+-src( https:\/\/[^\s;]+)+$/);
    expect(text).not.to.match(/^.*-src .*'unsafe/m);
  });
});
