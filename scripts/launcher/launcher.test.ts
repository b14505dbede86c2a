import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const scripts = fileURLToPath(new URL("..", import.meta.url));
const lock = JSON.stringify({ packages: { "": {}, "node_modules/a": { version: "1.0.0", integrity: "x" } } });

/** An npm that installs what the lock says, tells its pid, and waits for the file `go` when asked to. */
const npm = `
import { appendFileSync, existsSync, mkdirSync, writeFileSync, readFileSync, rmSync } from "node:fs";
appendFileSync("npm.log", process.pid + "\\n");
rmSync("node_modules", { recursive: true, force: true });
mkdirSync("node_modules");
if (process.env.FAKE_NPM === "fail") { console.error("npm error: no network"); process.exit(1); }
const finish = () => { writeFileSync("node_modules/.package-lock.json", readFileSync("package-lock.json")); process.exit(0); };
if (process.env.FAKE_NPM !== "wait") finish();
setInterval(() => existsSync("go") && finish(), 5);
`;

/** A program that names its own process and one that it starts, tells its signals, and ends by SIGTERM. */
const program = `
import { spawn } from "node:child_process";
const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
process.on("SIGINT", () => console.log("got SIGINT"));
process.on("SIGTERM", () => { console.log("got SIGTERM"); process.exit(7); });
console.log("pids", process.pid, child.pid, "args", JSON.stringify(process.argv.slice(2)));
if (process.argv[2] === "exit") process.exit(Number(process.argv[3]));
`;

let root: string;
const running: ChildProcess[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "trefoil-launcher-"));
  await cp(scripts, join(root, "scripts"), { recursive: true, filter: (path) => !path.endsWith(".ts") });
  await writeFile(join(root, "package-lock.json"), lock);
  await writeFile(join(root, "npm-cli.js"), npm);
  await writeFile(join(root, "package.json"), '{ "type": "module" }');
  await writeFile(join(root, "program.ts"), program);
});

afterEach(async () => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
  await rm(root, { recursive: true, force: true, maxRetries: 5 });
});

async function installed(): Promise<void> {
  await mkdir(join(root, "node_modules"), { recursive: true });
  await writeFile(join(root, "node_modules/.package-lock.json"), lock);
}

function launch(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ["scripts/run.mjs", "program.ts", ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, npm_execpath: join(root, "npm-cli.js"), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      child.emit("output");
    });
  }
  const said = async (text: string) => {
    while (!output.includes(text)) await once(child, "output");
    return output;
  };
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, output }));
  return { child, said, ended };
}

/** The processes of the program, once it runs. */
async function pidsOf({ said }: ReturnType<typeof launch>): Promise<number[]> {
  const [, own, child] = /pids (\d+) (\d+) args/.exec(await said("args")) ?? [];
  return [Number(own), Number(child)];
}

/** True once none of the processes runs any more (one that waits to be reaped does not run). */
async function gone(pids: number[]): Promise<boolean> {
  for (const pid of pids) {
    while (await runs(pid)) await new Promise(setImmediate);
  }
  return true;
}

async function runs(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return stat !== "" && !/\) Z /.test(stat);
}

const npmRuns = async () => (await readFile(join(root, "npm.log"), "utf8")).trim().split("\n").map(Number);
const text = (name: string) => writeFile(join(root, name), "");

test("passes arguments and the exit code, and says nothing of its own", async () => {
  await installed();
  const { code, output } = await launch(["exit", "3", "--help"]).ended;
  expect(code).toBe(3);
  expect(output).toMatch(/^pids \d+ \d+ args \["exit","3","--help"\]\n$/);
});

test("installs what is missing, says so, and goes on", async () => {
  const { code, output } = await launch(["exit", "0"]).ended;
  expect(code).toBe(0);
  expect(output).toMatch(/^Installing 1 packages with npm.*\nInstalled in \d+ s\.\npids /);
});

test("without a program it only installs", async () => {
  const child = spawn(process.execPath, ["scripts/run.mjs", "--dev"], {
    cwd: root,
    env: { npm_execpath: join(root, "npm-cli.js") },
    stdio: "ignore",
  });
  expect(await once(child, "close")).toEqual([0, null]);
  expect(await npmRuns()).toHaveLength(1);
});

test("installs again after the lock file changed", async () => {
  await installed();
  await writeFile(join(root, "package-lock.json"), lock.replace("1.0.0", "2.0.0"));
  await launch(["exit", "0"]).ended;
  expect(await npmRuns()).toHaveLength(1);
});

test("shows what npm said when it fails, and tries again next time", async () => {
  const { code, output } = await launch([], { FAKE_NPM: "fail" }).ended;
  expect(code).toBe(1);
  expect(output).toContain("npm error: no network\nInstalling the packages failed");
  expect((await launch(["exit", "0"]).ended).code).toBe(0);
});

test("of two that start at once one installs and the other waits for it", async () => {
  const first = launch(["exit", "0"], { FAKE_NPM: "wait" });
  await first.said("Installing");
  const second = launch(["exit", "0"], { FAKE_NPM: "wait" });
  await second.said("waiting for it");
  await text("go");
  expect((await first.ended).code).toBe(0);
  expect((await second.ended).code).toBe(0);
  expect(await npmRuns()).toHaveLength(1);
});

test("ended while it installs, it takes npm along and leaves no lock", async () => {
  const { child, said, ended } = launch([], { FAKE_NPM: "wait" });
  await said("Installing");
  while ((await npmRuns().catch(() => [])).length === 0) await new Promise(setImmediate);
  child.kill("SIGINT");
  expect((await ended).code).toBe(130);
  expect(await gone(await npmRuns())).toBe(true);
  await text("go");
  expect((await launch(["exit", "0"]).ended).output).toContain("Installed");
});

test("an install whose launcher was killed is waited for, not doubled", async () => {
  const first = launch([], { FAKE_NPM: "wait" });
  await first.said("Installing");
  while ((await npmRuns().catch(() => [])).length === 0) await new Promise(setImmediate);
  first.child.kill("SIGKILL");
  const second = launch(["exit", "0"]);
  await second.said("waiting for it");
  await text("go");
  expect((await second.ended).code).toBe(0);
  expect(await npmRuns()).toHaveLength(1);
});

test("passes a signal on and gives the program's exit code; nothing stays behind", async () => {
  await installed();
  const run = launch();
  const pids = await pidsOf(run);
  run.child.kill("SIGTERM");
  const { code, output } = await run.ended;
  expect(code).toBe(7);
  expect(output.match(/got SIGTERM/g)).toHaveLength(1);
  expect(await gone(pids)).toBe(true);
});

test("a Ctrl-C that arrives twice, from the terminal and from npm, is one", async () => {
  await installed();
  const run = launch();
  await pidsOf(run);
  run.child.kill("SIGINT");
  await run.said("got SIGINT");
  run.child.kill("SIGINT");
  run.child.kill("SIGKILL");
  expect((await run.ended).output.match(/got SIGINT/g)).toHaveLength(1);
});

test("killed itself, it does not leave the program behind", async () => {
  await installed();
  const run = launch();
  const pids = await pidsOf(run);
  run.child.kill("SIGKILL");
  await run.said("got SIGTERM");
  expect(await gone(pids)).toBe(true);
});

/** Runs the launcher as npm does, in a shell, and kills the shell once the output says `when`. */
async function killShell(when: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const shell = spawn("sh", ["-c", `${process.execPath} scripts/run.mjs program.ts 2>&1; true`], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      npm_lifecycle_event: "start",
      npm_execpath: join(root, "npm-cli.js"),
      ...env,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  shell.stdout.setEncoding("utf8").on("data", (part: string) => {
    output += part;
    if (output.includes(when)) shell.kill("SIGKILL");
  });
  await once(shell.stdout, "close");
  return output;
}

test("under npm it ends when npm's shell is gone", async () => {
  await installed();
  const [, own, child] = /pids (\d+) (\d+) args/.exec(await killShell("args")) ?? [];
  expect(await gone([Number(own), Number(child)])).toBe(true);
});

test("under npm the install ends too, and nothing is started after it", async () => {
  expect(await killShell("Installing", { FAKE_NPM: "wait" })).not.toContain("pids");
  expect(await gone(await npmRuns())).toBe(true);
});

test("says in one line that Node is too old", async () => {
  const old = "data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'18.19.0'}})";
  const child = spawn(process.execPath, ["--import", old, "scripts/run.mjs", "program.ts"], { cwd: root });
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    output += part;
  });
  expect(await once(child, "close")).toEqual([1, null]);
  expect(output).toBe("Trefoil needs Node 20 or later, and this is Node 18.19.0. See https://nodejs.org\n");
});
