/** How to meet each reason of the shop. */
import type { Reason } from "@trefoil/domain";
import {
  after,
  always,
  call,
  fresh,
  guest,
  money,
  order,
  orderOf,
  payment,
  product,
  type Step,
  type Trigger,
  unknown,
  wallet,
  when,
} from "./trigger.ts";

const alice = { as: "ALICE" };
const sam = { as: "SAM" };
/** Of staff, safe to retry. */
const keyed = { as: "SAM", key: "try-$NOW" };
const key = { as: "ALICE", key: "try-$NOW" };
const anEuro = { customerId: "$CUSTOMER", amount: money(100) };
const ofAlice = { email: "alice@example.com", subject: "ALICE_ID" };
const aWatch = after([product()], "watchStock", { productId: "$PRODUCT" });
const aLetter = always("replayDeadLetter", { id: "$LETTER" }, sam);

function webhooks(count: number): Step {
  return call("createWebhookEndpoint", { url: "https://example.com/hooks" }, { as: "GUEST", times: count });
}

export const triggers = {
  INVALID_INPUT: always("getProduct", { id: "nonsense" }),
  INVALID_CURSOR: always("listProducts", { limit: 1, after: "nonsense" }),
  CURSOR_MISMATCH: after(
    [call("listProducts", { limit: 1 }, { keep: { CURSOR: "page.nextCursor" } })],
    "listProducts",
    { limit: 1, after: "$CURSOR", q: "lamp" },
  ),
  IDEMPOTENCY_KEY_REQUIRED: after([product()], "placeOrder", orderOf(["$PRODUCT"]), alice),
  IDEMPOTENCY_KEY_INVALID: after([product()], "placeOrder", orderOf(["$PRODUCT"]), {
    as: "ALICE",
    key: "k".repeat(256),
  }),
  IDEMPOTENCY_KEY_REUSED: after(order, "placeOrder", orderOf(["$PRODUCT"], 2), {
    as: "ALICE",
    key: "order-$NOW",
  }),
  IDEMPOTENCY_KEY_IN_PROGRESS: when(
    "While another call with this key is running; a call that waits for a checkout, with `waitSeconds`, runs long enough.",
    after([product()], "adjustStock", { productId: "$PRODUCT", delta: 1, reason: "RECEIPT" }, keyed),
  ),
  TOKEN_REQUIRED: always("me"),
  TOKEN_INVALID: always("me", {}, { as: "nonsense" }),
  TOKEN_EXPIRED: after([{ token: "OLD", ...ofAlice, expired: true }], "me", {}, { as: "OLD" }),
  ROLE_REQUIRED: always("listCustomers", { limit: 1 }, alice),
  SCOPE_REQUIRED: after([{ token: "NARROW", ...ofAlice, scope: "orders:read" }], "me", {}, { as: "NARROW" }),
  CUSTOMER_SUSPENDED: after(
    [...guest, call("suspendCustomer", { id: "$CUSTOMER" }, sam)],
    "openWallet",
    {},
    { as: "GUEST" },
  ),
  PRODUCT_NOT_FOUND: always("getProduct", { id: unknown("prod") }),
  CATEGORY_NOT_FOUND: always("getCategory", { id: unknown("cat") }),
  ORDER_NOT_FOUND: always("getOrder", { id: unknown("ord") }, alice),
  CUSTOMER_NOT_FOUND: always("getCustomer", { id: unknown("cus") }, sam),
  SKU_TAKEN: after([product()], "createProduct", fresh("PRODUCT-$NOW"), sam),
  EMAIL_TAKEN: always("registerCustomer", {
    email: "alice@example.com",
    name: "Alice",
    password: "correct horse",
  }),
  REVIEW_EXISTS: after(
    [
      product(),
      call("createReview", { productId: "$PRODUCT", rating: 5, title: "Bright", body: "Very." }, alice),
    ],
    "createReview",
    { productId: "$PRODUCT", rating: 1, title: "Broken", body: "Now." },
    alice,
  ),
  VERSION_MISMATCH: after(
    [product()],
    "updateProduct",
    { id: "$PRODUCT", expectedVersion: 7, name: "Lamp" },
    sam,
  ),
  ILLEGAL_ORDER_TRANSITION: after(order, "deliverOrder", { id: "$ORDER" }, sam),
  PRODUCT_NOT_AVAILABLE: always("placeOrder", orderOf([unknown("prod")]), { as: "ALICE", key: "try" }),
  PRODUCT_ARCHIVED: after(
    [product(), call("archiveProduct", { id: "$PRODUCT", expectedVersion: 1 }, sam)],
    "updateProduct",
    { id: "$PRODUCT", expectedVersion: 2, name: "Lamp" },
    sam,
  ),
  MIXED_CURRENCIES: after(
    [product(), product("OTHER", money(1999, "USD"))],
    "placeOrder",
    orderOf(["$PRODUCT", "$OTHER"]),
    key,
  ),
  AMOUNT_OVERFLOW: after(
    [product("DEAR", money(Number.MAX_SAFE_INTEGER))],
    "placeOrder",
    orderOf(["$DEAR"], 2),
    key,
  ),
  INSUFFICIENT_STOCK: after(
    [product()],
    "adjustStock",
    { productId: "$PRODUCT", delta: -1, reason: "DAMAGE" },
    sam,
  ),
  STOCK_OVERFLOW: when(
    "When 2,000,000,000 pieces are on hand. A warehouse that counts them, with `SyncStock`, brings that about at once.",
    after([product()], "adjustStock", { productId: "$PRODUCT", delta: 1, reason: "RECEIPT" }, sam),
  ),
  WALLET_NOT_FOUND: after(guest, "getWallet", { customerId: "$CUSTOMER" }, sam),
  WALLET_EXISTS: after(wallet, "openWallet", {}, { as: "GUEST" }),
  WALLET_FROZEN: after(
    [...wallet, call("freezeWallet", { customerId: "$CUSTOMER" }, sam)],
    "withdrawFromWallet",
    anEuro,
    keyed,
  ),
  WALLET_NOT_FROZEN: after(wallet, "unfreezeWallet", { customerId: "$CUSTOMER" }, sam),
  INSUFFICIENT_FUNDS: after(wallet, "withdrawFromWallet", anEuro, keyed),
  CURRENCY_MISMATCH: after(
    wallet,
    "depositToWallet",
    { customerId: "$CUSTOMER", amount: money(100, "USD") },
    keyed,
  ),
  NOTIFICATION_NOT_FOUND: always("markNotificationRead", { id: unknown("ntf") }, alice),
  WEBHOOK_ENDPOINT_NOT_FOUND: always("getWebhookEndpoint", { id: unknown("whe") }, alice),
  WEBHOOK_DELIVERY_NOT_FOUND: always("getWebhookDelivery", { id: unknown("whd") }, alice),
  WEBHOOK_ENDPOINT_DISABLED: when(
    "With the id of a delivery whose endpoint has been disabled since, by hand or because it failed for three days.",
    always("redeliverWebhook", { id: "$DELIVERY" }, alice),
  ),
  WEBHOOK_URL_REFUSED: always("createWebhookEndpoint", { url: "https://10.0.0.1/hooks" }, alice),
  TOO_MANY_WEBHOOK_ENDPOINTS: after(
    [...guest, webhooks(10)],
    "createWebhookEndpoint",
    { url: "https://example.com/hooks" },
    { as: "GUEST" },
  ),
  IMPORT_REJECTED: always("importProducts", { mode: "atomic" }, { as: "SAM", lines: [{ sku: "no good" }] }),
  CHECKOUT_NOT_FOUND: always("getCheckout", { orderId: unknown("ord") }, sam),
  CHECKOUT_NOT_PARKED: after(order, "retryCheckout", { orderId: "$ORDER" }, sam),
  PAYMENT_NOT_FOUND: always("getPayment", { id: unknown("pay") }, alice),
  PAYMENT_NOT_REFUNDABLE: after(
    [...payment("SHIPPED"), call("refundPayment", { id: "$PAYMENT" }, { as: "SAM", key: "refund-$NOW" })],
    "refundPayment",
    { id: "$PAYMENT" },
    keyed,
  ),
  REFUND_EXCEEDS_PAYMENT: after(
    payment("DELIVERED"),
    "refundPayment",
    { id: "$PAYMENT", amount: money(900_000_000) },
    keyed,
  ),
  SHIPMENT_NOT_FOUND: after(order, "getShipment", { orderId: "$ORDER" }, alice),
  DEAD_LETTER_NOT_FOUND: always("replayDeadLetter", { id: unknown("dlt") }, sam),
  DEAD_LETTER_REPLAYED: when("With the id of a dead letter that was replayed before.", aLetter),
  DEAD_LETTER_FAILED_AGAIN: when(
    "With the id of a dead letter whose event its consumer still can't take: it names an order that is not there, say.",
    aLetter,
  ),
  RATE_LIMITED: when(
    "When the minute's budget is used up. `RATE_LIMIT_ANONYMOUS=1 npm start` makes that the second call.",
    always("listProducts", { limit: 1 }),
  ),
  TOO_MANY_STREAMS: when("While the caller has 100 live streams open.", aWatch),
  DEADLINE_EXCEEDED: when(
    "When the database takes longer than 15 seconds, or than the client allows: it waits for a lock, say.",
    always("getProduct", { id: unknown("prod") }),
  ),
  OVERLOADED: when(
    "While the process has as many live streams open as it takes, or is about to stop.",
    aWatch,
  ),
  DATABASE_UNAVAILABLE: when(
    "While the database is away: `DATABASE_URL=postgres://nobody@127.0.0.1:1/nothing npm run start:rest`.",
    always("getProduct", { id: unknown("prod") }),
  ),
  INTERNAL: when(
    "When the shop has a bug that we don't know of yet.",
    always("getProduct", { id: unknown("prod") }),
  ),
} as const satisfies Record<Reason, Trigger>;
