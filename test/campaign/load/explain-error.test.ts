import { expect } from '@open-wc/testing';
import { CampaignError, type CampaignErrorCode } from '../../../src/campaign/campaign-error.js';
import { explainError } from '../../../src/campaign/load/explain-error.js';

const url = 'https://example.org/manifest.json';

/** One failure of each kind, with what is known about it, and what its sentences must name. */
const failures: Record<CampaignErrorCode, [facts: unknown[], named: string[]]> = {
  'not-allowed': [
    [url, 'https://example.org'],
    [url, 'data-allow="https://example.org"'],
  ],
  network: [[url], [url, 'connect-src', 'Access-Control-Allow-Origin']],
  'time-out': [
    [url, 10],
    [url, '10 s'],
  ],
  http: [
    [url, 404],
    [url, '404', 'campaign-widgets.js'],
  ],
  'too-large': [
    [url, 5],
    [url, '5 MB'],
  ],
  'login-page': [
    [url, 'https://login.example.org/'],
    [url, 'https://login.example.org/', 'login page'],
  ],
  'not-utf-8': [
    [url, 'ANSI (Windows-1252)'],
    [url, 'ANSI (Windows-1252)', 'Notepad'],
  ],
  'not-json': [
    [url, 'Unexpected token'],
    [url, 'Unexpected token'],
  ],
  'not-a-manifest': [[url], [url, '"campaign"']],
  'extends-address': [
    [url, 7],
    [url, '"7"', 'path'],
  ],
  'extends-file': [
    [url, 'file:///etc/hostname'],
    [url, 'file:///etc/hostname'],
  ],
  'extends-cycle': [
    [url, 'https://example.org/b.json'],
    [url, 'https://example.org/b.json', '"extends"'],
  ],
  'extends-too-deep': [
    [url, 8],
    [url, '8 times'],
  ],
  'no-compiler': [[url], [url, 'chunks']],
  'nothing-in-date': [
    [url, 'messages'],
    [url, 'messages', '"from"', '"until"'],
  ],
  'no-such-item': [
    [url, 'message "x"', 'a, b'],
    [url, 'message "x"', 'a, b'],
  ],
  'no-film': [
    [url, 'thanks'],
    [url, '"thanks"', '"sources"'],
  ],
  'no-page': [[url], [url, '"campaign"', '"url"']],
  render: [['TypeError: x is undefined'], ['TypeError: x is undefined', 'report']],
};

const codes = Object.keys(failures) as CampaignErrorCode[];

describe('every failure', () => {
  for (const code of codes) {
    const [facts, named] = failures[code];
    const error = new CampaignError(code, ...facts);

    it(`${code}: says what happened and where`, () => {
      const { message } = explainError(error);
      expect(message).to.contain(String(facts[0]));
      expect(message).not.to.match(/[.!]$|\[object/);
    });

    it(`${code}: says what to do, in whole sentences`, () => {
      const { remedy } = explainError(error);
      expect(remedy).to.match(/^[A-Z].{20,}\.$/);
      expect(remedy).not.to.match(/!|\[object/);
    });

    it(`${code}: names ${named.join(', ')}`, () => {
      const { message, remedy } = explainError(error);
      for (const name of named) expect(`${message}. ${remedy}`).to.contain(name);
    });

    it(`${code}: makes sentences even where nothing more is known`, () => {
      const { message, remedy } = explainError(new CampaignError(code));
      expect(message).not.to.match(/undefined|null/);
      expect(remedy).not.to.match(/undefined|null/);
    });
  }

  it('no two have the same message', () => {
    const messages = codes.map((code) => explainError(new CampaignError(code, url, 'x', 'y')).message);
    expect(new Set(messages).size).to.equal(codes.length);
  });
});

describe('what makes a difference', () => {
  const remedyOf = (code: CampaignErrorCode, ...facts: unknown[]) =>
    explainError(new CampaignError(code, ...facts)).remedy;

  it('an error of the server is not an address that is wrong', () => {
    expect(remedyOf('http', url, 503)).to.contain('the team that runs that server');
    expect(remedyOf('http', url, 404)).to.contain('Check the address');
  });

  it('a policy of Trusted Types is named where one is in the way', () => {
    expect(remedyOf('render', "This document requires 'TrustedHTML' assignment.")).to.contain('trusted-types');
    expect(remedyOf('render', 'x is undefined')).not.to.contain('trusted-types');
  });

  it('a campaign that is over is not a section that is empty', () => {
    const { message, remedy } = explainError(new CampaignError('nothing-in-date', url, 'campaign'));
    expect(message).to.equal(`the campaign in ${url} is not in date`);
    expect(remedy).not.to.contain('Add to');
  });

  it('a login page without a redirect names no other address', () => {
    expect(explainError(new CampaignError('login-page', url, '')).message).not.to.contain(' from ');
  });
});

describe('a failure itself', () => {
  it('is an Error with its code and its facts, as texts', () => {
    const error = new CampaignError('http', url, 503);
    expect(error).to.be.instanceOf(Error);
    expect(error.code).to.equal('http');
    expect(error.facts).to.deep.equal([url, '503']);
    expect(error.message).to.equal(`http: ${url} 503`);
  });
});
