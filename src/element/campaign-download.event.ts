import { CampaignEvent } from './campaign-event.js';

/** A file is about to be downloaded. Cancelable: the page may hand it out in its own way. */
export class CampaignDownloadEvent extends CampaignEvent<{ item: string; url: string; lang?: string | undefined }> {
  constructor(detail: CampaignDownloadEvent['detail']) {
    super('campaign-download', detail, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'campaign-download': CampaignDownloadEvent;
  }
}
