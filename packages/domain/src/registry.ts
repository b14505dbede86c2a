/** Every operation of the shop, by name. A protocol that lacks one does not compile. */
import * as catalog from "./catalog/index.ts";
import * as customers from "./customers/index.ts";
import * as inventory from "./inventory/index.ts";
import type { AnyOperation } from "./kernel/index.ts";
import * as orders from "./orders/index.ts";
import * as reviews from "./reviews/index.ts";

export const operations = {
  listProducts: catalog.listProducts,
  getProduct: catalog.getProduct,
  batchGetProducts: catalog.batchGetProducts,
  createProduct: catalog.createProduct,
  updateProduct: catalog.updateProduct,
  archiveProduct: catalog.archiveProduct,
  exportProducts: catalog.exportProducts,
  importProducts: catalog.importProducts,
  listCategories: catalog.listCategories,
  getCategory: catalog.getCategory,
  listReviews: reviews.listReviews,
  createReview: reviews.createReview,
  getStock: inventory.getStock,
  adjustStock: inventory.adjustStock,
  registerCustomer: customers.registerCustomer,
  getCustomer: customers.getCustomer,
  me: customers.me,
  updateCustomer: customers.updateCustomer,
  listCustomers: customers.listCustomers,
  suspendCustomer: customers.suspendCustomer,
  placeOrder: orders.placeOrder,
  getOrder: orders.getOrder,
  listOrders: orders.listOrders,
  cancelOrder: orders.cancelOrder,
  shipOrder: orders.shipOrder,
  deliverOrder: orders.deliverOrder,
  orderHistory: orders.orderHistory,
  confirmOrder: orders.confirmOrder,
} as const satisfies Record<string, AnyOperation>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
