/** What happens in the shop, live: orders by status, what was earned, and the latest events. */
import type { Money, ShopEvent } from "@trefoil/sdk";
import { inWords } from "../money.ts";
import { program } from "../program.ts";
import { openShop, SHOP_OPTIONS, shopOptions } from "./open-shop.ts";

const USAGE = `Usage: npm run -w examples sdk:dashboard -- [options]

Counts what happens in the shop until Ctrl-C. It survives a restart of the shop, and counts nothing twice.

Options:
  --after POSITION   begins behind this event; 0 is the beginning of the shop; from now on unless told
  --screen           redraws the terminal in place (default on a terminal); --no-screen prints a line an event
${SHOP_OPTIONS}`;

const STATUS: Readonly<Record<string, string>> = {
  "trefoil.order.placed.v1": "PENDING",
  "trefoil.order.confirmed.v1": "CONFIRMED",
  "trefoil.order.shipped.v1": "SHIPPED",
  "trefoil.order.delivered.v1": "DELIVERED",
  "trefoil.order.cancelled.v1": "CANCELLED",
};
/** What an event adds to the revenue. */
const SIGN: Readonly<Record<string, number>> = {
  "trefoil.payment.captured.v1": 1,
  "trefoil.payment.refunded.v1": -1,
};
const LATEST = 10;
const REDRAW_MS = 100;

const statuses = new Map<string, string>();
const revenue = new Map<string, number>();
const latest: string[] = [];

function count(event: ShopEvent): string {
  const { type, subject, data, time } = event;
  const status = STATUS[type];
  if (status !== undefined) statuses.set(subject, status);
  const sign = SIGN[type];
  if (sign !== undefined) {
    const { amount, currency } = (data as { amount: Money }).amount;
    revenue.set(currency, (revenue.get(currency) ?? 0) + sign * amount);
  }
  const line = `${time} ${type} ${subject}`;
  latest.unshift(line);
  latest.splice(LATEST);
  return line;
}

function summary(): string {
  const orders = Object.values(STATUS).map(
    (status) => `${[...statuses.values()].filter((one) => one === status).length} ${status}`,
  );
  const earned = [...revenue].map(([currency, amount]) => inWords({ amount, currency }));
  return `Orders: ${orders.join(", ")}\nRevenue: ${earned.join(", ") || "nothing yet"}`;
}

/** A screen of its own, which is gone at the end, with what the terminal showed before. */
function openScreen() {
  let drawing: NodeJS.Timeout | undefined;
  const draw = () => {
    drawing = undefined;
    process.stdout.write(`\x1b[H\x1b[J${summary()}\n\n${latest.join("\n")}\n`);
  };
  process.stdout.write("\x1b[?1049h");
  draw();
  return {
    // A shop may be faster than an eye.
    show: () => void (drawing ??= setTimeout(draw, REDRAW_MS)),
    close() {
      clearTimeout(drawing);
      process.stdout.write("\x1b[?1049l");
    },
  };
}

const printed = { show: (line: string) => console.log(line), close: () => {} };

await program({
  usage: USAGE,
  options: { after: { type: "string" }, screen: { type: "boolean" }, ...shopOptions },
  async run({ after, screen = process.stdout.isTTY, ...chosen }) {
    const shop = await openShop({ ...chosen, as: "sam@example.com" });
    const end = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => end.abort());
    const board = screen ? openScreen() : printed;
    try {
      // Nothing else is needed to survive: the SDK opens the stream again behind the last event that it gave us.
      for await (const event of shop.events.watch({ after }, { signal: end.signal }))
        board.show(count(event));
    } catch (error) {
      if (!end.signal.aborted) throw error;
    } finally {
      board.close();
    }
    console.log(summary());
  },
});
