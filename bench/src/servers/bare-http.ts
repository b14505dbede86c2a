/** The limit of one query a request: node:http, a pg pool, a prepared statement, JSON.stringify, and nothing else. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fromTypeId } from "@trefoil/domain";
import { placeOrder } from "./bare-order.ts";
import { openBarePool } from "./bare-pool.ts";
import { columns, type Row, toProduct } from "./representation.ts";
import { serve } from "./serve.ts";

const pool = openBarePool();
const LIMIT = 20;

const server = createServer((request, response) => {
  answer(request).then(
    ([status, body]) => send(response, status, body),
    (error: Error) => send(response, 500, { error: error.message }),
  );
});

async function answer(request: IncomingMessage): Promise<[status: number, body: object]> {
  const url = request.url ?? "";
  if (request.method === "POST") return [202, await placeOrder(pool, request)];
  if (url.startsWith("/v2/products/")) return getProduct(url.slice("/v2/products/".length));
  return [200, await listProducts(url.split("?after=")[1])];
}

async function getProduct(id: string): Promise<[status: number, body: object]> {
  const found = await pool.query<Row>({
    name: "product",
    text: `SELECT ${columns} FROM products WHERE id = $1`,
    values: [fromTypeId("product", id)],
  });
  const row = found.rows[0];
  return row === undefined ? [404, {}] : [200, toProduct(row)];
}

/** The shop's statement for the same list; the cursor is the plain position, neither checked nor signed. */
async function listProducts(cursor: string | undefined): Promise<object> {
  const select = `SELECT ${columns} FROM products WHERE status = 'ACTIVE'`;
  const order = `ORDER BY created_at DESC, id DESC LIMIT ${LIMIT + 1}`;
  const found = await pool.query<Row>(
    cursor === undefined
      ? { name: "first", text: `${select} ${order}` }
      : {
          name: "after",
          text: `${select} AND (created_at, id) < ($1::timestamptz, $2::uuid) ${order}`,
          values: decodeURIComponent(cursor).split("~"),
        },
  );
  const rows = found.rows.slice(0, LIMIT);
  const nextCursor = found.rows.length > LIMIT ? cursorAt(rows.at(-1)) : null;
  return {
    data: rows.map(toProduct),
    page: { nextCursor, prevCursor: cursor === undefined ? null : cursorAt(rows[0]) },
  };
}

function cursorAt(row: Row | undefined): string | null {
  return row === undefined ? null : `${row.created_at}~${row.id}`;
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  const length = Buffer.byteLength(text);
  response.writeHead(status, { "Content-Type": "application/json", "Content-Length": length }).end(text);
}

await serve(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => pool.end() };
});
