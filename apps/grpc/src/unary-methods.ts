/** The methods of a service that are asked once and answered once, and what nice-grpc gives such methods, made when they ask for it. */
import { Metadata as GrpcMetadata } from "@grpc/grpc-js";
import { type CallContext, type CompatServiceDefinition, Metadata } from "nice-grpc";
import type { GrpcCall } from "./context.ts";
import type { Served } from "./interceptor.ts";
import type { WireOrigin } from "./wire-origin.ts";

/** Answers a request that could be read. */
export type Answering = (request: unknown, context: UnaryContext) => Promise<unknown>;

interface Kind {
  readonly requestStream: boolean;
  readonly responseStream: boolean;
}

/** As ts-proto makes them, or with paths as grpc-js has them. */
type Described = Kind & ({ readonly name: string } | { readonly path: string });

/** By path. */
export function unaryMethodsOf(
  definition: CompatServiceDefinition,
  implementation: object,
): [path: string, Answering][] {
  const { fullName, methods } =
    "methods" in definition
      ? (definition as { readonly fullName: string; readonly methods: object })
      : { fullName: "", methods: definition };
  const answers = implementation as Readonly<Record<string, Answering>>;
  return Object.entries(methods as Readonly<Record<string, Described>>)
    .filter(([, { requestStream, responseStream }]) => !requestStream && !responseStream)
    .map(([key, method]) => [
      "path" in method ? method.path : `/${fullName}/${method.name}`,
      (answers[key] as Answering).bind(implementation),
    ]);
}

export class UnaryContext implements CallContext, Served {
  readonly call: GrpcCall;
  readonly #origin: WireOrigin;
  #metadata: Metadata | undefined;
  #header: Metadata | undefined;
  #trailer: Metadata | undefined;

  constructor(call: GrpcCall, origin: WireOrigin) {
    this.call = call;
    this.#origin = origin;
  }

  get metadata(): Metadata {
    this.#metadata ??= fromGrpcJs(this.#origin.raw);
    return this.#metadata;
  }

  get peer(): string {
    return this.#origin.peer;
  }

  get signal(): AbortSignal {
    return this.call.signal;
  }

  get header(): Metadata {
    this.#header ??= Metadata();
    return this.#header;
  }

  /** It goes with the answer: nothing can come before that. */
  sendHeader(): void {}

  get trailer(): Metadata {
    this.#trailer ??= Metadata();
    return this.#trailer;
  }

  /** What was said by the handler, besides what is said of every call. */
  said(): { readonly header: GrpcMetadata | undefined; readonly trailer: GrpcMetadata | undefined } {
    return {
      header: this.#header && toGrpcJs(this.#header),
      trailer: this.#trailer && toGrpcJs(this.#trailer),
    };
  }
}

function fromGrpcJs(metadata: GrpcMetadata): Metadata {
  return Metadata(Object.keys(metadata.getMap()).map((name) => [name, metadata.get(name)]));
}

function toGrpcJs(metadata: Metadata): GrpcMetadata {
  const made = new GrpcMetadata();
  for (const [name, values] of metadata)
    for (const value of values) made.add(name, typeof value === "string" ? value : Buffer.from(value));
  return made;
}
