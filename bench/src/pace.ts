/** How long everything takes: a full run for numbers to quote, a quick one to see whether something broke. */
export interface Pace {
  readonly name: "full" | "quick";
  /** How often each contender is loaded, in turns. */
  readonly rounds: number;
  /** Of one load; whole numbers, since wrk takes no others. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
  /** Products that are imported and exported. */
  readonly bulk: number;
  /** Products that the seed command makes. */
  readonly seeded: number;
  /** How long a client stops reading. */
  readonly stallSeconds: number;
  /** Requests for each page that is timed by itself. */
  readonly timings: number;
}

export const full: Pace = {
  name: "full",
  rounds: 7,
  seconds: 4,
  warmUpSeconds: 4,
  bulk: 1_000_000,
  seeded: 1_000_000,
  stallSeconds: 8,
  timings: 2_000,
};

export const quick: Pace = {
  name: "quick",
  rounds: 3,
  seconds: 2,
  // Less than that, and what is measured is how fast code gets compiled.
  warmUpSeconds: 3,
  bulk: 100_000,
  seeded: 100_000,
  stallSeconds: 3,
  timings: 500,
};
