/** Counts what each key has open, up to a limit. */
export interface Tally {
  /** How to give the place back; undefined when there is none. */
  enter(key: string): (() => void) | undefined;
}

export function createTally(limit: number): Tally {
  const counts = new Map<string, number>();
  return {
    enter(key) {
      const open = counts.get(key) ?? 0;
      if (open >= limit) return undefined;
      counts.set(key, open + 1);
      return () => {
        const left = (counts.get(key) ?? 1) - 1;
        if (left === 0) counts.delete(key);
        else counts.set(key, left);
      };
    },
  };
}
