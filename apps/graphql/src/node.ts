/** `node` and `nodes`: whatever has an id, found by the prefix of the id. */
import {
  edges,
  fromTypeId,
  type IdKind,
  invalidField,
  prefixes,
  type Reason,
  ShopError,
} from "@trefoil/domain";
import type { GraphContext } from "./context.ts";
import type { NodeResolvers, QueryNodeArgs, QueryNodesArgs, ResolversParentTypes } from "./gen/resolvers.ts";

type Node = ResolversParentTypes["Node"];
type NodeName = Exclude<Awaited<ReturnType<NodeResolvers["__resolveType"]>>, null | undefined>;

/** What implements `Node`: how it is loaded, and what its single read says where it is not there, if there is one. */
const nodeTypes = {
  Category: { edge: edges.categoriesByIds, missing: "CATEGORY_NOT_FOUND" },
  Customer: { edge: edges.customersByIds, missing: "CUSTOMER_NOT_FOUND" },
  Message: { edge: edges.messagesByIds },
  Notification: { edge: edges.notificationsByIds, missing: "NOTIFICATION_NOT_FOUND" },
  Order: { edge: edges.ordersByIds, missing: "ORDER_NOT_FOUND" },
  Payment: { edge: edges.paymentsByIds, missing: "PAYMENT_NOT_FOUND" },
  Product: { edge: edges.productsByIds, missing: "PRODUCT_NOT_FOUND" },
  Review: { edge: edges.reviewsByIds },
  Shipment: { edge: edges.shipmentsByIds, missing: "SHIPMENT_NOT_FOUND" },
  Wallet: { edge: edges.walletsByIds, missing: "WALLET_NOT_FOUND" },
  WebhookDelivery: { edge: edges.webhookDeliveriesByIds, missing: "WEBHOOK_DELIVERY_NOT_FOUND" },
  WebhookEndpoint: { edge: edges.webhookEndpointsByIds, missing: "WEBHOOK_ENDPOINT_NOT_FOUND" },
} as const satisfies Record<NodeName, { readonly edge: { readonly of: IdKind }; readonly missing?: Reason }>;

interface NodeType {
  readonly name: NodeName;
  readonly edge: (typeof nodeTypes)[NodeName]["edge"];
  readonly missing?: Reason;
}

const byPrefix = new Map<string, NodeType>(
  (Object.keys(nodeTypes) as NodeName[]).map((name) => [
    prefixes[nodeTypes[name].edge.of],
    { name, ...nodeTypes[name] },
  ]),
);

function typeOf(id: string): NodeType | undefined {
  return byPrefix.get(id.slice(0, id.indexOf("_")));
}

/** The type of something that implements `Node`. */
export const nodeType = {
  __resolveType: ({ id }) => typeOf(id)?.name ?? null,
} satisfies NodeResolvers;

/** The type of an id that can be one of a node. */
function nodeTypeOf(id: string): NodeType | undefined {
  const type = typeOf(id);
  return type !== undefined && fromTypeId(type.edge.of, id) !== undefined ? type : undefined;
}

function load({ edge }: NodeType, id: string, { loaders }: GraphContext): Promise<Node | null> {
  return loaders.load(edge, id, {});
}

export async function node(_: unknown, { id }: QueryNodeArgs, context: GraphContext): Promise<Node | null> {
  const type = nodeTypeOf(id);
  if (type === undefined) {
    throw invalidField("id", "INVALID_FORMAT", "must be an id such as prod_01h455vb4pex5vsknk084sn02q");
  }
  const found = await load(type, id, context);
  if (found === null && type.missing !== undefined) {
    throw new ShopError(type.missing, `There is no ${type.name} ${id}.`);
  }
  return found;
}

const MAX_IDS = 100;

/**
 * One by one: what of them the caller has no right to ask for fails alone. It is an error in the list, not a promise that
 * fails: executors know both, but the compiled one loses its place in a list of promises.
 */
export function nodes(
  _: unknown,
  { ids }: QueryNodesArgs,
  context: GraphContext,
): Promise<readonly (Node | null)[]> {
  if (ids.length === 0) throw invalidField("ids", "TOO_FEW", "must have at least 1 item");
  if (ids.length > MAX_IDS) throw invalidField("ids", "TOO_MANY", `must have at most ${MAX_IDS} items`);
  return Promise.all(
    ids.map(async (id) => {
      const type = nodeTypeOf(id);
      return type === undefined ? null : load(type, id, context).catch((error) => error);
    }),
  );
}
