/** The time in which the demo shop's history plays: fixed, so that it never depends on the day of the seeding. */
import type { Random } from "./random.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const OPENING = Date.UTC(2026, 0, 1, 8);
/** Nothing in the demo data is later. */
export const TODAY = Date.UTC(2026, 9, 31, 20);

/** A moment between two others. */
export function between(from: number, to: number, random: Random): number {
  return Math.floor(from + random.next() * (to - from));
}
