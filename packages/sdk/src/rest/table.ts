/** A row an operation: which request it is, and how its answer is read. Members that no row names travel in the body or query. */
import type { CallName } from "../operations.ts";
import { featureRows } from "./feature-table.ts";
import { ifMatch, prefer } from "./headers.ts";
import { idList } from "./query.ts";
import { keyed, MERGE_PATCH, path, type Rows, read } from "./row.ts";
import { toCategory, toCustomer, toEvent, toOrder, toPage, toProduct, toReview, toStock } from "./wire.ts";

export const rows: Rows<CallName> = {
  ...featureRows,

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

  placeOrder: (api, { waitSeconds, ...body }, init) => {
    const { header, rest } = keyed(init);
    const params = { header: { ...header, ...prefer(waitSeconds) } };
    return read(api.POST("/v2/orders", { ...rest, params, body }), toOrder);
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
