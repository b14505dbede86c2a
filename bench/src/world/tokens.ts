/** Access tokens for the demo shop's people. */
import { scopes, toTypeId } from "@trefoil/domain";
import { createTokenIssuer, loadKeys, readSettings } from "@trefoil/platform";
import { withDatabase } from "./with-database.ts";

export interface Person {
  /** TypeID. */
  readonly id: string;
  /** Value of the Authorization header; good for an hour. */
  readonly authorization: string;
}

export interface Tokens {
  /** `sam@example.com`, of the staff. */
  readonly staff: Person;
  /** Active customers, at most 50. */
  readonly customers: readonly Person[];
}

interface Found {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly tier: string;
}

export async function createTokens(home: string, databaseUrl: string): Promise<Tokens> {
  const people = await withDatabase(databaseUrl, ({ pool }) =>
    pool.query<Found>(
      `SELECT id, email, role, tier FROM customers WHERE status = 'ACTIVE' AND role IN ('CUSTOMER', 'STAFF')
       ORDER BY role DESC, id LIMIT 51`,
    ),
  );
  const { tokenIssuer: issuer, tokenAudience: audience } = readSettings({});
  const tokens = await createTokenIssuer({ keys: await loadKeys(home), issuer, audience });
  const issue = async ({ id, role, tier }: Found): Promise<Person> => {
    const subject = toTypeId("customer", id);
    return { id: subject, authorization: `Bearer ${await tokens.issue({ subject, role, tier, scopes })}` };
  };
  const staff = people.rows.find((person) => person.role === "STAFF");
  const customers = people.rows.filter((person) => person.role === "CUSTOMER");
  if (staff === undefined || customers.length === 0)
    throw new Error("the demo data has no staff or no customers");
  return { staff: await issue(staff), customers: await Promise.all(customers.map(issue)) };
}
