/** Runs commands of the error pages as a reader would: in a shell, beside a shop. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Known } from "./rehearsal.ts";

export const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** Where the shop of the commands is. */
export interface Shop {
  /** Of HTTP. */
  readonly url: string;
  /** Of gRPC. */
  readonly address: string;
}

/** Headers are printed too, those of the answer alone; and what npx finds is at hand. */
const PREAMBLE = `curl() { command curl -i -H 'Expect:' "$@"; }; npx() { "$@"; }`;
const MARK = "----- next -----";

/** What each command prints; `known` are the shell's variables. */
export async function printed(commands: readonly string[], shop: Shop, known: Known = {}): Promise<string[]> {
  const script = [PREAMBLE, ...commands.map((command) => `${command}; echo "${MARK}"`)].join("\n");
  const here = script
    .replaceAll("http://localhost:8080", shop.url)
    .replaceAll("http://localhost:50051", `http://${shop.address}`);
  const env = { ...process.env, ...known, PATH: `${root}node_modules/.bin:${process.env["PATH"]}` };
  const { stdout } = await promisify(execFile)("bash", ["-c", here], { cwd: root, env });
  return stdout.split(MARK).slice(0, -1);
}
