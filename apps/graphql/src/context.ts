/** What every resolver of one GraphQL operation shares: who asks, the shop, the loaders, and what it has cost so far. */
import type { Call, Cost, Shop } from "@trefoil/domain";
import { FieldCall, type Own } from "./field-call.ts";
import { Loaders } from "./loaders.ts";

interface Given {
  readonly shop: Shop;
  /** An idempotency key stands here only where the operation has one mutation field, and so leaves no doubt whose it is. */
  readonly call: Call;
  /** Told of the cost of every read and write, for whoever shows it. */
  readonly onCost?: ((cost: Cost) => void) | undefined;
}

/** One for each operation; for a subscription, one for each event. */
export class GraphContext {
  readonly shop: Shop;
  readonly call: Call;
  readonly loaders: Loaders;
  /** Whether a mutation answered with the result of an earlier request with the same key. */
  replayed = false;
  dbMs = 0;
  queries = 0;
  readonly #onCost: Given["onCost"];

  constructor({ shop, call, onCost }: Given) {
    this.shop = shop;
    this.call = call;
    this.#onCost = onCost;
    this.loaders = new Loaders({ shop, call, charge: (cost) => this.charge(cost) });
  }

  charge(cost: Cost): void {
    this.dbMs += cost.dbMs;
    this.queries += cost.queries;
    this.#onCost?.(cost);
  }

  /** The call of one field. What it says itself counts before what the request says. */
  callOf(own: Own): Call {
    return new FieldCall(this.call, own);
  }

  /** After a write nothing that was read before it counts. */
  written(replayed: boolean): void {
    if (replayed) this.replayed = true;
    this.loaders.forget();
  }
}
