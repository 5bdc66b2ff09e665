import type { CampaignErrorCode } from '../../campaign/campaign-error.js';
import { CampaignEvent } from '../core/campaign-event.js';

/** A widget could not show its part of the campaign; its fallback stays. */
export class CampaignErrorEvent extends CampaignEvent<{
  code: CampaignErrorCode;
  /** The failure, its place and its cause. */
  message: string;
  remedy: string;
}> {
  constructor(detail: CampaignErrorEvent['detail']) {
    super('campaign-error', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'campaign-error': CampaignErrorEvent;
  }
}
