/** The versions of the API that are served, the current one first. */

import type { Dialect } from "@trefoil/http";
import { type Contract, compileAll, type OperationContract, type RequestValidator } from "@trefoil/openapi";
import type { Served, Version } from "./http/version.ts";
import type { Row } from "./row.ts";
import { table } from "./table.ts";
import { deprecationHeaders, fieldName, v1Contract } from "./v1/contract.ts";
import { table as v1Table } from "./v1/table.ts";
import { v2Contract } from "./v2.ts";

export function versions(): readonly Version[] {
  return [
    { ...served("/v2", v2Contract, table), headersFor: () => [], fieldName: (field) => field },
    { ...served("/v1", v1Contract, v1Table), headersFor: deprecationHeaders, fieldName },
  ];
}

function served<Operations>(
  prefix: string,
  contract: Contract<Operations>,
  rows: Readonly<Record<string, Row<never>>>,
): Omit<Version, keyof Dialect> {
  const mediaType = `application/vnd.trefoil.${prefix.slice(1)}+json`;
  const validators = compileAll(contract) as unknown as Readonly<Record<string, RequestValidator<unknown>>>;
  const contracts = contract.operations as Readonly<Record<string, OperationContract>>;
  const found = Object.entries(rows).map(([id, row]): [string, Served] => [
    id,
    {
      contract: contracts[id] as OperationContract,
      row: row as Row<unknown>,
      validate: validators[id] as RequestValidator<unknown>,
      mediaTypes: ["application/json", mediaType],
    },
  ]);
  return { prefix, mediaType, matchPath: contract.matchPath, rows: new Map(found) };
}
