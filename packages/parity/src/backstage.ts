/** What happens behind the protocols: the shop's own steps, and the database itself. */
import { operations, system, toTypeId } from "@trefoil/domain";
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
