/** A page deep in the list against the first: the cost of a cursor must not grow with what lies before it. */
import type { Bench } from "../bench.ts";
import { type Connection, openConnection, type Timed } from "../measure/connection.ts";
import { decimals, spread } from "../measure/format.ts";
import type { Progress } from "../measure/progress.ts";
import { quantile, ratio, summarise } from "../measure/statistics.ts";
import { cursorAfter, walkProducts } from "./product-pages.ts";

const LIMIT = 20;
const DEEP = 5000;
/** Requests of a block; a ratio is taken within each. */
const BLOCK = 50;

interface Block {
  readonly first: readonly Timed[];
  readonly deep: readonly Timed[];
}

export const deepPage: Bench = {
  name: "deep-page",
  about: `Page ${DEEP} of GET /v2/products against page 1, one request at a time, the two in turns.`,
  async run({ world, pace, progress }) {
    const database = await world.catalog();
    const server = await world.start("ours", database);
    const starts = await walkProducts({ url: server.url, database, progress });
    const cursor = await cursorAfter(server.url, starts, (DEEP - 1) * LIMIT);
    const paths = {
      first: `/v2/products?limit=${LIMIT}`,
      deep: `/v2/products?limit=${LIMIT}&after=${cursor}`,
    };
    const connection = await openConnection(server.url);
    await time(connection, paths, BLOCK * 4);
    const blocks = await timeBlocks({ connection, paths, blocks: pace.timings / BLOCK, progress });
    connection.close();
    await server.stop();
    const [first, deep] = [(block: Block) => block.first, (block: Block) => block.deep];
    const medians = (side: (block: Block) => readonly Timed[]) =>
      blocks.map((block) =>
        quantile(
          side(block).map(({ ms }) => ms),
          0.5,
        ),
      );
    const row = (name: string, side: (block: Block) => readonly Timed[]) => {
      const all = blocks.flatMap(side);
      const times = [
        spread(summarise(medians(side)), decimals(3)),
        decimals(3)(mean(all, "total")),
        decimals(3)(mean(all, "db")),
      ];
      return [name, ...times];
    };
    return {
      verdicts: [
        {
          promise: `time of page ${DEEP} against page 1`,
          atMost: 1.3,
          unit: "x",
          measured: ratio(medians(deep), medians(first)),
        },
      ],
      tables: [
        {
          title: "Time of an answer",
          columns: [
            "page",
            "as the client sees it, ms",
            "Server-Timing total, mean ms",
            "of that database, mean ms",
          ],
          rows: [row("1", first), row(`${DEEP}`, deep)],
        },
      ],
      notes: [`${pace.timings} requests for each page, in blocks of ${BLOCK}.`],
      samples: blocks.map((block) => ({
        first: block.first.map(({ ms }) => ms),
        deep: block.deep.map(({ ms }) => ms),
      })),
    };
  },
};

interface Timing {
  readonly connection: Connection;
  readonly paths: { readonly first: string; readonly deep: string };
  readonly blocks: number;
  readonly progress: Progress;
}

async function timeBlocks({ connection, paths, blocks, progress }: Timing): Promise<Block[]> {
  const done: Block[] = [];
  while (done.length < blocks) {
    progress.step(`timing pages: ${done.length * BLOCK} of ${blocks * BLOCK}`);
    done.push(await time(connection, paths, BLOCK));
  }
  return done;
}

async function time(connection: Connection, paths: Timing["paths"], count: number): Promise<Block> {
  const block = { first: [] as Timed[], deep: [] as Timed[] };
  for (let at = 0; at < count; at++) {
    block.first.push(await connection.get(paths.first));
    block.deep.push(await connection.get(paths.deep));
  }
  return block;
}

/** Of a `Server-Timing` entry; its tenths of a millisecond average out over many answers. */
function mean(answers: readonly Timed[], entry: "total" | "db"): number {
  const durations = answers.map(({ head }) =>
    Number(new RegExp(`\\b${entry};dur=([\\d.]+)`).exec(head)?.[1] ?? Number.NaN),
  );
  return durations.reduce((sum, duration) => sum + duration, 0) / durations.length;
}
