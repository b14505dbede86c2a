/** Messages that can't be read are the client's fault: grpc-js by itself answers INTERNAL to what `decode` throws. */
import type { ServerInterceptor } from "@grpc/grpc-js";
import { ShopError } from "@trefoil/domain";
import type { CompatServiceDefinition } from "nice-grpc";
import { Status } from "nice-grpc";
import type { BaseCall } from "./base-call.ts";

/** Stands in for a request until somebody can say what is wrong with it. */
export const unreadable = Object.freeze({});

type Decode = (bytes: Uint8Array) => unknown;
/** As grpc-js has it, or as ts-proto makes it. */
type Method = { readonly requestDeserialize: Decode } | { readonly requestType: { readonly decode: Decode } };

/** The same service; its requests are read without throwing. */
export function forgiving<Definition extends CompatServiceDefinition>(definition: Definition): Definition {
  if (!("methods" in definition)) return forgivingMethods(definition) as Definition;
  return { ...definition, methods: forgivingMethods(definition.methods) };
}

function forgivingMethods(methods: object): object {
  const read = Object.entries(methods as Readonly<Record<string, Method>>).map(([name, method]) => [
    name,
    "requestDeserialize" in method
      ? { ...method, requestDeserialize: reader(method.requestDeserialize) }
      : { ...method, requestType: { ...method.requestType, decode: reader(method.requestType.decode) } },
  ]);
  return Object.fromEntries(read);
}

function reader(decode: Decode): Decode {
  return (bytes) => {
    try {
      return decode(bytes);
    } catch {
      return unreadable;
    }
  };
}

/** The request, or INVALID_INPUT. */
export function readable<Request>(request: Request): Request {
  if (request === unreadable)
    throw new ShopError("INVALID_INPUT", "The message can't be read as the type that the method takes.");
  return request;
}

/** No message of any type begins so. */
const NONSENSE = Buffer.of(7);

/** What can't be unpacked is no more readable than what can't be decoded. */
export const forgivePacking = ((_method, call) => {
  const base = call as unknown as BaseCall;
  if (base.incomingEncoding === "identity") return call;
  const { decompressMessage } = base;
  base.decompressMessage = async (message, encoding) => {
    try {
      return await decompressMessage.call(base, message, encoding);
    } catch (error) {
      if ((error as { readonly code?: Status }).code === Status.INTERNAL) return NONSENSE;
      throw error;
    }
  };
  return call;
}) as ServerInterceptor;
