/** The playground: GraphiQL for browsers at the endpoint itself, served from here so that it works without the internet. */
import { readFile } from "node:fs/promises";
import { type Answer, digest, type Pages, page } from "@trefoil/http";
import { examples } from "./examples.ts";

const AT = "/graphql/playground";

const SCRIPT = "text/javascript; charset=utf-8";
const STYLES = "text/css; charset=utf-8";
const HTML = "text/html; charset=utf-8";

/** GraphiQL in one piece, and the workers of its editors: 9 MB that are read when somebody asks for them. */
const graphiql = {
  "graphiql.js": ["js", SCRIPT],
  "graphiql.css": ["css", STYLES],
  "graphql-worker.js": ["graphqlWorker", SCRIPT],
  "json-worker.js": ["jsonWorker", SCRIPT],
  "editor-worker.js": ["editorWorkerService", SCRIPT],
} as const;

const ours = { "start.js": SCRIPT, "page.css": STYLES };

/** The page itself, for whoever comes to the endpoint to look, and what it loads. */
export function playgroundPages(pages: Pages): void {
  page(pages, "/graphql", playground);
  page(pages, `${AT}/examples.json`, () => shown(JSON.stringify(examples), "application/json"));
  for (const [name, type] of Object.entries(ours)) {
    page(
      pages,
      `${AT}/${name}`,
      once(async () => shown(await own(name), type)),
    );
  }
  for (const [name, [part, type]] of Object.entries(graphiql)) {
    page(
      pages,
      `${AT}/${name}`,
      once(async () => shown((await import("@graphql-yoga/render-graphiql/graphiql"))[part], type)),
    );
  }
}

const playground = once(async () => shown(await own("page.html"), HTML));

function own(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), "utf8");
}

function shown(body: string, type: string): Answer {
  return { status: 200, body, type, tag: digest(body), cache: "no-cache", audience: "docs" };
}

/** Made at the first asking. */
function once(make: () => Promise<Answer>): () => Promise<Answer> {
  let made: Promise<Answer> | undefined;
  return () => (made ??= make());
}
