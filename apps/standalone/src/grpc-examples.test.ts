/** The client scripts of examples/src/grpc against a running shop, as a person would run them. */
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { testDatabase } from "@trefoil/prisma/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownPort, type ServerProcess, startServer } from "./faults/server-process.ts";
import { killScripts, type Script, startScript } from "./testing/script.ts";

const run = promisify(execFile);
const TOKEN = fileURLToPath(new URL("token.ts", import.meta.url));
const root = fileURLToPath(new URL("../../..", import.meta.url));

describe("the examples of gRPC", () => {
  let server: ServerProcess;
  let httpPort: number;
  let env: Record<string, string>;
  let alice: string;
  let sam: string;
  let clean: () => Promise<void>;

  beforeAll(async () => {
    const home = await mkdtemp(join(tmpdir(), "trefoil-grpc-examples-"));
    const { url, drop } = await testDatabase({ demo: true });
    const port = await ownPort();
    httpPort = await ownPort();
    env = { TREFOIL_HOME: home, DATABASE_URL: url, GRPC_PORT: String(port) };
    env["GRPC_ADDRESS"] = `127.0.0.1:${port}`;
    server = await startServer(env, httpPort);
    clean = async () => {
      killScripts();
      await server.stop();
      await drop();
      await rm(home, { recursive: true });
    };
    [alice, sam] = await Promise.all([tokenFor("alice@example.com"), tokenFor("sam@example.com")]);
  });
  afterAll(() => clean());

  async function tokenFor(email: string): Promise<string> {
    const { stdout } = await run(process.execPath, [TOKEN, "--as", email], {
      env: { ...process.env, ...env },
    });
    return stdout.trim();
  }

  /** Starts one of the scripts; without a token it finds its own. */
  function start(name: string, args: readonly string[], token?: string, more = {}): Script {
    return startScript(`grpc/${name}.ts`, args, {
      ...env,
      ...(token === undefined ? {} : { TOKEN: token }),
      ...more,
    });
  }

  /** What REST answers to Alice. */
  async function call(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
    const headers = { authorization: `Bearer ${alice}`, "content-type": "application/json" };
    const init = { method, headers: { ...headers, "idempotency-key": randomUUID(), prefer: "wait=10" } };
    const response = await fetch(
      `${server.url}${path}`,
      body === undefined ? init : { ...init, body: JSON.stringify(body) },
    );
    const answer = (await response.json()) as Record<string, unknown>;
    expect(response.ok, JSON.stringify(answer)).toBe(true);
    return answer;
  }

  /** A confirmed one. */
  async function placeOrder(): Promise<string> {
    const { data } = await call("GET", "/v2/products?limit=1&status=ACTIVE&sort=price");
    const [{ id: productId }] = data as [{ id: string }];
    const shippingAddress = {
      name: "Alice",
      line1: "Hill 1",
      city: "Bonn",
      postalCode: "53111",
      country: "DE",
    };
    const items = [{ productId, quantity: 1 }];
    const { id, status } = await call("POST", "/v2/orders", {
      items,
      shippingAddress,
      paymentToken: "tok_visa",
    });
    expect(status).toBe("CONFIRMED");
    return String(id);
  }

  it.concurrent("unary: pages through products and places an order once, with a token that it gets itself", async () => {
    const { code, output } = await start("unary", []).ended();
    expect(output).toMatch(/^(.+: \d+ [A-Z]{3} in minor units\n){6}\S+ is at version \d+\nPlaced /);
    const [, placed] = /^Placed (ord_\w+), PENDING$/m.exec(output) ?? [];
    expect(output).toMatch(new RegExp(`\nReplayed: true\nPlaced ${placed} again\n$`));
    expect(code).toBe(0);
  });

  it.concurrent("unary: says what is wrong with which field", async () => {
    const { code, output } = await start("unary", ["0"], alice).ended();
    expect(output).toContain("OrderService/PlaceOrder: INVALID_ARGUMENT: ");
    expect(output).toMatch(
      /\n {2}reason: INVALID_INPUT\n {2}trace: [0-9a-f]{32}\n {2}items\S+quantity: \S.*\n$/,
    );
    expect(code).toBe(1);
  });

  it.concurrent("unary: gives up in words when there is no shop", async () => {
    const nowhere = { GRPC_ADDRESS: `127.0.0.1:${await ownPort()}` };
    const { code, output } = await start("unary", [], alice, nowhere).ended();
    expect(output).toMatch(/ListProducts: UNAVAILABLE: /);
    expect(code).toBe(1);
  });

  it.concurrent("client streaming: imports products and says what is wrong with the last", async () => {
    const { code, output } = await start("import", ["50"], sam).ended();
    expect(output).toMatch(
      /^BEST_EFFORT: 50 received, 49 created, 1 failed\nLine 50: INVALID_INPUT: .+\n {2}name: .+\n$/,
    );
    expect(code).toBe(0);
  });

  it.concurrent("bidirectional: a customer and the support talk, and a message that is refused ends nothing", async () => {
    const order = await placeOrder();
    const [customer, support] = [start("chat", [order], alice), start("chat", [order], sam)];
    await Promise.all([customer.says(/^Joined/), support.says(/^Joined/)]);
    customer.child.stdin?.write("\nWhere is my tea?\n");
    await support.says(/^CUSTOMER: Where is my tea\?$/);
    support.child.stdin?.end("On its way.\n");
    await customer.says(/^STAFF: On its way\.$/);
    customer.child.stdin?.end();
    const ends = await Promise.all([customer.ended(), support.ended()]);
    for (const { code, output } of ends) expect(code, output).toBe(0);
    expect(ends[0].output).toMatch(/^Not written: INVALID_INPUT: .+\n {2}text: /m);
  });

  it.concurrent("bidirectional: says when there is no such order", async () => {
    const { code, output } = await start("chat", ["ord_01h455vb4pex5vsknk084sn02q"], alice).ended();
    expect(output).toMatch(/Chat: NOT_FOUND: .+\n {2}reason: ORDER_NOT_FOUND\n/);
    expect(code).toBe(1);
  });

  it.concurrent("makes all kinds of calls without code", async () => {
    const { stdout } = await run("bash", ["examples/src/grpc/try-it.sh"], {
      cwd: root,
      env: { ...process.env, ...env, GRPC: `http://${env["GRPC_ADDRESS"]}`, ALICE: alice, SAM: sam },
    });
    expect(stdout).toContain("trefoil.orders.v1.OrderService/PlaceOrder\n");
    const said = stdout.split("\n").filter((line) => line.startsWith("{"));
    expect(said[0]).toContain('"status":"ORDER_STATUS_PENDING"');
    expect(said[1]).toContain('{"product":{"id":"prod_');
    expect(stdout).toContain('"received":2,"created":1,"failed":1');
    expect(stdout).toMatch(/^\{"started":.*\n(?:\{"received":.*\n)?\{"posted":.*"Where is my tea\?"/m);
    expect(stdout).toMatch(
      /^invalid_argument: .+\ngoogle\.rpc\.ErrorInfo +INVALID_INPUT .+\ngoogle\.rpc\.BadRequest .*pageSize/m,
    );
    expect(stdout).not.toContain("tok_visa");
  });

  it("server streaming: watches an order through a restart of the shop until it is cancelled", async () => {
    const order = await placeOrder();
    const watch = start("watch", [order], alice);
    await watch.says(/^Watching ord_\w+ from \S+$/);
    await server.stop();
    await watch.says(/^Lost the shop: /);
    server = await startServer(env, httpPort);
    await call("POST", `/v2/orders/${order}/cancel`, {});
    const { code, output } = await watch.ended();
    expect(output).toMatch(/^\S+Z trefoil\.order\.cancelled\.v1 at \S+\n$/m);
    const positions = output.match(/(?<= at )\S+$/gm);
    expect(new Set(positions).size).toBe(positions?.length);
    expect(code).toBe(0);
  });
});
