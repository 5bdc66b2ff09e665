import { expect } from '@open-wc/testing';
import { type FindingCode, sentences } from '../../../src/campaign/check/sentences/sentences.js';
import { check, lineOf, URL_OF_MANIFEST } from './checked.js';
import { samples } from './samples.js';

describe('everything that check can say', () => {
  for (const [code, sample] of Object.entries(samples) as [FindingCode, (typeof samples)[FindingCode]][]) {
    const [level] = sentences[code];

    it(`${level}: ${code} is said of ${sample.pointer || 'the file'}, with what to do about it`, async () => {
      const { manifest, national, options, url = URL_OF_MANIFEST, also = [] } = sample;
      const result = await check(manifest, { url, ...(national ? { national } : {}), ...options });
      const findings = result.findings.filter((finding) => !also.includes(finding.code));
      expect(findings.map(lineOf)).to.deep.equal([`${level} ${code} ${sample.pointer}`]);
      const [{ message, remedy, file, line, column }] = findings as [(typeof findings)[number]];
      for (const name of sample.names) expect(`${message}. ${remedy}`).to.contain(name);
      expect(`${message}. ${remedy}`).not.to.match(/undefined|\[object|NaN/);
      expect(message).to.match(/^\S.*[^.!]$/);
      expect(remedy).to.match(/^[A-Z].*[.?)]$/);
      expect(file).to.equal(url);
      expect(line).to.be.above(0);
      expect(column).to.be.above(0);
    });
  }
});
