/** What the rows of the tables are made of. */
import type { BinaryReader } from "@bufbuild/protobuf/wire";
import type { CallName, InputOf, OutputOf } from "../operations.ts";

interface MessageType<Message> {
  encode(message: Message): { finish(): Uint8Array };
  decode(bytes: BinaryReader): Message;
  // oxlint-disable-next-line typescript/no-explicit-any -- ts-proto's own DeepPartial, which it keeps to itself
  fromPartial(partial: any): Message;
}

/** A method of a service as ts-proto defines it. */
export interface Method<Request, Response> {
  readonly name: string;
  readonly requestType: MessageType<Request>;
  readonly responseType: MessageType<Response>;
}

// oxlint-disable-next-line typescript/no-explicit-any -- any method at all
export type AnyMethod = Method<any, any>;

export interface Service {
  readonly fullName: string;
  readonly methods: Readonly<Record<string, AnyMethod>>;
}

type RequestOf<M extends AnyMethod> = Parameters<M["requestType"]["fromPartial"]>[0];
type ResponseOf<M extends AnyMethod> = ReturnType<M["responseType"]["decode"]>;

export interface Row<Input, Output> {
  /** `/trefoil.catalog.v1.CatalogService/GetProduct` */
  readonly path: string;
  readonly method: AnyMethod;
  request(input: Input): unknown;
  view(response: unknown): Output;
}

export type Rows<Names extends CallName> = { readonly [Name in Names]: Row<InputOf<Name>, OutputOf<Name>> };

/** The compiler sees here that the request and the response are the method's. */
export function row<S extends Service, Name extends keyof S["methods"] & string, Input, Output>(
  service: S,
  name: Name,
  request: (input: Input) => RequestOf<S["methods"][Name]>,
  view: (response: ResponseOf<S["methods"][Name]>) => Output,
): Row<Input, Output> {
  const method = service.methods[name] as AnyMethod;
  return { path: `/${service.fullName}/${method.name}`, method, request, view };
}

/** All of the input has its name in the request, too. */
export function asIs<Input>(input: Input): Input {
  return input;
}

export function nothing() {
  return {};
}
