/** The code of each chart that needs no island of its own, in a chunk of its own. */
import type { Chart } from '../charts/shared/define.ts';
import type { ViewValues } from '../charts/shared/view.ts';

const CODE: Record<string, () => Promise<unknown>> = {
  'rate-over-time': async () => (await import('../charts/rate-over-time/chart.ts')).rateOverTime,
  'states-and-el-salvador': async () =>
    (await import('../charts/states-and-el-salvador/chart.ts')).statesAndElSalvador,
  'one-in-sixty': async () => (await import('../charts/one-in-sixty/chart.ts')).oneInSixty,
  'cecot-headcount': async () =>
    (await import('../charts/cecot-headcount/chart.ts')).cecotHeadcount,
  'exception-arrests': async () =>
    (await import('../charts/exception-arrests/chart.ts')).exceptionArrests,
  'custody-deaths': async () => (await import('../charts/custody-deaths/chart.ts')).custodyDeaths,
  'system-occupancy': async () =>
    (await import('../charts/system-occupancy/chart.ts')).systemOccupancy,
  homicides: async () => (await import('../charts/homicides/chart.ts')).homicides,
  flights: async () => (await import('../charts/flights/chart.ts')).flights,
  records: async () => (await import('../charts/records/chart.ts')).records,
  price: async () => (await import('../charts/price/chart.ts')).price,
  'third-country-deals': async () =>
    (await import('../charts/third-country-deals/chart.ts')).thirdCountryDeals,
  timeline: async () => (await import('../charts/timeline/chart.ts')).timeline,
  routes: async () => (await import('../charts/routes/chart.ts')).routes,
  'citizens-held': async () => (await import('../charts/citizens-held/chart.ts')).citizensHeld,
  denaturalization: async () =>
    (await import('../charts/denaturalization/chart.ts')).denaturalization,
  'claims-disagree': async () =>
    (await import('../charts/claims-disagree/chart.ts')).claimsDisagree,
  opinion: async () => (await import('../charts/opinion/chart.ts')).opinion,
};

/** Fetches the code of a chart; rejects when there is none or the network fails. */
export async function chartCode(id: string): Promise<Chart<unknown, ViewValues>> {
  const load = CODE[id];
  if (!load) throw new Error(`There is no live code for the chart "${id}".`);
  // Each chart is only ever fed its own rows, read from its own table.
  return (await load()) as Chart<unknown, ViewValues>;
}
