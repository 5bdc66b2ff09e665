// HTML and lists: see cases.js.

/** @type {import('./cases.js').Case[]} */
export const blockCases = [
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
];
