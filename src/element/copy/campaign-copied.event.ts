import { CampaignEvent } from '../core/campaign-event.js';

/** Something was copied. */
export class CampaignCopiedEvent extends CampaignEvent<{
  item: string;
  /** What of it: its text, its rich text, a picture, its alt text, a link. */
  what: 'text' | 'rich-text' | 'picture' | 'alt' | 'link';
  lang?: string | undefined;
}> {
  constructor(detail: CampaignCopiedEvent['detail']) {
    super('campaign-copied', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'campaign-copied': CampaignCopiedEvent;
  }
}
