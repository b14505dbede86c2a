/** Addresses that a transport can use. */

/** A TypeError that names the transport for what is no http address. */
export function checkedUrl(transport: string, url: string): string {
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw new TypeError(
      `${transport}() takes an address such as http://127.0.0.1:8080, not ${JSON.stringify(url)}.`,
    );
  }
  return url;
}
