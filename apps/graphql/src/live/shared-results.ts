/** Many subscribers are shown the same: what is asked alike by those who may see the same is executed once an event. */
import type { Caller, EventView } from "@trefoil/domain";
import { Kind, type OperationDefinitionNode } from "graphql";
import type { Answered, Prepared, Share } from "../execution/engine.ts";
import type { News } from "../views.ts";

interface Latest {
  readonly event: EventView;
  readonly answered: Promise<Answered>;
}

/** Subscribers who are not in step find so many events of those before them. */
const KEPT = 8;
/** Who has more to say in variables asks for something of his own. */
const MAX_VARIABLES = 1_000;

/** Those who ask alike. It keeps a few results, however many events there are. */
class Audience {
  members = 0;
  readonly #latest: Latest[] = [];

  readonly share: Share = (news, answer) => {
    const { event } = news as News;
    if (event === null) return answer();
    const known = this.#latest.find((latest) => latest.event === event);
    if (known !== undefined) return known.answered;
    const answered = answer();
    this.#latest.push({ event, answered });
    if (this.#latest.length > KEPT) this.#latest.shift();
    return answered;
  };
}

export interface Seat {
  /** For the engine: undefined where nothing can be shared. */
  readonly share: Share | undefined;
  readonly leave: () => void;
}

export interface SharedResults {
  join(prepared: Prepared, caller: Caller): Seat;
}

export function createSharedResults(): SharedResults {
  const audiences = new Map<string, Audience>();
  const numberOf = createNumbers();

  return {
    join(prepared, caller) {
      const { operation } = prepared.plan;
      const variables = JSON.stringify(prepared.raw);
      if (variables.length > MAX_VARIABLES) return alone;
      // An event view is the same for all who may see the same of the event, and for nobody else.
      const who = showsEventsAlone(operation) ? 0 : numberOf(caller);
      const key = `${numberOf(operation)} ${who} ${variables}`;
      const audience = audiences.get(key) ?? new Audience();
      audiences.set(key, audience);
      audience.members += 1;
      return {
        share: audience.share,
        leave() {
          audience.members -= 1;
          if (audience.members === 0) audiences.delete(key);
        },
      };
    },
  };
}

const alone: Seat = { share: undefined, leave: () => undefined };

/** Whether nothing but the event itself is asked for, plainly enough to be seen at a glance. */
function showsEventsAlone({ selectionSet }: OperationDefinitionNode): boolean {
  const [root, ...others] = selectionSet.selections;
  // Several fields of one name in the answer are one, and the others may ask for more.
  if (root?.kind !== Kind.FIELD || root.selectionSet === undefined || others.length > 0) return false;
  return root.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && ["position", "event"].includes(selection.name.value),
  );
}

/** A number for an object, the same as long as it lives. */
function createNumbers(): (object: object) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (object) => {
    const known = numbers.get(object);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(object, last);
    return last;
  };
}
