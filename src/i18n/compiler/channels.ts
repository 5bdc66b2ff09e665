const en = {
  briefing: 'Briefing',
  email: 'Email',
  facebook: 'Facebook',
  instagram: 'Instagram',
  intranet: 'Intranet',
  linkedin: 'LinkedIn',
  newsletter: 'Newsletter',
  press: 'Press',
  whatsapp: 'WhatsApp',
  x: 'X',
};

const cy: typeof en = {
  briefing: 'Briffio',
  email: 'E-bost',
  facebook: 'Facebook',
  instagram: 'Instagram',
  intranet: 'Mewnrwyd',
  linkedin: 'LinkedIn',
  newsletter: 'Cylchlythyr',
  press: 'Y wasg',
  whatsapp: 'WhatsApp',
  x: 'X',
};

/** The channels that copy and graphics are made for. Compiling puts those that occur into the manifest's `names`. */
export const channels = { en, cy };
