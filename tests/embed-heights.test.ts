/** The heights that the codes and the oEmbed answers state are those that frames need. */
import { inject, it, expect } from 'vitest';
import { measureFrames } from '../scripts/lib/measure-frames.ts';
import { FRAME_WIDTHS, frameHeights } from '../src/syndication/frame-heights.ts';
import { sharedBrowser } from './support/browser.ts';
import { htmlFiles, isFrame } from './support/html.ts';

const frames = htmlFiles()
  .filter(isFrame)
  .map((file) => file.replace(/index\.html$/, ''));

it('are measured for every frame; if not, run npm run heights', async () => {
  const browser = await sharedBrowser();
  const measured = await measureFrames(browser, `${inject('baseUrl')}/`, frames, FRAME_WIDTHS);
  expect(Object.keys(measured).length).toBeGreaterThan(40);
  const wrong = frames.flatMap((frame) =>
    FRAME_WIDTHS.flatMap((width, i) => {
      const [stated = 0, real = 0] = [frameHeights(frame)[i], measured[frame]?.[i]];
      return Math.abs(stated - real) > 2 ? `${frame} at ${width}: ${stated}, needs ${real}` : [];
    }),
  );
  expect(wrong).toEqual([]);
});
