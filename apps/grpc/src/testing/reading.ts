/** A stream of responses as a test reads it: one by one, until it leaves; and what an error tells. */
import { type CallOptions, Status } from "nice-grpc";
import { type ErrorInfo, type RetryInfo, RichClientError } from "nice-grpc-error-details";

export interface Reading<Response> {
  next(): Promise<Response>;
  /** Whether the server has ended the stream. */
  ended(): Promise<boolean>;
  /** Hangs up. */
  leave(): void;
}

export function reading<Response>(
  open: (options: CallOptions) => AsyncIterable<Response>,
): Reading<Response> {
  const hangUp = new AbortController();
  const responses = open({ signal: hangUp.signal })[Symbol.asyncIterator]();
  return {
    async next() {
      const { done, value } = await responses.next();
      if (done === true) throw new Error("the stream has ended");
      return value;
    },
    ended: async () => (await responses.next()).done === true,
    leave: () => hangUp.abort(),
  };
}

export interface Fault {
  readonly code: string;
  readonly details: string;
  readonly reason: string | undefined;
  readonly retryAfterSeconds: number | undefined;
}

/** What a call fails with. */
export async function faultOf(failing: Promise<unknown>): Promise<Fault> {
  const error = await failing.then(
    () => new Error("it has not failed"),
    (failed: unknown) => failed,
  );
  if (!(error instanceof RichClientError)) throw error;
  const { code, details, extra } = error;
  const info = extra.find((one): one is ErrorInfo => one.$type === "google.rpc.ErrorInfo");
  const retry = extra.find((one): one is RetryInfo => one.$type === "google.rpc.RetryInfo");
  return {
    code: Status[code],
    details,
    reason: info?.reason,
    retryAfterSeconds: retry?.retryDelay?.seconds,
  };
}
