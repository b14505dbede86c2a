/** Calls that are refused at the wire, before there is anything to answer them by: with a reason, and a line in the log, like others. */
import { constants } from "node:http2";
import type { ShopError } from "@trefoil/domain";
import type { Witness } from "./access-log.ts";
import type { BaseCall } from "./base-call.ts";
import { GrpcCall } from "./context.ts";
import { tell } from "./errors.ts";
import { refuse } from "./unary.ts";
import { UnaryContext } from "./unary-methods.ts";
import { WireOrigin } from "./wire-origin.ts";

export type Refuse = (base: BaseCall, path: string, error: ShopError) => void;

export function createRefuse(witness: Witness): Refuse {
  return (base, path, error) => {
    const origin = new WireOrigin(base);
    const call = new GrpcCall(path, origin);
    const told = tell(error, call);
    // Whoever has not ended his request could keep the stream open for as long as he likes. The answer must have gone out.
    const { stream } = base;
    stream.once("finish", () => setImmediate(() => stream.close(constants.NGHTTP2_NO_ERROR)));
    refuse(base, told, new UnaryContext(call, origin));
    witness(call, told.code);
  };
}
