/** Export and import: streams of products. */

import type { NewProduct } from "@trefoil/sdk";
import { expect } from "vitest";
import type { Scenario, World } from "../world.ts";

function line(world: World, more: object = {}): NewProduct {
  const price = { amount: 100, currency: "EUR" };
  return {
    sku: world.unique("IMP"),
    name: "Imported",
    description: "",
    price,
    categoryId: world.category.id,
    ...more,
  };
}

/** One of each way to be wrong that every protocol has words for. */
function badLines(world: World): NewProduct[] {
  return [
    line(world, { name: "" }),
    line(world, { price: { amount: -1, currency: "euro" } }),
    line(world, { categoryId: "cat_01h455vb4pex5vsknk084sn02q" }),
    line(world, { sku: "lower case" }),
    line(world, { name: "a\u0000b", attributes: { "": "v" } }),
    line(world, { price: undefined }),
  ];
}

/** What JSON alone can say. */
function oddLines(world: World): unknown[] {
  return [
    line(world, { extra: true }),
    line(world, { description: "\ud800" }),
    line(world, { attributes: { k: 7 } }),
    {},
    [],
    null,
    7,
    "text",
  ];
}

export const bulk: readonly Scenario[] = [
  {
    name: "an export holds the products of its filter, all of them and each once",
    async run(world) {
      const shop = world.as(world.sam);
      const { id } = world.category;
      const exported = await Array.fromAsync(shop.catalog.export({ categoryId: id }));
      const listed = await Array.fromAsync(shop.catalog.products({ categoryId: id }));
      expect(new Map(exported.map((p) => [p.id, p]))).toEqual(new Map(listed.map((p) => [p.id, p])));
      await Array.fromAsync(shop.catalog.export({ status: "ARCHIVED" }));
    },
  },
  {
    name: "an export can be left early",
    async run(world) {
      let taken = 0;
      for await (const _ of world.as(world.sam).catalog.export({ categoryId: world.category.id })) {
        taken += 1;
        break;
      }
      expect(taken).toBe(1);
    },
  },
  {
    name: "a fifth export at the same time is told to come later",
    alone: true,
    async run(world) {
      const { catalog } = world.as(world.sam);
      const none = { categoryId: "cat_01h455vb4pex5vsknk084sn02q" };
      const exporting = () => Array.fromAsync(catalog.export(none));
      await world
        .locked("LOCK TABLE products", [], async () => {
          const four = [exporting(), exporting(), exporting(), exporting()];
          await world.blocked(4);
          expect(await world.failure(exporting())).toMatchObject({
            kind: "UNAVAILABLE",
            reason: "OVERLOADED",
          });
          return { four };
        })
        .then(({ four }) => Promise.all(four));
    },
  },
  {
    name: "an atomic import keeps all lines",
    async run(world) {
      const lines = Array.from({ length: 1_200 }, () => line(world));
      const summary = await world.as(world.sam).catalog.import(lines, { mode: "atomic" });
      expect(summary).toMatchObject({ mode: "atomic", received: 1_200, created: 1_200, failed: 0 });
      await world.as(world.sam).catalog.import([]);
    },
  },
  {
    name: "an atomic import with a bad line keeps none, and names every bad one",
    async run(world) {
      const lines = [line(world), ...badLines(world), line(world)];
      expect(await world.failure(world.as(world.sam).catalog.import(lines))).toMatchObject({
        reason: "IMPORT_REJECTED",
      });
      const same = line(world);
      expect(
        await world.failure(world.as(world.sam).catalog.import([same, line(world), same])),
      ).toMatchObject({
        reason: "IMPORT_REJECTED",
        violations: ["lines[2].sku: DUPLICATE"],
      });
    },
  },
  {
    name: "a best-effort import keeps the good lines and reports the bad ones",
    async run(world) {
      const { sku } = await world.newProduct();
      const lines = [line(world), ...badLines(world), line(world, { sku }), line(world)];
      const summary = await world.as(world.sam).catalog.import(lines, { mode: "best-effort" });
      expect(summary).toMatchObject({ created: 2, received: lines.length, errorsTruncated: false });
      expect(summary.errors.at(-1)).toMatchObject({ reason: "SKU_TAKEN" });
    },
  },
  {
    name: "lines that are no products are bad lines",
    async run(world) {
      for (const mode of ["atomic", "best-effort"]) {
        const lines = [line(world), ...oddLines(world), line(world)];
        await world.raw(world.sam, { operation: "importProducts", input: { mode }, lines });
      }
    },
  },
  {
    name: "at most a hundred bad lines are reported",
    async run(world) {
      const lines = Array.from({ length: 101 }, () => line(world, { name: "" }));
      const summary = await world.as(world.sam).catalog.import(lines, { mode: "best-effort" });
      expect(summary).toMatchObject({ failed: 101, errorsTruncated: true });
      expect(summary.errors).toHaveLength(100);
    },
  },
];
