/** Calls of methods over grpc-js: one request and one response, or streams of them, that end with the caller's signal. */
import { BinaryReader } from "@bufbuild/protobuf/wire";
import { type Client, Metadata, type ServiceError } from "@grpc/grpc-js";
import { headersOf } from "../http/headers.ts";
import type { Attempt } from "../transport.ts";
import type { AnyMethod } from "./row.ts";

/** What is called. */
export interface Called {
  readonly path: string;
  readonly method: AnyMethod;
}

export interface Sent {
  readonly attempt: Attempt;
  /** Beside those of the attempt. */
  readonly metadata: Readonly<Record<string, string>>;
}

export interface Responded {
  readonly response: unknown;
  readonly trailer: Metadata;
}

/** Something under way that can be called off. */
interface Cancellable {
  cancel(): void;
}

export function createCalls(client: Client) {
  function once({ path, method }: Called, request: unknown, sent: Sent): Promise<Responded> {
    return new Promise((resolve, reject) => {
      let response: unknown;
      const call = client.makeUnaryRequest(
        path,
        serializerOf(method),
        deserializerOf(method),
        request,
        metadataOf(sent),
        deadlineOf(sent),
        (error, value) => {
          release();
          response = value;
          if (error !== null) reject(error);
        },
      );
      call.on("status", ({ metadata }) => resolve({ response, trailer: metadata }));
      const release = cancelledBy(sent, call);
    });
  }

  /** Responses as fast as they are taken. */
  async function* many(
    { path, method }: Called,
    request: unknown,
    sent: Sent,
  ): AsyncGenerator<unknown, void, undefined> {
    const call = client.makeServerStreamRequest(
      path,
      serializerOf(method),
      deserializerOf(method),
      request,
      metadataOf(sent),
      deadlineOf(sent),
    );
    // What ends a stream that nobody reads any more is nobody's error.
    call.on("error", () => {});
    const release = cancelledBy(sent, call);
    try {
      yield* call;
    } finally {
      release();
      call.cancel();
    }
  }

  /** Sends requests as fast as they are read. Fails with what the requests fail with. */
  async function upload(
    { path, method }: Called,
    requests: AsyncIterable<unknown>,
    sent: Sent,
  ): Promise<unknown> {
    let settle: (error: ServiceError | null, response: unknown) => void = () => {};
    const over = new Promise<unknown>((resolve, reject) => {
      settle = (error, response) => (error === null ? resolve(response) : reject(error));
    });
    const call = client.makeClientStreamRequest(
      path,
      serializerOf(method),
      deserializerOf(method),
      metadataOf(sent),
      deadlineOf(sent),
      (error, response) => settle(error, response),
    );
    let ended = false;
    const end = over.then(
      () => void (ended = true),
      () => void (ended = true),
    );
    const release = cancelledBy(sent, call);
    try {
      for await (const request of requests) {
        if (ended) break;
        if (!call.write(request)) await Promise.race([end, drained(call)]);
      }
      call.end();
      return await over;
    } catch (error) {
      call.cancel();
      throw error;
    } finally {
      release();
    }
  }

  return { once, many, upload };
}

function drained(call: { once(event: "drain", listener: () => void): unknown }): Promise<void> {
  return new Promise((resolve) => {
    call.once("drain", resolve);
  });
}

function serializerOf({ requestType }: AnyMethod) {
  return (request: unknown) => Buffer.from(requestType.encode(request).finish());
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
const decodeUtf8 = (bytes: Uint8Array) => decoder.decode(bytes);

/** The reader by itself would drop a byte order mark at the beginning of a text. */
function deserializerOf({ responseType }: AnyMethod) {
  return (bytes: Uint8Array) => responseType.decode(new BinaryReader(bytes, decodeUtf8)) as unknown;
}

function metadataOf({ attempt, metadata: always }: Sent): Metadata {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries({ ...always, ...headersOf(attempt) })) metadata.set(name, value);
  return metadata;
}

/** The shop is told, too, and gives up its work when nobody waits for it any more. */
function deadlineOf({ attempt: { remainingMs = Number.POSITIVE_INFINITY } }: Sent) {
  return { deadline: Date.now() + remainingMs };
}

/** Gives what lets go of the signal. */
function cancelledBy({ attempt: { signal } }: Sent, call: Cancellable): () => void {
  const cancel = () => call.cancel();
  if (signal.aborted) cancel();
  else signal.addEventListener("abort", cancel, { once: true });
  return () => signal.removeEventListener("abort", cancel);
}

export function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && "code" in error && typeof error.code === "number" && "details" in error;
}
