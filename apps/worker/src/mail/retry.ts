/** When an e-mail that could not be sent is tried again, and when no more. */

const FIRST_MS = 5_000;
const LONGEST_MS = 3_600_000;
/** About three days of tries. */
const MAX_ATTEMPTS = 80;

/** What a mail server or the file system says of a failure. */
export interface SendFailure {
  readonly message: string;
  /** The command that the server refused, such as `RCPT TO`. */
  readonly command?: string;
  /** Its SMTP reply: 4xx may pass, 5xx won't (RFC 5321, section 4.2.1). */
  readonly responseCode?: number;
}

/** Milliseconds; null where trying again is of no use. `random` is from 0 to 1: those that failed together don't come back together. */
export function retryAfter(failure: SendFailure, attempts: number, random: number): number | null {
  if (isFinal(failure) || attempts >= MAX_ATTEMPTS) return null;
  const pause = Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS);
  return Math.round(pause * (0.5 + random / 2));
}

/** The server took us for who we are and will not take this e-mail. A refused sign-in is a setting to mend, and worth waiting for. */
function isFinal({ command = "", responseCode = 0 }: SendFailure): boolean {
  return responseCode >= 500 && responseCode < 600 && /^(MAIL FROM|RCPT TO|DATA)/.test(command);
}
