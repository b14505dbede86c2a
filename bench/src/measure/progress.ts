/** Says what runs now, on standard error: one line that changes on a terminal, a line a step elsewhere. */
import { styleText } from "node:util";

export interface Progress {
  /** What runs now; replaces what was said before. */
  step(text: string): void;
  /** What stays to be read. */
  say(text: string): void;
}

/** Where lines stay, one that is out of date a moment later is not worth its place. */
const QUIET_MS = 1000;

export function createProgress(out: NodeJS.WriteStream = process.stderr): Progress {
  const began = performance.now();
  const clock = () => {
    const seconds = Math.round((performance.now() - began) / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };
  let said = Number.NEGATIVE_INFINITY;
  const erase = out.isTTY ? "\r\x1b[K" : "";
  return {
    step(text) {
      if (!out.isTTY && performance.now() - said < QUIET_MS) return;
      said = performance.now();
      const line = styleText("dim", `${clock()}  ${text}`, { stream: out });
      out.write(out.isTTY ? `${erase}${line.slice(0, out.columns + 8)}` : `${line}\n`);
    },
    say: (text) => void out.write(`${erase}${text}\n`),
  };
}
