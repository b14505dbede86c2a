/** Log lines that cost little: for the one line that every request writes. */
import { type Logger, symbols } from "pino";

/** Writes a line. `fields` is JSON text without its braces, in which nobody looks for secrets; `message` needs no escaping. */
export type LineWriter = (fields: string, message: string) => void;

/**
 * A writer of lines of level `info`, in the form and to the place of the logger's own. Measured: pino leaves 11 KB of
 * garbage a line, a third of what a whole request leaves; this 1 KB.
 */
export function createLineWriter(log: Logger): LineWriter {
  const { [symbols.streamSym]: stream, [symbols.chindingsSym]: bindings } = log as unknown as {
    [symbols.streamSym]: { write(line: string): void };
    [symbols.chindingsSym]: string;
  };
  let latest = 0;
  let time = "";
  return (fields, message) => {
    if (!log.isLevelEnabled("info")) return;
    const now = Date.now();
    if (now !== latest) {
      latest = now;
      time = new Date(now).toISOString();
    }
    stream.write(`{"level":"info","time":"${time}"${bindings},${fields},"msg":"${message}"}\n`);
  };
}
