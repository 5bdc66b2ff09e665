// A part of a campaign as a newsletter has it: a picture, words, and a button. All addresses are absolute.
import type { RichNode } from '../../campaign/schema/rich-text.js';
import type { Phrase } from '../../embed-code/phrase.js';

/** Rich text, parts of which may be in another language. */
export type BlockNode = InLanguage<RichNode>;

type InLanguage<Node> = Node extends { children: RichNode[] } ? Omit<Node, 'children'> & Parent : Node & Marked;

type Marked = Pick<Phrase, 'lang'>;

interface Parent extends Marked {
  children: BlockNode[];
}

export interface NewsletterPicture {
  url: string;
  alt: Phrase;
  width: number;
  height: number;
}

export interface NewsletterBlock {
  /** Its name within the kit: `campaign-video/thank-you-film`. */
  name: string;
  lang: string;
  heading: Phrase;
  picture?: NewsletterPicture | undefined;
  /** Merge fields are filled in. */
  words: BlockNode[];
  /** The button, and links beside it. */
  links: { label: Phrase; url: string }[];
  /** True of a film: its button has the mark of players. */
  plays?: true;
}
