import { CampaignEvent } from '../core/campaign-event.js';

/** A person is about to pass something on. Cancelable: the page may offer its own way. */
export class CampaignShareEvent extends CampaignEvent<{
  /** How: `device` is the device's own share sheet. */
  channel: 'device' | 'email' | 'whatsapp' | 'facebook' | 'x' | 'linkedin';
  /** The address that is passed on; none where it is a picture. */
  url?: string | undefined;
}> {
  constructor(detail: CampaignShareEvent['detail']) {
    super('campaign-share', detail, true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'campaign-share': CampaignShareEvent;
  }
}
