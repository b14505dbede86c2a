/** What is said about orders, as REST says it. */
import { listMessages, type Message, postMessage, watchMessages } from "@trefoil/domain";
import { watching } from "../events/watching.ts";
import { created, page, type Representation } from "../http/representation.ts";
import { row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import type { Schemas } from "../v2.ts";
import { fromListMessages, fromPostMessage, fromWatchMessages, messagePath, toMessage } from "./wire.ts";

const asMessage: Representation<Message, Schemas["Message"]> = {
  to: toMessage,
  /** A message never changes. */
  tag: () => "1",
};

export const support = {
  postMessage: row(postMessage, fromPostMessage, created(asMessage, messagePath)),
  listMessages: row(listMessages, fromListMessages, page(asMessage)),
  watchMessages: watching(watchMessages, fromWatchMessages),
} satisfies Partial<RowsOfV2>;
