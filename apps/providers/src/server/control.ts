/** How a provider misbehaves at the moment, set by PUT /v1/control: so that the shop can be seen to cope. */
import { z } from "zod";
import { Refusal } from "./refusal.ts";

const share = z.number().min(0).max(1);
const milliseconds = z.int().min(0).max(60_000);

const schema = z.strictObject({
  /** Time that a piece of work takes, and how much more it may take at random. */
  latencyMs: milliseconds.optional(),
  jitterMs: milliseconds.default(0),
  /** Share of the work that fails: half of it before it is done and half after, so that the caller can't know. */
  failureRate: share.default(0),
  /** Share of the work that is done and never answered. */
  hangRate: share.default(0),
  /** Everything is answered with 503. */
  outage: z.boolean().default(false),
  /** Nothing is answered at all, as if the process were stopped. */
  hang: z.boolean().default(false),
  /** Every answer is sent twice on its connection. */
  answerTwice: z.boolean().default(false),
});

export type Control = z.output<typeof schema> & { readonly latencyMs: number };

/** What becomes of one piece of work. `cut`: the connection ends without an answer. */
export type Fate = "well" | "refused" | "cut" | "done and refused" | "done and cut" | "done and silent";

const failures: readonly Fate[] = ["refused", "cut", "done and refused", "done and cut"];

export interface Faults {
  readonly control: Control;
  /** Replaces the whole; what is absent takes its default. */
  set(control: unknown): Control;
  draw(): Fate;
  latencyMs(): number;
}

export function createFaults(latencyMs: number, random: () => number = Math.random): Faults {
  let control: Control = { ...schema.parse({}), latencyMs };

  return {
    get control() {
      return control;
    },
    set(given) {
      const parsed = schema.safeParse(given);
      if (!parsed.success) throw new Refusal(400, "invalid_control", z.prettifyError(parsed.error));
      control = { ...parsed.data, latencyMs: parsed.data.latencyMs ?? latencyMs };
      return control;
    },
    draw() {
      if (random() < control.failureRate) {
        return failures[Math.floor(random() * failures.length)] ?? "refused";
      }
      return random() < control.hangRate ? "done and silent" : "well";
    },
    latencyMs: () => control.latencyMs + random() * control.jitterMs,
  };
}
