// A campaign as a page uses it: compiled, that is checked, its Markdown read, its times exact and its fields filled in.
import type { CompiledItem, CompiledManifest } from './compiled-manifest.js';
import type { Scheduled } from './item.js';
import type { SectionName } from './schema/manifest.js';

export class Campaign {
  /**
   * @param url the address that its manifest was loaded from: relative addresses are relative to it
   * @param manifest its compiled contents
   */
  constructor(
    readonly url: string,
    readonly manifest: CompiledManifest,
  ) {}

  /** The items of a section that are past their embargo and not yet expired, as is the campaign; of "campaign", itself. */
  items<Section extends SectionName | 'campaign'>(section: Section, now = Date.now()): CompiledItem<Section>[] {
    const inDate = ({ from, until }: Scheduled) =>
      !(from && Date.parse(from) > now) && !(until && Date.parse(until) <= now);
    const { campaign = {}, [section]: items = [] } = this.manifest;
    if (!inDate(campaign)) return [];
    // The forms of an item are what the item is.
    return [items as CompiledItem<Section>[]]
      .flat()
      .filter(inDate)
      .map((item) => (item.earlier?.find(inDate) as typeof item | undefined) ?? item);
  }
}
