/** What every app on a server is built from: who asks, what it costs, by when, and how it is answered. */
import { createAccess, type ShopProcess } from "@trefoil/composition";
import { ShopError } from "@trefoil/domain";
import { addressKey } from "@trefoil/platform";
import { type Admission, type Asker, admit, clientAddress, spend } from "./admission.ts";
import type { Answer } from "./answer.ts";
import { HungUp } from "./body.ts";
import { type Cors, createCors } from "./cors.ts";
import { createDeadlines, type Deadlines } from "./deadlines.ts";
import { EdgeError } from "./edge-error.ts";
import type { Exchange } from "./exchange.ts";
import { createLiveStreams, type LiveStreams, type StreamLimits } from "./live-streams.ts";
import { problem } from "./problem.ts";
import { createResponder, type Responder } from "./respond.ts";

const DEADLINE_MS = 15_000;

export interface FrontOptions {
  /** Time of a request. Default 15,000 ms. */
  readonly deadlineMs?: number | undefined;
  /** How many live streams there may be. */
  readonly streams?: StreamLimits | undefined;
  /** Ends the live streams when it is aborted. */
  readonly stopping?: AbortSignal | undefined;
}

export interface Front {
  readonly process: ShopProcess;
  readonly responder: Responder;
  readonly admission: Admission;
  /** Those of all apps: a caller has one allowance. */
  readonly streams: LiveStreams;
  /** What is late is answered by `fail` with DEADLINE_EXCEEDED. */
  readonly deadlines: Deadlines<Exchange>;
  readonly cors: Cors;
  readonly stopping: AbortSignal | undefined;
  /** Sets the caller, from the Authorization header unless another value is given. TOKEN_INVALID, TOKEN_EXPIRED, RATE_LIMITED. */
  admit(asker: Asker, authorization?: string): Promise<void>;
  /** Spends points of the caller's budget, one unless told; sets `budget`. RATE_LIMITED. */
  spend(asker: Asker, cost?: number): Promise<void>;
  /** Answers with what went wrong, as the exchange explains it. A bug is logged and says nothing of itself. */
  fail(exchange: Exchange, error: unknown): void;
}

export function createFront(
  process: ShopProcess,
  trusts: Admission["trusts"],
  { deadlineMs = DEADLINE_MS, streams: limits, stopping }: FrontOptions = {},
): Front {
  const { settings, log, metrics } = process;
  const cors = createCors(settings.corsOrigins);
  const responder = createResponder({ log, cors, metrics });
  const admission = { access: createAccess(process), limited: settings.rateLimits, trusts };
  const streams = createLiveStreams({
    limits,
    stopping,
    keyOf: ({ caller, request }) => caller.customerId ?? addressKey(clientAddress(request, trusts)),
    endOf: ({ caller }) => admission.access.endOf(caller),
  });
  const fail = failing(process, responder);
  const deadlines = createDeadlines(deadlineMs, (exchange: Exchange) =>
    fail(exchange, new ShopError("DEADLINE_EXCEEDED")),
  );
  return {
    process,
    responder,
    admission,
    streams,
    deadlines,
    cors,
    stopping,
    admit: (asker, authorization = asker.request.headers.authorization) =>
      admit(asker, admission, authorization),
    spend: (asker, cost) => spend(asker, admission, cost),
    fail,
  };
}

/** An app may have errors of its own: those that it explains as the client's are none of ours. */
function isBug(error: unknown, { status }: Answer): boolean {
  return status >= 500 && !(error instanceof ShopError || error instanceof EdgeError);
}

function failing({ log }: ShopProcess, responder: Responder): Front["fail"] {
  return (exchange, error) => {
    if (error instanceof HungUp) return responder.abandon(exchange);
    try {
      const answer = (exchange.explain ?? problem)(error, exchange);
      if (isBug(error, answer)) {
        const { operation, traceparent } = exchange;
        log.error({ err: error, operation, traceparent }, "a request failed by a bug");
      }
      responder.respond(exchange, answer);
    } catch (bug) {
      responder.giveUp(exchange, bug);
    }
  };
}
