/** What happened to a demo product: created, for some a new price, for a few the end. */
import { between, DAY, TODAY } from "./calendar.ts";
import { type DemoProduct, priceAt } from "./demo-product.ts";
import type { Actor, EventLog } from "./event-log.ts";
import { typeId } from "./ids.ts";
import type { Random } from "./random.ts";

interface Telling {
  staff: Actor;
  log: EventLog;
  random: Random;
}

/** Appends the events of a fresh product, and changes it as they say. */
export function tellHistory(product: DemoProduct, { staff, log, random }: Telling): void {
  const happen = (at: number, type: string, data: object): void => {
    log.append({
      streamType: "product",
      streamId: product.id,
      version: product.version,
      type,
      data,
      actor: staff,
      at,
    });
    product.updatedAt = at;
  };
  const draft = random.chance(0.02);
  if (draft) product.status = "DRAFT";
  const { sku, name, description, status, attributes } = product;
  const money = { amount: priceAt(product, product.createdAt), currency: "EUR" };
  const categoryId = typeId("cat", product.categoryId);
  happen(product.createdAt, "trefoil.product.created.v1", {
    sku,
    name,
    description,
    price: money,
    status,
    categoryId,
    attributes,
  });
  if (draft) return;
  if (random.chance(0.2)) {
    const at = between(product.createdAt + DAY, TODAY - DAY, random);
    const amount = Math.round((money.amount * random.pick([0.8, 0.9, 1.05, 1.1])) / 10) * 10;
    product.prices.push({ from: at, amount });
    product.version += 1;
    happen(at, "trefoil.product.updated.v1", { price: { amount, currency: "EUR" } });
  }
  if (random.chance(0.02)) {
    product.until = between(product.updatedAt + DAY, TODAY, random);
    product.version += 1;
    product.status = "ARCHIVED";
    happen(product.until, "trefoil.product.archived.v1", {});
  }
}
