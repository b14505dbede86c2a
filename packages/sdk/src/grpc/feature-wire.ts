/** From the messages of gRPC to the SDK's views, of what is around orders. */
import {
  type Checkout,
  CheckoutDirection,
  CheckoutOutcome,
  CheckoutState,
  type CheckoutStep,
  CheckoutStepName,
  type Consumer,
  type DeadLetter,
  DeadLetterStatus,
  type Message,
  MessageRole,
  type Notification,
  type OrderSummary,
  type Payment,
  PaymentStatus,
  type Refund,
  RefundStatus,
  type SalesReport,
  type Shipment,
  ShipmentStatus,
  type TopProducts,
  type Wallet,
  type WalletEntry,
  WalletEntryKind,
  WalletStatus,
} from "@trefoil/proto";
import type * as events from "../events.ts";
import type * as messages from "../messages.ts";
import type * as notifications from "../notifications.ts";
import type * as payments from "../payments.ts";
import type * as reports from "../reports.ts";
import type * as wallets from "../wallets.ts";
import { enumOf } from "./enums.ts";
import { paymentMethod, present, toEvent, toMoney } from "./wire.ts";

const paymentStatus = enumOf("status", PaymentStatus);
const refundStatus = enumOf("status", RefundStatus);
const shipmentStatus = enumOf("status", ShipmentStatus);
export const checkoutState = enumOf("state", CheckoutState);
const stepName = enumOf("step", CheckoutStepName);
const direction = enumOf("direction", CheckoutDirection);
const outcome = enumOf("outcome", CheckoutOutcome);
const walletStatus = enumOf("status", WalletStatus);
const entryKind = enumOf("kind", WalletEntryKind);
const messageRole = enumOf("role", MessageRole);
export const deadLetterStatus = enumOf("status", DeadLetterStatus);

export function toPayment(message: Payment | undefined): payments.Payment {
  const payment = present(message);
  return {
    id: payment.id,
    orderId: payment.orderId,
    method: paymentMethod.name(payment.method),
    status: paymentStatus.name(payment.status),
    amount: toMoney(payment.amount),
    refunded: toMoney(payment.refunded),
    declineReason: payment.declineReason ?? null,
    refunds: payment.refunds.map(toRefund),
    version: payment.version,
    createdAt: present(payment.createdAt),
    updatedAt: present(payment.updatedAt),
  };
}

function toRefund(refund: Refund): payments.Refund {
  return {
    id: refund.id,
    amount: toMoney(refund.amount),
    reason: refund.reason ?? null,
    status: refundStatus.name(refund.status),
    createdAt: present(refund.createdAt),
  };
}

export function toShipment(message: Shipment | undefined): payments.Shipment {
  const shipment = present(message);
  return {
    id: shipment.id,
    orderId: shipment.orderId,
    status: shipmentStatus.name(shipment.status),
    carrier: shipment.carrier,
    trackingNumber: shipment.trackingNumber,
    version: shipment.version,
    createdAt: present(shipment.createdAt),
    updatedAt: present(shipment.updatedAt),
  };
}

export function toCheckout(message: Checkout | undefined): payments.Checkout {
  const checkout = present(message);
  return {
    orderId: checkout.orderId,
    state: checkoutState.name(checkout.state),
    step: stepName.name(checkout.step),
    attempts: checkout.attempts,
    reason: checkout.reason ?? null,
    lastError: checkout.lastError ?? null,
    parked: checkout.parked,
    nextRunAt: checkout.nextRunAt ?? null,
    startedAt: present(checkout.startedAt),
    updatedAt: present(checkout.updatedAt),
    steps: checkout.steps.map(toCheckoutStep),
  };
}

function toCheckoutStep(step: CheckoutStep): payments.CheckoutStep {
  return {
    step: stepName.name(step.step),
    direction: direction.name(step.direction),
    attempt: step.attempt,
    outcome: outcome.name(step.outcome),
    error: step.error ?? null,
    at: present(step.at),
  };
}

export function toWallet(message: Wallet | undefined): wallets.Wallet {
  const wallet = present(message);
  return {
    id: wallet.id,
    customerId: wallet.customerId,
    balance: toMoney(wallet.balance),
    status: walletStatus.name(wallet.status),
    version: wallet.version,
    openedAt: present(wallet.openedAt),
    updatedAt: present(wallet.updatedAt),
  };
}

export function toWalletEntry(entry: WalletEntry): wallets.WalletEntry {
  return {
    id: entry.id,
    kind: entryKind.name(entry.kind),
    amount: entry.amount === undefined ? null : toMoney(entry.amount),
    balance: toMoney(entry.balance),
    reason: entry.reason ?? null,
    orderId: entry.orderId ?? null,
    at: present(entry.at),
  };
}

export function toMessage(message: Message | undefined): messages.Message {
  const { id, conversationId, orderId, author, text, createdAt } = present(message);
  const { role, customerId } = present(author);
  return {
    id,
    conversationId,
    orderId,
    author: { role: messageRole.name(role), customerId },
    text,
    createdAt: present(createdAt),
  };
}

export function toNotification(message: Notification | undefined): notifications.Notification {
  const notification = present(message);
  return {
    id: notification.id,
    kind: notification.kind,
    subject: notification.subject,
    title: notification.title,
    body: notification.body,
    readAt: notification.readAt ?? null,
    createdAt: present(notification.createdAt),
  };
}

export function toTopProducts(message: TopProducts | undefined): reports.TopProducts {
  const { from, to, items } = present(message);
  return {
    from,
    to,
    items: items.map(({ productId, sku, name, quantity, revenue }) => ({
      productId,
      sku,
      name,
      quantity: Number(quantity),
      revenue: toMoney(revenue),
    })),
  };
}

export function toSales(message: SalesReport | undefined): reports.SalesReport {
  return {
    items: present(message).items.map(({ day, orders, items, revenue }) => ({
      day,
      orders: Number(orders),
      items: Number(items),
      revenue: toMoney(revenue),
    })),
  };
}

export function toOrderSummary(message: OrderSummary | undefined): reports.OrderSummary {
  const { customerId, items } = present(message);
  return {
    customerId,
    items: items.map((line) => ({
      currency: line.currency,
      placed: Number(line.placed),
      sold: Number(line.sold),
      cancelled: Number(line.cancelled),
      spent: toMoney(line.spent),
      firstPlacedAt: present(line.firstPlacedAt),
      lastPlacedAt: present(line.lastPlacedAt),
    })),
  };
}

export function toConsumer(consumer: Consumer): events.Consumer {
  return {
    name: consumer.name,
    partitions: consumer.partitions,
    position: consumer.position,
    head: consumer.head,
    lag: consumer.lag,
    deadLetters: consumer.deadLetters,
    lastError: consumer.lastError ?? null,
  };
}

export function toDeadLetter(message: DeadLetter | undefined): events.DeadLetter {
  const letter = present(message);
  return {
    id: letter.id,
    consumer: letter.consumer,
    event: toEvent(letter.event),
    error: letter.error,
    attempts: letter.attempts,
    status: deadLetterStatus.name(letter.status),
    createdAt: present(letter.createdAt),
    updatedAt: present(letter.updatedAt),
  };
}
