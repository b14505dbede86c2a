import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const { promise, resolve } = Promise.withResolvers<Ran>();
  execFile(
    process.execPath,
    [main, ...args],
    { env: { ...process.env, DATABASE_URL: "", ...env } },
    (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
  );
  return promise;
}

it("says what it does and what it needs", async () => {
  const [help, without, odd] = await Promise.all([run(["--help"]), run([]), run(["--nonsense"])]);
  expect([help.code, help.stdout]).toEqual([
    0,
    expect.stringMatching(/^Usage: npm run start:graphql[\s\S]*DATABASE_URL/),
  ]);
  expect([without.code, without.stderr]).toEqual([
    1,
    expect.stringMatching(/^GraphQL alone needs DATABASE_URL/),
  ]);
  expect([odd.code, odd.stderr]).toEqual([1, expect.stringContaining("--nonsense")]);
});

it("does not start on a manifest of trusted documents that it can't read", async () => {
  const home = mkdtempSync(join(tmpdir(), "trefoil-graphql-main-"));
  const DATABASE_URL = "postgresql://nobody@127.0.0.1:1/nothing";
  const { code, stderr } = await run([], { DATABASE_URL, TREFOIL_HOME: home, TRUSTED_DOCUMENTS: "no.json" });
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^TRUSTED_DOCUMENTS: no\.json .*ENOENT/)]);
  rmSync(home, { recursive: true });
});
