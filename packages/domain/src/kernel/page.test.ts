import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, cursorOf, operations, type Page, toTypeId } from "../index.ts";
import { type DemoShop, openDemoShop } from "../testing/demo-shop.ts";

let test: DemoShop;
beforeAll(async () => {
  test = await openDemoShop();
});
afterAll(() => test.close());

type Input = Readonly<Record<string, unknown>>;

const customerId = () => toTypeId("customer", test.owner.uuid);
const first = async (statement: string) => (await test.column(`${statement} LIMIT 1`))[0] as string;
const product = async () =>
  toTypeId(
    "product",
    await first("SELECT product_id FROM reviews GROUP BY product_id ORDER BY count(*) DESC"),
  );
const order = async () => toTypeId("order", await first("SELECT id FROM orders ORDER BY version DESC"));
const byStaff = () => test.staff;
const byOwner = () => test.owner;

/** Lists, who asks for them, and what for. */
const lists: readonly [keyof typeof operations, () => Call, () => Promise<Input>][] = [
  ["listProducts", byStaff, async () => ({ q: "s", sort: "name" })],
  ["listCategories", byStaff, async () => ({})],
  ["listReviews", byStaff, async () => ({ productId: await product() })],
  ["listCustomers", byStaff, async () => ({ sort: "email" })],
  ["listOrders", byStaff, async () => ({ customerId: customerId() })],
  ["orderHistory", byStaff, async () => ({ id: await order() })],
  ["listWalletEntries", byStaff, async () => ({ customerId: customerId() })],
  ["listMessages", byStaff, async () => ({ orderId: await order() })],
  ["listNotifications", byOwner, async () => ({})],
  ["listCheckouts", byStaff, async () => ({ state: "COMPLETED" })],
  ["listEvents", byStaff, async () => ({ subject: await order(), sort: "-position" })],
  ["listWebhookEndpoints", byOwner, async () => ({})],
  ["listWebhookDeliveries", byOwner, async () => ({ status: "PENDING" })],
  ["listDeadLetters", byStaff, async () => ({})],
];

type Ask = (window: object, more?: Partial<Call>) => Promise<Page<unknown>>;

function asking(name: keyof typeof operations, call: Call, input: Input): Ask {
  const operation = operations[name] as typeof operations.listProducts;
  return async (window, more = {}) =>
    (await test.shop.run(operation, { ...input, ...window }, { ...call, ...more })).value;
}

/** All items of a list, from the first page to the last, with the cursor of each. */
async function walk(ask: Ask): Promise<{ items: unknown[]; cursors: string[] }> {
  const items: unknown[] = [];
  const cursors: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page: Page<unknown> = await ask({ limit: 100, ...(after !== undefined && { after }) });
    items.push(...page.items);
    cursors.push(...page.items.map((_, at) => cursorOf(page, at)));
    after = page.nextCursor;
  }
  return { items, cursors };
}

describe("the last items of a list", () => {
  it.each(lists)("%s: are its end, from where it is walked backwards", async (name, callOf, inputOf) => {
    const ask = asking(name, callOf(), await inputOf());
    const { items, cursors } = await walk(ask);
    const end = await ask({ limit: 3 }, { fromEnd: true });
    expect(end.items).toEqual(items.slice(-3));
    expect(end.nextCursor).toBeNull();
    expect(end.prevCursor).toBe(items.length > 3 ? cursors.at(-3) : null);
    expect(end.items.map((_, at) => cursorOf(end, at))).toEqual(cursors.slice(-3));
    const rest = end.prevCursor === null ? undefined : await ask({ limit: 100, before: end.prevCursor });
    expect(rest?.items ?? []).toEqual(items.slice(0, -3).slice(-100));
  });

  it("can't be asked for together with a place to go on after", async () => {
    const ask = asking("listProducts", test.staff, { limit: 1 });
    const { nextCursor: after } = await ask({});
    await expect(ask({ after }, { fromEnd: true })).rejects.toMatchObject({
      violations: [{ field: "after", reason: "MUTUALLY_EXCLUSIVE" }],
    });
  });

  it("before a place are those before it", async () => {
    const ask = asking("listProducts", test.staff, {});
    const page = await ask({ limit: 9 });
    const window = { limit: 3, before: cursorOf(page, 6) };
    const end = await ask(window, { fromEnd: true });
    expect(end.items).toEqual(page.items.slice(3, 6));
    expect(end).toEqual(await ask(window));
  });
});

describe("the cursor of an item", () => {
  it("is made when it is asked for, and is written out with its page where it stands at an end", async () => {
    const page = await asking("listProducts", test.staff, {})({ limit: 2 });
    const { items, nextCursor, prevCursor } = page;
    expect([nextCursor, prevCursor]).toEqual([cursorOf(page, 1), null]);
    expect(JSON.stringify(page)).toBe(JSON.stringify({ items, nextCursor, prevCursor }));
  });

  it("is known of the items of a page that was read, and of no others", async () => {
    const page = await asking("listProducts", test.staff, {})({ limit: 1 });
    expect(cursorOf(page, 0)).toBe(page.nextCursor);
    expect(() => cursorOf(page, 1)).toThrow("item 1");
    expect(() => cursorOf({ ...page }, 0)).toThrow("item 0");
  });
});

describe("a list of which little will be shown", () => {
  const names = ["listProducts", "listCategories", "listReviews", "listCustomers"] as const;
  const sorts: Readonly<Record<string, readonly string[]>> = {
    listProducts: ["createdAt", "price", "name"],
    listReviews: ["createdAt", "rating"],
    listCustomers: ["createdAt", "email"],
  };

  it.each(names)("%s: has the same items and cursors, and what is shown of them", async (name) => {
    const [, callOf, inputOf] = lists.find(([list]) => list === name) as (typeof lists)[number];
    for (const sort of sorts[name] ?? [undefined]) {
      const ask = asking(name, callOf(), { ...(await inputOf()), ...(sort !== undefined && { sort }) });
      const [whole, narrow] = [
        await ask({ limit: 5 }),
        await ask({ limit: 5 }, { shown: { members: ["id", "version"], ends: true, along: [] } }),
      ];
      const shownOf = (page: Page<unknown>) =>
        page.items.map((item, at) => {
          const { id, version } = item as { id: string; version?: number };
          return { id, version, cursor: cursorOf(page, at) };
        });
      expect(narrow.items.length).toBeGreaterThan(0);
      expect(shownOf(narrow)).toEqual(shownOf(whole));
      expect(narrow.items).not.toEqual(whole.items);
      const alone = await ask(
        { limit: 5 },
        { shown: { members: ["id", "version"], ends: false, along: [] } },
      );
      const ids = (page: Page<unknown>) => page.items.map((item) => (item as { id: string }).id);
      expect(ids(alone)).toEqual(ids(narrow));
      expect(() => alone.nextCursor).toThrow("not asked");
      expect(() => cursorOf(alone, 0)).toThrow("item 0");
    }
  });
});
