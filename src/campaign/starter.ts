// The manifest that `init` writes: short, complete, and in both languages, as a model for every field.

export interface Answers {
  /** The address of the national manifest; its presence makes the new one local. */
  extends?: string;
  title?: string;
  titleCy?: string;
  url?: string;
  hashtag?: string;
  organisation?: string;
  organisationCy?: string;
  email?: string;
}

/** Examples for each question. They are never written unasked: an invented URL would be a broken link. */
export const examples: Answers = {
  title: 'Thank you to our families',
  titleCy: 'Diolch i’n teuluoedd',
  url: 'https://www.example.org/thank-you',
  hashtag: '#ThankYouToOurFamilies',
  organisation: 'Northshire Police',
  organisationCy: 'Heddlu Swydd y Gogledd',
  email: 'campaign@example.org',
};

const both = (en: string, cy: string) => ({ en, cy });

export function nationalManifest({ title, titleCy, url, hashtag, email }: Answers): object {
  // A Welsh title that is not there is left out, so that check asks for it.
  const about = title
    ? { en: title, ...(titleCy && { cy: titleCy }) }
    : both('Thank you to our families', 'Diolch i’n teuluoedd');
  const tag = hashtag ? ' {{hashtag}}' : '';
  return {
    campaign: {
      title: about,
      summary: both(
        'A thank you to the families behind police officers and staff.',
        'Diolch i’r teuluoedd y tu ôl i swyddogion a staff yr heddlu.',
      ),
      ...(url && { url }),
      ...(hashtag && { hashtag }),
      ...(email && { contact: email }),
    },
    messages: [
      {
        id: 'thank-you',
        heading: both('Thank you to our families', 'Diolch i’n teuluoedd'),
        body: both(
          'Behind every officer and member of staff at {{force}} is somebody who waits, listens and holds things together. **Thank you.**',
          'Y tu ôl i bob swyddog ac aelod o staff yn {{force}} mae rhywun sy’n aros, yn gwrando ac yn dal popeth ynghyd. **Diolch.**',
        ),
        ...(url && { actions: [{ label: both('See how to take part', 'Gweld sut i gymryd rhan'), url }] }),
      },
    ],
    ...(url && {
      resources: [
        {
          id: 'campaign-page',
          title: both('The campaign’s page, to pass on', 'Tudalen yr ymgyrch, i’w rhannu'),
          audience: ['families'],
          link: { url },
        },
      ],
    }),
    copy: [
      {
        id: 'post-thank-you',
        title: both('A short post of thanks', 'Neges fer o ddiolch'),
        channel: 'x',
        body: both(
          `To the families behind {{force}}: we see what you do, and we thank you.${tag}`,
          `I’r teuluoedd y tu ôl i {{force}}: rydyn ni’n gweld yr hyn rydych chi’n ei wneud, ac yn diolch i chi.${tag}`,
        ),
        ...(url && { link: url }),
      },
    ],
    tips: [
      {
        id: 'begin-at-the-top',
        edition: 'staff',
        title: both('Ask a chief officer to go first', 'Gofynnwch i brif swyddog fynd yn gyntaf'),
        body: both(
          'One minute in their own words says more than a poster.',
          'Mae munud yn eu geiriau eu hunain yn dweud mwy na phoster.',
        ),
        stage: both('Before launch', 'Cyn lansio'),
      },
    ],
  };
}

export function localManifest({ extends: base, organisation, organisationCy, url, email, hashtag }: Answers): object {
  return {
    extends: base,
    ...((url || email) && { campaign: { ...(url && { url }), ...(email && { contact: email }) } }),
    organisation: {
      ...(organisation && { name: both(organisation, organisationCy ?? organisation) }),
      ...(url && { url }),
      ...(email && { email }),
      ...(hashtag && { hashtag }),
    },
    messages: {
      'our-thanks': {
        heading: both('A thank you from {{force}}', 'Diolch gan {{force}}'),
        body: both(
          'To everyone at home who makes our work possible: **thank you**.',
          'I bawb gartref sy’n gwneud ein gwaith yn bosibl: **diolch**.',
        ),
      },
      order: ['our-thanks'],
    },
  };
}
