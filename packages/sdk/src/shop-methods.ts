/** The methods of a shop, each beside the operation that it calls. */
import type { Client } from "./client.ts";
import { listOf } from "./pages.ts";
import type { Catalog, Customers, Inventory, Orders, Reviews, Shop } from "./shop.ts";
import { featureMethods } from "./shop-feature-methods.ts";

export function shopMethods(client: Client): Shop {
  return {
    catalog: catalogMethods(client),
    reviews: reviewMethods(client),
    inventory: inventoryMethods(client),
    customers: customerMethods(client),
    orders: orderMethods(client),
    ...featureMethods(client),
  };
}

function catalogMethods({ call, exportItems, importLines, watch }: Client): Catalog {
  return {
    products: (filter, o) => listOf((window, o) => call("listProducts", { ...filter, ...window }, o), o),
    get: (id, o) => call("getProduct", { id }, o),
    batchGet: (ids, o) => call("batchGetProducts", { ids }, o),
    create: (product, o) => call("createProduct", product, o),
    update: (id, change, o) => call("updateProduct", { ...change, id }, o),
    archive: (id, read, o) => call("archiveProduct", { ...read, id }, o),
    export: (filter = {}, o) => exportItems("exportProducts", filter, o),
    import: (products, mode = {}, o) => importLines("importProducts", mode, products, o),
    categories: (filter, o) => listOf((window, o) => call("listCategories", { ...filter, ...window }, o), o),
    category: (id, o) => call("getCategory", { id }, o),
    watchStock: (productId, start, o) => watch("watchStock", { ...start, productId }, o),
  };
}

function reviewMethods({ call }: Client): Reviews {
  return {
    list: (productId, filter, o) =>
      listOf((window, o) => call("listReviews", { ...filter, ...window, productId }, o), o),
    create: (productId, review, o) => call("createReview", { ...review, productId }, o),
  };
}

function inventoryMethods({ call }: Client): Inventory {
  return {
    get: (productId, o) => call("getStock", { productId }, o),
    adjust: (productId, adjustment, o) => call("adjustStock", { ...adjustment, productId }, o),
  };
}

function customerMethods({ call }: Client): Customers {
  return {
    register: (customer, o) => call("registerCustomer", customer, o),
    get: (id, o) => call("getCustomer", { id }, o),
    me: (o) => call("me", {}, o),
    update: (id, change, o) => call("updateCustomer", { ...change, id }, o),
    list: (filter, o) => listOf((window, o) => call("listCustomers", { ...filter, ...window }, o), o),
    suspend: (id, suspension, o) => call("suspendCustomer", { ...suspension, id }, o),
    orderSummary: (customerId, o) => call("customerOrderSummary", { customerId }, o),
  };
}

function orderMethods({ call, watch }: Client): Orders {
  return {
    place: (order, o) => call("placeOrder", order, o),
    get: (id, moment, o) => call("getOrder", { ...moment, id }, o),
    list: (filter, o) => listOf((window, o) => call("listOrders", { ...filter, ...window }, o), o),
    cancel: (id, cancellation, o) => call("cancelOrder", { ...cancellation, id }, o),
    ship: (id, shipping, o) => call("shipOrder", { ...shipping, id }, o),
    deliver: (id, delivery, o) => call("deliverOrder", { ...delivery, id }, o),
    history: (id, o) => listOf((window, o) => call("orderHistory", { ...window, id }, o), o),
    watch: (id, start, o) => watch("watchOrder", { ...start, id }, o),
    messages: (orderId, filter, o) =>
      listOf((window, o) => call("listMessages", { ...filter, ...window, orderId }, o), o),
    postMessage: (orderId, message, o) => call("postMessage", { ...message, orderId }, o),
    watchMessages: (orderId, start, o) => watch("watchMessages", { ...start, orderId }, o),
    payments: async (orderId, o) => (await call("listPayments", { orderId }, o)).items,
    shipment: (orderId, o) => call("getShipment", { orderId }, o),
    checkout: (orderId, o) => call("getCheckout", { orderId }, o),
    checkouts: (filter, o) => listOf((window, o) => call("listCheckouts", { ...filter, ...window }, o), o),
    retryCheckout: (orderId, o) => call("retryCheckout", { orderId }, o),
  };
}
