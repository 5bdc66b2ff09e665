import { expect } from '@open-wc/testing';
import { cacheControl, HASHED, NAMED, sharedHeaders } from '../../../src/publish/hosting/header-rules.js';
import { mediaTypes } from '../../../src/publish/hosting/media-types.js';
import { serverHeaders } from '../../../src/publish/hosting/server-headers.js';
import { MAX_LINE_LENGTH, MAX_RULES } from '../../../src/publish/hosting/servers/static-hosts.js';
import { fileIn, sampleKit } from '../sample-kit.js';

const configs = serverHeaders(sampleKit());
const config = (path: string) => fileIn(configs, path);
const withoutComments = (path: string) => config(path).replace(/^\s*#.*$|<!--[\s\S]*?-->/gm, '');

describe('The headers of a kit', () => {
  it('a name with a hash in it is kept for a year, any other for five minutes', () => {
    expect(cacheControl('chunks/shared-AbCd1234.js')).to.equal('public, max-age=31536000, immutable');
    expect(cacheControl('media/door-1a2b3c4d.jpg')).to.equal('public, max-age=31536000, immutable');
    for (const path of ['campaign-widgets.js', 'manifest.json', 'embed/campaign-video.html', 'downloads/chunks.zip']) {
      expect(cacheControl(path), path).to.equal(
        'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
      );
    }
  });

  for (const path of ['.htaccess', '_headers', 'servers/Caddyfile', 'servers/nginx.conf', 'web.config']) {
    it(`${path} sends what every file needs, and says that framing is not ours to decide`, () => {
      for (const [name, value] of Object.entries(sharedHeaders)) {
        expect(withoutComments(path)).to.match(new RegExp(`${name}\\W.*${value.replace('*', '\\*')}`));
      }
      expect(config(path)).to.include('frame-ancestors');
      expect(withoutComments(path)).not.to.match(/frame-ancestors|X-Frame-Options/);
    });
  }

  for (const path of ['.htaccess', '_headers', 'servers/Caddyfile', 'servers/nginx.conf']) {
    it(`${path} keeps hashed names for a year and others for five minutes`, () => {
      expect(withoutComments(path)).to.include(HASHED).and.to.include(NAMED);
    });
  }

  for (const path of ['.htaccess', 'servers/nginx.conf', 'web.config']) {
    it(`${path} names the type of every ending`, () => {
      for (const [ending, type] of Object.entries(mediaTypes)) {
        const [bare = ''] = type.split(';');
        const line = withoutComments(path)
          .split('\n')
          .find((each) => new RegExp(`\\b${ending}\\b[";]?`).test(each) && each.includes(bare));
        expect(line, ending).not.to.equal(undefined);
      }
    });
  }
});

describe('web.config', () => {
  const xml = new DOMParser().parseFromString(config('web.config'), 'application/xml');
  const all = (selector: string) => [...xml.querySelectorAll(selector)];

  it('is XML', () => {
    expect(xml.querySelector('parsererror')?.textContent).to.equal(undefined);
  });

  it('removes each type and header before it adds it: IIS stops at what it has twice', () => {
    for (const [added, key] of [
      ['mimeMap', 'fileExtension'],
      ['customHeaders > add', 'name'],
    ] as const) {
      const names = all(added).map((element) => element.getAttribute(key));
      expect(names.length).to.be.greaterThan(2);
      const before = all(added).map((element) => element.previousElementSibling);
      expect(before.map((element) => element?.localName)).to.deep.equal(names.map(() => 'remove'));
      expect(before.map((element) => element?.getAttribute(key))).to.deep.equal(names);
    }
  });

  it('keeps what has a hash for a year, by its folder', () => {
    const cache = (element: Element) => element.querySelector('clientCache')?.getAttributeNames().sort();
    expect(all('location').map((element) => element.getAttribute('path'))).to.deep.equal(['chunks', 'media']);
    for (const location of all('location')) {
      expect(cache(location)).to.deep.equal(['cacheControlCustom', 'cacheControlMaxAge', 'cacheControlMode']);
      expect(location.querySelector('clientCache')?.getAttribute('cacheControlMaxAge')).to.equal('365.00:00:00');
    }
    const [own] = all('clientCache');
    expect(own?.getAttribute('cacheControlMaxAge')).to.equal('0.00:05:00');
    expect(own?.getAttribute('cacheControlCustom')).to.equal(
      'public, stale-while-revalidate=86400, stale-if-error=604800',
    );
  });
});

describe('_headers', () => {
  /** The rules, as Netlify and Cloudflare Pages read them. */
  const rulesOf = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.trim() && !line.startsWith('#'))
      .reduce<{ path: string; headers: string[] }[]>((rules, line) => {
        if (line.startsWith(' ')) rules.at(-1)?.headers.push(line.trim());
        else rules.push({ path: line, headers: [] });
        return rules;
      }, []);
  const rules = rulesOf(config('_headers'));
  const fits = (rule: string, path: string) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

  it('stays within what Cloudflare allows', () => {
    expect(rules.length).to.be.within(2, MAX_RULES);
    expect(
      Math.max(
        ...config('_headers')
          .split('\n')
          .map((line) => line.length),
      ),
    ).to.be.lessThan(MAX_LINE_LENGTH);
    for (const { path } of rules) expect(path.split('*').length, path).to.be.lessThan(3);
  });

  it('says each header once for every file, and how long to keep it', () => {
    for (const { path } of sampleKit().files) {
      const said = rules.filter((rule) => fits(rule.path, `/force/kit/${path}`)).flatMap(({ headers }) => headers);
      expect(said).to.deep.equal([
        ...Object.entries(sharedHeaders).map(([name, value]) => `${name}: ${value}`),
        `Cache-Control: ${cacheControl(path)}`,
      ]);
    }
  });

  it('is said to be read where the kit is the whole site', () => {
    const root = fileIn(serverHeaders(sampleKit({}, 'https://kit.example/')), '_headers');
    expect(root).to.include('It is read from here').and.to.include('\n/*\n');
    expect(config('_headers')).to.include('add what is below to that');
  });
});
