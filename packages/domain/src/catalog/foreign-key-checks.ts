/** PostgreSQL's checks of foreign keys are a query a row and reference: two a product that is imported. */
import type { CommandContext } from "../kernel/index.ts";

/**
 * Turns them off until the end of the transaction, whose statements prove each reference themselves: `insertProducts` locks the
 * categories that it refers to, and stock and events are those of products that it makes. It does nothing where the role may not
 * (it must be a superuser, or be granted SET on the parameter), nor where somebody has made triggers of his own on the insertion
 * of these rows, which would be off too.
 */
export async function skipForeignKeyChecks({ sql }: Pick<CommandContext, "sql">): Promise<void> {
  await sql.query({
    name: "foreign_key_checks_skip",
    text: `SELECT set_config('session_replication_role', 'replica', true)
      WHERE has_parameter_privilege('session_replication_role', 'SET') AND NOT EXISTS (
        SELECT FROM pg_trigger WHERE tgrelid = ANY('{products,stock,events}'::regclass[]) AND NOT tgisinternal
        AND tgtype & ${ON_INSERT} <> 0)`,
  });
}

/** Of `pg_trigger.tgtype`: TRIGGER_TYPE_INSERT of PostgreSQL's catalog/pg_trigger.h. */
const ON_INSERT = 4;
