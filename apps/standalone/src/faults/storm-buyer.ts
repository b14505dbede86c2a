/** Who orders in a storm, and what: alice, and a product of the demo data. */
import { scopes, toTypeId } from "@trefoil/domain";
import { createTokenIssuer, type Keys, readSettings } from "@trefoil/platform";
import { migrate, openDatabase, seedDemo } from "@trefoil/prisma";

/** Makes the database ready and returns a token and the body of an order. */
export async function stormBuyer(url: string, keys: Keys): Promise<{ token: string; body: string }> {
  await migrate(url);
  const database = openDatabase({ url, statementTimeoutMs: 0 });
  try {
    await seedDemo(database);
    const alice = await database.prisma.customer.findFirstOrThrow({ where: { email: "alice@example.com" } });
    const product = await database.prisma.product.findFirstOrThrow({ where: { status: "ACTIVE" } });
    const { tokenIssuer: issuer, tokenAudience: audience } = readSettings({});
    const tokens = await createTokenIssuer({ keys, issuer, audience });
    const subject = toTypeId("customer", alice.id);
    const token = await tokens.issue({ subject, role: "CUSTOMER", tier: "PREMIUM", scopes });
    const items = [{ productId: toTypeId("product", product.id), quantity: 2 }];
    const shippingAddress = {
      name: "Alice",
      line1: "Hill 1",
      city: "Bonn",
      postalCode: "53111",
      country: "DE",
    };
    return { token, body: JSON.stringify({ items, shippingAddress, paymentToken: "tok_visa" }) };
  } finally {
    await database.close();
  }
}
