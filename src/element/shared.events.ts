// The events that several widgets send.
import type { CampaignErrorCode } from '../campaign/campaign-error.js';
import { CampaignEvent } from './campaign-event.js';

/** A widget could not show its part of the campaign; its fallback stays. */
export class CampaignErrorEvent extends CampaignEvent<{
  code: CampaignErrorCode;
  /** What happened, where and why. */
  message: string;
  remedy: string;
}> {
  constructor(detail: CampaignErrorEvent['detail']) {
    super('campaign-error', detail);
  }
}

/** A file is about to be downloaded. Cancelable: the page may hand it out in its own way. */
export class CampaignDownloadEvent extends CampaignEvent<{ item: string; url: string; lang?: string | undefined }> {
  constructor(detail: CampaignDownloadEvent['detail']) {
    super('campaign-download', detail, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'campaign-error': CampaignErrorEvent;
    'campaign-download': CampaignDownloadEvent;
  }
}
