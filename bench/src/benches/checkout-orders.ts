/** Orders of one to three lines by many customers, sent over kept-alive connections. */
import { randomUUID } from "node:crypto";
import http from "node:http";
import { toTypeId } from "@trefoil/domain";
import type { Person } from "../world/tokens.ts";
import { withDatabase } from "../world/with-database.ts";

interface Given {
  readonly url: string;
  readonly database: string;
  readonly customers: readonly Person[];
}

export interface Orders {
  /** Places the order that a number from 0 to 1 stands for; its id. */
  place(choice: number): Promise<string>;
  close(): void;
}

const shippingAddress = { name: "Ann", line1: "Hill 1", city: "Bonn", postalCode: "53111", country: "DE" };

export async function checkoutOrders({ url, database, customers }: Given): Promise<Orders> {
  const { rows } = await withDatabase(database, ({ pool }) =>
    pool.query<{ id: string }>(
      "SELECT id FROM products WHERE status = 'ACTIVE' AND price_currency = 'EUR' ORDER BY id",
    ),
  );
  const agent = new http.Agent({ keepAlive: true, maxSockets: 128 });
  const bodyOf = (choice: number) => {
    const first = Math.floor(choice * rows.length);
    const items = Array.from({ length: 1 + (first % 3) }, (_, line) => ({
      productId: toTypeId("product", (rows[(first + line * 7) % rows.length] as { id: string }).id),
      quantity: 1 + (line % 2),
    }));
    return JSON.stringify({ items, shippingAddress, paymentToken: "tok_visa" });
  };

  return {
    async place(choice) {
      const customer = customers[Math.floor(choice * 7919) % customers.length] as Person;
      const headers = {
        authorization: customer.authorization,
        "content-type": "application/json",
        "idempotency-key": randomUUID(),
      };
      const { status, text } = await post(`${url}/v2/orders`, { agent, headers, body: bodyOf(choice) });
      if (status !== 202) throw new Error(`placeOrder answers ${status}: ${text}`);
      return (JSON.parse(text) as { id: string }).id;
    },
    close: () => agent.destroy(),
  };
}

interface Post {
  readonly agent: http.Agent;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function post(url: string, { agent, headers, body }: Post): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: "POST", agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text })).on("error", reject);
    });
    request.on("error", reject).end(body);
  });
}
