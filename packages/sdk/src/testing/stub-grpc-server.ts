/** A gRPC server that does what a test tells it, to see how the client takes it. */
import {
  Metadata,
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServerReadableStream,
  type ServerUnaryCall,
  type ServerWritableStream,
  type sendUnaryData,
  status,
} from "@grpc/grpc-js";
import type { AnyMethod, Service } from "../grpc/row.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- messages of any method
type Message = any;
type Unary = (call: ServerUnaryCall<Message, Message>, answer: sendUnaryData<Message>) => void;
type Downward = (call: ServerWritableStream<Message, Message>) => void;
type Upward = (call: ServerReadableStream<Message, Message>, answer: sendUnaryData<Message>) => void;
type Both = (call: ServerDuplexStream<Message, Message>) => void;
type Handler = Unary | Downward | Upward | Both;

export interface StubGrpcServer {
  readonly address: string;
  close(): void;
}

/** The methods that a test needs of a service; others are not implemented. */
export async function stubGrpcServer(
  service: Service,
  handlers: Readonly<Record<string, Handler>>,
): Promise<StubGrpcServer> {
  const server = new Server();
  for (const [name, handler] of Object.entries(handlers)) {
    const method = service.methods[name] as AnyMethod & {
      readonly requestStream: boolean;
      readonly responseStream: boolean;
    };
    const kinds = method.requestStream ? ["clientStream", "bidi"] : ["unary", "serverStream"];
    server.register(
      `/${service.fullName}/${method.name}`,
      handler as never,
      (response: Message) =>
        Buffer.from(method.responseType.encode(method.responseType.fromPartial(response)).finish()),
      (bytes: Buffer) => method.requestType.decode(bytes as never) as Message,
      kinds[method.responseStream ? 1 : 0] as string,
    );
  }
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });
  return { address: `127.0.0.1:${port}`, close: () => server.forceShutdown() };
}

/** Answers a unary call. */
export const responds =
  (response: object, trailer: Readonly<Record<string, string>> = {}): Unary =>
  (_call, answer) =>
    answer(null, response, metadata(trailer));

/** A status as it is, with these bytes of details or none. */
export function fault(code: status, details: string, rich?: Uint8Array) {
  const trailer = new Metadata();
  if (rich !== undefined) trailer.set("grpc-status-details-bin", Buffer.from(rich));
  return { code, details, metadata: trailer };
}

export { status };

function metadata(entries: Readonly<Record<string, string>>): Metadata {
  const all = new Metadata();
  for (const [name, value] of Object.entries(entries)) all.set(name, value);
  return all;
}
