/** Collects log lines and passes them on together: a write a line would cost a request more than making its line. */
import type { DestinationStream } from "pino";

interface Out extends DestinationStream {
  flushSync(): void;
}

const CHUNK = 15 * 1024;
const FLUSH_MS = 1_000;

/** Passes lines on after 15 KiB, after a second, and on exit. (pino's own `minLength` copies what it holds with every line.) */
export function inChunks(out: Out): DestinationStream {
  let lines = "";

  function flush(): void {
    if (lines === "") return;
    const chunk = lines;
    lines = "";
    out.write(chunk);
  }

  setInterval(flush, FLUSH_MS).unref();
  process.on("exit", () => {
    flush();
    out.flushSync();
  });
  return {
    write(line) {
      lines += line;
      if (lines.length >= CHUNK) flush();
    },
  };
}
