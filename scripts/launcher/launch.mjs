/** The launcher's steps: packages, then Node, then the program. */
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runChild } from "./child.mjs";
import { ensureInstalled } from "./install.mjs";
import { nodeFlags } from "./node-flags.mjs";
import { watchNpm } from "./parents.mjs";
import { findRuntime } from "./runtime.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../../..");
const guard = pathToFileURL(join(root, "scripts/launcher/guard.mjs")).href;

/** Tools that would report home by themselves are told not to. */
const silence = { DO_NOT_TRACK: "1", TURBO_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" };

/** Runs the program and resolves with the exit code. */
export async function launch(argv) {
  const { dev, tty, file, args } = parse(argv);
  watchNpm(() => process.kill(process.pid, "SIGTERM"));
  const failure = await ensureInstalled(root, { dev });
  if (failure !== 0 || file === undefined) return failure;
  const runtime = findRuntime(root);
  if (runtime === undefined) return 1;
  const nodeArgs = [...nodeFlags, "--import", guard, resolve(root, file), ...args];
  const path = [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  return runChild(runtime, nodeArgs, { env: { ...process.env, ...silence, PATH: path }, tty });
}

function parse(argv) {
  const start = argv.findIndex((arg) => !arg.startsWith("--"));
  const flags = start === -1 ? argv : argv.slice(0, start);
  const [file, ...args] = argv.slice(flags.length);
  return { dev: flags.includes("--dev"), tty: flags.includes("--tty"), file, args };
}
