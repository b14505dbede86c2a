import fc from "fast-check";
import { expect, it } from "vitest";
import { toBatch } from "./insert-products.ts";

it("writes lines in the order of their SKUs, so that two imports of the same ones don't wait for each other", () => {
  const skus = fc.uniqueArray(fc.stringMatching(/^[A-Z0-9._-]{1,8}$/), { minLength: 1 });
  fc.assert(
    fc.property(skus, (given) => {
      let ids = 0;
      const written = given.map((sku, at) => ({
        line: at + 1,
        sku,
        categoryId: `of ${sku}`,
        event: JSON.stringify({ sku }),
      }));
      const { lines, values } = toBatch(written, () => String(ids++));
      const sorted = given.toSorted();
      expect(JSON.parse(values[3] as string)).toEqual(sorted.map((sku) => ({ sku })));
      expect(values[0]).toBe(`{${[...lines.keys()].join(",")}}`);
      expect(values[1]).toBe(`{${sorted.map((sku) => `of ${sku}`).join(",")}}`);
      expect([...lines.values()]).toEqual(sorted.map((sku) => ({ line: given.indexOf(sku) + 1, sku })));
    }),
  );
});
