import { chartsJson } from '../../views/charts-json.ts';

export const GET = chartsJson('es');
