import { CampaignEvent } from '../core/campaign-event.js';

/** A file is about to be downloaded. Cancelable: the page may hand it out in its own way. */
export class CampaignDownloadEvent extends CampaignEvent<{
  item: string;
  /** The file's address; of one that was made in the page, its name. */
  url: string;
  lang?: string | undefined;
  /** Of a ZIP: the addresses of the files in it. */
  files?: string[];
}> {
  constructor(detail: CampaignDownloadEvent['detail']) {
    super('campaign-download', detail, true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'campaign-download': CampaignDownloadEvent;
  }
}
