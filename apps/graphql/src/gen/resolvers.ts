/** Generated from schema/ by `npm run generate`: do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  Category as CategoryView,
  CheckoutView as CheckoutView,
  ConsumerState as ConsumerView,
  Customer as CustomerView,
  DeadLetter as DeadLetterView,
  EventView as EventView,
  Message as MessageView,
  MessageAuthor as MessageAuthorView,
  Notification as NotificationView,
  Order as OrderView,
  OrderItemView as OrderItemView,
  OrderSummary as OrderSummaryView,
  Payment as PaymentView,
  Product as ProductView,
  Review as ReviewView,
  SalesReport as SalesReportView,
  Shipment as ShipmentView,
  Stock as StockView,
  TopProducts as TopProductsView,
  Wallet as WalletView,
  WalletEntry as WalletEntryView,
  WebhookDelivery as WebhookDeliveryView,
  WebhookEndpoint as WebhookEndpointView,
} from "@trefoil/domain";
import type { Connection } from "../connection.ts";
import type { News, OrderAction as OrderActionView, ProductSales as ProductSalesView } from "../views.ts";
import type { GraphContext } from "../context.ts";
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A day of the calendar, `2026-03-01`. The shop's days are those of UTC. */
  Date: { input: string; output: string };
  /**
   * An instant as RFC 3339 writes it. Answers are in UTC with milliseconds, `2026-03-01T12:00:00.000Z`; input
   * may have any offset, `2026-03-01T13:00:00+01:00`.
   */
  DateTime: { input: string; output: string };
  /**
   * Any JSON value. It is used where the shape depends on another field, such as `Event.data`, whose members
   * depend on `Event.type`.
   */
  JSON: { input: object; output: object };
  /**
   * An integer up to 2^53 - 1 (9007199254740991), which JSON and JavaScript hold exactly. Amounts of money are
   * such integers: `Int` ends at 2^31 - 1.
   */
  SafeInt: { input: number; output: number };
  /**
   * A JSON object whose values are text, `{ "origin": "Sri Lanka", "weight": "100 g" }`. In a change a value may
   * be null, which removes its name (RFC 7396).
   */
  StringMap: { input: Readonly<Record<string, string>>; output: Readonly<Record<string, string>> };
};

/** Where an order goes. */
export type Address = {
  readonly __typename?: "Address";
  /** Town or city. */
  readonly city: Scalars["String"]["output"];
  /** ISO 3166-1 alpha-2 code, such as `DE`. */
  readonly country: Scalars["String"]["output"];
  /** Street and number. */
  readonly line1: Scalars["String"]["output"];
  /** Flat, floor or company; null when there is none. */
  readonly line2?: Maybe<Scalars["String"]["output"]>;
  /** Who receives it. */
  readonly name: Scalars["String"]["output"];
  /** Postal code. */
  readonly postalCode: Scalars["String"]["output"];
  /** State or province; null when there is none. */
  readonly region?: Maybe<Scalars["String"]["output"]>;
};

/** Where to send an order. */
export type AddressInput = {
  /** Town or city, 1 to 100 characters. */
  readonly city: Scalars["String"]["input"];
  /** ISO 3166-1 alpha-2 code, such as `DE`. */
  readonly country: Scalars["String"]["input"];
  /** Street and number, 1 to 200 characters. */
  readonly line1: Scalars["String"]["input"];
  /** Flat, floor or company, up to 200 characters. */
  readonly line2?: InputMaybe<Scalars["String"]["input"]>;
  /** Who receives it, 1 to 200 characters. */
  readonly name: Scalars["String"]["input"];
  /** Postal code, 1 to 20 characters. */
  readonly postalCode: Scalars["String"]["input"];
  /** State or province, up to 100 characters. */
  readonly region?: InputMaybe<Scalars["String"]["input"]>;
};

/** A change of what is on hand. */
export type AdjustStockInput = {
  /** Pieces to add or, when negative, to take away: up to 1,000,000, and not 0. */
  readonly delta: Scalars["Int"]["input"];
  /**
   * The version that was read, to adjust the stock only while it is as it was seen. `VERSION_MISMATCH` when it
   * is another.
   */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** Id of the product. */
  readonly productId: Scalars["ID"]["input"];
  /** Why. */
  readonly reason: StockReason;
};

/** What came of `adjustStock`. */
export type AdjustStockPayload = {
  readonly __typename?: "AdjustStockPayload";
  /** The stock after it. */
  readonly stock: Stock;
};

/** A product to take off sale. */
export type ArchiveProductInput = {
  /** The version that was read. `VERSION_MISMATCH` when it is another by now. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Id of the product. */
  readonly id: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `archiveProduct`. */
export type ArchiveProductPayload = {
  readonly __typename?: "ArchiveProductPayload";
  /** The product, archived. */
  readonly product: Product;
};

/** An order to cancel. */
export type CancelOrderInput = {
  /**
   * The version that was read, to cancel the order only while it is as it was seen. `VERSION_MISMATCH` when it
   * is another.
   */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** Id of the order. */
  readonly id: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** Why, kept with the order: up to 500 characters. */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `cancelOrder`. */
export type CancelOrderPayload = {
  readonly __typename?: "CancelOrderPayload";
  /** The order, cancelled. */
  readonly order: Order;
};

/** A shelf of the catalog. */
export type Category = Node & {
  readonly __typename?: "Category";
  /** The categories directly below it, by their position. */
  readonly children?: Maybe<ReadonlyArray<Category>>;
  /** When it was created. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** What belongs here. */
  readonly description: Scalars["String"]["output"];
  /** TypeID, `cat_01h455vb4pex5vsknk084sn02s`. */
  readonly id: Scalars["ID"]["output"];
  /** What it is called: `Black tea`. */
  readonly name: Scalars["String"]["output"];
  /** The category above it; null at the top. */
  readonly parent?: Maybe<Category>;
  /** Id of the category above it; null at the top. */
  readonly parentId?: Maybe<Scalars["ID"]["output"]>;
  /** Its place among its siblings, from 0. */
  readonly position: Scalars["Int"]["output"];
  /** The products filed under it. Callers who are not staff see ACTIVE ones only. */
  readonly products?: Maybe<ProductConnection>;
  /** A readable name that is unique and made for URLs: `black-tea`. */
  readonly slug: Scalars["String"]["output"];
  /** When it was last changed. */
  readonly updatedAt: Scalars["DateTime"]["output"];
  /** Grows by one with every change. */
  readonly version: Scalars["Int"]["output"];
};

/** A shelf of the catalog. */
export type CategoryProductsArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  filter?: InputMaybe<CategoryProductsFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  sort?: InputMaybe<ProductSort>;
};

/** A page of categories. */
export type CategoryConnection = {
  readonly __typename?: "CategoryConnection";
  /** The categories, each with its place in the list. */
  readonly edges: ReadonlyArray<CategoryEdge>;
  /** The categories alone. */
  readonly nodes: ReadonlyArray<Category>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A category and its place in a list. */
export type CategoryEdge = {
  readonly __typename?: "CategoryEdge";
  /** The place: give it as `after` or `before`. */
  readonly cursor: Scalars["String"]["output"];
  /** The category. */
  readonly node: Category;
};

/** Which categories are listed. What is absent or null restricts nothing. */
export type CategoryFilter = {
  /** Only categories directly below this one. */
  readonly parentId?: InputMaybe<Scalars["ID"]["input"]>;
};

/** Which products of a category are listed. What is absent or null restricts nothing. */
export type CategoryProductsFilter = {
  /** Only products in this status. Only the staff see others than ACTIVE. */
  readonly status?: InputMaybe<ProductStatus>;
};

/** How an order becomes confirmed or cancelled. For the staff. */
export type Checkout = {
  readonly __typename?: "Checkout";
  /** Failed attempts at this step. */
  readonly attempts: Scalars["Int"]["output"];
  /** What went wrong last; null when nothing did. */
  readonly lastError?: Maybe<Scalars["String"]["output"]>;
  /** When it goes on; null when it has ended or is parked. */
  readonly nextRunAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** The order. */
  readonly order?: Maybe<Order>;
  /** Id of the order. */
  readonly orderId: Scalars["ID"]["output"];
  /** Whether it waits for somebody to look at it: `retryCheckout` sets it going again. */
  readonly parked: Scalars["Boolean"]["output"];
  /** Why the order is given up, such as `PAYMENT_DECLINED`; null while it is not. */
  readonly reason?: Maybe<Scalars["String"]["output"]>;
  /** When it began. */
  readonly startedAt: Scalars["DateTime"]["output"];
  /** How far it is. */
  readonly state: CheckoutState;
  /** The step that it is at. */
  readonly step: CheckoutStepName;
  /** Every attempt at a step, oldest first. */
  readonly steps: ReadonlyArray<CheckoutStep>;
  /** When it last moved. */
  readonly updatedAt: Scalars["DateTime"]["output"];
};

/** A page of checkouts. */
export type CheckoutConnection = {
  readonly __typename?: "CheckoutConnection";
  /** The checkouts, each with its place in the list. */
  readonly edges: ReadonlyArray<CheckoutEdge>;
  /** The checkouts alone. */
  readonly nodes: ReadonlyArray<Checkout>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Whether a step is done or undone. */
export type CheckoutDirection =
  /** Done. */
  | "DO"
  /** Undone. */
  | "UNDO";

/** A checkout and its place in a list. */
export type CheckoutEdge = {
  readonly __typename?: "CheckoutEdge";
  /** The place: give it as `after` or `before`. */
  readonly cursor: Scalars["String"]["output"];
  /** The checkout. */
  readonly node: Checkout;
};

/** Which checkouts are listed. What is absent or null restricts nothing. */
export type CheckoutFilter = {
  /** Only checkouts that wait for somebody, or only those that don't. */
  readonly parked?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** Only checkouts in this state. */
  readonly state?: InputMaybe<CheckoutState>;
};

/** What came of an attempt at a step. */
export type CheckoutOutcome =
  /** It did not. */
  | "FAILED"
  /** It took effect. */
  | "SUCCEEDED";

/** The order of checkouts. */
export type CheckoutSort =
  /** Those that have not moved for longest first. */
  | "updatedAt"
  /** Those that moved last first. */
  | "-updatedAt";

/** How far a checkout is: PENDING, then RUNNING and COMPLETED; what fails is COMPENSATING until it has FAILED. */
export type CheckoutState =
  /** Being undone, step by step. */
  | "COMPENSATING"
  /** Done: the order is confirmed. */
  | "COMPLETED"
  /** Undone: the order is cancelled. */
  | "FAILED"
  /** Not begun. */
  | "PENDING"
  /** Under way. */
  | "RUNNING";

/** One attempt at a step of a checkout, or at undoing it. */
export type CheckoutStep = {
  readonly __typename?: "CheckoutStep";
  /** When that was known. */
  readonly at: Scalars["DateTime"]["output"];
  /** The number of the attempt, from 1, for each step and direction. */
  readonly attempt: Scalars["Int"]["output"];
  /** Whether it was to be done or undone. */
  readonly direction: CheckoutDirection;
  /** Why it failed; null when it did not. */
  readonly error?: Maybe<Scalars["String"]["output"]>;
  /** What came of it. */
  readonly outcome: CheckoutOutcome;
  /** Which step. */
  readonly step: CheckoutStepName;
};

/** What a checkout does, in this order; a failure undoes it in reverse. */
export type CheckoutStepName =
  /** Has the provider hold the money. */
  | "AUTHORIZE"
  /** Books a parcel with the carrier. */
  | "BOOK"
  /** Takes the money. */
  | "CAPTURE"
  /** Confirms the order. */
  | "CONFIRM"
  /** Takes the goods aside. */
  | "RESERVE";

/** Somebody who reads the log of all events behind the shop. */
export type Consumer = {
  readonly __typename?: "Consumer";
  /** Events that it could not take. */
  readonly deadLetters: Scalars["Int"]["output"];
  /** How far the log goes: a decimal number as text. */
  readonly head: Scalars["String"]["output"];
  /** Events that it has still to look at; counted up to 100,000 for each part. */
  readonly lag: Scalars["Int"]["output"];
  /** What keeps it; null when nothing does. */
  readonly lastError?: Maybe<Scalars["String"]["output"]>;
  /** What it is called: `notifications`. */
  readonly name: Scalars["String"]["output"];
  /** How many parts of the log are read side by side. */
  readonly partitions: Scalars["Int"]["output"];
  /** How far the slowest of them has come: a decimal number as text. */
  readonly position: Scalars["String"]["output"];
};

/** A product to create. */
export type CreateProductInput = {
  /** Free properties, at most 50: names of 1 to 64 characters, values of up to 500. */
  readonly attributes?: InputMaybe<Scalars["StringMap"]["input"]>;
  /** Id of the category to file it under. */
  readonly categoryId: Scalars["ID"]["input"];
  /** What there is to say about it, up to 10,000 characters. */
  readonly description: Scalars["String"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is called, 1 to 200 characters. */
  readonly name: Scalars["String"]["input"];
  /** What one piece costs. */
  readonly price: MoneyInput;
  /**
   * The merchant's own code, unique among all products: 1 to 64 upper-case letters, digits and hyphens,
   * `TEA-EARL-100`.
   */
  readonly sku: Scalars["String"]["input"];
  /** Its status; ACTIVE when absent. */
  readonly status?: InputMaybe<ProductStatusToSet>;
};

/** What came of `createProduct`. */
export type CreateProductPayload = {
  readonly __typename?: "CreateProductPayload";
  /** The product as created. */
  readonly product: Product;
};

/** A review to publish. */
export type CreateReviewInput = {
  /** In more words, 1 to 5,000 characters. */
  readonly body: Scalars["String"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** Id of the product. */
  readonly productId: Scalars["ID"]["input"];
  /** Stars, 1 to 5; 5 is best. */
  readonly rating: Scalars["Int"]["input"];
  /** In a few words, 1 to 120 characters. */
  readonly title: Scalars["String"]["input"];
};

/** What came of `createReview`. */
export type CreateReviewPayload = {
  readonly __typename?: "CreateReviewPayload";
  /** The review as published. */
  readonly review: Review;
};

/** A webhook endpoint to create. */
export type CreateWebhookEndpointInput = {
  /** What it is for, up to 500 characters. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** The exact types of the events to send, 1 to 50; all that the caller may see when absent or null. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Where to send events: https, and no private address. */
  readonly url: Scalars["String"]["input"];
};

/** What came of `createWebhookEndpoint`. */
export type CreateWebhookEndpointPayload = {
  readonly __typename?: "CreateWebhookEndpointPayload";
  /** The endpoint, with its `secret`. */
  readonly webhookEndpoint: WebhookEndpoint;
};

/** An account, of somebody who buys or of the staff. */
export type Customer = Node & {
  readonly __typename?: "Customer";
  /** When the account was opened. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** The e-mail address, unique in any case. */
  readonly email: Scalars["String"]["output"];
  /** TypeID, `cus_01h455vb4pex5vsknk084sn02v`. */
  readonly id: Scalars["ID"]["output"];
  /** What the customer is called: `Alice Archer`. */
  readonly name: Scalars["String"]["output"];
  /** The customer's orders, summed up. */
  readonly orderSummary?: Maybe<OrderSummary>;
  /** The orders that the customer placed. */
  readonly orders?: Maybe<OrderConnection>;
  /** What the account may do. */
  readonly role: CustomerRole;
  /** Whether the account may change anything. */
  readonly status: CustomerStatus;
  /** The plan, which sets the budget of requests. */
  readonly tier: CustomerTier;
  /** When it was last changed. */
  readonly updatedAt: Scalars["DateTime"]["output"];
  /** Grows by one with every change. */
  readonly version: Scalars["Int"]["output"];
  /** The customer's store credit; null while there is none. */
  readonly wallet?: Maybe<Wallet>;
};

/** An account, of somebody who buys or of the staff. */
export type CustomerOrdersArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  filter?: InputMaybe<CustomerOrdersFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  sort?: InputMaybe<OrderSort>;
};

/** A page of customers. */
export type CustomerConnection = {
  readonly __typename?: "CustomerConnection";
  /** The customers, each with its place in the list. */
  readonly edges: ReadonlyArray<CustomerEdge>;
  /** The customers alone. */
  readonly nodes: ReadonlyArray<Customer>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A customer and its place in a list. */
export type CustomerEdge = {
  readonly __typename?: "CustomerEdge";
  /** The place: give it as `after` or `before`. */
  readonly cursor: Scalars["String"]["output"];
  /** The customer. */
  readonly node: Customer;
};

/** Which customers are listed. What is absent or null restricts nothing. */
export type CustomerFilter = {
  /** Only customers whose e-mail address begins with this, in any case. */
  readonly q?: InputMaybe<Scalars["String"]["input"]>;
  /** Only customers with this role. */
  readonly role?: InputMaybe<CustomerRole>;
  /** Only customers in this status. */
  readonly status?: InputMaybe<CustomerStatus>;
  /** Only customers of this tier. */
  readonly tier?: InputMaybe<CustomerTier>;
};

/** Which orders of a customer are listed. What is absent or null restricts nothing. */
export type CustomerOrdersFilter = {
  /** Only orders in this status. */
  readonly status?: InputMaybe<OrderStatus>;
};

/** What an account may do. */
export type CustomerRole =
  /** Runs the shop, and says who else does. */
  | "ADMIN"
  /** Buys. */
  | "CUSTOMER"
  /** Runs the shop. */
  | "STAFF";

/** The order of customers. */
export type CustomerSort =
  /** Oldest account first. */
  | "createdAt"
  /** Newest account first. */
  | "-createdAt"
  /** By e-mail address, from A to Z. */
  | "email"
  /** By e-mail address, from Z to A. */
  | "-email";

/** Whether an account may change anything. */
export type CustomerStatus =
  /** May. */
  | "ACTIVE"
  /** Can read and nothing else. */
  | "SUSPENDED";

/** The plan of an account, which sets its budget of requests. */
export type CustomerTier =
  /** 3,000 a minute. */
  | "BASIC"
  /** 300 a minute. */
  | "FREE"
  /** 30,000 a minute. */
  | "PREMIUM";

/** The sales of a day, in one currency. */
export type DaySales = {
  readonly __typename?: "DaySales";
  /** The day on which the orders were placed. */
  readonly day: Scalars["Date"]["output"];
  /** Pieces sold. */
  readonly items: Scalars["SafeInt"]["output"];
  /** Orders sold. */
  readonly orders: Scalars["SafeInt"]["output"];
  /** What they came to. */
  readonly revenue: Money;
};

/** An event that a consumer could not take, kept until the cause is mended and somebody replays it. */
export type DeadLetter = {
  readonly __typename?: "DeadLetter";
  /** How often it was tried. */
  readonly attempts: Scalars["Int"]["output"];
  /** Who could not take it. */
  readonly consumer: Scalars["String"]["output"];
  /** When it was given up. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** What the last attempt said. */
  readonly error: Scalars["String"]["output"];
  /** The event. */
  readonly event: Event;
  /** TypeID, `dlt_01h455vb4pex5vsknk084sn032`. */
  readonly id: Scalars["ID"]["output"];
  /** Whether it was replayed. */
  readonly status: DeadLetterStatus;
  /** When it was last changed. */
  readonly updatedAt: Scalars["DateTime"]["output"];
};

/** A page of dead letters. */
export type DeadLetterConnection = {
  readonly __typename?: "DeadLetterConnection";
  /** The dead letters, each with its place in the list. */
  readonly edges: ReadonlyArray<DeadLetterEdge>;
  /** The dead letters alone. */
  readonly nodes: ReadonlyArray<DeadLetter>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A dead letter and its place in a list. */
export type DeadLetterEdge = {
  readonly __typename?: "DeadLetterEdge";
  /** The place: give it as `after` or `before`. */
  readonly cursor: Scalars["String"]["output"];
  /** The dead letter. */
  readonly node: DeadLetter;
};

/** Which dead letters are listed. What is absent or null restricts nothing. */
export type DeadLetterFilter = {
  /** Only those of this consumer. */
  readonly consumer?: InputMaybe<Scalars["String"]["input"]>;
  /** Only those in this status. */
  readonly status?: InputMaybe<DeadLetterStatus>;
};

/** The order of dead letters. */
export type DeadLetterSort =
  /** Oldest first. */
  | "createdAt"
  /** Newest first. */
  | "-createdAt";

/** Whether a dead letter was handed to its consumer once more. */
export type DeadLetterStatus =
  /** Not yet. */
  | "DEAD"
  /** It was, and was taken. */
  | "REPLAYED";

/** A webhook endpoint to delete. */
export type DeleteWebhookEndpointInput = {
  /** The version that was read. `VERSION_MISMATCH` when it is another by now. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Id of the endpoint. */
  readonly id: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `deleteWebhookEndpoint`. */
export type DeleteWebhookEndpointPayload = {
  readonly __typename?: "DeleteWebhookEndpointPayload";
  /** The endpoint as it was last. */
  readonly webhookEndpoint: WebhookEndpoint;
};

/** An order that has arrived. */
export type DeliverOrderInput = {
  /**
   * The version that was read, to deliver the order only while it is as it was seen. `VERSION_MISMATCH` when
   * it is another.
   */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** Id of the order. */
  readonly id: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `deliverOrder`. */
export type DeliverOrderPayload = {
  readonly __typename?: "DeliverOrderPayload";
  /** The order, delivered. */
  readonly order: Order;
};

/** Money to put into a wallet. */
export type DepositToWalletInput = {
  /** How much, more than nothing, in the wallet's currency. */
  readonly amount: MoneyInput;
  /** Id of the customer. */
  readonly customerId: Scalars["ID"]["input"];
  /**
   * 1 to 255 printable ASCII characters: sent again with the same key, it is done once. What moves money must
   * have one, here or, in a request with one mutation, in the header `Idempotency-Key`:
   * `IDEMPOTENCY_KEY_REQUIRED` without.
   */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** Why, kept with the entry: up to 500 characters. */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `depositToWallet`. */
export type DepositToWalletPayload = {
  readonly __typename?: "DepositToWalletPayload";
  /** The wallet after it. */
  readonly wallet: Wallet;
};

/** Which deliveries to an endpoint are listed. What is absent or null restricts nothing. */
export type EndpointDeliveriesFilter = {
  /** Only deliveries in this status. */
  readonly status?: InputMaybe<WebhookDeliveryStatus>;
};

/** Something that happened: the attributes of a CloudEvent 1.0. */
export type Event = {
  readonly __typename?: "Event";
  /** Who caused it. */
  readonly actor: EventActor;
  /** What changed; its members depend on `type`. */
  readonly data: Scalars["JSON"]["output"];
  /** TypeID, `evt_01h455vb4pex5vsknk084sn02y`. */
  readonly id: Scalars["ID"]["output"];
  /**
   * Its place in the log of all events, a decimal number as text: what every live stream of the shop resumes
   * from.
   */
  readonly position: Scalars["String"]["output"];
  /** Id of the resource that it happened to. */
  readonly subject: Scalars["ID"]["output"];
  /** When it happened. */
  readonly time: Scalars["DateTime"]["output"];
  /** The W3C trace context in which it happened; null when unknown. */
  readonly traceparent?: Maybe<Scalars["String"]["output"]>;
  /** What happened, `trefoil.order.placed.v1`. There may be new types at any time. */
  readonly type: Scalars["String"]["output"];
  /** Version of the resource after it. */
  readonly version: Scalars["Int"]["output"];
};

/** Who caused an event. */
export type EventActor = {
  readonly __typename?: "EventActor";
  /** Id of the customer; null for nobody with an account, and where it is nobody else's business. */
  readonly id?: Maybe<Scalars["ID"]["output"]>;
  /** The role: ANONYMOUS, CUSTOMER, STAFF, ADMIN, or SYSTEM for the shop itself. */
  readonly role: Scalars["String"]["output"];
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: "EventConnection";
  /** The events, each with its place in the list. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** An event and its place in a list. */
export type EventEdge = {
  readonly __typename?: "EventEdge";
  /**
   * The place in the list: give it as `after` or `before` to the list. A live stream takes the event's
   * `position`.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The event. */
  readonly node: Event;
};

/** Which events are listed or watched. What is absent or null restricts nothing. */
export type EventFilter = {
  /** Only events that happened to the resource with this id. */
  readonly subject?: InputMaybe<Scalars["ID"]["input"]>;
  /** Only events of these exact types, 1 to 20, such as `trefoil.order.confirmed.v1`. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
};

/** The order of events. */
export type EventSort =
  /** Oldest first. */
  | "position"
  /** Newest first. */
  | "-position";

/** Something that happened in the shop. */
export type EventsPayload = {
  readonly __typename?: "EventsPayload";
  /** What happened; null in the first payload of a stream that was asked to tell where it begins. */
  readonly event?: Maybe<Event>;
  /** Where the stream is: give it as `after` to resume behind it. */
  readonly position: Scalars["String"]["output"];
};

/** A wallet to freeze. */
export type FreezeWalletInput = {
  /** Id of the customer. */
  readonly customerId: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** Why, for the record: up to 500 characters. */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `freezeWallet`. */
export type FreezeWalletPayload = {
  readonly __typename?: "FreezeWalletPayload";
  /** The wallet, frozen. */
  readonly wallet: Wallet;
};

/** A notification that was read. */
export type MarkNotificationReadInput = {
  /** Id of the notification. */
  readonly id: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `markNotificationRead`. */
export type MarkNotificationReadPayload = {
  readonly __typename?: "MarkNotificationReadPayload";
  /** The notification, read. */
  readonly notification: Notification;
};

/** A message of the conversation about an order, between its customer and the shop's support. */
export type Message = Node & {
  readonly __typename?: "Message";
  /** Who wrote it. */
  readonly author: MessageAuthor;
  /** Id of the conversation, of which each order has one: `conv_01h455vb4pex5vsknk084sn02w`. */
  readonly conversationId: Scalars["ID"]["output"];
  /** When it was written. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** TypeID, `msg_01h455vb4pex5vsknk084sn035`. */
  readonly id: Scalars["ID"]["output"];
  /** The order. */
  readonly order?: Maybe<Order>;
  /** Id of the order. */
  readonly orderId: Scalars["ID"]["output"];
  /** What it says. */
  readonly text: Scalars["String"]["output"];
};

/** Who wrote a message. */
export type MessageAuthor = {
  readonly __typename?: "MessageAuthor";
  /** The account; null unless the caller may see it: it is the caller's own, or the caller is of the staff. */
  readonly customer?: Maybe<Customer>;
  /** Id of the account. */
  readonly customerId: Scalars["ID"]["output"];
  /** Which side it is. */
  readonly role: MessageRole;
};

/** A page of messages. */
export type MessageConnection = {
  readonly __typename?: "MessageConnection";
  /** The messages, each with its place in the list. */
  readonly edges: ReadonlyArray<MessageEdge>;
  /** The messages alone. */
  readonly nodes: ReadonlyArray<Message>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A message and its place in a list. */
export type MessageEdge = {
  readonly __typename?: "MessageEdge";
  /** The place: give it as `after` or `before`. */
  readonly cursor: Scalars["String"]["output"];
  /** The message. */
  readonly node: Message;
};

/** A message that was written. */
export type MessagePostedPayload = {
  readonly __typename?: "MessagePostedPayload";
  /** What happened; null in the first payload of a stream that was asked to tell where it begins. */
  readonly event?: Maybe<Event>;
  /** The message. */
  readonly message?: Maybe<Message>;
  /** Where the stream is: give it as `after` to resume behind it. */
  readonly position: Scalars["String"]["output"];
};

/** Which side of a conversation somebody is on. */
export type MessageRole =
  /** The customer whose order it is. */
  | "CUSTOMER"
  /** The shop. */
  | "STAFF";

/** The order of messages. */
export type MessageSort =
  /** Oldest first. */
  | "createdAt"
  /** Newest first. */
  | "-createdAt";

/** An amount of money: `{ "amount": 1250, "currency": "EUR" }` is 12.50 euros. */
export type Money = {
  readonly __typename?: "Money";
  /** Minor units of the currency: cents for EUR. Never a fraction. */
  readonly amount: Scalars["SafeInt"]["output"];
  /** ISO 4217 code, such as `EUR`. */
  readonly currency: Scalars["String"]["output"];
};

/** An amount of money, as a caller gives it. */
export type MoneyInput = {
  /** Minor units of the currency, from 0: 1250 for 12.50 euros. */
  readonly amount: Scalars["SafeInt"]["input"];
  /** ISO 4217 code, such as `EUR`. */
  readonly currency: Scalars["String"]["input"];
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type Mutation = {
  readonly __typename?: "Mutation";
  /**
   * Adds to what is on hand, or takes away from it, but never what is reserved for orders. For the staff,
   * scope `inventory:write`.
   */
  readonly adjustStock?: Maybe<AdjustStockPayload>;
  /**
   * Takes a product off sale for good. It stays readable, for the orders that name it. For the staff, scope
   * `catalog:write`.
   */
  readonly archiveProduct?: Maybe<ArchiveProductPayload>;
  /**
   * Cancels a PENDING or CONFIRMED order; what the checkout took is given back. For its customer and the
   * staff, scope `orders:write`.
   */
  readonly cancelOrder?: Maybe<CancelOrderPayload>;
  /**
   * Adds a product to the catalog, ACTIVE unless stated otherwise, with an empty stock. For the staff, scope
   * `catalog:write`.
   */
  readonly createProduct?: Maybe<CreateProductPayload>;
  /** Publishes the caller's review of a product. A customer reviews a product once. Scope `catalog:write`. */
  readonly createReview?: Maybe<CreateReviewPayload>;
  /**
   * From now on the caller's events are sent to `url` by POST, signed with a secret that is shown here and
   * after a rotation only. A delivery that fails is tried again for 3 days. Scope `webhooks:write`.
   */
  readonly createWebhookEndpoint?: Maybe<CreateWebhookEndpointPayload>;
  /**
   * Nothing is sent to it any more; what was under way is dropped. For its owner and the staff, scope
   * `webhooks:write`.
   */
  readonly deleteWebhookEndpoint?: Maybe<DeleteWebhookEndpointPayload>;
  /** Records that a SHIPPED order has arrived. For the staff, scope `orders:write`. */
  readonly deliverOrder?: Maybe<DeliverOrderPayload>;
  /** Adds to what is in a wallet, frozen or not. For the staff, scope `wallets:write`. */
  readonly depositToWallet?: Maybe<DepositToWalletPayload>;
  /** Nothing can be withdrawn from or paid with a frozen wallet. For the staff, scope `wallets:write`. */
  readonly freezeWallet?: Maybe<FreezeWalletPayload>;
  /** Records when the caller read a notification; a second time changes nothing. Scope `notifications:write`. */
  readonly markNotificationRead?: Maybe<MarkNotificationReadPayload>;
  /**
   * Opens the caller's wallet or, for the staff, that of any customer: store credit in one currency, empty at
   * first. Scope `wallets:write`.
   */
  readonly openWallet?: Maybe<OpenWalletPayload>;
  /**
   * Prices the lines from the catalog and records the order as PENDING. The checkout (stock, payment, parcel)
   * goes on behind it and ends in CONFIRMED or CANCELLED; `waitSeconds` waits for that. Scope `orders:write`.
   */
  readonly placeOrder?: Maybe<PlaceOrderPayload>;
  /**
   * Writes to the conversation about an order, which begins with its first message. For its customer and the
   * staff, scope `support:write`.
   */
  readonly postMessage?: Maybe<PostMessagePayload>;
  /**
   * Sends an event once more, whatever became of it before. For the owner of the endpoint and the staff, scope
   * `webhooks:write`.
   */
  readonly redeliverWebhook?: Maybe<RedeliverWebhookPayload>;
  /**
   * Gives back all that is left of a CAPTURED payment, or the `amount` named. It is recorded at once and paid
   * out behind the answer; the refund's `status` says how far it is. For the staff, scope `payments:write`.
   */
  readonly refundPayment?: Maybe<RefundPaymentPayload>;
  /** Opens an account with the role CUSTOMER and the tier FREE. Anybody may. */
  readonly registerCustomer?: Maybe<RegisterCustomerPayload>;
  /**
   * Hands an event to its consumer once more. `DEAD_LETTER_FAILED_AGAIN` when it can't take it still. For the
   * staff, scope `events:write`.
   */
  readonly replayDeadLetter?: Maybe<ReplayDeadLetterPayload>;
  /**
   * A checkout that could not be undone is parked until somebody has looked at it: this sets it going again.
   * For the staff, scope `orders:write`.
   */
  readonly retryCheckout?: Maybe<RetryCheckoutPayload>;
  /**
   * Makes a new secret and shows it. For 24 hours deliveries carry two signatures, of the new secret and of
   * the one before. For the owner alone, scope `webhooks:write`.
   */
  readonly rotateWebhookSecret?: Maybe<RotateWebhookSecretPayload>;
  /** Records that a CONFIRMED order has left the house. For the staff, scope `orders:write`. */
  readonly shipOrder?: Maybe<ShipOrderPayload>;
  /**
   * A suspended customer can read, but not order, review or change anything. For the staff, scope
   * `customers:write`.
   */
  readonly suspendCustomer?: Maybe<SuspendCustomerPayload>;
  /** Sets a frozen wallet free again. For the staff, scope `wallets:write`. */
  readonly unfreezeWallet?: Maybe<UnfreezeWalletPayload>;
  /**
   * Changes what is given and leaves the rest: customers their own name, e-mail address and password, the
   * staff also tiers, administrators also roles. Scope `customers:write`.
   */
  readonly updateCustomer?: Maybe<UpdateCustomerPayload>;
  /**
   * Changes what is given and leaves the rest. An archived product changes no more. For the staff, scope
   * `catalog:write`.
   */
  readonly updateProduct?: Maybe<UpdateProductPayload>;
  /** Changes what is given and leaves the rest. For its owner and the staff, scope `webhooks:write`. */
  readonly updateWebhookEndpoint?: Maybe<UpdateWebhookEndpointPayload>;
  /** Takes from what is in a wallet, never below nothing. For the staff, scope `wallets:write`. */
  readonly withdrawFromWallet?: Maybe<WithdrawFromWalletPayload>;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationArchiveProductArgs = {
  input: ArchiveProductInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationCancelOrderArgs = {
  input: CancelOrderInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationCreateProductArgs = {
  input: CreateProductInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationCreateReviewArgs = {
  input: CreateReviewInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationCreateWebhookEndpointArgs = {
  input: CreateWebhookEndpointInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationDeleteWebhookEndpointArgs = {
  input: DeleteWebhookEndpointInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationDeliverOrderArgs = {
  input: DeliverOrderInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationDepositToWalletArgs = {
  input: DepositToWalletInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationFreezeWalletArgs = {
  input: FreezeWalletInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationMarkNotificationReadArgs = {
  input: MarkNotificationReadInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationOpenWalletArgs = {
  input: OpenWalletInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationPlaceOrderArgs = {
  input: PlaceOrderInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationPostMessageArgs = {
  input: PostMessageInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationRedeliverWebhookArgs = {
  input: RedeliverWebhookInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationRefundPaymentArgs = {
  input: RefundPaymentInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationRegisterCustomerArgs = {
  input: RegisterCustomerInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationReplayDeadLetterArgs = {
  input: ReplayDeadLetterInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationRetryCheckoutArgs = {
  input: RetryCheckoutInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationShipOrderArgs = {
  input: ShipOrderInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationSuspendCustomerArgs = {
  input: SuspendCustomerInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationUnfreezeWalletArgs = {
  input: UnfreezeWalletInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationUpdateWebhookEndpointArgs = {
  input: UpdateWebhookEndpointInput;
};

/**
 * What can be changed. Every mutation takes one `input` and answers with a payload that holds the resource
 * under its own name. Each is one operation of the shop, with the same name in every protocol: a mutation that
 * is sent again with its `idempotencyKey`, here or over another protocol, is done once.
 */
export type MutationWithdrawFromWalletArgs = {
  input: WithdrawFromWalletInput;
};

/**
 * Something with an id that is its own in the whole shop. The prefix of the id names its type: `prod_` for a
 * `Product`, `ord_` for an `Order`.
 */
export type Node = {
  /** A TypeID: a prefix that names the type, and a UUIDv7 in base 32, `prod_01h455vb4pex5vsknk084sn02q`. */
  readonly id: Scalars["ID"]["output"];
};

/** Something that the shop tells a customer. */
export type Notification = Node & {
  readonly __typename?: "Notification";
  /** In more words. */
  readonly body: Scalars["String"]["output"];
  /** When it was told. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** TypeID, `ntf_01h455vb4pex5vsknk084sn031`. */
  readonly id: Scalars["ID"]["output"];
  /** What it is about, such as `ORDER_CONFIRMED`. There may be new kinds at any time. */
  readonly kind: Scalars["String"]["output"];
  /** When it was read; null while it was not. */
  readonly readAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Id of the resource that it is about. */
  readonly subject: Scalars["ID"]["output"];
  /** In a few words: `Your order is confirmed`. */
  readonly title: Scalars["String"]["output"];
};

/** A page of notifications. */
export type NotificationConnection = {
  readonly __typename?: "NotificationConnection";
  /** The notifications, each with its place in the list. */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** The notifications alone. */
  readonly nodes: ReadonlyArray<Notification>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A notification and its place in a list. */
export type NotificationEdge = {
  readonly __typename?: "NotificationEdge";
  /** The place: give it as `after` or `before`. */
  readonly cursor: Scalars["String"]["output"];
  /** The notification. */
  readonly node: Notification;
};

/** Which notifications are listed. What is absent or null restricts nothing. */
export type NotificationFilter = {
  /** Only those that are unread, or only those that were read. */
  readonly unread?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** The order of notifications. */
export type NotificationSort =
  /** Oldest first. */
  | "createdAt"
  /** Newest first. */
  | "-createdAt";

/** A wallet to open. */
export type OpenWalletInput = {
  /** ISO 4217 code of its one currency; `EUR` when absent. */
  readonly currency?: InputMaybe<Scalars["String"]["input"]>;
  /** Id of the customer, for the staff; the caller's own when absent. */
  readonly customerId?: InputMaybe<Scalars["ID"]["input"]>;
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `openWallet`. */
export type OpenWalletPayload = {
  readonly __typename?: "OpenWalletPayload";
  /** The wallet, empty. */
  readonly wallet: Wallet;
};

/** What a customer ordered, at the prices of that moment. */
export type Order = Node & {
  readonly __typename?: "Order";
  /** What the caller may do with it now; nothing where it was asked for as it once was. */
  readonly allowedActions: ReadonlyArray<OrderAction>;
  /**
   * Why it was cancelled: somebody's words, or a reason of the checkout such as `PAYMENT_DECLINED`. Null when
   * nobody said, and while it is not cancelled.
   */
  readonly cancelReason?: Maybe<Scalars["String"]["output"]>;
  /** Who carries it; null until it is shipped or when unknown. */
  readonly carrier?: Maybe<Scalars["String"]["output"]>;
  /** How it becomes confirmed or cancelled. For the staff. */
  readonly checkout?: Maybe<Checkout>;
  /** Who placed it. */
  readonly customer?: Maybe<Customer>;
  /** Id of the customer who placed it. */
  readonly customerId: Scalars["ID"]["output"];
  /**
   * Everything that happened to it, its payment and its parcel, oldest first. The staff see each step of the
   * checkout, too.
   */
  readonly history?: Maybe<EventConnection>;
  /** TypeID, `ord_01h455vb4pex5vsknk084sn02w`. */
  readonly id: Scalars["ID"]["output"];
  /** The lines, 1 to 50, as they were placed. */
  readonly items: ReadonlyArray<OrderItem>;
  /** The conversation about it, with the shop's support. */
  readonly messages?: Maybe<MessageConnection>;
  /** How it is paid. */
  readonly payment: OrderPayment;
  /** What was paid for it; none while there has been no attempt to take it. */
  readonly payments?: Maybe<ReadonlyArray<Payment>>;
  /** When it was placed. */
  readonly placedAt: Scalars["DateTime"]["output"];
  /** Its parcel; null until one is booked. */
  readonly shipment?: Maybe<Shipment>;
  /** Where it goes. */
  readonly shippingAddress: Address;
  /** How far it is. */
  readonly status: OrderStatus;
  /** The sum of the lines. */
  readonly total: Money;
  /** The carrier's number; null until it is shipped or when unknown. */
  readonly trackingNumber?: Maybe<Scalars["String"]["output"]>;
  /** When it was last changed. */
  readonly updatedAt: Scalars["DateTime"]["output"];
  /** Grows by one with every change. */
  readonly version: Scalars["Int"]["output"];
};

/** What a customer ordered, at the prices of that moment. */
export type OrderHistoryArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
};

/** What a customer ordered, at the prices of that moment. */
export type OrderMessagesArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  sort?: InputMaybe<MessageSort>;
};

/** What a caller may do with an order. */
export type OrderAction =
  /** `cancelOrder`. */
  | "cancel"
  /** `deliverOrder`. */
  | "deliver"
  /** `shipOrder`. */
  | "ship";

/** A page of orders. */
export type OrderConnection = {
  readonly __typename?: "OrderConnection";
  /** The orders, each with its place in the list. */
  readonly edges: ReadonlyArray<OrderEdge>;
  /** The orders alone. */
  readonly nodes: ReadonlyArray<Order>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** An order and its place in a list. */
export type OrderEdge = {
  readonly __typename?: "OrderEdge";
  /** The place: give it as `after` or `before`. */
  readonly cursor: Scalars["String"]["output"];
  /** The order. */
  readonly node: Order;
};

/** Which orders are listed. What is absent or null restricts nothing. */
export type OrderFilter = {
  /** Only orders of this customer. Customers may name only themselves. */
  readonly customerId?: InputMaybe<Scalars["ID"]["input"]>;
  /** Only orders in this status. */
  readonly status?: InputMaybe<OrderStatus>;
};

/** A line of an order. */
export type OrderItem = {
  readonly __typename?: "OrderItem";
  /** The price of the line. */
  readonly lineTotal: Money;
  /** The product's name when it was ordered. */
  readonly name: Scalars["String"]["output"];
  /** The product as it is now; null when the caller may no longer see it. */
  readonly product?: Maybe<Product>;
  /** Id of the product. */
  readonly productId: Scalars["ID"]["output"];
  /** Pieces ordered. */
  readonly quantity: Scalars["Int"]["output"];
  /** The product's SKU when it was ordered. */
  readonly sku: Scalars["String"]["output"];
  /** The price of one piece when it was ordered. */
  readonly unitPrice: Money;
};

/** A line to order. */
export type OrderItemInput = {
  /** Id of the product. */
  readonly productId: Scalars["ID"]["input"];
  /** Pieces to order, 1 to 1,000. */
  readonly quantity: Scalars["Int"]["input"];
};

/** How an order is paid. */
export type OrderPayment = {
  readonly __typename?: "OrderPayment";
  /** By card or from the customer's wallet. */
  readonly method: PaymentMethod;
};

/** The order of orders. */
export type OrderSort =
  /** Placed first, first. */
  | "placedAt"
  /** Placed last, first. */
  | "-placedAt";

/**
 * How far an order is: PENDING, then CONFIRMED, SHIPPED and DELIVERED; a PENDING or CONFIRMED one may become
 * CANCELLED.
 */
export type OrderStatus =
  /** Called off, by somebody or because the checkout failed. */
  | "CANCELLED"
  /** Paid, and a parcel is booked. */
  | "CONFIRMED"
  /** Arrived. */
  | "DELIVERED"
  /** Placed; the checkout goes on. */
  | "PENDING"
  /** On its way. */
  | "SHIPPED";

/** A customer's orders, summed up. */
export type OrderSummary = {
  readonly __typename?: "OrderSummary";
  /** The customer. */
  readonly customer?: Maybe<Customer>;
  /** Id of the customer. */
  readonly customerId: Scalars["ID"]["output"];
  /** A line for each currency; none for a customer who has ordered nothing. */
  readonly items: ReadonlyArray<OrdersInCurrency>;
};

/** Something that happened to an order, its payment or its parcel. */
export type OrderUpdatedPayload = {
  readonly __typename?: "OrderUpdatedPayload";
  /** What happened; null in the first payload of a stream that was asked to tell where it begins. */
  readonly event?: Maybe<Event>;
  /** The order as it is now. */
  readonly order?: Maybe<Order>;
  /** Where the stream is: give it as `after` to resume behind it. */
  readonly position: Scalars["String"]["output"];
};

/** A customer's orders in one currency. */
export type OrdersInCurrency = {
  readonly __typename?: "OrdersInCurrency";
  /** Orders cancelled. */
  readonly cancelled: Scalars["SafeInt"]["output"];
  /** ISO 4217 code, such as `EUR`. */
  readonly currency: Scalars["String"]["output"];
  /** When the first was placed. */
  readonly firstPlacedAt: Scalars["DateTime"]["output"];
  /** When the last was placed. */
  readonly lastPlacedAt: Scalars["DateTime"]["output"];
  /** Orders placed. */
  readonly placed: Scalars["SafeInt"]["output"];
  /** Orders confirmed and not cancelled. */
  readonly sold: Scalars["SafeInt"]["output"];
  /** What the orders sold came to. */
  readonly spent: Money;
};

/**
 * Where a page of a list lies. The cursors are those of every protocol of the shop: an `endCursor` is the
 * `nextCursor` of REST.
 */
export type PageInfo = {
  readonly __typename?: "PageInfo";
  /** The place of the last item: give it as `after` for what comes after it. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars["String"]["output"]>;
  /** Whether there are items after this page. */
  readonly hasNextPage: Scalars["Boolean"]["output"];
  /** Whether there are items before this page. */
  readonly hasPreviousPage: Scalars["Boolean"]["output"];
  /** The place of the first item: give it as `before` for what comes before it. Null on an empty page. */
  readonly startCursor?: Maybe<Scalars["String"]["output"]>;
};

/** What was paid for an order. */
export type Payment = Node & {
  readonly __typename?: "Payment";
  /** What the order costs. */
  readonly amount: Money;
  /** When it was first tried. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** Why it was declined, such as `PAYMENT_DECLINED`; null when it was not. */
  readonly declineReason?: Maybe<Scalars["String"]["output"]>;
  /** TypeID, `pay_01h455vb4pex5vsknk084sn02w`. */
  readonly id: Scalars["ID"]["output"];
  /** What paid for it. */
  readonly method: PaymentMethod;
  /** The order. */
  readonly order?: Maybe<Order>;
  /** Id of the order. */
  readonly orderId: Scalars["ID"]["output"];
  /** What was given back; refunds under way are not counted. */
  readonly refunded: Money;
  /** What was given back or is about to be, oldest first. */
  readonly refunds: ReadonlyArray<Refund>;
  /** How far it is. */
  readonly status: PaymentStatus;
  /** When it was last changed. */
  readonly updatedAt: Scalars["DateTime"]["output"];
  /** Grows by one with every change. */
  readonly version: Scalars["Int"]["output"];
};

/** What pays for an order. */
export type PaymentMethod =
  /** A card, through the payment provider. */
  | "CARD"
  /** The customer's store credit. */
  | "WALLET";

/** What an order can be paid with where no card is charged. */
export type PaymentSource =
  /** The customer's wallet. */
  "WALLET";

/** How far a payment is: AUTHORIZED, then CAPTURED and perhaps REFUNDED, or VOIDED; or DECLINED. */
export type PaymentStatus =
  /** The money is held. */
  | "AUTHORIZED"
  /** The money is taken. A payment given back in part stays CAPTURED. */
  | "CAPTURED"
  /** The provider or the wallet said no. */
  | "DECLINED"
  /** All of it was given back. */
  | "REFUNDED"
  /** The money was let go before it was taken. */
  | "VOIDED";

/** An order to place, paid by exactly one of `paymentToken` and `payment`. */
export type PlaceOrderInput = {
  /**
   * 1 to 255 printable ASCII characters: sent again with the same key, it is done once. An order must have
   * one, here or, in a request with one mutation, in the header `Idempotency-Key`: `IDEMPOTENCY_KEY_REQUIRED`
   * without.
   */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** 1 to 50 lines of one currency, no product twice. */
  readonly items: ReadonlyArray<OrderItemInput>;
  /** What to pay from instead of a card. */
  readonly payment?: InputMaybe<PaymentSource>;
  /** A token of the payment provider for the card to charge, such as `tok_visa`. */
  readonly paymentToken?: InputMaybe<Scalars["String"]["input"]>;
  /** Where to send it. */
  readonly shippingAddress: AddressInput;
  /**
   * How many seconds to wait for the end of the checkout, 0 to 10. Without it, and when the checkout takes
   * longer, the order comes back PENDING.
   */
  readonly waitSeconds?: InputMaybe<Scalars["Int"]["input"]>;
};

/** What came of `placeOrder`. */
export type PlaceOrderPayload = {
  readonly __typename?: "PlaceOrderPayload";
  /** The order: PENDING, or as its checkout left it when that was waited for. */
  readonly order: Order;
};

/** A message to write. */
export type PostMessageInput = {
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** Id of the order that it is about. */
  readonly orderId: Scalars["ID"]["input"];
  /** What it says, 1 to 2,000 characters. */
  readonly text: Scalars["String"]["input"];
};

/** What came of `postMessage`. */
export type PostMessagePayload = {
  readonly __typename?: "PostMessagePayload";
  /** The message as written. */
  readonly message: Message;
};

/** Something that the shop sells. */
export type Product = Node & {
  readonly __typename?: "Product";
  /** Free properties, at most 50: `{ "origin": "Sri Lanka", "weight": "100 g" }`. */
  readonly attributes: Scalars["StringMap"]["output"];
  /** The category that it is filed under. */
  readonly category?: Maybe<Category>;
  /** Id of the category that it is filed under. */
  readonly categoryId: Scalars["ID"]["output"];
  /** When it was created. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** What there is to say about it. */
  readonly description: Scalars["String"]["output"];
  /** TypeID, `prod_01h455vb4pex5vsknk084sn02q`. */
  readonly id: Scalars["ID"]["output"];
  /** What it is called: `Earl Grey, 100 g`. */
  readonly name: Scalars["String"]["output"];
  /** What one piece costs. */
  readonly price: Money;
  /** What customers say about it. */
  readonly reviews?: Maybe<ReviewConnection>;
  /** The merchant's own unique code, such as `TEA-EARL-100`. */
  readonly sku: Scalars["String"]["output"];
  /** Whether it is on sale. */
  readonly status: ProductStatus;
  /** How much of it there is. */
  readonly stock?: Maybe<Stock>;
  /** When it was last changed. */
  readonly updatedAt: Scalars["DateTime"]["output"];
  /** Grows by one with every change. */
  readonly version: Scalars["Int"]["output"];
};

/** Something that the shop sells. */
export type ProductReviewsArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  sort?: InputMaybe<ReviewSort>;
};

/** A page of products. */
export type ProductConnection = {
  readonly __typename?: "ProductConnection";
  /** The products, each with its place in the list. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** The products alone. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A product and its place in a list. */
export type ProductEdge = {
  readonly __typename?: "ProductEdge";
  /** The place: give it as `after` or `before`. */
  readonly cursor: Scalars["String"]["output"];
  /** The product. */
  readonly node: Product;
};

/** Which products are listed. What is absent or null restricts nothing. */
export type ProductFilter = {
  /** Only products of this category. */
  readonly categoryId?: InputMaybe<Scalars["ID"]["input"]>;
  /** Only products that cost at most this many minor units. */
  readonly maxPrice?: InputMaybe<Scalars["SafeInt"]["input"]>;
  /** Only products that cost at least this many minor units. */
  readonly minPrice?: InputMaybe<Scalars["SafeInt"]["input"]>;
  /**
   * Only products whose name has, for each word given here, a word that begins with it: `earl gr` finds `Earl
   * Grey`.
   */
  readonly q?: InputMaybe<Scalars["String"]["input"]>;
  /** Only products in this status. Only the staff see others than ACTIVE. */
  readonly status?: InputMaybe<ProductStatus>;
};

/** What of a product was sold, in one currency. */
export type ProductSales = {
  readonly __typename?: "ProductSales";
  /** What it is called now. */
  readonly name: Scalars["String"]["output"];
  /** The product as it is now. */
  readonly product?: Maybe<Product>;
  /** Id of the product. */
  readonly productId: Scalars["ID"]["output"];
  /** Pieces sold. */
  readonly quantity: Scalars["SafeInt"]["output"];
  /** What they came to. */
  readonly revenue: Money;
  /** The merchant's own unique code. */
  readonly sku: Scalars["String"]["output"];
};

/** The order of products. */
export type ProductSort =
  /** Oldest first. */
  | "createdAt"
  /** Newest first. */
  | "-createdAt"
  /** By name, from A to Z. */
  | "name"
  /** By name, from Z to A. */
  | "-name"
  /** Cheapest first. */
  | "price"
  /** Dearest first. */
  | "-price";

/** Whether a product is on sale. */
export type ProductStatus =
  /** On sale. */
  | "ACTIVE"
  /** Off sale for good. It stays readable, for the orders that name it. */
  | "ARCHIVED"
  /** Being prepared. Only the staff see it. */
  | "DRAFT";

/** The statuses that a product can be given; archiving is an operation of its own, `archiveProduct`. */
export type ProductStatusToSet =
  /** On sale. */
  | "ACTIVE"
  /** Being prepared. Only the staff see it. */
  | "DRAFT";

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type Query = {
  readonly __typename?: "Query";
  /** The products with these ids, in their order; those that are not there or may not be seen are left out. */
  readonly batchGetProducts?: Maybe<ReadonlyArray<Product>>;
  /** Categories by their position, all of them or those below one. */
  readonly categories?: Maybe<CategoryConnection>;
  /** One category. */
  readonly category?: Maybe<Category>;
  /** Where the checkout of an order stands, with every step that was tried. For the staff, scope `orders:read`. */
  readonly checkout?: Maybe<Checkout>;
  /** The checkouts of all orders. For the staff, scope `orders:read`. */
  readonly checkouts?: Maybe<CheckoutConnection>;
  /**
   * Who reads the log behind the shop, how far each has come, and what keeps it. For the staff, scope
   * `events:read`.
   */
  readonly consumers?: Maybe<ReadonlyArray<Consumer>>;
  /** One account. Customers see their own; anybody else's does not exist for them. Scope `customers:read`. */
  readonly customer?: Maybe<Customer>;
  /**
   * How many orders a customer placed, kept and cancelled, and what they came to. Built from events, so it may
   * be a moment behind them. For the customer and the staff, scope `orders:read`.
   */
  readonly customerOrderSummary?: Maybe<OrderSummary>;
  /** The accounts. For the staff, scope `customers:read`. */
  readonly customers?: Maybe<CustomerConnection>;
  /** The events that a consumer could not take. For the staff, scope `events:read`. */
  readonly deadLetters?: Maybe<DeadLetterConnection>;
  /**
   * The log of everything that happened. Customers see their own events, the staff see all. Scope
   * `events:read`.
   */
  readonly events?: Maybe<EventConnection>;
  /** The account that the token stands for. Scope `customers:read`. */
  readonly me?: Maybe<Customer>;
  /** The conversation about one order. For its customer and the staff, scope `support:read`. */
  readonly messages?: Maybe<MessageConnection>;
  /**
   * Whatever has this id. Where nothing has it, or nothing that the caller may see, it is null, with the error of
   * its single read if there is such a read. An id whose prefix is of no type that implements `Node` is refused.
   */
  readonly node?: Maybe<Node>;
  /** What has these ids, in their order, with null for what is not there or may not be seen by the caller. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** What the shop has told the caller. Scope `notifications:read`. */
  readonly notifications?: Maybe<NotificationConnection>;
  /**
   * One order as it is or, with `at`, as it was at that instant. Customers see their own; anybody else's does
   * not exist for them. Scope `orders:read`.
   */
  readonly order?: Maybe<Order>;
  /**
   * Everything that happened to one order, its payment and its parcel, oldest first. The staff see each step
   * of the checkout, too. Scope `orders:read`.
   */
  readonly orderHistory?: Maybe<EventConnection>;
  /** A customer's own orders or, for the staff, everybody's or those of one customer. Scope `orders:read`. */
  readonly orders?: Maybe<OrderConnection>;
  /** One payment, with its refunds. For its customer and the staff, scope `payments:read`. */
  readonly payment?: Maybe<Payment>;
  /**
   * The payment of an order, with its refunds; none while there has been no attempt to take it. For its
   * customer and the staff, scope `payments:read`.
   */
  readonly payments?: Maybe<ReadonlyArray<Payment>>;
  /** One product, whatever its status. A DRAFT exists for the staff only. */
  readonly product?: Maybe<Product>;
  /**
   * Products that match a filter. Callers who are not staff see ACTIVE ones only, and nothing when they ask
   * for another status.
   */
  readonly products?: Maybe<ProductConnection>;
  /** The reviews of one product. */
  readonly reviews?: Maybe<ReviewConnection>;
  /**
   * Orders, pieces and revenue of each day from `from` to `to`, both included. Built from events, so it may be
   * a moment behind them. For the staff, scope `reports:read`.
   */
  readonly sales?: Maybe<SalesReport>;
  /**
   * The parcel of an order, from the moment it is booked with a carrier. For its customer and the staff, scope
   * `orders:read`.
   */
  readonly shipment?: Maybe<Shipment>;
  /** How much of a product is on hand, reserved for orders, and available. */
  readonly stock?: Maybe<Stock>;
  /**
   * The products that sold most in a day or a week, by pieces. Built from events, so it may be a moment behind
   * them. For the staff, scope `reports:read`.
   */
  readonly topProducts?: Maybe<TopProducts>;
  /**
   * The store credit of a customer as it is or, with `at`, as it was at that instant. For the customer and the
   * staff, scope `wallets:read`.
   */
  readonly wallet?: Maybe<Wallet>;
  /** What happened to a customer's wallet, newest first. For the customer and the staff, scope `wallets:read`. */
  readonly walletEntries?: Maybe<WalletEntryConnection>;
  /**
   * What was sent to the caller's endpoints or is to be sent; the staff see everybody's. Scope
   * `webhooks:read`.
   */
  readonly webhookDeliveries?: Maybe<WebhookDeliveryConnection>;
  /** One delivery. For the owner of its endpoint and the staff, scope `webhooks:read`. */
  readonly webhookDelivery?: Maybe<WebhookDelivery>;
  /** One endpoint, without its secret. For its owner and the staff, scope `webhooks:read`. */
  readonly webhookEndpoint?: Maybe<WebhookEndpoint>;
  /** The caller's endpoints; the staff see everybody's. Scope `webhooks:read`. */
  readonly webhookEndpoints?: Maybe<WebhookEndpointConnection>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryBatchGetProductsArgs = {
  ids: ReadonlyArray<Scalars["ID"]["input"]>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryCategoriesArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  filter?: InputMaybe<CategoryFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryCategoryArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryCheckoutArgs = {
  orderId: Scalars["ID"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryCheckoutsArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  filter?: InputMaybe<CheckoutFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  sort?: InputMaybe<CheckoutSort>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryCustomerArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryCustomerOrderSummaryArgs = {
  customerId: Scalars["ID"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  sort?: InputMaybe<CustomerSort>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryDeadLettersArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  filter?: InputMaybe<DeadLetterFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  sort?: InputMaybe<DeadLetterSort>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  sort?: InputMaybe<EventSort>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryMessagesArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  orderId: Scalars["ID"]["input"];
  sort?: InputMaybe<MessageSort>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryNodeArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars["ID"]["input"]>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  filter?: InputMaybe<NotificationFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  sort?: InputMaybe<NotificationSort>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryOrderArgs = {
  at?: InputMaybe<Scalars["DateTime"]["input"]>;
  id: Scalars["ID"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryOrderHistoryArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  id: Scalars["ID"]["input"];
  last?: InputMaybe<Scalars["Int"]["input"]>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  sort?: InputMaybe<OrderSort>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryPaymentArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryPaymentsArgs = {
  orderId: Scalars["ID"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryProductArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  sort?: InputMaybe<ProductSort>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryReviewsArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  productId: Scalars["ID"]["input"];
  sort?: InputMaybe<ReviewSort>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QuerySalesArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryShipmentArgs = {
  orderId: Scalars["ID"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryStockArgs = {
  productId: Scalars["ID"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryTopProductsArgs = {
  date?: InputMaybe<Scalars["Date"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  period: ReportPeriod;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryWalletArgs = {
  at?: InputMaybe<Scalars["DateTime"]["input"]>;
  customerId: Scalars["ID"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryWalletEntriesArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  customerId: Scalars["ID"]["input"];
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryWebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  filter?: InputMaybe<WebhookDeliveryFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  sort?: InputMaybe<WebhookDeliverySort>;
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryWebhookDeliveryArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryWebhookEndpointArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * What can be read. Every list takes `first` or `last`, one of them and at most 100, and mostly `filter` and
 * `sort`; single things that are not there, or that the caller may not know of, are null with an error whose
 * code is `NOT_FOUND`.
 */
export type QueryWebhookEndpointsArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  sort?: InputMaybe<WebhookEndpointSort>;
};

/** A delivery to send once more. */
export type RedeliverWebhookInput = {
  /** Id of the delivery. */
  readonly id: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `redeliverWebhook`. */
export type RedeliverWebhookPayload = {
  readonly __typename?: "RedeliverWebhookPayload";
  /** The delivery, due at once. */
  readonly webhookDelivery: WebhookDelivery;
};

/** Money given back. */
export type Refund = {
  readonly __typename?: "Refund";
  /** How much. */
  readonly amount: Money;
  /** When it was asked for. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** TypeID, `rfd_01h455vb4pex5vsknk084sn030`. */
  readonly id: Scalars["ID"]["output"];
  /** Why; null when nobody said. */
  readonly reason?: Maybe<Scalars["String"]["output"]>;
  /** How far it is. */
  readonly status: RefundStatus;
};

/** Money to give back. */
export type RefundPaymentInput = {
  /** How much, more than nothing; all that is left when absent. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Id of the payment. */
  readonly id: Scalars["ID"]["input"];
  /**
   * 1 to 255 printable ASCII characters: sent again with the same key, it is done once. A refund must have
   * one, here or, in a request with one mutation, in the header `Idempotency-Key`: `IDEMPOTENCY_KEY_REQUIRED`
   * without.
   */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** Why, kept with the refund: up to 500 characters. */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `refundPayment`. */
export type RefundPaymentPayload = {
  readonly __typename?: "RefundPaymentPayload";
  /** The payment, with the refund among its `refunds`. */
  readonly payment: Payment;
};

/** How far a refund is. */
export type RefundStatus =
  /** Refused by the provider for good. */
  | "FAILED"
  /** Recorded, and not paid out yet. */
  | "PENDING"
  /** Paid out. */
  | "SUCCEEDED";

/** An account to open. */
export type RegisterCustomerInput = {
  /** The e-mail address, unique in any case: `alice@example.com`. */
  readonly email: Scalars["String"]["input"];
  /**
   * 1 to 255 printable ASCII characters: sent again with the same key, it is done once. Keys of anonymous
   * callers share one scope, so choose a random one.
   */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** What the customer is called, 1 to 200 characters. */
  readonly name: Scalars["String"]["input"];
  /** 8 to 200 characters; never shown. */
  readonly password: Scalars["String"]["input"];
};

/** What came of `registerCustomer`. */
export type RegisterCustomerPayload = {
  readonly __typename?: "RegisterCustomerPayload";
  /** The account as opened. */
  readonly customer: Customer;
};

/** A dead letter to hand to its consumer once more. */
export type ReplayDeadLetterInput = {
  /** Id of the dead letter. */
  readonly id: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `replayDeadLetter`. */
export type ReplayDeadLetterPayload = {
  readonly __typename?: "ReplayDeadLetterPayload";
  /** The dead letter, replayed. */
  readonly deadLetter: DeadLetter;
};

/** The span of a report. */
export type ReportPeriod =
  /** One day. */
  | "DAY"
  /** A week, from Monday to Sunday. */
  | "WEEK";

/** A parked checkout to set going again. */
export type RetryCheckoutInput = {
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** Id of the order. */
  readonly orderId: Scalars["ID"]["input"];
};

/** What came of `retryCheckout`. */
export type RetryCheckoutPayload = {
  readonly __typename?: "RetryCheckoutPayload";
  /** The checkout, on its way again. */
  readonly checkout: Checkout;
};

/** What a customer says about a product. */
export type Review = Node & {
  readonly __typename?: "Review";
  /**
   * Who wrote it; null unless the caller may see that customer: it is the caller's own, or the caller is of
   * the staff.
   */
  readonly author?: Maybe<Customer>;
  /** In more words. */
  readonly body: Scalars["String"]["output"];
  /** When it was written. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** Id of the customer who wrote it. */
  readonly customerId: Scalars["ID"]["output"];
  /** TypeID, `rev_01h455vb4pex5vsknk084sn02x`. */
  readonly id: Scalars["ID"]["output"];
  /** The product. */
  readonly product?: Maybe<Product>;
  /** Id of the product. */
  readonly productId: Scalars["ID"]["output"];
  /** Stars, 1 to 5; 5 is best. */
  readonly rating: Scalars["Int"]["output"];
  /** In a few words. */
  readonly title: Scalars["String"]["output"];
};

/** A page of reviews. */
export type ReviewConnection = {
  readonly __typename?: "ReviewConnection";
  /** The reviews, each with its place in the list. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** The reviews alone. */
  readonly nodes: ReadonlyArray<Review>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A review and its place in a list. */
export type ReviewEdge = {
  readonly __typename?: "ReviewEdge";
  /** The place: give it as `after` or `before`. */
  readonly cursor: Scalars["String"]["output"];
  /** The review. */
  readonly node: Review;
};

/** The order of reviews. */
export type ReviewSort =
  /** Oldest first. */
  | "createdAt"
  /** Newest first. */
  | "-createdAt"
  /** Worst first. */
  | "rating"
  /** Best first. */
  | "-rating";

/** A webhook endpoint that needs a new secret. */
export type RotateWebhookSecretInput = {
  /**
   * The version that was read, to rotate the secret only while the endpoint is as it was seen.
   * `VERSION_MISMATCH` when it is another.
   */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** Id of the endpoint. */
  readonly id: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `rotateWebhookSecret`. */
export type RotateWebhookSecretPayload = {
  readonly __typename?: "RotateWebhookSecretPayload";
  /** The endpoint, with its new `secret`. */
  readonly webhookEndpoint: WebhookEndpoint;
};

/** The sales of some days. */
export type SalesReport = {
  readonly __typename?: "SalesReport";
  /** The days, oldest first, a line for each currency; a day without sales has none. */
  readonly items: ReadonlyArray<DaySales>;
};

/** An order that has left the house. */
export type ShipOrderInput = {
  /** Who carries it, 1 to 100 characters; the carrier that was booked when absent. */
  readonly carrier?: InputMaybe<Scalars["String"]["input"]>;
  /**
   * The version that was read, to ship the order only while it is as it was seen. `VERSION_MISMATCH` when it
   * is another.
   */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** Id of the order. */
  readonly id: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** The carrier's number, 1 to 100 characters; the one that was booked when absent. */
  readonly trackingNumber?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `shipOrder`. */
export type ShipOrderPayload = {
  readonly __typename?: "ShipOrderPayload";
  /** The order, shipped. */
  readonly order: Order;
};

/** The parcel of an order. */
export type Shipment = Node & {
  readonly __typename?: "Shipment";
  /** Who carries it. */
  readonly carrier: Scalars["String"]["output"];
  /** When it was booked. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** TypeID, `shp_01h455vb4pex5vsknk084sn02w`. */
  readonly id: Scalars["ID"]["output"];
  /** The order. */
  readonly order?: Maybe<Order>;
  /** Id of the order. */
  readonly orderId: Scalars["ID"]["output"];
  /** How far it is. */
  readonly status: ShipmentStatus;
  /** The carrier's number. */
  readonly trackingNumber: Scalars["String"]["output"];
  /** When it was last changed. */
  readonly updatedAt: Scalars["DateTime"]["output"];
  /** Grows by one with every change. */
  readonly version: Scalars["Int"]["output"];
};

/** How far a parcel is. */
export type ShipmentStatus =
  /** Announced to the carrier. */
  | "BOOKED"
  /** Called off. */
  | "CANCELLED"
  /** Arrived. */
  | "DELIVERED"
  /** On its way. */
  | "SHIPPED";

/** How much of a product there is. */
export type Stock = {
  readonly __typename?: "Stock";
  /** Pieces on hand and not reserved. */
  readonly available: Scalars["Int"]["output"];
  /** Pieces in the house. */
  readonly onHand: Scalars["Int"]["output"];
  /** The product. */
  readonly product?: Maybe<Product>;
  /** Id of the product. */
  readonly productId: Scalars["ID"]["output"];
  /** Pieces promised to orders. */
  readonly reserved: Scalars["Int"]["output"];
  /** Grows by one with every change. */
  readonly version: Scalars["Int"]["output"];
};

/** A change of a product's stock. */
export type StockChangedPayload = {
  readonly __typename?: "StockChangedPayload";
  /** What happened; null in the first payload of a stream that was asked to tell where it begins. */
  readonly event?: Maybe<Event>;
  /** Where the stream is: give it as `after` to resume behind it. */
  readonly position: Scalars["String"]["output"];
  /** The stock as it is now. */
  readonly stock?: Maybe<Stock>;
};

/** Why a stock is adjusted. */
export type StockReason =
  /** A count that differed. */
  | "COUNT"
  /** Goods that were spoilt. */
  | "DAMAGE"
  /** Goods that came in. */
  | "RECEIPT";

/**
 * What can be watched as it happens. A stream that was cut is resumed with `after`, the `position` of the last
 * payload that arrived: it misses nothing and repeats nothing, over whichever protocol.
 */
export type Subscription = {
  readonly __typename?: "Subscription";
  /** What happens in the shop: to customers their own events, to the staff all. Scope `events:read`. */
  readonly events?: Maybe<EventsPayload>;
  /** The messages about one order, as they are written. For its customer and the staff, scope `support:read`. */
  readonly messagePosted?: Maybe<MessagePostedPayload>;
  /**
   * What happens to one order, its payment and its parcel; for the staff also to its checkout. Scope
   * `orders:read`.
   */
  readonly orderUpdated?: Maybe<OrderUpdatedPayload>;
  /** Every change of the stock of one product. */
  readonly stockChanged?: Maybe<StockChangedPayload>;
};

/**
 * What can be watched as it happens. A stream that was cut is resumed with `after`, the `position` of the last
 * payload that arrived: it misses nothing and repeats nothing, over whichever protocol.
 */
export type SubscriptionEventsArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  begin?: Scalars["Boolean"]["input"];
  filter?: InputMaybe<EventFilter>;
};

/**
 * What can be watched as it happens. A stream that was cut is resumed with `after`, the `position` of the last
 * payload that arrived: it misses nothing and repeats nothing, over whichever protocol.
 */
export type SubscriptionMessagePostedArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  begin?: Scalars["Boolean"]["input"];
  orderId: Scalars["ID"]["input"];
};

/**
 * What can be watched as it happens. A stream that was cut is resumed with `after`, the `position` of the last
 * payload that arrived: it misses nothing and repeats nothing, over whichever protocol.
 */
export type SubscriptionOrderUpdatedArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  begin?: Scalars["Boolean"]["input"];
  id: Scalars["ID"]["input"];
};

/**
 * What can be watched as it happens. A stream that was cut is resumed with `after`, the `position` of the last
 * payload that arrived: it misses nothing and repeats nothing, over whichever protocol.
 */
export type SubscriptionStockChangedArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  begin?: Scalars["Boolean"]["input"];
  productId: Scalars["ID"]["input"];
};

/** An account to suspend. */
export type SuspendCustomerInput = {
  /**
   * The version that was read, to suspend the account only while it is as it was seen. `VERSION_MISMATCH` when
   * it is another.
   */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** Id of the customer. */
  readonly id: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** Why, for the record: up to 500 characters. */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `suspendCustomer`. */
export type SuspendCustomerPayload = {
  readonly __typename?: "SuspendCustomerPayload";
  /** The account, suspended. */
  readonly customer: Customer;
};

/** The products that sold best in a day or a week. */
export type TopProducts = {
  readonly __typename?: "TopProducts";
  /** The first day of the period. */
  readonly from: Scalars["Date"]["output"];
  /** The products, best first. One that was sold in two currencies has two lines. */
  readonly items: ReadonlyArray<ProductSales>;
  /** The last day of the period, included. */
  readonly to: Scalars["Date"]["output"];
};

/** A frozen wallet to set free again. */
export type UnfreezeWalletInput = {
  /** Id of the customer. */
  readonly customerId: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** Why, for the record: up to 500 characters. */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `unfreezeWallet`. */
export type UnfreezeWalletPayload = {
  readonly __typename?: "UnfreezeWalletPayload";
  /** The wallet, free again. */
  readonly wallet: Wallet;
};

/** What to change of an account. What is absent stays as it is. */
export type UpdateCustomerInput = {
  /** The e-mail address, unique in any case. */
  readonly email?: InputMaybe<Scalars["String"]["input"]>;
  /** The version that was read. `VERSION_MISMATCH` when it is another by now. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Id of the customer. */
  readonly id: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** What the customer is called, 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** 8 to 200 characters; never shown. */
  readonly password?: InputMaybe<Scalars["String"]["input"]>;
  /** What the account may do; for administrators. */
  readonly role?: InputMaybe<CustomerRole>;
  /** The plan; for the staff. */
  readonly tier?: InputMaybe<CustomerTier>;
};

/** What came of `updateCustomer`. */
export type UpdateCustomerPayload = {
  readonly __typename?: "UpdateCustomerPayload";
  /** The account as changed. */
  readonly customer: Customer;
};

/** What to change of a product. What is absent stays as it is. */
export type UpdateProductInput = {
  /** Attributes to set or, with null, to remove: `{ "origin": "India", "weight": null }`. Those not named stay. */
  readonly attributes?: InputMaybe<Scalars["StringMap"]["input"]>;
  /** Id of the category to file it under. */
  readonly categoryId?: InputMaybe<Scalars["ID"]["input"]>;
  /** What there is to say about it, up to 10,000 characters. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** The version that was read. `VERSION_MISMATCH` when it is another by now. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Id of the product. */
  readonly id: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is called, 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What one piece costs. */
  readonly price?: InputMaybe<MoneyInput>;
  /** Its status. */
  readonly status?: InputMaybe<ProductStatusToSet>;
};

/** What came of `updateProduct`. */
export type UpdateProductPayload = {
  readonly __typename?: "UpdateProductPayload";
  /** The product as changed. */
  readonly product: Product;
};

/** What to change of a webhook endpoint. What is absent stays as it is. */
export type UpdateWebhookEndpointInput = {
  /** What it is for, up to 500 characters. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** The version that was read. `VERSION_MISMATCH` when it is another by now. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Id of the endpoint. */
  readonly id: Scalars["ID"]["input"];
  /** 1 to 255 printable ASCII characters: sent again with the same key, it is done once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** Whether to send events to it. Enabled again, it is sent what has waited for it. */
  readonly status?: InputMaybe<WebhookEndpointStatus>;
  /** The exact types of the events to send, 1 to 50; null for all that its owner may see. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Where to send events: https, and no private address. */
  readonly url?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `updateWebhookEndpoint`. */
export type UpdateWebhookEndpointPayload = {
  readonly __typename?: "UpdateWebhookEndpointPayload";
  /** The endpoint as changed. */
  readonly webhookEndpoint: WebhookEndpoint;
};

/** The store credit of a customer, in one currency. */
export type Wallet = Node & {
  readonly __typename?: "Wallet";
  /** What is in it. */
  readonly balance: Money;
  /** Whose it is. */
  readonly customer?: Maybe<Customer>;
  /** Id of the customer. */
  readonly customerId: Scalars["ID"]["output"];
  /** What happened to it, newest first. */
  readonly entries?: Maybe<WalletEntryConnection>;
  /** TypeID, `wal_01h455vb4pex5vsknk084sn02v`. */
  readonly id: Scalars["ID"]["output"];
  /** When it was opened. */
  readonly openedAt: Scalars["DateTime"]["output"];
  /** Whether it can be paid from. */
  readonly status: WalletStatus;
  /** When it was last changed. */
  readonly updatedAt: Scalars["DateTime"]["output"];
  /** Grows by one with every change. */
  readonly version: Scalars["Int"]["output"];
};

/** The store credit of a customer, in one currency. */
export type WalletEntriesArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
};

/** Something that happened to a wallet. */
export type WalletEntry = {
  readonly __typename?: "WalletEntry";
  /** How much was moved; null when nothing was. */
  readonly amount?: Maybe<Money>;
  /** When it happened. */
  readonly at: Scalars["DateTime"]["output"];
  /** What was in the wallet after it. */
  readonly balance: Money;
  /** Id of the event that it is, `evt_01h455vb4pex5vsknk084sn02y`. */
  readonly id: Scalars["ID"]["output"];
  /** What happened. */
  readonly kind: WalletEntryKind;
  /** The order that it paid or repaid; null when it was none. */
  readonly order?: Maybe<Order>;
  /** Id of the order that it paid or repaid; null when it was none. */
  readonly orderId?: Maybe<Scalars["ID"]["output"]>;
  /** Why; null when nobody said. */
  readonly reason?: Maybe<Scalars["String"]["output"]>;
};

/** A page of a wallet's entries. */
export type WalletEntryConnection = {
  readonly __typename?: "WalletEntryConnection";
  /** The entries, each with its place in the list. */
  readonly edges: ReadonlyArray<WalletEntryEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<WalletEntry>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** An entry of a wallet and its place in a list. */
export type WalletEntryEdge = {
  readonly __typename?: "WalletEntryEdge";
  /** The place: give it as `after` or `before`. */
  readonly cursor: Scalars["String"]["output"];
  /** The entry. */
  readonly node: WalletEntry;
};

/** What happened to a wallet. */
export type WalletEntryKind =
  /** Money came in. */
  | "DEPOSITED"
  /** It was frozen. */
  | "FROZEN"
  /** It was opened. */
  | "OPENED"
  /** It was set free again. */
  | "UNFROZEN"
  /** Money went out. */
  | "WITHDRAWN";

/** Whether a wallet can be paid from. */
export type WalletStatus =
  /** Nothing can be taken out of it; money may still come in. */
  | "FROZEN"
  /** It can. */
  | "OPEN";

/** An event that is sent to an endpoint. */
export type WebhookDelivery = Node & {
  readonly __typename?: "WebhookDelivery";
  /** How often it was sent. */
  readonly attempts: Scalars["Int"]["output"];
  /** When it became due first. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** The endpoint; null once it is deleted. */
  readonly endpoint?: Maybe<WebhookEndpoint>;
  /** Id of the endpoint. */
  readonly endpointId: Scalars["ID"]["output"];
  /** Id of the event, `evt_01h455vb4pex5vsknk084sn02y`. */
  readonly eventId: Scalars["ID"]["output"];
  /** What happened, `trefoil.order.confirmed.v1`. */
  readonly eventType: Scalars["String"]["output"];
  /** TypeID, `whd_01h455vb4pex5vsknk084sn034`. */
  readonly id: Scalars["ID"]["output"];
  /** When it is sent next; null when it is not any more. */
  readonly nextAttemptAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** How far it is. */
  readonly status: WebhookDeliveryStatus;
  /** Each time it was sent: the latest, at most 100, oldest first. */
  readonly tries?: Maybe<ReadonlyArray<WebhookTry>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars["DateTime"]["output"];
};

/** A page of webhook deliveries. */
export type WebhookDeliveryConnection = {
  readonly __typename?: "WebhookDeliveryConnection";
  /** The deliveries, each with its place in the list. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** The deliveries alone. */
  readonly nodes: ReadonlyArray<WebhookDelivery>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A webhook delivery and its place in a list. */
export type WebhookDeliveryEdge = {
  readonly __typename?: "WebhookDeliveryEdge";
  /** The place: give it as `after` or `before`. */
  readonly cursor: Scalars["String"]["output"];
  /** The delivery. */
  readonly node: WebhookDelivery;
};

/** Which deliveries are listed. What is absent or null restricts nothing. */
export type WebhookDeliveryFilter = {
  /** Only deliveries to this endpoint. */
  readonly endpointId?: InputMaybe<Scalars["ID"]["input"]>;
  /** Only deliveries in this status. */
  readonly status?: InputMaybe<WebhookDeliveryStatus>;
};

/** The order of webhook deliveries. */
export type WebhookDeliverySort =
  /** Oldest first. */
  | "createdAt"
  /** Newest first. */
  | "-createdAt";

/** How far a delivery is. */
export type WebhookDeliveryStatus =
  /** Given up. */
  | "FAILED"
  /** Due, or waiting for its next attempt. */
  | "PENDING"
  /** The endpoint has taken it. */
  | "SUCCEEDED";

/** Why nothing is sent to an endpoint. */
export type WebhookDisabledReason =
  /** Nothing got through to it for three days. */
  | "RECEIVER_FAILING"
  /** It answered 410 Gone. */
  | "RECEIVER_GONE"
  /** A person switched it off. */
  | "SWITCHED_OFF";

/** An address to which events are sent, signed as Standard Webhooks has it. */
export type WebhookEndpoint = Node & {
  readonly __typename?: "WebhookEndpoint";
  /** When it was created. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** Its owner. */
  readonly customer?: Maybe<Customer>;
  /** Id of its owner. */
  readonly customerId: Scalars["ID"]["output"];
  /** What was sent to it or is to be sent. */
  readonly deliveries?: Maybe<WebhookDeliveryConnection>;
  /** What it is for. */
  readonly description: Scalars["String"]["output"];
  /** Why nothing is sent to it; null while it is enabled. */
  readonly disabledReason?: Maybe<WebhookDisabledReason>;
  /** TypeID, `whe_01h455vb4pex5vsknk084sn033`. */
  readonly id: Scalars["ID"]["output"];
  /**
   * What deliveries are signed with, `whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw`. It is shown when it is made, by
   * `createWebhookEndpoint` and `rotateWebhookSecret`, and null ever after.
   */
  readonly secret?: Maybe<Scalars["String"]["output"]>;
  /** Whether events are sent to it. */
  readonly status: WebhookEndpointStatus;
  /**
   * The exact types of the events that are sent, such as `trefoil.order.confirmed.v1`; null for all that its
   * owner may see.
   */
  readonly types?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** When it was last changed. */
  readonly updatedAt: Scalars["DateTime"]["output"];
  /** Where events are sent. */
  readonly url: Scalars["String"]["output"];
  /** Grows by one with every change. */
  readonly version: Scalars["Int"]["output"];
};

/** An address to which events are sent, signed as Standard Webhooks has it. */
export type WebhookEndpointDeliveriesArgs = {
  after?: InputMaybe<Scalars["String"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  filter?: InputMaybe<EndpointDeliveriesFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  sort?: InputMaybe<WebhookDeliverySort>;
};

/** A page of webhook endpoints. */
export type WebhookEndpointConnection = {
  readonly __typename?: "WebhookEndpointConnection";
  /** The endpoints, each with its place in the list. */
  readonly edges: ReadonlyArray<WebhookEndpointEdge>;
  /** The endpoints alone. */
  readonly nodes: ReadonlyArray<WebhookEndpoint>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A webhook endpoint and its place in a list. */
export type WebhookEndpointEdge = {
  readonly __typename?: "WebhookEndpointEdge";
  /** The place: give it as `after` or `before`. */
  readonly cursor: Scalars["String"]["output"];
  /** The endpoint. */
  readonly node: WebhookEndpoint;
};

/** The order of webhook endpoints. */
export type WebhookEndpointSort =
  /** Oldest first. */
  | "createdAt"
  /** Newest first. */
  | "-createdAt";

/** Whether events are sent to an endpoint. */
export type WebhookEndpointStatus =
  /** They are not. */
  | "DISABLED"
  /** They are. */
  | "ENABLED";

/** What was sent to an endpoint. */
export type WebhookRequest = {
  readonly __typename?: "WebhookRequest";
  /** The body. */
  readonly body: Scalars["String"]["output"];
  /** The headers, by name. */
  readonly headers: Scalars["StringMap"]["output"];
};

/** What an endpoint answered. */
export type WebhookResponse = {
  readonly __typename?: "WebhookResponse";
  /** The first 4 KiB of the body. */
  readonly body: Scalars["String"]["output"];
  /** The headers, by name. */
  readonly headers: Scalars["StringMap"]["output"];
  /** The HTTP status. */
  readonly status: Scalars["Int"]["output"];
};

/** One request to an endpoint, and what came back. */
export type WebhookTry = {
  readonly __typename?: "WebhookTry";
  /** Milliseconds that it took. */
  readonly durationMs: Scalars["Int"]["output"];
  /** What went wrong; null when it was taken. */
  readonly error?: Maybe<Scalars["String"]["output"]>;
  /** Which attempt, from 1. */
  readonly number: Scalars["Int"]["output"];
  /** What was sent. */
  readonly request: WebhookRequest;
  /** What came back; null when nothing did. */
  readonly response?: Maybe<WebhookResponse>;
  /** When it was sent. */
  readonly startedAt: Scalars["DateTime"]["output"];
};

/** Money to take out of a wallet. */
export type WithdrawFromWalletInput = {
  /** How much, more than nothing, in the wallet's currency. */
  readonly amount: MoneyInput;
  /** Id of the customer. */
  readonly customerId: Scalars["ID"]["input"];
  /**
   * 1 to 255 printable ASCII characters: sent again with the same key, it is done once. What moves money must
   * have one, here or, in a request with one mutation, in the header `Idempotency-Key`:
   * `IDEMPOTENCY_KEY_REQUIRED` without.
   */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
  /** Why, kept with the entry: up to 500 characters. */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of `withdrawFromWallet`. */
export type WithdrawFromWalletPayload = {
  readonly __typename?: "WithdrawFromWalletPayload";
  /** The wallet after it. */
  readonly wallet: Wallet;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | CategoryView
    | CustomerView
    | MessageView
    | NotificationView
    | OrderView
    | PaymentView
    | ProductView
    | ReviewView
    | ShipmentView
    | WalletView
    | WebhookDeliveryView
    | WebhookEndpointView;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  AdjustStockInput: AdjustStockInput;
  AdjustStockPayload: ResolverTypeWrapper<
    Omit<AdjustStockPayload, "stock"> & { stock: ResolversTypes["Stock"] }
  >;
  ArchiveProductInput: ArchiveProductInput;
  ArchiveProductPayload: ResolverTypeWrapper<
    Omit<ArchiveProductPayload, "product"> & { product: ResolversTypes["Product"] }
  >;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: ResolverTypeWrapper<
    Omit<CancelOrderPayload, "order"> & { order: ResolversTypes["Order"] }
  >;
  Category: ResolverTypeWrapper<CategoryView>;
  CategoryConnection: ResolverTypeWrapper<Connection<CategoryView>>;
  CategoryEdge: ResolverTypeWrapper<Omit<CategoryEdge, "node"> & { node: ResolversTypes["Category"] }>;
  CategoryFilter: CategoryFilter;
  CategoryProductsFilter: CategoryProductsFilter;
  Checkout: ResolverTypeWrapper<CheckoutView>;
  CheckoutConnection: ResolverTypeWrapper<Connection<CheckoutView>>;
  CheckoutDirection: CheckoutDirection;
  CheckoutEdge: ResolverTypeWrapper<Omit<CheckoutEdge, "node"> & { node: ResolversTypes["Checkout"] }>;
  CheckoutFilter: CheckoutFilter;
  CheckoutOutcome: CheckoutOutcome;
  CheckoutSort: null;
  CheckoutState: CheckoutState;
  CheckoutStep: ResolverTypeWrapper<CheckoutStep>;
  CheckoutStepName: CheckoutStepName;
  Consumer: ResolverTypeWrapper<ConsumerView>;
  CreateProductInput: CreateProductInput;
  CreateProductPayload: ResolverTypeWrapper<
    Omit<CreateProductPayload, "product"> & { product: ResolversTypes["Product"] }
  >;
  CreateReviewInput: CreateReviewInput;
  CreateReviewPayload: ResolverTypeWrapper<
    Omit<CreateReviewPayload, "review"> & { review: ResolversTypes["Review"] }
  >;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointPayload: ResolverTypeWrapper<
    Omit<CreateWebhookEndpointPayload, "webhookEndpoint"> & {
      webhookEndpoint: ResolversTypes["WebhookEndpoint"];
    }
  >;
  Customer: ResolverTypeWrapper<CustomerView>;
  CustomerConnection: ResolverTypeWrapper<Connection<CustomerView>>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, "node"> & { node: ResolversTypes["Customer"] }>;
  CustomerFilter: CustomerFilter;
  CustomerOrdersFilter: CustomerOrdersFilter;
  CustomerRole: CustomerRole;
  CustomerSort: null;
  CustomerStatus: CustomerStatus;
  CustomerTier: CustomerTier;
  Date: ResolverTypeWrapper<Scalars["Date"]["output"]>;
  DateTime: ResolverTypeWrapper<Scalars["DateTime"]["output"]>;
  DaySales: ResolverTypeWrapper<DaySales>;
  DeadLetter: ResolverTypeWrapper<DeadLetterView>;
  DeadLetterConnection: ResolverTypeWrapper<Connection<DeadLetterView>>;
  DeadLetterEdge: ResolverTypeWrapper<Omit<DeadLetterEdge, "node"> & { node: ResolversTypes["DeadLetter"] }>;
  DeadLetterFilter: DeadLetterFilter;
  DeadLetterSort: null;
  DeadLetterStatus: DeadLetterStatus;
  DeleteWebhookEndpointInput: DeleteWebhookEndpointInput;
  DeleteWebhookEndpointPayload: ResolverTypeWrapper<
    Omit<DeleteWebhookEndpointPayload, "webhookEndpoint"> & {
      webhookEndpoint: ResolversTypes["WebhookEndpoint"];
    }
  >;
  DeliverOrderInput: DeliverOrderInput;
  DeliverOrderPayload: ResolverTypeWrapper<
    Omit<DeliverOrderPayload, "order"> & { order: ResolversTypes["Order"] }
  >;
  DepositToWalletInput: DepositToWalletInput;
  DepositToWalletPayload: ResolverTypeWrapper<
    Omit<DepositToWalletPayload, "wallet"> & { wallet: ResolversTypes["Wallet"] }
  >;
  EndpointDeliveriesFilter: EndpointDeliveriesFilter;
  Event: ResolverTypeWrapper<EventView>;
  EventActor: ResolverTypeWrapper<EventActor>;
  EventConnection: ResolverTypeWrapper<Connection<EventView>>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, "node"> & { node: ResolversTypes["Event"] }>;
  EventFilter: EventFilter;
  EventSort: null;
  EventsPayload: ResolverTypeWrapper<News>;
  FreezeWalletInput: FreezeWalletInput;
  FreezeWalletPayload: ResolverTypeWrapper<
    Omit<FreezeWalletPayload, "wallet"> & { wallet: ResolversTypes["Wallet"] }
  >;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  JSON: ResolverTypeWrapper<Scalars["JSON"]["output"]>;
  MarkNotificationReadInput: MarkNotificationReadInput;
  MarkNotificationReadPayload: ResolverTypeWrapper<
    Omit<MarkNotificationReadPayload, "notification"> & { notification: ResolversTypes["Notification"] }
  >;
  Message: ResolverTypeWrapper<MessageView>;
  MessageAuthor: ResolverTypeWrapper<MessageAuthorView>;
  MessageConnection: ResolverTypeWrapper<Connection<MessageView>>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, "node"> & { node: ResolversTypes["Message"] }>;
  MessagePostedPayload: ResolverTypeWrapper<News>;
  MessageRole: MessageRole;
  MessageSort: null;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>["Node"]>;
  Notification: ResolverTypeWrapper<NotificationView>;
  NotificationConnection: ResolverTypeWrapper<Connection<NotificationView>>;
  NotificationEdge: ResolverTypeWrapper<
    Omit<NotificationEdge, "node"> & { node: ResolversTypes["Notification"] }
  >;
  NotificationFilter: NotificationFilter;
  NotificationSort: null;
  OpenWalletInput: OpenWalletInput;
  OpenWalletPayload: ResolverTypeWrapper<
    Omit<OpenWalletPayload, "wallet"> & { wallet: ResolversTypes["Wallet"] }
  >;
  Order: ResolverTypeWrapper<OrderView>;
  OrderAction: ResolverTypeWrapper<OrderActionView>;
  OrderConnection: ResolverTypeWrapper<Connection<OrderView>>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, "node"> & { node: ResolversTypes["Order"] }>;
  OrderFilter: OrderFilter;
  OrderItem: ResolverTypeWrapper<OrderItemView>;
  OrderItemInput: OrderItemInput;
  OrderPayment: ResolverTypeWrapper<OrderPayment>;
  OrderSort: null;
  OrderStatus: OrderStatus;
  OrderSummary: ResolverTypeWrapper<OrderSummaryView>;
  OrderUpdatedPayload: ResolverTypeWrapper<News>;
  OrdersInCurrency: ResolverTypeWrapper<OrdersInCurrency>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentView>;
  PaymentMethod: PaymentMethod;
  PaymentSource: PaymentSource;
  PaymentStatus: PaymentStatus;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderPayload: ResolverTypeWrapper<
    Omit<PlaceOrderPayload, "order"> & { order: ResolversTypes["Order"] }
  >;
  PostMessageInput: PostMessageInput;
  PostMessagePayload: ResolverTypeWrapper<
    Omit<PostMessagePayload, "message"> & { message: ResolversTypes["Message"] }
  >;
  Product: ResolverTypeWrapper<ProductView>;
  ProductConnection: ResolverTypeWrapper<Connection<ProductView>>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, "node"> & { node: ResolversTypes["Product"] }>;
  ProductFilter: ProductFilter;
  ProductSales: ResolverTypeWrapper<ProductSalesView>;
  ProductSort: null;
  ProductStatus: ProductStatus;
  ProductStatusToSet: ProductStatusToSet;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RedeliverWebhookInput: RedeliverWebhookInput;
  RedeliverWebhookPayload: ResolverTypeWrapper<
    Omit<RedeliverWebhookPayload, "webhookDelivery"> & { webhookDelivery: ResolversTypes["WebhookDelivery"] }
  >;
  Refund: ResolverTypeWrapper<Refund>;
  RefundPaymentInput: RefundPaymentInput;
  RefundPaymentPayload: ResolverTypeWrapper<
    Omit<RefundPaymentPayload, "payment"> & { payment: ResolversTypes["Payment"] }
  >;
  RefundStatus: RefundStatus;
  RegisterCustomerInput: RegisterCustomerInput;
  RegisterCustomerPayload: ResolverTypeWrapper<
    Omit<RegisterCustomerPayload, "customer"> & { customer: ResolversTypes["Customer"] }
  >;
  ReplayDeadLetterInput: ReplayDeadLetterInput;
  ReplayDeadLetterPayload: ResolverTypeWrapper<
    Omit<ReplayDeadLetterPayload, "deadLetter"> & { deadLetter: ResolversTypes["DeadLetter"] }
  >;
  ReportPeriod: ReportPeriod;
  RetryCheckoutInput: RetryCheckoutInput;
  RetryCheckoutPayload: ResolverTypeWrapper<
    Omit<RetryCheckoutPayload, "checkout"> & { checkout: ResolversTypes["Checkout"] }
  >;
  Review: ResolverTypeWrapper<ReviewView>;
  ReviewConnection: ResolverTypeWrapper<Connection<ReviewView>>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, "node"> & { node: ResolversTypes["Review"] }>;
  ReviewSort: null;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<
    Omit<RotateWebhookSecretPayload, "webhookEndpoint"> & {
      webhookEndpoint: ResolversTypes["WebhookEndpoint"];
    }
  >;
  SafeInt: ResolverTypeWrapper<Scalars["SafeInt"]["output"]>;
  SalesReport: ResolverTypeWrapper<SalesReportView>;
  ShipOrderInput: ShipOrderInput;
  ShipOrderPayload: ResolverTypeWrapper<Omit<ShipOrderPayload, "order"> & { order: ResolversTypes["Order"] }>;
  Shipment: ResolverTypeWrapper<ShipmentView>;
  ShipmentStatus: ShipmentStatus;
  Stock: ResolverTypeWrapper<StockView>;
  StockChangedPayload: ResolverTypeWrapper<News>;
  StockReason: StockReason;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  StringMap: ResolverTypeWrapper<Scalars["StringMap"]["output"]>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuspendCustomerInput: SuspendCustomerInput;
  SuspendCustomerPayload: ResolverTypeWrapper<
    Omit<SuspendCustomerPayload, "customer"> & { customer: ResolversTypes["Customer"] }
  >;
  TopProducts: ResolverTypeWrapper<TopProductsView>;
  UnfreezeWalletInput: UnfreezeWalletInput;
  UnfreezeWalletPayload: ResolverTypeWrapper<
    Omit<UnfreezeWalletPayload, "wallet"> & { wallet: ResolversTypes["Wallet"] }
  >;
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerPayload: ResolverTypeWrapper<
    Omit<UpdateCustomerPayload, "customer"> & { customer: ResolversTypes["Customer"] }
  >;
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: ResolverTypeWrapper<
    Omit<UpdateProductPayload, "product"> & { product: ResolversTypes["Product"] }
  >;
  UpdateWebhookEndpointInput: UpdateWebhookEndpointInput;
  UpdateWebhookEndpointPayload: ResolverTypeWrapper<
    Omit<UpdateWebhookEndpointPayload, "webhookEndpoint"> & {
      webhookEndpoint: ResolversTypes["WebhookEndpoint"];
    }
  >;
  Wallet: ResolverTypeWrapper<WalletView>;
  WalletEntry: ResolverTypeWrapper<WalletEntryView>;
  WalletEntryConnection: ResolverTypeWrapper<Connection<WalletEntryView>>;
  WalletEntryEdge: ResolverTypeWrapper<
    Omit<WalletEntryEdge, "node"> & { node: ResolversTypes["WalletEntry"] }
  >;
  WalletEntryKind: WalletEntryKind;
  WalletStatus: WalletStatus;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryView>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Connection<WebhookDeliveryView>>;
  WebhookDeliveryEdge: ResolverTypeWrapper<
    Omit<WebhookDeliveryEdge, "node"> & { node: ResolversTypes["WebhookDelivery"] }
  >;
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  WebhookDeliverySort: null;
  WebhookDeliveryStatus: WebhookDeliveryStatus;
  WebhookDisabledReason: WebhookDisabledReason;
  WebhookEndpoint: ResolverTypeWrapper<WebhookEndpointView>;
  WebhookEndpointConnection: ResolverTypeWrapper<Connection<WebhookEndpointView>>;
  WebhookEndpointEdge: ResolverTypeWrapper<
    Omit<WebhookEndpointEdge, "node"> & { node: ResolversTypes["WebhookEndpoint"] }
  >;
  WebhookEndpointSort: null;
  WebhookEndpointStatus: WebhookEndpointStatus;
  WebhookRequest: ResolverTypeWrapper<WebhookRequest>;
  WebhookResponse: ResolverTypeWrapper<WebhookResponse>;
  WebhookTry: ResolverTypeWrapper<WebhookTry>;
  WithdrawFromWalletInput: WithdrawFromWalletInput;
  WithdrawFromWalletPayload: ResolverTypeWrapper<
    Omit<WithdrawFromWalletPayload, "wallet"> & { wallet: ResolversTypes["Wallet"] }
  >;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: Address;
  AddressInput: AddressInput;
  AdjustStockInput: AdjustStockInput;
  AdjustStockPayload: Omit<AdjustStockPayload, "stock"> & { stock: ResolversParentTypes["Stock"] };
  ArchiveProductInput: ArchiveProductInput;
  ArchiveProductPayload: Omit<ArchiveProductPayload, "product"> & {
    product: ResolversParentTypes["Product"];
  };
  Boolean: Scalars["Boolean"]["output"];
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: Omit<CancelOrderPayload, "order"> & { order: ResolversParentTypes["Order"] };
  Category: CategoryView;
  CategoryConnection: Connection<CategoryView>;
  CategoryEdge: Omit<CategoryEdge, "node"> & { node: ResolversParentTypes["Category"] };
  CategoryFilter: CategoryFilter;
  CategoryProductsFilter: CategoryProductsFilter;
  Checkout: CheckoutView;
  CheckoutConnection: Connection<CheckoutView>;
  CheckoutEdge: Omit<CheckoutEdge, "node"> & { node: ResolversParentTypes["Checkout"] };
  CheckoutFilter: CheckoutFilter;
  CheckoutStep: CheckoutStep;
  Consumer: ConsumerView;
  CreateProductInput: CreateProductInput;
  CreateProductPayload: Omit<CreateProductPayload, "product"> & { product: ResolversParentTypes["Product"] };
  CreateReviewInput: CreateReviewInput;
  CreateReviewPayload: Omit<CreateReviewPayload, "review"> & { review: ResolversParentTypes["Review"] };
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointPayload: Omit<CreateWebhookEndpointPayload, "webhookEndpoint"> & {
    webhookEndpoint: ResolversParentTypes["WebhookEndpoint"];
  };
  Customer: CustomerView;
  CustomerConnection: Connection<CustomerView>;
  CustomerEdge: Omit<CustomerEdge, "node"> & { node: ResolversParentTypes["Customer"] };
  CustomerFilter: CustomerFilter;
  CustomerOrdersFilter: CustomerOrdersFilter;
  Date: Scalars["Date"]["output"];
  DateTime: Scalars["DateTime"]["output"];
  DaySales: DaySales;
  DeadLetter: DeadLetterView;
  DeadLetterConnection: Connection<DeadLetterView>;
  DeadLetterEdge: Omit<DeadLetterEdge, "node"> & { node: ResolversParentTypes["DeadLetter"] };
  DeadLetterFilter: DeadLetterFilter;
  DeleteWebhookEndpointInput: DeleteWebhookEndpointInput;
  DeleteWebhookEndpointPayload: Omit<DeleteWebhookEndpointPayload, "webhookEndpoint"> & {
    webhookEndpoint: ResolversParentTypes["WebhookEndpoint"];
  };
  DeliverOrderInput: DeliverOrderInput;
  DeliverOrderPayload: Omit<DeliverOrderPayload, "order"> & { order: ResolversParentTypes["Order"] };
  DepositToWalletInput: DepositToWalletInput;
  DepositToWalletPayload: Omit<DepositToWalletPayload, "wallet"> & { wallet: ResolversParentTypes["Wallet"] };
  EndpointDeliveriesFilter: EndpointDeliveriesFilter;
  Event: EventView;
  EventActor: EventActor;
  EventConnection: Connection<EventView>;
  EventEdge: Omit<EventEdge, "node"> & { node: ResolversParentTypes["Event"] };
  EventFilter: EventFilter;
  EventsPayload: News;
  FreezeWalletInput: FreezeWalletInput;
  FreezeWalletPayload: Omit<FreezeWalletPayload, "wallet"> & { wallet: ResolversParentTypes["Wallet"] };
  ID: Scalars["ID"]["output"];
  Int: Scalars["Int"]["output"];
  JSON: Scalars["JSON"]["output"];
  MarkNotificationReadInput: MarkNotificationReadInput;
  MarkNotificationReadPayload: Omit<MarkNotificationReadPayload, "notification"> & {
    notification: ResolversParentTypes["Notification"];
  };
  Message: MessageView;
  MessageAuthor: MessageAuthorView;
  MessageConnection: Connection<MessageView>;
  MessageEdge: Omit<MessageEdge, "node"> & { node: ResolversParentTypes["Message"] };
  MessagePostedPayload: News;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>["Node"];
  Notification: NotificationView;
  NotificationConnection: Connection<NotificationView>;
  NotificationEdge: Omit<NotificationEdge, "node"> & { node: ResolversParentTypes["Notification"] };
  NotificationFilter: NotificationFilter;
  OpenWalletInput: OpenWalletInput;
  OpenWalletPayload: Omit<OpenWalletPayload, "wallet"> & { wallet: ResolversParentTypes["Wallet"] };
  Order: OrderView;
  OrderConnection: Connection<OrderView>;
  OrderEdge: Omit<OrderEdge, "node"> & { node: ResolversParentTypes["Order"] };
  OrderFilter: OrderFilter;
  OrderItem: OrderItemView;
  OrderItemInput: OrderItemInput;
  OrderPayment: OrderPayment;
  OrderSummary: OrderSummaryView;
  OrderUpdatedPayload: News;
  OrdersInCurrency: OrdersInCurrency;
  PageInfo: PageInfo;
  Payment: PaymentView;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderPayload: Omit<PlaceOrderPayload, "order"> & { order: ResolversParentTypes["Order"] };
  PostMessageInput: PostMessageInput;
  PostMessagePayload: Omit<PostMessagePayload, "message"> & { message: ResolversParentTypes["Message"] };
  Product: ProductView;
  ProductConnection: Connection<ProductView>;
  ProductEdge: Omit<ProductEdge, "node"> & { node: ResolversParentTypes["Product"] };
  ProductFilter: ProductFilter;
  ProductSales: ProductSalesView;
  Query: Record<PropertyKey, never>;
  RedeliverWebhookInput: RedeliverWebhookInput;
  RedeliverWebhookPayload: Omit<RedeliverWebhookPayload, "webhookDelivery"> & {
    webhookDelivery: ResolversParentTypes["WebhookDelivery"];
  };
  Refund: Refund;
  RefundPaymentInput: RefundPaymentInput;
  RefundPaymentPayload: Omit<RefundPaymentPayload, "payment"> & { payment: ResolversParentTypes["Payment"] };
  RegisterCustomerInput: RegisterCustomerInput;
  RegisterCustomerPayload: Omit<RegisterCustomerPayload, "customer"> & {
    customer: ResolversParentTypes["Customer"];
  };
  ReplayDeadLetterInput: ReplayDeadLetterInput;
  ReplayDeadLetterPayload: Omit<ReplayDeadLetterPayload, "deadLetter"> & {
    deadLetter: ResolversParentTypes["DeadLetter"];
  };
  RetryCheckoutInput: RetryCheckoutInput;
  RetryCheckoutPayload: Omit<RetryCheckoutPayload, "checkout"> & {
    checkout: ResolversParentTypes["Checkout"];
  };
  Review: ReviewView;
  ReviewConnection: Connection<ReviewView>;
  ReviewEdge: Omit<ReviewEdge, "node"> & { node: ResolversParentTypes["Review"] };
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: Omit<RotateWebhookSecretPayload, "webhookEndpoint"> & {
    webhookEndpoint: ResolversParentTypes["WebhookEndpoint"];
  };
  SafeInt: Scalars["SafeInt"]["output"];
  SalesReport: SalesReportView;
  ShipOrderInput: ShipOrderInput;
  ShipOrderPayload: Omit<ShipOrderPayload, "order"> & { order: ResolversParentTypes["Order"] };
  Shipment: ShipmentView;
  Stock: StockView;
  StockChangedPayload: News;
  String: Scalars["String"]["output"];
  StringMap: Scalars["StringMap"]["output"];
  Subscription: Record<PropertyKey, never>;
  SuspendCustomerInput: SuspendCustomerInput;
  SuspendCustomerPayload: Omit<SuspendCustomerPayload, "customer"> & {
    customer: ResolversParentTypes["Customer"];
  };
  TopProducts: TopProductsView;
  UnfreezeWalletInput: UnfreezeWalletInput;
  UnfreezeWalletPayload: Omit<UnfreezeWalletPayload, "wallet"> & { wallet: ResolversParentTypes["Wallet"] };
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerPayload: Omit<UpdateCustomerPayload, "customer"> & {
    customer: ResolversParentTypes["Customer"];
  };
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: Omit<UpdateProductPayload, "product"> & { product: ResolversParentTypes["Product"] };
  UpdateWebhookEndpointInput: UpdateWebhookEndpointInput;
  UpdateWebhookEndpointPayload: Omit<UpdateWebhookEndpointPayload, "webhookEndpoint"> & {
    webhookEndpoint: ResolversParentTypes["WebhookEndpoint"];
  };
  Wallet: WalletView;
  WalletEntry: WalletEntryView;
  WalletEntryConnection: Connection<WalletEntryView>;
  WalletEntryEdge: Omit<WalletEntryEdge, "node"> & { node: ResolversParentTypes["WalletEntry"] };
  WebhookDelivery: WebhookDeliveryView;
  WebhookDeliveryConnection: Connection<WebhookDeliveryView>;
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, "node"> & { node: ResolversParentTypes["WebhookDelivery"] };
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  WebhookEndpoint: WebhookEndpointView;
  WebhookEndpointConnection: Connection<WebhookEndpointView>;
  WebhookEndpointEdge: Omit<WebhookEndpointEdge, "node"> & { node: ResolversParentTypes["WebhookEndpoint"] };
  WebhookRequest: WebhookRequest;
  WebhookResponse: WebhookResponse;
  WebhookTry: WebhookTry;
  WithdrawFromWalletInput: WithdrawFromWalletInput;
  WithdrawFromWalletPayload: Omit<WithdrawFromWalletPayload, "wallet"> & {
    wallet: ResolversParentTypes["Wallet"];
  };
};

export type CostDirectiveArgs = {
  weight: Scalars["String"]["input"];
};

export type CostDirectiveResolver<
  Result,
  Parent,
  ContextType = GraphContext,
  Args = CostDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars["Int"]["input"]>;
  requireOneSlicingArgument?: Scalars["Boolean"]["input"];
  sizedFields?: Maybe<ReadonlyArray<Scalars["String"]["input"]>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars["String"]["input"]>>;
};

export type ListSizeDirectiveResolver<
  Result,
  Parent,
  ContextType = GraphContext,
  Args = ListSizeDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddressResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Address"] = ResolversParentTypes["Address"],
> = {
  city?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  country?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type AdjustStockPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["AdjustStockPayload"] = ResolversParentTypes["AdjustStockPayload"],
> = {
  stock?: Resolver<ResolversTypes["Stock"], ParentType, ContextType>;
};

export type ArchiveProductPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["ArchiveProductPayload"] = ResolversParentTypes["ArchiveProductPayload"],
> = {
  product?: Resolver<ResolversTypes["Product"], ParentType, ContextType>;
};

export type CancelOrderPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["CancelOrderPayload"] = ResolversParentTypes["CancelOrderPayload"],
> = {
  order?: Resolver<ResolversTypes["Order"], ParentType, ContextType>;
};

export type CategoryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Category"] = ResolversParentTypes["Category"],
> = {
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes["Category"]>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes["Category"]>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  products?: Resolver<
    Maybe<ResolversTypes["ProductConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CategoryProductsArgs, "sort">
  >;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["CategoryConnection"] = ResolversParentTypes["CategoryConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["CategoryEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Category"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type CategoryEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["CategoryEdge"] = ResolversParentTypes["CategoryEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Category"], ParentType, ContextType>;
};

export type CheckoutResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Checkout"] = ResolversParentTypes["Checkout"],
> = {
  attempts?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  nextRunAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["Order"]>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  parked?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CheckoutState"], ParentType, ContextType>;
  step?: Resolver<ResolversTypes["CheckoutStepName"], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes["CheckoutStep"]>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type CheckoutConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["CheckoutConnection"] = ResolversParentTypes["CheckoutConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["CheckoutEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Checkout"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type CheckoutEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["CheckoutEdge"] = ResolversParentTypes["CheckoutEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Checkout"], ParentType, ContextType>;
};

export type CheckoutSortResolvers = { UPDATED_AT: "updatedAt"; UPDATED_AT_DESC: "-updatedAt" };

export type CheckoutStepResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["CheckoutStep"] = ResolversParentTypes["CheckoutStep"],
> = {
  at?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes["CheckoutDirection"], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes["CheckoutOutcome"], ParentType, ContextType>;
  step?: Resolver<ResolversTypes["CheckoutStepName"], ParentType, ContextType>;
};

export type ConsumerResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Consumer"] = ResolversParentTypes["Consumer"],
> = {
  deadLetters?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  head?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  lag?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  partitions?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  position?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type CreateProductPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["CreateProductPayload"] = ResolversParentTypes["CreateProductPayload"],
> = {
  product?: Resolver<ResolversTypes["Product"], ParentType, ContextType>;
};

export type CreateReviewPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["CreateReviewPayload"] = ResolversParentTypes["CreateReviewPayload"],
> = {
  review?: Resolver<ResolversTypes["Review"], ParentType, ContextType>;
};

export type CreateWebhookEndpointPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["CreateWebhookEndpointPayload"] = ResolversParentTypes["CreateWebhookEndpointPayload"],
> = {
  webhookEndpoint?: Resolver<ResolversTypes["WebhookEndpoint"], ParentType, ContextType>;
};

export type CustomerResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Customer"] = ResolversParentTypes["Customer"],
> = {
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  email?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  orderSummary?: Resolver<Maybe<ResolversTypes["OrderSummary"]>, ParentType, ContextType>;
  orders?: Resolver<
    Maybe<ResolversTypes["OrderConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerOrdersArgs, "sort">
  >;
  role?: Resolver<ResolversTypes["CustomerRole"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["CustomerStatus"], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes["CustomerTier"], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  wallet?: Resolver<Maybe<ResolversTypes["Wallet"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["CustomerConnection"] = ResolversParentTypes["CustomerConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["CustomerEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Customer"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type CustomerEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["CustomerEdge"] = ResolversParentTypes["CustomerEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Customer"], ParentType, ContextType>;
};

export type CustomerSortResolvers = {
  CREATED_AT: "createdAt";
  CREATED_AT_DESC: "-createdAt";
  EMAIL: "email";
  EMAIL_DESC: "-email";
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["Date"], any> {
  name: "Date";
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["DateTime"], any> {
  name: "DateTime";
}

export type DaySalesResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["DaySales"] = ResolversParentTypes["DaySales"],
> = {
  day?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  items?: Resolver<ResolversTypes["SafeInt"], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes["SafeInt"], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type DeadLetterResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["DeadLetter"] = ResolversParentTypes["DeadLetter"],
> = {
  attempts?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  error?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  event?: Resolver<ResolversTypes["Event"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["DeadLetterStatus"], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["DeadLetterConnection"] = ResolversParentTypes["DeadLetterConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["DeadLetterEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["DeadLetter"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["DeadLetterEdge"] = ResolversParentTypes["DeadLetterEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["DeadLetter"], ParentType, ContextType>;
};

export type DeadLetterSortResolvers = { CREATED_AT: "createdAt"; CREATED_AT_DESC: "-createdAt" };

export type DeleteWebhookEndpointPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["DeleteWebhookEndpointPayload"] = ResolversParentTypes["DeleteWebhookEndpointPayload"],
> = {
  webhookEndpoint?: Resolver<ResolversTypes["WebhookEndpoint"], ParentType, ContextType>;
};

export type DeliverOrderPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["DeliverOrderPayload"] = ResolversParentTypes["DeliverOrderPayload"],
> = {
  order?: Resolver<ResolversTypes["Order"], ParentType, ContextType>;
};

export type DepositToWalletPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["DepositToWalletPayload"] = ResolversParentTypes["DepositToWalletPayload"],
> = {
  wallet?: Resolver<ResolversTypes["Wallet"], ParentType, ContextType>;
};

export type EventResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Event"] = ResolversParentTypes["Event"],
> = {
  actor?: Resolver<ResolversTypes["EventActor"], ParentType, ContextType>;
  data?: Resolver<ResolversTypes["JSON"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  position?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  time?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  traceparent?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type EventActorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["EventActor"] = ResolversParentTypes["EventActor"],
> = {
  id?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type EventConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["EventConnection"] = ResolversParentTypes["EventConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["EventEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Event"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type EventEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["EventEdge"] = ResolversParentTypes["EventEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Event"], ParentType, ContextType>;
};

export type EventSortResolvers = { POSITION: "position"; POSITION_DESC: "-position" };

export type EventsPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["EventsPayload"] = ResolversParentTypes["EventsPayload"],
> = {
  event?: Resolver<Maybe<ResolversTypes["Event"]>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type FreezeWalletPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["FreezeWalletPayload"] = ResolversParentTypes["FreezeWalletPayload"],
> = {
  wallet?: Resolver<ResolversTypes["Wallet"], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["JSON"], any> {
  name: "JSON";
}

export type MarkNotificationReadPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["MarkNotificationReadPayload"] = ResolversParentTypes["MarkNotificationReadPayload"],
> = {
  notification?: Resolver<ResolversTypes["Notification"], ParentType, ContextType>;
};

export type MessageResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Message"] = ResolversParentTypes["Message"],
> = {
  author?: Resolver<ResolversTypes["MessageAuthor"], ParentType, ContextType>;
  conversationId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["Order"]>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  text?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageAuthorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["MessageAuthor"] = ResolversParentTypes["MessageAuthor"],
> = {
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  role?: Resolver<ResolversTypes["MessageRole"], ParentType, ContextType>;
};

export type MessageConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["MessageConnection"] = ResolversParentTypes["MessageConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["MessageEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Message"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type MessageEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["MessageEdge"] = ResolversParentTypes["MessageEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Message"], ParentType, ContextType>;
};

export type MessagePostedPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["MessagePostedPayload"] = ResolversParentTypes["MessagePostedPayload"],
> = {
  event?: Resolver<Maybe<ResolversTypes["Event"]>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes["Message"]>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type MessageSortResolvers = { CREATED_AT: "createdAt"; CREATED_AT_DESC: "-createdAt" };

export type MoneyResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Money"] = ResolversParentTypes["Money"],
> = {
  amount?: Resolver<ResolversTypes["SafeInt"], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  adjustStock?: Resolver<
    Maybe<ResolversTypes["AdjustStockPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAdjustStockArgs, "input">
  >;
  archiveProduct?: Resolver<
    Maybe<ResolversTypes["ArchiveProductPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationArchiveProductArgs, "input">
  >;
  cancelOrder?: Resolver<
    Maybe<ResolversTypes["CancelOrderPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelOrderArgs, "input">
  >;
  createProduct?: Resolver<
    Maybe<ResolversTypes["CreateProductPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateProductArgs, "input">
  >;
  createReview?: Resolver<
    Maybe<ResolversTypes["CreateReviewPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateReviewArgs, "input">
  >;
  createWebhookEndpoint?: Resolver<
    Maybe<ResolversTypes["CreateWebhookEndpointPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateWebhookEndpointArgs, "input">
  >;
  deleteWebhookEndpoint?: Resolver<
    Maybe<ResolversTypes["DeleteWebhookEndpointPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDeleteWebhookEndpointArgs, "input">
  >;
  deliverOrder?: Resolver<
    Maybe<ResolversTypes["DeliverOrderPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDeliverOrderArgs, "input">
  >;
  depositToWallet?: Resolver<
    Maybe<ResolversTypes["DepositToWalletPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDepositToWalletArgs, "input">
  >;
  freezeWallet?: Resolver<
    Maybe<ResolversTypes["FreezeWalletPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationFreezeWalletArgs, "input">
  >;
  markNotificationRead?: Resolver<
    Maybe<ResolversTypes["MarkNotificationReadPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationMarkNotificationReadArgs, "input">
  >;
  openWallet?: Resolver<
    Maybe<ResolversTypes["OpenWalletPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationOpenWalletArgs, "input">
  >;
  placeOrder?: Resolver<
    Maybe<ResolversTypes["PlaceOrderPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationPlaceOrderArgs, "input">
  >;
  postMessage?: Resolver<
    Maybe<ResolversTypes["PostMessagePayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationPostMessageArgs, "input">
  >;
  redeliverWebhook?: Resolver<
    Maybe<ResolversTypes["RedeliverWebhookPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRedeliverWebhookArgs, "input">
  >;
  refundPayment?: Resolver<
    Maybe<ResolversTypes["RefundPaymentPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRefundPaymentArgs, "input">
  >;
  registerCustomer?: Resolver<
    Maybe<ResolversTypes["RegisterCustomerPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRegisterCustomerArgs, "input">
  >;
  replayDeadLetter?: Resolver<
    Maybe<ResolversTypes["ReplayDeadLetterPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReplayDeadLetterArgs, "input">
  >;
  retryCheckout?: Resolver<
    Maybe<ResolversTypes["RetryCheckoutPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRetryCheckoutArgs, "input">
  >;
  rotateWebhookSecret?: Resolver<
    Maybe<ResolversTypes["RotateWebhookSecretPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRotateWebhookSecretArgs, "input">
  >;
  shipOrder?: Resolver<
    Maybe<ResolversTypes["ShipOrderPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationShipOrderArgs, "input">
  >;
  suspendCustomer?: Resolver<
    Maybe<ResolversTypes["SuspendCustomerPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSuspendCustomerArgs, "input">
  >;
  unfreezeWallet?: Resolver<
    Maybe<ResolversTypes["UnfreezeWalletPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUnfreezeWalletArgs, "input">
  >;
  updateCustomer?: Resolver<
    Maybe<ResolversTypes["UpdateCustomerPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateCustomerArgs, "input">
  >;
  updateProduct?: Resolver<
    Maybe<ResolversTypes["UpdateProductPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateProductArgs, "input">
  >;
  updateWebhookEndpoint?: Resolver<
    Maybe<ResolversTypes["UpdateWebhookEndpointPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateWebhookEndpointArgs, "input">
  >;
  withdrawFromWallet?: Resolver<
    Maybe<ResolversTypes["WithdrawFromWalletPayload"]>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawFromWalletArgs, "input">
  >;
};

export type NodeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Node"] = ResolversParentTypes["Node"],
> = {
  __resolveType: TypeResolveFn<
    | "Category"
    | "Customer"
    | "Message"
    | "Notification"
    | "Order"
    | "Payment"
    | "Product"
    | "Review"
    | "Shipment"
    | "Wallet"
    | "WebhookDelivery"
    | "WebhookEndpoint",
    ParentType,
    ContextType
  >;
};

export type NotificationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Notification"] = ResolversParentTypes["Notification"],
> = {
  body?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["NotificationConnection"] = ResolversParentTypes["NotificationConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["NotificationEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Notification"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["NotificationEdge"] = ResolversParentTypes["NotificationEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Notification"], ParentType, ContextType>;
};

export type NotificationSortResolvers = { CREATED_AT: "createdAt"; CREATED_AT_DESC: "-createdAt" };

export type OpenWalletPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["OpenWalletPayload"] = ResolversParentTypes["OpenWalletPayload"],
> = {
  wallet?: Resolver<ResolversTypes["Wallet"], ParentType, ContextType>;
};

export type OrderResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Order"] = ResolversParentTypes["Order"],
> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes["OrderAction"]>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  checkout?: Resolver<Maybe<ResolversTypes["Checkout"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  history?: Resolver<
    Maybe<ResolversTypes["EventConnection"]>,
    ParentType,
    ContextType,
    Partial<OrderHistoryArgs>
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes["OrderItem"]>, ParentType, ContextType>;
  messages?: Resolver<
    Maybe<ResolversTypes["MessageConnection"]>,
    ParentType,
    ContextType,
    RequireFields<OrderMessagesArgs, "sort">
  >;
  payment?: Resolver<ResolversTypes["OrderPayment"], ParentType, ContextType>;
  payments?: Resolver<Maybe<ReadonlyArray<ResolversTypes["Payment"]>>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  shipment?: Resolver<Maybe<ResolversTypes["Shipment"]>, ParentType, ContextType>;
  shippingAddress?: Resolver<ResolversTypes["Address"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["OrderStatus"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderActionResolvers = { CANCEL: "cancel"; DELIVER: "deliver"; SHIP: "ship" };

export type OrderConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["OrderConnection"] = ResolversParentTypes["OrderConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["OrderEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Order"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type OrderEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["OrderEdge"] = ResolversParentTypes["OrderEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Order"], ParentType, ContextType>;
};

export type OrderItemResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["OrderItem"] = ResolversParentTypes["OrderItem"],
> = {
  lineTotal?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type OrderPaymentResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["OrderPayment"] = ResolversParentTypes["OrderPayment"],
> = {
  method?: Resolver<ResolversTypes["PaymentMethod"], ParentType, ContextType>;
};

export type OrderSortResolvers = { PLACED_AT: "placedAt"; PLACED_AT_DESC: "-placedAt" };

export type OrderSummaryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["OrderSummary"] = ResolversParentTypes["OrderSummary"],
> = {
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes["OrdersInCurrency"]>, ParentType, ContextType>;
};

export type OrderUpdatedPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["OrderUpdatedPayload"] = ResolversParentTypes["OrderUpdatedPayload"],
> = {
  event?: Resolver<Maybe<ResolversTypes["Event"]>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["Order"]>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type OrdersInCurrencyResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["OrdersInCurrency"] = ResolversParentTypes["OrdersInCurrency"],
> = {
  cancelled?: Resolver<ResolversTypes["SafeInt"], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  firstPlacedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  lastPlacedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes["SafeInt"], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes["SafeInt"], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["PageInfo"] = ResolversParentTypes["PageInfo"],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type PaymentResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Payment"] = ResolversParentTypes["Payment"],
> = {
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  method?: Resolver<ResolversTypes["PaymentMethod"], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["Order"]>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes["Refund"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["PaymentStatus"], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceOrderPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["PlaceOrderPayload"] = ResolversParentTypes["PlaceOrderPayload"],
> = {
  order?: Resolver<ResolversTypes["Order"], ParentType, ContextType>;
};

export type PostMessagePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["PostMessagePayload"] = ResolversParentTypes["PostMessagePayload"],
> = {
  message?: Resolver<ResolversTypes["Message"], ParentType, ContextType>;
};

export type ProductResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Product"] = ResolversParentTypes["Product"],
> = {
  attributes?: Resolver<ResolversTypes["StringMap"], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes["Category"]>, ParentType, ContextType>;
  categoryId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  price?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  reviews?: Resolver<
    Maybe<ResolversTypes["ReviewConnection"]>,
    ParentType,
    ContextType,
    RequireFields<ProductReviewsArgs, "sort">
  >;
  sku?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["ProductStatus"], ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes["Stock"]>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["ProductConnection"] = ResolversParentTypes["ProductConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["ProductEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Product"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type ProductEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["ProductEdge"] = ResolversParentTypes["ProductEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Product"], ParentType, ContextType>;
};

export type ProductSalesResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["ProductSales"] = ResolversParentTypes["ProductSales"],
> = {
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["SafeInt"], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ProductSortResolvers = {
  CREATED_AT: "createdAt";
  CREATED_AT_DESC: "-createdAt";
  NAME: "name";
  NAME_DESC: "-name";
  PRICE: "price";
  PRICE_DESC: "-price";
};

export type QueryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Query"] = ResolversParentTypes["Query"],
> = {
  batchGetProducts?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["Product"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryBatchGetProductsArgs, "ids">
  >;
  categories?: Resolver<
    Maybe<ResolversTypes["CategoryConnection"]>,
    ParentType,
    ContextType,
    Partial<QueryCategoriesArgs>
  >;
  category?: Resolver<
    Maybe<ResolversTypes["Category"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCategoryArgs, "id">
  >;
  checkout?: Resolver<
    Maybe<ResolversTypes["Checkout"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCheckoutArgs, "orderId">
  >;
  checkouts?: Resolver<
    Maybe<ResolversTypes["CheckoutConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCheckoutsArgs, "sort">
  >;
  consumers?: Resolver<Maybe<ReadonlyArray<ResolversTypes["Consumer"]>>, ParentType, ContextType>;
  customer?: Resolver<
    Maybe<ResolversTypes["Customer"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomerArgs, "id">
  >;
  customerOrderSummary?: Resolver<
    Maybe<ResolversTypes["OrderSummary"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomerOrderSummaryArgs, "customerId">
  >;
  customers?: Resolver<
    Maybe<ResolversTypes["CustomerConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomersArgs, "sort">
  >;
  deadLetters?: Resolver<
    Maybe<ResolversTypes["DeadLetterConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryDeadLettersArgs, "sort">
  >;
  events?: Resolver<
    Maybe<ResolversTypes["EventConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryEventsArgs, "sort">
  >;
  me?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  messages?: Resolver<
    Maybe<ResolversTypes["MessageConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryMessagesArgs, "orderId" | "sort">
  >;
  node?: Resolver<Maybe<ResolversTypes["Node"]>, ParentType, ContextType, RequireFields<QueryNodeArgs, "id">>;
  nodes?: Resolver<
    Maybe<ReadonlyArray<Maybe<ResolversTypes["Node"]>>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, "ids">
  >;
  notifications?: Resolver<
    Maybe<ResolversTypes["NotificationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryNotificationsArgs, "sort">
  >;
  order?: Resolver<
    Maybe<ResolversTypes["Order"]>,
    ParentType,
    ContextType,
    RequireFields<QueryOrderArgs, "id">
  >;
  orderHistory?: Resolver<
    Maybe<ResolversTypes["EventConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryOrderHistoryArgs, "id">
  >;
  orders?: Resolver<
    Maybe<ResolversTypes["OrderConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryOrdersArgs, "sort">
  >;
  payment?: Resolver<
    Maybe<ResolversTypes["Payment"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPaymentArgs, "id">
  >;
  payments?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["Payment"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryPaymentsArgs, "orderId">
  >;
  product?: Resolver<
    Maybe<ResolversTypes["Product"]>,
    ParentType,
    ContextType,
    RequireFields<QueryProductArgs, "id">
  >;
  products?: Resolver<
    Maybe<ResolversTypes["ProductConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryProductsArgs, "sort">
  >;
  reviews?: Resolver<
    Maybe<ResolversTypes["ReviewConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryReviewsArgs, "productId" | "sort">
  >;
  sales?: Resolver<
    Maybe<ResolversTypes["SalesReport"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySalesArgs, "from" | "to">
  >;
  shipment?: Resolver<
    Maybe<ResolversTypes["Shipment"]>,
    ParentType,
    ContextType,
    RequireFields<QueryShipmentArgs, "orderId">
  >;
  stock?: Resolver<
    Maybe<ResolversTypes["Stock"]>,
    ParentType,
    ContextType,
    RequireFields<QueryStockArgs, "productId">
  >;
  topProducts?: Resolver<
    Maybe<ResolversTypes["TopProducts"]>,
    ParentType,
    ContextType,
    RequireFields<QueryTopProductsArgs, "first" | "period">
  >;
  wallet?: Resolver<
    Maybe<ResolversTypes["Wallet"]>,
    ParentType,
    ContextType,
    RequireFields<QueryWalletArgs, "customerId">
  >;
  walletEntries?: Resolver<
    Maybe<ResolversTypes["WalletEntryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryWalletEntriesArgs, "customerId">
  >;
  webhookDeliveries?: Resolver<
    Maybe<ResolversTypes["WebhookDeliveryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryWebhookDeliveriesArgs, "sort">
  >;
  webhookDelivery?: Resolver<
    Maybe<ResolversTypes["WebhookDelivery"]>,
    ParentType,
    ContextType,
    RequireFields<QueryWebhookDeliveryArgs, "id">
  >;
  webhookEndpoint?: Resolver<
    Maybe<ResolversTypes["WebhookEndpoint"]>,
    ParentType,
    ContextType,
    RequireFields<QueryWebhookEndpointArgs, "id">
  >;
  webhookEndpoints?: Resolver<
    Maybe<ResolversTypes["WebhookEndpointConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryWebhookEndpointsArgs, "sort">
  >;
};

export type RedeliverWebhookPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["RedeliverWebhookPayload"] = ResolversParentTypes["RedeliverWebhookPayload"],
> = {
  webhookDelivery?: Resolver<ResolversTypes["WebhookDelivery"], ParentType, ContextType>;
};

export type RefundResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Refund"] = ResolversParentTypes["Refund"],
> = {
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["RefundStatus"], ParentType, ContextType>;
};

export type RefundPaymentPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["RefundPaymentPayload"] = ResolversParentTypes["RefundPaymentPayload"],
> = {
  payment?: Resolver<ResolversTypes["Payment"], ParentType, ContextType>;
};

export type RegisterCustomerPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["RegisterCustomerPayload"] = ResolversParentTypes["RegisterCustomerPayload"],
> = {
  customer?: Resolver<ResolversTypes["Customer"], ParentType, ContextType>;
};

export type ReplayDeadLetterPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["ReplayDeadLetterPayload"] = ResolversParentTypes["ReplayDeadLetterPayload"],
> = {
  deadLetter?: Resolver<ResolversTypes["DeadLetter"], ParentType, ContextType>;
};

export type RetryCheckoutPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["RetryCheckoutPayload"] = ResolversParentTypes["RetryCheckoutPayload"],
> = {
  checkout?: Resolver<ResolversTypes["Checkout"], ParentType, ContextType>;
};

export type ReviewResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Review"] = ResolversParentTypes["Review"],
> = {
  author?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["ReviewConnection"] = ResolversParentTypes["ReviewConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["ReviewEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Review"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["ReviewEdge"] = ResolversParentTypes["ReviewEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Review"], ParentType, ContextType>;
};

export type ReviewSortResolvers = {
  CREATED_AT: "createdAt";
  CREATED_AT_DESC: "-createdAt";
  RATING: "rating";
  RATING_DESC: "-rating";
};

export type RotateWebhookSecretPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["RotateWebhookSecretPayload"] = ResolversParentTypes["RotateWebhookSecretPayload"],
> = {
  webhookEndpoint?: Resolver<ResolversTypes["WebhookEndpoint"], ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["SafeInt"], any> {
  name: "SafeInt";
}

export type SalesReportResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["SalesReport"] = ResolversParentTypes["SalesReport"],
> = {
  items?: Resolver<ReadonlyArray<ResolversTypes["DaySales"]>, ParentType, ContextType>;
};

export type ShipOrderPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["ShipOrderPayload"] = ResolversParentTypes["ShipOrderPayload"],
> = {
  order?: Resolver<ResolversTypes["Order"], ParentType, ContextType>;
};

export type ShipmentResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Shipment"] = ResolversParentTypes["Shipment"],
> = {
  carrier?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["Order"]>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["ShipmentStatus"], ParentType, ContextType>;
  trackingNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Stock"] = ResolversParentTypes["Stock"],
> = {
  available?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type StockChangedPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["StockChangedPayload"] = ResolversParentTypes["StockChangedPayload"],
> = {
  event?: Resolver<Maybe<ResolversTypes["Event"]>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes["Stock"]>, ParentType, ContextType>;
};

export interface StringMapScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["StringMap"], any> {
  name: "StringMap";
}

export type SubscriptionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Subscription"] = ResolversParentTypes["Subscription"],
> = {
  events?: SubscriptionResolver<
    Maybe<ResolversTypes["EventsPayload"]>,
    "events",
    ParentType,
    ContextType,
    RequireFields<SubscriptionEventsArgs, "begin">
  >;
  messagePosted?: SubscriptionResolver<
    Maybe<ResolversTypes["MessagePostedPayload"]>,
    "messagePosted",
    ParentType,
    ContextType,
    RequireFields<SubscriptionMessagePostedArgs, "begin" | "orderId">
  >;
  orderUpdated?: SubscriptionResolver<
    Maybe<ResolversTypes["OrderUpdatedPayload"]>,
    "orderUpdated",
    ParentType,
    ContextType,
    RequireFields<SubscriptionOrderUpdatedArgs, "begin" | "id">
  >;
  stockChanged?: SubscriptionResolver<
    Maybe<ResolversTypes["StockChangedPayload"]>,
    "stockChanged",
    ParentType,
    ContextType,
    RequireFields<SubscriptionStockChangedArgs, "begin" | "productId">
  >;
};

export type SuspendCustomerPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["SuspendCustomerPayload"] = ResolversParentTypes["SuspendCustomerPayload"],
> = {
  customer?: Resolver<ResolversTypes["Customer"], ParentType, ContextType>;
};

export type TopProductsResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["TopProducts"] = ResolversParentTypes["TopProducts"],
> = {
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes["ProductSales"]>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
};

export type UnfreezeWalletPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["UnfreezeWalletPayload"] = ResolversParentTypes["UnfreezeWalletPayload"],
> = {
  wallet?: Resolver<ResolversTypes["Wallet"], ParentType, ContextType>;
};

export type UpdateCustomerPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["UpdateCustomerPayload"] = ResolversParentTypes["UpdateCustomerPayload"],
> = {
  customer?: Resolver<ResolversTypes["Customer"], ParentType, ContextType>;
};

export type UpdateProductPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["UpdateProductPayload"] = ResolversParentTypes["UpdateProductPayload"],
> = {
  product?: Resolver<ResolversTypes["Product"], ParentType, ContextType>;
};

export type UpdateWebhookEndpointPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["UpdateWebhookEndpointPayload"] = ResolversParentTypes["UpdateWebhookEndpointPayload"],
> = {
  webhookEndpoint?: Resolver<ResolversTypes["WebhookEndpoint"], ParentType, ContextType>;
};

export type WalletResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["Wallet"] = ResolversParentTypes["Wallet"],
> = {
  balance?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  entries?: Resolver<
    Maybe<ResolversTypes["WalletEntryConnection"]>,
    ParentType,
    ContextType,
    Partial<WalletEntriesArgs>
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["WalletStatus"], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WalletEntryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["WalletEntry"] = ResolversParentTypes["WalletEntry"],
> = {
  amount?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["WalletEntryKind"], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["Order"]>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type WalletEntryConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["WalletEntryConnection"] = ResolversParentTypes["WalletEntryConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["WalletEntryEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["WalletEntry"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type WalletEntryEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["WalletEntryEdge"] = ResolversParentTypes["WalletEntryEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["WalletEntry"], ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["WebhookDelivery"] = ResolversParentTypes["WebhookDelivery"],
> = {
  attempts?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes["WebhookEndpoint"]>, ParentType, ContextType>;
  endpointId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["WebhookDeliveryStatus"], ParentType, ContextType>;
  tries?: Resolver<Maybe<ReadonlyArray<ResolversTypes["WebhookTry"]>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["WebhookDeliveryConnection"] = ResolversParentTypes["WebhookDeliveryConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["WebhookDeliveryEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["WebhookDelivery"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["WebhookDeliveryEdge"] = ResolversParentTypes["WebhookDeliveryEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["WebhookDelivery"], ParentType, ContextType>;
};

export type WebhookDeliverySortResolvers = { CREATED_AT: "createdAt"; CREATED_AT_DESC: "-createdAt" };

export type WebhookEndpointResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["WebhookEndpoint"] = ResolversParentTypes["WebhookEndpoint"],
> = {
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  deliveries?: Resolver<
    Maybe<ResolversTypes["WebhookDeliveryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<WebhookEndpointDeliveriesArgs, "sort">
  >;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  disabledReason?: Resolver<Maybe<ResolversTypes["WebhookDisabledReason"]>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["WebhookEndpointStatus"], ParentType, ContextType>;
  types?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  url?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEndpointConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["WebhookEndpointConnection"] = ResolversParentTypes["WebhookEndpointConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["WebhookEndpointEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["WebhookEndpoint"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type WebhookEndpointEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["WebhookEndpointEdge"] = ResolversParentTypes["WebhookEndpointEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["WebhookEndpoint"], ParentType, ContextType>;
};

export type WebhookEndpointSortResolvers = { CREATED_AT: "createdAt"; CREATED_AT_DESC: "-createdAt" };

export type WebhookRequestResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["WebhookRequest"] = ResolversParentTypes["WebhookRequest"],
> = {
  body?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  headers?: Resolver<ResolversTypes["StringMap"], ParentType, ContextType>;
};

export type WebhookResponseResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["WebhookResponse"] = ResolversParentTypes["WebhookResponse"],
> = {
  body?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  headers?: Resolver<ResolversTypes["StringMap"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type WebhookTryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes["WebhookTry"] = ResolversParentTypes["WebhookTry"],
> = {
  durationMs?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  request?: Resolver<ResolversTypes["WebhookRequest"], ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes["WebhookResponse"]>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type WithdrawFromWalletPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends
    ResolversParentTypes["WithdrawFromWalletPayload"] = ResolversParentTypes["WithdrawFromWalletPayload"],
> = {
  wallet?: Resolver<ResolversTypes["Wallet"], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Address?: AddressResolvers<ContextType>;
  AdjustStockPayload?: AdjustStockPayloadResolvers<ContextType>;
  ArchiveProductPayload?: ArchiveProductPayloadResolvers<ContextType>;
  CancelOrderPayload?: CancelOrderPayloadResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  Checkout?: CheckoutResolvers<ContextType>;
  CheckoutConnection?: CheckoutConnectionResolvers<ContextType>;
  CheckoutEdge?: CheckoutEdgeResolvers<ContextType>;
  CheckoutSort?: CheckoutSortResolvers;
  CheckoutStep?: CheckoutStepResolvers<ContextType>;
  Consumer?: ConsumerResolvers<ContextType>;
  CreateProductPayload?: CreateProductPayloadResolvers<ContextType>;
  CreateReviewPayload?: CreateReviewPayloadResolvers<ContextType>;
  CreateWebhookEndpointPayload?: CreateWebhookEndpointPayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerSort?: CustomerSortResolvers;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DaySales?: DaySalesResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DeadLetterSort?: DeadLetterSortResolvers;
  DeleteWebhookEndpointPayload?: DeleteWebhookEndpointPayloadResolvers<ContextType>;
  DeliverOrderPayload?: DeliverOrderPayloadResolvers<ContextType>;
  DepositToWalletPayload?: DepositToWalletPayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventActor?: EventActorResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventSort?: EventSortResolvers;
  EventsPayload?: EventsPayloadResolvers<ContextType>;
  FreezeWalletPayload?: FreezeWalletPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  MarkNotificationReadPayload?: MarkNotificationReadPayloadResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageAuthor?: MessageAuthorResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MessagePostedPayload?: MessagePostedPayloadResolvers<ContextType>;
  MessageSort?: MessageSortResolvers;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationSort?: NotificationSortResolvers;
  OpenWalletPayload?: OpenWalletPayloadResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderAction?: OrderActionResolvers;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderItem?: OrderItemResolvers<ContextType>;
  OrderPayment?: OrderPaymentResolvers<ContextType>;
  OrderSort?: OrderSortResolvers;
  OrderSummary?: OrderSummaryResolvers<ContextType>;
  OrderUpdatedPayload?: OrderUpdatedPayloadResolvers<ContextType>;
  OrdersInCurrency?: OrdersInCurrencyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PlaceOrderPayload?: PlaceOrderPayloadResolvers<ContextType>;
  PostMessagePayload?: PostMessagePayloadResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductSales?: ProductSalesResolvers<ContextType>;
  ProductSort?: ProductSortResolvers;
  Query?: QueryResolvers<ContextType>;
  RedeliverWebhookPayload?: RedeliverWebhookPayloadResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundPaymentPayload?: RefundPaymentPayloadResolvers<ContextType>;
  RegisterCustomerPayload?: RegisterCustomerPayloadResolvers<ContextType>;
  ReplayDeadLetterPayload?: ReplayDeadLetterPayloadResolvers<ContextType>;
  RetryCheckoutPayload?: RetryCheckoutPayloadResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewSort?: ReviewSortResolvers;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SalesReport?: SalesReportResolvers<ContextType>;
  ShipOrderPayload?: ShipOrderPayloadResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  Stock?: StockResolvers<ContextType>;
  StockChangedPayload?: StockChangedPayloadResolvers<ContextType>;
  StringMap?: GraphQLScalarType;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuspendCustomerPayload?: SuspendCustomerPayloadResolvers<ContextType>;
  TopProducts?: TopProductsResolvers<ContextType>;
  UnfreezeWalletPayload?: UnfreezeWalletPayloadResolvers<ContextType>;
  UpdateCustomerPayload?: UpdateCustomerPayloadResolvers<ContextType>;
  UpdateProductPayload?: UpdateProductPayloadResolvers<ContextType>;
  UpdateWebhookEndpointPayload?: UpdateWebhookEndpointPayloadResolvers<ContextType>;
  Wallet?: WalletResolvers<ContextType>;
  WalletEntry?: WalletEntryResolvers<ContextType>;
  WalletEntryConnection?: WalletEntryConnectionResolvers<ContextType>;
  WalletEntryEdge?: WalletEntryEdgeResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookDeliverySort?: WebhookDeliverySortResolvers;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  WebhookEndpointConnection?: WebhookEndpointConnectionResolvers<ContextType>;
  WebhookEndpointEdge?: WebhookEndpointEdgeResolvers<ContextType>;
  WebhookEndpointSort?: WebhookEndpointSortResolvers;
  WebhookRequest?: WebhookRequestResolvers<ContextType>;
  WebhookResponse?: WebhookResponseResolvers<ContextType>;
  WebhookTry?: WebhookTryResolvers<ContextType>;
  WithdrawFromWalletPayload?: WithdrawFromWalletPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
