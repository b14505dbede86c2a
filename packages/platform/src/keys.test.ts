import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calculateJwkThumbprint } from "jose";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadKeys, readJwks } from "./keys.ts";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "trefoil-keys-"));
});
afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

const file = (name: string) => join(home, "keys", name);
const mode = async (path: string) => (await stat(path)).mode & 0o777;

test("makes the keys once and finds them again", async () => {
  const first = await loadKeys(home);
  expect(await loadKeys(home)).toEqual(first);
  expect(first.cursorKey).toHaveLength(32);
  expect(first.signingKey.kid).toBe(await calculateJwkThumbprint(first.signingKey));
});

test("publishes the public half only", async () => {
  const { signingKey, jwksFile } = await loadKeys(home);
  const { d: _secret, ...publicHalf } = signingKey;
  expect(await readJwks(jwksFile)).toEqual([publicHalf]);
  expect(await readFile(jwksFile, "utf8")).not.toContain(signingKey.d);
});

test("only the owner reads secrets", async () => {
  await loadKeys(home);
  expect(await mode(file("signing.jwk.json"))).toBe(0o600);
  expect(await mode(file("cursor.key"))).toBe(0o600);
  expect(await mode(file("jwks.json"))).toBe(0o644);
  expect(await mode(join(home, "keys"))).toBe(0o700);
});

test("closes a secret that was opened to others", async () => {
  await loadKeys(home);
  await chmod(file("signing.jwk.json"), 0o644);
  await loadKeys(home);
  expect(await mode(file("signing.jwk.json"))).toBe(0o600);
});

test("keeps other keys of the JWKS, and puts its own back", async () => {
  const { signingKey, jwksFile } = await loadKeys(home);
  const old = { kty: "OKP", crv: "Ed25519", x: "b2xk", kid: "old" };
  await writeFile(jwksFile, JSON.stringify({ keys: [old] }));
  await loadKeys(home);
  expect((await readJwks(jwksFile)).map((key) => key.kid)).toEqual([signingKey.kid, "old"]);
});

test.each([
  ["signing.jwk.json", "{"],
  ["signing.jwk.json", '{"kty":"oct","k":"AAAA"}'],
  ["signing.jwk.json", "null"],
  ["cursor.key", "short"],
  ["jwks.json", "[]"],
])("says which file to remove when %s holds %s", async (name, content) => {
  await loadKeys(home);
  await writeFile(file(name), content);
  await expect(loadKeys(home)).rejects.toThrow(`${file(name)} is`);
});

test("says so when the private key does not fit the public one", async () => {
  const { signingKey } = await loadKeys(home);
  await writeFile(file("signing.jwk.json"), JSON.stringify({ ...signingKey, x: "A".repeat(43) }));
  await expect(loadKeys(home)).rejects.toThrow("is damaged");
});

test("says so when the folder can't be made", async () => {
  await writeFile(join(home, "keys"), "a file");
  await expect(loadKeys(home)).rejects.toThrow(`The keys in ${join(home, "keys")} can't be used`);
});

test("ten processes that start at once agree, and leave no draft behind", async () => {
  const script = `import { loadKeys } from ${JSON.stringify(import.meta.resolve("./keys.ts"))};
    const keys = await loadKeys(${JSON.stringify(home)});
    console.log(keys.signingKey.kid + keys.cursorKey.toString("hex"));`;
  const starts = Array.from({ length: 10 }, async () => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const output: string[] = [];
    child.stdout.setEncoding("utf8").on("data", (text: string) => output.push(text));
    expect(await once(child, "close")).toEqual([0, null]);
    return output.join("");
  });
  const answers = new Set(await Promise.all(starts));
  expect(answers.size).toBe(1);
  expect([...answers][0]).toMatch(/^[\w-]{43}[0-9a-f]{64}\n$/);
  expect((await readdir(join(home, "keys"))).sort()).toEqual(["cursor.key", "jwks.json", "signing.jwk.json"]);
});
