/** Generates src/gen from the hand-written schema: types for its resolvers, and the schema as a string. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generate } from "@graphql-codegen/cli";
import config from "../codegen.ts";

const root = new URL("../", import.meta.url);
const header = "/** Generated from schema/ by `npm run generate`: do not edit. */\n";

const generated = (await generate({ ...config, cwd: fileURLToPath(root), silent: true }, false)) as readonly {
  readonly filename: string;
  readonly content: string;
}[];
for (const { filename, content } of generated) write(filename, formatted(header + content));
write("src/gen/type-defs.ts", `${header}export const typeDefs = ${JSON.stringify(sdl())};\n`);

/** The whole schema: nothing is read from the disk at run time. */
function sdl(): string {
  const folder = new URL("schema/", root);
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  return files
    .toSorted()
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .join("\n");
}

function write(name: string, text: string): void {
  const path = name.slice(name.indexOf("src/gen/"));
  writeFileSync(new URL(path, root), text);
  console.log(`apps/graphql/${path} ${(text.length / 1024).toFixed(0)} KiB`);
}

/** Formatted as the rest of the repository; the formatter's own configuration leaves generated files out. */
function formatted(text: string): string {
  const args = ["format", "--indent-style=space", "--line-width=110", "--stdin-file-path=resolvers.ts"];
  const run = spawnSync("biome", args, { input: text, encoding: "utf8", cwd: root });
  if (run.status !== 0) throw new Error(`biome could not format the resolvers' types: ${run.stderr}`);
  return run.stdout;
}
