/** What the shop does with messages about orders, as gRPC says it. */
import { listMessages, postMessage } from "@trefoil/domain";
import type { SupportServiceDefinition } from "@trefoil/proto";
import { list, type RowsOf, row } from "../row.ts";
import { fromListMessages, fromPostMessage, toMessageResponse, toMessages } from "./wire.ts";

export const support = {
  postMessage: row(postMessage, fromPostMessage, toMessageResponse),
  listMessages: list(listMessages, fromListMessages, toMessages),
} satisfies Partial<RowsOf<SupportServiceDefinition>>;
