// Hosts know the height of a frame by one of these messages. Each was there before us; what they may learn is a height, and the
// id that they gave themselves, so every message may go to any origin.
import { queryOf } from './query-of.js';
import type { Secret } from './word-press-secret.js';

export interface Size {
  width: number;
  height: number;
}

export interface Dialect {
  /** The message that says a size; undefined while the parent does not speak this dialect. */
  say(size: Size): unknown;
  /** True if a message of the parent asks for the size. @param text the message, if it is a plain string */
  asks?(message: Record<string, unknown>, text: string): boolean;
}

/** Our own script on a host page. It gives a key to the page that it asked for, and not to what comes after that in its frame. */
function ours(): Dialect {
  let known: { key: unknown } | undefined;
  return {
    say: ({ height }) => ({ type: 'campaign-widgets:height', height, ...known }),
    asks({ type, key }) {
      if (type !== 'campaign-widgets:height?') return false;
      if (key) known = { key };
      return true;
    },
  };
}

/**
 * AMP's <amp-iframe>, and the libraries that took its message over. AMP would also take a width, and hold on to it when the
 * phone is turned: it gets none. https://amp.dev/documentation/components/amp-iframe#iframe-resizing
 */
const amp: Dialect = {
  say: ({ height }) => ({ sentinel: 'amp', type: 'embed-size', height }),
};

/**
 * Embedly, Medium and others, who look for the frame by its address: as the host wrote it, because what a person ticks on the
 * page may stand behind the `#` later, and is nobody else's business. https://docs.embed.ly/reference/provider-height-resizing
 */
const embedly = (src: string): Dialect => ({
  say: ({ height }) => JSON.stringify({ context: 'iframe.resize', src, height }),
});

/** WordPress: wp-includes/js/wp-embed.js. It may add its secret when the frame has loaded, and say "ready" then. */
const wordpress = (secretOf: Secret): Dialect => ({
  say: ({ height }) => {
    const secret = secretOf();
    return secret && { message: 'height', value: height, secret };
  },
  asks: ({ message, secret }) => message === 'ready' && secret === secretOf(),
});

/** pym.js. https://blog.apps.npr.org/pym.js/ */
const pym = (id: string | null): Dialect => ({
  say: ({ height }) => id && `pymxPYMx${id}xPYMxheightxPYMx${height}`,
  asks: (_, text) => text.startsWith(`pymxPYMx${id}xPYMxwidth`),
});

/** iframe-resizer 4: it says who we are first. Its other messages (scroll positions, anchors) ask for nothing. */
function iframeResizer(): Dialect {
  let id: string | undefined;
  let type = '';
  return {
    say({ width, height }) {
      const message = id && `[iFrameSizer]${id}:${height}:${width}:${type}`;
      type = 'size';
      return message;
    },
    asks(_, text) {
      const [, first, init] = /^\[iFrameSizer\]([^:]+)(:\w+:(true|false):)?/.exec(text) ?? [];
      if (init) {
        id = first;
        type = 'init';
      }
      return !!init || first === 'resize' || first === 'reset';
    },
  };
}

/** All of them. */
export const dialectsOf = ({ href }: Pick<Location, 'href'>, secret: Secret): Dialect[] => [
  ours(),
  amp,
  embedly(href),
  wordpress(secret),
  pym(queryOf(href).get('childId')),
  iframeResizer(),
];
