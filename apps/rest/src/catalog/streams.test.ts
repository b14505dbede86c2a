import { once } from "node:events";
import { get, request as httpRequest, type IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import { fromTypeId } from "@trefoil/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startRestProcess } from "../testing/rest-process.ts";
import { type RestUnderTest, startRestUnderTest, unique } from "../testing/rest-under-test.ts";

let rest: RestUnderTest;
beforeAll(async () => {
  rest = await startRestUnderTest();
});
afterAll(() => rest.close());

const line = (fields = {}) =>
  JSON.stringify({
    sku: unique("IMP"),
    name: "Tea",
    description: "",
    price: { amount: 1, currency: "EUR" },
    categoryId: rest.categoryId,
    ...fields,
  });

const upload = (body: string | Buffer, { mode = "best-effort", headers = {} } = {}) =>
  rest.post(`/v2/products/import?mode=${mode}`, {
    as: rest.staff,
    headers: { "Content-Type": "application/x-ndjson", ...headers },
    body: Buffer.from(body),
  });

describe("importProducts", () => {
  it("reads lines as editors write them: marks, CR LF, blank lines, no newline at the end", async () => {
    const told = await upload(`\ufeff${line()}\r\n\r\n   \n${line({ price: 1 })}\r\n${line()}`);
    expect(told.body).toMatchObject({
      mode: "best-effort",
      received: 3,
      created: 2,
      failed: 1,
      errorsTruncated: false,
    });
    expect(told.body.errors).toMatchObject([
      { line: 4, reason: "INVALID_INPUT", violations: [{ field: "price" }] },
    ]);
  });

  it("says of each bad line what is wrong with it", async () => {
    const long = line({ description: "x".repeat(70_000) });
    const twice = line();
    const bad = Buffer.concat([Buffer.from('{"sku":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    const lines = [
      "{",
      '{"sku":1,"sku":2}',
      '{"__proto__":1}',
      long,
      bad,
      twice,
      twice,
      line({ name: "a\u0000" }),
      "[".repeat(40),
    ];
    const told = await upload(Buffer.concat(lines.flatMap((text) => [Buffer.from(text), Buffer.from("\n")])));
    expect(told.body).toMatchObject({ received: 9, created: 1, failed: 8 });
    const said = told.body.errors.map(
      (error: { line: number; detail: string }) => `${error.line}: ${error.detail}`,
    );
    expect(said).toEqual([
      "1: The line is not JSON: reading stopped at character 2.",
      "2: The line has a member that is given more than once: sku.",
      "3: The line has a member that can't be used as a name: __proto__.",
      "4: The line is longer than 64 KiB.",
      "5: The line is not UTF-8.",
      expect.stringContaining("is taken"),
      "8: name must not contain the NUL character.",
      expect.stringContaining("9: The line has a member that must not be nested deeper than 32 levels"),
    ]);
  });

  it("keeps nothing in mode atomic when a line is bad", async () => {
    const sku = unique("IMP");
    const told = await upload(`${line({ sku })}\n{}\n`, { mode: "atomic" });
    expect([told.status, told.body.reason]).toEqual([400, "IMPORT_REJECTED"]);
    expect(told.body.violations[0].field).toMatch(/^lines\[1\]\./);
    const again = await upload(line({ sku }), { mode: "atomic" });
    expect(again.body).toMatchObject({ created: 1, failed: 0 });
  });

  it("takes compressed lines, and refuses what is not compressed as it says", async () => {
    const headers = { "Content-Encoding": "gzip" };
    expect((await upload(gzipSync(`${line()}\n${line()}\n`), { headers })).body.created).toBe(2);
    const broken = await upload("no gzip", { headers });
    expect([broken.status, broken.body.violations[0].description]).toEqual([400, "can't be decompressed"]);
  });

  it("is for staff, of lines of JSON, and of a known mode", async () => {
    const { token } = await rest.newCustomer();
    const asked = { headers: { "Content-Type": "application/x-ndjson" }, body: line() };
    expect((await rest.post("/v2/products/import", { ...asked, as: token })).status).toBe(403);
    expect((await rest.post("/v2/products/import", asked)).status).toBe(401);
    expect((await upload("{}", { headers: { "Content-Type": "application/json" } })).status).toBe(415);
    expect((await upload("{}", { mode: "maybe" })).status).toBe(400);
  });

  it("takes 50,000 lines and gives them back in less than 100 MB", async () => {
    const count = 50_000;
    const server = await startRestProcess(rest);
    // What a process takes to get warm is not what an import takes.
    await send(server.url, Readable.from(manyLines(5_000)));
    const before = server.memory();
    const answer = await send(server.url, Readable.from(manyLines(count)));
    expect(JSON.parse(answer)).toMatchObject({ received: count, created: count, failed: 0 });
    let lines = 0;
    for await (const chunk of await exported(server.url)) lines += String(chunk).split("\n").length - 1;
    expect(lines).toBeGreaterThanOrEqual(count);
    expect(server.memory() - before).toBeLessThan(100);
    expect(await server.stop()).toBe(0);
  });

  it("takes lines of 60 kB in less than 100 MB", async () => {
    const server = await startRestProcess(rest);
    await send(server.url, Readable.from(manyLines(5_000)));
    const before = server.memory();
    let highest = 0;
    const values = Array.from({ length: 20 }, (_, at) => [`part-${at}`, "長".repeat(490)]);
    const attributes = Object.fromEntries(values);
    function* longLines() {
      for (let at = 0; at < 1_500; at++) {
        if (at % 100 === 0) highest = Math.max(highest, server.memory());
        // Bytes: of texts that aren't ASCII, Node 26 miscounts what it has flushed, and asks for no more.
        yield Buffer.from(`${line({ description: "長".repeat(10_000), attributes })}\n`);
      }
    }
    const answer = await send(server.url, Readable.from(longLines()));
    expect(JSON.parse(answer)).toMatchObject({ received: 1_500, created: 1_500 });
    expect(Math.max(highest, server.memory()) - before).toBeLessThan(100);
    expect(await server.stop()).toBe(0);
  });

  it("stops when the client hangs up: atomic keeps nothing, and the connection is free again", async () => {
    const sku = unique("IMP");
    const sent = httpRequest(`${rest.url}/v2/products/import?mode=atomic`, {
      method: "POST",
      headers: importHeaders(),
    });
    sent.on("error", () => undefined);
    sent.write(`${line({ sku })}\n`.repeat(1));
    for (let i = 0; i < 1500; i++) sent.write(`${line()}\n`);
    await idleInTransaction(1);
    sent.destroy();
    await idleInTransaction(0);
    expect((await upload(line({ sku }))).body.created).toBe(1);
    expect(rest.logged.filter(({ level }) => level === "error")).toEqual([]);
  });
});

describe("exportProducts", () => {
  it("streams every product that matches, one JSON object a line", async () => {
    const draft = await rest.newProduct({ status: "DRAFT" });
    const told = await rest.get("/v2/products/export?status=DRAFT", { as: rest.staff });
    expect(told.headers["content-type"]).toBe("application/x-ndjson");
    const { links: _, ...shown } = (await rest.get(`/v2/products/${draft.id}`, { as: rest.staff })).body;
    expect(JSON.parse(told.text)).toEqual(shown);
    const none = await rest.get("/v2/products/export?status=ARCHIVED", { as: rest.staff });
    expect([none.status, none.text]).toEqual([200, ""]);
    expect((await rest.head("/v2/products/export", { as: rest.staff })).status).toBe(200);
  });

  it("is for staff who accept lines", async () => {
    expect((await rest.get("/v2/products/export")).status).toBe(401);
    expect((await rest.get("/v2/products/export", { as: (await rest.newCustomer()).token })).status).toBe(
      403,
    );
    const asJson = await rest.get("/v2/products/export", {
      as: rest.staff,
      headers: { Accept: "application/json" },
    });
    expect(asJson.status).toBe(406);
  });

  it("is compressed for who asks", async () => {
    const response = await exported(rest.url, { "Accept-Encoding": "gzip" });
    expect(response.headers["content-encoding"]).toBe("gzip");
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    const lines = gunzipSync(Buffer.concat(chunks)).toString().trimEnd().split("\n");
    expect(JSON.parse(lines.at(-1) as string).id).toMatch(/^prod_/);
  });
});

describe("an export that is larger than what lies on the way", () => {
  beforeAll(async () => {
    const { pool } = rest.process.database;
    await pool.query(
      `INSERT INTO products (id, sku, name, description, price_amount, price_currency, status, category_id, version, created_at, updated_at)
       SELECT gen_random_uuid(), 'BULK-' || g, 'Tea', repeat('x', 4000), 1, 'EUR', 'ACTIVE', $1, 1, now(), now()
       FROM generate_series(1, 10000) g`,
      [fromTypeId("category", rest.categoryId)],
    );
  });

  it("goes no faster than it is read, and stops when the reader hangs up", async () => {
    const response = await exported();
    await once(response, "readable");
    await idleInTransaction(1);
    response.destroy();
    await idleInTransaction(0);
    await logged(({ operation, status }) => operation === "exportProducts" && status === 499);
    expect(rest.logged.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("breaks off without a proper end when the database fails under it", async () => {
    const response = await exported();
    const { pool } = rest.process.database;
    await pool.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL",
    );
    const read = async () => {
      for await (const _chunk of response);
    };
    await expect(read()).rejects.toThrow("aborted");
    await logged(({ operation, status }) => operation === "exportProducts" && status === 503);
  });

  it("is refused while too many others run", async () => {
    const open = await Promise.all(Array.from({ length: 4 }, () => exported()));
    const told = await rest.get("/v2/products/export", { as: rest.staff });
    expect([told.status, told.body.reason, told.headers["retry-after"]]).toEqual([503, "OVERLOADED", "10"]);
    for (const response of open) response.destroy();
    await idleInTransaction(0);
  });
});

function importHeaders() {
  return { Authorization: `Bearer ${rest.staff}`, "Content-Type": "application/x-ndjson" };
}

async function send(url: string, lines: Readable): Promise<string> {
  const sent = httpRequest(`${url}/v2/products/import?mode=best-effort`, {
    method: "POST",
    headers: importHeaders(),
  });
  lines.pipe(sent);
  const [response] = (await once(sent, "response")) as [Readable];
  let text = "";
  for await (const chunk of response) text += String(chunk);
  return text;
}

function* manyLines(count: number): Generator<string> {
  const description = "A readable sentence about it. ".repeat(10);
  for (let i = 0; i < count; i++) yield `${line({ description })}\n`;
}

async function exported(url = rest.url, headers: Record<string, string> = {}) {
  const sent = get(`${url}/v2/products/export`, {
    headers: { Authorization: `Bearer ${rest.staff}`, ...headers },
  });
  const [response] = await once(sent, "response");
  return response as IncomingMessage;
}

/** Waits until as many transactions of this database are open. */
async function idleInTransaction(count: number): Promise<void> {
  const { pool } = rest.process.database;
  for (;;) {
    const { rows } = await pool.query<{ open: number }>(
      "SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()",
    );
    if (rows[0]?.open === count) return;
  }
}

/** Waits for a line in the log. */
async function logged(matches: (line: Record<string, unknown>) => boolean): Promise<void> {
  while (!rest.logged.some(matches)) await new Promise((turn) => setImmediate(turn));
}
