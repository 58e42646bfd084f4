/** What names the state of something published, so that a citation or a copy can say which it is. */
import { SITE } from '../config.ts';

/** Version of what has no release yet, and of places. */
export const FIRST_VERSION = '1';

/** Version of all tables together: the day of this edition, 2026.11.21. */
export const DATA_VERSION = SITE.published.replaceAll('-', '.');
