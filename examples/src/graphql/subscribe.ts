/** A subscription: what happens to an order, over server-sent events or a WebSocket, resumed where it broke. */
import { setTimeout } from "node:timers/promises";
import { graphql } from "@trefoil/sdk/graphql";
import { createClient } from "graphql-ws";
import { Failure, START } from "../failure.ts";
import { program } from "../program.ts";
import { tokenOf } from "../token.ts";

const USAGE = `Usage: npm run -w examples graphql:subscribe -- ORDER [options]

Says what happens to an order until it is delivered or cancelled.

Options:
  --over HOW         sse (default) or ws
  --after POSITION   begins behind this event; with the order's beginning unless told
  --help

Environment:
  SHOP   where the shop is; http://127.0.0.1:8080
  TOKEN  an access token; unless set, that of the customer AS by npm run token`;

const { SHOP = "http://127.0.0.1:8080" } = process.env;
const LAST = ["trefoil.order.delivered.v1", "trefoil.order.cancelled.v1"];
const PAUSE_MS = 500;

const UPDATES = `subscription Updates($id: ID!, $after: String) {
  orderUpdated(id: $id, after: $after) { position event { time type } order { status } }
}`;

interface Update {
  readonly orderUpdated: {
    readonly position: string;
    readonly event: { readonly time: string; readonly type: string } | null;
    readonly order: { readonly status: string } | null;
  };
}

interface Asked {
  readonly variables: { readonly id: string; readonly after: string };
  readonly token: string;
}

/** Server-sent events are an HTTP response that goes on: they pass proxies, and need no library. Here it is the SDK's. */
async function* overEvents({ variables, token }: Asked): AsyncGenerator<Update> {
  const headers = { authorization: `Bearer ${token}` };
  const stream = graphql(`${SHOP}/graphql`).subscribe<Update>(UPDATES, variables, { headers });
  for await (const { data } of stream) yield data;
}

/** A WebSocket carries many subscriptions at once (graphql-transport-ws). The token goes with its first message. */
async function* overSocket({ variables, token }: Asked): AsyncGenerator<Update> {
  const client = createClient({
    url: `${SHOP.replace(/^http/, "ws")}/graphql`,
    connectionParams: { Authorization: `Bearer ${token}` },
    retryAttempts: 0, // it would ask for everything again: we know where we were
  });
  try {
    for await (const { data, errors } of client.iterate<Update>({ query: UPDATES, variables })) {
      if (errors?.[0] !== undefined) throw new Failure(errors[0].message);
      if (data) yield data;
    }
  } finally {
    await client.dispose();
  }
}

await program({
  usage: USAGE,
  options: { over: { type: "string", default: "sse" }, after: { type: "string", default: "0" } },
  async run({ over, after }, [id]) {
    if (id === undefined) return console.log(USAGE);
    const follow = over === "ws" ? overSocket : overEvents;
    const token = await tokenOf("alice@example.com");
    let position = after;
    let opened = false;
    for (;;) {
      try {
        for await (const { orderUpdated } of follow({ variables: { id, after: position }, token })) {
          opened = true;
          position = orderUpdated.position;
          const { event, order } = orderUpdated;
          console.log(`${event?.time} ${event?.type} at ${position}: ${order?.status}`);
          if (event !== null && LAST.includes(event.type)) return;
        }
      } catch (error) {
        // What was told stays told: we go on behind it. What has never been open is not there, or not ours.
        if (!opened) throw asError(error);
      }
      console.error("The stream broke; opening it again");
      await setTimeout(PAUSE_MS);
    }
  },
});

/** A socket that closes says why in a code and a reason, or breaks off without a word. */
function asError(error: unknown): Error {
  if (error instanceof Error) return error;
  const { code, reason, message } = error as { code?: number; reason?: string; message?: string };
  const why = [code, reason, message].filter(Boolean).join(" ");
  return new Failure(`The socket to ${SHOP} was closed: ${why}\n${START}`);
}
