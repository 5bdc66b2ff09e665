import { CampaignEvent } from '../core/campaign-event.js';

/** Something was copied. */
export class CampaignCopiedEvent extends CampaignEvent<{
  item: string;
  /** The kind of content: text, rich text, a picture, alt text, a link. */
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
