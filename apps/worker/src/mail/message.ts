/** An e-mail as nodemailer takes it: the same at every try, so that a repetition can be recognised. */
import type { DueEmail } from "@trefoil/domain";

export function toMessage({ id, recipient, subject, body, createdAt }: DueEmail, from: string) {
  const domain = /@([^@\s<>]+)>?$/.exec(from)?.[1] ?? "localhost";
  return {
    from,
    // An address, never parsed as a list of several.
    to: { name: "", address: recipient },
    subject,
    text: body,
    date: new Date(createdAt),
    messageId: `<${id}@${domain}>`,
    // RFC 3834: no automatic answers, please.
    headers: { "Auto-Submitted": "auto-generated" },
    disableUrlAccess: true,
    disableFileAccess: true,
  };
}
