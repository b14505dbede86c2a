/** A service in the manner of gRPC's interop suite (grpc.testing.TestService), to be mounted beside the shop's. */
import { type CallContext, type MethodDescriptor, ServerError, type ServiceImplementation } from "nice-grpc";

interface Asked {
  /** Bytes that each response is to have; for a stream, one response each. */
  readonly sizes?: readonly number[];
  readonly payload?: string;
  /** Fails with this status instead. */
  readonly status?: { readonly code: number; readonly message: string };
  /** Never answers. */
  readonly sleeps?: boolean;
  /** Answers with what can't be written. */
  readonly unwritable?: boolean;
}

interface Told {
  readonly payload: string;
  /** Of all requests. */
  readonly received?: number;
}

const write = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
// oxlint-disable-next-line typescript/no-explicit-any -- what was written is what is read
const read = (bytes: Uint8Array): any => JSON.parse(Buffer.from(bytes).toString());

function method<RequestStream extends boolean, ResponseStream extends boolean>(
  name: string,
  requestStream: RequestStream,
  responseStream: ResponseStream,
) {
  return {
    path: `/trefoil.testing.InteropService/${name}`,
    requestStream,
    responseStream,
    requestSerialize: (value: Asked): Uint8Array => write(value),
    requestDeserialize: (bytes: Uint8Array): Asked => read(bytes) as Asked,
    responseSerialize: (value: Told): Uint8Array => write(value),
    responseDeserialize: (bytes: Uint8Array): Told => read(bytes) as Told,
    options: {} satisfies MethodDescriptor["options"],
  };
}

export const InteropService = {
  unary: method("Unary", false, false),
  outputs: method("Outputs", false, true),
  inputs: method("Inputs", true, false),
  pingPong: method("PingPong", true, true),
} as const;

/** The same with a method that the server doesn't have. */
export const WithMissing = { missing: method("Missing", false, false) } as const;

export const implementation: ServiceImplementation<typeof InteropService> = {
  async unary(asked, context) {
    echo(context);
    if (asked.sleeps === true) await new Promise(() => undefined);
    if (asked.status !== undefined) throw new ServerError(asked.status.code, asked.status.message);
    if (asked.unwritable === true) return { payload: "", received: 1n as never };
    return { payload: "x".repeat(asked.sizes?.[0] ?? 0) };
  },
  async *outputs({ sizes = [] }, context) {
    echo(context);
    for (const size of sizes) yield { payload: "x".repeat(size) };
  },
  async inputs(requests) {
    let received = 0;
    for await (const { payload = "" } of requests) received += payload.length;
    return { payload: "", received };
  },
  async *pingPong(requests, context) {
    echo(context);
    for await (const { sizes = [], status } of requests) {
      if (status !== undefined) throw new ServerError(status.code, status.message);
      for (const size of sizes) yield { payload: "x".repeat(size) };
    }
  },
};

export const INITIAL = "x-grpc-test-echo-initial";
export const TRAILING = "x-grpc-test-echo-trailing-bin";

function echo({ metadata, header, trailer }: CallContext): void {
  const [initial, trailing] = [metadata.get(INITIAL), metadata.get(TRAILING)];
  if (initial !== undefined) header.set(INITIAL, initial);
  if (trailing !== undefined) trailer.set(TRAILING, trailing);
}
