import { expect } from '@open-wc/testing';
import { compileGraphic } from '../../../src/campaign/compile/compile-metadata.js';
import { compileAudio } from '../../../src/campaign/compile/metadata/compile-audio.js';
import { compileVideo } from '../../../src/campaign/compile/metadata/compile-video.js';
import type { Graphic } from '../../../src/campaign/schema/assets.js';
import type { Audio } from '../../../src/campaign/schema/recordings/audio.js';
import type { Video } from '../../../src/campaign/schema/videos.js';

const video = (more: Partial<Video>) => compileVideo({ id: 'a', title: 'The film', ...more } as Video);

describe('what a film says before someone plays it', () => {
  it('its length and its captions, in English and in Welsh', () => {
    const captions = [
      { lang: 'en' as const, url: 'film.en.vtt' },
      { lang: 'cy' as const, url: 'film.cy.vtt' },
    ];
    expect(video({ duration: 42, captions }).facts).to.deep.equal({
      en: ['42 seconds', 'Captions: English, Welsh'],
      cy: ['42 eiliad', 'Capsiynau: Saesneg, Cymraeg'],
    });
  });

  it('nothing, where it knows nothing', () => {
    expect(video({ captions: [] }).facts).to.deep.equal({ en: [], cy: [] });
  });
});

describe('the download of a film', () => {
  const webm = { url: 'film.webm', type: 'video/webm; codecs=vp9', bytes: 2_400_000 };
  const mp4 = { url: 'film.mp4', type: 'video/mp4; codecs="avc1.4d401e"', bytes: 3_000_000 };

  it('is the MP4, which opens on every machine', () => {
    expect(video({ sources: [webm, mp4] }).download).to.deep.equal({ url: 'film.mp4', label: 'MP4, 3\u00a0MB' });
  });

  it('is the first file where there is no MP4', () => {
    expect(video({ sources: [webm] }).download).to.deep.equal({ url: 'film.webm', label: 'WEBM, 2.4\u00a0MB' });
  });

  it('is one for each language', () => {
    expect(video({ sources: { en: [mp4], cy: [webm] } }).download).to.deep.equal({
      en: { url: 'film.mp4', label: 'MP4, 3\u00a0MB' },
      cy: { url: 'film.webm', label: 'WEBM, 2.4\u00a0MB' },
    });
  });

  it('is none for a film on YouTube', () => {
    expect(video({ youtube: 'a1b2c3d4e5f' })).not.to.have.property('download');
  });
});

describe('a recording', () => {
  const audio = (more: Partial<Audio>) => compileAudio({ id: 'a', title: 'The message', ...more } as Audio);

  it('says its length, and that its page needs signing in', () => {
    const link = { url: 'https://www.podcasts.example/a', signIn: true };
    const { facts, link: place } = audio({ duration: 42, link });
    expect(facts).to.deep.equal({ en: ['Needs signing in', '42 seconds'], cy: ['Angen mewngofnodi', '42 eiliad'] });
    expect(place?.on).to.equal('podcasts.example');
  });

  it('is downloaded as MP3, by the name that people know, or as its first file', () => {
    const m4a = { url: 'a.m4a', type: 'audio/mp4; codecs="mp4a.40.2"', bytes: 480_000 };
    const mp3 = { url: 'a.mp3', type: 'audio/mpeg' };
    expect(audio({ sources: [m4a, mp3] }).download).to.deep.equal({ url: 'a.mp3', label: 'MP3' });
    expect(audio({ sources: [m4a] }).download).to.deep.equal({ url: 'a.m4a', label: 'M4A, 480\u00a0kB' });
  });

  it('has chapters that know their second', () => {
    expect(audio({ chapters: [{ start: '1:05', title: 'The key' }] }).chapters?.[0]?.at).to.equal(65);
  });
});

describe('what a graphic says before someone takes it', () => {
  const graphic = (more: Partial<Graphic>) =>
    compileGraphic({
      id: 'a',
      title: 'A graphic',
      shape: 'profile-frame',
      channels: ['x'],
      alt: 'A frame',
      file: { url: 'a.png' },
      ...more,
    });

  it('its shape and its size in pixels, in English and in Welsh', () => {
    const file = { url: 'a.png', width: 800, height: 800 };
    expect(graphic({ file }).facts).to.deep.equal({
      en: ['Profile frame', '800\u00a0×\u00a0800 pixels'],
      cy: ['Ffrâm proffil', '800\u00a0×\u00a0800 picsel'],
    });
  });

  it('the size of the file in each language', () => {
    const file = { en: { url: 'en.png', width: 10, height: 20 }, cy: { url: 'cy.png', width: 30, height: 40 } };
    expect(graphic({ file }).facts).to.deep.equal({
      en: ['Profile frame', '10\u00a0×\u00a020 pixels'],
      cy: ['Ffrâm proffil', '30\u00a0×\u00a040 picsel'],
    });
  });

  it('its shape alone, where it knows no more', () => {
    expect(graphic({}).facts).to.deep.equal({ en: ['Profile frame'], cy: ['Ffrâm proffil'] });
  });

  it('which language is still to come', () => {
    const { id, title, shape, channels, alt, file } = graphic({});
    const source = { id, title, shape, channels, alt, file } as Graphic;
    expect(compileGraphic(source, { cy: '2026-12-03T00:00:00.000Z' }).facts).to.deep.equal({
      en: ['Profile frame', 'Welsh from 3 December 2026'],
      cy: ['Ffrâm proffil', 'Yn Gymraeg o 3 Rhagfyr 2026'],
    });
  });

  it('its file is named by format and size', () => {
    const file = { url: 'a.png', format: 'PNG', bytes: 54_528 };
    expect(graphic({ file }).file).to.deep.equal({ ...file, label: 'PNG, 55\u00a0kB' });
  });
});
