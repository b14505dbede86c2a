/** Connections that leave HTTP: each goes to the app that claims it, and none outlives the server. */
import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { HttpApp } from "./http-app.ts";

export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

export interface Upgrades {
  readonly upgrade: Upgrade;
  /** Lets the apps end theirs, then cuts off what is left. */
  close(graceMs: number): Promise<void>;
}

/** None where no app upgrades: such requests are then requests like others. */
export function createUpgrades(
  apps: readonly HttpApp[],
  stopping: AbortSignal | undefined,
): Upgrades | undefined {
  if (!apps.some((app) => app.upgrade !== undefined)) return undefined;
  const open = new Set<Duplex>();

  return {
    upgrade(request, socket, head) {
      // From here on nobody else listens, and an error that nobody hears ends the process.
      socket.on("error", () => socket.destroy());
      if (stopping?.aborted) return refuseUpgrade(socket, 503);
      open.add(socket);
      socket.once("close", () => open.delete(socket));
      if (!apps.some((app) => app.upgrade?.(request, socket, head) === true)) refuseUpgrade(socket, 404);
    },
    async close(graceMs) {
      await Promise.allSettled(apps.map(async (app) => app.close?.(graceMs)));
      for (const socket of open) socket.destroy();
    },
  };
}

/** A problem document (RFC 9457), and the end of the connection. */
export function refuseUpgrade(socket: Duplex, status: 403 | 404 | 429 | 503): void {
  const title = STATUS_CODES[status];
  const body = JSON.stringify({ type: "about:blank", title, status });
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    "Content-Type: application/problem+json",
    `Content-Length: ${body.length}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
}
