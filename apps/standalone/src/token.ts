/** `npm run token`: prints an access token for a customer of the running shop. */
import { parseArgs } from "node:util";
import { type Role, scopes, toTypeId } from "@trefoil/domain";
import { createTokenIssuer, loadKeys, readSettings } from "@trefoil/platform";
import { findDatabaseUrl, openDatabase } from "@trefoil/prisma";
import { explainFailure } from "./explain-failure.ts";

const USAGE = `Usage: npm run --silent token -- --as <e-mail> [options]

Prints an access token (JWT, EdDSA) for a customer of this shop.

  --as <e-mail>        whose token: alice@example.com, bob@example.com (customers), sam@example.com (staff),
                       ada@example.com (administrator), or anybody registered
  --role <role>        CUSTOMER, STAFF or ADMIN instead of the customer's own
  --tier <tier>        FREE, BASIC or PREMIUM instead of the customer's own
  --scope "<scopes>"   only these scopes, separated by spaces (default: all that the role has)
  --expires-in <s>     seconds until it expires (default 3600)
  --help               this text

Example: curl http://127.0.0.1:8080/v2/me -H "Authorization: Bearer $(npm run --silent token -- --as alice@example.com)"
`;

/** A mistake at the command line. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      as: { type: "string" },
      role: { type: "string" },
      tier: { type: "string" },
      scope: { type: "string" },
      "expires-in": { type: "string", default: "3600" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  if (values.as === undefined) throw new UsageError(USAGE);
  const settings = readSettings();
  const customer = await findCustomer(values.as, findDatabaseUrl(settings));
  const role = oneOf("--role", values.role ?? customer.role, ["CUSTOMER", "STAFF", "ADMIN"] as const);
  const tier = oneOf("--tier", values.tier ?? customer.tier, ["FREE", "BASIC", "PREMIUM"] as const);
  const keys = await loadKeys(settings.home);
  const { tokenIssuer: issuer, tokenAudience: audience } = settings;
  const tokens = await createTokenIssuer({ keys, issuer, audience });
  const token = await tokens.issue({
    subject: toTypeId("customer", customer.id),
    role,
    tier,
    scopes: values.scope?.split(/\s+/).filter(Boolean) ?? scopesOf(role),
    expiresInSeconds: seconds(values["expires-in"]),
  });
  process.stdout.write(`${token}\n`);
}

async function findCustomer(email: string, url: string) {
  const database = openDatabase({ url, poolSize: 1 });
  try {
    const found = await database.prisma.customer.findFirst({ where: { email: email.toLowerCase() } });
    if (found === null) throw new UsageError(`No customer has the e-mail address ${email}.\n`);
    return found;
  } finally {
    await database.close();
  }
}

function scopesOf(role: Role): readonly string[] {
  return role === "CUSTOMER" ? scopes.filter((scope) => scope !== "inventory:write") : scopes;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value.toUpperCase());
  if (found === undefined) throw new UsageError(`${option} ${value} is not one of ${allowed.join(", ")}.\n`);
  return found;
}

function seconds(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value <= 31_536_000) return value;
  throw new UsageError(`--expires-in ${text} is not a number of seconds from 1 to 31536000.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof UsageError ? error.message : `${explainFailure(error)}\n`);
  process.exitCode = 1;
});
