/** A server for one test alone, to be killed, frozen and restarted. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { connect } from "../connect.ts";
import { signalServer } from "../embedded/server-process.ts";
import { durable, throwaway } from "../embedded/settings.ts";
import { startEmbedded } from "../embedded.ts";
import { migrate } from "../migrate.ts";

/** The address stays the same through everything; `remove` ends it all and deletes the data. */
export interface DedicatedServer {
  url: string;
  /** Kills every process of the server (SIGKILL) and waits until it has been restarted and answers. */
  kill(): Promise<void>;
  /** Freezes every process of the server: connections stay open and nothing answers. Linux only. */
  freeze(): void;
  thaw(): void;
  /** Stops the server in good order; until `start` nobody listens. */
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** Starts a migrated server in a temporary folder; `durable` ones sync every commit, as the real one does. */
export async function dedicatedServer(options: { durable?: boolean } = {}): Promise<DedicatedServer> {
  const dir = mkdtempSync(path.join(os.tmpdir(), "trefoil-test-"));
  const settings = options.durable === true ? durable : throwaway;
  let server = await startEmbedded({ dir, settings, temporary: true });
  const port = Number(new URL(server.url).port);
  await migrate(server.url);
  return {
    url: server.url,
    async kill() {
      const before = server.pid;
      signalServer(server, "SIGKILL");
      while (server.pid === before) await pause(5);
      await (await connect(server.url, "trefoil-test")).end();
    },
    freeze: () => signalServer(server, "SIGSTOP"),
    thaw: () => signalServer(server, "SIGCONT"),
    stop: () => server.stop(),
    async start() {
      server = await startEmbedded({ dir, port, settings, temporary: true });
    },
    async remove() {
      signalServer(server, "SIGCONT");
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
