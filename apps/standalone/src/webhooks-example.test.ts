import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { testDatabase } from "@trefoil/prisma/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownPort, type ServerProcess, startServer } from "./faults/server-process.ts";

const run = promisify(execFile);
const TOKEN = fileURLToPath(new URL("token.ts", import.meta.url));
const root = fileURLToPath(new URL("../../..", import.meta.url));

describe("the example of webhooks", () => {
  let server: ServerProcess;
  let env: Record<string, string>;
  let clean: () => Promise<void>;

  beforeAll(async () => {
    const home = await mkdtemp(join(tmpdir(), "trefoil-webhooks-"));
    const { url, drop } = await testDatabase({ demo: true });
    env = { TREFOIL_HOME: home, DATABASE_URL: url, WEBHOOKS_ALLOW_PRIVATE: "on" };
    server = await startServer(env, await ownPort());
    clean = async () => {
      await server.stop();
      await drop();
      await rm(home, { recursive: true });
    };
  });
  afterAll(() => clean());

  async function get(path: string): Promise<{ data: unknown[] }> {
    const { stdout: token } = await run(process.execPath, [TOKEN, "--as", "alice@example.com"], {
      env: { ...process.env, ...env },
    });
    const headers = { authorization: `Bearer ${token.trim()}` };
    return (await (await fetch(`${server.url}${path}`, { headers })).json()) as { data: unknown[] };
  }

  it("registers an endpoint, starts the receiver, places an order and hears of it", async () => {
    const { stdout } = await run("bash", ["examples/src/webhooks/try-it.sh"], {
      cwd: root,
      env: { ...process.env, ...env, SHOP: server.url, PORT: String(await ownPort()) },
    });
    const [heard = "", delivery = "{}"] = stdout.trim().split("\n");
    expect(heard).toMatch(/^\S+Z trefoil\.order\.placed\.v1 ord_\w+$/);
    const { status, tries } = JSON.parse(delivery);
    expect(status).toBe("SUCCEEDED");
    const [{ request, response }] = tries;
    expect(request.headers["webhook-signature"]).toMatch(/^v1,/);
    expect(response.status).toBe(204);
    expect(heard).toContain(JSON.parse(request.body).subject);
    expect(stdout).not.toContain("tok_visa");

    const event = JSON.parse(request.body);
    const history = await get(`/v2/orders/${event.subject}/history`);
    expect(history.data[0]).toEqual(event);
  });
});
