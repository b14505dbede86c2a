/** npm, for tests that install: from its cache where it can. */
import { execFile } from "node:child_process";
import { basename } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];

/** What it prints. The npm that started us, else the one of the PATH. */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  const script = process.env["npm_execpath"] ?? "";
  const ours = /^npm(-cli)?\.c?js$/.test(basename(script));
  const [command, ...first] = ours ? [process.execPath, script] : ["npm"];
  const shell = !ours && process.platform === "win32";
  const { stdout } = await run(command as string, [...first, ...args, ...quiet], { cwd, shell });
  return stdout;
}
