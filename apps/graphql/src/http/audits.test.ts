/** The audits of the graphql-http package against the real server. */
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";

let shop: GraphqlUnderTest;
beforeAll(async () => {
  shop = await startGraphqlUnderTest();
});
afterAll(() => shop.close());

const audits = serverAudits({ url: () => shop.endpoint });

describe("GraphQL over HTTP", () => {
  for (const { id, name, fn } of audits) {
    it(`${name} (${id})`, async () => {
      const { status, name: audited } = await fn();
      expect([audited, status]).toEqual([name, "ok"]);
    });
  }

  it("has as many audits as were counted when this was written", () => {
    const counted = ["MUST", "SHOULD", "MAY"].map((level) =>
      audits.filter(({ name }) => name.startsWith(`${level} `)),
    );
    expect(counted.map(({ length }) => length)).toEqual([13, 23, 25]);
  });
});
