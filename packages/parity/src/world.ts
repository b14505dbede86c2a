/** What a scenario has at hand: the shop as anybody sees it, calls without the SDK's manners, and a way to make what it needs. */
import { operations, scopes, system, toTypeId } from "@trefoil/domain";
import {
  type Category,
  type Customer,
  createShop,
  type NewOrder,
  type NewProduct,
  type Order,
  type Product,
  type Shop,
} from "@trefoil/sdk";
import type { OpenDriver } from "./driver.ts";
import type { Site } from "./site.ts";
import { ask, type Entry, failureOf, type Outcome, type Raw, recorded } from "./transcript.ts";

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

export interface World {
  readonly anonymous: Actor;
  readonly alice: Actor;
  readonly bob: Actor;
  /** Staff. */
  readonly sam: Actor;
  /** Administrator. */
  readonly ada: Actor;
  /** Ids of the four and others. */
  readonly ids: Readonly<Record<"alice" | "bob" | "sam" | "ada", string>>;
  readonly category: Category;
  /** The shop as an actor sees it. It tries once. */
  as(actor: Actor): Shop;
  /** One attempt as it is: no key unless given, any input. Skipped where a protocol has no words for it. */
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
  /** What the checkout will do: the shop's own step, in no protocol. */
  confirm(orderId: string): Promise<void>;
  /** On the database itself, for states that no operation can reach. */
  sql(text: string, values?: unknown[]): Promise<void>;
  /** Runs `meanwhile` while another connection holds what the statement locks. */
  locked<T>(statement: string, values: unknown[], meanwhile: () => Promise<T>): Promise<T>;
  /** Resolves once so many statements wait for a lock. */
  blocked(count?: number): Promise<void>;
  /** Resolves once no statement and no transaction is under way: what was given up has ended. */
  idle(): Promise<void>;
}

interface Given {
  readonly site: Site;
  readonly driver: OpenDriver;
  /** Whether every driver can. */
  readonly canSend: OpenDriver["canSend"];
  /** Of the scenario. */
  readonly number: number;
  write(entry: Entry): void;
}

/** Some seconds' worth. */
const MOST_QUESTIONS = 5_000;

export const address = { name: "Ann", line1: "Hill 1", city: "Bonn", postalCode: "53111", country: "DE" };

export async function openWorld({ site, driver, canSend, number, write }: Given): Promise<World> {
  const { database, shop } = site.process;
  const transportOf = (actor: Actor) => recorded({ transport: driver.transport, as: actor.name, write });
  let serial = 0;
  const unique = (prefix: string) => `${prefix}-${number}-${++serial}`;

  function as(actor: Actor): Shop {
    return createShop({
      transport: transportOf(actor),
      token: actor.token,
      maxAttempts: 1,
      onAttempt: ({ idempotencyKey }) => {
        if (idempotencyKey !== undefined && idempotencyKey.length === 36)
          site.issued.keys.add(idempotencyKey);
      },
    });
  }

  async function actor(
    name: string,
    subject: string,
    { role = "CUSTOMER" as Role, scopes: some = scopes as readonly string[], expiresInSeconds = 3600 } = {},
  ): Promise<Actor> {
    return {
      name,
      token: await site.tokenFor({ subject, role, tier: "FREE", scopes: some, expiresInSeconds }),
    };
  }

  /** Asks the server until what it runs is as it should be. */
  async function statements(condition: string, enough: (count: number) => boolean): Promise<void> {
    for (let asked = 0; asked < MOST_QUESTIONS; asked++) {
      const { rows } = await database.pool.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND ${condition}`,
      );
      if (enough(rows[0]?.count ?? 0)) return;
    }
    throw new Error(`after ${MOST_QUESTIONS} questions still not as expected: ${condition}`);
  }

  const ids = await idsOfTheFour(site);
  const anonymous: Actor = { name: "anonymous", token: undefined };
  const sam = await actor("sam", ids.sam, { role: "STAFF" });
  const [category] = await createShop({ transport: driver.transport }).catalog.categories().take(1);

  const world: World = {
    anonymous,
    sam,
    alice: await actor("alice", ids.alice),
    bob: await actor("bob", ids.bob),
    ada: await actor("ada", ids.ada, { role: "ADMIN" }),
    ids,
    category: category as Category,
    as,
    async raw(who, raw) {
      if (canSend(raw.operation, raw.input)) return ask(transportOf(who), raw, who.token);
      const skipped = { skipped: true } as const;
      write({ as: who.name, operation: raw.operation, input: undefined, key: undefined, outcome: skipped });
      return skipped;
    },
    failure: (call) =>
      call.then(() => {
        throw new Error("the call succeeded, which it must not");
      }, failureOf),
    actor,
    unique,
    newProduct(fields = {}) {
      const price = { amount: 1999, currency: "EUR" };
      const product = {
        sku: unique("SKU"),
        name: "Parity shoe",
        description: "",
        price,
        categoryId: world.category.id,
      };
      return as(sam).catalog.create({ ...product, ...fields });
    },
    async newCustomer() {
      const email = `${unique("customer")}@example.com`;
      const customer = await as(anonymous).customers.register({
        email,
        name: "Customer",
        password: "correct horse",
      });
      return { ...(await actor(email, customer.id)), id: customer.id, customer };
    },
    async newOrder(who, fields = {}) {
      const items = fields.items ?? [{ productId: (await world.newProduct()).id, quantity: 1 }];
      return as(who).orders.place({ shippingAddress: address, paymentToken: "tok_visa", ...fields, items });
    },
    async confirm(id) {
      await shop.run(operations.confirmOrder, { id }, { caller: system });
    },
    async sql(text, values) {
      await database.pool.query(text, values);
    },
    async locked(statement, values, meanwhile) {
      const connection = await database.pool.connect();
      try {
        await connection.query("BEGIN");
        await connection.query(statement, values);
        return await meanwhile();
      } finally {
        await connection.query("ROLLBACK");
        connection.release();
      }
    },
    idle: () => statements("state <> 'idle' AND pid <> pg_backend_pid()", (count) => count === 0),
    blocked: (atLeast = 1) => statements("wait_event_type = 'Lock'", (count) => count >= atLeast),
  };
  return world;
}

/** Read once: a scenario may change their addresses. */
const known = new WeakMap<Site, Promise<World["ids"]>>();

function idsOfTheFour(site: Site): Promise<World["ids"]> {
  const ids = known.get(site) ?? readIds(site);
  known.set(site, ids);
  return ids;
}

async function readIds({ process }: Site): Promise<World["ids"]> {
  const { rows } = await process.database.pool.query<{ id: string; email: string }>(
    "SELECT id, email FROM customers WHERE email IN ('alice@example.com', 'bob@example.com', 'sam@example.com', 'ada@example.com')",
  );
  return Object.fromEntries(
    rows.map(({ id, email }) => [email.split("@")[0], toTypeId("customer", id)]),
  ) as unknown as World["ids"];
}
