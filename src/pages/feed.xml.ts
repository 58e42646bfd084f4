import { articlesFeed } from '../views/feeds.ts';

export const GET = articlesFeed('en');
