/** A program of the examples, run as a person would run it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

export interface Script {
  readonly child: ChildProcess;
  /** Settles when it prints a line that matches; rejects with all it printed when it ends before. */
  says(pattern: RegExp): Promise<string>;
  /** Its exit code and all that it printed. */
  ended(): Promise<{ code: number; output: string }>;
}

const running = new Set<ChildProcess>();

/** Starts it with Node, or with bash where its name says so; its path is below examples/src. */
export function startScript(path: string, args: readonly string[], env: NodeJS.ProcessEnv): Script {
  const program = path.endsWith(".sh") ? "bash" : process.execPath;
  const child = spawn(program, [`examples/src/${path}`, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  running.add(child);
  let output = "";
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      output += `${line}\n`;
      for (const look of waiting) look();
    });
  }
  const closed = (once(child, "close") as Promise<[number]>).then(([code]) => {
    running.delete(child);
    return { code, output };
  });
  return {
    child,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const line = output.split("\n").find((one) => pattern.test(one));
          if (line !== undefined) resolve(line);
        };
        waiting.add(look);
        look();
        void closed.then((end) => reject(new Error(`It ended with ${end.code}:\n${end.output}`)));
      }),
    ended: () => closed,
  };
}

export function killScripts(): void {
  for (const child of running) child.kill("SIGKILL");
}
