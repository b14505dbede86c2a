/** Ports for servers that are started later, or again: a port that was only free when it was asked for may be somebody else's by then. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface ReservedPort {
  /** On 127.0.0.1. */
  readonly port: number;
  release(): void;
}

/**
 * Reserves a free port until it is released, or this process has ended. A connection that stays open holds it: the system gives
 * such a port to nobody who asks for any, while whoever asks for this one may listen on it. Nobody answers there before.
 */
export async function reservePort(): Promise<ReservedPort> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = connect(port, "127.0.0.1");
  const [[held]] = (await Promise.all([once(server, "connection"), once(client, "connect")])) as [
    [Socket],
    unknown,
  ];
  server.close();
  const ends = [held.unref(), client.unref()];
  const release = () => {
    for (const end of ends) end.destroy();
  };
  // Nothing says that Windows would let others listen beside it.
  if (process.platform === "win32") release();
  return { port, release };
}
