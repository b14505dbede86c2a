/** A running REST server on a fresh database for one test file, and ways to ask it that hold it to its contract. */
import { randomUUIDv7 } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createShop, type ShopProcess } from "@trefoil/composition";
import { operations, type Product, scopes, system, toTypeId } from "@trefoil/domain";
import type { HttpOptions } from "@trefoil/http";
import {
  closeHttpServer,
  createHttpServer,
  createLogger,
  createShutdown,
  createTokenIssuer,
  listenHttp,
  readSettings,
  silentLogger,
} from "@trefoil/platform";
import { type TestDatabase, testDatabase } from "@trefoil/prisma/testing";
import request from "supertest";
import { createRestApp } from "../server.ts";
import { contractFaults } from "./kept-contract.ts";

export interface Ask {
  /** Access token. */
  readonly as?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is when text or bytes. */
  readonly body?: unknown;
}

export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it expects
  readonly body: any;
  readonly text: string;
}

type Method = (path: string, ask?: Ask) => Promise<Told>;

export interface RestUnderTest {
  readonly url: string;
  readonly server: Server;
  readonly process: ShopProcess;
  readonly databaseUrl: string;
  /** What the log has, as objects. */
  readonly logged: Record<string, unknown>[];
  readonly get: Method;
  readonly head: Method;
  readonly post: Method;
  readonly patch: Method;
  readonly delete: Method;
  readonly ask: (method: string, path: string, ask?: Ask) => Promise<Told>;
  /** Tokens. */
  readonly staff: string;
  readonly admin: string;
  /** A fresh customer with a token. */
  newCustomer(): Promise<{ readonly id: string; readonly token: string; readonly email: string }>;
  tokenFor(
    customerId: string,
    claims?: { role?: string; tier?: string; scopes?: readonly string[]; expiresInSeconds?: number },
  ): Promise<string>;
  readonly categoryId: string;
  newProduct(fields?: Readonly<Record<string, unknown>>): Promise<Product>;
  close(): Promise<void>;
}

let serial = 0;

/** A name that no other row of the file has. */
export function unique(prefix: string): string {
  serial += 1;
  return `${prefix}-${serial}`;
}

export async function startRestUnderTest(
  env: Readonly<Record<string, string>> = {},
  options: HttpOptions = {},
  database: Promise<TestDatabase> = testDatabase(),
): Promise<RestUnderTest> {
  const { url: databaseUrl, drop } = await database;
  const home = mkdtempSync(join(tmpdir(), "trefoil-rest-"));
  const settings = readSettings({ TREFOIL_HOME: home, RATE_LIMITS: "off", NODE_ENV: "test", ...env });
  const logged: Record<string, unknown>[] = [];
  const log = createLogger({ to: { write: (line) => void logged.push(JSON.parse(line)) } });
  const shutdown = createShutdown({ log: silentLogger(), exit: () => undefined });
  const process = await createShop({ settings, databaseUrl, log, shutdown });
  const server = createHttpServer(createRestApp(process, options).handler);
  const { port } = await listenHttp(server, { port: 0, host: "127.0.0.1", setting: "HTTP_PORT" });
  const issuer = await createTokenIssuer({ keys: process.keys, issuer: "trefoil", audience: "trefoil" });
  const { categoryId, staffId, adminId } = await firstRows(process);

  const tokenFor: RestUnderTest["tokenFor"] = (
    subject,
    { role = "CUSTOMER", tier = "FREE", scopes: some, expiresInSeconds } = {},
  ) => issuer.issue({ subject, role, tier, scopes: some ?? scopes, expiresInSeconds });

  async function ask(method: string, path: string, { as, headers = {}, body }: Ask = {}): Promise<Told> {
    const verb = method.toLowerCase() as "get";
    const sent = request(server)[verb](path).set("Accept-Encoding", "identity").set(headers);
    if (as !== undefined) sent.set("Authorization", `Bearer ${as}`);
    if (Buffer.isBuffer(body)) sent.serialize((bytes) => bytes);
    if (body !== undefined) sent.send(body as object);
    const { status, headers: told, text: given, body: parsed } = await sent.buffer(true);
    const text = given || ""; // superagent has none for HEAD
    const faults = contractFaults({ method, url: path, status, headers: told, body: text });
    if (faults.length > 0)
      throw new Error(`${method} ${path} breaks the contract:\n${faults.join("\n")}\n${text.slice(0, 500)}`);
    return { status, headers: told, text, body: parsed };
  }

  return {
    url: `http://127.0.0.1:${port}`,
    server,
    process,
    databaseUrl,
    logged,
    ask,
    get: (path, given) => ask("GET", path, given),
    head: (path, given) => ask("HEAD", path, given),
    post: (path, given) => ask("POST", path, given),
    patch: (path, given) => ask("PATCH", path, given),
    delete: (path, given) => ask("DELETE", path, given),
    staff: await tokenFor(staffId, { role: "STAFF" }),
    admin: await tokenFor(adminId, { role: "ADMIN" }),
    tokenFor,
    categoryId,
    async newCustomer() {
      const email = `${unique("customer")}@example.com`;
      const id = await insertCustomer(process, email, "CUSTOMER");
      return { id, email, token: await tokenFor(id) };
    },
    async newProduct(fields = {}) {
      const price = { amount: 1999, currency: "EUR" };
      const input = { sku: unique("SKU"), name: "Shoe", description: "", price, categoryId, ...fields };
      return (await process.shop.run(operations.createProduct, input, { caller: system })).value;
    },
    async close() {
      await closeHttpServer(server, 1_000, 0);
      await shutdown.start("the tests are done");
      await drop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function firstRows(process: ShopProcess) {
  const { prisma } = process.database;
  const [parent, child, now] = [randomUUIDv7(), randomUUIDv7(), new Date()];
  const times = { createdAt: now, updatedAt: now };
  await prisma.category.create({
    data: { id: parent, slug: "clothes", name: "Clothes", description: "To wear.", position: 1, ...times },
  });
  await prisma.category.create({
    data: {
      id: child,
      slug: "shoes",
      name: "Shoes",
      description: "In pairs.",
      position: 2,
      parentId: parent,
      ...times,
    },
  });
  return {
    categoryId: toTypeId("category", child),
    staffId: await insertCustomer(process, "sam@example.com", "STAFF"),
    adminId: await insertCustomer(process, "ada@example.com", "ADMIN"),
  };
}

async function insertCustomer(
  { database }: ShopProcess,
  email: string,
  role: "CUSTOMER" | "STAFF" | "ADMIN",
): Promise<string> {
  const [id, now] = [randomUUIDv7(), new Date()];
  const times = { createdAt: now, updatedAt: now };
  await database.prisma.customer.create({ data: { id, email, name: "Customer", role, ...times } });
  return toTypeId("customer", id);
}

export const address = { name: "Ann", line1: "Hill 1", city: "Bonn", postalCode: "53111", country: "DE" };

/** An order of one product. */
export function orderOf({ id }: Pick<Product, "id">, quantity = 1) {
  return { items: [{ productId: id, quantity }], shippingAddress: address, paymentToken: "tok_visa" };
}

/** A header that makes a request safe to retry. */
export function key(value = unique("key")) {
  return { "Idempotency-Key": value };
}
