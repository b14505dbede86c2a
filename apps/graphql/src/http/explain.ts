/** Shows what goes wrong as GraphQL does: the answer to a request of which nothing was run. */
import type { Answer, Exchange } from "@trefoil/http";
import { RequestError, tell } from "../errors.ts";
import { statusOfRefusal } from "./media-type.ts";

/** What is only found to be no GraphQL request when it has been read. */
const ILL_FORMED = "MALFORMED_REQUEST";

export function explain(error: unknown, exchange: Exchange): Answer {
  const { status, headers, errors } = tell(error, exchange.span.traceId);
  const wellFormed = exchange.valid && !(error instanceof RequestError && error.reason === ILL_FORMED);
  return {
    status: wellFormed ? statusOfRefusal(exchange, status) : status,
    headers,
    body: { errors },
    type: exchange.mediaType,
  };
}
