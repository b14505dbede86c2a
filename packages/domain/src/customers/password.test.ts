import { expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password.ts";

it("keeps a password as a salted Argon2id hash that only the password opens", async () => {
  const [one, two] = await Promise.all([hashPassword("correct horse"), hashPassword("correct horse")]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$]{22}\$[^$]{43}$/);
  expect(one).not.toBe(two);
  expect(await verifyPassword("correct horse", one)).toBe(true);
  expect(await verifyPassword("correct hors", one)).toBe(false);
  expect(await verifyPassword("correct horse", "not a hash")).toBe(false);
});
