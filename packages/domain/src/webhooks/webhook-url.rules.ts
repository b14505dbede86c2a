/** Which URLs webhooks may be sent to, judged from the text alone. What a name resolves to is judged when it is called. */
import { isPublicAddress } from "./ip-address.rules.ts";

export const MAX_URL_LENGTH = 2000;

/** Names that never belong to a host of the internet (RFC 6761, RFC 6762, RFC 7686, RFC 8375, and ICANN's `.internal`). */
const LOCAL_NAMES = /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home\.arpa|onion)$/;

const FIRST_FREE_PORT = 1024;

export type UrlVerdict = { readonly url: string } | { readonly fault: string };

/**
 * The URL in the one spelling that is stored, shown and called (the WHATWG URL standard makes `0x7f000001`, `127.1` and
 * `2130706433` the address 127.0.0.1), or what is wrong with it, as the end of "the URL ...".
 */
export function judgeUrl(text: string, { allowPrivate }: { readonly allowPrivate: boolean }): UrlVerdict {
  // A parser drops these in silence; then not what was sent would be stored.
  if (/[\s\p{Cc}\\]/u.test(text)) return { fault: "must not contain white space or a backslash" };
  const url = URL.parse(text);
  if (url === null) return { fault: "must be a URL such as https://example.com/webhooks" };
  const fault = faultOf(url, allowPrivate) ?? (allowPrivate ? undefined : faultOfHost(url.hostname));
  if (fault !== undefined) return { fault };
  if (url.href.length > MAX_URL_LENGTH)
    return { fault: `must have at most ${MAX_URL_LENGTH} characters when encoded` };
  return { url: url.href };
}

function faultOf(url: URL, allowPrivate: boolean): string | undefined {
  if (url.protocol !== "https:" && !(allowPrivate && url.protocol === "http:"))
    return "must begin with https://";
  if (url.username !== "" || url.password !== "") return "must not contain a user or a password";
  if (url.href.includes("#")) return "must not have a fragment";
  if (url.hostname === "") return "must name a host";
  const port = url.port === "" ? undefined : Number(url.port);
  if (port === undefined || port >= FIRST_FREE_PORT || (allowPrivate && port > 0)) return undefined;
  return `must use port 443 or one from ${FIRST_FREE_PORT} on`;
}

function faultOfHost(hostname: string): string | undefined {
  const host = hostname.replace(/\.$/, "");
  const literal = /^\[(.*)\]$/.exec(host)?.[1] ?? (/^[\d.]+$/.test(host) ? host : undefined);
  if (literal !== undefined)
    return isPublicAddress(literal) ? undefined : "must not name an address that is not public";
  if (!host.includes(".") || LOCAL_NAMES.test(host)) return "must not name a host that is not public";
  return undefined;
}
