// The addresses that pass a page on. Each is a plain link: whoever runs the channel hears of a reader when it is pressed.

/** The shared texts, in one language. */
export interface Shared {
  title: string;
  /** The summary; empty where there is none. */
  text: string;
  url: string;
}

const MAX_POST_LENGTH = 250;

/** The names of the channels beside e-mail, as they write themselves, and their addresses. */
export const channels = {
  whatsapp: ['WhatsApp', (shared) => `https://wa.me/?text=${encodeURIComponent(lines(shared, '\n'))}`],
  facebook: ['Facebook', ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`],
  x: [
    'X',
    (shared) =>
      `https://x.com/intent/post?text=${encodeURIComponent(post(shared))}&url=${encodeURIComponent(shared.url)}`,
  ],
  linkedin: ['LinkedIn', ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(url)}`],
} as const satisfies Record<string, [name: string, address: (shared: Shared) => string]>;

/** RFC 6068: lines of a mailto end with both characters. */
export const emailTo = (shared: Shared): string =>
  `mailto:?subject=${encodeURIComponent(shared.title)}&body=${encodeURIComponent(lines(shared, '\r\n\r\n'))}`;

const lines = ({ title, text, url }: Shared, end: string) => [title, text, url].filter(Boolean).join(end);

/** A post on X takes 280 characters, of which an address takes 23. */
const post = ({ title, text }: Shared) => {
  const both = [title, text].filter(Boolean).join('. ');
  return both.length > MAX_POST_LENGTH ? title : both;
};
