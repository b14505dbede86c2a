/** Ends streams that would go on for as long as their clients like, when the process begins to stop. */
import { ServerError, Status } from "nice-grpc";

export async function* whileServing<Answer>(
  answers: { [Symbol.asyncIterator](): AsyncIterator<Answer, void> },
  stopping: AbortSignal,
): AsyncGenerator<Answer, void> {
  const iterator = answers[Symbol.asyncIterator]();
  let stop = (): void => undefined;
  const onStop = () => stop();
  stopping.addEventListener("abort", onStop, { once: true });
  try {
    while (true) {
      // Not by Promise.race: with a promise that is open for days, every answer would leave something behind with it.
      const next = Promise.withResolvers<IteratorResult<Answer, void>>();
      stop = () => next.reject(new ServerError(Status.UNAVAILABLE, "This server is about to stop."));
      if (stopping.aborted) stop();
      iterator.next().then(next.resolve, next.reject);
      const { value, done } = await next.promise;
      if (done === true) return;
      yield value;
    }
  } finally {
    stopping.removeEventListener("abort", onStop);
  }
}
