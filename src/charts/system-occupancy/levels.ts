/** The rows of `system-occupancy`: which are drawn, on which base, and how. */
import type { BarLook } from '../shared/bars.ts';

/** What the places are: all of them, those outside CECOT, CECOT alone, or not clear. */
export const SECTIONS = ['before', 'without', 'with', 'cecot', 'unstated'] as const;

/** A base of comparison; rows of different bases never stand in one section. */
export type Section = (typeof SECTIONS)[number];

/** One level of occupancy. */
export interface OccupancyRow {
  id: string;
  section: Section;
  /** Who counted or reckoned, in short. */
  who: string;
  /** ISO date of the count or of the list. */
  date: string;
  people: number | null;
  places: number | null;
  /** People held as a percentage of places; 100 is full. */
  percent: number;
  /** Solid: official or listed; outline: an independent figure; dashed: an estimate. */
  look: BarLook;
  counter: string;
}

/** The rows that have a stated date, in the order in which they are drawn. */
export const DRAWN: readonly { id: string; section: Section; look: BarLook }[] = [
  { id: 'slv-2017-07-system', section: 'before', look: 'solid' },
  { id: 'slv-2019-system', section: 'before', look: 'solid' },
  { id: 'slv-2020-12-system', section: 'before', look: 'solid' },
  { id: 'slv-2024-without-cecot', section: 'without', look: 'dashed' },
  { id: 'slv-2024-06-without-cecot', section: 'without', look: 'dashed' },
  { id: 'slv-2024-with-cecot', section: 'with', look: 'dashed' },
  { id: 'slv-2024-06-cecot-only', section: 'cecot', look: 'dashed' },
  { id: 'slv-2024-01-system', section: 'unstated', look: 'solid' },
  { id: 'slv-2025-03-system', section: 'unstated', look: 'outline' },
];

/**
 * Occupancy in percent: from people and places where both are known, because one source prints
 * the part above full and another a slip of one point; as stated where they are not.
 */
export function occupancy(people: number | null, places: number | null, stated: number): number {
  return people !== null && places !== null ? Math.round((people / places) * 100) : stated;
}
