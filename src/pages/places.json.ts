import { placesJson } from '../views/places-json.ts';

export const GET = placesJson('en');
