import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';

/**
 * Says something to everybody: in the part `status`, which screen readers read out when it changes. Its place must be in the
 * page before there is anything to say, so render it from the start.
 */
export class Announcer implements ReactiveController {
  #words = '';
  #again = false;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#words = '';
  }

  /** Says words; saying the same again is heard again. */
  say(words: string): void {
    // Words in another language than the page’s are objects: see further-words.ts.
    this.#again = `${words}` === `${this.#words}` && !this.#again;
    this.#words = words;
    this.host.requestUpdate();
  }

  /** Its place. */
  render(): unknown {
    // A space without width makes the same words new.
    return html`<p part="status" role="status">${this.#words}${this.#again ? '\u200b' : ''}</p>`;
  }
}
