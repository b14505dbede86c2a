/** A TCP proxy that hangs up at random: before, within or after any chunk of bytes, whoever has sent it. */
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import type { Random } from "@trefoil/prisma";

export interface ProxyPlan {
  /** Where it passes bytes on to, on this machine. */
  readonly port: number;
  readonly random: Random;
  /** Share of the chunks that end in a cut, 0 to 1. */
  readonly rate: number;
}

export interface ProxyCounts {
  readonly connections: number;
  /** Cuts before, within or right after a chunk of the client's, and of the server's. */
  readonly cutRequests: number;
  readonly cutAnswers: number;
}

export interface CuttingProxy {
  readonly port: number;
  readonly counts: ProxyCounts;
  close(): Promise<void>;
}

export async function startCuttingProxy({ port, random, rate }: ProxyPlan): Promise<CuttingProxy> {
  const counts = { connections: 0, cutRequests: 0, cutAnswers: 0 };
  const open = new Set<Socket>();

  const server = createServer({ allowHalfOpen: true }, (client) => {
    counts.connections += 1;
    const shop = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    relay({ from: client, to: shop, counted: "cutRequests" });
    relay({ from: shop, to: client, counted: "cutAnswers" });
  });

  function relay({ from, to, counted }: { from: Socket; to: Socket; counted: keyof ProxyCounts }): void {
    open.add(from);
    from.setNoDelay();
    from.on("data", (chunk: Buffer) => {
      if (random.chance(rate)) {
        counts[counted] += 1;
        hangUp({ from, to, last: chunk.subarray(0, random.int(0, chunk.length)) });
      } else if (!to.write(chunk)) {
        from.pause();
        to.once("drain", () => from.resume());
      }
    });
    from.on("end", () => to.end());
    from.on("error", () => to.destroy());
    from.on("close", () => {
      open.delete(from);
      to.destroySoon();
    });
  }

  /** Some bytes still pass; then both sides see an end, or a reset, which may outrun them. */
  function hangUp({ from, to, last }: { from: Socket; to: Socket; last: Buffer }): void {
    const reset = random.chance(0.5);
    from.removeAllListeners("data").resume();
    to.removeAllListeners("data").resume();
    to.write(last, () => (reset ? to.resetAndDestroy() : to.destroySoon()));
    if (reset) from.resetAndDestroy();
    else from.destroySoon();
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as { port: number }).port,
    counts,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
