import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number; stdout: string; stderr: string }>();
  execFile(
    process.execPath,
    [main, ...args],
    { env: { ...process.env, DATABASE_URL: "" } },
    (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
  );
  return promise;
}

it("says what it does and what it needs", async () => {
  const [help, without, odd] = await Promise.all([run("--help"), run(), run("--nonsense")]);
  expect([help.code, help.stdout]).toEqual([
    0,
    expect.stringMatching(/^Usage: npm run start:rest[\s\S]*DATABASE_URL/),
  ]);
  expect([without.code, without.stderr]).toEqual([
    1,
    expect.stringMatching(/^REST alone needs DATABASE_URL/),
  ]);
  expect([odd.code, odd.stderr]).toEqual([1, expect.stringContaining("--nonsense")]);
});
