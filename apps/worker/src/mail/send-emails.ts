/** Sends the e-mails that are due, a batch at a time: what arrives while one batch is on its way goes into the next. */
import { setTimeout as sleep } from "node:timers/promises";
import {
  type DueEmail,
  type EmailTry,
  type LogTail,
  nextEmailIn,
  recordEmailTries,
  takeEmails,
} from "@trefoil/domain";
import { createDueRunner, type DueRunner } from "../due/due-runner.ts";
import type { Mailbox } from "./mailbox.ts";
import { retryAfter, type SendFailure } from "./retry.ts";

export interface EmailSending {
  readonly database: Parameters<typeof takeEmails>[0];
  readonly log: Pick<LogTail, "onCommit">;
  readonly mailbox: Mailbox;
  report(error: unknown, what: string): void;
  /** Told of every e-mail that was given up. */
  onGivenUp?(email: DueEmail, failure: SendFailure): void;
}

const BATCH = 50;
const MAX_ERROR = 2_000;
const FIRST_PAUSE_MS = 200;
const LAST_PAUSE_MS = 20_000;

export function sendEmails(parts: EmailSending): DueRunner {
  const { database, log, mailbox, report } = parts;
  return createDueRunner<readonly DueEmail[]>({
    name: "emails",
    concurrency: 1,
    async take() {
      const emails = await takeEmails(database, { limit: BATCH, leaseMs: mailbox.leaseMs });
      return emails.length > 0 ? [emails] : [];
    },
    work: (emails) => sendBatch(emails, parts),
    nextIn: () => nextEmailIn(database),
    // Whoever writes an e-mail down wakes us himself: no event tells of it.
    wakeOn: () => false,
    log,
    report,
  });
}

/** Sends at once as many as the mailbox takes, and records what came of them all. */
async function sendBatch(emails: readonly DueEmail[], parts: EmailSending): Promise<void> {
  const tries = await Promise.all(emails.map((email) => attempt(email, parts)));
  await record(parts, tries);
}

/** Again, where the database is away for a while: what isn't recorded would be sent a second time. */
async function record({ database }: EmailSending, tries: readonly EmailTry[]): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
    try {
      return await recordEmailTries(database, tries);
    } catch (error) {
      if (pause > LAST_PAUSE_MS) throw error;
      await sleep(pause);
    }
  }
}

async function attempt(email: DueEmail, { mailbox, onGivenUp }: EmailSending): Promise<EmailTry> {
  try {
    await mailbox.send(email);
    return { id: email.id, error: null, retryInMs: null };
  } catch (error) {
    const failure = error as SendFailure;
    const retryInMs = retryAfter(failure, email.attempts, Math.random());
    if (retryInMs === null) onGivenUp?.(email, failure);
    return { id: email.id, error: textOf(failure), retryInMs };
  }
}

/** What a server says may hold anything; PostgreSQL stores no NUL. */
function textOf({ message }: SendFailure): string {
  return message.replaceAll("\0", "").toWellFormed().slice(0, MAX_ERROR);
}
