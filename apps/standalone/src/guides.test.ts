import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { testDatabase } from "@trefoil/prisma/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ownPort, type ServerProcess, startServer } from "./faults/server-process.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const guides = join(root, "docs/guides");
const names = (await readdir(guides)).filter((name) => name.endsWith(".md"));
const MARK = "----- next -----";

interface Step {
  readonly script: string;
  /** Lines that it prints, in this order; `…` stands for anything. */
  readonly expected: readonly string[];
}

/** The shell snippets of a guide, each with the ```text block right after it. */
async function stepsOf(name: string): Promise<Step[]> {
  const markdown = await readFile(join(guides, name), "utf8");
  return [...markdown.matchAll(/```sh\n([\s\S]*?)```(?:\s*```text\n([\s\S]*?)```)?/g)].map(
    ([, script = "", expected = ""]) => ({ script, expected: expected.split("\n").filter(Boolean) }),
  );
}

let server: ServerProcess;
let env: Record<string, string>;
let clean: () => Promise<void>;
beforeAll(async () => {
  const home = await mkdtemp(join(tmpdir(), "trefoil-guides-"));
  const { url, drop } = await testDatabase({ demo: true });
  env = { TREFOIL_HOME: home, DATABASE_URL: url };
  server = await startServer(env, await ownPort());
  clean = async () => {
    await server.stop();
    await drop();
    await rm(home, { recursive: true });
  };
});
afterAll(() => clean());

it.each(names)("%s: every command prints what the page says", async (name) => {
  const steps = await stepsOf(name);
  const printed = await run(steps.map(({ script }) => script));
  for (const [at, { expected }] of steps.entries()) expect(printed[at]).toMatch(inOrder(expected));
});

it("errors.md: what is done before a call, and the call itself, do what the page says", async () => {
  const markdown = await readFile(join(root, "docs/errors.md"), "utf8");
  const [, section = ""] = /^### WALLET_FROZEN\n([^]*?)^### /m.exec(markdown) ?? [];
  const scripts = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, script = ""]) => script);
  const [, overRest, overGraphql] = await run(scripts.slice(0, 3));
  for (const answer of [overRest, overGraphql]) expect(answer).toContain('"reason":"WALLET_FROZEN"');
});

/** What each of the scripts prints, in one shell. */
async function run(scripts: readonly string[]): Promise<string[]> {
  const script = scripts.map((one) => `${one}\necho; echo "${MARK}"`).join("\n");
  const { stdout } = await promisify(execFile)(
    "bash",
    ["-eu", "-o", "pipefail", "-c", script.replaceAll("http://localhost:8080", server.url)],
    { cwd: root, env: { ...process.env, ...env } },
  );
  return stdout.split(MARK);
}

function inOrder(lines: readonly string[]): RegExp {
  const patterns = lines.map((line) => line.split("…").map(RegExp.escape).join(".+"));
  return new RegExp(patterns.map((pattern) => `^${pattern}$`).join("[^]*?"), "m");
}
