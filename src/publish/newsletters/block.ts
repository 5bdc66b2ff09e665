// A part of a campaign as a newsletter has it: a picture, words, and a button. All addresses are absolute.
import type { RichNode } from '../../campaign/schema/rich-text.js';

export interface NewsletterPicture {
  url: string;
  alt: string;
  width: number;
  height: number;
}

export interface NewsletterBlock {
  /** Its name within the kit: `campaign-video/thank-you-film`. */
  name: string;
  lang: string;
  heading: string;
  picture?: NewsletterPicture | undefined;
  /** Merge fields are filled in. */
  words: RichNode[];
  /** The button, and links beside it. */
  links: { label: string; url: string }[];
  /** True of a film: its button has the mark of players. */
  plays?: true;
}
