/** The streams of support. */
import { watchMessages } from "@trefoil/domain";
import type { SupportServiceDefinition } from "@trefoil/proto";
import { watching } from "../live/watching.ts";
import { method, type RowsOf } from "../row.ts";
import { chatting } from "./chat.ts";
import { fromWatchMessages } from "./watch-wire.ts";

export const supportStreams = {
  watchMessages: watching(watchMessages, fromWatchMessages),
  chat: method({ name: "chat" }, chatting),
} satisfies Partial<RowsOf<SupportServiceDefinition>>;
