// A campaign as a page uses it: compiled, that is checked, its Markdown read, its times exact and its fields filled in.
import type { PerLanguage } from './language/language.js';

/** Something that shows in a period only. In a compiled manifest both are instants in UTC. */
export interface Scheduled {
  from?: string | undefined;
  until?: string | undefined;
}

export interface Item extends Scheduled {
  id: string;
  /** How it is before one of its languages is there: each form until its own time. */
  earlier?: Item[] | undefined;
}

/** What compileManifest makes of a manifest. */
export interface CompiledManifest {
  /** What each merge field becomes, gaps included. */
  fields?: Record<string, PerLanguage<string>>;
  /** The names of the kinds, audiences, channels and shapes that occur. */
  names?: Record<string, PerLanguage<string>>;
  /** Every instant at which something starts or stops showing, in order. */
  changes?: string[];
  campaign?: Scheduled | undefined;
  [section: string]: unknown;
}

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
  items<T extends Item>(section: string, now = Date.now()): T[] {
    const inDate = ({ from, until }: Scheduled) =>
      !(from && Date.parse(from) > now) && !(until && Date.parse(until) <= now);
    const { campaign = {}, [section]: items = [] } = this.manifest;
    if (!inDate(campaign)) return [];
    return [items as T[]]
      .flat()
      .filter(inDate)
      .map((item) => (item.earlier?.find(inDate) as T | undefined) ?? item);
  }
}
