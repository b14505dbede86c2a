import { randomUUIDv7 } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anonymous, type Call, type Caller, type OperationName, operations, scopes } from "../index.ts";
import { plainInputs } from "../testing/plain-inputs.ts";
import { openTestShop, type TestShop } from "../testing/test-shop.ts";

let test: TestShop;
beforeAll(async () => {
  test = await openTestShop();
});
afterAll(() => test.close());

const names = Object.keys(operations) as OperationName[];
const guarded = names.filter((name) => operations[name].permission.who !== "anyone");
const forStaff = names.filter((name) => ["staff", "system"].includes(operations[name].permission.who));

const callerWith = (given: Partial<Caller>): Caller => ({
  role: "CUSTOMER",
  tier: "FREE",
  customerId: randomUUIDv7(),
  scopes: new Set(scopes),
  ...given,
});

/** One signature for watches of whatever input. */
const watch = (...given: [operation: unknown, input: unknown, call: Call]): AsyncIterable<unknown> =>
  (test.shop.stream as (...given: unknown[]) => AsyncIterable<unknown>)(...given);

/** The reason that an operation fails with; undefined where it does not. */
async function refusal(name: OperationName, caller: Caller): Promise<string | undefined> {
  const operation = operations[name];
  const call = { caller, idempotencyKey: "key" };
  const input = plainInputs[name] as never;
  try {
    if (operation.kind === "watch") for await (const _ of watch(operation, input, call)) break;
    else if (operation.kind === "export") for await (const _ of test.shop.stream(operation, input, call));
    else if (operation.kind === "import") await test.shop.ingest(operation, input, nothing(), call);
    else await test.shop.run(operation, input, call);
    return undefined;
  } catch (error) {
    return (error as { reason: string }).reason;
  }
}

async function* nothing(): AsyncGenerator<never> {}

describe("access", () => {
  it.each(guarded)("%s refuses an anonymous caller", async (name) => {
    expect(await refusal(name, anonymous)).toBe("TOKEN_REQUIRED");
  });

  it.each(guarded.filter((name) => name !== "confirmOrder"))(
    "%s refuses a token without its scope",
    async (name) => {
      expect(await refusal(name, callerWith({ role: "ADMIN", scopes: new Set() }))).toBe("SCOPE_REQUIRED");
    },
  );

  it.each(forStaff)("%s refuses a customer", async (name) => {
    expect(await refusal(name, callerWith({}))).toBe("ROLE_REQUIRED");
  });

  it("confirmOrder refuses everybody but the shop itself", async () => {
    expect(await refusal("confirmOrder", callerWith({ role: "ADMIN" }))).toBe("ROLE_REQUIRED");
  });

  it("leaves open to anyone just the catalog and the registration", () => {
    expect(names.filter((name) => !guarded.includes(name)).sort()).toEqual(
      [
        "batchGetProducts",
        "getCategory",
        "getProduct",
        "getStock",
        "listCategories",
        "listProducts",
        "listReviews",
        "registerCustomer",
        "watchStock",
      ].sort(),
    );
  });
});
