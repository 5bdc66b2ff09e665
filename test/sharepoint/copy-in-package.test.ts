// The kit's server is down: the copy in the package shows, and editors alone are told.
import { expect } from '@open-wc/testing';
import { part } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';
import { kitAt, leave, noteOf, webPartsOf, widgetOf } from './stand-in.js';

describe('The SharePoint web part, with the kit’s server down', () => {
  it('shows the copy in the package, with media at their own address, and tells editors', async () => {
    const kit = kitAt(`${location.origin}/nowhere/`);
    leave('campaign.js', await (await fetch('/at-home/manifest.json')).text());
    const place = webPartsOf(kit);
    const [edited, read] = [place(undefined, 2), place(undefined, 1)];
    for (const webPart of [edited, read])
      await waitUntil(() => part(widgetOf(webPart) as Element, 'title'), 'the copy did not show');
    expect(part<HTMLImageElement>(widgetOf(read) as Element, 'picture')?.outerHTML ?? '').to.not.include('/at-home/');
    await waitUntil(() => noteOf(edited), 'editors were not told');
    expect(noteOf(edited)).to.include('(version 2026.1122.0)').and.to.include(`${kit.base}manifest.json`);
    expect(noteOf(read)).to.equal('');
  });
});
