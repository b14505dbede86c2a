/** What the shop does with the conversations about orders, as GraphQL says it. */
import { listMessages, postMessage } from "@trefoil/domain";
import { list, mutation } from "../row.ts";
import type { Mutations, Queries } from "../table-type.ts";

export const support = {
  query: {
    messages: list(listMessages),
  } satisfies Partial<Queries>,
  mutation: {
    postMessage: mutation(postMessage, "message"),
  } satisfies Partial<Mutations>,
};
