/** What a customer is told of an event: the line in the shop and the e-mail. Words only. */
import type { Money } from "../kernel/index.ts";
import { orderLines, toPrice } from "./wording.rules.ts";

/** What the placed event of an order tells. */
export interface PlacedOrder {
  /** TypeID. */
  readonly customerId: string;
  readonly items: readonly { readonly name: string; readonly quantity: number; readonly unitPrice: Money }[];
  readonly total: Money;
  readonly shippingAddress: Readonly<Record<string, string | null>>;
}

export type Kind =
  | "ORDER_CONFIRMED"
  | "ORDER_SHIPPED"
  | "ORDER_CANCELLED"
  | "PAYMENT_REFUNDED"
  | "WALLET_DEPOSITED"
  | "MESSAGE_POSTED";

export interface Message {
  readonly kind: Kind;
  readonly title: string;
  readonly body: string;
  readonly email: { readonly subject: string; readonly paragraphs: readonly string[] };
}

interface OrderNews {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** TypeID. */
  readonly orderId: string;
  readonly order: PlacedOrder;
}

/** The news of an order, of one of the types in `orderTypes`. */
export function orderMessage({ type, data, orderId, order }: OrderNews): Message {
  switch (type as (typeof orderTypes)[number]) {
    case "trefoil.order.confirmed.v1":
      return confirmed(orderId, order);
    case "trefoil.order.shipped.v1":
      return shipped(orderId, order, data as { carrier: string | null; trackingNumber: string | null });
    case "trefoil.order.cancelled.v1":
      return cancelled(orderId, order, (data["reason"] ?? null) as string | null);
    case "trefoil.payment.refunded.v1":
      return refunded(orderId, data["amount"] as Money);
  }
}

export const orderTypes = [
  "trefoil.order.confirmed.v1",
  "trefoil.order.shipped.v1",
  "trefoil.order.cancelled.v1",
  "trefoil.payment.refunded.v1",
] as const;

export const walletType = "trefoil.wallet.deposited.v1";

interface Deposit {
  readonly amount: Money;
  readonly balance: Money;
  readonly orderId: string | null;
}

/** Store credit came in. Money that an order gave back is no news: the order's own message tells of it. */
export function walletMessage({ amount, balance, orderId }: Deposit): Message | undefined {
  if (orderId !== null) return undefined;
  const body = `${toPrice(amount)} has been added to your store credit. You now have ${toPrice(balance)}.`;
  const title = "You have new store credit";
  const hint = "You can pay with it at the checkout.";
  return { kind: "WALLET_DEPOSITED", title, body, email: { subject: title, paragraphs: [body, hint] } };
}

export const supportType = "trefoil.conversation.message_posted.v1";

export interface PostedMessage {
  /** TypeID. */
  readonly orderId: string;
  readonly message: { readonly author: { readonly role: "CUSTOMER" | "STAFF" }; readonly text: string };
}

/** The staff wrote about an order. What customers write themselves is no news to them. */
export function supportMessage({ orderId, message: { author, text } }: PostedMessage): Message | undefined {
  if (author.role === "CUSTOMER") return undefined;
  const title = "You have a message about your order";
  const subject = `A message about your order ${orderId}`;
  const hint = "You can answer it in the shop, beside the order.";
  const paragraphs = [`We wrote to you about order ${orderId}:`, text, hint];
  return { kind: "MESSAGE_POSTED", title, body: text, email: { subject, paragraphs } };
}

function confirmed(orderId: string, order: PlacedOrder): Message {
  const opening = "Thank you for your order. It is paid, and we are packing it now.";
  return {
    kind: "ORDER_CONFIRMED",
    title: "Your order is confirmed",
    body: `Order ${orderId} of ${toPrice(order.total)} is paid, and we are packing it now.`,
    email: {
      subject: `Your order ${orderId} is confirmed`,
      paragraphs: [opening, ...details(orderId, order), `It ships to\n${address(order)}`],
    },
  };
}

function shipped(
  orderId: string,
  order: PlacedOrder,
  { carrier, trackingNumber }: { readonly carrier: string | null; readonly trackingNumber: string | null },
): Message {
  const by = carrier === null ? "" : ` with ${carrier}`;
  const tracking = trackingNumber === null ? "" : ` The tracking number is ${trackingNumber}.`;
  return {
    kind: "ORDER_SHIPPED",
    title: "Your order is on its way",
    body: `Order ${orderId} has left our warehouse${by}.${tracking}`,
    email: {
      subject: `Your order ${orderId} is on its way`,
      paragraphs: [
        `Your order has left our warehouse${by}.${tracking}`,
        ...details(orderId, order),
        `It ships to\n${address(order)}`,
      ],
    },
  };
}

/** Why the shop itself gives up an order; anything else is a person's own words. */
const shopReasons: Readonly<Record<string, string>> = {
  OUT_OF_STOCK: "Something in it was sold out before your order could be filled.",
  PAYMENT_DECLINED: "Your bank declined the payment.",
  INSUFFICIENT_FUNDS: "There was not enough money to pay for it.",
  PAYMENT_TIMEOUT: "The payment was not answered in time.",
  WALLET_FROZEN: "Your store credit is frozen at the moment.",
  WALLET_NOT_FOUND: "You have no store credit to pay with.",
  CURRENCY_MISMATCH: "Your store credit is held in another currency.",
  SHIPMENT_REFUSED: "No carrier could take it to the address.",
};

function cancelled(orderId: string, order: PlacedOrder, reason: string | null): Message {
  const because = reason === null ? "" : ` ${shopReasons[reason] ?? `The reason: ${reason}`}`;
  const money = "If anything was charged or set aside for it, you get it back in full.";
  return {
    kind: "ORDER_CANCELLED",
    title: "Your order is cancelled",
    body: `Order ${orderId} of ${toPrice(order.total)} is cancelled.${because}`,
    email: {
      subject: `Your order ${orderId} is cancelled`,
      paragraphs: [`Your order is cancelled.${because}`, money, ...details(orderId, order)],
    },
  };
}

function refunded(orderId: string, amount: Money): Message {
  const body = `We have given ${toPrice(amount)} back to you for order ${orderId}.`;
  const hint = "It goes the way it came; with a card it can take your bank a few days to show it.";
  const subject = `A refund for your order ${orderId}`;
  return {
    kind: "PAYMENT_REFUNDED",
    title: "You have a refund",
    body,
    email: { subject, paragraphs: [body, hint] },
  };
}

function details(orderId: string, { items, total }: PlacedOrder): string[] {
  return [`Order ${orderId}`, orderLines(items, total)];
}

function address({ shippingAddress: to }: PlacedOrder): string {
  const { name, line1, line2, postalCode, city, region, country } = to;
  const place = [postalCode, city].filter(Boolean).join(" ");
  return [name, line1, line2, place, region, country]
    .filter(Boolean)
    .map((line) => `  ${line}`)
    .join("\n");
}
