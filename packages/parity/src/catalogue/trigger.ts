/** How a reason is met: what is done before, and the call that then fails with it in every protocol; and what is often done. */
import type { OperationName } from "@trefoil/domain";
import type { OperationCall } from "./call.ts";

/** A call of what is done before. */
export interface CallStep extends OperationCall {
  /** What the shell keeps of its answer over REST: names, and where each is in it. */
  readonly keep?: Readonly<Record<string, string>> | undefined;
  /** Once, unless told. */
  readonly times?: number | undefined;
}

/** A token that the shell keeps. */
export interface TokenStep {
  /** Its name. */
  readonly token: string;
  readonly email: string;
  /** The name of whose id it is. */
  readonly subject: string;
  readonly scope?: string | undefined;
  readonly expired?: true | undefined;
}

export type Step = CallStep | TokenStep;

export interface Trigger {
  /** Done over REST: it is the same shop. */
  readonly before: readonly Step[];
  /** It changes nothing, so it fails as often as it is made. */
  readonly call: OperationCall;
  /** What must be so besides, and no call can bring about. */
  readonly when?: string | undefined;
}

type More = Omit<CallStep, "operation" | "input">;

export function call(
  operation: OperationName,
  input: OperationCall["input"] = {},
  more: More = {},
): CallStep {
  return { operation, input, ...more };
}

/** A call that fails after these steps. */
export function after(before: readonly Step[], ...failing: Parameters<typeof call>): Trigger {
  return { before, call: call(...failing) };
}

/** A call that fails by itself. */
export function always(...failing: Parameters<typeof call>): Trigger {
  return after([], ...failing);
}

/** A call that fails when something is so. */
export function when(condition: string, trigger: Trigger): Trigger & { readonly when: string } {
  return { ...trigger, when: condition };
}

export const money = (amount: number, currency = "EUR") => ({ amount, currency });

/** Fields of a product that is not there yet. */
export function fresh(sku: string, price = money(1999)) {
  return { sku, name: "Lamp", description: "", price, categoryId: "$CATEGORY" };
}

/** A new product, whose id is kept by this name. */
export function product(name = "PRODUCT", price = money(1999)): CallStep {
  return call("createProduct", fresh(`${name}-$NOW`, price), { as: "SAM", keep: { [name]: "id" } });
}

/** What an order asks for. */
export function orderOf(productIds: readonly string[], quantity = 1) {
  const shippingAddress = { name: "Ann", line1: "Hill 1", city: "Bonn", postalCode: "53111", country: "DE" };
  const items = productIds.map((productId) => ({ productId, quantity }));
  return { items, shippingAddress, paymentToken: "tok_declined" };
}

/** An order of Alice's, of a new product. It never leaves the house: its card is declined. */
export const order: readonly Step[] = [
  product(),
  call("placeOrder", orderOf(["$PRODUCT"]), { as: "ALICE", key: "order-$NOW", keep: { ORDER: "id" } }),
];

/** Somebody new: `GUEST` is their token, `CUSTOMER` their id. */
export const guest: readonly Step[] = [
  call(
    "registerCustomer",
    { email: "guest-$NOW@example.com", name: "Guest", password: "correct horse" },
    { keep: { CUSTOMER: "id" } },
  ),
  { token: "GUEST", email: "guest-$NOW@example.com", subject: "CUSTOMER" },
];

export const wallet: readonly Step[] = [...guest, call("openWallet", { currency: "EUR" }, { as: "GUEST" })];

/** The payment of an order in the demo data. */
export function payment(status: "SHIPPED" | "DELIVERED"): readonly Step[] {
  return [
    call("listOrders", { limit: 1, status }, { as: "SAM", keep: { ORDER: "data[0].id" } }),
    call("listPayments", { orderId: "$ORDER" }, { as: "SAM", keep: { PAYMENT: "data[0].id" } }),
  ];
}

/** An id that nothing has. */
export const unknown = (prefix: string): string => `${prefix}_01h455vb4pex5vsknk084sn02q`;
