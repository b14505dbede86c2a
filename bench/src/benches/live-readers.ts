/** What benches of live streams share: events to read, how soon they are read, and what the server holds meanwhile. */
import type { Table, Verdict } from "../bench.ts";
import { decimals, megabytes } from "../measure/format.ts";
import { summarise } from "../measure/statistics.ts";
import type { Usage } from "../servers/messages.ts";

/** The server's process before and after something. */
export interface Stage {
  readonly name: string;
  readonly limitMb: number;
  readonly before: Usage;
  readonly after: Usage;
}

interface Reader {
  /** Fulfils when so many events have been received. */
  seen(events: number): Promise<void>;
}

/** Milliseconds from each write's answer until the last reader had its event. */
export async function deliver(
  write: () => Promise<void>,
  reading: readonly Reader[],
  { from, events }: { readonly from: number; readonly events: number },
): Promise<number[]> {
  const delays: number[] = [];
  for (let n = from + 1; n <= from + events; n++) {
    await write();
    const written = performance.now();
    await Promise.all(reading.map((reader) => reader.seen(n)));
    delays.push(performance.now() - written);
  }
  return delays;
}

/** One event; `stock` is the address of a product's stock. */
export async function adjustStock(stock: string, authorization: string): Promise<void> {
  const response = await fetch(stock, {
    method: "POST",
    headers: { Authorization: authorization, "Content-Type": "application/json" },
    body: JSON.stringify({ delta: 1, reason: "RECEIPT" }),
  });
  if (!response.ok) throw new Error(`adjusting stock answers ${response.status}: ${await response.text()}`);
  await response.arrayBuffer();
}

export function memoryVerdict({ name, limitMb, before, after }: Stage): Verdict {
  const measured = summarise([megabytes(after.rss - before.rss)]);
  return { promise: `${name}: growth of the process`, atMost: limitMb, unit: "MB", measured };
}

export function memoryTable(stages: readonly Stage[]): Table {
  const megabyte = (bytes: number) => decimals(1)(megabytes(bytes));
  return {
    title: "Memory of the server's process",
    columns: ["state", "grew by, MB", "to, MB", "heap, MB"],
    rows: stages.map(({ name, before, after }) => [
      name,
      megabyte(after.rss - before.rss),
      megabyte(after.rss),
      megabyte(after.heapUsed),
    ]),
  };
}
