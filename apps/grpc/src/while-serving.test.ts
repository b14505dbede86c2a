import { Status } from "nice-grpc";
import { expect, it } from "vitest";
import { whileServing } from "./while-serving.ts";

async function* endless(): AsyncGenerator<object, void> {
  for (;;) yield {};
}

it("ends what waits for its client, and what has more to say, when the process stops", async () => {
  for (const answers of [
    endless(),
    { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) },
  ]) {
    const stopping = new AbortController();
    const next = whileServing<object>(answers, stopping.signal);
    const first = next.next();
    stopping.abort();
    await first.catch(() => undefined);
    const second = await first.then(() => next.next()).catch((error: unknown) => error);
    expect(second).toMatchObject({ code: Status.UNAVAILABLE });
  }
});
