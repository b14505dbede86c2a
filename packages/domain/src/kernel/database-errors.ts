/** What a failed statement means in the shop's vocabulary, whether plain SQL or Prisma sent it. */
import { ShopError } from "./errors.ts";
import type { Reason } from "./reasons.ts";

interface Fault {
  /** SQLSTATE, or the code of Prisma or the socket. */
  readonly code: string | undefined;
  readonly constraint: string | undefined;
  readonly message: string;
}

/** Rolled back through no fault of the command: running it again is right (serialization failure, deadlock). */
const TRANSIENT = new Set(["40001", "40P01"]);

/** Prisma: can't reach the server, connection closed; no connection free in time. */
const UNREACHABLE_PRISMA = new Set(["P1001", "P1002", "P1008", "P1017"]);
const PRISMA_POOL = "P2024";
/** No transaction could be started in time, or one took too long and was ended. */
const PRISMA_TRANSACTION = "P2028";
const SOCKET = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENOENT",
]);

/** Connection exceptions, lack of resources, operator intervention, system errors, and a server that only reads. */
const UNAVAILABLE_SQLSTATE = /^(08|53|57P|58|25006)/;

/** What node-postgres says without a code: of the statement that was under way, and of one that comes after. */
const CONNECTION_LOST = /Connection terminated|is not queryable/;

const QUERY_CANCELED = "57014";
const RETRY_SECONDS = 1;

export function isTransient(error: unknown): boolean {
  return TRANSIENT.has(faultOf(error).code ?? "");
}

/** The ShopError of a database error; undefined for anything else, which is a bug. */
export function fromDatabaseError(
  error: unknown,
  conflicts: Readonly<Record<string, Reason>> = {},
): ShopError | undefined {
  const fault = faultOf(error);
  const reason = reasonOf(fault, conflicts);
  if (reason === undefined) return undefined;
  const retryAfterSeconds =
    reason === "DATABASE_UNAVAILABLE" || reason === "OVERLOADED" ? RETRY_SECONDS : undefined;
  return new ShopError(reason, undefined, { cause: error, ...(retryAfterSeconds && { retryAfterSeconds }) });
}

function reasonOf(
  { code, constraint, message }: Fault,
  conflicts: Readonly<Record<string, Reason>>,
): Reason | undefined {
  if (constraint !== undefined && constraint in conflicts) return conflicts[constraint];
  if (code === QUERY_CANCELED) return "DEADLINE_EXCEEDED";
  if (message.includes("timeout exceeded when trying to connect")) return "OVERLOADED";
  if (code === undefined) return CONNECTION_LOST.test(message) ? "DATABASE_UNAVAILABLE" : undefined;
  if (code === PRISMA_TRANSACTION)
    return message.includes("Unable to start") ? "OVERLOADED" : "DEADLINE_EXCEEDED";
  if (code === PRISMA_POOL) return "OVERLOADED";
  const unreachable = SOCKET.has(code) || UNREACHABLE_PRISMA.has(code) || UNAVAILABLE_SQLSTATE.test(code);
  return unreachable || TRANSIENT.has(code) ? "DATABASE_UNAVAILABLE" : undefined;
}

/** What Prisma's adapter makes of what the driver says. */
interface Adapted {
  readonly kind?: string;
  readonly originalCode?: string;
  readonly originalMessage?: string;
  readonly constraint?: { readonly index?: string };
}

/** Lost connections as the adapter calls them, and the codes that Prisma has for them. */
const ADAPTED_CODES: Readonly<Record<string, string>> = {
  DatabaseNotReachable: "P1001",
  SocketTimeout: "P1008",
  ConnectionClosed: "P1017",
};

interface PrismaMeta {
  readonly driverAdapterError?: { readonly cause?: Adapted };
}

function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { code: undefined, constraint: undefined, message: "" };
  const { code, constraint, meta } = error as Error & {
    code?: string;
    constraint?: string;
    meta?: PrismaMeta;
  };
  // What fails in the COMMIT itself comes from the adapter as it is: Prisma gives it no code.
  const bare = error.name === "DriverAdapterError" ? (error.cause as Adapted) : undefined;
  const cause = bare ?? meta?.driverAdapterError?.cause;
  return {
    code: cause?.originalCode ?? code ?? ADAPTED_CODES[bare?.kind ?? ""],
    constraint: cause?.constraint?.index ?? constraint,
    message: cause?.originalMessage ?? error.message,
  };
}
