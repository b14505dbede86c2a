/** Ends streams that would go on for as long as their clients like, when the process begins to stop. */
import { ServerError, Status } from "nice-grpc";

export async function* whileServing<Answer>(
  answers: { [Symbol.asyncIterator](): AsyncIterator<Answer, void> },
  stopping: AbortSignal,
): AsyncGenerator<Answer, void> {
  const stopped = Promise.withResolvers<never>();
  stopped.promise.catch(() => undefined);
  const stop = () => stopped.reject(new ServerError(Status.UNAVAILABLE, "This server is about to stop."));
  if (stopping.aborted) stop();
  stopping.addEventListener("abort", stop, { once: true });
  const iterator = answers[Symbol.asyncIterator]();
  try {
    while (true) {
      const { value, done } = await Promise.race([iterator.next(), stopped.promise]);
      if (done === true) return;
      yield value;
    }
  } finally {
    stopping.removeEventListener("abort", stop);
  }
}
