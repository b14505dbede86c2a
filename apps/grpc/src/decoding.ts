/** Messages that can't be read are the client's fault: grpc-js by itself answers INTERNAL to what `decode` throws. */
import { ShopError } from "@trefoil/domain";
import type { CompatServiceDefinition } from "nice-grpc";

/** Stands in for a request until somebody can say what is wrong with it. */
const unreadable = Object.freeze({});

interface MessageType {
  decode(bytes: Uint8Array): unknown;
}

/** The same service; its requests are read without throwing. What is no definition by ts-proto stays as it is. */
export function forgiving<Definition extends CompatServiceDefinition>(definition: Definition): Definition {
  if (!("methods" in definition)) return definition;
  const { methods } = definition as unknown as {
    methods: Readonly<Record<string, { readonly requestType: MessageType }>>;
  };
  const read = Object.entries(methods).map(([name, method]) => [
    name,
    { ...method, requestType: { ...method.requestType, decode: reader(method.requestType) } },
  ]);
  return { ...definition, methods: Object.fromEntries(read) };
}

function reader({ decode }: MessageType): MessageType["decode"] {
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
