import { describe } from 'vitest';
import { testMatrix } from './support/matrix.ts';

describe('without JavaScript', () => testMatrix(false));
