import { createServer, connect as openSession } from "node:http2";
import { type AddressInfo, connect } from "node:net";
import { expect, it } from "vitest";
import { guardServer } from "./http2-streams.ts";
import { closing } from "./testing/raw-client.ts";

it("closes a connection that doesn't begin to speak HTTP/2, and none that does", async () => {
  const server = createServer();
  guardServer(server, { prefaceMs: 50 });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const session = openSession(`http://127.0.0.1:${port}`);
  const silent = connect(port, "127.0.0.1").resume();
  await closing(silent);
  expect(session.destroyed).toBe(false);
  await new Promise((answered) => session.ping(answered));
  session.close();
  server.close();
  expect(server.maxConnections).toBe(10_000);
});
