// Lines, links, marks, tables and notes: see cases.js.

/** @type {import('./cases.js').Case[]} */
export const inlineCases = [
  // Lines
  {
    what: 'line breaks of PowerPoint',
    body: 'Regards\vThe Chief',
    html: '<p>Regards<br>The Chief</p>',
    plain: 'Regards\nThe Chief',
  },
  {
    what: 'a line break',
    body: 'Regards\nThe Chief',
    html: '<p>Regards<br>The Chief</p>',
    plain: 'Regards\nThe Chief',
  },
  {
    what: 'line breaks of Windows',
    body: 'Regards\r\nThe Chief',
    html: '<p>Regards<br>The Chief</p>',
    plain: 'Regards\nThe Chief',
  },
  {
    what: 'line breaks of Excel',
    body: 'Regards_x000D_\nThe Chief',
    html: '<p>Regards<br>The Chief</p>',
    plain: 'Regards\nThe Chief',
  },
  {
    what: 'a line break in bold words',
    body: '**Regards\nThe Chief**',
    html: '<p><strong>Regards<br>The Chief</strong></p>',
    plain: 'Regards\nThe Chief',
  },
  { what: 'an indented line', body: '\tThank **you**', html: '<p>Thank <strong>you</strong></p>', plain: 'Thank you' },
  {
    what: 'a line break of a program',
    body: 'Regards\\nThe Chief',
    html: '<p>Regards\\nThe Chief</p>',
    plain: 'Regards\\nThe Chief',
    says: ['\\n'],
  },
  {
    what: 'a line across',
    body: 'One\n\n---\n\nTwo',
    html: '<p>One</p><p>Two</p>',
    plain: 'One\n\nTwo',
    says: ['a line across'],
  },

  // Links
  {
    what: 'addresses alone',
    body: 'See www.oscarkilo.org.uk or https://example.org/a_b_c, or mail us@example.org.',
    html:
      '<p>See <a href="https://www.oscarkilo.org.uk">www.oscarkilo.org.uk</a> or ' +
      '<a href="https://example.org/a_b_c">https://example.org/a_b_c</a>, or mail <a href="mailto:us@example.org">us@example.org</a>.</p>',
    plain: 'See www.oscarkilo.org.uk or https://example.org/a_b_c, or mail us@example.org.',
  },
  {
    what: 'addresses in angle brackets',
    body: '<https://example.org/> <us@example.org>',
    html: '<p><a href="https://example.org/">https://example.org/</a> <a href="mailto:us@example.org">us@example.org</a></p>',
    plain: 'https://example.org/ us@example.org',
  },
  {
    what: 'addresses as people say them',
    body: '[Our site](www.example.org), [mail us](us@example.org)',
    html: '<p><a href="https://www.example.org">Our site</a>, <a href="mailto:us@example.org">mail us</a></p>',
    plain: 'Our site (https://www.example.org), mail us (mailto:us@example.org)',
  },
  {
    what: 'a link by reference',
    body: '[Read][r] it, or [the rest].\n\n[r]: https://example.org/a\n[the rest]: https://example.org/b',
    html: '<p><a href="https://example.org/a">Read</a> it, or <a href="https://example.org/b">the rest</a>.</p>',
    plain: 'Read (https://example.org/a) it, or the rest (https://example.org/b).',
  },
  {
    what: 'a reference that nothing uses',
    body: '[Contact]: us@example.org',
    html: '<p>[Contact]: us@example.org</p>',
    plain: '[Contact]: us@example.org',
    says: ['[Contact]: us@example.org'],
  },
  {
    what: 'a space before an address',
    body: '[The guide] (https://example.org/a)',
    html: '<p><a href="https://example.org/a">The guide</a></p>',
    plain: 'The guide (https://example.org/a)',
  },
  {
    what: 'a space in an address',
    body: '[The guide](https://example.org/our guide.pdf), [call](tel:01632 960001)',
    html: '<p><a href="https://example.org/our guide.pdf">The guide</a>, <a href="tel:01632960001">call</a></p>',
    plain: 'The guide (https://example.org/our guide.pdf), call (tel:01632960001)',
  },
  {
    what: 'a link the wrong way round',
    body: '(The guide)[https://example.org/a]',
    html: '<p><a href="https://example.org/a">The guide</a></p>',
    plain: 'The guide (https://example.org/a)',
  },
  {
    what: 'brackets that are words',
    body: 'He [the sergeant] (see below) smiled',
    html: '<p>He [the sergeant] (see below) smiled</p>',
    plain: 'He [the sergeant] (see below) smiled',
  },
  {
    what: 'brackets of a wiki',
    body: '[[Home page]]',
    html: '<p>[[Home page]]</p>',
    plain: '[[Home page]]',
    says: ['[[Home page]]'],
  },
  {
    what: 'a link that is none',
    body: '[The guide](see below)',
    html: '<p>[The guide](see below)</p>',
    plain: '[The guide](see below)',
    says: ['[The guide](see below)'],
  },

  // Bold, struck, quoted
  {
    what: 'bold words before a letter',
    body: '**Thank you.**All of you',
    html: '<p><strong>Thank you</strong>.All of you</p>',
    plain: 'Thank you.All of you',
  },
  {
    what: 'bold words beside a space',
    body: '**Thank you **all, ** each ** one',
    html: '<p><strong>Thank you</strong> all, <strong>each</strong> one</p>',
    plain: 'Thank you all, each one',
  },
  {
    what: 'bold words that do not end',
    body: 'We **see it',
    html: '<p>We **see it</p>',
    plain: 'We **see it',
    says: ['**s'],
  },
  { what: 'struck words', body: '~~old~~ new', html: '<p>~~old~~ new</p>', plain: '~~old~~ new', says: ['~~old~~'] },
  {
    what: 'stars that are none',
    body: '5 * 3 * 2, a 4* hotel',
    html: '<p>5 * 3 * 2, a 4* hotel</p>',
    plain: '5 * 3 * 2, a 4* hotel',
  },
  {
    what: 'signs with a backslash',
    body: '\\*\\*Thank you\\*\\*',
    html: '<p>**Thank you**</p>',
    plain: '**Thank you**',
  },
  {
    what: 'signs of a forum',
    body: '[b]Thank you[/b] :heart:',
    html: '<p>[b]Thank you[/b] :heart:</p>',
    plain: '[b]Thank you[/b] :heart:',
    says: ['[b]', ':heart:'],
  },
  {
    what: 'a heading',
    body: '# Thank you',
    html: '<p><strong>Thank you</strong></p>',
    plain: 'Thank you',
    says: ['a heading', 'Thank you'],
  },
  {
    what: 'a quotation',
    body: '> Thank you',
    html: '<p>Thank you</p>',
    plain: 'Thank you',
    says: ['a quotation', 'Thank you'],
  },
  {
    what: 'code',
    body: 'Say `thank you`',
    html: '<p>Say thank you</p>',
    plain: 'Say thank you',
    says: ['code', 'thank you'],
  },
  {
    what: 'a picture',
    body: '![A door](https://example.org/a.jpg)',
    html: '<p>A door</p>',
    plain: 'A door',
    says: ['a picture', 'A door'],
  },

  // Tables and notes
  {
    what: 'a table',
    body: '| Day | What |\n|---|---|\n| Mon | **Film** |\n| Tue | |',
    html: '<ul><li>Day: Mon; What: <strong>Film</strong></li><li>Day: Tue</li></ul>',
    plain: '• Day: Mon; What: Film\n• Day: Tue',
    says: ['a table'],
  },
  {
    what: 'a table without a line beneath its head',
    body: '| Day | What |\n| Mon | Film |',
    html: '<p>| Day | What |<br>| Mon | Film |</p>',
    plain: '| Day | What |\n| Mon | Film |',
    says: ['| Day | What |'],
  },
  {
    what: 'a footnote',
    body: 'Free[^1] for all[^b].\n\n[^1]: In term time.\n\n[^b]: **All** of us.',
    html: '<p>Free[1] for all[2].</p><p>[1] In term time.</p><p>[2] <strong>All</strong> of us.</p>',
    plain: 'Free[1] for all[2].\n\n[1] In term time.\n\n[2] All of us.',
  },
  { what: 'a footnote that is missing', body: 'Free[^1]', html: '<p>Free[^1]</p>', plain: 'Free[^1]', says: ['[^1]'] },
];
