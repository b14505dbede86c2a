import { randomUUIDv7 } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import type { Socket } from "node:net";
import os from "node:os";
import path from "node:path";
import { nextEmailIn } from "@trefoil/domain";
import { type Database, openDatabase, reservePort } from "@trefoil/prisma";
import { type TestDatabase, testDatabase } from "@trefoil/prisma/testing";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { DueRunner } from "../due/due-runner.ts";
import { createFolderMailbox, createSmtpMailbox, type Mailbox } from "./mailbox.ts";
import { retryAfter } from "./retry.ts";
import { sendEmails } from "./send-emails.ts";

const FROM = "Trefoil <shop@trefoil.example>";
let place: TestDatabase;
let database: Database;
beforeAll(async () => {
  place = await testDatabase();
  database = openDatabase({ url: place.url });
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

const open: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
  await database.pool.query("DELETE FROM emails");
});

async function due(
  fields: { recipient?: string; body?: string; subject?: string; at?: string } = {},
): Promise<string> {
  const id = randomUUIDv7();
  const {
    recipient = "ann@example.com",
    subject = "Your order",
    body = "Grüße\n",
    at = "2026-11-20T10:00:00Z",
  } = fields;
  await database.pool.query(
    "INSERT INTO emails (id, recipient, subject, body, run_at, created_at, updated_at) VALUES ($1, $2, $3, $4, now(), $5, now())",
    [id, recipient, subject, body, at],
  );
  return id;
}

/** Sends until `until` says that it is enough, looked at after every batch. */
async function sending(mailbox: Mailbox, until: () => Promise<boolean>): Promise<string[]> {
  const enough = Promise.withResolvers<void>();
  const givenUp: string[] = [];
  const watched: Mailbox = { ...mailbox, send: (email) => mailbox.send(email) };
  const runner: DueRunner = sendEmails({
    database,
    mailbox: watched,
    log: { onCommit: () => () => undefined },
    report: (error) => enough.reject(error),
    onGivenUp: ({ id }) => void givenUp.push(id),
  });
  const look = async () => {
    if (await until()) enough.resolve();
    else setImmediate(() => void look().catch(enough.reject));
  };
  void look().catch(enough.reject);
  await enough.promise.finally(() => runner.stop());
  return givenUp;
}

const allDone = async () => (await nextEmailIn(database)) === null;

const states = async () =>
  (
    await database.pool.query<{
      recipient: string;
      status: string;
      attempts: number;
      last_error: string | null;
    }>("SELECT recipient, status, attempts, last_error FROM emails ORDER BY recipient, id")
  ).rows;

async function mailFolder() {
  const home = await mkdtemp(path.join(os.tmpdir(), "trefoil-mail-"));
  open.push(() => rm(home, { recursive: true }));
  const folder = path.join(home, "mail");
  const read = async () => {
    const names = (await readdir(folder)).sort();
    return Promise.all(
      names.map(async (name) => ({ name, text: await readFile(path.join(folder, name), "utf8") })),
    );
  };
  return { folder, read, mailbox: createFolderMailbox(folder, FROM) };
}

interface Received {
  readonly to: string[];
  readonly text: string;
}

/** A mail server; `refuse` may answer an error to a recipient, `drop` may end all connections when an e-mail comes. */
async function mailServer({
  refuse,
  drop = () => false,
  port = 0,
}: {
  refuse?: (address: string) => Error | undefined;
  drop?: () => boolean;
  port?: number;
} = {}) {
  const sockets = new Set<Socket>();
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _, answer) => answer(refuse?.(address) ?? null),
    onAuth: ({ username, password }, _, answer) =>
      username === "shop" && password === "p@ss" ? answer(null, { user: username }) : answer(new Error("no")),
    onData(stream, { envelope }, answer) {
      if (drop()) for (const socket of sockets) socket.destroy();
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        received.push({
          to: envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
        });
        answer();
      });
    },
  });
  server.server.on("connection", (socket: Socket) => void sockets.add(socket));
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => void server.listen(port, "127.0.0.1", resolve));
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  open.push(close);
  const address = server.server.address() as { port: number };
  return { received, port: address.port, close };
}

function smtp(port: number, user = ""): Mailbox {
  const mailbox = createSmtpMailbox(`smtp://${user}127.0.0.1:${port}`, FROM);
  open.push(() => mailbox.close());
  return mailbox;
}

const header = (text: string, name: string) => new RegExp(`^${name}: (.*)\r$`, "im").exec(text)?.[1];

describe("the folder of e-mails", () => {
  it("holds one file an e-mail, in the order of time, as a mail program opens it", async () => {
    const { read, mailbox } = await mailFolder();
    const later = await due({ at: "2026-11-20T11:00:00.5Z", subject: "Bestellung bestätigt" });
    const earlier = await due({ at: "2026-11-20T10:00:00Z" });
    await sending(mailbox, allDone);
    const files = await read();
    expect(files.map(({ name }) => name)).toEqual([
      `2026-11-20T10-00-00-000Z-${earlier}.eml`,
      `2026-11-20T11-00-00-500Z-${later}.eml`,
    ]);
    const { text } = files[1] as (typeof files)[number];
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(header(text, "From")).toBe(FROM);
    expect(header(text, "To")).toBe("ann@example.com");
    expect(header(text, "Date")).toBe("Fri, 20 Nov 2026 11:00:00 +0000");
    expect(header(text, "Message-ID")).toBe(`<${later}@trefoil.example>`);
    expect(header(text, "Subject")).toContain("=?UTF-8?");
    expect(text).toContain("Gr=C3=BC=C3=9Fe");
    expect(await states()).toMatchObject([
      { status: "SENT" },
      { status: "SENT", attempts: 1, last_error: null },
    ]);
  });

  it("has no second file when a worker dies between writing and recording", async () => {
    const { read, mailbox } = await mailFolder();
    await due();
    await sending(mailbox, allDone);
    const first = await read();
    await database.pool.query("UPDATE emails SET status = 'PENDING', run_at = now()");
    await sending(mailbox, allDone);
    expect(await read()).toEqual(first);
  });

  it("is waited for when it can't be written", async () => {
    const { folder, mailbox } = await mailFolder();
    await writeFile(folder, "a file in its place");
    await due();
    await sending(mailbox, async () => (await states())[0]?.last_error !== null);
    expect(await states()).toMatchObject([{ status: "PENDING", attempts: 1 }]);
    expect(await nextEmailIn(database)).toBeGreaterThan(1000);
  });
});

describe("a mail server", () => {
  it("is given each e-mail once, over signed-in connections", async () => {
    const { received, port } = await mailServer();
    const ids = await Promise.all(
      Array.from({ length: 60 }, (_, at) => due({ recipient: `c${at}@example.com` })),
    );
    await sending(smtp(port, "shop:p%40ss@"), allDone);
    expect(received.map(({ text }) => header(text, "Message-ID")).sort()).toEqual(
      ids.map((id) => `<${id}@trefoil.example>`).sort(),
    );
    expect(new Set(received.flatMap(({ to }) => to)).size).toBe(60);
  });

  it("that is away is tried again, and gets everything when it is back", async () => {
    const { port, release } = await reservePort();
    await due({ recipient: "a@example.com" });
    await due({ recipient: "b@example.com" });
    const mailbox = smtp(port);
    await sending(mailbox, async () => (await states()).every(({ last_error }) => last_error !== null));
    expect(await states()).toMatchObject([{ status: "PENDING" }, { status: "PENDING", attempts: 1 }]);
    const { received } = await mailServer({ port });
    await database.pool.query("UPDATE emails SET run_at = now()");
    await sending(mailbox, allDone);
    mailbox.close();
    release();
    expect(received.flatMap(({ to }) => to).sort()).toEqual(["a@example.com", "b@example.com"]);
    expect(await states()).toMatchObject([
      { status: "SENT", attempts: 2, last_error: null },
      { status: "SENT" },
    ]);
  });

  it("that drops connections is tried again later", async () => {
    let drops = true;
    const { received, port } = await mailServer({ drop: () => drops });
    await due();
    const mailbox = smtp(port);
    await sending(mailbox, async () => (await states())[0]?.last_error !== null);
    expect(await states()).toMatchObject([{ status: "PENDING", attempts: 1 }]);
    drops = false;
    await database.pool.query("UPDATE emails SET run_at = now()");
    await sending(mailbox, allDone);
    expect(received).toHaveLength(1);
  });

  it("that refuses one recipient for good and one for now gets the others", async () => {
    const codes: Record<string, number> = { "gone@example.com": 550, "slow@example.com": 451 };
    const refuse = (address: string) => {
      const responseCode = codes[address];
      return responseCode === undefined ? undefined : Object.assign(new Error("refused"), { responseCode });
    };
    const { received, port } = await mailServer({ refuse });
    const gone = await due({ recipient: "gone@example.com" });
    await due({ recipient: "slow@example.com" });
    await due({ recipient: "well@example.com" });
    const tried = async () =>
      (await states()).every(({ status, last_error }) => status === "SENT" || last_error !== null);
    expect(await sending(smtp(port), tried)).toEqual([gone]);
    expect(await states()).toMatchObject([
      { recipient: "gone@example.com", status: "FAILED", last_error: expect.stringContaining("550") },
      { recipient: "slow@example.com", status: "PENDING" },
      { recipient: "well@example.com", status: "SENT" },
    ]);
    expect(received).toHaveLength(1);
  });

  it("that refuses our sign-in is a setting to mend: nothing is given up", async () => {
    const { port } = await mailServer();
    await due();
    await sending(smtp(port, "shop:wrong@"), async () => (await states())[0]?.last_error !== null);
    expect(await states()).toMatchObject([{ status: "PENDING" }]);
  });
});

describe("the pause before another try", () => {
  it("doubles from five seconds to an hour, and ends after some days", () => {
    const failure = { message: "away" };
    expect([1, 2, 3, 20].map((attempts) => retryAfter(failure, attempts, 1))).toEqual([
      5_000, 10_000, 20_000, 3_600_000,
    ]);
    expect(retryAfter(failure, 1, 0)).toBe(2_500);
    expect(retryAfter(failure, 80, 0)).toBeNull();
  });

  it("is none for what the server will never take", () => {
    expect(retryAfter({ message: "", command: "RCPT TO", responseCode: 550 }, 1, 0)).toBeNull();
    expect(retryAfter({ message: "", command: "AUTH PLAIN", responseCode: 535 }, 1, 0)).not.toBeNull();
  });
});
