import { expect } from '@open-wc/testing';
import { knownValues } from '../../../src/placement/doctor/checks/known-values.js';

describe('What the doctor knows of attributes', () => {
  it('is what the widgets document, value by value', async () => {
    const response = await fetch('/dist/custom-elements.json');
    type Declared = { tagName?: string; attributes?: { name: string; type?: { text: string } }[] };
    const { modules } = (await response.json()) as { modules: { declarations?: Declared[] }[] };
    const documented: typeof knownValues = { '*': knownValues['*'] ?? {} };
    for (const { tagName, attributes = [] } of modules.flatMap(({ declarations = [] }) => declarations)) {
      for (const { name, type } of attributes) {
        if (!tagName || name in (knownValues['*'] ?? {})) continue;
        const words = [...(type?.text.matchAll(/'([^']+)'/g) ?? [])].map(([, word]) => word as string);
        const values = words.length ? words : type?.text === 'number' ? 'number' : undefined;
        if (values) documented[tagName] = { ...documented[tagName], [name]: values };
      }
    }
    expect(Object.keys(documented).length).to.be.above(5);
    expect(knownValues).to.deep.equal(documented);
  });
});
