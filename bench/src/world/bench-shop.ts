/** A shop in the bench's own process, for what has no server in between. */
import { randomUUIDv7 } from "node:crypto";
import { openShop, type Shop } from "@trefoil/domain";
import type { Database } from "@trefoil/prisma";

/** Its clock goes on a second with every call, so that what is written in a loop is a history in time. */
export function openBenchShop(database: Database): Shop {
  let now = Date.UTC(2026, 0, 1);
  return openShop({
    database,
    secret: new Uint8Array(32),
    now: () => new Date((now += 1000)),
    newId: () => randomUUIDv7(),
    onBug: (error) => {
      throw error;
    },
  });
}
