/** The heights that the codes and the oEmbed answers state are those that frames need. */
import { inject, it, expect } from 'vitest';
import { measureFrames } from '../scripts/lib/measure-frames.ts';
import { FRAME_WIDTHS, frameHeights } from '../src/syndication/frame-heights.ts';
import { sharedBrowser } from './support/browser.ts';
import { htmlFiles, isFrame } from './support/html.ts';
import { SAMPLE_FRAMES } from './support/places.ts';

const isPlace = (frame: string) => frame.includes('places/');
const live = htmlFiles()
  .filter((file) => isFrame(file) && !/\/v\d+\//.test(file))
  .map((file) => file.replace(/index\.html$/, ''));
/** All frames of charts; of places, which are alike and share their heights, those of a sample. */
const frames = [
  ...live.filter((frame) => !isPlace(frame)),
  ...SAMPLE_FRAMES.map((path) => path.slice(1)),
];

it('are measured for every frame; if not, run npm run heights', async () => {
  const browser = await sharedBrowser();
  const measured = await measureFrames(browser, `${inject('baseUrl')}/`, frames, FRAME_WIDTHS);
  expect(Object.keys(measured).length).toBeGreaterThan(40);
  const wrong = frames.flatMap((frame) =>
    FRAME_WIDTHS.flatMap((width, i) => {
      const [stated = 0, real = 0] = [frameHeights(frame)[i], measured[frame]?.[i]];
      const fits = isPlace(frame) ? stated >= real - 2 : Math.abs(stated - real) <= 2;
      return !fits ? `${frame} at ${width}: ${stated}, needs ${real}` : [];
    }),
  );
  expect(wrong).toEqual([]);
});
