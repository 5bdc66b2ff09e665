/** Blocks for e-mail newsletters, and the page of a kit that has them. */
const en = {
  all: 'See all resources',
  blocks: 'Choose what to send',
  card: 'Write a thank-you card',
  cardText: 'A card with your own words, to send or to print. Nothing that you write leaves your device.',
  code: 'HTML code',
  codeText:
    'For programs that take code: Mailchimp, GovDelivery, Dotdigital. Paste it where they have “code” or “HTML”.',
  formatted: 'With formatting',
  formattedText: 'For Outlook, Gmail and other editors: copy, then paste into the message.',
  from: 'Blocks with a picture and a button, ready to paste into a newsletter',
  intro:
    'Ready to paste: pictures come from the campaign’s server, and every button leads to a page that needs no script.',
  notify: 'For GOV.UK Notify',
  notifyText: 'Notify takes Markdown, and no pictures.',
  open: 'See it alone',
  plain: 'Plain text',
  plainText: 'For the text part of a newsletter.',
  see: 'See the campaign',
  title: 'For newsletters',
  watch: 'Watch the film',
};

const cy: typeof en = {
  all: 'Gweld yr holl adnoddau',
  blocks: 'Dewiswch beth i’w anfon',
  card: 'Ysgrifennu cerdyn diolch',
  cardText:
    'Cerdyn â’ch geiriau eich hun, i’w anfon neu ei argraffu. Does dim o’r hyn rydych chi’n ei ysgrifennu yn gadael eich dyfais.',
  code: 'Cod HTML',
  codeText:
    'I raglenni sy’n derbyn cod: Mailchimp, GovDelivery, Dotdigital. Gludwch ef lle mae ganddyn nhw “code” neu “HTML”.',
  formatted: 'Gyda fformatio',
  formattedText: 'I Outlook, Gmail a golygyddion eraill: copïwch, yna gludwch yn y neges.',
  from: 'Blociau â llun a botwm, yn barod i’w gludo mewn cylchlythyr',
  intro:
    'Yn barod i’w gludo: daw’r lluniau o weinydd yr ymgyrch, ac mae pob botwm yn arwain at dudalen nad oes angen sgript arni.',
  notify: 'I GOV.UK Notify',
  notifyText: 'Mae Notify yn derbyn Markdown, a dim lluniau.',
  open: 'Ei weld ar ei ben ei hun',
  plain: 'Testun plaen',
  plainText: 'I ran destun cylchlythyr.',
  see: 'Gweld yr ymgyrch',
  title: 'I gylchlythyrau',
  watch: 'Gwylio’r ffilm',
};

export const newsletter = { en, cy };
