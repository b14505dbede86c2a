/** A row a live stream: which document it is, what goes into it, and what of its data is told. */
import * as documents from "../gen/documents.ts";
import type { InputOf, WatchName } from "../operations.ts";
import type { ShopEvent } from "../views.ts";
import { type Row, row } from "./row.ts";

/** How far a stream has come, and what happened there; nothing where it begins. */
export interface Told {
  readonly position: string;
  readonly event: ShopEvent | null;
}

/** Streams say first of all where they begin: one that is cut before anything happens is opened again from there. */
const begin = true;

export const liveRows: { readonly [Name in WatchName]: Row<InputOf<Name>, Told> } = {
  watchEvents: row(
    documents.WatchEvents,
    ({ after, ...filter }) => ({ filter, after, begin }),
    ({ events }) => events,
  ),
  watchOrder: row(
    documents.WatchOrder,
    ({ id, after }) => ({ id, after, begin }),
    ({ orderUpdated }) => orderUpdated,
  ),
  watchMessages: row(
    documents.WatchMessages,
    ({ orderId, after }) => ({ orderId, after, begin }),
    ({ messagePosted }) => messagePosted,
  ),
  watchStock: row(
    documents.WatchStock,
    ({ productId, after }) => ({ productId, after, begin }),
    ({ stockChanged }) => stockChanged,
  ),
};
