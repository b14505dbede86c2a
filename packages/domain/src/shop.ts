/** The shop as one value: what every protocol, the worker and the tests call. */
import type { Database } from "@trefoil/prisma";
import { refuseSuspended } from "./customers/index.ts";
import { createLogTail } from "./events/index.ts";
import {
  type Corridor,
  createCorridor,
  createCursorCodec,
  createReads,
  type Policy,
} from "./kernel/index.ts";

export interface ShopParts {
  readonly database: Database;
  /** At least 32 random bytes, the same for every process of a shop: authenticates cursors, keys hashes. */
  readonly secret: Uint8Array;
  /** Default: what is safe in production. */
  readonly policy?: Policy;
  /** Aborted when the process begins to stop: who waits for what follows a commit is answered at once. */
  readonly stopping?: AbortSignal | undefined;
  now(): Date;
  /** A fresh UUIDv7. */
  newId(): string;
  /** Told of every error that is a bug. */
  onBug(
    error: unknown,
    about: { readonly operation: string; readonly traceparent: string | undefined },
  ): void;
}

/** `run` for reads and writes, `stream` for exports and live streams, `ingest` for imports, `work` for what comes after a commit. */
export type Shop = Corridor;

export function openShop({ database, secret, policy, stopping, now, newId, onBug }: ShopParts): Shop {
  const reads = createReads(database);
  const cursors = createCursorCodec(secret);
  const log = createLogTail({ database });
  return createCorridor({
    database,
    reads,
    cursors,
    log,
    secret,
    now,
    newId,
    onBug,
    policy: policy ?? { allowPrivateWebhooks: false },
    stopping,
    admit: refuseSuspended,
  });
}
