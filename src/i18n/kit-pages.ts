/** Words that the kit's pages for web teams share. */
const en = {
  contents: (version: string) => `Contents: ${version}`,
  howTo: 'How to place the widgets',
  library: (version: string) => `Library: campaign-widgets ${version}`,
  questions: 'Questions about the campaign:',
};

const cy: typeof en = {
  contents: (version) => `Cynnwys: ${version}`,
  howTo: 'Sut i osod y teclynnau',
  library: (version) => `Llyfrgell: campaign-widgets ${version}`,
  questions: 'Cwestiynau am yr ymgyrch:',
};

export const kitPages = { en, cy };
