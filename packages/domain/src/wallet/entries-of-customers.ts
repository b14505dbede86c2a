/** entriesOfCustomers: a page of what has happened to each customer's wallet. */
import * as z from "zod";
import { customer, edge, ownsOrStaff, readPages, walkInput } from "../kernel/index.ts";
import { entryList } from "./list-wallet-entries.ts";
import { toEntry } from "./wallet-view.ts";

/** A wallet is there once it has been opened, which is its first event. */
const parents = {
  join: `JOIN events AS opened ON opened.stream_id = parent.key AND opened.stream_type = 'wallet'
      AND opened.stream_version = 1`,
  columns: "opened.position AS parent_position",
  visible: () => true,
};

export const entriesOfCustomers = edge({
  name: "entriesOfCustomers",
  of: "customer",
  input: z.strictObject(walkInput),
  permission: customer("wallets:read"),
  run(context, keys, walk) {
    const seen = keys.filter((key) => ownsOrStaff(context.caller, key));
    return readPages(context, seen, { below: entryList, parents }, walk, toEntry);
  },
});
