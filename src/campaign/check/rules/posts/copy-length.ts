import { channels } from '../../../../i18n/compiler/channels.js';
import { englishNames } from '../../../../i18n/compiler/language-names.js';
import { knownName } from '../../../../i18n/compiler/resource-names.js';
import { hasOwn } from '../../../../util/has-own.js';
import { isObject } from '../../../../util/is-object.js';
import { compileRichText } from '../../../compile/compile-rich-text.js';
import { chooseLanguage, type Language, type PerLanguage } from '../../../language/language.js';
import { eachLanguage } from '../../../language/map-languages.js';
import { plainText } from '../../../plain-text.js';
import { channelLimits, hashtagsIn, lengthOn } from '../../../posts/channel-length.js';
import { withLink } from '../../../posts/with-link.js';
import type { Context, Rule } from '../../context.js';
import type { Report } from '../../finding.js';
import { itemsOf } from '../../items.js';
import type { Path } from '../../source.js';

/** Copy must fit the channel that it is for, with its merge fields filled in; each post of a thread by itself. */
export const copyLength: Rule = (context, report) => {
  for (const { item, path } of itemsOf(context, 'copy')) {
    const channel = knownName(String(item.channel));
    const limit = hasOwn(channelLimits, channel) ? channelLimits[channel] : undefined;
    if (!limit) continue;
    checkGraphics(item, path, channel, report);
    const thread: unknown[] = Array.isArray(item.thread) ? item.thread : [];
    // The last post of a thread has the link.
    const texts = [item.body, ...thread].flatMap((body, index) =>
      [...eachLanguage(body, [...path, ...(index ? ['thread', index - 1] : ['body'])])].map((each) => ({
        ...each,
        isLast: index === thread.length,
      })),
    );
    for (const { lang, text, path: where, isLast } of texts) {
      if (typeof text !== 'string') continue;
      const words = plainText(compileRichText(filled(text, lang, context)));
      const post = isLast ? withLink(words, addressOf(item.link, lang, path, context)) : words;
      const length = lengthOn(channel, post);
      const hashtags = hashtagsIn(post).length;
      const name = nameOf(channel);
      const { characters, hashtags: most = hashtags } = limit;
      if (length > characters) report('copy-too-long', where, name, length, characters, englishNames[lang]);
      if (hashtags > most) report('copy-hashtags', where, name, hashtags, most);
    }
  }
};

/** The address that goes with a text; none for a file, whose address is its kit's. */
function addressOf(link: unknown, lang: Language, path: Path, context: Context): string {
  const written = link ? chooseLanguage(link as PerLanguage<unknown>, lang).value : undefined;
  const address = typeof written === 'string' ? context.resolve(written, [...path, 'link']) : undefined;
  return address && /^https?:/.test(address) ? address : '';
}

function checkGraphics({ graphics }: Record<string, unknown>, path: Path, channel: string, report: Report): void {
  const { pictures } = channelLimits[channel] ?? {};
  if (!pictures || !Array.isArray(graphics) || graphics.length <= pictures) return;
  report('copy-graphics', [...path, 'graphics'], nameOf(channel), graphics.length, pictures);
}

const nameOf = (channel: string): string => (hasOwn(channels.en, channel) ? channels.en[channel] : channel);

/** A graphic must be one that its channels take. */
export const graphicBytes: Rule = (context, report) => {
  for (const { item, path } of itemsOf(context, 'graphics')) {
    const wanted = Array.isArray(item.channels) ? item.channels.map((each) => knownName(String(each))) : [];
    const limits = wanted.flatMap((channel) => {
      const most = hasOwn(channelLimits, channel) ? channelLimits[channel]?.picture : undefined;
      return most === undefined ? [] : [{ name: nameOf(channel), most }];
    });
    for (const { text: file, path: where } of eachLanguage(item.file, [...path, 'file'])) {
      const bytes = isObject(file) && typeof file.bytes === 'number' ? file.bytes : 0;
      for (const { name, most } of limits)
        if (bytes > most) report('graphic-heavy', [...where, 'bytes'], name, bytes, most);
    }
  }
};

const filled = (text: string, lang: Language, { compiled: { fields = {} } }: Context): string =>
  text.replace(/{{\s*(\w+)\s*}}/g, (whole, name: string) =>
    Object.hasOwn(fields, name) ? String(chooseLanguage(fields[name] ?? '', lang).value) : whole,
  );
