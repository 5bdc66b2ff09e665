// Downloads that need no script: a ZIP for each channel and language, as <social-graphics> makes them, and one of everything.
import { createHash } from 'node:crypto';
import type { Language } from '../../campaign/language/language.js';
import { RESERVED_NAME } from '../../campaign/safe-name.js';
import { Localizer } from '../../element/core/localizer.js';
import { type ChannelGroup, channelGroups } from '../../element/parts/channel-groups.js';
import { zipPlan } from '../../element/parts/zip-plan.js';
import { byPath } from '../hosting/by-path.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { copyText } from './copy-text.js';
import { writeZip } from './write-zip.js';

/** @param place gives the file on this machine for a path of the kit; its folder is there */
export async function zips(kit: Kit, place: (path: string) => string): Promise<KitFile[]> {
  const made: KitFile[] = [];
  const write = async (path: string, files: readonly KitFile[]) => {
    const to = place(path);
    await writeZip(to, files, kit);
    made.push({ path, content: { copyOf: to } });
  };
  for (const group of channelGroups(kit.campaign.manifest.graphics ?? [])) {
    for (const lang of kit.languages) {
      const files = filesOfChannel(kit, group, lang);
      if (files) await write(`downloads/${pathName(group.channel)}.${lang}.zip`, files);
    }
  }
  const all = everything(kit);
  if (all.length) await write('downloads/everything.zip', all);
  return made;
}

/** A channel's name as part of a path. One that is no path by itself has a mark, so that no two of them are one. */
function pathName(channel: string): string {
  if (/^[\w-]+$/.test(channel) && !RESERVED_NAME.test(channel)) return channel;
  const mark = createHash('sha256').update(channel).digest('hex').slice(0, 8);
  return `${channel.replace(/\W+/g, '-').toLowerCase()}-${mark}`;
}

/** Undefined where all of them lie on other hosts. What does is named in the text, with its address. */
function filesOfChannel(kit: Kit, group: ChannelGroup, lang: Language): KitFile[] | undefined {
  const { files, text } = zipPlan(group, kit.campaign.manifest.copy ?? [], new Localizer(lang, kit.campaign));
  const archives: KitFile[] = [];
  const elsewhere: string[] = [];
  for (const { url, name } of files) {
    const file = kit.files.find(({ path }) => new URL(path, kit.base).href === url);
    if (file) archives.push({ path: name, content: file.content });
    else elsewhere.push(`${name}: ${url}`);
  }
  if (!archives.length) return undefined;
  const words = [text.input, ...(elsewhere.length ? [elsewhere.join('\n')] : [])].join('\n\n\n');
  return [...archives, { path: text.name, content: words }];
}

/** The media, the template copy and the calendars, in the folders that they have in the kit. */
function everything(kit: Kit): KitFile[] {
  const words = kit.languages.map((lang) => ({ path: `copy.${lang}.txt`, content: copyText(kit, lang) }));
  const files = kit.files.filter(({ path }) => /^(media|calendar)\//.test(path)).map(underOwnName);
  return [...files, ...words.filter(({ content }) => content)].sort(byPath);
}

/** A file under the name that people know, unless another has it, too. */
function underOwnName(file: KitFile, _: number, all: readonly KitFile[]): KitFile {
  const { name, content } = file;
  const isUnique = all.filter((other) => other.name?.toLowerCase() === name?.toLowerCase()).length === 1;
  return name && isUnique ? { path: `media/${name}`, content } : file;
}
