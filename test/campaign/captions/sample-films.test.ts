// The sample is what others begin with: its captions are read at leisure, in both languages, and its film has no words in its pictures.
import { expect } from '@open-wc/testing';
import { cueText } from '../../../src/campaign/captions/cue-text.js';
import { parseVtt } from '../../../src/campaign/captions/parse-vtt.js';

const FOLDER = '/demo/campaigns/national';
/** As the BBC’s guidelines have it. */
const MAX_WORDS_A_MINUTE = 180;

interface Video {
  captions?: { lang: string; url: string }[];
}

const { videos } = (await (await fetch(`${FOLDER}/manifest.json`)).json()) as { videos: Video[] };
const files = videos.flatMap(({ captions = [] }) => captions);

describe('The captions of the sample film', () => {
  it('are in both languages', () => {
    expect(videos.map(({ captions = [] }) => captions.map(({ lang }) => lang).sort())).to.deep.equal(
      videos.map(() => ['cy', 'en']),
    );
  });

  for (const { url } of files)
    it(`in ${url} can be read in the time that they show: ${MAX_WORDS_A_MINUTE} words a minute at most`, async () => {
      const { cues = [], skipped } = parseVtt(await (await fetch(`${FOLDER}/${url}`)).text()) ?? {};
      expect(skipped).to.deep.equal([]);
      expect(cues.length).to.be.above(5);
      for (const { start, end, text } of cues) {
        const words = cueText(text).lines.join(' ').split(/\s+/).length;
        expect((words * 60) / (end - start), text).to.be.at.most(MAX_WORDS_A_MINUTE);
      }
    });
});
