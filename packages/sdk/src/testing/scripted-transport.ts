/** A transport that answers from a script, one step an attempt, and remembers what it was asked. */
import type { Answer, Attempt, Transport, Watched } from "../transport.ts";

export interface Asked {
  readonly operation: string;
  readonly input: unknown;
  readonly attempt: Attempt;
}

/** A step answers, throws, or never ends. */
export type Step = (asked: Asked) => unknown;

export function scripted(...steps: Step[]): Transport & { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const next = async (about: Asked): Promise<unknown> => {
    asked.push(about);
    const step = steps[asked.length - 1] ?? steps.at(-1);
    return step?.(about);
  };
  return {
    name: "scripted",
    asked,
    async call(operation, input, attempt): Promise<Answer<never>> {
      return { value: (await next({ operation, input, attempt })) as never, replayed: false };
    },
    async *export(operation, input, attempt) {
      yield* (await next({ operation, input, attempt })) as AsyncIterable<never>;
    },
    async *watch(operation, input, attempt) {
      yield* (await next({ operation, input, attempt })) as AsyncIterable<Watched>;
    },
    async import(operation, input, lines, attempt) {
      const received = await Array.fromAsync(lines);
      return (await next({ operation, input: { input, received }, attempt })) as never;
    },
  };
}

export const never: Step = () => new Promise(() => {});
export const throws =
  (error: unknown): Step =>
  () => {
    throw error;
  };
