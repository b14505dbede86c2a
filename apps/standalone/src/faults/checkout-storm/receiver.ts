/** A receiver of webhooks that remembers which events it was told of. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Receiver {
  readonly url: string;
  /** How often each event arrived, by its id (`evt_...`). */
  readonly told: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** One event in ten is refused at first, so that its delivery is tried again. */
const REFUSES = 10;

export async function startReceiver(): Promise<Receiver> {
  const told = new Map<string, number>();
  const refused = new Set<string>();
  const server = createServer((request, response) => {
    const id = String(request.headers["webhook-id"]);
    const fails = !refused.has(id) && !told.has(id) && (told.size + refused.size) % REFUSES === 0;
    if (fails) refused.add(id);
    else told.set(id, (told.get(id) ?? 0) + 1);
    request.resume();
    response.writeHead(fails ? 500 : 204).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    told,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
