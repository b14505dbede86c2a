/** For every edge, the operation that reads from one resource what the edge leads to from many: the measure of what it may show. */
import {
  type EdgeName,
  fromTypeId,
  type IdKind,
  type InputOf,
  type OutputOf,
  operations as o,
  ShopError,
  toTypeId,
  type Unary,
} from "@trefoil/domain";

/** Runs an operation as somebody. */
export type Run = <O extends Unary>(operation: O, input: InputOf<O>) => Promise<OutputOf<O>>;

/** Fails where there is nothing, or nothing that the caller may see. */
type SingleRead = (run: Run, id: string, input: object) => Promise<unknown>;

const items = async <Item>(page: Promise<{ readonly items: readonly Item[] }>) => (await page).items;

/** The id of another kind that carries the same UUID. */
function asOf(kind: IdKind, from: IdKind, id: string): string {
  return toTypeId(kind, fromTypeId(from, id) as string);
}

async function among<Item extends { readonly id: string }>(
  pages: readonly Promise<readonly Item[]>[],
  id: string,
): Promise<Item> {
  const found = (await Promise.all(pages)).flat().find((item) => item.id === id);
  if (found === undefined) throw new ShopError("ORDER_NOT_FOUND");
  return found;
}

/** Reviews and messages have no read of their own: they are found in the lists that show them. */
export interface Places {
  readonly products: readonly string[];
  readonly orders: readonly string[];
}

export function singleReads({ products, orders }: Places) {
  const unlessHidden = <T>(list: Promise<readonly T[]>): Promise<readonly T[]> =>
    list.catch((error: ShopError) => {
      if (error.kind === "NOT_FOUND") return [];
      throw error;
    });
  return {
    productsByIds: (run, id) => run(o.getProduct, { id }),
    categoriesByIds: (run, id) => run(o.getCategory, { id }),
    customersByIds: (run, id) => run(o.getCustomer, { id }),
    ordersByIds: (run, id) => run(o.getOrder, { id }),
    reviewsByIds: (run, id) =>
      among(
        products.map((productId) => unlessHidden(items(run(o.listReviews, { productId, limit: 100 })))),
        id,
      ),
    paymentsByIds: (run, id) => run(o.getPayment, { id }),
    shipmentsByIds: (run, id) => run(o.getShipment, { orderId: asOf("order", "shipment", id) }),
    walletsByIds: (run, id) => run(o.getWallet, { customerId: asOf("customer", "wallet", id) }),
    messagesByIds: (run, id) =>
      among(
        orders.map((orderId) => unlessHidden(items(run(o.listMessages, { orderId, limit: 100 })))),
        id,
      ),
    notificationsByIds: (run, id) => among([items(run(o.listNotifications, { limit: 100 }))], id),
    webhookEndpointsByIds: (run, id) => run(o.getWebhookEndpoint, { id }),
    webhookDeliveriesByIds: (run, id) => run(o.getWebhookDelivery, { id }),
    triesOfDeliveries: async (run, id) => (await run(o.getWebhookDelivery, { id })).tries,
    stockOfProducts: (run, productId) => run(o.getStock, { productId }),
    reviewsOfProducts: (run, productId, input) => run(o.listReviews, { ...input, productId }),
    ordersOfCustomers: (run, customerId, input) => run(o.listOrders, { ...input, customerId }),
    walletOfCustomers: (run, customerId) => run(o.getWallet, { customerId }),
    entriesOfCustomers: (run, customerId, input) => run(o.listWalletEntries, { ...input, customerId }),
    orderSummaryOfCustomers: (run, customerId) => run(o.customerOrderSummary, { customerId }),
    productsOfCategories: (run, categoryId, input) => run(o.listProducts, { ...input, categoryId }),
    childrenOfCategories: (run, parentId) => items(run(o.listCategories, { parentId, limit: 100 })),
    paymentsOfOrders: (run, orderId) => items(run(o.listPayments, { orderId })),
    shipmentOfOrders: (run, orderId) => run(o.getShipment, { orderId }),
    checkoutOfOrders: (run, orderId) => run(o.getCheckout, { orderId }),
    historyOfOrders: (run, id, input) => run(o.orderHistory, { ...input, id }),
    messagesOfOrders: (run, orderId, input) => run(o.listMessages, { ...input, orderId }),
    deliveriesOfEndpoints: (run, endpointId, input) => run(o.listWebhookDeliveries, { ...input, endpointId }),
  } satisfies Record<EdgeName, SingleRead> as Record<EdgeName, SingleRead>;
}
