import { CampaignEvent } from '../../element/core/campaign-event.js';

/** A person ticked a tip, or took its tick away. */
export class CampaignTipTickedEvent extends CampaignEvent<{
  item: string;
  /** True if it is now done. */
  done: boolean;
}> {
  constructor(detail: CampaignTipTickedEvent['detail']) {
    super('campaign-tip-ticked', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'campaign-tip-ticked': CampaignTipTickedEvent;
  }
}
