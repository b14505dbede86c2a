import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  type AnyEdge,
  type Call,
  cursorOf,
  edges,
  operations,
  type Page,
  type ShopError,
  toTypeId,
} from "../index.ts";
import { type DemoShop, openDemoShop } from "../testing/demo-shop.ts";

let test: DemoShop;
beforeAll(async () => {
  test = await openDemoShop();
});
afterAll(async () => {
  expect(test.bugs).toEqual([]);
  await test.close();
});

type Item = { readonly id: string };
type Input = Readonly<Record<string, unknown>>;

/** An edge to pages, the list operation that shows one of them, and what they can both be asked. */
interface Row {
  readonly edge: AnyEdge;
  readonly operation: keyof typeof operations;
  /** What the operation calls the key. */
  readonly member: string;
  /** Parents with many children, with few and with none. */
  readonly parents: string;
  readonly filters: fc.Arbitrary<Input>;
}

const mostFirst = (table: string, column: string, from: string) =>
  `SELECT p.id FROM ${from} p LEFT JOIN ${table} c ON c.${column} = p.id GROUP BY p.id ORDER BY count(c.id) DESC, p.id`;
const ends = (text: string) => `(${text} LIMIT 6) UNION ALL (SELECT * FROM (${text} OFFSET 30) rest LIMIT 3)`;

const given = <T>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(members, { requiredKeys: [] });

const rows: readonly Row[] = [
  {
    edge: edges.reviewsOfProducts,
    operation: "listReviews",
    member: "productId",
    parents: ends(mostFirst("reviews", "product_id", "products")),
    filters: given({ sort: fc.constantFrom("createdAt", "-createdAt", "rating", "-rating") }),
  },
  {
    edge: edges.ordersOfCustomers,
    operation: "listOrders",
    member: "customerId",
    parents: ends(mostFirst("orders", "customer_id", "customers")),
    filters: given({
      sort: fc.constantFrom("placedAt", "-placedAt"),
      status: fc.constantFrom("PENDING", "DELIVERED", "CANCELLED"),
    }),
  },
  {
    edge: edges.entriesOfCustomers,
    operation: "listWalletEntries",
    member: "customerId",
    parents:
      "SELECT stream_id FROM events WHERE stream_type = 'wallet' GROUP BY stream_id ORDER BY count(*) DESC LIMIT 9",
    filters: fc.constant({}),
  },
  {
    edge: edges.productsOfCategories,
    operation: "listProducts",
    member: "categoryId",
    parents: ends(mostFirst("products", "category_id", "categories")),
    filters: given({
      sort: fc.constantFrom("createdAt", "-createdAt", "price", "-price", "name", "-name"),
      status: fc.constantFrom("DRAFT", "ACTIVE", "ARCHIVED"),
    }),
  },
  {
    edge: edges.historyOfOrders,
    operation: "orderHistory",
    member: "id",
    parents: ends(
      "SELECT o.id FROM orders o JOIN events e ON e.stream_id = o.id GROUP BY o.id ORDER BY count(*) DESC, o.id",
    ),
    filters: fc.constant({}),
  },
  {
    edge: edges.deliveriesOfEndpoints,
    operation: "listWebhookDeliveries",
    member: "endpointId",
    parents: ends(
      `SELECT e.id FROM webhook_endpoints e LEFT JOIN webhook_deliveries d ON d.endpoint_id = e.id
       WHERE e.deleted_at IS NULL GROUP BY e.id ORDER BY count(d.id) DESC, e.id`,
    ),
    filters: given({
      sort: fc.constantFrom("createdAt", "-createdAt"),
      status: fc.constantFrom("PENDING", "SUCCEEDED", "FAILED"),
    }),
  },
];

const limits = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(20, 50, 100));
const RUNS = { numRuns: 15 };

describe.each(rows)("$edge.name", ({ edge, operation, member, parents, filters }) => {
  let keys: string[];
  beforeAll(async () => {
    keys = (await test.column(parents)).map((uuid) => toTypeId(edge.of, uuid));
  });

  const byList = async (key: string, input: Input, call: Call = test.staff) =>
    (
      await test.shop.run(
        operations[operation] as typeof operations.listProducts,
        { ...input, [member]: key },
        call,
      )
    ).value as Page<Item>;
  const byEdge = async (asked: readonly string[], input: Input) =>
    (await test.shop.load(edge, asked, input, test.staff)).values as (Page<Item> | null)[];
  const oneByEdge = async (key: string, input: Input) => (await byEdge([key], input))[0] as Page<Item>;

  /** All items from the first page to the last, each page read by a way of its own. */
  async function walk(key: string, input: Input, ways: readonly (typeof oneByEdge)[]): Promise<Item[]> {
    const found: Item[] = [];
    let after: string | undefined;
    for (let at = 0; ; at++) {
      const way = ways[at % ways.length] as typeof oneByEdge;
      const page = await way(key, { ...input, ...(after !== undefined && { after }) });
      found.push(...page.items);
      if (page.nextCursor === null) return found;
      after = page.nextCursor;
    }
  }

  it("shows for each key the page that the list operation shows, the first or the last", async () => {
    await fc.assert(
      fc.asyncProperty(limits, filters, fc.boolean(), async (limit, filter, fromEnd) => {
        const input = { ...filter, limit };
        const pages = await byEdge(keys, fromEnd ? { ...input, fromEnd: true } : input);
        const call = { ...test.staff, fromEnd };
        expect(pages).toEqual(await Promise.all(keys.map((key) => byList(key, input, call))));
      }),
      RUNS,
    );
  });

  it("goes on where the list operation was, and the other way round", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), filters, fc.nat(), async (limit, filter, number) => {
        const key = keys[number % keys.length] as string;
        const whole = await walk(key, { ...filter, limit: 100 }, [byList]);
        expect(await walk(key, { ...filter, limit }, [oneByEdge, byList])).toEqual(whole);
        expect(await walk(key, { ...filter, limit }, [oneByEdge])).toEqual(whole);
      }),
      RUNS,
    );
  });

  it("knows the cursor of each item, which leads on from there in both directions", async () => {
    await fc.assert(
      fc.asyncProperty(filters, fc.nat(), fc.nat(), fc.boolean(), async (filter, number, index, end) => {
        const key = keys[number % keys.length] as string;
        const input = { ...filter, limit: 100 };
        const whole = await (end ? oneByEdge(key, { ...input, fromEnd: true }) : byList(key, input));
        fc.pre(whole.items.length > 0);
        const at = index % whole.items.length;
        const cursor = cursorOf(whole, at);
        const [after, before] = [
          await oneByEdge(key, { ...input, after: cursor }),
          await oneByEdge(key, { ...input, before: cursor }),
        ];
        const around = [...before.items.slice(-at), ...whole.items.slice(at, at + 1), ...after.items];
        expect(around.slice(-whole.items.length)).toEqual(whole.items);
        expect(cursorOf(whole, 0)).toBe(whole.prevCursor ?? cursorOf(whole, 0));
        expect(cursorOf(whole, whole.items.length - 1)).toBe(
          whole.nextCursor ?? cursorOf(whole, whole.items.length - 1),
        );
      }),
      RUNS,
    );
  });

  it("refuses the cursor of another key's page, and any for several keys", async () => {
    const [one, other] = keys as [string, string];
    const page = await oneByEdge(one, { limit: 1 });
    const after = cursorOf(page, 0);
    const mismatch = { reason: "CURSOR_MISMATCH", violations: [{ field: "after" }] };
    await expect(byEdge([other], { after })).rejects.toMatchObject(mismatch);
    await expect(byEdge([one, other], { after })).rejects.toMatchObject(mismatch);
    await expect(byEdge([one], { after, before: after })).rejects.toMatchObject({
      violations: [{ field: "before", reason: "MUTUALLY_EXCLUSIVE" }],
    });
    await expect(byEdge([one], { after, fromEnd: true })).rejects.toMatchObject({
      violations: [{ field: "after", reason: "MUTUALLY_EXCLUSIVE" }],
    });
  });

  it("reads by indexes alone, whether the plan knows the keys or not", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(1, 9),
        filters,
        fc.constantFrom("first", "last", "after"),
        async (count, filter, from) => {
          const asked = from === "after" ? keys.slice(0, 1) : keys.slice(0, count);
          const start = {
            first: () => ({}),
            last: () => ({ fromEnd: true }),
            after: async () => ({
              after: cursorOf(await oneByEdge(asked[0] as string, { ...filterless(filter), limit: 1 }), 0),
            }),
          }[from as "first"];
          const input = { ...filterless(filter), limit: 10, ...(await start()) };
          const query = vi.spyOn(test.database.pool, "query");
          await byEdge(asked, input);
          const [[statement]] = query.mock.calls as unknown as [[{ text: string; values: unknown[] }]];
          query.mockRestore();
          for (const mode of ["force_custom_plan", "force_generic_plan"]) {
            expect(await sequentialScans(statement, mode)).toEqual([]);
          }
        },
      ),
      RUNS,
    );
  });
});

/** With a status a page may be empty and its cursor missing; the plan is the same but for a condition. */
function filterless({ status: _, ...rest }: Input): Input {
  return rest;
}

interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly Plan[];
}

/** The tables that a statement reads from end to end. */
async function sequentialScans(
  { text, values }: { text: string; values: unknown[] },
  mode: string,
): Promise<string[]> {
  const client = await test.database.dedicated();
  await client.connect().catch(() => undefined);
  try {
    await client.query(`SET plan_cache_mode = ${mode}`);
    await client.query(`PREPARE asked AS ${text}`);
    const literals = values.map(
      (value) => `'${Array.isArray(value) ? `{${value.join(",")}}` : String(value)}'`,
    );
    const { rows: found } = await client.query(`EXPLAIN (FORMAT JSON) EXECUTE asked(${literals.join(", ")})`);
    return scansIn(found[0]["QUERY PLAN"][0].Plan);
  } finally {
    await client.end();
  }
}

function scansIn({ "Node Type": type, "Relation Name": table = "", Plans: parts = [] }: Plan): string[] {
  return [...(type === "Seq Scan" ? [table] : []), ...parts.flatMap(scansIn)];
}

describe("the last items of a list", () => {
  const { uuid } = { uuid: () => test.owner.uuid };
  const customerId = () => toTypeId("customer", uuid());
  const product = async () =>
    toTypeId("product", (await test.column(mostFirst("reviews", "product_id", "products")))[0] as string);
  const order = async () =>
    toTypeId(
      "order",
      (await test.column("SELECT id FROM orders ORDER BY version DESC LIMIT 1"))[0] as string,
    );

  const lists: readonly [keyof typeof operations, () => Promise<Input>][] = [
    ["listProducts", async () => ({ q: "s", sort: "name" })],
    ["listCategories", async () => ({})],
    ["listReviews", async () => ({ productId: await product() })],
    ["listCustomers", async () => ({ sort: "email" })],
    ["listOrders", async () => ({ customerId: customerId() })],
    ["orderHistory", async () => ({ id: await order() })],
    ["listWalletEntries", async () => ({ customerId: customerId() })],
    ["listNotifications", async () => ({})],
    ["listCheckouts", async () => ({ state: "COMPLETED" })],
    ["listEvents", async () => ({ subject: await order(), sort: "-position" })],
    ["listWebhookEndpoints", async () => ({})],
    ["listWebhookDeliveries", async () => ({ status: "PENDING" })],
    ["listDeadLetters", async () => ({})],
  ];

  it.each(lists)(
    "%s: are its end, from where it is walked backwards, each item with its cursor",
    async (name, inputOf) => {
      const own = ["listNotifications", "listWebhookEndpoints", "listWebhookDeliveries"].includes(name);
      const call = own ? test.owner : test.staff;
      const input = await inputOf();
      const ask = async (window: object, more: object = {}) =>
        (
          await test.shop.run(
            operations[name] as typeof operations.listProducts,
            { ...input, ...window },
            { ...call, ...more },
          )
        ).value as Page<Item>;
      const whole: Item[] = [];
      const cursors: string[] = [];
      for (let after: string | null | undefined; after !== null; ) {
        const page: Page<Item> = await ask({ limit: 100, ...(after !== undefined && { after }) });
        whole.push(...page.items);
        cursors.push(...page.items.map((_, at) => cursorOf(page, at)));
        after = page.nextCursor;
      }
      const end = await ask({ limit: 3 }, { fromEnd: true });
      expect(end.items).toEqual(whole.slice(-3));
      expect(end.nextCursor).toBeNull();
      expect(end.prevCursor).toBe(whole.length > 3 ? cursors.at(-3) : null);
      expect(end.items.map((_, at) => cursorOf(end, at))).toEqual(cursors.slice(-3));
      const before = end.prevCursor === null ? undefined : await ask({ limit: 100, before: end.prevCursor });
      expect(before?.items ?? []).toEqual(whole.slice(0, -3).slice(-100));
      expect({ ...end }).toEqual(JSON.parse(JSON.stringify({ ...end })));
      expect(Object.keys(end)).toEqual(["items", "nextCursor", "prevCursor"]);
    },
  );

  it("can't be asked for together with a place to go on after", async () => {
    const page = (await test.shop.run(operations.listProducts, { limit: 1 }, test.staff)).value;
    const onward = test.shop.run(
      operations.listProducts,
      { limit: 1, after: page.nextCursor as string },
      { ...test.staff, fromEnd: true },
    );
    await expect(onward).rejects.toMatchObject({
      violations: [{ field: "after", reason: "MUTUALLY_EXCLUSIVE" }],
    });
  });

  it("with a place to end before are those before it", async () => {
    const { shop, staff } = test;
    const page = (await shop.run(operations.listProducts, { limit: 9 }, staff)).value;
    const ask = (call: Call) =>
      shop.run(operations.listProducts, { limit: 3, before: cursorOf(page, 6) }, call);
    const { value } = await ask({ ...staff, fromEnd: true });
    expect(value.items).toEqual(page.items.slice(3, 6));
    expect(value).toEqual((await ask(staff)).value);
  });
});

it("a cursor of no item is a mistake", async () => {
  const page = (await test.shop.run(operations.listProducts, { limit: 1 }, test.staff)).value;
  expect(() => cursorOf(page, 1)).toThrow("item 1");
  expect(() => cursorOf({ ...page }, 0)).toThrow("item 0");
});

export type { ShopError };
