/** A row an operation: which method it is, the request that the input becomes, and what of the response is the view. */
import {
  CatalogServiceDefinition as catalog,
  CustomerServiceDefinition as customers,
  InventoryServiceDefinition as inventory,
  OrderServiceDefinition as orders,
  PaymentSource,
  StockReason,
} from "@trefoil/proto";
import { invalidField } from "../errors.ts";
import type { NewOrder, NewProduct } from "../inputs.ts";
import type { CallName } from "../operations.ts";
import { enumOf } from "./enums.ts";
import { featureRows } from "./feature-table.ts";
import { changed, toInstant, toInt64, toMask, toMoneyMessage, toOrderBy, toWindow } from "./requests.ts";
import { asIs, nothing, type Rows, row } from "./row.ts";
import {
  customerRole,
  customerStatus,
  customerTier,
  orderStatus,
  productStatus,
  toCategory,
  toCustomer,
  toEvent,
  toOrder,
  toPage,
  toProduct,
  toReview,
  toStock,
} from "./wire.ts";

const stockReason = enumOf("reason", StockReason);
const paymentSource = enumOf("payment", PaymentSource);

export function toNewProduct({ price, status, attributes = {}, ...product }: NewProduct) {
  return {
    ...product,
    price: price && toMoneyMessage(price),
    status: productStatus.number(status),
    attributes: new Map(Object.entries(attributes)),
  };
}

export const rows: Rows<CallName> = {
  ...featureRows,

  listProducts: row(
    catalog,
    "listProducts",
    ({ sort, categoryId, status, minPrice, maxPrice, q, ...window }) => ({
      ...toWindow(window),
      orderBy: toOrderBy(sort),
      categoryId,
      status: productStatus.number(status),
      minPrice: toInt64(minPrice),
      maxPrice: toInt64(maxPrice),
      q,
    }),
    (response) => toPage(response.products, toProduct, response),
  ),
  getProduct: row(catalog, "getProduct", asIs, ({ product }) => toProduct(product)),
  batchGetProducts: row(
    catalog,
    "batchGetProducts",
    ({ ids }) => ({ ids: [...ids] }),
    ({ products }) => products.map(toProduct),
  ),
  createProduct: row(catalog, "createProduct", toNewProduct, ({ product }) => toProduct(product)),
  updateProduct: row(
    catalog,
    "updateProduct",
    ({ id, expectedVersion, attributes, ...change }) => {
      const { name, description, price, categoryId, status } = change;
      const entries = Object.entries(changed("attributes", attributes, {}));
      return {
        product: {
          id,
          name: changed("name", name, ""),
          description: changed("description", description, ""),
          price: price && toMoneyMessage(price),
          categoryId: changed("categoryId", categoryId, ""),
          status: productStatus.number(status),
          attributes: new Map(entries.filter((entry): entry is [string, string] => entry[1] !== null)),
        },
        // An attribute that is named and not there is removed.
        updateMask: [...toMask(change), ...entries.map(([attribute]) => `attributes.${attribute}`)],
        expectedVersion,
      };
    },
    ({ product }) => toProduct(product),
  ),
  archiveProduct: row(catalog, "archiveProduct", asIs, ({ product }) => toProduct(product)),

  listCategories: row(
    catalog,
    "listCategories",
    ({ parentId, ...window }) => ({ ...toWindow(window), parentId }),
    (response) => toPage(response.categories, toCategory, response),
  ),
  getCategory: row(catalog, "getCategory", asIs, ({ category }) => toCategory(category)),

  listReviews: row(
    catalog,
    "listReviews",
    ({ productId, sort, ...window }) => ({ productId, ...toWindow(window), orderBy: toOrderBy(sort) }),
    (response) => toPage(response.reviews, toReview, response),
  ),
  createReview: row(catalog, "createReview", asIs, ({ review }) => toReview(review)),

  getStock: row(inventory, "getStock", asIs, ({ stock }) => toStock(stock)),
  adjustStock: row(
    inventory,
    "adjustStock",
    ({ reason, ...adjustment }) => ({ ...adjustment, reason: stockReason.number(reason) }),
    ({ stock }) => toStock(stock),
  ),

  registerCustomer: row(customers, "registerCustomer", asIs, ({ customer }) => toCustomer(customer)),
  getCustomer: row(customers, "getCustomer", asIs, ({ customer }) => toCustomer(customer)),
  me: row(customers, "getMe", nothing, ({ customer }) => toCustomer(customer)),
  updateCustomer: row(
    customers,
    "updateCustomer",
    ({ id, expectedVersion, password, ...change }) => ({
      customer: {
        id,
        name: changed("name", change.name, ""),
        email: changed("email", change.email, ""),
        tier: customerTier.number(change.tier),
        role: customerRole.number(change.role),
      },
      updateMask: toMask(change),
      expectedVersion,
      password: changed<string | undefined>("password", password, undefined),
    }),
    ({ customer }) => toCustomer(customer),
  ),
  listCustomers: row(
    customers,
    "listCustomers",
    ({ sort, status, role, tier, q, ...window }) => ({
      ...toWindow(window),
      orderBy: toOrderBy(sort),
      status: customerStatus.number(status),
      role: customerRole.number(role),
      tier: customerTier.number(tier),
      q,
    }),
    (response) => toPage(response.customers, toCustomer, response),
  ),
  suspendCustomer: row(customers, "suspendCustomer", asIs, ({ customer }) => toCustomer(customer)),

  placeOrder: row(
    orders,
    "placeOrder",
    ({ items, shippingAddress, waitSeconds, ...paid }) => ({
      items: [...items],
      shippingAddress: shippingAddress && {
        ...shippingAddress,
        line2: shippingAddress.line2 ?? undefined,
        region: shippingAddress.region ?? undefined,
      },
      paidFrom: paidFromOf(paid),
      waitSeconds,
    }),
    ({ order }) => toOrder(order),
  ),
  getOrder: row(
    orders,
    "getOrder",
    ({ id, at }) => ({ id, at: toInstant("at", at) }),
    ({ order }) => toOrder(order),
  ),
  listOrders: row(
    orders,
    "listOrders",
    ({ sort, customerId, status, ...window }) => ({
      ...toWindow(window),
      orderBy: toOrderBy(sort),
      customerId,
      status: orderStatus.number(status),
    }),
    (response) => toPage(response.orders, toOrder, response),
  ),
  cancelOrder: row(orders, "cancelOrder", asIs, ({ order }) => toOrder(order)),
  shipOrder: row(orders, "shipOrder", asIs, ({ order }) => toOrder(order)),
  deliverOrder: row(orders, "deliverOrder", asIs, ({ order }) => toOrder(order)),
  orderHistory: row(
    orders,
    "getOrderHistory",
    ({ id, ...window }) => ({ id, ...toWindow(window) }),
    (response) => toPage(response.events, toEvent, response),
  ),
};

/** One of the two, or neither: a message holds no more. */
function paidFromOf({ paymentToken, payment }: Pick<NewOrder, "paymentToken" | "payment">) {
  if (paymentToken !== undefined && payment !== undefined)
    throw invalidField("payment", "MUTUALLY_EXCLUSIVE", "can't be given together with paymentToken");
  if (paymentToken !== undefined) return { $case: "paymentToken" as const, value: paymentToken };
  if (payment !== undefined) return { $case: "payment" as const, value: paymentSource.number(payment) };
  return undefined;
}
