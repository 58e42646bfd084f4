import { describe } from 'vitest';
import { testMatrix } from './support/matrix.ts';

describe('with JavaScript', () => testMatrix(true));
