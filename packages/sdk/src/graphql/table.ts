/** A row an operation: which document it is, what goes into it, and what of its data is the view. */
import * as documents from "../gen/documents.ts";
import type { OrderViewFragment } from "../gen/operations.ts";
import type { CallName } from "../operations.ts";
import type { Order, OrderAction } from "../views.ts";
import { featureRows } from "./feature-table.ts";
import { asInput, listing, nothing, type Rows, row, toPage, windowOf } from "./row.ts";
import { sortOf } from "./sorts.ts";

export const rows: Rows<CallName> = {
  ...featureRows,

  listProducts: row(documents.ListProducts, listing, ({ products }) => toPage(products)),
  getProduct: row(
    documents.GetProduct,
    ({ id }) => ({ id }),
    ({ product }) => product,
  ),
  batchGetProducts: row(
    documents.BatchGetProducts,
    ({ ids }) => ({ ids }),
    ({ batchGetProducts }) => batchGetProducts,
  ),
  createProduct: row(documents.CreateProduct, asInput, ({ createProduct }) => createProduct?.product),
  updateProduct: row(documents.UpdateProduct, asInput, ({ updateProduct }) => updateProduct?.product),
  archiveProduct: row(documents.ArchiveProduct, asInput, ({ archiveProduct }) => archiveProduct?.product),

  listCategories: row(
    documents.ListCategories,
    ({ limit, after, before, ...filter }) => ({ ...windowOf({ limit, after, before }), filter }),
    ({ categories }) => toPage(categories),
  ),
  getCategory: row(
    documents.GetCategory,
    ({ id }) => ({ id }),
    ({ category }) => category,
  ),

  listReviews: row(
    documents.ListReviews,
    ({ productId, sort, ...window }) => ({ productId, ...windowOf(window), sort: sortOf(sort) }),
    ({ reviews }) => toPage(reviews),
  ),
  createReview: row(documents.CreateReview, asInput, ({ createReview }) => createReview?.review),

  getStock: row(
    documents.GetStock,
    ({ productId }) => ({ productId }),
    ({ stock }) => stock,
  ),
  adjustStock: row(documents.AdjustStock, asInput, ({ adjustStock }) => adjustStock?.stock),

  registerCustomer: row(
    documents.RegisterCustomer,
    asInput,
    ({ registerCustomer }) => registerCustomer?.customer,
  ),
  getCustomer: row(
    documents.GetCustomer,
    ({ id }) => ({ id }),
    ({ customer }) => customer,
  ),
  me: row(documents.Me, nothing, ({ me }) => me),
  updateCustomer: row(documents.UpdateCustomer, asInput, ({ updateCustomer }) => updateCustomer?.customer),
  listCustomers: row(documents.ListCustomers, listing, ({ customers }) => toPage(customers)),
  suspendCustomer: row(
    documents.SuspendCustomer,
    asInput,
    ({ suspendCustomer }) => suspendCustomer?.customer,
  ),

  placeOrder: row(documents.PlaceOrder, asInput, ({ placeOrder }) => placeOrder && toOrder(placeOrder.order)),
  getOrder: row(
    documents.GetOrder,
    ({ id, at }) => ({ id, at }),
    ({ order }) => order && toOrder(order),
  ),
  listOrders: row(documents.ListOrders, listing, ({ orders }) => toPage(orders, toOrder)),
  cancelOrder: row(
    documents.CancelOrder,
    asInput,
    ({ cancelOrder }) => cancelOrder && toOrder(cancelOrder.order),
  ),
  shipOrder: row(documents.ShipOrder, asInput, ({ shipOrder }) => shipOrder && toOrder(shipOrder.order)),
  deliverOrder: row(
    documents.DeliverOrder,
    asInput,
    ({ deliverOrder }) => deliverOrder && toOrder(deliverOrder.order),
  ),
  orderHistory: row(
    documents.OrderHistory,
    ({ id, ...window }) => ({ id, ...windowOf(window) }),
    ({ orderHistory }) => toPage(orderHistory),
  ),
};

const actions: Readonly<Record<OrderViewFragment["allowedActions"][number], OrderAction>> = {
  CANCEL: "cancel",
  SHIP: "ship",
  DELIVER: "deliver",
};

function toOrder(order: OrderViewFragment): Order {
  return { ...order, allowedActions: order.allowedActions.map((action) => actions[action]) };
}
