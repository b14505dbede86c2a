/** Sends e-mails by the mail server of MAIL_URL; without one, writes them to the folder `mail` in TREFOIL_HOME. */
import path from "node:path";
import type { ShopProcess } from "@trefoil/composition";
import { sweepEmails } from "@trefoil/domain";
import type { DueRunner } from "../due/due-runner.ts";
import { createFolderMailbox, createSmtpMailbox } from "./mailbox.ts";
import { sendEmails } from "./send-emails.ts";

type Parts = Pick<ShopProcess, "shop" | "database" | "settings" | "log">;

const SWEEP_MS = 3600 * 1000;

export function startMail({ shop, database, settings, log }: Parts): DueRunner {
  const { mailUrl, mailFrom, home } = settings;
  const folder = path.resolve(home, "mail");
  const mailbox =
    mailUrl === undefined ? createFolderMailbox(folder, mailFrom) : createSmtpMailbox(mailUrl, mailFrom);
  const runner = sendEmails({
    database,
    log: shop.log,
    mailbox,
    report: (error, what) => log.error({ err: error }, what),
    onGivenUp: ({ id }, { message }) => log.error({ email: id, reason: message }, "an e-mail was given up"),
  });
  const sweep = setInterval(() => {
    sweepAll(database).catch((error) => log.warn({ err: error }, "old e-mails stay for now"));
  }, SWEEP_MS).unref();
  return {
    wake: runner.wake,
    async stop() {
      clearInterval(sweep);
      await runner.stop();
      mailbox.close();
    },
  };
}

async function sweepAll(database: Parts["database"]): Promise<void> {
  while ((await sweepEmails(database)) > 0);
}
