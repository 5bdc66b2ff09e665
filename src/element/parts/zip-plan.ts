// The files of a channel’s ZIP: each graphic in each of its languages, and the text to publish with it.
import { chooseLanguage, languagesOf } from '../../campaign/language/language.js';
import { safeName } from '../../campaign/safe-name.js';
import type { Copy } from '../../campaign/schema/posts/copy.js';
import { graphics as graphicWords } from '../../i18n/graphics.js';
import { zip as zipWords } from '../../i18n/zip.js';
import { hasOwn } from '../../util/has-own.js';
import { postWords } from '../copy/post-words.js';
import { Localizer } from '../core/localizer.js';
import { fileName } from '../save/file-name.js';
import type { ChannelGroup } from './channel-groups.js';
import { graphicName } from './graphic-name.js';

export interface ZipFile {
  url: string;
  name: string;
}

export interface ZipPlan {
  /** The name of the ZIP file. */
  name: string;
  files: readonly ZipFile[];
  /** A text that comes with them. */
  text: { name: string; input: string };
}

export function zipPlan({ channel, graphics }: ChannelGroup, copies: readonly Copy[], local: Localizer): ZipPlan {
  const { campaign, language } = local;
  const files: ZipFile[] = [];
  const texts: string[] = [];
  for (const graphic of graphics) {
    const languages = languagesOf(graphic.file);
    for (const lang of languages.length ? languages : [undefined]) {
      // A Welsh file has a Welsh name, and Welsh words with it.
      const its = new Localizer(lang ?? language, campaign);
      const url = its.url(chooseLanguage(graphic.file, its.language).value.url);
      const name = unlike(files, fileName(graphicName(graphic, its), url, lang));
      files.push({ url, name });
      texts.push(
        textOf(
          name,
          its.words(graphic.alt),
          copies.find(({ id }) => id === graphic.copy),
          its,
        ),
      );
    }
  }
  const { campaign: { title } = {}, names: known = {} } = campaign.manifest;
  const names = [title, (hasOwn(known, channel) && known[channel]) || channel].map((each) =>
    each ? local.words(each) : '',
  );
  return {
    name: safeName(names.filter(Boolean).join(' - '), '.zip'),
    files,
    text: { name: `${zipWords[language].words}.txt`, input: texts.join('\n\n\n') },
  };
}

function textOf(name: string, alt: string, post: Copy | undefined, its: Localizer): string {
  const t = graphicWords[its.language];
  const lines = [name, `${t.alt}: ${alt}`];
  if (post) lines.push(`${t.post}:\n${postWords(post, its)}`);
  return lines.join('\n\n');
}

/** The name, with a number where another file has it already: to Windows, capitals are the same. */
function unlike(files: readonly ZipFile[], name: string): string {
  const taken = files.map((file) => file.name.toLowerCase());
  let number = 1;
  let uniqueName = name;
  while (taken.includes(uniqueName.toLowerCase())) uniqueName = name.replace(/(\.\w+)?$/, ` ${++number}$1`);
  return uniqueName;
}
