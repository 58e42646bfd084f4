/** The pages of places: all of them by id, and a sample for the browser. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../src/model/locale.ts';
import { readDist } from './html.ts';
import { below, type SitePage } from './pages.ts';
import { DIST } from './paths.ts';

/** Ids of all places that have a page. */
export const PLACES = readdirSync(join(DIST, 'places'))
  .filter((id) => existsSync(join(DIST, 'places', id, 'index.html')))
  .sort();

/** Each stands for what is special to some: an article, a territory, a tie, a doubt, a state. */
const FIXED = 'slv usa mex chn bhs lbn tkm asm gbr-eaw are us-ga us-or'.split(' ');
/** How many more are drawn. */
const DRAWN = 12;

const hash = (id: string) =>
  createHash('sha256')
    .update(readDist(`places/${id}/`))
    .digest('hex');

/** Drawn by what the pages hold, so that changed pages change the draw, and nothing else does. */
const drawn = PLACES.filter((id) => !FIXED.includes(id))
  .map((id) => ({ id, key: hash(id) }))
  .sort((a, b) => a.key.localeCompare(b.key))
  .slice(0, DRAWN)
  .map(({ id }) => id);

/** The sample; the languages take turns. */
export const PLACE_SAMPLE: readonly (SitePage & { id: string })[] = [...FIXED, ...drawn].map(
  (id, index) => {
    const locale = LOCALES[index % 2] ?? 'en';
    const path = `places/${id}/`;
    return {
      id,
      name: `place ${id}`,
      locale,
      path: below(locale, path),
      twin: below(locale === 'en' ? 'es' : 'en', path),
    };
  },
);

/** The addresses of the sample's frames. */
export const SAMPLE_FRAMES = PLACE_SAMPLE.map(({ path }) =>
  path.replace('places/', 'embed/places/'),
);
