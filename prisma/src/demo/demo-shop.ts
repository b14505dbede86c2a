/** The whole demo shop, as rows for each table in the order in which the database takes them. */
import { createHash } from "node:crypto";
import { categoryColumns, categoryRow, makeCategories } from "./categories.ts";
import { conversationColumns, makeConversations, messageColumns } from "./conversations.ts";
import { customerColumns, customerRow, type DemoCustomer, makeCustomers, suspendSome } from "./customers.ts";
import { type Actor, createEventLog, ownedEventColumns } from "./event-log.ts";
import { itemColumns, itemRows, makeOrders, orderColumns, orderRow } from "./orders.ts";
import { makeProducts, productColumns, productRow } from "./products.ts";
import { makeReviews, reviewColumns } from "./reviews.ts";
import { checkoutColumns, makeSettlements, paymentColumns, shipmentColumns } from "./settlements.ts";
import { makeStock, stockColumns, stockRow } from "./stock.ts";
import { makeWallets } from "./wallets.ts";

export interface Table {
  name: string;
  columns: readonly string[];
  rows: unknown[][];
}

/** The same tables at every call: names, numbers, times and ids. */
export function makeDemoShop(): Table[] {
  const log = createEventLog();
  const customers = makeCustomers(log);
  const sam = customers.find(({ email }) => email === "sam@example.com") as DemoCustomer;
  const staff: Actor = { role: "STAFF", id: sam.actor.id };
  const { categories, shelves } = makeCategories();
  const products = makeProducts(shelves, staff, log);
  const orders = makeOrders({ customers, products, staff, log });
  const { checkouts, payments, shipments } = makeSettlements(orders, log);
  makeWallets(orders, { staff, log });
  const stock = makeStock(products, orders, { staff, log });
  const reviews = makeReviews(orders, log);
  suspendSome(customers, staff, log);
  const { conversations, messages } = makeConversations(orders, { sam, log });
  return [
    { name: "customers", columns: customerColumns, rows: customers.map(customerRow) },
    { name: "categories", columns: categoryColumns, rows: categories.map(categoryRow) },
    { name: "products", columns: productColumns, rows: products.map(productRow) },
    { name: "stock", columns: stockColumns, rows: stock.map(stockRow) },
    { name: "reviews", columns: reviewColumns, rows: reviews },
    { name: "orders", columns: orderColumns, rows: orders.map(orderRow) },
    { name: "order_items", columns: itemColumns, rows: orders.flatMap(itemRows) },
    { name: "checkouts", columns: checkoutColumns, rows: checkouts },
    { name: "payments", columns: paymentColumns, rows: payments },
    { name: "shipments", columns: shipmentColumns, rows: shipments },
    { name: "conversations", columns: conversationColumns, rows: conversations },
    { name: "messages", columns: messageColumns, rows: messages },
    { name: "events", columns: ownedEventColumns, rows: log.rows() },
  ];
}

/** A short name of exactly these rows. */
export function digestOf(tables: Table[]): string {
  return createHash("sha256").update(JSON.stringify(tables)).digest("hex").slice(0, 16);
}
