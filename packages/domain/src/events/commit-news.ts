/** News of commits between processes: LISTEN, and NOTIFY outside of every transaction, on one connection beside the pool. */
import { randomUUID } from "node:crypto";
import type { Database } from "@trefoil/prisma";

type Client = Awaited<ReturnType<Database["dedicated"]>>;

const CHANNEL = "trefoil_events";
/** PostgreSQL takes payloads of less than 8,000 bytes. */
const MAX_PAYLOAD = 7_000;
/** A notification at most every few milliseconds: what is committed meanwhile goes into the next. */
const PACE_MS = 5;
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;

/** Stands for all types, where they are too many to name or not known: it has any, and lists none. */
export class EveryType extends Set<string> {
  override has(): boolean {
    return true;
  }
}

interface Parts {
  readonly database: Pick<Database, "dedicated">;
  /** Told of the types that another process has committed. */
  onNews(types: ReadonlySet<string>): void;
  /** Told when the connection stands again: what was said meanwhile has not been heard. */
  onConnected(): void;
}

export interface CommitNews {
  /** Connects, and stays connected until it is closed. */
  open(): void;
  /** Tells the other processes, soon; never fails. */
  announce(types: Iterable<string>): void;
  close(): Promise<void>;
}

export function createCommitNews({ database, onNews, onConnected }: Parts): CommitNews {
  const self = randomUUID().slice(0, 8);
  const unsaid = new Set<string>();
  let client: Client | undefined;
  let opened = false;
  let closed = false;
  let sending = false;
  let retryMs = FIRST_RETRY_MS;

  async function connect(): Promise<void> {
    let fresh: Client | undefined;
    try {
      fresh = await database.dedicated();
      fresh.on("notification", ({ payload = "" }) => hear(payload));
      fresh.once("end", () => lost(fresh));
      await fresh.query(`SET synchronous_commit = off; LISTEN ${CHANNEL}`);
      if (closed) return void fresh.end();
      client = fresh;
      retryMs = FIRST_RETRY_MS;
      onConnected();
      void send();
    } catch {
      fresh?.end().catch(() => undefined);
      later(connect, retryMs * (0.5 + Math.random()));
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    }
  }

  function lost(former: Client | undefined): void {
    if (client !== former) return;
    client = undefined;
    if (!closed) later(connect, FIRST_RETRY_MS * Math.random());
  }

  function hear(payload: string): void {
    const [sender, types = ""] = payload.split(" ");
    if (sender === self) return;
    onNews(types === "*" ? new EveryType() : new Set(types.split(",")));
  }

  /** One at a time. What can't be said is dropped: the others look by themselves every second. */
  async function send(): Promise<void> {
    if (sending || client === undefined || unsaid.size === 0) return;
    sending = true;
    const types = [...unsaid].join(",");
    unsaid.clear();
    try {
      await client.query("SELECT pg_notify($1, $2)", [
        CHANNEL,
        `${self} ${types.length > MAX_PAYLOAD ? "*" : types}`,
      ]);
    } catch {
      // The connection is lost, and "end" sees to that.
    }
    later(async () => {
      sending = false;
      await send();
    }, PACE_MS);
  }

  function later(task: () => Promise<void>, ms: number): void {
    if (!closed) setTimeout(() => void (closed || task()), ms).unref();
  }

  return {
    open() {
      if (opened || closed) return;
      opened = true;
      void connect();
    },
    announce(types) {
      for (const type of types) unsaid.add(type);
      void send();
    },
    async close() {
      closed = true;
      await client?.end();
    },
  };
}
