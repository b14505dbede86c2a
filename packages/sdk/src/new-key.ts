/** A fresh idempotency key: a random UUID. */

export function newKey(): string {
  // Browsers have randomUUID on pages of https and localhost only.
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
