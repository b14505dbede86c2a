/** Progress for a person at a terminal as a bar, and for a log as a line every ten per cent. */
import { Presets, SingleBar } from "cli-progress";

/** `end` may be called more than once. */
export interface Progress {
  update(done: number): void;
  end(): void;
}

export function showProgress(total: number): Progress {
  return process.stderr.isTTY ? showBar(total) : showLines(total);
}

function showBar(total: number): Progress {
  const format = " {bar} {percentage}% | {value} of {total} products | {eta_formatted} left";
  const bar = new SingleBar({ format, hideCursor: true, stopOnComplete: false }, Presets.shades_classic);
  bar.start(total, 0);
  return { update: (done) => bar.update(done), end: () => bar.stop() };
}

function showLines(total: number): Progress {
  let shown = 0;
  return {
    update(done) {
      const tenth = Math.floor((done / total) * 10);
      if (tenth === shown) return;
      shown = tenth;
      console.error(
        `${done.toLocaleString("en")} of ${total.toLocaleString("en")} products (${tenth * 10}%)`,
      );
    },
    end: () => undefined,
  };
}
