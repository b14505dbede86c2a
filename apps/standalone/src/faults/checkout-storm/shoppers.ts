/** Who buys in a storm: demo customers with tokens, and products with plenty of stock. */
import { scopes, toTypeId } from "@trefoil/domain";
import { createTokenIssuer, loadKeys, readSettings } from "@trefoil/platform";
import { openDatabase } from "@trefoil/prisma";

export interface Ware {
  /** TypeID. */
  readonly id: string;
  /** Minor units. */
  readonly price: number;
}

export interface Buyer {
  /** TypeID. */
  readonly id: string;
  readonly token: string;
}

export interface Shoppers {
  readonly customers: readonly Buyer[];
  readonly staff: string;
  readonly wares: readonly Ware[];
}

const CUSTOMERS = 40;
const WARES = 60;
/** Pieces of each product; minor units in each wallet. */
const PLENTY = 5_000;
const CREDIT = 30_000;

/** Tokens of customers and of a member of the staff, and products of which there are plenty. */
export async function findShoppers(url: string, home: string): Promise<Shoppers> {
  const database = openDatabase({ url, statementTimeoutMs: 0 });
  try {
    const { tokenIssuer: issuer, tokenAudience: audience } = readSettings({});
    const tokens = await createTokenIssuer({ keys: await loadKeys(home), issuer, audience });
    const token = (id: string, role: string) =>
      tokens.issue({ subject: toTypeId("customer", id), role, tier: "PREMIUM", scopes });
    const people = await database.pool.query<{ id: string; role: string }>(
      "SELECT id, role FROM customers WHERE status = 'ACTIVE' ORDER BY role DESC, id",
    );
    const buyers = people.rows.filter(({ role }) => role === "CUSTOMER").slice(0, CUSTOMERS);
    const staff = people.rows.find(({ role }) => role === "STAFF") as { id: string };
    const products = await database.pool.query<{ id: string; price: number }>(
      `SELECT id, price_amount AS price FROM products WHERE status = 'ACTIVE' AND price_currency = 'EUR'
       ORDER BY id LIMIT $1`,
      [WARES],
    );
    return {
      customers: await Promise.all(
        buyers.map(async ({ id }) => ({ id: toTypeId("customer", id), token: await token(id, "CUSTOMER") })),
      ),
      staff: await token(staff.id, "STAFF"),
      wares: products.rows.map(({ id, price }) => ({ id: toTypeId("product", id), price })),
    };
  } finally {
    await database.close();
  }
}

/** Gives every buyer a wallet with something in it: enough for some orders, not for all. */
export async function fillWallets(shop: string, { staff, customers }: Shoppers): Promise<void> {
  const post = async (path: string, body: object, key: string) => {
    const response = await fetch(`${shop}/v2/${path}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${staff}`,
        "content-type": "application/json",
        "idempotency-key": key,
      },
      body: JSON.stringify(body),
    });
    // 409: the demo data has given them one.
    if (!response.ok && response.status !== 409) {
      throw new Error(`${path}: ${response.status} ${await response.text()}`);
    }
    await response.arrayBuffer();
  };
  for (const { id } of customers) {
    await post("wallets", { customerId: id, currency: "EUR" }, `wallet-${id}`);
    const amount = { amount: CREDIT, currency: "EUR" };
    await post(`customers/${id}/wallet/deposit`, { amount, reason: "for the storm" }, `credit-${id}`);
  }
}

/** Brings every ware's stock to plenty, as the staff would. */
export async function stockUp(shop: string, { staff, wares }: Shoppers, plenty = PLENTY): Promise<void> {
  for (const { id } of wares) {
    const response = await fetch(`${shop}/v2/products/${id}/stock`, {
      method: "POST",
      headers: { authorization: `Bearer ${staff}`, "content-type": "application/json" },
      body: JSON.stringify({ delta: plenty, reason: "RECEIPT" }),
    });
    if (response.status !== 200)
      throw new Error(`stock of ${id}: ${response.status} ${await response.text()}`);
    await response.arrayBuffer();
  }
}
