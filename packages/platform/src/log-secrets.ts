/** Which fields of a log line are secret, and their removal. */

/** Names as they occur in headers, settings and bodies; compared without case, `-` and `_`. */
export const secretNames = [
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
  "password",
  "passwordHash",
  "token",
  "accessToken",
  "refreshToken",
  "paymentToken",
  "secret",
  "clientSecret",
  "privateKey",
] as const;

const plain = (name: string) => name.replace(/[-_]/g, "").toLowerCase();
const secrets: ReadonlySet<string> = new Set(secretNames.map(plain));
const longest = Math.max(...secretNames.map((name) => name.length)) + 4;
const deepest = 6;

/** The same fields with secret values replaced; copies only what it changes, since most lines hold none. */
export function hideSecrets<T extends object>(fields: T, depth = 0): T {
  let copy: object | undefined;
  for (const [key, value] of Object.entries(fields)) {
    const clean = key.length <= longest && secrets.has(plain(key)) ? "[hidden]" : inside(value, depth);
    if (clean === value) continue;
    copy ??= Array.isArray(fields) ? [...fields] : { ...fields };
    Reflect.set(copy, key, clean);
  }
  return (copy ?? fields) as T;
}

/** Errors and other class instances are left to their serializers. */
function inside(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null || depth >= deepest) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value)
    ? hideSecrets(value, depth + 1)
    : value;
}
