/** What happens behind the protocols: the shop's own steps, and the database itself. */
import {
  type CommandContext,
  capturePayments,
  fromTypeId,
  operations,
  recordBookings,
  recordPayments,
  system,
  toTypeId,
} from "@trefoil/domain";
import type { Site } from "./site.ts";
import type { Backstage, World } from "./world.ts";

/** Some seconds' worth. */
const MOST_QUESTIONS = 5_000;

export function backstageOf({ process: { database, shop } }: Site): Backstage {
  /** Asks the server until what it runs is as it should be. */
  async function statements(condition: string, enough: (count: number) => boolean): Promise<void> {
    for (let asked = 0; asked < MOST_QUESTIONS; asked++) {
      const { rows } = await database.pool.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND ${condition}`,
      );
      if (enough(rows[0]?.count ?? 0)) return;
    }
    throw new Error(`after ${MOST_QUESTIONS} questions still not as expected: ${condition}`);
  }

  return {
    async confirm(id) {
      await shop.run(operations.confirmOrder, { id }, { caller: system });
    },
    pay: (orderId) =>
      shop.work(async (context) => {
        const order = await partyOf(context, orderId);
        await recordPayments(context, [{ order, declined: null }]);
        await capturePayments(context, [order]);
      }),
    book: (orderId) =>
      shop.work(async (context) => {
        const booking = { carrier: "Parcel Post", trackingNumber: "TP42" };
        await recordBookings(context, [{ order: await partyOf(context, orderId), booking }]);
      }),
    work: (task) => shop.work(task),
    async settled() {
      for (let asked = 0; asked < MOST_QUESTIONS; asked++) {
        const { rows } = await database.pool.query<{ last: number }>(
          "SELECT max(position) AS last FROM events",
        );
        if ((await shop.log.head()) >= (rows[0]?.last ?? 0)) return;
      }
      throw new Error(`after ${MOST_QUESTIONS} questions the log is not settled`);
    },
    async sql(text, values) {
      await database.pool.query(text, values);
    },
    async locked(statement, values, meanwhile) {
      const connection = await database.pool.connect();
      try {
        await connection.query("BEGIN");
        await connection.query(statement, values);
        return await meanwhile();
      } finally {
        await connection.query("ROLLBACK");
        connection.release();
      }
    },
    idle: () => statements("state <> 'idle' AND pid <> pg_backend_pid()", (count) => count === 0),
    blocked: (atLeast = 1) => statements("wait_event_type = 'Lock'", (count) => count >= atLeast),
  };
}

/** An order as its payment and its parcel know it. */
async function partyOf({ sql, meta }: CommandContext, orderId: string) {
  const id = fromTypeId("order", orderId) as string;
  const { rows } = await sql.query<Party>(
    "SELECT customer_id, total_amount AS amount, total_currency AS currency FROM orders WHERE id = $1",
    [id],
  );
  const { customer_id: customerId, amount, currency } = rows[0] as Party;
  return { id, customerId, method: "CARD" as const, amount: { amount, currency }, meta };
}

interface Party {
  readonly customer_id: string;
  readonly amount: number;
  readonly currency: string;
}

/** Read once: a scenario may change their addresses. */
const known = new WeakMap<Site, Promise<World["ids"]>>();

export function idsOfTheFour(site: Site): Promise<World["ids"]> {
  const ids = known.get(site) ?? readIds(site);
  known.set(site, ids);
  return ids;
}

async function readIds({ process }: Site): Promise<World["ids"]> {
  const { rows } = await process.database.pool.query<{ id: string; email: string }>(
    "SELECT id, email FROM customers WHERE email IN ('alice@example.com', 'bob@example.com', 'sam@example.com', 'ada@example.com')",
  );
  return Object.fromEntries(
    rows.map(({ id, email }) => [email.split("@")[0], toTypeId("customer", id)]),
  ) as unknown as World["ids"];
}
