/** Where e-mails go: through a mail server, or into a folder that a person can look at. */
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { DueEmail } from "@trefoil/domain";
import { createTransport } from "nodemailer";
import { toMessage } from "./message.ts";

export interface Mailbox {
  /** Fulfils when the e-mail is out of our hands. Of one that is sent again, a receiver or the folder can tell. */
  send(email: DueEmail): Promise<void>;
  close(): void;
  /** How long a batch of e-mails can take at most: who holds one for longer has died. */
  readonly leaseMs: number;
}

/** Connections to the mail server at most, and how long each may keep us waiting. */
const CONNECTIONS = 5;
const TIMEOUT_MS = 10_000;
const SMTP_LEASE_MS = 10 * 60_000;
const FOLDER_LEASE_MS = 15_000;

/** `url`: smtp://user:password@host:port, or smtps://. */
export function createSmtpMailbox(url: string, from: string): Mailbox {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const transport = createTransport({
    pool: true,
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port || (secure ? 465 : 587)),
    secure,
    ...(username !== "" && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    maxConnections: CONNECTIONS,
    // A connection that is lost fails its e-mail: trying again is our business.
    maxRequeues: 0,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  // The e-mail that was under way fails with it, and that is all that should happen.
  transport.on("error", () => undefined);
  return {
    async send(email) {
      await transport.sendMail(toMessage(email, from));
    },
    close: () => transport.close(),
    leaseMs: SMTP_LEASE_MS,
  };
}

/**
 * Files such as `2026-11-20T22-15-00-123Z-<id>.eml`, in the order of time. Each appears whole, by renaming. One that is written
 * again after a crash takes the place of the first.
 */
export function createFolderMailbox(folder: string, from: string): Mailbox {
  const builder = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    async send(email) {
      const { message } = await builder.sendMail(toMessage(email, from));
      const name = `${email.createdAt.replaceAll(/[:.]/g, "-")}-${email.id}.eml`;
      const draft = path.join(folder, `.${name}.${process.pid}`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(draft, message as Buffer);
      await rename(draft, path.join(folder, name));
    },
    close: () => builder.close(),
    leaseMs: FOLDER_LEASE_MS,
  };
}
