import { randomUUID, randomUUIDv7 } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openShop, operations, type Product, type Shop, startConsumers } from "../index.ts";
import { consumeAll, consumeBatch } from "../testing/run-consumer.ts";
import { address, asStaff, bySystem, openTestShop, type TestShop } from "../testing/test-shop.ts";
import { RebuildSupersededError, rebuildReports } from "./rebuild-reports.ts";
import { REPORTS, reportsConsumer } from "./reports-consumer.ts";

let test: TestShop;
/** The same shop five days ago. */
let past: Shop;
let products: Product[];
let buyers: Awaited<ReturnType<TestShop["newCustomer"]>>[];
beforeAll(async () => {
  test = await openTestShop();
  past = openShop({
    database: test.database,
    secret: new Uint8Array(32),
    now: () => new Date(Date.now() - 5 * 86_400_000),
    newId: () => randomUUIDv7(),
    onBug: (error) => void test.bugs.push(error),
  });
  products = [];
  for (const [amount, currency] of [
    [1999, "EUR"],
    [250, "EUR"],
    [4000, "USD"],
  ] as const)
    products.push(await test.newProduct({ price: { amount, currency } }));
  buyers = await Promise.all([test.newCustomer(), test.newCustomer(), test.newCustomer()]);
});
afterAll(() => test.close());

const { placeOrder, confirmOrder, shipOrder, deliverOrder, cancelOrder } = operations;
const steps = { confirmOrder, shipOrder, deliverOrder, cancelOrder };
type Step = keyof typeof steps;

interface Choice {
  readonly buyer: number;
  readonly lines: readonly { readonly product: number; readonly quantity: number }[];
  readonly steps: readonly Step[];
  /** Placed days ago. */
  readonly early?: boolean;
}

const choice: fc.Arbitrary<Choice> = fc.record({
  buyer: fc.nat(2),
  lines: fc.oneof(
    fc.uniqueArray(fc.record({ product: fc.nat(1), quantity: fc.integer({ min: 1, max: 1000 }) }), {
      minLength: 1,
      maxLength: 2,
      selector: ({ product }) => product,
    }),
    fc.record({ product: fc.constant(2), quantity: fc.integer({ min: 1, max: 9 }) }).map((line) => [line]),
  ),
  steps: fc.array(fc.constantFrom(...(Object.keys(steps) as Step[])), { maxLength: 4 }),
  early: fc.boolean(),
});

/** An order with what happens to it; what is illegal is refused and leaves no trace. */
async function live({ buyer, lines, steps: taken, early = false }: Choice): Promise<void> {
  const items = lines.map(({ product, quantity }) => ({
    productId: (products[product] as Product).id,
    quantity,
  }));
  const input = { items, shippingAddress: address, paymentToken: "tok_visa" };
  const call = { ...(buyers[buyer] as (typeof buyers)[number]), idempotencyKey: randomUUID() };
  const { value } = await (early ? past : test.shop).run(placeOrder, input, call);
  for (const step of taken)
    await test.shop.run(steps[step], { id: value.id }, bySystem).catch(() => undefined);
}

const rows = async (text: string) => (await test.database.pool.query(text)).rows;
const sold = "status IN ('CONFIRMED', 'SHIPPED', 'DELIVERED')";
const day = "placed_at::date";
const generation = "generation = (SELECT generation FROM projections WHERE name = 'reports')";

/** Each model, and the same from the tables. */
const models = {
  days: [
    `SELECT day, currency, orders, items, amount FROM sales_by_day WHERE ${generation} AND orders > 0`,
    `SELECT ${day} AS day, total_currency, count(*), sum((SELECT sum(quantity) FROM order_items WHERE order_id = o.id))::int8,
      sum(total_amount) FROM orders o WHERE ${sold} GROUP BY 1, 2`,
  ],
  products: [
    `SELECT day, product_id, currency, quantity, amount FROM product_sales_by_day WHERE ${generation} AND quantity > 0`,
    `SELECT ${day} AS day, product_id, total_currency, sum(quantity)::int8, sum(quantity * unit_price_amount)::numeric
      FROM orders o JOIN order_items i ON i.order_id = o.id WHERE ${sold} GROUP BY 1, 2, 3`,
  ],
  customers: [
    `SELECT customer_id, currency, placed, sold, cancelled, spent, first_placed_at, last_placed_at
      FROM customer_order_summaries WHERE ${generation}`,
    `SELECT customer_id, total_currency, count(*), count(*) FILTER (WHERE ${sold}), count(*) FILTER (WHERE status = 'CANCELLED'),
      coalesce(sum(total_amount) FILTER (WHERE ${sold}), 0)::numeric, min(placed_at), max(placed_at) FROM orders GROUP BY 1, 2`,
  ],
} as const;

async function differences(): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const [model, tables] of Object.values(models))
    found.push(...(await rows(`(${model} EXCEPT ${tables}) UNION ALL (${tables} EXCEPT ${model})`)));
  return found;
}

/** Whether the consumer has passed the last event that concerns it. */
async function caughtUp(): Promise<boolean> {
  const [row] = await rows(
    `SELECT position >= (SELECT max(position) FROM events WHERE stream_type = 'order') AS yes
     FROM consumer_positions WHERE consumer = 'reports'`,
  );
  return row.yes;
}

const rebuild = (options = {}) =>
  rebuildReports({ shop: test.shop, database: test.database, batchSize: 40, ...options });

describe("the reports", () => {
  it("equal what the tables say after any history, before and after a rebuild", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { minLength: 1, maxLength: 6 }), async (choices) => {
        await Promise.all(choices.map(live));
        await consumeAll(test.shop, reportsConsumer);
        expect(await differences()).toEqual([]);
      }),
      { numRuns: 15 },
    );
    const before = await Promise.all(
      Object.values(models).map(([model]) => rows(`${model} ORDER BY 1, 2, 3`)),
    );
    const { events } = await rebuild({ batchSize: 7 });
    expect(events).toBeGreaterThan(15);
    expect(await differences()).toEqual([]);
    expect(
      await Promise.all(Object.values(models).map(([model]) => rows(`${model} ORDER BY 1, 2, 3`))),
    ).toEqual(before);
    expect(test.bugs).toEqual([]);
  });

  it("are rebuilt while orders come in and the consumer goes on, without a gap and without a double", async () => {
    const [first] = await rows("SELECT generation FROM projections");
    let selling = true;
    const seller = async (buyer: number) => {
      for (let at = 0; selling; at += 1) {
        const taken: Step[] = at % 3 === 0 ? ["confirmOrder", "cancelOrder"] : ["confirmOrder"];
        await live({ buyer, lines: [{ product: at % 2, quantity: 1 + (at % 3) }], steps: taken });
      }
    };
    const consumer = async () => {
      while (selling)
        if ((await consumeBatch(test.shop, reportsConsumer, 5)) === 0) await new Promise(setImmediate);
    };
    const work = [seller(0), seller(1), consumer()];
    for (let round = 0; round < 5; round += 1) await rebuild();
    selling = false;
    await Promise.all(work);
    await consumeAll(test.shop, reportsConsumer);
    expect(await differences()).toEqual([]);
    const [last] = await rows("SELECT generation, next_generation FROM projections");
    expect(last).toEqual({ generation: first.generation + 5, next_generation: null });
    expect(await rows("SELECT DISTINCT generation FROM customer_order_summaries")).toEqual([
      { generation: last.generation },
    ]);
  });

  it("are rebuilt while a worker keeps them up to date as a worker does", async () => {
    const handled = new Set<() => void>();
    const consumers = await startConsumers({
      shop: test.shop,
      consumers: [reportsConsumer],
      report: (error) => void test.bugs.push(error),
      handled: () => {
        for (const tell of handled) tell();
      },
    });
    let selling = true;
    const seller = async (buyer: number) => {
      for (let at = 0; selling; at += 1) {
        const taken: Step[] = at % 4 === 0 ? ["confirmOrder", "cancelOrder"] : ["confirmOrder"];
        await live({ buyer, lines: [{ product: at % 2, quantity: 1 }], steps: taken });
      }
    };
    const work = [seller(0)];
    for (let round = 0; round < 4; round += 1) {
      await new Promise<void>((resolve) => void handled.add(resolve));
      await rebuild();
    }
    selling = false;
    await Promise.all(work);
    await new Promise<void>((resolve, reject) => {
      const look = () => caughtUp().then((yes) => (yes ? resolve() : undefined), reject);
      handled.add(() => void look());
      void look();
    });
    await consumers.stop();
    expect(await differences()).toEqual([]);
    expect(test.bugs).toEqual([]);
  });

  it("are rebuilt where no consumer runs, which then goes on behind the rebuild", async () => {
    await live({ buyer: 0, lines: [{ product: 0, quantity: 2 }], steps: ["confirmOrder"] });
    await rebuild();
    expect(await differences()).toEqual([]);
    await live({ buyer: 1, lines: [{ product: 1, quantity: 2 }], steps: ["confirmOrder"] });
    await consumeAll(test.shop, reportsConsumer);
    expect(await differences()).toEqual([]);
  });

  it("count an event that the consumer gave up once: by the rebuild, so that it isn't replayed", async () => {
    await consumeAll(test.shop, reportsConsumer);
    await live({ buyer: 0, lines: [{ product: 0, quantity: 3 }], steps: ["confirmOrder"] });
    const [lost] = await rows(
      "SELECT id, position FROM events WHERE type = 'trefoil.order.confirmed.v1' ORDER BY position DESC LIMIT 1",
    );
    const skipping = { ...reportsConsumer, types: reportsConsumer.types.slice(0, 1) as string[] };
    await consumeAll(test.shop, skipping);
    await test.database.pool.query(
      `INSERT INTO dead_letters (id, consumer, event_id, error, attempts, created_at, updated_at)
       VALUES (uuidv7(), $1, $2, 'a bug', 5, now(), now())`,
      [REPORTS, lost.id],
    );
    expect(await differences()).not.toEqual([]);
    await rebuild();
    expect(await differences()).toEqual([]);
    expect(await rows(`SELECT status FROM dead_letters WHERE event_id = '${lost.id}'`)).toEqual([
      { status: "REPLAYED" },
    ]);
    expect(await rows(`SELECT consumer FROM consumer_inbox WHERE event_id = '${lost.id}'`)).toEqual([
      { consumer: REPORTS },
    ]);
  });

  it("stay as they were when a rebuild is stopped, and the next one clears up", async () => {
    const before = await rows("SELECT generation FROM projections");
    const stop = new AbortController();
    const stopped = rebuild({ signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toThrow("aborted");
    expect(await rows("SELECT generation FROM projections")).toEqual(before);
    expect(await differences()).toEqual([]);
    expect(await rows("SELECT DISTINCT generation FROM customer_order_summaries")).toHaveLength(2);
    await rebuild();
    expect(await rows("SELECT DISTINCT generation FROM customer_order_summaries")).toHaveLength(1);
  });

  it("are built by the later of two rebuilds", async () => {
    let later: Promise<unknown> | undefined;
    const started = Promise.withResolvers<void>();
    const first = rebuild({
      onProgress: () => {
        later ??= rebuild({ onProgress: () => started.resolve() });
      },
    });
    await expect(first).rejects.toThrow(RebuildSupersededError);
    await started.promise;
    await later;
    expect(await differences()).toEqual([]);
  });
});

describe("the operations on reports", () => {
  const { salesByDay, topProducts, customerOrderSummary } = operations;
  const today = new Date().toISOString().slice(0, 10);
  let own: Awaited<ReturnType<TestShop["newCustomer"]>>;
  let shoe: Product;
  beforeAll(async () => {
    own = await test.newCustomer();
    shoe = await test.newProduct({ price: { amount: 100, currency: "CHF" } });
    buyers.push(own);
    products.push(shoe);
    const order = { buyer: 3, lines: [{ product: 3, quantity: 1000 }] };
    for (const taken of [["confirmOrder"], ["confirmOrder"], ["cancelOrder"], []] as Step[][])
      await live({ ...order, steps: taken });
    await consumeAll(test.shop, reportsConsumer);
  });

  it("tell the sales of a day, the best sold products and what a customer has bought", async () => {
    const { value: sales } = await test.shop.run(salesByDay, { from: today, to: today }, asStaff());
    const revenue = { amount: 200_000, currency: "CHF" };
    expect(sales.items).toContainEqual({ day: today, orders: 2, items: 2000, revenue });
    for (const period of ["DAY", "WEEK"] as const) {
      const { value: top } = await test.shop.run(topProducts, { period, limit: 100 }, asStaff());
      expect(top.items).toContainEqual({
        productId: shoe.id,
        sku: shoe.sku,
        name: shoe.name,
        quantity: 2000,
        revenue,
      });
      expect(top.items.map(({ quantity }) => quantity)).toEqual(
        top.items.map(({ quantity }) => quantity).sort((a, b) => b - a),
      );
      expect(top.from <= today && today <= top.to).toBe(true);
    }
    const { value: summary } = await test.shop.run(customerOrderSummary, { customerId: own.id }, own);
    expect(summary).toMatchObject({
      customerId: own.id,
      items: [{ currency: "CHF", placed: 4, sold: 2, cancelled: 1, spent: revenue }],
    });
  });

  it("say nothing of days and customers without orders", async () => {
    const { value } = await test.shop.run(salesByDay, { from: "2001-01-01", to: "2001-12-31" }, asStaff());
    expect(value.items).toEqual([]);
    const fresh = await test.newCustomer();
    const { value: summary } = await test.shop.run(customerOrderSummary, { customerId: fresh.id }, fresh);
    expect(summary.items).toEqual([]);
  });

  it("refuse others, dates that don't exist and periods that are too long", async () => {
    await expect(
      test.shop.run(customerOrderSummary, { customerId: own.id }, buyers[0] as never),
    ).rejects.toMatchObject({
      reason: "CUSTOMER_NOT_FOUND",
    });
    for (const [from, to, field] of [
      ["2026-02-30", "2026-03-01", "from"],
      ["2026-03-02", "2026-03-01", "to"],
      ["2025-01-01", "2026-12-31", "to"],
    ] as const)
      await expect(test.shop.run(salesByDay, { from, to }, asStaff())).rejects.toMatchObject({
        violations: [{ field }],
      });
  });
});
