// The script of the SharePoint package. Publishing puts SharePoint's module around it (publish/sharepoint/assets.ts).
import { campaignWebPart } from './campaign-web-part.js';
import type { SharePoint } from './host-types.js';

declare const sharePoint: SharePoint;

sharePoint.webPart = campaignWebPart(sharePoint);
