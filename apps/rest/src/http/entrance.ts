/** Where requests come in: finds the row that a path and method mean, in whichever version of the API. */

import { EdgeError, type Exchange, type Front, methodNotAllowed, optionsOf } from "@trefoil/http";
import type { PathMatch } from "@trefoil/openapi";
import type { Serve } from "./service.ts";
import { type Version, versionAsked, versionOfPath } from "./version.ts";

interface Given {
  /** The current one first. */
  readonly versions: readonly Version[];
  readonly serve: Serve;
  readonly front: Front;
}

interface Found {
  readonly version: Version;
  readonly match: PathMatch;
  readonly params: Readonly<Record<string, string>>;
}

/** Answers what the contracts describe as operations of the shop; false for anything else, which is left to others. */
export function createEntrance({ versions, serve, front }: Given): (exchange: Exchange) => boolean {
  return (exchange) => {
    const found = find(versions, exchange);
    return found !== undefined && enter(exchange, found);
  };

  function enter(exchange: Exchange, { version, match, params }: Found): boolean {
    const { method } = exchange.request;
    const contract = match.operations.get(method ?? "GET");
    const served = contract === undefined ? undefined : version.rows.get(contract.operationId);
    if (served !== undefined) void serve(exchange, served, params);
    else if (contract !== undefined) return false;
    else if (method === "OPTIONS") {
      front.responder.respond(exchange, optionsOf(exchange, match.allow, front.cors));
    } else throw methodNotAllowed(match.allow);
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
