import { CampaignEvent } from '../core/campaign-event.js';

/** A person asked for the film or recording, which is about to play. Cancelable. Any other on the page then stops. */
export class CampaignPlayEvent extends CampaignEvent<{ item: string; audioDescribed: boolean }> {
  constructor(detail: CampaignPlayEvent['detail']) {
    super('campaign-play', detail, true);
  }
}

/** The film or recording played to its end. Known for those in files only. */
export class CampaignPlayedEvent extends CampaignEvent<{ item: string; audioDescribed: boolean }> {
  constructor(detail: CampaignPlayedEvent['detail']) {
    super('campaign-played', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'campaign-play': CampaignPlayEvent;
    'campaign-played': CampaignPlayedEvent;
  }
}
