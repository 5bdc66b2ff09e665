import { expect } from '@open-wc/testing';
import { CampaignError } from '../../../src/campaign/campaign-error.js';
import { type FetchOptions, fetchManifest } from '../../../src/campaign/load/fetch-manifest.js';
import { answer, answerWith, cutOff, inPieces, offline, redirected, silence, skipPauses, status } from '../answers.js';

const url = 'https://example.org/manifest.json';
const body = '{"campaign":{"title":"Thank you"}}';
const good = answer(body);
const soon: FetchOptions = { backoff: 1 };
const fetched = (options = soon) => fetchManifest(url, options);

/** The failure, as [code, ...facts]. */
async function failure(options = soon): Promise<unknown> {
  const error: unknown = await fetched(options).then(
    () => new Error('It did not fail.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof CampaignError)) throw error;
  return [error.code, ...error.facts];
}

describe('when the server answers', () => {
  it('one request is all there is', async () => {
    const asked = answerWith(good);
    expect(await fetched()).to.equal(body);
    expect(asked).to.deep.equal([{ url, cache: 'default' }]);
  });

  it('a request that is already under way is the only one', async () => {
    const asked = answerWith();
    expect(await fetched({ ...soon, early: Promise.resolve(new Response(body)) })).to.equal(body);
    expect(asked).to.deep.equal([]);
  });
});

describe('when something passing goes wrong', () => {
  for (const [what, wrong] of Object.entries({
    'the network': offline,
    'the answer, cut off,': cutOff,
    'a server error 500': status(500),
    'a server error 503': status(503),
    'too many requests, 429,': status(429),
  })) {
    it(`${what} once, then fine: two requests`, async () => {
      const asked = answerWith(wrong, good);
      expect(await fetched()).to.equal(body);
      expect(asked.length).to.equal(2);
    });

    it(`${what} twice, then fine: three requests`, async () => {
      const asked = answerWith(wrong, wrong, good);
      expect(await fetched()).to.equal(body);
      expect(asked).to.deep.equal([1, 2, 3].map(() => ({ url, cache: 'default' })));
    });
  }

  it('a server that is silent is given up after the time-out and asked again', async () => {
    const asked = answerWith(silence, good);
    expect(await fetched({ ...soon, timeout: 20 })).to.equal(body);
    expect(asked.length).to.equal(2);
  });

  it('a body that takes longer than the time-out is waited for, as long as it goes on', async () => {
    const long = body.padEnd(1500);
    const asked = answerWith(inPieces(long, { size: 100, pause: 50 }));
    expect(await fetched({ ...soon, timeout: 500 })).to.equal(long);
    expect(asked.length).to.equal(1);
  });

  it('a body that drips is given up', async () => {
    const asked = answerWith(inPieces(body, { size: 1, pause: 10 }), good);
    expect(await fetched({ ...soon, timeout: 100 })).to.equal(body);
    expect(asked.length).to.equal(2);
  });

  it('a body that stops is given up, also that of a request that was under way', async () => {
    const stopped = inPieces(body.slice(0, 9), { size: 9, pause: 0, ends: false });
    const asked = answerWith(stopped, good);
    const early = Promise.resolve(await stopped({}));
    expect(await fetched({ ...soon, timeout: 20, early })).to.equal(body);
    expect(asked.length).to.equal(2);
  });

  it('the request that was under way counts as the first of three', async () => {
    const asked = answerWith(status(503), good);
    expect(await fetched({ ...soon, early: Promise.reject(new TypeError('Failed to fetch')) })).to.equal(body);
    expect(asked.length).to.equal(2);
  });

  it('each pause is about twice the one before, give or take a half', async () => {
    const pauses = skipPauses();
    answerWith(offline, offline, good);
    expect(await fetched({})).to.equal(body);
    expect(pauses.length).to.equal(2);
    expect(pauses[0]).to.be.within(250, 750);
    expect(pauses[1]).to.be.within(500, 1500);
  });
});

describe('when the server says how long to wait (Retry-After)', () => {
  const waits: [what: string, header: () => string, from: number, to: number][] = [
    ['seconds', () => '7', 7000, 7000],
    ['no time at all', () => '0', 0, 0],
    ['a date', () => new Date(Date.now() + 20_000).toUTCString(), 15_000, 20_000],
    ['a date in the past', () => 'Wed, 21 Oct 2015 07:28:00 GMT', 0, 0],
    ['an hour: half a minute is the most', () => '3600', 30_000, 30_000],
    ['nonsense: the usual pause', () => 'later', 250, 750],
    ['an empty word: the usual pause', () => '', 250, 750],
  ];
  for (const [what, header, from, to] of waits) {
    it(what, async () => {
      for (const code of [429, 503]) {
        const pauses = skipPauses();
        answerWith(status(code, { 'Retry-After': header() }), good);
        expect(await fetched({})).to.equal(body);
        expect(pauses.length).to.equal(1);
        expect(pauses[0]).to.be.within(from, to);
      }
    });
  }
});

describe('when it makes no sense to ask again', () => {
  for (const code of [400, 401, 403, 404, 410]) {
    it(`${code} is an answer: one request`, async () => {
      const asked = answerWith(status(code));
      expect(await failure()).to.deep.equal(['http', url, String(code)]);
      expect(asked.length).to.equal(1);
    });
  }

  for (const page of [
    '<!doctype html><title>Sign in</title>',
    '\n\t <html>',
    '\ufeff<!DOCTYPE html>',
    '<?xml version="1.0"?>',
  ]) {
    it(`a page in place of the manifest is one request: ${JSON.stringify(page)}`, async () => {
      const asked = answerWith(answer(page));
      expect(await failure()).to.deep.equal(['login-page', url, '']);
      expect(asked.length).to.equal(1);
    });
  }

  it('a page after a redirect says where it came from', async () => {
    answerWith(redirected('<!doctype html>', 'https://login.example.org/'));
    expect(await failure()).to.deep.equal(['login-page', url, 'https://login.example.org/']);
  });

  it('a page without a redirect names no other address', async () => {
    answerWith(() => Object.defineProperty(new Response('<!doctype html>'), 'url', { value: url }));
    expect(await failure()).to.deep.equal(['login-page', url, '']);
  });

  it('more than 5 MB are no manifest: one request, and no more of it is read', async () => {
    let taken = 0;
    const endless = () =>
      new Response(
        new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1_000_000).fill(++taken && 32)) }),
      );
    const asked = answerWith(endless);
    expect(await failure()).to.deep.equal(['too-large', url, '5']);
    expect(asked.length).to.equal(1);
    expect(taken).to.be.below(9);
  });

  it('a manifest after a redirect is a manifest', async () => {
    answerWith(redirected(body, 'https://cdn.example.org/manifest.json'));
    expect(await fetched()).to.equal(body);
  });
});

describe('when all three attempts fail', () => {
  const stale = answer('{"campaign":{"title":"As it was"}}');

  it('a copy that the HTTP cache holds will do', async () => {
    const asked = answerWith(offline, offline, offline, stale);
    expect(await fetched()).to.equal('{"campaign":{"title":"As it was"}}');
    expect(asked.map(({ cache }) => cache)).to.deep.equal(['default', 'default', 'default', 'force-cache']);
  });

  const lost: [what: string, wrong: typeof offline, facts: unknown[]][] = [
    ['no network', offline, ['network', url]],
    ['an answer that is cut off', cutOff, ['network', url]],
    ['a server error', status(503), ['http', url, '503']],
    ['silence', silence, ['time-out', url, '0.02']],
  ];
  for (const [what, wrong, facts] of lost) {
    it(`${what}, and no copy: the failure says so`, async () => {
      const asked = answerWith(wrong, wrong, wrong, wrong);
      expect(await failure({ ...soon, timeout: 20 })).to.deep.equal(facts);
      expect(asked.length).to.equal(4);
    });
  }

  for (const [what, copy] of Object.entries({
    'is cut off': cutOff,
    'is an error': status(504),
    'never comes': silence,
  })) {
    it(`a copy that ${what} changes nothing: the failure is that of the last attempt`, async () => {
      answerWith(offline, offline, status(502), copy);
      // Only silence is waited for; a busy machine may take its time for the others.
      expect(await failure({ ...soon, timeout: copy === silence ? 500 : 10_000 })).to.deep.equal(['http', url, '502']);
    });
  }
});

describe('a manifest in another encoding', () => {
  it('is refused, with the encoding’s name', async () => {
    const ansi = Uint8Array.from([
      ...new TextEncoder().encode('{"cy":"Heddlu'),
      0x92,
      ...new TextEncoder().encode('r"}'),
    ]);
    answerWith(() => new Response(ansi));
    expect(await failure()).to.deep.equal(['not-utf-8', url, 'ANSI (Windows-1252)']);
  });

  it('is no reason to ask again', async () => {
    const asked = answerWith(() => new Response(Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0])));
    expect((await failure()) as string[]).to.include('not-utf-8');
    expect(asked.length).to.equal(1);
  });

  it('a file that is no text is named as what it is', async () => {
    answerWith(() => new Response('PK\x03\x04 word/document.xml'));
    expect((await failure()) as string[]).to.include.members(['not-json', 'it is a Word document']);
  });
});
