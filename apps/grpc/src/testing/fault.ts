/** What a call fails with, in the words of the shop. */
import { Status } from "nice-grpc";
import { BadRequest, ErrorInfo, RichClientError } from "nice-grpc-error-details";

export interface Told {
  readonly code: string;
  readonly details: string;
  readonly reason: string | undefined;
  readonly info: ErrorInfo | undefined;
  /** Of the violations. */
  readonly fields: readonly string[];
}

export async function fault(failing: Promise<unknown>): Promise<Told> {
  const error = await failing.catch((failed: unknown) => failed);
  if (!(error instanceof RichClientError)) throw error;
  const info = error.extra.find((one): one is ErrorInfo => one.$type === ErrorInfo.$type);
  const request = error.extra.find((one): one is BadRequest => one.$type === BadRequest.$type);
  const fields = (request?.fieldViolations ?? []).map(({ field }) => field);
  return { code: Status[error.code], details: error.details, reason: info?.reason, info, fields };
}
