/** Versions of the API: by path, or, on a path without one, by `?version=` or the Accept header. */
import { invalidField } from "@trefoil/domain";
import { type Dialect, EdgeError, type Exchange } from "@trefoil/http";
import type { Contract, OperationContract, RequestValidator } from "@trefoil/openapi";
import type { Row } from "../row.ts";

/** A row with what the contract says of its operation. */
export interface Served {
  readonly contract: OperationContract;
  readonly row: Row<unknown>;
  readonly validate: RequestValidator<unknown>;
  /** The JSON media types that it can answer with. */
  readonly mediaTypes: readonly string[];
}

export interface Version extends Dialect {
  /** `/v2` */
  readonly prefix: string;
  /** `application/vnd.trefoil.v2+json` */
  readonly mediaType: string;
  readonly matchPath: Contract<unknown>["matchPath"];
  /** By operationId. */
  readonly rows: ReadonlyMap<string, Served>;
}

const VENDOR = /application\/vnd\.trefoil\.v(\d{1,3})\+json/i;
const PARAMETER = /^version=/;

/** The version that the path begins with. */
export function versionOfPath(versions: readonly Version[], path: string): Version | undefined {
  return versions.find(({ prefix }) => path.startsWith(prefix) && path.charCodeAt(prefix.length) === 47);
}

/** Which version a request without one in its path asks for; the first of `versions` when it does not say. */
export function versionAsked(versions: readonly Version[], exchange: Exchange): Version {
  const pairs = exchange.query.split("&");
  const given = pairs.filter((pair) => PARAMETER.test(pair)).map((pair) => pair.slice("version=".length));
  if (given.length > 1) throw invalidField("version", "DUPLICATE", "is given more than once");
  if (given[0] !== undefined) {
    exchange.query = pairs.filter((pair) => !PARAMETER.test(pair)).join("&");
    return named(versions, given[0]) ?? refuseParameter(versions);
  }
  const accepted = VENDOR.exec(exchange.request.headers.accept ?? "")?.[1];
  if (accepted === undefined) return versions[0] as Version;
  return named(versions, accepted) ?? refuseAccept(versions);
}

function named(versions: readonly Version[], number: string): Version | undefined {
  return versions.find(({ prefix }) => prefix === `/v${number}`);
}

function refuseParameter(versions: readonly Version[]): never {
  const known = versions.map(({ prefix }) => prefix.slice(2)).join(", ");
  throw invalidField("version", "NOT_ALLOWED", `must be one of ${known}`);
}

function refuseAccept(versions: readonly Version[]): never {
  const known = versions.map(({ mediaType }) => mediaType).join(" and ");
  throw new EdgeError("NOT_ACCEPTABLE", `There are ${known}.`);
}
