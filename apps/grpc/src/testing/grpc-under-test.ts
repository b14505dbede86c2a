/** A running gRPC server on a fresh database for one test file, and clients of it. */
import { randomUUIDv7 } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAccess, createShop, type ShopProcess } from "@trefoil/composition";
import { type Call, type Order, operations, type Product, scopes, system, toTypeId } from "@trefoil/domain";
import { createFrontAlone, type Front, type StreamLimits } from "@trefoil/http";
import {
  createLogger,
  createShutdown,
  createTokenIssuer,
  readSettings,
  type Shutdown,
  silentLogger,
} from "@trefoil/platform";
import { type TestDatabase, testDatabase } from "@trefoil/prisma/testing";
import {
  type Channel,
  type ChannelCredentials,
  type ChannelOptions,
  type Client,
  type CompatServiceDefinition,
  createChannel,
  createClientFactory,
  Metadata,
} from "nice-grpc";
import { errorDetailsClientMiddleware } from "nice-grpc-error-details";
import type { FactoryOptions } from "../factory.ts";
import { type GrpcOptions, startGrpc } from "../server.ts";

interface Claims {
  readonly role?: string;
  readonly tier?: string;
  readonly scopes?: readonly string[];
  readonly expiresInSeconds?: number;
}

interface Person {
  /** TypeID */
  readonly id: string;
  readonly token: string;
}

export interface GrpcUnderTest {
  /** `127.0.0.1:50000` */
  readonly address: string;
  readonly port: number;
  readonly process: ShopProcess;
  readonly shutdown: Shutdown;
  readonly database: TestDatabase;
  readonly home: string;
  /** What the log has, as objects. */
  readonly logged: Record<string, unknown>[];
  /** Tokens. */
  readonly staff: string;
  readonly admin: string;
  readonly categoryId: string;
  readonly channel: Channel;
  /** Of a service, as whoever has the token. Its errors are RichClientErrors. */
  client<Service extends CompatServiceDefinition>(definition: Service, token?: string): Client<Service>;
  /** Another connection. */
  connect(credentials?: ChannelCredentials, options?: ChannelOptions): Channel;
  tokenFor(customerId: string, claims?: Claims): Promise<string>;
  /** A call of the domain by whoever has the token. */
  callOf(token: string): Promise<Call>;
  newCustomer(): Promise<Person>;
  newProduct(fields?: Readonly<Record<string, unknown>>): Promise<Product>;
  /** Of one piece of a fresh product. */
  newOrder(customer: Person): Promise<Order>;
  openStreams(): number;
  /** Ends the process's serving as a signal does. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface Options extends FactoryOptions {
  readonly streams?: StreamLimits;
  readonly mount?: NonNullable<GrpcOptions["mount"]>;
  /** Another process on the same database, with the same keys. */
  readonly beside?: Pick<GrpcUnderTest, "database" | "home">;
  readonly database?: TestDatabase;
}

let serial = 0;

/** A name that no other row of the file has. */
export function unique(prefix: string): string {
  serial += 1;
  return `${prefix}-${serial}`;
}

export const address = { name: "Ann", line1: "Hill 1", city: "Bonn", postalCode: "53111", country: "DE" };

export async function startGrpcUnderTest(
  env: Readonly<Record<string, string>> = {},
  { beside, streams, database: givenDatabase, ...options }: Options = {},
): Promise<GrpcUnderTest> {
  const database = beside?.database ?? givenDatabase ?? (await testDatabase());
  const home = beside?.home ?? mkdtempSync(join(tmpdir(), "trefoil-grpc-"));
  const given = { TREFOIL_HOME: home, GRPC_PORT: "0", RATE_LIMITS: "off", NODE_ENV: "test", ...env };
  const logged: Record<string, unknown>[] = [];
  const log = createLogger({ to: { write: (line) => void logged.push(JSON.parse(line)) } });
  const shutdown = createShutdown({ log: silentLogger(), graceMs: 2_000, exit: () => undefined });
  const settings = readSettings(given);
  const process = await createShop({ settings, databaseUrl: database.url, log, shutdown });
  const { front, openStreams } = counting(createFrontAlone(process, { streams, stopping: shutdown.signal }));
  const { address: at, port } = await startGrpc(process, { shutdown, front, ...options });
  const channels: Channel[] = [];
  const connect: GrpcUnderTest["connect"] = (credentials, channelOptions) => {
    const channel = createChannel(at, credentials, channelOptions);
    channels.push(channel);
    return channel;
  };
  const channel = connect();
  const people = await peopleOf(process, beside === undefined);
  return {
    address: at,
    port,
    process,
    shutdown,
    database,
    home,
    logged,
    channel,
    connect,
    openStreams,
    ...people,
    ...makers(process, people),
    client: (definition, token) => clientOf(definition, channel, token),
    stop: async () => void (await shutdown.start("the test says so")),
    async close() {
      for (const one of channels) one.close();
      await shutdown.start("the tests are done");
      if (beside !== undefined) return;
      await database.drop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A client whose errors tell their details. */
export function clientOf<Service extends CompatServiceDefinition>(
  definition: Service,
  channel: Channel,
  token?: string,
): Client<Service> {
  const metadata = Metadata(token === undefined ? {} : { authorization: `Bearer ${token}` });
  const factory = createClientFactory().use(errorDetailsClientMiddleware);
  return factory.create(definition, channel, { "*": { metadata } }) as unknown as Client<Service>;
}

function counting(front: Front): { readonly front: Front; openStreams(): number } {
  const { streams } = front;
  let open = 0;
  const enter: typeof streams.enter = (asker) => {
    const leave = streams.enter(asker);
    open += 1;
    return () => {
      open -= 1;
      leave();
    };
  };
  return { front: { ...front, streams: { ...streams, enter } }, openStreams: () => open };
}

async function peopleOf(process: ShopProcess, fresh: boolean) {
  const issuer = await createTokenIssuer({ keys: process.keys, issuer: "trefoil", audience: "trefoil" });
  const { callerOf } = createAccess(process);
  const tokenFor: GrpcUnderTest["tokenFor"] = (
    subject,
    { role = "CUSTOMER", tier = "FREE", scopes: some = scopes, expiresInSeconds } = {},
  ) => issuer.issue({ subject, role, tier, scopes: some, expiresInSeconds });
  const callOf = async (token: string): Promise<Call> => ({ caller: await callerOf(`Bearer ${token}`) });
  if (fresh) await insertCategory(process);
  const category = await process.database.prisma.category.findFirstOrThrow();
  return {
    tokenFor,
    callOf,
    categoryId: toTypeId("category", category.id),
    staff: await tokenFor(await insertCustomer(process, "STAFF"), { role: "STAFF" }),
    admin: await tokenFor(await insertCustomer(process, "ADMIN"), { role: "ADMIN" }),
  };
}

async function insertCategory({ database }: ShopProcess): Promise<void> {
  const now = new Date();
  const times = { createdAt: now, updatedAt: now };
  const texts = { slug: "shoes", name: "Shoes", description: "In pairs." };
  await database.prisma.category.create({ data: { id: randomUUIDv7(), position: 1, ...texts, ...times } });
}

async function insertCustomer(
  { database }: ShopProcess,
  role: "CUSTOMER" | "STAFF" | "ADMIN",
): Promise<string> {
  const [id, now] = [randomUUIDv7(), new Date()];
  const data = { id, email: `${id}@example.com`, name: "Customer", role, createdAt: now, updatedAt: now };
  await database.prisma.customer.create({ data });
  return toTypeId("customer", id);
}

type People = Awaited<ReturnType<typeof peopleOf>>;

function makers(process: ShopProcess, { tokenFor, callOf, categoryId }: People) {
  const { shop } = process;

  async function newCustomer(): Promise<Person> {
    const id = await insertCustomer(process, "CUSTOMER");
    return { id, token: await tokenFor(id) };
  }

  async function newProduct(fields: Readonly<Record<string, unknown>> = {}): Promise<Product> {
    const price = { amount: 1999, currency: "EUR" };
    const input = { sku: unique("SKU"), name: "Shoe", description: "", price, categoryId, ...fields };
    return (await shop.run(operations.createProduct, input, { caller: system })).value;
  }

  async function newOrder({ token }: Person): Promise<Order> {
    const { id: productId } = await newProduct();
    const input = { items: [{ productId, quantity: 1 }], shippingAddress: address, paymentToken: "tok_visa" };
    const call = { ...(await callOf(token)), idempotencyKey: unique("key") };
    return (await shop.run(operations.placeOrder, input, call)).value;
  }

  return { newCustomer, newProduct, newOrder };
}
