/** A shop process whose clock and ids are known, so that what it made can be told from what was there before. */
import { createAccess, type ShopProcess } from "@trefoil/composition";
import { type Caller, openShop } from "@trefoil/domain";
import { createTokenIssuer, type TokenRequest } from "@trefoil/platform";

/** What the shop gave out since it was opened. */
export interface Issued {
  /** UUIDs */
  readonly ids: Set<string>;
  /** RFC 3339 */
  readonly times: Set<string>;
  /** Idempotency keys that were not chosen by a scenario. */
  readonly keys: Set<string>;
}

export interface Site {
  readonly process: ShopProcess;
  readonly issued: Issued;
  /** Errors that are bugs; a scenario leaves none. */
  readonly bugs: unknown[];
  /** The next instant of the site's clock. */
  now(): Date;
  /** Who a token stands for: TOKEN_INVALID or TOKEN_EXPIRED. */
  callerOf(token: string | undefined): Promise<Caller>;
  tokenFor(request: TokenRequest): Promise<string>;
}

/** Opens the shop of a process anew, with a clock that never stands still and ids that count up. */
export async function openSite(process: ShopProcess): Promise<Site> {
  const { settings, keys, database } = process;
  const issued: Issued = { ids: new Set(), times: new Set(), keys: new Set() };
  const bugs: unknown[] = [];
  const tokens = await createTokenIssuer({
    keys,
    issuer: settings.tokenIssuer,
    audience: settings.tokenAudience,
  });
  const { callerOf } = createAccess(process);
  const now = strictlyRising(issued.times);
  const shop = openShop({
    database,
    secret: keys.cursorKey,
    now,
    newId: counting(issued.ids),
    onBug: (error) => void bugs.push(error),
  });
  return {
    process: { ...process, shop },
    issued,
    bugs,
    now,
    callerOf: (token) => callerOf(token === undefined ? undefined : `Bearer ${token}`),
    tokenFor: (request) => tokens.issue(request),
  };
}

const DAY_MS = 24 * 3_600_000;

/** No two calls have the same instant: then the first-seen order of instants is the order of calls. */
function strictlyRising(issued: Set<string>): () => Date {
  let last = 0;
  return () => {
    last = Math.max(Date.now(), last + 1);
    const now = new Date(last);
    issued.add(now.toISOString());
    // What ends a day later than it began.
    issued.add(new Date(last + DAY_MS).toISOString());
    return now;
  };
}

/** UUIDs of version 7 that begin with the hour, the same for every site of a run: rows then lie in the same order. */
const HOUR = (Date.now() - (Date.now() % 3_600_000)).toString(16).padStart(12, "0");

function counting(issued: Set<string>): () => string {
  let count = 0;
  return () => {
    count += 1;
    const id = `${HOUR.slice(0, 8)}-${HOUR.slice(8)}-7000-8000-${count.toString(16).padStart(12, "0")}`;
    issued.add(id);
    return id;
  };
}
