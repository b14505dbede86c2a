/** What a scenario has at hand: the shop as anybody sees it, calls without the SDK's manners, and a way to make what it needs. */
import type { CommandContext } from "@trefoil/domain";
import type { Category, Customer, NewOrder, NewProduct, Order, Product, Shop } from "@trefoil/sdk";
import type { Outcome, Raw } from "./transcript.ts";

export interface Scenario {
  /** A fact. */
  readonly name: string;
  /** Whether it needs the process for itself: stages then come one after the other. */
  readonly alone?: boolean;
  /** Whether an attempt that was given up may have taken effect all the same: what is then a replay is chance. */
  readonly unsettled?: boolean;
  run(world: World): Promise<void>;
}

/** Somebody with a token. */
export interface Actor {
  readonly name: string;
  readonly token: string | undefined;
}

export type Role = "CUSTOMER" | "STAFF" | "ADMIN";

/** What only the house can do. */
export interface Backstage {
  /** What the checkout will do: the shop's own step, in no protocol. */
  confirm(orderId: string): Promise<void>;
  /** What the checkout does with money: the payment of an order, captured. */
  pay(orderId: string): Promise<void>;
  /** What the checkout does with parcels: the shipment of an order, booked. */
  book(orderId: string): Promise<void>;
  /** Resolves once all that was written can be read in the order of the log. */
  settled(): Promise<void>;
  /** One transaction of the house's own, with a clock and ids that are known. */
  work<T>(task: (context: CommandContext) => Promise<T>): Promise<T>;
  /** On the database itself, for states that no operation can reach. */
  sql(text: string, values?: unknown[]): Promise<void>;
  /** Runs `meanwhile` while another connection holds what the statement locks. */
  locked<T>(statement: string, values: unknown[], meanwhile: () => Promise<T>): Promise<T>;
  /** Resolves once so many statements wait for a lock. */
  blocked(count?: number): Promise<void>;
  /** Resolves once no statement and no transaction is under way: what was given up has ended. */
  idle(): Promise<void>;
}

export interface World extends Backstage {
  readonly anonymous: Actor;
  readonly alice: Actor;
  readonly bob: Actor;
  /** Staff. */
  readonly sam: Actor;
  /** Administrator. */
  readonly ada: Actor;
  /** The same for every scenario that is played on this shop. */
  readonly shopKey: object;
  readonly ids: Readonly<Record<"alice" | "bob" | "sam" | "ada", string>>;
  readonly category: Category;
  /** The shop as an actor sees it. It tries once. */
  as(actor: Actor): Shop;
  /** One attempt as it is: no key unless given, any input. Skipped where the protocol has no words for it. */
  raw(actor: Actor, call: Raw): Promise<Outcome>;
  /** Why a call fails; that it does not is a failure of the scenario. */
  failure(call: Promise<unknown>): Promise<Outcome>;
  actor(
    name: string,
    customerId: string,
    claims?: { role?: Role; scopes?: readonly string[]; expiresInSeconds?: number },
  ): Promise<Actor>;
  /** A text that no other scenario has, the same with every driver. */
  unique(prefix: string): string;
  newProduct(fields?: Partial<NewProduct>): Promise<Product>;
  /** A customer with a token. */
  newCustomer(): Promise<Actor & { readonly id: string; readonly customer: Customer }>;
  newOrder(actor: Actor, fields?: Partial<NewOrder>): Promise<Order>;
}

/** Where orders of scenarios go. */
export const address = { name: "Ann", line1: "Hill 1", city: "Bonn", postalCode: "53111", country: "DE" };
