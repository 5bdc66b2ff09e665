import { words } from './words.js';

const en = {
  before: 'Before you watch:',
  beforeAudio: 'Before you listen:',
  call: (name: string, number: string) => `If you need to talk: ${name}, ${number}`,
  support: 'See where to get help',
};

const cy: typeof en = {
  before: 'Cyn i chi wylio:',
  beforeAudio: 'Cyn i chi wrando:',
  call: (name, number) => `Os oes angen siarad arnoch chi: ${name}, ${number}`,
  support: 'Gweld ble i gael cymorth',
};

export const contentWarning = words({ en, cy });
