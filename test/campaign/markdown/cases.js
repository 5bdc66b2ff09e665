// What readers get of what people write and paste: on a page, in a kit, in the builder's preview, as plain words and with
// formatting. One table, which the tests of all of these loop over.

/**
 * @typedef {object} Case
 * @property {string} what
 * @property {string} body as it stands in the manifest
 * @property {string} html as a page has it, without attributes but href and start
 * @property {string} plain as plain words
 * @property {string[]} [says] what check quotes of it
 */

/** @type {Case[]} */
export const cases = [
  // Words that a parser of Markdown takes for HTML
  {
    what: 'a paragraph of HTML',
    body: '<p>Thank you to all.</p>',
    html: '<p>Thank you to all.</p>',
    plain: 'Thank you to all.',
  },
  {
    what: 'a block of HTML',
    body: '<div>\nThank you to\nall.\n</div>',
    html: '<p>Thank you to all.</p>',
    plain: 'Thank you to all.',
  },
  {
    what: 'a list of HTML',
    body: 'Come along:\n\n<ul><li>Friday</li><li>Saturday</li></ul>',
    html: '<p>Come along:</p><ul><li>Friday</li><li>Saturday</li></ul>',
    plain: 'Come along:\n\n• Friday\n• Saturday',
  },
  {
    what: 'lists in lists of HTML',
    body: '<ul>\n <li>a\n  <ol>\n   <li>b</li>\n  </ol>\n </li>\n <li>c</li>\n</ul>',
    html: '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>',
    plain: '• a\n1. b\n• c',
  },
  {
    what: 'what Word pastes',
    body:
      "<p class=MsoNormal><span style='font-size:12.0pt'>Thank you to\r\nall <b>our </b>families.<o:p></o:p></span></p>\r\n\r\n" +
      '<p class=MsoListParagraph><![if !supportLists]><span>·<span>&nbsp;&nbsp; </span></span><![endif]>One<o:p></o:p></p>\r\n' +
      '<p class=MsoListParagraph><![if !supportLists]><span>·<span>&nbsp;&nbsp; </span></span><![endif]>Two<o:p></o:p></p>',
    html: '<p>Thank you to all <strong>our</strong> families.</p><ul><li>One</li><li>Two</li></ul>',
    plain: 'Thank you to all our families.\n\n• One\n• Two',
  },
  {
    what: 'a link and a heading of HTML',
    body: '<h2>Help</h2><p>See <a href="https://example.org/a?b=1&amp;c=2">the guide</a>.</p>',
    html: '<p><strong>Help</strong></p><p>See <a href="https://example.org/a?b=1&amp;c=2">the guide</a>.</p>',
    plain: 'Help\n\nSee the guide (https://example.org/a?b=1&c=2).',
    says: ['Help'],
  },
  {
    what: 'a table of HTML',
    body: '<table><tr><th>Day</th><th>What</th></tr>\n<tr><td>Mon</td><td>Film</td></tr></table>',
    html: '<ul><li>Day: Mon; What: Film</li></ul>',
    plain: '• Day: Mon; What: Film',
    says: ['a table'],
  },
  {
    what: 'what Google Docs pastes',
    body: '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span>Thank you</span></p><ul><li dir="ltr"><p dir="ltr"><span>One</span></p></li></ul></b>',
    html: '<p>Thank you</p><ul><li>One</li></ul>',
    plain: 'Thank you\n\n• One',
  },
  {
    what: 'bold words over several paragraphs of HTML',
    body: '<b><p>One</p><p>Two</p></b><p><i></i>Three <b>four </b>five</p>',
    html: '<p><strong>One</strong></p><p><strong>Two</strong></p><p>Three <strong>four</strong> five</p>',
    plain: 'One\n\nTwo\n\nThree four five',
  },
  {
    what: 'line breaks of HTML',
    body: 'One<br>Two<br />\nThree',
    html: '<p>One<br>Two<br>Three</p>',
    plain: 'One\nTwo\nThree',
  },
  {
    what: 'a tag of which nothing can be kept',
    body: 'We <u>see</u> it',
    html: '<p>We see it</p>',
    plain: 'We see it',
    says: ['<u>'],
  },
  {
    what: 'a tag that does not end',
    body: 'We <b>see it',
    html: '<p>We <strong>see it</strong></p>',
    plain: 'We see it',
  },
  {
    what: 'a script',
    body: 'Thank <script>alert(1)</script>you',
    html: '<p>Thank you</p>',
    plain: 'Thank you',
    says: ['<script>'],
  },
  {
    what: 'a comment',
    body: 'Thank you <!-- ask Sam -->',
    html: '<p>Thank you</p>',
    plain: 'Thank you',
    says: ['ask Sam'],
  },
  {
    what: 'a place to fill in',
    body: 'Dear <name>, see <insert place>',
    html: '<p>Dear &lt;name&gt;, see &lt;insert place&gt;</p>',
    plain: 'Dear <name>, see <insert place>',
    says: ['<name>', '<insert place>'],
  },
  {
    what: 'signs that are meant',
    body: '6 < 7 > 5, <3 & more',
    html: '<p>6 &lt; 7 &gt; 5, &lt;3 &amp; more</p>',
    plain: '6 < 7 > 5, <3 & more',
  },
  {
    what: 'entities',
    body: 'Tea&nbsp;&amp; cake &lt;3',
    html: '<p>Tea&nbsp;&amp; cake &lt;3</p>',
    plain: 'Tea\u00a0& cake <3',
  },
  {
    what: 'an entity twice over',
    body: 'Tea &amp;amp; cake',
    html: '<p>Tea &amp;amp; cake</p>',
    plain: 'Tea &amp; cake',
    says: ['&amp;'],
  },

  // Lists
  {
    what: 'bullets of Word',
    body: 'What we offer:\n•\ta call\n•\ta card\nAll free.',
    html: '<p>What we offer:</p><ul><li>a call</li><li>a card</li></ul><p>All free.</p>',
    plain: 'What we offer:\n\n• a call\n• a card\n\nAll free.',
  },
  {
    what: 'middle dots',
    body: '· a call\n· a card',
    html: '<ul><li>a call</li><li>a card</li></ul>',
    plain: '• a call\n• a card',
  },
  {
    what: 'bullets with lines between them',
    body: '• a call\n\n• a card',
    html: '<ul><li>a call</li><li>a card</li></ul>',
    plain: '• a call\n• a card',
  },
  {
    what: 'bullets within bullets',
    body: '•\ta call\no\tby day\n•\ta card',
    html: '<ul><li>a call<ul><li>by day</li></ul></li><li>a card</li></ul>',
    plain: '• a call\n• by day\n• a card',
  },
  {
    what: 'dashes',
    body: '– a call\n– a card',
    html: '<ul><li>a call</li><li>a card</li></ul>',
    plain: '• a call\n• a card',
  },
  {
    what: 'a dash before a name',
    body: 'Thank you.\n– Priya',
    html: '<p>Thank you.<br>– Priya</p>',
    plain: 'Thank you.\n– Priya',
  },
  {
    what: 'hyphens without a space',
    body: '-a call\n-a card',
    html: '<ul><li>a call</li><li>a card</li></ul>',
    plain: '• a call\n• a card',
  },
  { what: 'Welsh that begins with o', body: 'o dan\no hyd', html: '<p>o dan<br>o hyd</p>', plain: 'o dan\no hyd' },
  {
    what: 'a line after a list',
    body: '- a call\n- a card\nRegards',
    html: '<ul><li>a call</li><li>a card</li></ul><p>Regards</p>',
    plain: '• a call\n• a card\n\nRegards',
  },
  {
    what: 'a year',
    body: '2026. A year of thanks',
    html: '<p>2026. A year of thanks</p>',
    plain: '2026. A year of thanks',
  },
  {
    what: 'a list that goes on',
    body: '3. Third\n4. Fourth',
    html: '<ol start="3"><li>Third</li><li>Fourth</li></ol>',
    plain: '3. Third\n4. Fourth',
  },
  {
    what: 'a number after words',
    body: '3. Third\n\nWords\n\n4) Fourth',
    html: '<p>3. Third</p><p>Words</p><p>4) Fourth</p>',
    plain: '3. Third\n\nWords\n\n4) Fourth',
  },
  {
    what: 'numbers all the same',
    body: '1. One\n1. Two',
    html: '<ol><li>One</li><li>Two</li></ol>',
    plain: '1. One\n2. Two',
  },
  {
    what: 'numbers out of order',
    body: '1. One\n3. Two',
    html: '<ol><li>One</li><li>Two</li></ol>',
    plain: '1. One\n2. Two',
    says: ['the numbers 1. 3.'],
  },
  {
    what: 'boxes to tick',
    body: '- [ ] to do\n- [x] done',
    html: '<ul><li>☐ to do</li><li>☑ done</li></ul>',
    plain: '• ☐ to do\n• ☑ done',
  },

  {
    what: 'a list with blanks of Word',
    body: '-\u00a0a call\n-\u00a0\u00a0a card',
    html: '<ul><li>a call</li><li>a card</li></ul>',
    plain: '• a call\n• a card',
  },

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
