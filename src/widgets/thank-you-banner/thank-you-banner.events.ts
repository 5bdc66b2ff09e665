import { CampaignEvent } from '../../element/core/campaign-event.js';

/** A person asked to hide the message, which is about to happen. Cancelable. */
export class CampaignDismissEvent extends CampaignEvent<{ item: string }> {
  constructor(item: string) {
    super('campaign-dismiss', { item }, true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'campaign-dismiss': CampaignDismissEvent;
  }
}
