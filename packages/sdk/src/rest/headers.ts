/** What REST says in headers: the version that a write expects, and how long to wait. */

/** The version that a write expects, as an entity tag. */
export function ifMatch(expectedVersion: number): { readonly "If-Match": string };
export function ifMatch(expectedVersion: number | undefined): { readonly "If-Match"?: string };
export function ifMatch(expectedVersion: number | undefined): { readonly "If-Match"?: string } {
  return expectedVersion === undefined ? {} : { "If-Match": `"${expectedVersion}"` };
}

/** How long the shop may wait before it answers (RFC 7240). */
export function prefer(waitSeconds: number | undefined): { readonly Prefer?: string } {
  return waitSeconds === undefined ? {} : { Prefer: `wait=${waitSeconds}` };
}
