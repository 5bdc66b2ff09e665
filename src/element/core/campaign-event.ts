/** An event of a widget: it bubbles to the page through any shadow root, and tells what happened in `detail`. */
export class CampaignEvent<Detail> extends Event {
  constructor(
    type: string,
    readonly detail: Readonly<Detail>,
    cancelable = false,
  ) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}
