import { CampaignEvent } from '../../element/campaign-event.js';

/** A person asked to hide the message, which is about to happen. Cancelable. */
export class CampaignDismissEvent extends CampaignEvent<{ item: string }> {
  constructor(item: string) {
    super('campaign-dismiss', { item }, true);
  }
}

/** A person is about to follow one of the message's actions. Cancelable. */
export class CampaignFollowEvent extends CampaignEvent<{ item: string; url: string }> {
  constructor(item: string, url: string) {
    super('campaign-follow', { item, url }, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'campaign-dismiss': CampaignDismissEvent;
    'campaign-follow': CampaignFollowEvent;
  }
}
