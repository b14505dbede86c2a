/** Where each protocol has an operation, as its contract says; or why it has none. */
import { createFileRegistry, fromBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import type { OperationName } from "@trefoil/domain";
import { exempt as graphqlExempt } from "@trefoil/graphql";
import { exempt as grpcExempt, renamed } from "@trefoil/grpc";
import v1 from "@trefoil/openapi/v1.json" with { type: "json" };
import v2 from "@trefoil/openapi/v2.json" with { type: "json" };
import { descriptors } from "@trefoil/proto/descriptors";
import { exempt as restExempt, shared } from "@trefoil/rest";
import { operations as methods } from "@trefoil/sdk";
import { edgesTo, rootOf } from "./graphql-fields.ts";
import { sdkExempt } from "./sdk-exempt.ts";

/** Names in the protocol, the first being the operation's own; none where it is exempt, for the reason given. */
export interface Offer {
  readonly at: readonly string[];
  readonly exempt?: string | undefined;
}

export interface Offers {
  /** `GET /v2/products/{id}` */
  readonly rest: Offer;
  /** `Query.product`, then the fields of other types that lead to the same. */
  readonly graphql: Offer;
  /** `trefoil.catalog.v1.CatalogService/GetProduct` */
  readonly grpc: Offer;
  /** `catalog.get` */
  readonly sdk: Offer;
}

export type Protocol = keyof Offers;

type Named<T> = Readonly<Record<string, T>>;

export const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, descriptors));

export interface Rpc {
  /** `trefoil.catalog.v1.CatalogService/GetProduct` */
  readonly path: string;
  readonly feature: string;
}

/** By operation. */
export const rpcs = new Map<string, Rpc>();
for (const type of registry) {
  if (type.kind !== "service" || !type.typeName.startsWith("trefoil.")) continue;
  for (const method of type.methods) {
    const name = (renamed as Named<string>)[method.localName] ?? method.localName;
    rpcs.set(name, {
      path: `${type.typeName}/${method.name}`,
      feature: type.typeName.split(".")[1] as string,
    });
  }
}

const routes = { v1: routesOf(v1), v2: routesOf(v2) };

/** By operation. */
function routesOf({ paths }: { readonly paths: object }): ReadonlyMap<string, string> {
  const found = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Named<{ readonly operationId?: string }>).map(
      ([method, { operationId = "" }]) => [operationId, `${method.toUpperCase()} ${path}`] as const,
    ),
  );
  return new Map(found);
}

export function offersOf(name: OperationName): Offers & { readonly v1: string | undefined } {
  const root = rootOf(name);
  return {
    rest: offer([routes.v2.get((shared as Named<string>)[name] ?? name)], restExempt, name),
    v1: routes.v1.get(name),
    graphql: offer(root === undefined ? [] : [root, ...edgesTo(root)], graphqlExempt, name),
    grpc: offer([rpcs.get(name)?.path], grpcExempt, name),
    sdk: offer([(methods as Named<{ readonly method: string }>)[name]?.method], sdkExempt, name),
  };
}

function offer(at: readonly (string | undefined)[], exempt: object, name: string): Offer {
  const found = at.filter((one) => one !== undefined);
  return { at: found, exempt: (exempt as Named<string>)[name] };
}
