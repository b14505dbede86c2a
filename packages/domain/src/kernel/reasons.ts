/** Every reason a use case can fail with: how a machine reacts (kind), what it means and what to do about it. */

export type ErrorKind =
  | "INVALID_ARGUMENT"
  | "UNAUTHENTICATED"
  | "PERMISSION_DENIED"
  | "NOT_FOUND"
  | "ALREADY_EXISTS"
  | "FAILED_PRECONDITION"
  | "ABORTED"
  | "RESOURCE_EXHAUSTED"
  | "DEADLINE_EXCEEDED"
  | "UNAVAILABLE"
  | "INTERNAL";

interface ReasonEntry {
  readonly kind: ErrorKind;
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
}

export const reasons = {
  INVALID_INPUT: {
    kind: "INVALID_ARGUMENT",
    title: "The input is not valid",
    meaning: "One or more fields break the rules of the operation; `violations` names each of them.",
    remedy: "Mend the named fields and send the request again.",
  },
  INVALID_CURSOR: {
    kind: "INVALID_ARGUMENT",
    title: "The cursor is not one of ours",
    meaning: "A page cursor was changed, cut short, or never came from this shop.",
    remedy: "Use a cursor exactly as a page returned it, or start again at the first page.",
  },
  CURSOR_MISMATCH: {
    kind: "INVALID_ARGUMENT",
    title: "The cursor belongs to another list",
    meaning: "A cursor is bound to the operation, sort and filter of the page that returned it.",
    remedy: "Keep sort and filter the same while you walk, or start again at the first page.",
  },
  IDEMPOTENCY_KEY_REQUIRED: {
    kind: "INVALID_ARGUMENT",
    title: "An idempotency key is required",
    meaning: "The operation moves goods or money, so it must be safe to retry.",
    remedy: "Send a fresh random key (a UUID will do) and the same key again on every retry.",
  },
  IDEMPOTENCY_KEY_INVALID: {
    kind: "INVALID_ARGUMENT",
    title: "The idempotency key is malformed",
    meaning: "A key is 1 to 255 printable ASCII characters.",
    remedy: "Send a UUID.",
  },
  IDEMPOTENCY_KEY_REUSED: {
    kind: "INVALID_ARGUMENT",
    title: "The idempotency key was used for another input",
    meaning: "The key has already completed this operation with a different input.",
    remedy: "Use a fresh key for a new request; keep a key only for retries of the same request.",
  },
  IDEMPOTENCY_KEY_IN_PROGRESS: {
    kind: "ABORTED",
    title: "A request with this key is in progress",
    meaning: "Another attempt with the same key is running at this moment.",
    remedy: "Retry shortly with the same key; you will get the result of the first attempt.",
  },
  TOKEN_REQUIRED: {
    kind: "UNAUTHENTICATED",
    title: "A token is required",
    meaning: "The operation is not open to anonymous callers.",
    remedy: "Send an access token: `Authorization: Bearer <token>`.",
  },
  TOKEN_INVALID: {
    kind: "UNAUTHENTICATED",
    title: "The token is not valid",
    meaning: "The token is malformed, not signed by this shop, or made for another audience.",
    remedy: "Get a new access token.",
  },
  TOKEN_EXPIRED: {
    kind: "UNAUTHENTICATED",
    title: "The token has expired",
    meaning: "The token was valid once, but its time is over.",
    remedy: "Get a new access token.",
  },
  ROLE_REQUIRED: {
    kind: "PERMISSION_DENIED",
    title: "Your role may not do this",
    meaning: "The operation is reserved for another role.",
    remedy: "Use a token of a member of staff or an administrator.",
  },
  SCOPE_REQUIRED: {
    kind: "PERMISSION_DENIED",
    title: "Your token lacks a scope",
    meaning: "The token was issued without the scope that the operation needs.",
    remedy: "Ask for a token with the scope that the detail names.",
  },
  CUSTOMER_SUSPENDED: {
    kind: "PERMISSION_DENIED",
    title: "The customer is suspended",
    meaning: "A suspended customer can read, but not order, review or change anything.",
    remedy: "Contact the shop's staff.",
  },
  PRODUCT_NOT_FOUND: {
    kind: "NOT_FOUND",
    title: "No such product",
    meaning: "There is no product with this id that you may see.",
    remedy: "Check the id.",
  },
  CATEGORY_NOT_FOUND: {
    kind: "NOT_FOUND",
    title: "No such category",
    meaning: "There is no category with this id.",
    remedy: "Check the id.",
  },
  ORDER_NOT_FOUND: {
    kind: "NOT_FOUND",
    title: "No such order",
    meaning: "There is no order with this id that you may see, or it did not exist at the time asked for.",
    remedy: "Check the id, the token and `at`.",
  },
  CUSTOMER_NOT_FOUND: {
    kind: "NOT_FOUND",
    title: "No such customer",
    meaning: "There is no customer with this id that you may see.",
    remedy: "Check the id and the token.",
  },
  SKU_TAKEN: {
    kind: "ALREADY_EXISTS",
    title: "The SKU is taken",
    meaning: "Another product has this SKU.",
    remedy: "Choose another SKU, or update the existing product.",
  },
  EMAIL_TAKEN: {
    kind: "ALREADY_EXISTS",
    title: "The e-mail address is taken",
    meaning: "Another customer has registered this e-mail address.",
    remedy: "Sign in instead, or use another address.",
  },
  REVIEW_EXISTS: {
    kind: "ALREADY_EXISTS",
    title: "You have reviewed this product",
    meaning: "A customer reviews a product once.",
    remedy: "Nothing to do: your review stands.",
  },
  VERSION_MISMATCH: {
    kind: "ABORTED",
    title: "The resource has changed",
    meaning: "Somebody changed the resource after you read it.",
    remedy: "Read it again, apply your change to the new version and retry.",
  },
  ILLEGAL_ORDER_TRANSITION: {
    kind: "FAILED_PRECONDITION",
    title: "The order can't do this now",
    meaning:
      "PENDING -> CONFIRMED -> SHIPPED -> DELIVERED, and PENDING or CONFIRMED -> CANCELLED; nothing else.",
    remedy: "Read the order; `allowedActions` says what is possible.",
  },
  PRODUCT_NOT_AVAILABLE: {
    kind: "FAILED_PRECONDITION",
    title: "A product can't be ordered",
    meaning: "An ordered product does not exist or is not ACTIVE.",
    remedy: "Remove the lines that `violations` names.",
  },
  PRODUCT_ARCHIVED: {
    kind: "FAILED_PRECONDITION",
    title: "The product is archived",
    meaning: "An archived product is kept for the orders that name it and changes no more.",
    remedy: "Create a new product.",
  },
  MIXED_CURRENCIES: {
    kind: "FAILED_PRECONDITION",
    title: "The order mixes currencies",
    meaning: "All lines of an order are priced in one currency.",
    remedy: "Place an order per currency.",
  },
  AMOUNT_OVERFLOW: {
    kind: "FAILED_PRECONDITION",
    title: "The amount is too large",
    meaning: "An amount above 2^53-1 minor units can't be represented exactly by every client.",
    remedy: "Split the order.",
  },
  INSUFFICIENT_STOCK: {
    kind: "FAILED_PRECONDITION",
    title: "There is not enough stock",
    meaning: "The adjustment would bring stock on hand below what is reserved, or below zero.",
    remedy: "Read the stock and correct the delta.",
  },
  STOCK_OVERFLOW: {
    kind: "FAILED_PRECONDITION",
    title: "The stock level is too large",
    meaning: "Stock on hand can't exceed 2,000,000,000.",
    remedy: "Correct the delta.",
  },
  WALLET_NOT_FOUND: {
    kind: "NOT_FOUND",
    title: "No such wallet",
    meaning: "The customer has no wallet that you may see, or had none at the time asked for.",
    remedy: "Check the id, the token and `at`, or open a wallet.",
  },
  WALLET_EXISTS: {
    kind: "ALREADY_EXISTS",
    title: "The customer has a wallet",
    meaning: "A customer has one wallet, in one currency.",
    remedy: "Use the wallet that is there.",
  },
  WALLET_FROZEN: {
    kind: "FAILED_PRECONDITION",
    title: "The wallet is frozen",
    meaning: "Nothing can be paid from a frozen wallet; money may still come in.",
    remedy: "Pay in another way, or ask the shop's staff to unfreeze it.",
  },
  WALLET_NOT_FROZEN: {
    kind: "FAILED_PRECONDITION",
    title: "The wallet is not frozen",
    meaning: "Only a frozen wallet can be unfrozen.",
    remedy: "Nothing to do.",
  },
  INSUFFICIENT_FUNDS: {
    kind: "FAILED_PRECONDITION",
    title: "There is not enough money",
    meaning: "The wallet holds less than what is to be taken from it.",
    remedy: "Read the balance, and deposit more or take less.",
  },
  CURRENCY_MISMATCH: {
    kind: "FAILED_PRECONDITION",
    title: "The currency is another one",
    meaning: "The amount is not in the currency that the wallet or payment is held in.",
    remedy: "Use the currency that the resource shows.",
  },
  NOTIFICATION_NOT_FOUND: {
    kind: "NOT_FOUND",
    title: "No such notification",
    meaning: "You have no notification with this id.",
    remedy: "Check the id and the token.",
  },
  WEBHOOK_ENDPOINT_NOT_FOUND: {
    kind: "NOT_FOUND",
    title: "No such webhook endpoint",
    meaning: "There is no webhook endpoint with this id that you may see, or it has been deleted.",
    remedy: "Check the id and the token.",
  },
  WEBHOOK_DELIVERY_NOT_FOUND: {
    kind: "NOT_FOUND",
    title: "No such webhook delivery",
    meaning: "There is no webhook delivery with this id that you may see.",
    remedy: "Check the id and the token.",
  },
  WEBHOOK_ENDPOINT_DISABLED: {
    kind: "FAILED_PRECONDITION",
    title: "The webhook endpoint is disabled",
    meaning: "Nothing is sent to a disabled endpoint.",
    remedy: "Enable the endpoint, then send the delivery again.",
  },
  WEBHOOK_URL_REFUSED: {
    kind: "INVALID_ARGUMENT",
    title: "Webhooks are not sent to this URL",
    meaning: "Webhooks go to https URLs of public hosts, without a user, a password or a fragment.",
    remedy:
      "Use the URL of a receiver that the internet can reach; `violations` says what is wrong with this one.",
  },
  TOO_MANY_WEBHOOK_ENDPOINTS: {
    kind: "FAILED_PRECONDITION",
    title: "Too many webhook endpoints",
    meaning: "A customer has 10 webhook endpoints at most.",
    remedy: "Delete one that is not needed any more.",
  },
  IMPORT_REJECTED: {
    kind: "INVALID_ARGUMENT",
    title: "The import has bad lines",
    meaning: "An atomic import keeps nothing when any line is bad; `violations` names the lines.",
    remedy: "Mend the lines, or import with mode best-effort to keep the good ones.",
  },
  CHECKOUT_NOT_FOUND: {
    kind: "NOT_FOUND",
    title: "No such checkout",
    meaning: "The order has no checkout: it came from elsewhere.",
    remedy: "There is nothing to do.",
  },
  CHECKOUT_NOT_PARKED: {
    kind: "FAILED_PRECONDITION",
    title: "The checkout is not parked",
    meaning: "Only a checkout whose compensation has failed too often can be tried again by hand.",
    remedy: "Read the checkout; it goes on by itself.",
  },
  PAYMENT_NOT_FOUND: {
    kind: "NOT_FOUND",
    title: "No such payment",
    meaning: "No payment has this id, or the caller may not know of it.",
    remedy: "Check the id.",
  },
  PAYMENT_NOT_REFUNDABLE: {
    kind: "FAILED_PRECONDITION",
    title: "The payment can't be refunded",
    meaning: "Only a payment that was captured, and not all given back, can be refunded.",
    remedy: "Read the payment.",
  },
  REFUND_EXCEEDS_PAYMENT: {
    kind: "FAILED_PRECONDITION",
    title: "The refund is more than what is left",
    meaning: "Refunds, those under way included, can't exceed what was paid.",
    remedy: "Read the payment and ask for what is left.",
  },
  SHIPMENT_NOT_FOUND: {
    kind: "NOT_FOUND",
    title: "No such shipment",
    meaning: "The order has no parcel yet, or the caller may not know of it.",
    remedy: "Wait until the order is confirmed.",
  },
  DEAD_LETTER_NOT_FOUND: {
    kind: "NOT_FOUND",
    title: "No such dead letter",
    meaning: "There is no dead letter with this id, or its consumer is no more.",
    remedy: "Check the id.",
  },
  DEAD_LETTER_REPLAYED: {
    kind: "FAILED_PRECONDITION",
    title: "The dead letter has been replayed",
    meaning: "The event has taken effect already, and takes effect once.",
    remedy: "Do nothing.",
  },
  DEAD_LETTER_FAILED_AGAIN: {
    kind: "FAILED_PRECONDITION",
    title: "The dead letter failed again",
    meaning: "The consumer still can't take the event; nothing has changed.",
    remedy: "Mend the consumer, or what the event refers to, then replay the dead letter.",
  },
  RATE_LIMITED: {
    kind: "RESOURCE_EXHAUSTED",
    title: "Too many requests",
    meaning: "The caller's budget for this minute is used up.",
    remedy: "Wait as long as Retry-After says, then retry.",
  },
  TOO_MANY_STREAMS: {
    kind: "RESOURCE_EXHAUSTED",
    title: "Too many live streams",
    meaning: "The caller has as many live streams open as one caller may have.",
    remedy: "Close streams that nobody reads, or watch more with one stream: it can filter by several types.",
  },
  DEADLINE_EXCEEDED: {
    kind: "DEADLINE_EXCEEDED",
    title: "The deadline has passed",
    meaning: "The work took longer than the request allowed and was stopped. A write may retry with its key.",
    remedy: "Retry with the same idempotency key, or allow more time.",
  },
  OVERLOADED: {
    kind: "UNAVAILABLE",
    title: "The shop is busy",
    meaning: "More work arrived than the shop can take at this moment.",
    remedy: "Retry with backoff.",
  },
  DATABASE_UNAVAILABLE: {
    kind: "UNAVAILABLE",
    title: "The shop can't reach its database",
    meaning:
      "The database is down, restarting or refusing work. The outcome of a write in flight is unknown.",
    remedy: "Retry with backoff and the same idempotency key.",
  },
  INTERNAL: {
    kind: "INTERNAL",
    title: "Something went wrong on our side",
    meaning: "A bug. It has been logged under the trace id.",
    remedy: "Report the trace id.",
  },
} as const satisfies Record<string, ReasonEntry>;

export type Reason = keyof typeof reasons;
