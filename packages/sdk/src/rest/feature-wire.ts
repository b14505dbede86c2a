/** From REST's representations to the SDK's views, of what is around orders. */
import type { components } from "@trefoil/openapi/v2";
import type { Consumers, DeadLetter } from "../events.ts";
import type { Message } from "../messages.ts";
import type { Notification } from "../notifications.ts";
import type { Checkout, CheckoutStep, Payment, Refund, Shipment } from "../payments.ts";
import type { OrderSummary, SalesReport, TopProducts } from "../reports.ts";
import type { Wallet, WalletEntry } from "../wallets.ts";
import { toEvent, toMoney } from "./wire.ts";

type Wire = components["schemas"];

export function toPayment(wire: Wire["Payment"]): Payment {
  return {
    id: wire.id,
    orderId: wire.orderId,
    method: wire.method,
    status: wire.status,
    amount: toMoney(wire.amount),
    refunded: toMoney(wire.refunded),
    declineReason: wire.declineReason,
    refunds: wire.refunds.map(toRefund),
    version: wire.version,
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
  };
}

function toRefund(wire: Wire["Refund"]): Refund {
  return {
    id: wire.id,
    amount: toMoney(wire.amount),
    reason: wire.reason,
    status: wire.status,
    createdAt: wire.createdAt,
  };
}

export function toPayments(wire: Wire["PaymentList"]): { readonly items: readonly Payment[] } {
  return { items: wire.data.map(toPayment) };
}

export function toShipment(wire: Wire["Shipment"]): Shipment {
  return {
    id: wire.id,
    orderId: wire.orderId,
    status: wire.status,
    carrier: wire.carrier,
    trackingNumber: wire.trackingNumber,
    version: wire.version,
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
  };
}

export function toCheckout(wire: Wire["Checkout"]): Checkout {
  return {
    orderId: wire.orderId,
    state: wire.state,
    step: wire.step,
    attempts: wire.attempts,
    reason: wire.reason,
    lastError: wire.lastError,
    parked: wire.parked,
    nextRunAt: wire.nextRunAt,
    startedAt: wire.startedAt,
    updatedAt: wire.updatedAt,
    steps: wire.steps.map(toCheckoutStep),
  };
}

function toCheckoutStep(wire: Wire["CheckoutStep"]): CheckoutStep {
  return {
    step: wire.step,
    direction: wire.direction,
    attempt: wire.attempt,
    outcome: wire.outcome,
    error: wire.error,
    at: wire.at,
  };
}

export function toWallet(wire: Wire["Wallet"]): Wallet {
  return {
    id: wire.id,
    customerId: wire.customerId,
    balance: toMoney(wire.balance),
    status: wire.status,
    version: wire.version,
    openedAt: wire.openedAt,
    updatedAt: wire.updatedAt,
  };
}

export function toWalletEntry(wire: Wire["WalletEntry"]): WalletEntry {
  return {
    id: wire.id,
    kind: wire.kind,
    amount: wire.amount === null ? null : toMoney(wire.amount),
    balance: toMoney(wire.balance),
    reason: wire.reason,
    orderId: wire.orderId,
    at: wire.at,
  };
}

export function toMessage(wire: Wire["Message"]): Message {
  return {
    id: wire.id,
    conversationId: wire.conversationId,
    orderId: wire.orderId,
    author: { role: wire.author.role, customerId: wire.author.customerId },
    text: wire.text,
    createdAt: wire.createdAt,
  };
}

export function toNotification(wire: Wire["Notification"]): Notification {
  return {
    id: wire.id,
    kind: wire.kind,
    subject: wire.subject,
    title: wire.title,
    body: wire.body,
    readAt: wire.readAt,
    createdAt: wire.createdAt,
  };
}

export function toTopProducts({ from, to, data }: Wire["TopProducts"]): TopProducts {
  return {
    from,
    to,
    items: data.map(({ productId, sku, name, quantity, revenue }) => ({
      productId,
      sku,
      name,
      quantity,
      revenue: toMoney(revenue),
    })),
  };
}

export function toSales({ data }: Wire["Sales"]): SalesReport {
  return {
    items: data.map(({ day, orders, items, revenue }) => ({ day, orders, items, revenue: toMoney(revenue) })),
  };
}

export function toOrderSummary({ customerId, data }: Wire["CustomerOrderSummary"]): OrderSummary {
  return {
    customerId,
    items: data.map((line) => ({
      currency: line.currency,
      placed: line.placed,
      sold: line.sold,
      cancelled: line.cancelled,
      spent: toMoney(line.spent),
      firstPlacedAt: line.firstPlacedAt,
      lastPlacedAt: line.lastPlacedAt,
    })),
  };
}

export function toConsumers({ data }: Wire["ConsumerList"]): Consumers {
  return {
    items: data.map((consumer) => ({
      name: consumer.name,
      partitions: consumer.partitions,
      position: consumer.position,
      head: consumer.head,
      lag: consumer.lag,
      deadLetters: consumer.deadLetters,
      lastError: consumer.lastError,
    })),
  };
}

export function toDeadLetter(wire: Wire["DeadLetter"]): DeadLetter {
  return {
    id: wire.id,
    consumer: wire.consumer,
    event: toEvent(wire.event),
    error: wire.error,
    attempts: wire.attempts,
    status: wire.status,
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
  };
}
