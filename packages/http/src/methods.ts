/** Which methods a path has, and what is said of the others. */
import type { Answer } from "./answer.ts";
import type { Cors } from "./cors.ts";
import { EdgeError } from "./edge-error.ts";
import type { Exchange } from "./exchange.ts";

/** What may be done with a path; for a browser that asks before it calls, also by whom. */
export function optionsOf(exchange: Exchange, allow: string, cors: Cors): Answer {
  return { status: 204, headers: ["Allow", allow, ...cors.preflight(exchange, allow)] };
}

export function methodNotAllowed(allow: string): EdgeError {
  return new EdgeError("METHOD_NOT_ALLOWED", `The path has ${allow}.`, { headers: ["Allow", allow] });
}
