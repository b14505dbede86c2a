/** The `wait` preference (RFC 7240, section 4.3): how long the client is willing to wait for the end of the work. */

const WAIT = /(?:^|[,;])\s*wait\s*=\s*"?(\d{1,6})"?\s*(?=$|[,;])/i;
const MOST_SECONDS = 10;

/** Whole seconds, at most 10; a preference may be honoured in part. Undefined when there is none. */
export function waitSeconds(prefer: string | undefined): number | undefined {
  const wait = prefer === undefined ? undefined : WAIT.exec(prefer)?.[1];
  return wait === undefined ? undefined : Math.min(Number(wait), MOST_SECONDS);
}
