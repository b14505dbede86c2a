/** The demo shop's customers: four by name, and some hundreds besides. */
import { between, DAY, HOUR, OPENING, TODAY } from "./calendar.ts";
import type { Actor, EventLog } from "./event-log.ts";
import { typeId, uuidv7 } from "./ids.ts";
import { createRandom, type Random } from "./random.ts";
import { firstNames, lastNames } from "./words.ts";

export interface DemoCustomer {
  id: string;
  actor: Actor;
  email: string;
  name: string;
  role: "CUSTOMER" | "STAFF" | "ADMIN";
  tier: "FREE" | "BASIC" | "PREMIUM";
  status: "ACTIVE" | "SUSPENDED";
  version: number;
  createdAt: number;
  updatedAt: number;
}

const OTHERS = 300;

/** What everybody has who has just registered; the rest was changed later, and each change has its event. */
const fresh = { role: "CUSTOMER", tier: "FREE", status: "ACTIVE" } as const;

const named = [
  { email: "alice@example.com", name: "Alice Ambersley", changes: {} },
  { email: "bob@example.com", name: "Bob Birkwater", changes: { tier: "BASIC" } },
  { email: "sam@example.com", name: "Sam Silverbrook", changes: { role: "STAFF", tier: "PREMIUM" } },
  { email: "ada@example.com", name: "Ada Elderbeck", changes: { role: "ADMIN", tier: "PREMIUM" } },
] as const;

export const customerColumns = [
  "id",
  "email",
  "name",
  "role",
  "tier",
  "status",
  "version",
  "created_at",
  "updated_at",
];

/** Makes the customers, and appends what happened to them. `suspend` comes last, when their orders are known. */
export function makeCustomers(log: EventLog): DemoCustomer[] {
  const random = createRandom("customers");
  const first = named.map(({ email, name, changes }, index) => {
    const customer = register({ email, name, createdAt: OPENING + index * 60_000, random, log });
    if (Object.keys(changes).length > 0) change(customer, { at: customer.createdAt + HOUR, changes, log });
    return customer;
  });
  const others = Array.from({ length: OTHERS }, (_, index) => {
    const [given, family] = fullName(index);
    const email = `${given}.${family}@example.com`.toLowerCase();
    const createdAt = between(OPENING + HOUR, TODAY - 40 * DAY, random);
    const customer = register({ email, name: `${given} ${family}`, createdAt, random, log });
    const tier = (["FREE", "BASIC", "PREMIUM"] as const)[random.weighted([70, 22, 8])];
    if (tier !== "FREE" && tier !== undefined)
      change(customer, { at: createdAt + random.int(1, 30) * DAY, changes: { tier }, log });
    return customer;
  });
  return [...first, ...others];
}

/** Suspends a few, at the end of their history. */
export function suspendSome(customers: DemoCustomer[], staff: Actor, log: EventLog): void {
  const random = createRandom("suspensions");
  for (const customer of customers.slice(named.length)) {
    if (!random.chance(0.02)) continue;
    const reason = random.pick(["Repeated chargebacks", "Asked us to close the account", null]);
    const at = between(TODAY - DAY, TODAY, random);
    customer.status = "SUSPENDED";
    happen(customer, { at, type: "suspended", data: { reason }, actor: staff, log });
  }
}

export function customerRow({
  id,
  email,
  name,
  role,
  tier,
  status,
  version,
  createdAt,
  updatedAt,
}: DemoCustomer): unknown[] {
  return [id, email, name, role, tier, status, version, new Date(createdAt), new Date(updatedAt)];
}

/** Steps through both lists so that no pair comes twice. */
function fullName(index: number): [string, string] {
  const family = lastNames[(index + Math.floor(index / (firstNames.length * 3))) % lastNames.length];
  return [firstNames[index % firstNames.length] as string, family as string];
}

interface Registration {
  email: string;
  name: string;
  createdAt: number;
  random: Random;
  log: EventLog;
}

function register({ email, name, createdAt, random, log }: Registration): DemoCustomer {
  const id = uuidv7(createdAt, random);
  const actor: Actor = { role: "CUSTOMER", id: typeId("cus", id) };
  const customer = { id, actor, email, name, ...fresh, version: 0, createdAt, updatedAt: createdAt };
  happen(customer, {
    at: createdAt,
    type: "registered",
    data: { email, name },
    actor: { role: "ANONYMOUS", id: null },
    log,
  });
  return customer;
}

interface Change {
  at: number;
  changes: Partial<Pick<DemoCustomer, "role" | "tier">>;
  log: EventLog;
}

function change(customer: DemoCustomer, { at, changes, log }: Change): void {
  Object.assign(customer, changes);
  happen(customer, { at, type: "updated", data: changes, actor: { role: "SYSTEM", id: null }, log });
}

interface Happening {
  at: number;
  type: string;
  data: object;
  actor: Actor;
  log: EventLog;
}

function happen(customer: DemoCustomer, { at, type, data, actor, log }: Happening): void {
  customer.version += 1;
  customer.updatedAt = at;
  const event = { version: customer.version, type: `trefoil.customer.${type}.v1`, data, actor, at };
  log.append({ streamType: "customer", streamId: customer.id, owner: customer.id, ...event });
}
