import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { expect, it } from "vitest";
import { reservePort } from "./reserved-port.ts";

const answers = (port: number): Promise<boolean> =>
  new Promise((told) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => told(true)).once("error", () => told(false));
    socket.once("connect", () => socket.destroy());
  });

it("lets servers come and go, and nobody answers meanwhile", async () => {
  const { port, release } = await reservePort();
  expect(await answers(port)).toBe(false);
  for (const _ of ["the first", "the next"]) {
    const server = createServer().listen(port, "127.0.0.1");
    await once(server, "listening");
    expect(await answers(port)).toBe(true);
    server.close();
    await once(server, "close");
    expect(await answers(port)).toBe(false);
  }
  release();
});

/** Whether a connection is open at this end, in the words of Linux. */
async function isHeld(port: number): Promise<boolean> {
  const end = `0100007F:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const ESTABLISHED = "01";
  return (await readFile("/proc/net/tcp", "utf8"))
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .some(([, local, , state]) => local === end && state === ESTABLISHED);
}

it.runIf(process.platform === "linux")("holds the port by a connection until it is released", async () => {
  const { port, release } = await reservePort();
  expect(await isHeld(port)).toBe(true);
  release();
  await expect.poll(() => isHeld(port)).toBe(false);
});
