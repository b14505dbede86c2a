import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type AnyEdge, type Call, cursorOf, edges, operations, type Page, toTypeId } from "../index.ts";
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
  `SELECT p.id FROM ${from} p LEFT JOIN ${table} c ON c.${column} = p.id
   GROUP BY p.id ORDER BY count(c.id) DESC, p.id`;
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
    parents: `SELECT stream_id FROM events WHERE stream_type = 'wallet'
      GROUP BY stream_id ORDER BY count(*) DESC LIMIT 9`,
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
      `SELECT o.id FROM orders o JOIN events e ON e.stream_id = o.id
       GROUP BY o.id ORDER BY count(*) DESC, o.id`,
    ),
    filters: fc.constant({}),
  },
  {
    edge: edges.messagesOfOrders,
    operation: "listMessages",
    member: "orderId",
    parents: ends(mostFirst("messages", "conversation_id", "orders")),
    filters: given({ sort: fc.constantFrom("createdAt", "-createdAt") }),
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
        const lists = await Promise.all(keys.map((key) => byList(key, input, call)));
        expect(JSON.stringify(pages)).toBe(JSON.stringify(lists));
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
        const after = await oneByEdge(key, { ...input, after: cursor });
        const before = await oneByEdge(key, { ...input, before: cursor });
        const rest = whole.items.slice(at + 1);
        expect(after.items.slice(0, rest.length)).toEqual(rest);
        expect(before.items.slice(before.items.length - at)).toEqual(whole.items.slice(0, at));
        expect([null, cursorOf(whole, 0)]).toContain(whole.prevCursor);
        expect([null, cursorOf(whole, whole.items.length - 1)]).toContain(whole.nextCursor);
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

  it("reads by indexes alone, those of the parent's children", async () => {
    const anywhere = async () => ({});
    const atTheEnd = async () => ({ fromEnd: true });
    const onward = async (filter: Input) => ({
      after: cursorOf(await oneByEdge(keys[0] as string, { ...filter, limit: 1 }), 0),
    });
    const starts = fc.constantFrom(anywhere, atTheEnd, onward);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(1, 9), filters, starts, async (count, given, start) => {
        // With a status, a list may be empty and give no cursor; the next test has them.
        const { status: _, ...filter } = given;
        const asked = keys.slice(0, start === onward ? 1 : count);
        const input = { ...filter, limit: 10, ...(await start(filter)) };
        const statement = await statementOf(() => byEdge(asked, input));
        for (const mode of ["force_custom_plan", "force_generic_plan"]) {
          const parts = partsOf(await planOf(statement, mode));
          expect(parts.filter((part) => part["Node Type"] === "Seq Scan")).toEqual([]);
          expect(parts.map((part) => part["Index Cond"]).join()).toContain("= parent.key");
        }
      }),
      RUNS,
    );
  });

  it("reads by indexes alone whatever the status", async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const statement = await statementOf(() => byEdge(keys, { ...filter, limit: 10 }));
        const parts = partsOf(await planOf(statement, "force_generic_plan"));
        expect(parts.filter((part) => part["Node Type"] === "Seq Scan")).toEqual([]);
      }),
      RUNS,
    );
  });
});

interface Asked {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Plan {
  readonly "Node Type": string;
  readonly "Index Cond"?: string;
  readonly Plans?: readonly Plan[];
}

/** The one statement that some work sends. */
async function statementOf(work: () => Promise<unknown>): Promise<Asked> {
  const query = vi.spyOn(test.database.pool, "query");
  await work();
  const calls = query.mock.calls as unknown as [Asked][];
  query.mockRestore();
  expect(calls.length).toBe(1);
  return (calls[0] as [Asked])[0];
}

async function planOf({ text, values }: Asked, mode: string): Promise<Plan> {
  const client = await test.database.dedicated();
  try {
    await client.query(`SET plan_cache_mode = ${mode}`);
    await client.query(`PREPARE asked AS ${text}`);
    const literals = values.map((value) => `'${Array.isArray(value) ? `{${value.join(",")}}` : value}'`);
    const { rows: found } = await client.query(`EXPLAIN (FORMAT JSON) EXECUTE asked(${literals.join(", ")})`);
    return found[0]["QUERY PLAN"][0].Plan;
  } finally {
    await client.end();
  }
}

function partsOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(partsOf)];
}
