/** listWalletEntries: what has happened to a wallet, newest first, each entry with the balance after it. */
import * as z from "zod";
import {
  customer,
  id,
  type ListQuery,
  listKey,
  type Page,
  pageInput,
  query,
  readPage,
} from "../kernel/index.ts";
import { readWallet } from "./wallet-log.ts";
import { type EntryRow, requireSight, toEntry, type WalletEntry, walletNotFound } from "./wallet-view.ts";

export const listWalletEntries = query({
  name: "listWalletEntries",
  input: z.strictObject({ ...pageInput, customerId: id("customer") }),
  permission: customer("wallets:read"),
  async run(context, { customerId, ...page }): Promise<Page<WalletEntry>> {
    requireSight(context.caller, customerId);
    const entries = await readPage(context, entryList(customerId), page, toEntry);
    if (entries.items.length === 0 && (await readWallet(context, customerId)) === undefined)
      throw walletNotFound(customerId);
    return entries;
  },
});

export function entryList(customerId: string): ListQuery<EntryRow> {
  return {
    name: "wallet_entries",
    select: "SELECT id, stream_version, type, data, occurred_at FROM events",
    id: "id",
    sort: { column: "stream_version", cast: "int" },
    descending: true,
    below: { column: "stream_id", parent: customerId },
    where: [{ sql: "stream_type = 'wallet'" }],
    list: () => listKey("walletEntries", customerId),
    positionOf: (row) => [row.stream_version, row.id],
  };
}
