/** Progress with its rate: a bar for a person at a terminal, for a log a line every ten per cent. */

/** What is written to. */
interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 30;
/** Of the bar: more often than an eye can follow is of no use. */
const PAUSE_MS = 50;

export interface Progress {
  update(done: number, total: number): void;
  /** May be called more than once. */
  end(): void;
}

export function showProgress(
  what: string,
  output: Output = process.stderr,
  clock = () => performance.now(),
): Progress {
  const began = clock();
  let drawn = -PAUSE_MS;
  let tenth = 0;
  let open = false;

  function describe(done: number, total: number): string {
    const share = total === 0 ? 1 : done / total;
    const rate = (done / Math.max(clock() - began, 1)) * 1000;
    return `${Math.floor(share * 100)}% | ${count(done)} of ${count(total)} ${what} | ${count(rate)} a second`;
  }

  function bar(done: number, total: number): void {
    if (done < total && clock() - drawn < PAUSE_MS) return;
    drawn = clock();
    open = true;
    const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
    output.write(`\r ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${describe(done, total)}\x1b[K`);
  }

  function line(done: number, total: number): void {
    const reached = total === 0 ? 10 : Math.floor((done / total) * 10);
    if (reached === tenth) return;
    tenth = reached;
    output.write(`${describe(done, total)}\n`);
  }

  return {
    update: output.isTTY ? bar : line,
    end() {
      if (open) output.write("\n");
      open = false;
    },
  };
}

export function count(value: number): string {
  return Math.round(value).toLocaleString("en");
}
