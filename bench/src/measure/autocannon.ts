/** Load by autocannon, in a process of its own so that it competes with nothing of ours. */
import { fork } from "node:child_process";
import path from "node:path";
import type { Load, Outcome } from "./load.ts";

const worker = path.join(import.meta.dirname, "autocannon-worker.ts");

export function loadByAutocannon(load: Load): Promise<Outcome> {
  const child = fork(worker, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  return new Promise((resolve, reject) => {
    child.once("message", (outcome) => resolve(outcome as Outcome));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the load generator ended with code ${code}`)));
    child.send(load);
  });
}
