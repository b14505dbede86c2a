import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Webhook } from "standardwebhooks";
import { expect, it } from "vitest";

const SECRET = `whsec_${Buffer.from("a secret of the test's own").toString("base64")}`;
const event = {
  id: "evt_1",
  type: "trefoil.order.placed.v1",
  subject: "ord_1",
  time: "2026-01-01T00:00:00Z",
};

it("handles an event once however often it comes, and nothing that is not signed, or was long ago", async () => {
  const path = fileURLToPath(new URL("receiver.ts", import.meta.url));
  const env = { ...process.env, WEBHOOK_SECRET: SECRET, PORT: "0" };
  const receiver = spawn(process.execPath, [path], { env, stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: receiver.stdout });
  const said: string[] = [];
  lines.on("line", (line) => said.push(line));
  const [waiting] = (await once(lines, "line")) as [string];
  const url = /http:\S+/.exec(waiting)?.[0] as string;

  async function deliver(body: string, at = new Date(), signed = body): Promise<number> {
    const headers = {
      "webhook-id": event.id,
      "webhook-timestamp": `${Math.floor(at.getTime() / 1000)}`,
      "webhook-signature": new Webhook(SECRET).sign(event.id, at, signed),
    };
    return (await fetch(url, { method: "POST", headers, body })).status;
  }

  const body = JSON.stringify(event);
  expect(await deliver(body)).toBe(204);
  expect(await deliver(body)).toBe(204);
  expect(await deliver(body.replace("ord_1", "ord_2"), new Date(), body)).toBe(401);
  expect(await deliver(body, new Date(Date.now() - 3_600_000))).toBe(401);
  receiver.kill();
  await once(receiver, "close");
  expect(said.slice(1)).toEqual(["2026-01-01T00:00:00Z trefoil.order.placed.v1 ord_1"]);
});
