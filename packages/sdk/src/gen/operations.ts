/** Generated from src/graphql/documents by `npm run generate`: do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Where to send an order. */
export type AddressInput = {
  /** Town or city, 1 to 100 characters. */
  readonly city: string;
  /** ISO 3166-1 alpha-2 code, such as `DE`. */
  readonly country: string;
  /** Street and number, 1 to 200 characters. */
  readonly line1: string;
  /** Flat, floor or company, up to 200 characters. */
  readonly line2?: string | null | undefined;
  /** Who receives it, 1 to 200 characters. */
  readonly name: string;
  /** Postal code, 1 to 20 characters. */
  readonly postalCode: string;
  /** State or province, up to 100 characters. */
  readonly region?: string | null | undefined;
};

/** A change of what is on hand. */
export type AdjustStockInput = {
  /** Pieces to add or, when negative, to take away: up to 1,000,000, and not 0. */
  readonly delta: number;
  /**
   * The version that was read, to adjust the stock only while it is as it was seen. `VERSION_MISMATCH` when it
   * is another.
   */
  readonly expectedVersion?: number | null | undefined;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the product. */
  readonly productId: string;
  /** Why. */
  readonly reason: StockReason;
};

/** A product to take off sale. */
export type ArchiveProductInput = {
  /** The version that was read. `VERSION_MISMATCH` when it is another by now. */
  readonly expectedVersion: number;
  /** Id of the product. */
  readonly id: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
};

/** An order to cancel. */
export type CancelOrderInput = {
  /**
   * The version that was read, to cancel the order only while it is as it was seen. `VERSION_MISMATCH` when it
   * is another.
   */
  readonly expectedVersion?: number | null | undefined;
  /** Id of the order. */
  readonly id: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, kept with the order: up to 500 characters. */
  readonly reason?: string | null | undefined;
};

/** Which categories are listed. What is absent or null restricts nothing. */
export type CategoryFilter = {
  /** Only categories directly below this one. */
  readonly parentId?: string | null | undefined;
};

/** Whether a step is done or undone. */
export type CheckoutDirection =
  /** Done. */
  | 'DO'
  /** Undone. */
  | 'UNDO';

/** Which checkouts are listed. What is absent or null restricts nothing. */
export type CheckoutFilter = {
  /** Only checkouts that wait for somebody, or only those that don't. */
  readonly parked?: boolean | null | undefined;
  /** Only checkouts in this state. */
  readonly state?: CheckoutState | null | undefined;
};

/** What came of an attempt at a step. */
export type CheckoutOutcome =
  /** It did not. */
  | 'FAILED'
  /** It took effect. */
  | 'SUCCEEDED';

/** The order of checkouts. */
export type CheckoutSort =
  /** Those that have not moved for longest first. */
  | 'UPDATED_AT'
  /** Those that moved last first. */
  | 'UPDATED_AT_DESC';

/** How far a checkout is: PENDING, then RUNNING and COMPLETED; what fails is COMPENSATING until it has FAILED. */
export type CheckoutState =
  /** Being undone, step by step. */
  | 'COMPENSATING'
  /** Done: the order is confirmed. */
  | 'COMPLETED'
  /** Undone: the order is cancelled. */
  | 'FAILED'
  /** Not begun. */
  | 'PENDING'
  /** Under way. */
  | 'RUNNING';

/** What a checkout does, in this order; a failure undoes it in reverse. */
export type CheckoutStepName =
  /** Has the provider hold the money. */
  | 'AUTHORIZE'
  /** Books a parcel with the carrier. */
  | 'BOOK'
  /** Takes the money. */
  | 'CAPTURE'
  /** Confirms the order. */
  | 'CONFIRM'
  /** Takes the goods aside. */
  | 'RESERVE';

/** A product to create. */
export type CreateProductInput = {
  /** Free properties, at most 50: names of 1 to 64 characters, values of up to 500. */
  readonly attributes?: Readonly<Record<string, string | null>> | null | undefined;
  /** Id of the category to file it under. */
  readonly categoryId: string;
  /** What there is to say about it, up to 10,000 characters. */
  readonly description: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is called, 1 to 200 characters. */
  readonly name: string;
  /** What one piece costs. */
  readonly price: MoneyInput;
  /**
   * The merchant's own code, unique among all products: 1 to 64 upper-case letters, digits and hyphens,
   * `TEA-EARL-100`.
   */
  readonly sku: string;
  /** Its status; ACTIVE when absent. */
  readonly status?: ProductStatusToSet | null | undefined;
};

/** A review to publish. */
export type CreateReviewInput = {
  /** In more words, 1 to 5,000 characters. */
  readonly body: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the product. */
  readonly productId: string;
  /** Stars, 1 to 5; 5 is best. */
  readonly rating: number;
  /** In a few words, 1 to 120 characters. */
  readonly title: string;
};

/** A webhook endpoint to create. */
export type CreateWebhookEndpointInput = {
  /** What it is for, up to 500 characters. */
  readonly description?: string | null | undefined;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
  /** The exact types of the events to send, 1 to 50; all that the caller may see when absent or null. */
  readonly types?: ReadonlyArray<string> | null | undefined;
  /** Where to send events: https, and no private address. */
  readonly url: string;
};

/** Which customers are listed. What is absent or null restricts nothing. */
export type CustomerFilter = {
  /** Only customers whose e-mail address begins with this, in any case. */
  readonly q?: string | null | undefined;
  /** Only customers with this role. */
  readonly role?: CustomerRole | null | undefined;
  /** Only customers in this status. */
  readonly status?: CustomerStatus | null | undefined;
  /** Only customers of this tier. */
  readonly tier?: CustomerTier | null | undefined;
};

/** What an account may do. */
export type CustomerRole =
  /** Runs the shop, and says who else does. */
  | 'ADMIN'
  /** Buys. */
  | 'CUSTOMER'
  /** Runs the shop. */
  | 'STAFF';

/** The order of customers. */
export type CustomerSort =
  /** Oldest account first. */
  | 'CREATED_AT'
  /** Newest account first. */
  | 'CREATED_AT_DESC'
  /** By e-mail address, from A to Z. */
  | 'EMAIL'
  /** By e-mail address, from Z to A. */
  | 'EMAIL_DESC';

/** Whether an account may change anything. */
export type CustomerStatus =
  /** May. */
  | 'ACTIVE'
  /** Can read and nothing else. */
  | 'SUSPENDED';

/** The plan of an account, which sets its budget of requests. */
export type CustomerTier =
  /** 3,000 a minute. */
  | 'BASIC'
  /** 300 a minute. */
  | 'FREE'
  /** 30,000 a minute. */
  | 'PREMIUM';

/** Which dead letters are listed. What is absent or null restricts nothing. */
export type DeadLetterFilter = {
  /** Only those of this consumer. */
  readonly consumer?: string | null | undefined;
  /** Only those in this status. */
  readonly status?: DeadLetterStatus | null | undefined;
};

/** The order of dead letters. */
export type DeadLetterSort =
  /** Oldest first. */
  | 'CREATED_AT'
  /** Newest first. */
  | 'CREATED_AT_DESC';

/** Whether a dead letter was handed to its consumer once more. */
export type DeadLetterStatus =
  /** Not yet. */
  | 'DEAD'
  /** It was, and was taken. */
  | 'REPLAYED';

/** A webhook endpoint to delete. */
export type DeleteWebhookEndpointInput = {
  /** The version that was read. `VERSION_MISMATCH` when it is another by now. */
  readonly expectedVersion: number;
  /** Id of the endpoint. */
  readonly id: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
};

/** An order that has arrived. */
export type DeliverOrderInput = {
  /**
   * The version that was read, to deliver the order only while it is as it was seen. `VERSION_MISMATCH` when
   * it is another.
   */
  readonly expectedVersion?: number | null | undefined;
  /** Id of the order. */
  readonly id: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Money to put into a wallet. */
export type DepositToWalletInput = {
  /** How much, more than nothing, in the wallet's currency. */
  readonly amount: MoneyInput;
  /** Id of the customer. */
  readonly customerId: string;
  /**
   * 1 to 255 printable ASCII characters: sent again with the same key, it is done once. What moves money must
   * have one, here or, in a request with one mutation, in the header `Idempotency-Key`:
   * `IDEMPOTENCY_KEY_REQUIRED` without.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, kept with the entry: up to 500 characters. */
  readonly reason?: string | null | undefined;
};

/** Which events are listed or watched. What is absent or null restricts nothing. */
export type EventFilter = {
  /** Only events that happened to the resource with this id. */
  readonly subject?: string | null | undefined;
  /** Only events of these exact types, 1 to 20, such as `trefoil.order.confirmed.v1`. */
  readonly types?: ReadonlyArray<string> | null | undefined;
};

/** The order of events. */
export type EventSort =
  /** Oldest first. */
  | 'POSITION'
  /** Newest first. */
  | 'POSITION_DESC';

/** A wallet to freeze. */
export type FreezeWalletInput = {
  /** Id of the customer. */
  readonly customerId: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for the record: up to 500 characters. */
  readonly reason?: string | null | undefined;
};

/** A notification that was read. */
export type MarkNotificationReadInput = {
  /** Id of the notification. */
  readonly id: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Which side of a conversation somebody is on. */
export type MessageRole =
  /** The customer whose order it is. */
  | 'CUSTOMER'
  /** The shop. */
  | 'STAFF';

/** The order of messages. */
export type MessageSort =
  /** Oldest first. */
  | 'CREATED_AT'
  /** Newest first. */
  | 'CREATED_AT_DESC';

/** An amount of money, as a caller gives it. */
export type MoneyInput = {
  /** Minor units of the currency, from 0: 1250 for 12.50 euros. */
  readonly amount: number;
  /** ISO 4217 code, such as `EUR`. */
  readonly currency: string;
};

/** Which notifications are listed. What is absent or null restricts nothing. */
export type NotificationFilter = {
  /** Only those that are unread, or only those that were read. */
  readonly unread?: boolean | null | undefined;
};

/** The order of notifications. */
export type NotificationSort =
  /** Oldest first. */
  | 'CREATED_AT'
  /** Newest first. */
  | 'CREATED_AT_DESC';

/** A wallet to open. */
export type OpenWalletInput = {
  /** ISO 4217 code of its one currency; `EUR` when absent. */
  readonly currency?: string | null | undefined;
  /** Id of the customer, for the staff; the caller's own when absent. */
  readonly customerId?: string | null | undefined;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What a caller may do with an order. */
export type OrderAction =
  /** `cancelOrder`. */
  | 'CANCEL'
  /** `deliverOrder`. */
  | 'DELIVER'
  /** `shipOrder`. */
  | 'SHIP';

/** Which orders are listed. What is absent or null restricts nothing. */
export type OrderFilter = {
  /** Only orders of this customer. Customers may name only themselves. */
  readonly customerId?: string | null | undefined;
  /** Only orders in this status. */
  readonly status?: OrderStatus | null | undefined;
};

/** A line to order. */
export type OrderItemInput = {
  /** Id of the product. */
  readonly productId: string;
  /** Pieces to order, 1 to 1,000. */
  readonly quantity: number;
};

/** The order of orders. */
export type OrderSort =
  /** Placed first, first. */
  | 'PLACED_AT'
  /** Placed last, first. */
  | 'PLACED_AT_DESC';

/**
 * How far an order is: PENDING, then CONFIRMED, SHIPPED and DELIVERED; a PENDING or CONFIRMED one may become
 * CANCELLED.
 */
export type OrderStatus =
  /** Called off, by somebody or because the checkout failed. */
  | 'CANCELLED'
  /** Paid, and a parcel is booked. */
  | 'CONFIRMED'
  /** Arrived. */
  | 'DELIVERED'
  /** Placed; the checkout goes on. */
  | 'PENDING'
  /** On its way. */
  | 'SHIPPED';

/** What pays for an order. */
export type PaymentMethod =
  /** A card, through the payment provider. */
  | 'CARD'
  /** The customer's store credit. */
  | 'WALLET';

/** What an order can be paid with where no card is charged. */
export type PaymentSource =
  /** The customer's wallet. */
  | 'WALLET';

/** How far a payment is: AUTHORIZED, then CAPTURED and perhaps REFUNDED, or VOIDED; or DECLINED. */
export type PaymentStatus =
  /** The money is held. */
  | 'AUTHORIZED'
  /** The money is taken. A payment given back in part stays CAPTURED. */
  | 'CAPTURED'
  /** The provider or the wallet said no. */
  | 'DECLINED'
  /** All of it was given back. */
  | 'REFUNDED'
  /** The money was let go before it was taken. */
  | 'VOIDED';

/** An order to place, paid by exactly one of `paymentToken` and `payment`. */
export type PlaceOrderInput = {
  /**
   * 1 to 255 printable ASCII characters: sent again with the same key, it is done once. An order must have
   * one, here or, in a request with one mutation, in the header `Idempotency-Key`: `IDEMPOTENCY_KEY_REQUIRED`
   * without.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** 1 to 50 lines of one currency, no product twice. */
  readonly items: ReadonlyArray<OrderItemInput>;
  /** What to pay from instead of a card. */
  readonly payment?: PaymentSource | null | undefined;
  /** A token of the payment provider for the card to charge, such as `tok_visa`. */
  readonly paymentToken?: string | null | undefined;
  /** Where to send it. */
  readonly shippingAddress: AddressInput;
  /**
   * How many seconds to wait for the end of the checkout, 0 to 10. Without it, and when the checkout takes
   * longer, the order comes back PENDING.
   */
  readonly waitSeconds?: number | null | undefined;
};

/** A message to write. */
export type PostMessageInput = {
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the order that it is about. */
  readonly orderId: string;
  /** What it says, 1 to 2,000 characters. */
  readonly text: string;
};

/** Which products are listed. What is absent or null restricts nothing. */
export type ProductFilter = {
  /** Only products of this category. */
  readonly categoryId?: string | null | undefined;
  /** Only products that cost at most this many minor units. */
  readonly maxPrice?: number | null | undefined;
  /** Only products that cost at least this many minor units. */
  readonly minPrice?: number | null | undefined;
  /**
   * Only products whose name has, for each word given here, a word that begins with it: `earl gr` finds `Earl
   * Grey`.
   */
  readonly q?: string | null | undefined;
  /** Only products in this status. Only the staff see others than ACTIVE. */
  readonly status?: ProductStatus | null | undefined;
};

/** The order of products. */
export type ProductSort =
  /** Oldest first. */
  | 'CREATED_AT'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** By name, from A to Z. */
  | 'NAME'
  /** By name, from Z to A. */
  | 'NAME_DESC'
  /** Cheapest first. */
  | 'PRICE'
  /** Dearest first. */
  | 'PRICE_DESC';

/** Whether a product is on sale. */
export type ProductStatus =
  /** On sale. */
  | 'ACTIVE'
  /** Off sale for good. It stays readable, for the orders that name it. */
  | 'ARCHIVED'
  /** Being prepared. Only the staff see it. */
  | 'DRAFT';

/** The statuses that a product can be given; archiving is an operation of its own, `archiveProduct`. */
export type ProductStatusToSet =
  /** On sale. */
  | 'ACTIVE'
  /** Being prepared. Only the staff see it. */
  | 'DRAFT';

/** A delivery to send once more. */
export type RedeliverWebhookInput = {
  /** Id of the delivery. */
  readonly id: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Money to give back. */
export type RefundPaymentInput = {
  /** How much, more than nothing; all that is left when absent. */
  readonly amount?: MoneyInput | null | undefined;
  /** Id of the payment. */
  readonly id: string;
  /**
   * 1 to 255 printable ASCII characters: sent again with the same key, it is done once. A refund must have
   * one, here or, in a request with one mutation, in the header `Idempotency-Key`: `IDEMPOTENCY_KEY_REQUIRED`
   * without.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, kept with the refund: up to 500 characters. */
  readonly reason?: string | null | undefined;
};

/** How far a refund is. */
export type RefundStatus =
  /** Refused by the provider for good. */
  | 'FAILED'
  /** Recorded, and not paid out yet. */
  | 'PENDING'
  /** Paid out. */
  | 'SUCCEEDED';

/** An account to open. */
export type RegisterCustomerInput = {
  /** The e-mail address, unique in any case: `alice@example.com`. */
  readonly email: string;
  /**
   * 1 to 255 printable ASCII characters: sent again with the same key, it is done once. Keys of anonymous
   * callers share one scope, so choose a random one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What the customer is called, 1 to 200 characters. */
  readonly name: string;
  /** 8 to 200 characters; never shown. */
  readonly password: string;
};

/** A dead letter to hand to its consumer once more. */
export type ReplayDeadLetterInput = {
  /** Id of the dead letter. */
  readonly id: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
};

/** The span of a report. */
export type ReportPeriod =
  /** One day. */
  | 'DAY'
  /** A week, from Monday to Sunday. */
  | 'WEEK';

/** A parked checkout to set going again. */
export type RetryCheckoutInput = {
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the order. */
  readonly orderId: string;
};

/** The order of reviews. */
export type ReviewSort =
  /** Oldest first. */
  | 'CREATED_AT'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Worst first. */
  | 'RATING'
  /** Best first. */
  | 'RATING_DESC';

/** A webhook endpoint that needs a new secret. */
export type RotateWebhookSecretInput = {
  /**
   * The version that was read, to rotate the secret only while the endpoint is as it was seen.
   * `VERSION_MISMATCH` when it is another.
   */
  readonly expectedVersion?: number | null | undefined;
  /** Id of the endpoint. */
  readonly id: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
};

/** An order that has left the house. */
export type ShipOrderInput = {
  /** Who carries it, 1 to 100 characters; the carrier that was booked when absent. */
  readonly carrier?: string | null | undefined;
  /**
   * The version that was read, to ship the order only while it is as it was seen. `VERSION_MISMATCH` when it
   * is another.
   */
  readonly expectedVersion?: number | null | undefined;
  /** Id of the order. */
  readonly id: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
  /** The carrier's number, 1 to 100 characters; the one that was booked when absent. */
  readonly trackingNumber?: string | null | undefined;
};

/** How far a parcel is. */
export type ShipmentStatus =
  /** Announced to the carrier. */
  | 'BOOKED'
  /** Called off. */
  | 'CANCELLED'
  /** Arrived. */
  | 'DELIVERED'
  /** On its way. */
  | 'SHIPPED';

/** Why a stock is adjusted. */
export type StockReason =
  /** A count that differed. */
  | 'COUNT'
  /** Goods that were spoilt. */
  | 'DAMAGE'
  /** Goods that came in. */
  | 'RECEIPT';

/** An account to suspend. */
export type SuspendCustomerInput = {
  /**
   * The version that was read, to suspend the account only while it is as it was seen. `VERSION_MISMATCH` when
   * it is another.
   */
  readonly expectedVersion?: number | null | undefined;
  /** Id of the customer. */
  readonly id: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for the record: up to 500 characters. */
  readonly reason?: string | null | undefined;
};

/** A frozen wallet to set free again. */
export type UnfreezeWalletInput = {
  /** Id of the customer. */
  readonly customerId: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for the record: up to 500 characters. */
  readonly reason?: string | null | undefined;
};

/** What to change of an account. What is absent stays as it is. */
export type UpdateCustomerInput = {
  /** The e-mail address, unique in any case. */
  readonly email?: string | null | undefined;
  /** The version that was read. `VERSION_MISMATCH` when it is another by now. */
  readonly expectedVersion: number;
  /** Id of the customer. */
  readonly id: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
  /** What the customer is called, 1 to 200 characters. */
  readonly name?: string | null | undefined;
  /** 8 to 200 characters; never shown. */
  readonly password?: string | null | undefined;
  /** What the account may do; for administrators. */
  readonly role?: CustomerRole | null | undefined;
  /** The plan; for the staff. */
  readonly tier?: CustomerTier | null | undefined;
};

/** What to change of a product. What is absent stays as it is. */
export type UpdateProductInput = {
  /** Attributes to set or, with null, to remove: `{ "origin": "India", "weight": null }`. Those not named stay. */
  readonly attributes?: Readonly<Record<string, string | null>> | null | undefined;
  /** Id of the category to file it under. */
  readonly categoryId?: string | null | undefined;
  /** What there is to say about it, up to 10,000 characters. */
  readonly description?: string | null | undefined;
  /** The version that was read. `VERSION_MISMATCH` when it is another by now. */
  readonly expectedVersion: number;
  /** Id of the product. */
  readonly id: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is called, 1 to 200 characters. */
  readonly name?: string | null | undefined;
  /** What one piece costs. */
  readonly price?: MoneyInput | null | undefined;
  /** Its status. */
  readonly status?: ProductStatusToSet | null | undefined;
};

/** What to change of a webhook endpoint. What is absent stays as it is. */
export type UpdateWebhookEndpointInput = {
  /** What it is for, up to 500 characters. */
  readonly description?: string | null | undefined;
  /** The version that was read. `VERSION_MISMATCH` when it is another by now. */
  readonly expectedVersion: number;
  /** Id of the endpoint. */
  readonly id: string;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether to send events to it. Enabled again, it is sent what has waited for it. */
  readonly status?: WebhookEndpointStatus | null | undefined;
  /** The exact types of the events to send, 1 to 50; null for all that its owner may see. */
  readonly types?: ReadonlyArray<string> | null | undefined;
  /** Where to send events: https, and no private address. */
  readonly url?: string | null | undefined;
};

/** What happened to a wallet. */
export type WalletEntryKind =
  /** Money came in. */
  | 'DEPOSITED'
  /** It was frozen. */
  | 'FROZEN'
  /** It was opened. */
  | 'OPENED'
  /** It was set free again. */
  | 'UNFROZEN'
  /** Money went out. */
  | 'WITHDRAWN';

/** Whether a wallet can be paid from. */
export type WalletStatus =
  /** Nothing can be taken out of it; money may still come in. */
  | 'FROZEN'
  /** It can. */
  | 'OPEN';

/** Which deliveries are listed. What is absent or null restricts nothing. */
export type WebhookDeliveryFilter = {
  /** Only deliveries to this endpoint. */
  readonly endpointId?: string | null | undefined;
  /** Only deliveries in this status. */
  readonly status?: WebhookDeliveryStatus | null | undefined;
};

/** The order of webhook deliveries. */
export type WebhookDeliverySort =
  /** Oldest first. */
  | 'CREATED_AT'
  /** Newest first. */
  | 'CREATED_AT_DESC';

/** How far a delivery is. */
export type WebhookDeliveryStatus =
  /** Given up. */
  | 'FAILED'
  /** Due, or waiting for its next attempt. */
  | 'PENDING'
  /** The endpoint has taken it. */
  | 'SUCCEEDED';

/** Why nothing is sent to an endpoint. */
export type WebhookDisabledReason =
  /** Nothing got through to it for three days. */
  | 'RECEIVER_FAILING'
  /** It answered 410 Gone. */
  | 'RECEIVER_GONE'
  /** A person switched it off. */
  | 'SWITCHED_OFF';

/** The order of webhook endpoints. */
export type WebhookEndpointSort =
  /** Oldest first. */
  | 'CREATED_AT'
  /** Newest first. */
  | 'CREATED_AT_DESC';

/** Whether events are sent to an endpoint. */
export type WebhookEndpointStatus =
  /** They are not. */
  | 'DISABLED'
  /** They are. */
  | 'ENABLED';

/** Money to take out of a wallet. */
export type WithdrawFromWalletInput = {
  /** How much, more than nothing, in the wallet's currency. */
  readonly amount: MoneyInput;
  /** Id of the customer. */
  readonly customerId: string;
  /**
   * 1 to 255 printable ASCII characters: sent again with the same key, it is done once. What moves money must
   * have one, here or, in a request with one mutation, in the header `Idempotency-Key`:
   * `IDEMPOTENCY_KEY_REQUIRED` without.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, kept with the entry: up to 500 characters. */
  readonly reason?: string | null | undefined;
};

export type ProductViewFragment = { readonly id: string, readonly sku: string, readonly name: string, readonly description: string, readonly status: ProductStatus, readonly categoryId: string, readonly attributes: Readonly<Record<string, string>>, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly price: { readonly amount: number, readonly currency: string } };

export type CategoryViewFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly description: string, readonly parentId: string | null, readonly position: number, readonly version: number, readonly createdAt: string, readonly updatedAt: string };

export type ListProductsQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: ProductFilter | null | undefined;
  sort?: ProductSort | null | undefined;
}>;


export type ListProductsQuery = { readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly name: string, readonly description: string, readonly status: ProductStatus, readonly categoryId: string, readonly attributes: Readonly<Record<string, string>>, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly price: { readonly amount: number, readonly currency: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type GetProductQueryVariables = Exact<{
  id: string;
}>;


export type GetProductQuery = { readonly product: { readonly id: string, readonly sku: string, readonly name: string, readonly description: string, readonly status: ProductStatus, readonly categoryId: string, readonly attributes: Readonly<Record<string, string>>, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly price: { readonly amount: number, readonly currency: string } } | null };

export type BatchGetProductsQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type BatchGetProductsQuery = { readonly batchGetProducts: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly name: string, readonly description: string, readonly status: ProductStatus, readonly categoryId: string, readonly attributes: Readonly<Record<string, string>>, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly price: { readonly amount: number, readonly currency: string } }> | null };

export type CreateProductMutationVariables = Exact<{
  input: CreateProductInput;
}>;


export type CreateProductMutation = { readonly createProduct: { readonly product: { readonly id: string, readonly sku: string, readonly name: string, readonly description: string, readonly status: ProductStatus, readonly categoryId: string, readonly attributes: Readonly<Record<string, string>>, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly price: { readonly amount: number, readonly currency: string } } } | null };

export type UpdateProductMutationVariables = Exact<{
  input: UpdateProductInput;
}>;


export type UpdateProductMutation = { readonly updateProduct: { readonly product: { readonly id: string, readonly sku: string, readonly name: string, readonly description: string, readonly status: ProductStatus, readonly categoryId: string, readonly attributes: Readonly<Record<string, string>>, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly price: { readonly amount: number, readonly currency: string } } } | null };

export type ArchiveProductMutationVariables = Exact<{
  input: ArchiveProductInput;
}>;


export type ArchiveProductMutation = { readonly archiveProduct: { readonly product: { readonly id: string, readonly sku: string, readonly name: string, readonly description: string, readonly status: ProductStatus, readonly categoryId: string, readonly attributes: Readonly<Record<string, string>>, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly price: { readonly amount: number, readonly currency: string } } } | null };

export type ListCategoriesQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: CategoryFilter | null | undefined;
}>;


export type ListCategoriesQuery = { readonly categories: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly description: string, readonly parentId: string | null, readonly position: number, readonly version: number, readonly createdAt: string, readonly updatedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type GetCategoryQueryVariables = Exact<{
  id: string;
}>;


export type GetCategoryQuery = { readonly category: { readonly id: string, readonly slug: string, readonly name: string, readonly description: string, readonly parentId: string | null, readonly position: number, readonly version: number, readonly createdAt: string, readonly updatedAt: string } | null };

export type CheckoutViewFragment = { readonly orderId: string, readonly state: CheckoutState, readonly step: CheckoutStepName, readonly attempts: number, readonly reason: string | null, readonly lastError: string | null, readonly parked: boolean, readonly nextRunAt: string | null, readonly startedAt: string, readonly updatedAt: string, readonly steps: ReadonlyArray<{ readonly step: CheckoutStepName, readonly direction: CheckoutDirection, readonly attempt: number, readonly outcome: CheckoutOutcome, readonly error: string | null, readonly at: string }> };

export type GetCheckoutQueryVariables = Exact<{
  orderId: string;
}>;


export type GetCheckoutQuery = { readonly checkout: { readonly orderId: string, readonly state: CheckoutState, readonly step: CheckoutStepName, readonly attempts: number, readonly reason: string | null, readonly lastError: string | null, readonly parked: boolean, readonly nextRunAt: string | null, readonly startedAt: string, readonly updatedAt: string, readonly steps: ReadonlyArray<{ readonly step: CheckoutStepName, readonly direction: CheckoutDirection, readonly attempt: number, readonly outcome: CheckoutOutcome, readonly error: string | null, readonly at: string }> } | null };

export type ListCheckoutsQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: CheckoutFilter | null | undefined;
  sort?: CheckoutSort | null | undefined;
}>;


export type ListCheckoutsQuery = { readonly checkouts: { readonly nodes: ReadonlyArray<{ readonly orderId: string, readonly state: CheckoutState, readonly step: CheckoutStepName, readonly attempts: number, readonly reason: string | null, readonly lastError: string | null, readonly parked: boolean, readonly nextRunAt: string | null, readonly startedAt: string, readonly updatedAt: string, readonly steps: ReadonlyArray<{ readonly step: CheckoutStepName, readonly direction: CheckoutDirection, readonly attempt: number, readonly outcome: CheckoutOutcome, readonly error: string | null, readonly at: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type RetryCheckoutMutationVariables = Exact<{
  input: RetryCheckoutInput;
}>;


export type RetryCheckoutMutation = { readonly retryCheckout: { readonly checkout: { readonly orderId: string, readonly state: CheckoutState, readonly step: CheckoutStepName, readonly attempts: number, readonly reason: string | null, readonly lastError: string | null, readonly parked: boolean, readonly nextRunAt: string | null, readonly startedAt: string, readonly updatedAt: string, readonly steps: ReadonlyArray<{ readonly step: CheckoutStepName, readonly direction: CheckoutDirection, readonly attempt: number, readonly outcome: CheckoutOutcome, readonly error: string | null, readonly at: string }> } } | null };

export type CustomerViewFragment = { readonly id: string, readonly email: string, readonly name: string, readonly role: CustomerRole, readonly tier: CustomerTier, readonly status: CustomerStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string };

export type RegisterCustomerMutationVariables = Exact<{
  input: RegisterCustomerInput;
}>;


export type RegisterCustomerMutation = { readonly registerCustomer: { readonly customer: { readonly id: string, readonly email: string, readonly name: string, readonly role: CustomerRole, readonly tier: CustomerTier, readonly status: CustomerStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string } } | null };

export type GetCustomerQueryVariables = Exact<{
  id: string;
}>;


export type GetCustomerQuery = { readonly customer: { readonly id: string, readonly email: string, readonly name: string, readonly role: CustomerRole, readonly tier: CustomerTier, readonly status: CustomerStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly id: string, readonly email: string, readonly name: string, readonly role: CustomerRole, readonly tier: CustomerTier, readonly status: CustomerStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string } | null };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { readonly updateCustomer: { readonly customer: { readonly id: string, readonly email: string, readonly name: string, readonly role: CustomerRole, readonly tier: CustomerTier, readonly status: CustomerStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string } } | null };

export type ListCustomersQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: CustomerFilter | null | undefined;
  sort?: CustomerSort | null | undefined;
}>;


export type ListCustomersQuery = { readonly customers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly email: string, readonly name: string, readonly role: CustomerRole, readonly tier: CustomerTier, readonly status: CustomerStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type SuspendCustomerMutationVariables = Exact<{
  input: SuspendCustomerInput;
}>;


export type SuspendCustomerMutation = { readonly suspendCustomer: { readonly customer: { readonly id: string, readonly email: string, readonly name: string, readonly role: CustomerRole, readonly tier: CustomerTier, readonly status: CustomerStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string } } | null };

export type EventViewFragment = { readonly id: string, readonly type: string, readonly subject: string, readonly time: string, readonly position: string, readonly version: number, readonly data: object, readonly traceparent: string | null, readonly actor: { readonly role: string, readonly id: string | null } };

export type DeadLetterViewFragment = { readonly id: string, readonly consumer: string, readonly error: string, readonly attempts: number, readonly status: DeadLetterStatus, readonly createdAt: string, readonly updatedAt: string, readonly event: { readonly id: string, readonly type: string, readonly subject: string, readonly time: string, readonly position: string, readonly version: number, readonly data: object, readonly traceparent: string | null, readonly actor: { readonly role: string, readonly id: string | null } } };

export type ListEventsQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: EventFilter | null | undefined;
  sort?: EventSort | null | undefined;
}>;


export type ListEventsQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly subject: string, readonly time: string, readonly position: string, readonly version: number, readonly data: object, readonly traceparent: string | null, readonly actor: { readonly role: string, readonly id: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type WatchEventsSubscriptionVariables = Exact<{
  filter?: EventFilter | null | undefined;
  after?: string | null | undefined;
  begin: boolean;
}>;


export type WatchEventsSubscription = { readonly events: { readonly position: string, readonly event: { readonly id: string, readonly type: string, readonly subject: string, readonly time: string, readonly position: string, readonly version: number, readonly data: object, readonly traceparent: string | null, readonly actor: { readonly role: string, readonly id: string | null } } | null } | null };

export type ListConsumersQueryVariables = Exact<{ [key: string]: never; }>;


export type ListConsumersQuery = { readonly consumers: ReadonlyArray<{ readonly name: string, readonly partitions: number, readonly position: string, readonly head: string, readonly lag: number, readonly deadLetters: number, readonly lastError: string | null }> | null };

export type ListDeadLettersQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: DeadLetterFilter | null | undefined;
  sort?: DeadLetterSort | null | undefined;
}>;


export type ListDeadLettersQuery = { readonly deadLetters: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly consumer: string, readonly error: string, readonly attempts: number, readonly status: DeadLetterStatus, readonly createdAt: string, readonly updatedAt: string, readonly event: { readonly id: string, readonly type: string, readonly subject: string, readonly time: string, readonly position: string, readonly version: number, readonly data: object, readonly traceparent: string | null, readonly actor: { readonly role: string, readonly id: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type ReplayDeadLetterMutationVariables = Exact<{
  input: ReplayDeadLetterInput;
}>;


export type ReplayDeadLetterMutation = { readonly replayDeadLetter: { readonly deadLetter: { readonly id: string, readonly consumer: string, readonly error: string, readonly attempts: number, readonly status: DeadLetterStatus, readonly createdAt: string, readonly updatedAt: string, readonly event: { readonly id: string, readonly type: string, readonly subject: string, readonly time: string, readonly position: string, readonly version: number, readonly data: object, readonly traceparent: string | null, readonly actor: { readonly role: string, readonly id: string | null } } } } | null };

export type StockViewFragment = { readonly productId: string, readonly onHand: number, readonly reserved: number, readonly available: number, readonly version: number };

export type GetStockQueryVariables = Exact<{
  productId: string;
}>;


export type GetStockQuery = { readonly stock: { readonly productId: string, readonly onHand: number, readonly reserved: number, readonly available: number, readonly version: number } | null };

export type AdjustStockMutationVariables = Exact<{
  input: AdjustStockInput;
}>;


export type AdjustStockMutation = { readonly adjustStock: { readonly stock: { readonly productId: string, readonly onHand: number, readonly reserved: number, readonly available: number, readonly version: number } } | null };

export type WatchStockSubscriptionVariables = Exact<{
  productId: string;
  after?: string | null | undefined;
  begin: boolean;
}>;


export type WatchStockSubscription = { readonly stockChanged: { readonly position: string, readonly event: { readonly id: string, readonly type: string, readonly subject: string, readonly time: string, readonly position: string, readonly version: number, readonly data: object, readonly traceparent: string | null, readonly actor: { readonly role: string, readonly id: string | null } } | null } | null };

export type MoneyViewFragment = { readonly amount: number, readonly currency: string };

export type NotificationViewFragment = { readonly id: string, readonly kind: string, readonly subject: string, readonly title: string, readonly body: string, readonly readAt: string | null, readonly createdAt: string };

export type ListNotificationsQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: NotificationFilter | null | undefined;
  sort?: NotificationSort | null | undefined;
}>;


export type ListNotificationsQuery = { readonly notifications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly subject: string, readonly title: string, readonly body: string, readonly readAt: string | null, readonly createdAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type MarkNotificationReadMutationVariables = Exact<{
  input: MarkNotificationReadInput;
}>;


export type MarkNotificationReadMutation = { readonly markNotificationRead: { readonly notification: { readonly id: string, readonly kind: string, readonly subject: string, readonly title: string, readonly body: string, readonly readAt: string | null, readonly createdAt: string } } | null };

export type OrderViewFragment = { readonly id: string, readonly customerId: string, readonly status: OrderStatus, readonly cancelReason: string | null, readonly carrier: string | null, readonly trackingNumber: string | null, readonly version: number, readonly placedAt: string, readonly updatedAt: string, readonly allowedActions: ReadonlyArray<OrderAction>, readonly items: ReadonlyArray<{ readonly productId: string, readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly amount: number, readonly currency: string }, readonly lineTotal: { readonly amount: number, readonly currency: string } }>, readonly total: { readonly amount: number, readonly currency: string }, readonly shippingAddress: { readonly name: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string, readonly country: string }, readonly payment: { readonly method: PaymentMethod } };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type PlaceOrderMutation = { readonly placeOrder: { readonly order: { readonly id: string, readonly customerId: string, readonly status: OrderStatus, readonly cancelReason: string | null, readonly carrier: string | null, readonly trackingNumber: string | null, readonly version: number, readonly placedAt: string, readonly updatedAt: string, readonly allowedActions: ReadonlyArray<OrderAction>, readonly items: ReadonlyArray<{ readonly productId: string, readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly amount: number, readonly currency: string }, readonly lineTotal: { readonly amount: number, readonly currency: string } }>, readonly total: { readonly amount: number, readonly currency: string }, readonly shippingAddress: { readonly name: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string, readonly country: string }, readonly payment: { readonly method: PaymentMethod } } } | null };

export type GetOrderQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
}>;


export type GetOrderQuery = { readonly order: { readonly id: string, readonly customerId: string, readonly status: OrderStatus, readonly cancelReason: string | null, readonly carrier: string | null, readonly trackingNumber: string | null, readonly version: number, readonly placedAt: string, readonly updatedAt: string, readonly allowedActions: ReadonlyArray<OrderAction>, readonly items: ReadonlyArray<{ readonly productId: string, readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly amount: number, readonly currency: string }, readonly lineTotal: { readonly amount: number, readonly currency: string } }>, readonly total: { readonly amount: number, readonly currency: string }, readonly shippingAddress: { readonly name: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string, readonly country: string }, readonly payment: { readonly method: PaymentMethod } } | null };

export type ListOrdersQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: OrderFilter | null | undefined;
  sort?: OrderSort | null | undefined;
}>;


export type ListOrdersQuery = { readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly customerId: string, readonly status: OrderStatus, readonly cancelReason: string | null, readonly carrier: string | null, readonly trackingNumber: string | null, readonly version: number, readonly placedAt: string, readonly updatedAt: string, readonly allowedActions: ReadonlyArray<OrderAction>, readonly items: ReadonlyArray<{ readonly productId: string, readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly amount: number, readonly currency: string }, readonly lineTotal: { readonly amount: number, readonly currency: string } }>, readonly total: { readonly amount: number, readonly currency: string }, readonly shippingAddress: { readonly name: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string, readonly country: string }, readonly payment: { readonly method: PaymentMethod } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { readonly cancelOrder: { readonly order: { readonly id: string, readonly customerId: string, readonly status: OrderStatus, readonly cancelReason: string | null, readonly carrier: string | null, readonly trackingNumber: string | null, readonly version: number, readonly placedAt: string, readonly updatedAt: string, readonly allowedActions: ReadonlyArray<OrderAction>, readonly items: ReadonlyArray<{ readonly productId: string, readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly amount: number, readonly currency: string }, readonly lineTotal: { readonly amount: number, readonly currency: string } }>, readonly total: { readonly amount: number, readonly currency: string }, readonly shippingAddress: { readonly name: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string, readonly country: string }, readonly payment: { readonly method: PaymentMethod } } } | null };

export type ShipOrderMutationVariables = Exact<{
  input: ShipOrderInput;
}>;


export type ShipOrderMutation = { readonly shipOrder: { readonly order: { readonly id: string, readonly customerId: string, readonly status: OrderStatus, readonly cancelReason: string | null, readonly carrier: string | null, readonly trackingNumber: string | null, readonly version: number, readonly placedAt: string, readonly updatedAt: string, readonly allowedActions: ReadonlyArray<OrderAction>, readonly items: ReadonlyArray<{ readonly productId: string, readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly amount: number, readonly currency: string }, readonly lineTotal: { readonly amount: number, readonly currency: string } }>, readonly total: { readonly amount: number, readonly currency: string }, readonly shippingAddress: { readonly name: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string, readonly country: string }, readonly payment: { readonly method: PaymentMethod } } } | null };

export type DeliverOrderMutationVariables = Exact<{
  input: DeliverOrderInput;
}>;


export type DeliverOrderMutation = { readonly deliverOrder: { readonly order: { readonly id: string, readonly customerId: string, readonly status: OrderStatus, readonly cancelReason: string | null, readonly carrier: string | null, readonly trackingNumber: string | null, readonly version: number, readonly placedAt: string, readonly updatedAt: string, readonly allowedActions: ReadonlyArray<OrderAction>, readonly items: ReadonlyArray<{ readonly productId: string, readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly amount: number, readonly currency: string }, readonly lineTotal: { readonly amount: number, readonly currency: string } }>, readonly total: { readonly amount: number, readonly currency: string }, readonly shippingAddress: { readonly name: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string, readonly country: string }, readonly payment: { readonly method: PaymentMethod } } } | null };

export type OrderHistoryQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type OrderHistoryQuery = { readonly orderHistory: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly subject: string, readonly time: string, readonly position: string, readonly version: number, readonly data: object, readonly traceparent: string | null, readonly actor: { readonly role: string, readonly id: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type WatchOrderSubscriptionVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  begin: boolean;
}>;


export type WatchOrderSubscription = { readonly orderUpdated: { readonly position: string, readonly event: { readonly id: string, readonly type: string, readonly subject: string, readonly time: string, readonly position: string, readonly version: number, readonly data: object, readonly traceparent: string | null, readonly actor: { readonly role: string, readonly id: string | null } } | null } | null };

export type WindowFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type PaymentViewFragment = { readonly id: string, readonly orderId: string, readonly method: PaymentMethod, readonly status: PaymentStatus, readonly declineReason: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly amount: { readonly amount: number, readonly currency: string }, readonly refunded: { readonly amount: number, readonly currency: string }, readonly refunds: ReadonlyArray<{ readonly id: string, readonly reason: string | null, readonly status: RefundStatus, readonly createdAt: string, readonly amount: { readonly amount: number, readonly currency: string } }> };

export type ListPaymentsQueryVariables = Exact<{
  orderId: string;
}>;


export type ListPaymentsQuery = { readonly payments: ReadonlyArray<{ readonly id: string, readonly orderId: string, readonly method: PaymentMethod, readonly status: PaymentStatus, readonly declineReason: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly amount: { readonly amount: number, readonly currency: string }, readonly refunded: { readonly amount: number, readonly currency: string }, readonly refunds: ReadonlyArray<{ readonly id: string, readonly reason: string | null, readonly status: RefundStatus, readonly createdAt: string, readonly amount: { readonly amount: number, readonly currency: string } }> }> | null };

export type GetPaymentQueryVariables = Exact<{
  id: string;
}>;


export type GetPaymentQuery = { readonly payment: { readonly id: string, readonly orderId: string, readonly method: PaymentMethod, readonly status: PaymentStatus, readonly declineReason: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly amount: { readonly amount: number, readonly currency: string }, readonly refunded: { readonly amount: number, readonly currency: string }, readonly refunds: ReadonlyArray<{ readonly id: string, readonly reason: string | null, readonly status: RefundStatus, readonly createdAt: string, readonly amount: { readonly amount: number, readonly currency: string } }> } | null };

export type RefundPaymentMutationVariables = Exact<{
  input: RefundPaymentInput;
}>;


export type RefundPaymentMutation = { readonly refundPayment: { readonly payment: { readonly id: string, readonly orderId: string, readonly method: PaymentMethod, readonly status: PaymentStatus, readonly declineReason: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly amount: { readonly amount: number, readonly currency: string }, readonly refunded: { readonly amount: number, readonly currency: string }, readonly refunds: ReadonlyArray<{ readonly id: string, readonly reason: string | null, readonly status: RefundStatus, readonly createdAt: string, readonly amount: { readonly amount: number, readonly currency: string } }> } } | null };

export type TopProductsQueryVariables = Exact<{
  period: ReportPeriod;
  date?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type TopProductsQuery = { readonly topProducts: { readonly from: string, readonly to: string, readonly items: ReadonlyArray<{ readonly productId: string, readonly sku: string, readonly name: string, readonly quantity: number, readonly revenue: { readonly amount: number, readonly currency: string } }> } | null };

export type SalesByDayQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type SalesByDayQuery = { readonly sales: { readonly items: ReadonlyArray<{ readonly day: string, readonly orders: number, readonly items: number, readonly revenue: { readonly amount: number, readonly currency: string } }> } | null };

export type CustomerOrderSummaryQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerOrderSummaryQuery = { readonly customerOrderSummary: { readonly customerId: string, readonly items: ReadonlyArray<{ readonly currency: string, readonly placed: number, readonly sold: number, readonly cancelled: number, readonly firstPlacedAt: string, readonly lastPlacedAt: string, readonly spent: { readonly amount: number, readonly currency: string } }> } | null };

export type ReviewViewFragment = { readonly id: string, readonly productId: string, readonly customerId: string, readonly rating: number, readonly title: string, readonly body: string, readonly createdAt: string };

export type ListReviewsQueryVariables = Exact<{
  productId: string;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  sort?: ReviewSort | null | undefined;
}>;


export type ListReviewsQuery = { readonly reviews: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly productId: string, readonly customerId: string, readonly rating: number, readonly title: string, readonly body: string, readonly createdAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type CreateReviewMutationVariables = Exact<{
  input: CreateReviewInput;
}>;


export type CreateReviewMutation = { readonly createReview: { readonly review: { readonly id: string, readonly productId: string, readonly customerId: string, readonly rating: number, readonly title: string, readonly body: string, readonly createdAt: string } } | null };

export type ShipmentViewFragment = { readonly id: string, readonly orderId: string, readonly status: ShipmentStatus, readonly carrier: string, readonly trackingNumber: string, readonly version: number, readonly createdAt: string, readonly updatedAt: string };

export type GetShipmentQueryVariables = Exact<{
  orderId: string;
}>;


export type GetShipmentQuery = { readonly shipment: { readonly id: string, readonly orderId: string, readonly status: ShipmentStatus, readonly carrier: string, readonly trackingNumber: string, readonly version: number, readonly createdAt: string, readonly updatedAt: string } | null };

export type MessageViewFragment = { readonly id: string, readonly conversationId: string, readonly orderId: string, readonly text: string, readonly createdAt: string, readonly author: { readonly role: MessageRole, readonly customerId: string } };

export type PostMessageMutationVariables = Exact<{
  input: PostMessageInput;
}>;


export type PostMessageMutation = { readonly postMessage: { readonly message: { readonly id: string, readonly conversationId: string, readonly orderId: string, readonly text: string, readonly createdAt: string, readonly author: { readonly role: MessageRole, readonly customerId: string } } } | null };

export type ListMessagesQueryVariables = Exact<{
  orderId: string;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  sort?: MessageSort | null | undefined;
}>;


export type ListMessagesQuery = { readonly messages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly conversationId: string, readonly orderId: string, readonly text: string, readonly createdAt: string, readonly author: { readonly role: MessageRole, readonly customerId: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type WatchMessagesSubscriptionVariables = Exact<{
  orderId: string;
  after?: string | null | undefined;
  begin: boolean;
}>;


export type WatchMessagesSubscription = { readonly messagePosted: { readonly position: string, readonly event: { readonly id: string, readonly type: string, readonly subject: string, readonly time: string, readonly position: string, readonly version: number, readonly data: object, readonly traceparent: string | null, readonly actor: { readonly role: string, readonly id: string | null } } | null } | null };

export type WalletViewFragment = { readonly id: string, readonly customerId: string, readonly status: WalletStatus, readonly version: number, readonly openedAt: string, readonly updatedAt: string, readonly balance: { readonly amount: number, readonly currency: string } };

export type WalletEntryViewFragment = { readonly id: string, readonly kind: WalletEntryKind, readonly reason: string | null, readonly orderId: string | null, readonly at: string, readonly amount: { readonly amount: number, readonly currency: string } | null, readonly balance: { readonly amount: number, readonly currency: string } };

export type GetWalletQueryVariables = Exact<{
  customerId: string;
  at?: string | null | undefined;
}>;


export type GetWalletQuery = { readonly wallet: { readonly id: string, readonly customerId: string, readonly status: WalletStatus, readonly version: number, readonly openedAt: string, readonly updatedAt: string, readonly balance: { readonly amount: number, readonly currency: string } } | null };

export type OpenWalletMutationVariables = Exact<{
  input: OpenWalletInput;
}>;


export type OpenWalletMutation = { readonly openWallet: { readonly wallet: { readonly id: string, readonly customerId: string, readonly status: WalletStatus, readonly version: number, readonly openedAt: string, readonly updatedAt: string, readonly balance: { readonly amount: number, readonly currency: string } } } | null };

export type DepositToWalletMutationVariables = Exact<{
  input: DepositToWalletInput;
}>;


export type DepositToWalletMutation = { readonly depositToWallet: { readonly wallet: { readonly id: string, readonly customerId: string, readonly status: WalletStatus, readonly version: number, readonly openedAt: string, readonly updatedAt: string, readonly balance: { readonly amount: number, readonly currency: string } } } | null };

export type WithdrawFromWalletMutationVariables = Exact<{
  input: WithdrawFromWalletInput;
}>;


export type WithdrawFromWalletMutation = { readonly withdrawFromWallet: { readonly wallet: { readonly id: string, readonly customerId: string, readonly status: WalletStatus, readonly version: number, readonly openedAt: string, readonly updatedAt: string, readonly balance: { readonly amount: number, readonly currency: string } } } | null };

export type FreezeWalletMutationVariables = Exact<{
  input: FreezeWalletInput;
}>;


export type FreezeWalletMutation = { readonly freezeWallet: { readonly wallet: { readonly id: string, readonly customerId: string, readonly status: WalletStatus, readonly version: number, readonly openedAt: string, readonly updatedAt: string, readonly balance: { readonly amount: number, readonly currency: string } } } | null };

export type UnfreezeWalletMutationVariables = Exact<{
  input: UnfreezeWalletInput;
}>;


export type UnfreezeWalletMutation = { readonly unfreezeWallet: { readonly wallet: { readonly id: string, readonly customerId: string, readonly status: WalletStatus, readonly version: number, readonly openedAt: string, readonly updatedAt: string, readonly balance: { readonly amount: number, readonly currency: string } } } | null };

export type ListWalletEntriesQueryVariables = Exact<{
  customerId: string;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type ListWalletEntriesQuery = { readonly walletEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: WalletEntryKind, readonly reason: string | null, readonly orderId: string | null, readonly at: string, readonly amount: { readonly amount: number, readonly currency: string } | null, readonly balance: { readonly amount: number, readonly currency: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type WebhookEndpointViewFragment = { readonly id: string, readonly customerId: string, readonly url: string, readonly description: string, readonly types: ReadonlyArray<string> | null, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly secret: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string };

export type WebhookDeliveryViewFragment = { readonly id: string, readonly endpointId: string, readonly eventId: string, readonly eventType: string, readonly status: WebhookDeliveryStatus, readonly attempts: number, readonly nextAttemptAt: string | null, readonly createdAt: string, readonly updatedAt: string };

export type CreateWebhookEndpointMutationVariables = Exact<{
  input: CreateWebhookEndpointInput;
}>;


export type CreateWebhookEndpointMutation = { readonly createWebhookEndpoint: { readonly webhookEndpoint: { readonly id: string, readonly customerId: string, readonly url: string, readonly description: string, readonly types: ReadonlyArray<string> | null, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly secret: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string } } | null };

export type ListWebhookEndpointsQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  sort?: WebhookEndpointSort | null | undefined;
}>;


export type ListWebhookEndpointsQuery = { readonly webhookEndpoints: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly customerId: string, readonly url: string, readonly description: string, readonly types: ReadonlyArray<string> | null, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly secret: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type GetWebhookEndpointQueryVariables = Exact<{
  id: string;
}>;


export type GetWebhookEndpointQuery = { readonly webhookEndpoint: { readonly id: string, readonly customerId: string, readonly url: string, readonly description: string, readonly types: ReadonlyArray<string> | null, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly secret: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string } | null };

export type UpdateWebhookEndpointMutationVariables = Exact<{
  input: UpdateWebhookEndpointInput;
}>;


export type UpdateWebhookEndpointMutation = { readonly updateWebhookEndpoint: { readonly webhookEndpoint: { readonly id: string, readonly customerId: string, readonly url: string, readonly description: string, readonly types: ReadonlyArray<string> | null, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly secret: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string } } | null };

export type DeleteWebhookEndpointMutationVariables = Exact<{
  input: DeleteWebhookEndpointInput;
}>;


export type DeleteWebhookEndpointMutation = { readonly deleteWebhookEndpoint: { readonly webhookEndpoint: { readonly id: string, readonly customerId: string, readonly url: string, readonly description: string, readonly types: ReadonlyArray<string> | null, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly secret: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string } } | null };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { readonly rotateWebhookSecret: { readonly webhookEndpoint: { readonly id: string, readonly customerId: string, readonly url: string, readonly description: string, readonly types: ReadonlyArray<string> | null, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly secret: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string } } | null };

export type ListWebhookDeliveriesQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: WebhookDeliveryFilter | null | undefined;
  sort?: WebhookDeliverySort | null | undefined;
}>;


export type ListWebhookDeliveriesQuery = { readonly webhookDeliveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly endpointId: string, readonly eventId: string, readonly eventType: string, readonly status: WebhookDeliveryStatus, readonly attempts: number, readonly nextAttemptAt: string | null, readonly createdAt: string, readonly updatedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type GetWebhookDeliveryQueryVariables = Exact<{
  id: string;
}>;


export type GetWebhookDeliveryQuery = { readonly webhookDelivery: { readonly id: string, readonly endpointId: string, readonly eventId: string, readonly eventType: string, readonly status: WebhookDeliveryStatus, readonly attempts: number, readonly nextAttemptAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly tries: ReadonlyArray<{ readonly number: number, readonly startedAt: string, readonly durationMs: number, readonly error: string | null, readonly request: { readonly headers: Readonly<Record<string, string>>, readonly body: string }, readonly response: { readonly status: number, readonly headers: Readonly<Record<string, string>>, readonly body: string } | null }> | null } | null };

export type RedeliverWebhookMutationVariables = Exact<{
  input: RedeliverWebhookInput;
}>;


export type RedeliverWebhookMutation = { readonly redeliverWebhook: { readonly webhookDelivery: { readonly id: string, readonly endpointId: string, readonly eventId: string, readonly eventType: string, readonly status: WebhookDeliveryStatus, readonly attempts: number, readonly nextAttemptAt: string | null, readonly createdAt: string, readonly updatedAt: string } } | null };
