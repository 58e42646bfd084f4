import { describe } from 'vitest';
import { testMatrix } from './support/matrix.ts';
import { PLACE_SAMPLE } from './support/places.ts';

describe('without JavaScript', () => testMatrix(false, PLACE_SAMPLE));
