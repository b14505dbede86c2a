/** Where requests come in: finds the row that a path and method mean, in whichever version of the API. */
import type { PathMatch } from "@trefoil/openapi";
import type { Answer } from "./answer.ts";
import type { Cors } from "./cors.ts";
import { EdgeError } from "./edge-error.ts";
import type { Exchange } from "./exchange.ts";
import type { Service } from "./service.ts";
import { type Version, versionAsked, versionOfPath } from "./version.ts";

const MAX_URL = 8 * 1024;

interface Given {
  /** The current one first. */
  readonly versions: readonly Version[];
  readonly service: Service;
  readonly cors: Cors;
}

interface Found {
  readonly version: Version;
  readonly match: PathMatch;
  readonly params: Readonly<Record<string, string>>;
}

/** Answers what the contracts describe as operations of the shop; false for anything else, which is left to others. */
export function createEntrance({ versions, service, cors }: Given): (exchange: Exchange) => boolean {
  return (exchange) => {
    try {
      if ((exchange.request.url ?? "").length > MAX_URL) throw new EdgeError("URI_TOO_LONG");
      const found = find(versions, exchange);
      return found !== undefined && enter(exchange, found);
    } catch (error) {
      service.fail(exchange, error);
      return true;
    }
  };

  function enter(exchange: Exchange, { version, match, params }: Found): boolean {
    const { method } = exchange.request;
    const contract = match.operations.get(method ?? "GET");
    const served = contract === undefined ? undefined : version.rows.get(contract.operationId);
    if (served !== undefined) void service.serve(exchange, served, params);
    else if (contract !== undefined) return false;
    else if (method === "OPTIONS") service.answer(exchange, optionsOf(exchange, match.allow, cors));
    else throw methodNotAllowed(match.allow);
    return true;
  }
}

function find(versions: readonly Version[], exchange: Exchange): Found | undefined {
  const version = versionOfPath(versions, exchange.path);
  if (version !== undefined) return at(exchange, version, exchange.path);
  const known = versions.some(({ prefix, matchPath }) => matchPath(prefix + exchange.path) !== undefined);
  if (!known) return undefined;
  const asked = versionAsked(versions, exchange);
  return at(exchange, asked, asked.prefix + exchange.path);
}

function at(exchange: Exchange, version: Version, path: string): Found {
  exchange.path = path;
  exchange.dialect = version;
  const found = version.matchPath(path);
  if (found === undefined) throw new EdgeError("ROUTE_NOT_FOUND");
  exchange.route = found.value.template;
  return { version, match: found.value, params: found.params };
}

/** What may be done with a path; for a browser that asks before it calls, also by whom. */
export function optionsOf(exchange: Exchange, allow: string, cors: Cors): Answer {
  return { status: 204, headers: ["Allow", allow, ...cors.preflight(exchange, allow)] };
}

export function methodNotAllowed(allow: string): EdgeError {
  return new EdgeError("METHOD_NOT_ALLOWED", `The path has ${allow}.`, { headers: ["Allow", allow] });
}
