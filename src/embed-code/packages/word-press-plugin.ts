// The kit's plugin for WordPress: how it is installed, and what editors do from then on. Tried by `npm run test:hosts -- plugin`.
import type { Installed } from './share-point-package.js';

export const wordPressPlugin: Installed = {
  path: 'wordpress/campaign-widgets.zip',
  administrator: [
    { en: 'Download the plugin. Do not unpack it.', cy: 'Lawrlwythwch yr ategyn. Peidiwch â’i ddadbacio.' },
    {
      en: 'In WordPress, open Plugins, Add New, Upload Plugin, and choose the file. Install and activate it.',
      cy: 'Yn WordPress, agorwch Plugins, Add New, Upload Plugin, a dewiswch y ffeil. Gosodwch ac actifadwch ef.',
    },
  ],
  editor: [
    {
      en: 'Add a block, and choose a widget in the group with the campaign’s name. In the classic editor, paste the widget’s address on a line of its own.',
      cy: 'Ychwanegwch floc, a dewiswch declyn yn y grŵp sydd ag enw’r ymgyrch. Yn y golygydd clasurol, gludwch gyfeiriad y teclyn ar linell ar ei ben ei hun.',
    },
    {
      en: 'Choose the item, the language, the options and the colours in the block’s sidebar.',
      cy: 'Dewiswch yr eitem, yr iaith, y dewisiadau a’r lliwiau ym mar ochr y bloc.',
    },
  ],
  about: {
    en: 'Your server writes the widget into the page, so it shows without script, and while the campaign’s server is down. New words come by themselves. Tested in WordPress 6.2, 6.5 and 6.7 (alpha), with a block theme and a classic one; it needs WordPress 6.1 and PHP 7.4.',
    cy: 'Mae eich gweinydd yn ysgrifennu’r teclyn yn y dudalen, felly mae’n ymddangos heb sgript, a phan fydd gweinydd yr ymgyrch i lawr. Daw geiriau newydd ohonynt eu hunain. Wedi’i brofi yn WordPress 6.2, 6.5 a 6.7 (alffa), gyda thema flociau ac un glasurol; mae angen WordPress 6.1 a PHP 7.4.',
  },
};
