/** The programs of examples/src/sdk, graphql and curl against one running shop, as a person would run them. */
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { testDatabase } from "@trefoil/prisma/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownPort, type ServerProcess, startServer } from "./faults/server-process.ts";
import { killScripts, type Script, startScript } from "./testing/script.ts";

const TOKEN = fileURLToPath(new URL("token.ts", import.meta.url));
const examples = fileURLToPath(new URL("../../../examples", import.meta.url));
const transports = ["rest", "graphql", "grpc"];
const PRODUCTS = `sku,name,description,price,currency,category
SKU-1,"Tea, green","In two
lines",1499.00,EUR,fixings
SKU-2,,Nameless,1.00,EUR,fixings
SKU-3,Pot,Too exact,1.999,EUR,fixings
SKU-4,Pot,Nowhere,1.99,EUR,nowhere
SKU-5,"Stray" quote,Good all the same,1999,EUR,fixings
SKU-6,Short
SKU-1,Again,Twice,4.99,EUR,fixings
SKU-7,Last,Good,2000,EUR,fixings
`;

describe("the examples", () => {
  let server: ServerProcess;
  let port: number;
  let home: string;
  let env: Record<string, string>;
  let alice: string;
  let sam: string;
  let clean: () => Promise<void>;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "trefoil-examples-"));
    const { url, drop } = await testDatabase({ demo: true });
    const grpcPort = await ownPort();
    port = await ownPort();
    env = { TREFOIL_HOME: home, DATABASE_URL: url, GRPC_PORT: `${grpcPort}` };
    env = { ...env, GRPC_ADDRESS: `127.0.0.1:${grpcPort}`, SHOP: `http://127.0.0.1:${port}` };
    server = await startServer(env, port);
    clean = async () => {
      killScripts();
      await server.stop();
      await drop();
      await rm(home, { recursive: true });
    };
    [alice, sam] = await Promise.all([tokenFor("alice@example.com"), tokenFor("sam@example.com")]);
    await writeFile(join(home, "products.csv"), PRODUCTS);
  });
  afterAll(() => clean());

  async function tokenFor(email: string): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, [TOKEN, "--as", email], {
      env: { ...process.env, ...env },
    });
    return stdout.trim();
  }

  const start = (path: string, args: readonly string[], token: string, more = {}): Script =>
    startScript(path, args, { ...env, TOKEN: token, ...more });

  async function cancel(order: string): Promise<void> {
    const response = await fetch(`${server.url}/v2/orders/${order}/cancel`, {
      method: "POST",
      headers: { authorization: `Bearer ${alice}`, "content-type": "application/json" },
      body: "{}",
    });
    expect(response.status).toBe(200);
  }

  it.concurrent.each(transports)(
    "storefront: fills a basket and waits for the order, over %s",
    async (transport) => {
      const { code, output } = await start("sdk/storefront.ts", ["--transport", transport], alice).ended();
      expect(output).toMatch(/^( +€\d+\.\d\d {2}\S.*\n){5}Placed ord_\w+ for €\d+\.\d\d: PENDING\n/);
      expect(output).toMatch(/ trefoil\.order\.confirmed\.v1\nord_\w+ is CONFIRMED; you can cancel\n$/);
      expect(code).toBe(0);
    },
  );

  it.concurrent("storefront: says that a card was declined", async () => {
    const { output } = await start("sdk/storefront.ts", ["--pay", "tok_declined"], alice).ended();
    expect(output).toMatch(/ is CANCELLED \(PAYMENT_DECLINED\); you can do nothing about it\n$/);
  });

  it.concurrent("nightly import: adds the good lines, names the bad ones, and may run again", async () => {
    const first = await start("sdk/nightly-import.ts", [join(home, "products.csv")], sam).ended();
    expect(first.output).toContain("3 added, 0 there already, 5 bad\n");
    const bad = first.output.match(/^Line \d+: \w+/gm);
    expect(bad).toEqual([
      "Line 4: INVALID_INPUT",
      "Line 5: price",
      "Line 6: category",
      "Line 8: Invalid",
      "Line 9: SKU_TAKEN",
    ]);
    const again = start("sdk/nightly-import.ts", ["--transport", "grpc"], sam);
    again.child.stdin?.end(PRODUCTS);
    const { code, output } = await again.ended();
    expect(output).toContain("0 added, 4 there already, 4 bad\n");
    expect([first.code, code]).toEqual([1, 1]);
  });

  it.concurrent("nightly import: takes lines of JSON, and ends well when all of them are good", async () => {
    const response = await fetch(`${server.url}/v2/products?limit=1`);
    const { data } = (await response.json()) as { data: [object] };
    const [there] = data;
    const product = { ...there, sku: `NEW-${randomUUID().toUpperCase()}` };
    const running = start("sdk/nightly-import.ts", ["--format", "ndjson"], sam);
    running.child.stdin?.end(`${JSON.stringify(there)}\n\n${JSON.stringify(product)}\n`);
    expect(await running.ended()).toEqual({ code: 0, output: "1 added, 1 there already, 0 bad\n" });
  });

  it.concurrent("nightly import: says that GraphQL has no bulk", async () => {
    const { code, output } = await start("sdk/nightly-import.ts", ["--transport", "graphql"], sam).ended();
    expect(output).toMatch(/^NOT_IN_PROTOCOL: /);
    expect(code).toBe(1);
  });

  it.concurrent("GraphQL: asks, orders once with one key, and asks by a hash", async () => {
    const { code, output } = await start("graphql/tour.ts", [], alice).ended();
    expect(output).toMatch(/^(.+ \(.+\): \d+ in stock, .+\n){3}Weight: \d+\n/);
    const [, order] = /^Placed (ord_\w+): PENDING, replayed: false$/m.exec(output) ?? [];
    expect(output).toMatch(new RegExp(`^Placed ${order}: \\w+, replayed: true$`, "m"));
    expect(output).toMatch(/By hash: PERSISTED_QUERY_NOT_FOUND\nBy hash: \S.*\n$/);
    expect(code).toBe(0);
  });

  it.concurrent("curl and GraphQL: an order with a key, followed over events and over a socket to its end", async () => {
    const placed = await start("curl/place-order.sh", [], alice).ended();
    const { id, status } = JSON.parse(placed.output);
    expect(status, placed.output).toBe("CONFIRMED");
    const streams = ["sse", "ws"].map((over) => start("graphql/subscribe.ts", [id, "--over", over], alice));
    await Promise.all(
      streams.map((stream) => stream.says(/ trefoil\.order\.confirmed\.v1 at \d+: CONFIRMED$/)),
    );
    await cancel(id);
    for (const { code, output } of await Promise.all(streams.map((stream) => stream.ended()))) {
      expect(output).toMatch(
        / trefoil\.order\.placed\.v1 [^]* trefoil\.order\.cancelled\.v1 at \d+: CANCELLED\n$/,
      );
      expect(code).toBe(0);
    }
  });

  it.concurrent.each(["sse", "ws"])("subscribe: says over %s that there is no such order", async (over) => {
    const args = ["ord_01h455vb4pex5vsknk084sn02q", "--over", over];
    const { code, output } = await start("graphql/subscribe.ts", args, alice).ended();
    expect(output).toContain("There is no order ord_01h455vb4pex5vsknk084sn02q");
    expect(code).toBe(1);
  });

  it.concurrent("curl: walks a list to its end", async () => {
    const walk = start("curl/walk-pages.sh", ["/v2/categories?limit=9"], sam);
    const { code, output } = await walk.ended();
    const ids = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(new Set(ids).size).toBe(40);
    expect(ids).toHaveLength(40);
    expect(code).toBe(0);
  });

  const programs: readonly [path: string, said: string, ...args: string[]][] = [
    ["sdk/storefront.ts", "CONNECTION_FAILED: ", "--transport", "grpc"],
    ["sdk/dashboard.ts", "CONNECTION_FAILED: ", "--transport", "graphql"],
    ["graphql/tour.ts", "ECONNREFUSED"],
    ["graphql/subscribe.ts", "was closed", "ord_01h455vb4pex5vsknk084sn02q", "--over", "ws"],
    ["curl/walk-pages.sh", "Failed to connect"],
    ["curl/place-order.sh", "Failed to connect"],
  ];
  it.concurrent.each(programs)("%s says that there is no shop: %s", async (path, said, ...args) => {
    const nowhere = await ownPort();
    const away = { SHOP: `http://127.0.0.1:${nowhere}`, GRPC_ADDRESS: `127.0.0.1:${nowhere}`, RETRIES: "0" };
    const hasty = path.startsWith("sdk/") ? [...args, "--timeout", "0.5"] : args;
    const { code, output } = await start(path, hasty, alice, away).ended();
    expect(output).toContain(said);
    expect(output).toContain("Is the shop running? Start it with: npm start");
    expect(output).not.toContain("    at ");
    expect(code).toBeGreaterThan(0);
  });

  it.concurrent("says what to do where there is no token, or not a good one", async () => {
    const bad = await start("sdk/storefront.ts", [], "no-token").ended();
    expect(bad.output).toMatch(/^TOKEN_INVALID: .+\nSet TOKEN to what `npm run --silent token/);
    const none = await start("curl/place-order.sh", [], "").ended();
    expect(none.output).toContain("TOKEN: is not set: an access token, as npm run token prints");
    expect([bad.code, none.code]).toEqual([1, 1]);
  });

  it.concurrent("every program has --help, and the README names it", async () => {
    const { stdout } = await promisify(execFile)("git", ["ls-files", "-co", "--exclude-standard", "src"], {
      cwd: examples,
    });
    const readme = await readFile(join(examples, "README.md"), "utf8");
    const paths = stdout.split("\n").filter((path) => /^src\/.+\/.+\.(ts|sh)$/.test(path));
    const parts = ["open-shop.ts", "product-lines.ts", "connect.ts"];
    const named = paths.filter(
      (path) => !path.endsWith(".test.ts") && !parts.some((part) => path.endsWith(`/${part}`)),
    );
    for (const path of named) expect(readme).toContain(`(${path})`);
    const helpful = named.filter((path) => !path.endsWith("/try-it.sh"));
    const ends = helpful.map((path) => start(path.slice("src/".length), ["--help"], "").ended());
    for (const { code, output } of await Promise.all(ends)) {
      expect(output).toContain("examples");
      expect(code).toBe(0);
    }
  });

  it("dashboards and curl: hear of everything once, through a restart of the shop, until Ctrl-C", async () => {
    const headers = { authorization: `Bearer ${sam}` };
    const latest = await fetch(`${server.url}/v2/events?sort=-position&limit=1`, { headers });
    const { data } = (await latest.json()) as { data: [{ trefoilposition: string }] };
    const after = data[0].trefoilposition;
    const boards = [...transports.map((name) => ["--transport", name]), ["--screen"]].map((args) =>
      start("sdk/dashboard.ts", ["--after", after, ...args], sam),
    );
    const curl = start("curl/follow-events.sh", [after], sam);
    const order = async () => {
      const { output } = await start("curl/place-order.sh", [], alice).ended();
      const { id } = JSON.parse(output);
      const confirmed = new RegExp(`trefoil\\.order\\.confirmed\\.v1.*${id}`);
      await Promise.all([...boards, curl].map((one) => one.says(confirmed)));
      return id as string;
    };
    const before = await order();
    await server.stop();
    await boards[0]?.says(/^The shop is away /);
    server = await startServer(env, port);
    const ids = [before, await order()];
    for (const { child } of boards) child.kill("SIGINT");
    curl.child.kill("SIGKILL");
    const ends = await Promise.all(boards.map((board) => board.ended()));
    for (const { code, output } of ends) {
      expect(output).toMatch(
        /Orders: 0 PENDING, 2 CONFIRMED, 0 SHIPPED, 0 DELIVERED, 0 CANCELLED\nRevenue: €\d+\.\d\d\n$/,
      );
      expect(code).toBe(0);
    }
    for (const { output } of ends.slice(0, transports.length)) {
      const told = output.match(/(?<=trefoil\.order\.confirmed\.v1 )\w+/g);
      expect(told).toEqual(ids);
    }
    expect(ends.at(-1)?.output).toContain("\u001b[?1049h");
  });
});
