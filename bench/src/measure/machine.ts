/** What it was measured on. */
import os from "node:os";

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  readonly postgres: string;
}

export function describeMachine(postgres: string): Machine {
  return {
    cpu: os.cpus()[0]?.model.trim() || "unknown processor",
    cores: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release().split("-")[0]} ${os.arch()}`,
    node: process.versions.node,
    postgres,
  };
}
