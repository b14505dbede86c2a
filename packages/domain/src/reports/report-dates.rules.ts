/** Days of the calendar in UTC, as `YYYY-MM-DD`. */
const DAY_MS = 86_400_000;

export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The last day that is written with four digits for its year. */
const LAST_DAY = Date.parse("9999-12-31");

/** From Monday to Sunday: the week of ISO 8601 that the day is in. */
export function weekOf(day: string): { readonly from: string; readonly to: string } {
  const at = Date.parse(day);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  const monday = at - sinceMonday * DAY_MS;
  return { from: dayOf(new Date(monday)), to: dayOf(new Date(Math.min(monday + 6 * DAY_MS, LAST_DAY))) };
}

/** Both ends counted. */
export function daysFromTo(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}
