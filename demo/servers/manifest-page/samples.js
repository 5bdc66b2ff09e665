// The files of the introduction. A test holds them to the schema, and compiles what they make.

export const national = {
  $schema: './manifest.schema.json',
  campaign: {
    title: { en: 'Thank you', cy: 'Diolch' },
    hashtag: '#ThankYouToOurFamilies',
  },
  messages: [
    {
      id: 'thank-you',
      heading: { en: 'Thank you to our families', cy: 'Diolch i’n teuluoedd' },
      body: {
        en: 'It can be tough. **We see it**, and everyone at {{force}} thanks you.',
        cy: 'Gall fod yn anodd. **Rydyn ni’n gweld hynny**, ac mae pawb yn {{force}} yn diolch i chi.',
      },
    },
    { id: 'winter', heading: { en: 'Thank you this winter', cy: 'Diolch y gaeaf hwn' }, until: '2027-02-28' },
  ],
};

export const overlay = {
  $schema: './manifest.schema.json',
  extends: '../national/manifest.json',
  organisation: {
    name: { en: 'Northshire Police', cy: 'Heddlu Swydd y Gogledd' },
    fields: { town: { en: 'Northport', cy: 'Porth y Gogledd' } },
  },
  messages: {
    'thank-you': {
      heading: { en: 'Thank you, Northshire families', cy: 'Diolch, deuluoedd Swydd y Gogledd' },
    },
    'open-day': {
      heading: { en: 'See you at the open day in {{town}}', cy: 'Welwn ni chi yn y diwrnod agored yn {{town}}' },
    },
    winter: null,
    order: ['open-day'],
  },
};
