/**
 * What the gRPC examples share: a channel to the shop with retries and deadlines, a token in each call, and errors in words.
 *
 * GRPC_ADDRESS  where the shop is; 127.0.0.1:50051 unless told, https://... with TLS
 * TOKEN         an access token; unless told, that of the customer AS (an e-mail address) by `npm run token`
 */
import {
  type Client,
  ClientError,
  type ClientMiddleware,
  type CompatServiceDefinition,
  createChannel,
  createClientFactory,
  Metadata,
  Status,
} from "nice-grpc";
import {
  BadRequest,
  ErrorInfo,
  errorDetailsClientMiddleware,
  RetryInfo,
  RichClientError,
} from "nice-grpc-error-details";
import { Failure } from "../failure.ts";
import { tokenOf } from "../token.ts";

/** A service as proto's generated code defines it. */
interface Service {
  readonly fullName: string;
  readonly methods: Readonly<Record<string, Method>>;
}

interface Method {
  readonly name: string;
  readonly requestStream: boolean;
  readonly responseStream: boolean;
  readonly options: { readonly idempotencyLevel?: string };
}

type Services = Readonly<Record<string, Service & CompatServiceDefinition>>;

/** Prints how a program is called, and the settings of all, where that is asked for. */
export function explain(usage: string): void {
  if (!process.argv.slice(2).some((word) => word === "--help" || word === "-h")) return;
  console.log(`${usage}

Environment:
  GRPC_ADDRESS  where the shop is (127.0.0.1:50051); https://... with TLS
  TOKEN         an access token; unless set, that of AS by npm run token
  AS            the e-mail address of whoever asks`);
  process.exit();
}

/** Does the work with clients of these services. What fails is said, and the process will exit with 1. */
export async function withShop<S extends Services>(
  services: S,
  as: string,
  work: (shop: { readonly [Name in keyof S]: Client<S[Name]> }) => Promise<void>,
): Promise<void> {
  const token = await tokenOf(as).catch(fail);
  const channel = createChannel(process.env["GRPC_ADDRESS"] ?? "127.0.0.1:50051", undefined, {
    "grpc.service_config": JSON.stringify(serviceConfig(Object.values(services))),
  });
  const factory = createClientFactory().use(errorDetailsClientMiddleware).use(authorized(token));
  const clients = Object.entries(services).map(([name, service]) => [name, factory.create(service, channel)]);
  try {
    await work(Object.fromEntries(clients));
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    console.error(inWords(error));
    process.exitCode = 1;
  } finally {
    channel.close();
  }
}

function fail(error: unknown): never {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** Again when the server can't be reached: 5 times in all, each time after a longer pause, or after the one that the server asks for. */
const retryPolicy = {
  maxAttempts: 5,
  initialBackoff: "0.1s",
  maxBackoff: "2s",
  backoffMultiplier: 2,
  retryableStatusCodes: ["UNAVAILABLE"],
};

/** Writes that may be sent twice as well, because these examples send them with an idempotency key. */
const SAFE_BY_KEY = ["PlaceOrder"];

/** https://github.com/grpc/grpc/blob/master/doc/service_config.md: the library retries and gives up by it, whatever method is called. */
function serviceConfig(services: readonly Service[]) {
  const methodConfig = services.flatMap(({ fullName, methods }) =>
    Object.values(methods).map(({ name, requestStream, responseStream, options }) => ({
      name: [{ service: fullName, method: name }],
      // The server is told, and stops working on a call then. Streams that answer last as long as there is something to say.
      ...(responseStream ? {} : { timeout: requestStream ? "60s" : "10s" }),
      ...(options.idempotencyLevel === "NO_SIDE_EFFECTS" || SAFE_BY_KEY.includes(name)
        ? { retryPolicy }
        : {}),
    })),
  );
  return { methodConfig };
}

function authorized(token: string): ClientMiddleware {
  return async function* authorize(call, options) {
    const metadata = Metadata(options.metadata).set("authorization", `Bearer ${token}`);
    return yield* call.next(call.request, { ...options, metadata });
  };
}

/** The status and its details: why for a program, field by field, and when to try again. */
function inWords(error: ClientError): string {
  const lines = [`${error.path}: ${Status[error.code]}: ${error.details}`];
  for (const detail of error instanceof RichClientError ? error.extra : []) {
    if (detail.$type === ErrorInfo.$type) {
      lines.push(`  reason: ${detail.reason}`, `  trace: ${detail.metadata["traceId"]}`);
    } else if (detail.$type === BadRequest.$type) {
      lines.push(...detail.fieldViolations.map(({ field, description }) => `  ${field}: ${description}`));
    } else if (detail.$type === RetryInfo.$type) {
      lines.push(`  try again in ${detail.retryDelay?.seconds ?? 0} s`);
    }
  }
  return lines.join("\n");
}

/** What an enum's number is called. A newer server may send one that this client doesn't know. */
export function nameOf(values: Readonly<Record<string, number>>, value: number | undefined): string {
  return Object.keys(values).find((name) => values[name] === value) ?? String(value);
}
