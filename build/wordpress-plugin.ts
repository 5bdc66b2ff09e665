// dist/kit/wordpress/: the plugin that publishing fills in, with its translations as WordPress reads them: .mo for PHP, .json for its
// script, and the .pot that translators begin with. All of them are made of the .po.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GetTextTranslations, mo, po } from 'gettext-parser';

const DOMAIN = 'campaign-widgets';
/** The handle that WordPress gives the script of the block. */
const HANDLE = 'campaign-widgets-widget-editor-script';

export function writeWordPressPlugin(root: string): void {
  const from = join(root, 'src/publish/wordpress/plugin');
  const to = join(root, 'dist/kit/wordpress');
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const folder = join(to, 'languages');
  const script = readFileSync(join(from, 'block/editor.js'), 'utf8');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.po'))) {
    const text = readFileSync(join(folder, file));
    const translated = po.parse(text);
    const language = file.slice(DOMAIN.length + 1, -'.po'.length);
    writeFileSync(join(folder, file.replace(/po$/, 'mo')), mo.compile(translated));
    writeFileSync(join(folder, `${DOMAIN}-${language}-${HANDLE}.json`), scriptWords(translated, language, script));
    writeFileSync(join(folder, `${DOMAIN}.pot`), po.compile(untranslated(po.parse(text))));
  }
}

/** Those that the script says, as its i18n library reads them. */
function scriptWords({ translations }: GetTextTranslations, lang: string, script: string): string {
  const said = Object.values(translations[''] ?? {}).filter(({ msgid }) => msgid && script.includes(`'${msgid}'`));
  const messages = Object.fromEntries(said.map(({ msgid, msgstr }) => [msgid, msgstr]));
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages: { '': { domain: 'messages', lang }, ...messages } } })}\n`;
}

function untranslated(of: GetTextTranslations): GetTextTranslations {
  for (const context of Object.values(of.translations))
    for (const entry of Object.values(context)) if (entry.msgid) entry.msgstr = [''];
  delete of.headers.Language;
  return of;
}
