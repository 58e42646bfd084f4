import { describe } from 'vitest';
import { testMatrix } from './support/matrix.ts';
import { PLACE_SAMPLE } from './support/places.ts';

describe('with JavaScript', () => testMatrix(true, PLACE_SAMPLE));
