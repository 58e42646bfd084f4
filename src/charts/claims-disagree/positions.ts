/** Which facts stand on which question, and which conflict says what to take from it. Build only. */
import type { Claim, Look } from './claims.ts';

/** One position: its value is a fact, or runs from one fact to another. */
export interface PositionSource {
  id: string;
  /** Ids of facts: the value, or its low and high end. */
  facts: readonly [string] | readonly [string, string];
  /** This site uses the value, with its condition. */
  used?: boolean;
  /** Only where the fact's own voice would draw it otherwise: plans, estimates, slips in print. */
  look?: Look;
  /** Only where others than the fact's own source said the number of this position. */
  voice?: 'press';
  /** Only where others than the fact's own source said the number: who printed it. */
  printedBy?: string;
}

/** One question: its conflicts in `content/conflicts.yaml`, and its positions. */
interface ClaimSource {
  conflicts: readonly string[];
  positions: readonly PositionSource[];
}

const position = (
  id: string,
  facts: PositionSource['facts'][number] | readonly [string, string],
  more: Omit<PositionSource, 'id' | 'facts'> = {},
): PositionSource => ({ id, facts: typeof facts === 'string' ? [facts] : facts, ...more });

const USED = { used: true };
const ESTIMATE = { look: 'estimate' } as const;

/** Every question with its positions. */
export const SOURCES: Readonly<Record<Claim, ClaimSource>> = {
  'march-flights': {
    conflicts: ['march-flight-count'],
    positions: [
      position('march-newsletter', 'sent-newsletter'),
      position('march-venezuelans', 'sent-march-16-venezuelans'),
      position('march-everyone', 'sent-march-16', USED),
    ],
  },
  'total-sent': {
    conflicts: ['total-sent'],
    positions: [
      position('total-venezuelans', 'venezuelans-freed'),
      position('total-sum', 'sent-total', USED),
      position('total-website', 'sent-unreliable'),
    ],
  },
  freed: {
    conflicts: ['freed-count'],
    positions: [
      position('freed-aggregator', 'sent-march-16-venezuelans', {
        voice: 'press',
        look: 'independent',
        printedBy: 'deepnewz-2025-07-18',
      }),
      position('freed-official', 'venezuelans-freed', USED),
    ],
  },
  aea: {
    conflicts: ['aea-count'],
    positions: [
      position('aea-official', 'sent-under-aea', USED),
      position('aea-headline', 'aea-count-headline'),
    ],
  },
  'no-record': {
    conflicts: ['no-record-share'],
    positions: [
      position('record-hrw', 'share-no-us-record-hrw', USED),
      position('record-cbs', 'cbs-no-record-share', {
        ...USED,
        voice: 'press',
        look: 'independent',
      }),
    ],
  },
  paid: {
    conflicts: ['amount-paid'],
    positions: [
      position('paid-slip', 'grant-slip'),
      position('paid-grant', 'grant-documented', USED),
      position('paid-announced', 'price-announced', USED),
    ],
  },
  capacity: {
    conflicts: ['cecot-capacity', 'cecot-capacity-plan'],
    positions: [
      position('capacity-misprint', 'cecot-capacity-misprint'),
      position('capacity-order', 'cecot-capacity-first'),
      position('capacity-bunks', 'cecot-capacity-bunks', { ...USED, ...ESTIMATE }),
      position('capacity-advertised', 'cecot-capacity-advertised', USED),
      position('capacity-plan', 'cecot-capacity-plan', ESTIMATE),
    ],
  },
  headcount: {
    conflicts: ['cecot-headcount'],
    positions: [
      position('headcount-cnn', ['headcount-2025-03-low', 'headcount-2025-03-high']),
      position('headcount-minister', 'cecot-headcount-2024-08', USED),
      position('headcount-afp', 'cecot-headcount-2026-01', USED),
      position('headcount-director', ['headcount-2024-11-low', 'headcount-2024-11-high'], ESTIMATE),
      position('headcount-cnn-live', 'headcount-cnn-live'),
      position('headcount-caption', 'headcount-statista'),
    ],
  },
  space: {
    conflicts: ['cecot-floor-space'],
    positions: [
      position('space-article', 'cecot-space-press-claim'),
      position('space-plans', 'cecot-space-at-capacity', USED),
      position('space-ft', 'cecot-space-ft', ESTIMATE),
      position('space-official-area', 'space-at-capacity-official'),
      position('space-seen', ['space-observed-low', 'space-observed-high'], USED),
    ],
  },
  fill: {
    conflicts: ['overcrowding-133'],
    positions: [
      position('fill-advertised', 'cecot-fill-of-capacity', USED),
      position('fill-bunks', 'cecot-fill-of-bunks', USED),
      position('fill-article', 'overcrowding-claim-133'),
    ],
  },
  distance: {
    conflicts: ['cecot-distance'],
    positions: [
      position('distance-ap', 'distance-low', USED),
      position('distance-afp', 'distance-afp'),
      position('distance-efe', 'distance-high', USED),
    ],
  },
  rate: {
    conflicts: ['slv-rate-2024', 'slv-rate-headline-1086'],
    positions: [
      position('rate-old', 'slv-rate-2022-05'),
      position('rate-wpb', 'slv-rate-2024', USED),
      position('rate-pasionista', 'slv-rate-pasionista-2024', ESTIMATE),
      position('rate-census', 'slv-census-rate-2024', USED),
      position('rate-idhuca', 'slv-rate-idhuca-2025'),
    ],
  },
  arrests: {
    conflicts: ['jailed-under-crackdown'],
    positions: [
      position('arrests-newspaper-a', 'arrests-seed-80000'),
      position('arrests-newspaper-b', 'arrests-seed-81000'),
      position('arrests-decree', 'arrests-2025-01-decree'),
      position('arrests-ap', 'arrests-2025-02', USED),
      position('arrests-slide', 'arrests-2024-12'),
    ],
  },
  'deaths-two-counts': {
    conflicts: ['deaths-two-series'],
    positions: [
      position('deaths-cristosal', 'deaths-cristosal-2024-07', USED),
      position('deaths-sjh', 'deaths-sjh-2024-06', USED),
    ],
  },
  'deaths-estimate': {
    conflicts: ['deaths-all-prisons'],
    positions: [
      position('deaths-archived', 'deaths-archived'),
      position('deaths-documented', 'deaths-sjh-2025-12', USED),
      position('deaths-estimated', 'deaths-all-estimate', ESTIMATE),
    ],
  },
  'homicides-2022': {
    conflicts: ['homicides-2022'],
    positions: [
      position('homicides-prensa-latina', 'homicides-2022-prensa-latina'),
      position('homicides-police', 'homicides-2022', USED),
      position('homicides-observatory', ['homicides-2022-oudh-low', 'homicides-2022-oudh-high']),
    ],
  },
};
