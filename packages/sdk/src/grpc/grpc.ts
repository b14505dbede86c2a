/** The gRPC transport: one call for one attempt, all over one channel. */
import {
  type Channel,
  type ChannelCredentials,
  type ChannelOptions,
  Client as GrpcClient,
} from "@grpc/grpc-js";
import { type Client, type CompatServiceDefinition, createClient, Metadata } from "nice-grpc";
import { ShopError } from "../errors.ts";
import type { CallName, ImportName, Lines } from "../operations.ts";
import type { Attempt, Transport, Watched } from "../transport.ts";
import { targetOf } from "./address.ts";
import { createCalls, isServiceError } from "./calls.ts";
import { fromStatus, unexpectedResponse } from "./failure.ts";
import { checkValues } from "./requests.ts";
import type { Row } from "./row.ts";
import { exportRows, importRows, lineRows, watchRows } from "./streams.ts";
import { rows } from "./table.ts";

export interface GrpcOptions {
  /** In place of those that the address stands for: certificates of your own, or of a client. */
  readonly credentials?: ChannelCredentials | undefined;
  /** Sent with every call; names in lower case. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  /** Settings of grpc-js for the channel, beside the transport's own. */
  readonly channel?: ChannelOptions | undefined;
}

export interface GrpcTransport extends Transport {
  /**
   * Any service by ts-proto's definition of it, typed whole, with all four kinds of streams:
   * `transport.client(InventoryServiceDefinition).syncStock(counts)`. It neither retries nor sends a token.
   */
  client<Definition extends CompatServiceDefinition>(definition: Definition): Client<Definition>;
  /** Ends the connection, and what is under way on it. A program that has nothing under way ends without it. */
  close(): void;
}

const channelOptions: ChannelOptions = {
  // The client has patience of its own, which knows what may be repeated.
  "grpc.enable_retries": 0,
  "grpc.initial_reconnect_backoff_ms": 100,
  "grpc.max_reconnect_backoff_ms": 2_000,
  // A connection that died without a word is noticed while something is under way.
  "grpc.keepalive_time_ms": 30_000,
  "grpc.keepalive_timeout_ms": 20_000,
};

/** `address`: where the shop answers gRPC: `localhost:50051`, or `https://shop.example` with TLS. */
export function grpc(
  address: string,
  { credentials, metadata = {}, channel }: GrpcOptions = {},
): GrpcTransport {
  const to = targetOf(address);
  const options = { ...channelOptions, ...channel };
  const client = new GrpcClient(to.target, credentials ?? to.credentials, options);
  const calls = createCalls(client);

  return {
    name: "grpc",

    async call(operation, input, attempt) {
      const row = rows[operation as CallName] as Row<unknown, never>;
      const request = requestOf(row, input);
      try {
        const { response, trailer } = await calls.once(row, request, { attempt, metadata });
        const replayed = trailer.get("idempotent-replayed")[0] === "true";
        return { value: viewOf(row, response), replayed };
      } catch (error) {
        throw inSdkWords(error, attempt, isPaged(row));
      }
    },

    async *export(operation, input, attempt) {
      const row = exportRows[operation] as unknown as Row<unknown, never>;
      const request = requestOf(row, input);
      try {
        for await (const response of calls.many(row, request, { attempt, metadata }))
          yield viewOf(row, response);
      } catch (error) {
        throw inSdkWords(error, attempt);
      }
    },

    async *watch(operation, input, attempt) {
      const row = watchRows[operation] as Row<unknown, Watched>;
      const request = requestOf(row, input);
      let begun = false;
      try {
        for await (const response of calls.many(row, request, { attempt, metadata })) {
          yield viewOf(row, response);
          begun = true;
        }
      } catch (error) {
        const told = inSdkWords(error, attempt);
        // A stream ends with its token, and is opened again with another one.
        if (begun && told instanceof ShopError && told.reason === "TOKEN_EXPIRED") return;
        throw told;
      }
    },

    async import(operation, input, lines, attempt) {
      const row = importRows[operation] as unknown as Row<unknown, never>;
      const requests = requestsOf(operation, requestOf(row, input), lines);
      try {
        return viewOf(row, await calls.upload(row, requests, { attempt, metadata }));
      } catch (error) {
        throw inSdkWords(error, attempt);
      }
    },

    client: (definition) =>
      createClient(definition, client.getChannel() as Channel, {
        "*": { metadata: Metadata({ ...metadata }) },
      }),
    close: () => client.close(),
  };
}

function requestOf(row: Row<unknown, unknown>, input: unknown): unknown {
  checkValues(input);
  return row.method.requestType.fromPartial(row.request(input));
}

async function* requestsOf(
  operation: ImportName,
  first: unknown,
  lines: AsyncIterable<Lines[ImportName]>,
): AsyncGenerator<unknown, void, undefined> {
  const { requestType } = importRows[operation].method;
  yield first;
  for await (const line of lines) yield requestType.fromPartial(lineRows[operation](line));
}

function viewOf<View>(row: Row<unknown, View>, response: unknown): View {
  try {
    return row.view(response);
  } catch (cause) {
    throw unexpectedResponse(row.path, cause);
  }
}

/** What is no status is the caller's own: what their lines threw, or the signal's reason. */
function inSdkWords(error: unknown, { signal }: Attempt, paged = false): unknown {
  if (signal.aborted) return signal.reason;
  return isServiceError(error) ? fromStatus(error, paged) : error;
}

function isPaged({ method }: Row<unknown, unknown>): boolean {
  return "pageToken" in (method.requestType.fromPartial({}) as object);
}
