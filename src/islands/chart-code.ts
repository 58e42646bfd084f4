/** The code of each chart that needs no island of its own, in a chunk of its own. */
import type { Chart } from '../charts/shared/define.ts';
import type { ViewValues } from '../charts/shared/view.ts';

const CODE: Record<string, () => Promise<unknown>> = {};

/** Fetches the code of a chart; rejects when there is none or the network fails. */
export async function chartCode(id: string): Promise<Chart<unknown, ViewValues>> {
  const load = CODE[id];
  if (!load) throw new Error(`There is no live code for the chart "${id}".`);
  // Each chart is only ever fed its own rows, read from its own table.
  return (await load()) as Chart<unknown, ViewValues>;
}
