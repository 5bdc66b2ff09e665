// Three sheets, in plain words, that a force's IT, data protection officer and accessibility lead can file. They say what this
// library does, what is true of this kit, and what nobody has tested.
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { kitPage, pageLanguages } from '../pages/kit-page.js';
import { accessibility } from './accessibility.js';
import { privacy } from './privacy.js';
import { security } from './security.js';
import { factsOf } from './sheet.js';

/** They use the style sheet that how-to-embed.html brings. */
export const sheets = (kit: Kit): KitFile[] =>
  [security, privacy, accessibility].flatMap(({ name, title, content }) =>
    pageLanguages(kit).map((lang) =>
      kitPage(kit, { name, lang, title: title[lang], content: content[lang](factsOf(kit, lang)) }),
    ),
  );
