/** The target of a link in a Link header (RFC 8288): what a client sent must not end it early. */

const UNSAFE = /[^!#-;=?-~]/g;

export function linkTarget(uri: string): string {
  return `<${uri.replace(UNSAFE, (char) => encodeURIComponent(char))}>`;
}
