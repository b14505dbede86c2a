/** A row an operation: which request it is, and how its answer is read. Members that no row names travel in the body or query. */
import type { CallName, InputOf, OutputOf } from "../operations.ts";
import type { Answer } from "../transport.ts";
import type { Api } from "./api.ts";
import { type CallHeaders, ifMatch, prefer } from "./headers.ts";
import { fromProblem, unexpected } from "./problem.ts";
import { idList, segment } from "./query.ts";
import { toCategory, toCustomer, toEvent, toOrder, toPage, toProduct, toReview, toStock } from "./wire.ts";

interface Init {
  readonly headers: CallHeaders;
  readonly signal: AbortSignal;
}

type Row<Name extends CallName> = (
  api: Api,
  input: Given<InputOf<Name>>,
  init: Init,
) => Promise<Answer<OutputOf<Name>>>;

/** Members that are undefined are not sent, so to the contract they are absent. */
export type Given<T> = T extends readonly (infer Item)[]
  ? Given<Item>[]
  : T extends object
    ? { [K in keyof T]: Given<Exclude<T[K], undefined>> }
    : T;

const MERGE_PATCH = { "Content-Type": "application/merge-patch+json" } as const;

export const rows: { readonly [Name in CallName]: Row<Name> } = {
  listProducts: (api, query, init) =>
    read(api.GET("/v2/products", { ...init, params: { query } }), toPage(toProduct)),
  getProduct: (api, { id, ...query }, init) =>
    read(api.GET("/v2/products/{id}", { ...init, params: { path: path({ id }), query } }), toProduct),
  batchGetProducts: (api, { ids, ...query }, init) =>
    read(
      api.GET("/v2/products", { ...init, params: { query: { ...query, ids: idList("ids", ids) } } }),
      (page) => page.data.map(toProduct),
    ),
  createProduct: (api, body, init) => read(api.POST("/v2/products", { ...init, body }), toProduct),
  updateProduct: (api, { id, expectedVersion, ...body }, { headers, signal }) =>
    read(
      api.PATCH("/v2/products/{id}", {
        signal,
        headers: { ...headers, ...MERGE_PATCH },
        params: { path: path({ id }), header: ifMatch(expectedVersion) },
        body,
      }),
      toProduct,
    ),
  archiveProduct: (api, { id, expectedVersion, ...query }, init) =>
    read(
      api.DELETE("/v2/products/{id}", {
        ...init,
        params: { path: path({ id }), header: ifMatch(expectedVersion), query: query as never },
      }),
      toProduct,
    ),

  listCategories: (api, query, init) =>
    read(api.GET("/v2/categories", { ...init, params: { query } }), toPage(toCategory)),
  getCategory: (api, { id, ...query }, init) =>
    read(api.GET("/v2/categories/{id}", { ...init, params: { path: path({ id }), query } }), toCategory),

  listReviews: (api, { productId, ...query }, init) =>
    read(
      api.GET("/v2/products/{productId}/reviews", { ...init, params: { path: path({ productId }), query } }),
      toPage(toReview),
    ),
  createReview: (api, { productId, ...body }, init) =>
    read(
      api.POST("/v2/products/{productId}/reviews", { ...init, params: { path: path({ productId }) }, body }),
      toReview,
    ),

  getStock: (api, { productId, ...query }, init) =>
    read(
      api.GET("/v2/products/{productId}/stock", {
        ...init,
        params: { path: path({ productId }), query: query as never },
      }),
      toStock,
    ),
  adjustStock: (api, { productId, expectedVersion, ...body }, init) =>
    read(
      api.POST("/v2/products/{productId}/stock", {
        ...init,
        params: { path: path({ productId }), header: ifMatch(expectedVersion) },
        body,
      }),
      toStock,
    ),

  registerCustomer: (api, body, init) => read(api.POST("/v2/customers", { ...init, body }), toCustomer),
  getCustomer: (api, { id, ...query }, init) =>
    read(api.GET("/v2/customers/{id}", { ...init, params: { path: path({ id }), query } }), toCustomer),
  me: (api, query, init) => read(api.GET("/v2/me", { ...init, params: { query } }), toCustomer),
  updateCustomer: (api, { id, expectedVersion, ...body }, { headers, signal }) =>
    read(
      api.PATCH("/v2/customers/{id}", {
        signal,
        headers: { ...headers, ...MERGE_PATCH },
        params: { path: path({ id }), header: ifMatch(expectedVersion) },
        body,
      }),
      toCustomer,
    ),
  listCustomers: (api, query, init) =>
    read(api.GET("/v2/customers", { ...init, params: { query } }), toPage(toCustomer)),
  suspendCustomer: (api, { id, expectedVersion, ...body }, init) =>
    read(
      api.POST("/v2/customers/{id}/suspend", {
        ...init,
        params: { path: path({ id }), header: ifMatch(expectedVersion) },
        body,
      }),
      toCustomer,
    ),

  placeOrder: (api, { waitSeconds, ...body }, { headers, signal }) => {
    const { "Idempotency-Key": key, ...rest } = headers;
    const header = { "Idempotency-Key": key as string, ...prefer(waitSeconds) };
    return read(api.POST("/v2/orders", { signal, headers: rest, params: { header }, body }), toOrder);
  },
  getOrder: (api, { id, ...query }, init) =>
    read(api.GET("/v2/orders/{id}", { ...init, params: { path: path({ id }), query } }), toOrder),
  listOrders: (api, query, init) =>
    read(api.GET("/v2/orders", { ...init, params: { query } }), toPage(toOrder)),
  cancelOrder: (api, { id, expectedVersion, ...body }, init) =>
    read(
      api.POST("/v2/orders/{id}/cancel", {
        ...init,
        params: { path: path({ id }), header: ifMatch(expectedVersion) },
        body,
      }),
      toOrder,
    ),
  shipOrder: (api, { id, expectedVersion, ...body }, init) =>
    read(
      api.POST("/v2/orders/{id}/ship", {
        ...init,
        params: { path: path({ id }), header: ifMatch(expectedVersion) },
        body,
      }),
      toOrder,
    ),
  deliverOrder: (api, { id, expectedVersion, ...body }, init) =>
    read(
      api.POST("/v2/orders/{id}/deliver", {
        ...init,
        params: { path: path({ id }), header: ifMatch(expectedVersion) },
        body,
      }),
      toOrder,
    ),
  orderHistory: (api, { id, ...query }, init) =>
    read(
      api.GET("/v2/orders/{id}/history", { ...init, params: { path: path({ id }), query } }),
      toPage(toEvent),
    ),
};

function path<Params extends Record<string, string>>(params: Params): Params {
  for (const [name, id] of Object.entries(params)) segment(name, id);
  return params;
}

interface Fetched<Wire> {
  readonly data?: Wire;
  readonly error?: unknown;
  readonly response: Response;
}

async function read<Wire, View>(
  fetched: Promise<Fetched<Wire>>,
  to: (wire: Wire) => View,
): Promise<Answer<View>> {
  const { data, error, response } = await fetched;
  if (!response.ok) throw fromProblem(response, error);
  try {
    return { value: to(data as Wire), replayed: response.headers.get("Idempotent-Replayed") === "true" };
  } catch (cause) {
    throw unexpected(response, cause);
  }
}
