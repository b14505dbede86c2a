/** Edges of the graph, batched: what one level of a query asks of an edge becomes one `shop.load`, and one statement. */
import {
  type AnyEdge,
  type Call,
  type Cost,
  type EdgeInput,
  type EdgeOutput,
  MAX_EDGE_KEYS,
  type Shop,
  ShopError,
} from "@trefoil/domain";
import DataLoader from "dataloader";
import { FieldCall } from "./field-call.ts";
import { Found } from "./found.ts";
import { type Look, toShown } from "./shown.ts";

interface Given {
  readonly shop: Pick<Shop, "load">;
  readonly call: Call;
  readonly charge: (cost: Cost) => void;
}

type Loader = DataLoader<string, unknown>;

/** What will be shown of what is loaded. */
interface Wanted {
  readonly look: Look;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Loaders of one operation and its caller: an edge has one for each input, and for each selection where it reads by that. */
export class Loaders {
  readonly #given: Given;
  #loaders = new Map<AnyEdge, Map<string, Loader>>();
  #found = new Found();

  constructor(given: Given) {
    this.#given = given;
  }

  get found(): Found {
    return this.#found;
  }

  /** What the edge leads to from `key`; null where that is not there, or not for this caller. Fails as `shop.load` does. */
  load<E extends AnyEdge>(
    edge: E,
    key: string,
    input: EdgeInput<E>,
    wanted?: Wanted | false,
  ): Promise<EdgeOutput<E> | null> {
    return this.#loader(edge, input, wanted || undefined).load(key) as Promise<EdgeOutput<E> | null>;
  }

  /** Forgets what was read: a write has changed it. */
  forget(): void {
    this.#loaders = new Map();
    this.#found = new Found();
  }

  #loader(edge: AnyEdge, input: unknown, wanted: Wanted | undefined): Loader {
    let ofEdge = this.#loaders.get(edge);
    if (ofEdge === undefined) {
      ofEdge = new Map();
      this.#loaders.set(edge, ofEdge);
    }
    const asked = canonicalInput(input as object);
    const canonical = wanted === undefined ? asked : `${asked}${wanted.look.key}`;
    let loader = ofEdge.get(canonical);
    if (loader === undefined) {
      loader = this.#open(edge, input, wanted);
      ofEdge.set(canonical, loader);
    }
    return loader;
  }

  #open(edge: AnyEdge, input: unknown, wanted: Wanted | undefined): Loader {
    const { shop, call: asked, charge } = this.#given;
    const shown = wanted && toShown(wanted.look, wanted.variables, this.#found);
    const call = shown === undefined ? asked : new FieldCall(asked, { shown });
    return new DataLoader(
      async (keys) => {
        // Nobody waits any more for what the levels below would ask.
        if (call.signal?.aborted === true) throw new ShopError("DEADLINE_EXCEEDED");
        const { values, cost } = await shop.load(edge, keys, input, call);
        charge(cost);
        return values;
      },
      { batchScheduleFn: whenLevelIsGathered, maxBatchSize: MAX_EDGE_KEYS },
    );
  }
}

/** The same text for inputs that mean the same: in whatever order their members are, and whether absent or undefined. */
export function canonicalInput(input: object): string {
  const names = Object.keys(input);
  if (names.length === 0) return "";
  let text = "";
  names.sort();
  for (const name of names) {
    const value = JSON.stringify((input as Record<string, unknown>)[name]);
    if (value !== undefined) text += `${name}:${value}\n`;
  }
  return text;
}

/**
 * A level of the graph is gathered when every promise that has been fulfilled so far has been followed: whichever executor
 * runs, and however many ticks it takes from a value to the fields below it. Answers of other statements that arrive in the
 * same turn of the event loop are followed, too.
 */
function whenLevelIsGathered(dispatch: () => void): void {
  setImmediate(dispatch);
}
