const en = {
  call: (number: string) => `Call ${number}`,
  email: (address: string) => `Email ${address}`,
  emergency: 'In an emergency, call 999',
  hours: 'Open:',
  more: 'More help and advice',
  send: (number: string, word?: string) => (word ? `Text ${word} to ${number}` : `Text ${number}`),
  urgent: 'If you need somebody now',
  visit: (site: string) => `Visit ${site}`,
};

const cy: typeof en = {
  call: (number) => `Ffonio ${number}`,
  email: (address) => `E-bostio ${address}`,
  emergency: 'Mewn argyfwng, ffoniwch 999',
  hours: 'Ar agor:',
  more: 'Mwy o help a chyngor',
  send: (number, word) => (word ? `Tecstio ${word} i ${number}` : `Tecstio ${number}`),
  urgent: 'Os oes angen rhywun arnoch chi nawr',
  visit: (site) => `Mynd i ${site}`,
};

export const support = { en, cy };
