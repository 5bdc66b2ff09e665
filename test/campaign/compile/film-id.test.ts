import { expect } from '@open-wc/testing';
import { vimeoId, youtubeId } from '../../../src/campaign/compile/metadata/film-id.js';

const ID = 'a1B2_c3-D4e';

describe('a film on YouTube, as people copy it', () => {
  const copied = [
    [ID, ID],
    [` ${ID} `, ID],
    [`https://www.youtube.com/watch?v=${ID}`, ID],
    [`https://m.youtube.com/watch?app=desktop&v=${ID}&feature=share`, ID],
    [`youtube.com/watch?v=${ID}&list=PL0&index=3`, ID],
    [`https://youtu.be/${ID}`, ID],
    [`https://youtu.be/${ID}?si=Abc_1-2`, ID],
    [`https://youtu.be/${ID}?si=Abc&t=95`, `${ID}?start=95`],
    [`https://www.youtube.com/watch?v=${ID}&t=1m35s`, `${ID}?start=95`],
    [`https://www.youtube.com/watch?v=${ID}&t=1h2m3s`, `${ID}?start=3723`],
    [`https://www.youtube.com/embed/${ID}?start=7`, `${ID}?start=7`],
    [`https://www.youtube.com/watch?v=${ID}#t=7s`, `${ID}?start=7`],
    [`https://youtu.be/${ID}?t=0`, ID],
    [`https://www.youtube.com/shorts/${ID}?feature=share`, ID],
    [`https://www.youtube.com/live/${ID}`, ID],
    [`https://www.youtube-nocookie.com/embed/${ID}`, ID],
    [`shorts/${ID}`, ID],
    [`watch?v=${ID}`, ID],
    [`${ID}?start=95`, `${ID}?start=95`],
  ] as const;
  for (const [written, id] of copied) it(written, () => expect(youtubeId(written)).to.equal(id));

  const others = [
    'https://www.youtube.com/@northshire',
    'https://www.youtube.com/playlist?list=PL0123456789',
    'https://www.youtube.com/embed/videoseries?list=PL0123456789',
    'https://youtu.be/short',
    `https://evil.example/?v=${ID}`,
    `https://notyoutube.com/watch?v=${ID}`,
    'a?b',
    '../x',
    '',
  ];
  for (const written of others) it(`not ${written || 'nothing'}`, () => expect(youtubeId(written)).to.equal(undefined));
});

describe('a film on Vimeo, as people copy it', () => {
  const copied = [
    ['123456789', '123456789'],
    ['https://vimeo.com/123456789', '123456789'],
    ['https://vimeo.com/channels/staffpicks/123456789', '123456789'],
    ['https://player.vimeo.com/video/123456789', '123456789'],
    ['https://vimeo.com/showcase/7654321/video/123456789', '123456789'],
    ['https://vimeo.com/groups/force/videos/123456789', '123456789'],
    ['https://vimeo.com/123456789/0a1b2c3d4e', '123456789/0a1b2c3d4e'],
    ['https://vimeo.com/123456789/0a1b2c3d4e?share=copy', '123456789/0a1b2c3d4e'],
    ['https://player.vimeo.com/video/123456789?h=0a1b2c3d4e&dnt=1', '123456789/0a1b2c3d4e'],
    ['https://vimeo.com/123456789#t=42s', '123456789'],
    ['123456789?h=0a1b2c3d4e', '123456789/0a1b2c3d4e'],
    ['123456789/0a1b2c3d4e', '123456789/0a1b2c3d4e'],
  ] as const;
  for (const [written, id] of copied) it(written, () => expect(vimeoId(written)).to.equal(id));

  for (const written of [
    'https://vimeo.com/northshire',
    'https://vimeo.com/showcase/7654321',
    'https://evil.example/123456789',
    '1?h=2',
    'a b',
    '',
  ])
    it(`not ${written || 'nothing'}`, () => expect(vimeoId(written)).to.equal(undefined));
});
