import { expect, it } from "vitest";
import { narrowed } from "./fields.ts";
import { waitSeconds } from "./prefer.ts";

it("waitSeconds reads the wait preference among others", () => {
  expect(
    ["wait=5", 'respond-async, wait="7"', "wait=99; foo=1", "Wait = 3", "await=5", "wait=x", undefined].map(
      waitSeconds,
    ),
  ).toEqual([5, 7, 10, 3, undefined, undefined, undefined]);
});

it("narrowed keeps what is named, and embedded relations whole unless members of them are named", () => {
  const order = {
    id: 1,
    total: { amount: 2, currency: "EUR" },
    items: [{ sku: "a", product: { id: 3, name: "b" } }],
    customer: null,
  };
  expect(narrowed([order], ["id", "total.amount"], [])).toEqual([{ id: 1, total: { amount: 2 } }]);
  expect(narrowed([order], ["id"], ["items.product"])).toEqual([
    { id: 1, items: [{ product: { id: 3, name: "b" } }] },
  ]);
  expect(narrowed([order], ["items.product.name"], ["items.product"])).toEqual([
    { items: [{ product: { name: "b" } }] },
  ]);
  expect(narrowed([order], ["items", "items.sku", "customer.name"], [])).toEqual([
    { items: order.items, customer: null },
  ]);
});
