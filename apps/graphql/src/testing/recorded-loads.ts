/** Writes down what a shop's edges are asked, and what they answer. */
import { type AnyEdge, type Caller, type EdgeName, edges, type Shop } from "@trefoil/domain";

export interface RecordedLoad {
  readonly edge: EdgeName;
  readonly keys: readonly string[];
  readonly input: object;
  readonly caller: Caller;
  /** Undefined where it failed. */
  readonly values?: readonly unknown[];
  readonly error?: unknown;
}

/** `taken` gives what was recorded since it was last called. */
export function recordLoads(shop: Shop): { taken(): readonly RecordedLoad[] } {
  const load = shop.load;
  let recorded: RecordedLoad[] = [];
  (shop as { load: unknown }).load = async (...asked: Parameters<typeof load>) => {
    const [edge, keys, input, { caller }] = asked;
    const told = { edge: nameOf(edge), keys: [...keys], input: input as object, caller };
    try {
      const loaded = await load(...asked);
      recorded.push({ ...told, values: loaded.values });
      return loaded;
    } catch (error) {
      recorded.push({ ...told, error });
      throw error;
    }
  };
  return {
    taken() {
      const all = recorded;
      recorded = [];
      return all;
    },
  };
}

function nameOf({ name }: AnyEdge): EdgeName {
  if (name in edges) return name as EdgeName;
  throw new Error(`the edge ${name} is not in the registry`);
}
