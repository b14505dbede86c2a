/** Relations of resources, each loaded for all of them at once, by operations and as the caller: permissions hold. */
import { type InputOf, type OutputOf, ShopError, type Unary } from "@trefoil/domain";
import type { Exchange } from "@trefoil/http";
import { type Desk, dearest } from "../row.ts";
import type { Relation } from "./representation.ts";

/** Loads what these ids name; what the caller may not see is left out. */
export type Load<Wire> = (
  ids: readonly string[],
  exchange: Exchange,
  desk: Desk,
) => Promise<ReadonlyMap<string, Wire>>;

interface Embedding<Wire, Member extends keyof Wire> {
  readonly member: Member;
  /** The id of the related resource. */
  readonly idOf: (wire: Wire) => string;
  readonly load: Load<NonNullable<Wire[Member]>>;
  /** What stands for a related resource that the caller may not see; by default the member is left out. */
  readonly missing?: Wire[Member];
}

export function relation<Wire extends object, Member extends keyof Wire>(
  embedding: Embedding<Wire, Member>,
): Relation<Wire> {
  const { member, idOf, load, missing } = embedding;
  return async (wires, exchange, desk) => {
    const found = await load([...new Set(wires.map(idOf))], exchange, desk);
    for (const wire of wires) {
      const related = found.get(idOf(wire)) ?? missing;
      if (related !== undefined) wire[member] = related;
    }
  };
}

/** Reads one by one by an operation whose reads of one turn become one statement. */
export function oneByOne<O extends Unary, Wire>(
  operation: O,
  inputOf: (id: string) => InputOf<O>,
  to: (view: OutputOf<O>) => Wire,
): Load<Wire> {
  return async (ids, exchange, { shop }) => {
    const runs = await Promise.all(
      ids.map((id) => shop.run(operation, inputOf(id), exchange).catch(unlessNotFound)),
    );
    exchange.charge(dearest(runs.flatMap((run) => run?.cost ?? [])));
    return new Map(ids.flatMap((id, at) => (runs[at] ? [[id, to(runs[at].value)]] : [])));
  };
}

/** Reads many by an operation that takes up to `most` ids at once. */
export function inBatches<O extends Unary, View extends { readonly id: string }, Wire>(
  operation: O & { run(...args: never[]): Promise<readonly View[]> },
  inputOf: (ids: string[]) => InputOf<O>,
  to: (view: View) => Wire,
  most = 100,
): Load<Wire> {
  return async (ids, exchange, { shop }) => {
    const batches = Array.from({ length: Math.ceil(ids.length / most) }, (_, at) =>
      ids.slice(at * most, (at + 1) * most),
    );
    const runs = await Promise.all(
      batches.map((batch) => shop.run(operation as O, inputOf(batch), exchange)),
    );
    exchange.charge(dearest(runs.map((run) => run.cost)));
    const views = runs.flatMap((run) => run.value as readonly View[]);
    return new Map(views.map((view) => [view.id, to(view)]));
  };
}

function unlessNotFound(error: unknown): undefined {
  if (error instanceof ShopError && error.kind === "NOT_FOUND") return undefined;
  throw error;
}
