/** A running GraphQL server on a fresh database full of demo data for one test file, and ways to ask it. */
import { randomUUIDv7 } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAccess, createShop, type ShopProcess } from "@trefoil/composition";
import {
  type Caller,
  type InputOf,
  type Order,
  type OutputOf,
  operations,
  type Product,
  scopes,
  system,
  toTypeId,
  type Unary,
} from "@trefoil/domain";
import { type HttpOptions, type MakeApp, startHttp } from "@trefoil/http";
import {
  createLogger,
  createShutdown,
  createTokenIssuer,
  readSettings,
  type Shutdown,
  silentLogger,
} from "@trefoil/platform";
import { testDatabase } from "@trefoil/prisma/testing";
import { type GraphqlOptions, graphqlApp } from "../server.ts";
import { type Asking, type Json, type Told, tell } from "./ask.ts";

/** Somebody of the demo data. */
export interface Person {
  /** TypeID */
  readonly id: string;
  readonly token: string;
  /** As the shop sees whoever has the token. */
  readonly caller: Caller;
}

interface Claims {
  readonly role?: string;
  readonly tier?: string;
  readonly scopes?: readonly string[];
  readonly expiresInSeconds?: number;
}

export interface GraphqlUnderTest {
  /** `http://127.0.0.1:50000` */
  readonly url: string;
  /** `http://127.0.0.1:50000/graphql` */
  readonly endpoint: string;
  readonly process: ShopProcess;
  readonly shutdown: Shutdown;
  readonly databaseUrl: string;
  /** What the log has, as objects. */
  readonly logged: Record<string, unknown>[];
  /** Two customers, one of the staff, an administrator. */
  readonly alice: Person;
  readonly bob: Person;
  readonly sam: Person;
  readonly ada: Person;
  /** Posts an operation. */
  ask(query: string, asking?: Asking): Promise<Told>;
  /** Posts an operation that has to succeed, and tells its data. */
  data(query: string, asking?: Asking): Promise<Json>;
  tokenFor(customerId: string, claims?: Claims): Promise<string>;
  /** A customer by another token than usual. */
  person(customerId: string, claims?: Claims): Promise<Person>;
  /** Fresh, with a token. */
  newCustomer(): Promise<Person>;
  newProduct(fields?: Readonly<Record<string, unknown>>): Promise<Product>;
  /** Of one piece of a fresh product. */
  newOrder(customer: Person): Promise<Order>;
  /** Runs an operation as the shop itself, or as somebody. */
  run<O extends Unary>(operation: O, input: InputOf<O>, as?: Pick<Person, "caller">): Promise<OutputOf<O>>;
  close(): Promise<void>;
}

export interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly http?: HttpOptions;
  readonly graphql?: GraphqlOptions;
  /** Apps beside it on the same server. */
  readonly beside?: readonly MakeApp[];
}

let serial = 0;

/** A name that no other row of the file has. */
export function unique(prefix: string): string {
  serial += 1;
  return `${prefix}-${serial}`;
}

export const address = { name: "Ann", line1: "Hill 1", city: "Bonn", postalCode: "53111", country: "DE" };

export async function startGraphqlUnderTest(options: Options = {}): Promise<GraphqlUnderTest> {
  const { url: databaseUrl, drop } = await testDatabase({ demo: true });
  const home = mkdtempSync(join(tmpdir(), "trefoil-graphql-"));
  const logged: Record<string, unknown>[] = [];
  const log = createLogger({ to: { write: (line) => void logged.push(JSON.parse(line)) } });
  const shutdown = createShutdown({ log: silentLogger(), graceMs: 2_000, exit: () => undefined });
  const env = { TREFOIL_HOME: home, HTTP_PORT: "0", RATE_LIMITS: "off", NODE_ENV: "test", ...options.env };
  const process = await createShop({ settings: readSettings(env), databaseUrl, log, shutdown });
  const apps = [graphqlApp(options.graphql), ...(options.beside ?? [])];
  const { url } = await startHttp(process, apps, { shutdown, ...options.http });
  const endpoint = `${url}/graphql`;
  const people = await peopleOf(process);

  return {
    url,
    endpoint,
    process,
    shutdown,
    databaseUrl,
    logged,
    ...people,
    ...makers(process, people.person),
    ask: (query, asking) => tell(endpoint, query, asking),
    async data(query, asking) {
      const { body, data } = await tell(endpoint, query, asking);
      if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors, null, 2));
      return data;
    },
    async close() {
      await shutdown.start("the tests are done");
      await drop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function peopleOf(process: ShopProcess) {
  const { database, keys } = process;
  const issuer = await createTokenIssuer({ keys, issuer: "trefoil", audience: "trefoil" });
  const { callerOf } = createAccess(process);
  const tokenFor: GraphqlUnderTest["tokenFor"] = (
    subject,
    { role = "CUSTOMER", tier = "FREE", scopes: some = scopes, expiresInSeconds } = {},
  ) => issuer.issue({ subject, role, tier, scopes: some, expiresInSeconds });
  async function person(id: string, claims?: Claims): Promise<Person> {
    const token = await tokenFor(id, claims);
    return { id, token, caller: await callerOf(`Bearer ${token}`) };
  }
  async function known(email: string, role: string): Promise<Person> {
    const { id } = await database.prisma.customer.findFirstOrThrow({ where: { email } });
    return person(toTypeId("customer", id), { role });
  }
  return {
    tokenFor,
    person,
    alice: await known("alice@example.com", "CUSTOMER"),
    bob: await known("bob@example.com", "CUSTOMER"),
    sam: await known("sam@example.com", "STAFF"),
    ada: await known("ada@example.com", "ADMIN"),
  };
}

function makers({ shop, database }: ShopProcess, person: GraphqlUnderTest["person"]) {
  const run: GraphqlUnderTest["run"] = async (operation, input, { caller } = { caller: system }) =>
    (await shop.run(operation, input, { caller, idempotencyKey: unique("key") })).value;

  async function newCustomer(): Promise<Person> {
    const [uuid, now] = [randomUUIDv7(), new Date()];
    const email = `${unique("customer")}@example.com`;
    await database.prisma.customer.create({
      data: { id: uuid, email, name: "Customer", role: "CUSTOMER", createdAt: now, updatedAt: now },
    });
    return person(toTypeId("customer", uuid));
  }

  async function newProduct(fields: Readonly<Record<string, unknown>> = {}): Promise<Product> {
    const { items } = await run(operations.listCategories, { limit: 1 });
    const price = { amount: 1999, currency: "EUR" };
    const given = {
      sku: unique("SKU"),
      name: "Shoe",
      description: "",
      price,
      categoryId: items[0]?.id ?? "",
    };
    return run(operations.createProduct, { ...given, ...fields });
  }

  async function newOrder(customer: Person): Promise<Order> {
    const { id: productId } = await newProduct();
    const items = [{ productId, quantity: 1 }];
    const input = { items, shippingAddress: address, paymentToken: "tok_visa" };
    return run(operations.placeOrder, input, customer);
  }

  return { run, newCustomer, newProduct, newOrder };
}
