import { articlesJsonFeed } from '../views/feeds.ts';

export const GET = articlesJsonFeed('en');
