import { expect } from '@open-wc/testing';
import { fileProbe } from '../../../src/builder/worker/file-probe.js';
import { manifestReader } from '../../../src/builder/worker/manifest-reader.js';

const place = { root: 'http://localhost:4173/kit/', base: 'https://www.example.org/kit/' };

describe('What a draft extends', () => {
  it('is read once, and at the kit where it is now', async () => {
    const asked: string[] = [];
    const read = manifestReader(place, async (url) => {
      asked.push(url);
      return '{}';
    });
    await Promise.all([
      read('https://www.example.org/kit/manifest.json'),
      read('https://www.example.org/kit/manifest.json'),
    ]);
    expect(await read('https://other.example/manifest.json')).to.equal('{}');
    expect(asked).to.deep.equal(['http://localhost:4173/kit/manifest.json', 'https://other.example/manifest.json']);
  });

  it('is read over https, or from the same site; anything else is refused with a remedy', async () => {
    const read = manifestReader(place, async () => '{}');
    expect(await read('http://localhost:4173/elsewhere/manifest.json')).to.equal('{}');
    for (const url of ['http://other.example/manifest.json', 'file:///etc/passwd', 'data:application/json,{}']) {
      const error = await read(url).catch((each) => each);
      expect(error.message, url).to.contain('is not an https address');
      expect(error.remedy).to.contain('https://');
    }
  });
});

describe('The files that a draft names', () => {
  const answers: Record<string, Response> = {
    'http://localhost:4173/kit/media/new.pdf': new Response(null, { headers: { 'content-length': '1200' } }),
    'http://localhost:4173/kit/media/gone.pdf': new Response(null, { status: 404 }),
    'http://localhost:4173/kit/media/shy.pdf': new Response(null, { status: 405 }),
  };
  let asked: string[] = [];
  const ask = async (url: unknown, init?: RequestInit) => {
    asked.push(`${init?.method} ${url}`);
    const answer = answers[String(url)];
    if (!answer) throw new TypeError('no network');
    return answer;
  };
  beforeEach(() => {
    asked = [];
  });

  it('are looked at on the kit’s own site alone, each once, and none is fetched', async () => {
    const { probe } = fileProbe(place, ask as typeof fetch);
    expect(await probe('http://localhost:4173/kit/media/new.pdf', true)).to.deep.equal({ bytes: 1200 });
    expect(await probe('https://www.example.org/kit/media/new.pdf#page=2', true)).to.deep.equal({ bytes: 1200 });
    expect(await probe('http://localhost:4173/kit/media/gone.pdf', true)).to.deep.equal({
      problem: { reason: 'it answered 404', gone: true },
    });
    expect(await probe('http://localhost:4173/kit/media/shy.pdf', true)).to.equal(undefined);
    expect(await probe('https://elsewhere.example/a.pdf', true)).to.equal(undefined);
    expect(await probe('http://localhost:4173/kit/media/offline.pdf', true)).to.deep.equal({
      problem: { reason: 'no answer', gone: false },
    });
    expect(asked.filter((each) => each.includes('new.pdf'))).to.deep.equal([
      'HEAD http://localhost:4173/kit/media/new.pdf',
    ]);
    expect(asked.filter((each) => each.includes('elsewhere'))).to.deep.equal([]);
  });

  it('are not looked at where they were published with the kit', async () => {
    const { probe, trust } = fileProbe(place, ask as typeof fetch);
    trust('{ "images": [{ "picture": { "url": "media/gone.pdf" } }] }', 'https://www.example.org/kit/manifest.json');
    trust('no JSON', place.root);
    expect(await probe('http://localhost:4173/kit/media/gone.pdf', true)).to.equal(undefined);
    expect(asked).to.deep.equal([]);
  });
});
