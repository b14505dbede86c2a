/** A resource's history never runs backwards, even where the clocks of two processes differ. */
export function notBefore(earliest: string | undefined, now: Date): Date {
  const last = earliest === undefined ? now : new Date(earliest);
  return last > now ? last : now;
}
