/** For tests: a shop, receivers that answer as they are told to, and the delivery of webhooks between them. */
import { randomUUIDv7 } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import {
  type Call,
  createWebhookEndpoint,
  type EventRow,
  eventColumns,
  getWebhookDelivery,
  getWebhookEndpoint,
  listWebhookDeliveries,
  openShop,
  scopes,
  system,
  toTypeId,
  updateCustomer,
  type WebhookDeliveryDetail,
  type WebhookEndpoint,
  webhookFanOut,
} from "@trefoil/domain";
import { openDatabase } from "@trefoil/prisma";
import { testDatabase } from "@trefoil/prisma/testing";
import { startWebhooks } from "../webhooks/start-webhooks.ts";

type Options = NonNullable<Parameters<typeof startWebhooks>[1]>;

interface Received {
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly Received[];
  /** Fulfils when so many have come. */
  received(count: number): Promise<void>;
  /** The most that were waiting for an answer at the same time. */
  most(): number;
  close(): Promise<void>;
}

type Answerer = (response: http.ServerResponse, received: Received, at: number) => void;

/** A receiver on this machine; it answers 204 unless told otherwise. */
export async function openReceiver(answer: Answerer = (response) => response.writeHead(204).end()) {
  const requests: Received[] = [];
  const waiting: { readonly count: number; resolve(): void }[] = [];
  let open = 0;
  let most = 0;
  const server = http.createServer(async (request, response) => {
    open += 1;
    most = Math.max(most, open);
    response.on("close", () => {
      open -= 1;
    });
    const chunks = (await request.toArray()) as Buffer[];
    const received = { headers: request.headers, body: Buffer.concat(chunks).toString() };
    requests.push(received);
    for (const one of waiting) if (requests.length >= one.count) one.resolve();
    answer(response, received, requests.length - 1);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/hooks`,
    port,
    requests,
    received: (count) =>
      requests.length >= count
        ? Promise.resolve()
        : new Promise((resolve) => void waiting.push({ count, resolve })),
    most: () => most,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return receiver;
}

export async function openWebhookWorld({ allowPrivate = true } = {}) {
  const { url, drop } = await testDatabase();
  const database = openDatabase({ url });
  const bugs: unknown[] = [];
  const clock = { aheadMs: 0 };
  const now = () => new Date(Date.now() + clock.aheadMs);
  const shop = openShop({
    database,
    secret: new Uint8Array(32).fill(1),
    policy: { allowPrivateWebhooks: allowPrivate },
    now,
    newId: () => randomUUIDv7(),
    onBug: (error) => void bugs.push(error),
  });
  const changes = createChanges();
  const watched = {
    ...shop,
    work: ((task) => shop.work(task).finally(changes.tell)) as typeof shop.work,
  };
  let handedOut = 0;

  async function newCustomer(
    role: "CUSTOMER" | "STAFF" = "CUSTOMER",
  ): Promise<Call & { readonly id: string }> {
    const id = randomUUIDv7();
    const at = { createdAt: now(), updatedAt: now() };
    const email = `${id}@example.com`;
    await database.prisma.customer.create({ data: { id, email, name: "Customer", role, ...at } });
    const caller = { role, tier: "FREE", customerId: id, scopes: new Set(scopes) } as const;
    return { id: toTypeId("customer", id), caller };
  }

  /** Gives the consumer what has been committed since, as the worker would. */
  async function handOut(): Promise<void> {
    const { rows } = await database.pool.query<EventRow>(
      `SELECT ${eventColumns} FROM events WHERE position > $1 ORDER BY position`,
      [handedOut],
    );
    if (rows.length > 0) await shop.work((context) => webhookFanOut.handle(context, rows));
    handedOut = Number(rows.at(-1)?.position ?? handedOut);
  }

  async function deliveriesOf(owner: Call): Promise<readonly WebhookDeliveryDetail[]> {
    const { value } = await shop.run(listWebhookDeliveries, { sort: "createdAt", limit: 100 }, owner);
    const details = value.items.map(({ id }) => shop.run(getWebhookDelivery, { id }, owner));
    return (await Promise.all(details)).map((detail) => detail.value);
  }

  return {
    shop,
    database,
    bugs,
    clock,
    newCustomer,
    handOut,
    deliveriesOf,
    /** Changes the customer's name: an event of his own. */
    async change(customer: { readonly id: string }, version = 1) {
      const input = { id: customer.id, expectedVersion: version, name: `Name ${version}` };
      await shop.run(updateCustomer, input, { caller: system });
    },
    async newEndpoint(owner: Call, fields: { url: string; types?: string[] }): Promise<WebhookEndpoint> {
      const types = fields.types ?? ["trefoil.customer.updated.v1"];
      return (await shop.run(createWebhookEndpoint, { ...fields, types }, owner)).value;
    },
    async endpoint(id: string): Promise<WebhookEndpoint> {
      return (await shop.run(getWebhookEndpoint, { id }, { caller: system })).value;
    },
    start(options: Options = {}) {
      const settings = { webhooksAllowPrivate: allowPrivate } as Parameters<
        typeof startWebhooks
      >[0]["settings"];
      const log = { error: (about: { err: unknown }) => void bugs.push(about.err) };
      return startWebhooks({ shop: watched, database, settings, log: log as never }, { now, ...options });
    },
    /** The owner's deliveries as soon as they are as wanted; looked at whenever the runner has written something. */
    async until(owner: Call, wanted: (deliveries: readonly WebhookDeliveryDetail[]) => boolean) {
      for (;;) {
        const changed = changes.next();
        const deliveries = await deliveriesOf(owner);
        if (wanted(deliveries)) return deliveries;
        await changed;
      }
    },
    async close() {
      await shop.log.close();
      await database.close();
      await drop();
    },
  };
}

function createChanges() {
  let waiting = Promise.withResolvers<void>();
  return {
    next: () => waiting.promise,
    tell() {
      waiting.resolve();
      waiting = Promise.withResolvers<void>();
    },
  };
}
