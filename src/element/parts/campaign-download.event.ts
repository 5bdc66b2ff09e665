import { CampaignEvent } from '../core/campaign-event.js';

/**
 * A file is about to be downloaded; or, by another name, what a resource has in place of a file is about to be opened, ordered
 * or asked for. Cancelable: the page may hand it out in its own way.
 */
export class CampaignDownloadEvent extends CampaignEvent<{
  item: string;
  /** The file's address; of one that was made in the page, its name. */
  url: string;
  lang?: string | undefined;
  /** Of a ZIP: the addresses of the files in it. */
  files?: string[];
}> {
  constructor(detail: CampaignDownloadEvent['detail'], kind = 'download') {
    super(`campaign-${kind}`, detail, true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'campaign-download': CampaignDownloadEvent;
    'campaign-link': CampaignDownloadEvent;
    'campaign-order': CampaignDownloadEvent;
    'campaign-request': CampaignDownloadEvent;
  }
}
