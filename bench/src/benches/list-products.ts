/** listProducts: a page of 20, different ones at a time and the same one for all. */
import type { Bench } from "../bench.ts";
import { contest } from "../measure/contest.ts";
import { requireSameAnswers } from "../measure/same-answers.ts";
import { fairnessNotes, ratioOf, standingsTable } from "../measure/standings.ts";
import { pick, randomFrom } from "../measure/statistics.ts";
import { walkProducts } from "./product-pages.ts";

const CONNECTIONS = 64;
const PAGES = 1000;
const ours = "ours";
const bare = "bare node:http, the same prepared query";

export const listProducts: Bench = {
  name: "list-products",
  about: `GET /v2/products: a page of 20, newest first, at ${CONNECTIONS} connections.`,
  async run({ world, pace, progress }) {
    const database = await world.catalog();
    const servers = {
      ours: await world.start("ours", database),
      bare: await world.start("bare-http", database),
    };
    const starts = pick(
      await walkProducts({ url: servers.ours.url, database, progress }),
      PAGES,
      randomFrom(2),
    );
    const pages = [
      {
        name: ours,
        server: servers.ours,
        requests: starts.map(({ cursor }) => ({ path: `/v2/products?after=${cursor}` })),
      },
      {
        name: bare,
        server: servers.bare,
        requests: starts.map(({ position }) => ({
          path: `/v2/products?after=${encodeURIComponent(position)}`,
        })),
      },
    ];
    await requireSameAnswers(pages, (body) => (body as { data: unknown }).data);
    const terms = { connections: CONNECTIONS, world, pace, progress };
    const different = await contest({ title: "random pages", contenders: pages, ...terms });
    const first = pages.map((contender) => ({ ...contender, requests: [{ path: "/v2/products" }] }));
    await requireSameAnswers(first, (body) => (body as { data: unknown }).data);
    const same = await contest({ title: "the first page", contenders: first, ...terms });
    await Promise.all(Object.values(servers).map((server) => server.stop()));
    const promise = `throughput against ${bare}`;
    return {
      verdicts: [
        {
          promise: `${promise}, random pages`,
          atLeast: 0.7,
          unit: "x",
          measured: ratioOf(different, ours, bare),
        },
        {
          promise: `${promise}, all ask the first page`,
          atLeast: 0.7,
          unit: "x",
          measured: ratioOf(same, ours, bare),
        },
      ],
      tables: [
        standingsTable("Random pages", different, ours),
        standingsTable("All ask the first page", same, ours),
      ],
      notes: [
        `${PAGES} pages spread over the whole catalog. Both answer with the same products; ours also signs two cursors a page.`,
        ...fairnessNotes("Random pages", different),
        ...fairnessNotes("The first page", same),
      ],
      samples: { different, same },
    };
  },
};
