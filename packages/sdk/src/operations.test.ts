import { expect, it } from "vitest";
import { createShop } from "./create-shop.ts";
import { type OperationName, operations } from "./operations.ts";
import { scripted } from "./testing/scripted-transport.ts";

type Method = (...args: unknown[]) => unknown;

/** Calls a method with as many objects as it takes, and takes the first item where it answers with many. */
async function use(method: Method): Promise<void> {
  const answer = await method("id", {}, {});
  if (typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer) {
    for await (const _ of answer as AsyncIterable<unknown>) break;
  }
}

it.each(Object.keys(operations) as OperationName[])(
  "%s has the method that the table names",
  async (name) => {
    const transport = scripted(() =>
      Object.assign([{ position: "1", event: {} }], { items: [], nextCursor: null, prevCursor: null }),
    );
    const shop = createShop({ transport }) as unknown as Record<string, Record<string, Method>>;
    const [feature = "", method = ""] = operations[name].method.split(".");
    await use(shop[feature]?.[method] as Method);
    expect(transport.asked.map(({ operation }) => operation)).toEqual([name]);
  },
);

it("has no method without an operation", () => {
  const shop = createShop({ transport: scripted() });
  const methods = Object.entries(shop).flatMap(([feature, of]) =>
    Object.keys(of as object).map((method) => `${feature}.${method}`),
  );
  expect(methods.sort()).toEqual(
    Object.values(operations)
      .map(({ method }) => method)
      .sort(),
  );
});
