/** Generates src/gen from the hand-written contracts: TypeScript types, and the documents as JSON for run time. */
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import openapiTypes, { astToString } from "openapi-typescript";
import { parse } from "yaml";

const root = new URL("../", import.meta.url);

for (const version of ["v1", "v2"]) await generate(version);

async function generate(version: string): Promise<void> {
  const source = new URL(`${version}.yaml`, root);
  const document: unknown = parse(await readFile(source, "utf8"));
  const types = astToString(await openapiTypes(source, { defaultNonNullable: false }), {
    formatOptions: { removeComments: false },
  });
  const header = `/** Generated from ${version}.yaml by \`npm run generate\`: do not edit. */\n`;
  await writeGenerated(`${version}.ts`, formatted(`${version}.ts`, header + types));
  await writeGenerated(
    `${version}.json`,
    `${JSON.stringify({ "x-generated": `from ${version}.yaml by \`npm run generate\`: do not edit`, ...(document as object) }, null, 1)}\n`,
  );
}

async function writeGenerated(name: string, text: string): Promise<void> {
  const file = new URL(`src/gen/${name}`, root);
  await writeFile(file, text);
  console.log(`openapi/src/gen/${name} ${(text.length / 1024).toFixed(0)} KiB`);
}

/** Formatted as the rest of the repository; the formatter's own configuration leaves generated files out. */
function formatted(name: string, text: string): string {
  const args = ["format", "--indent-style=space", "--line-width=110", `--stdin-file-path=${name}`];
  const run = spawnSync("biome", args, { input: text, encoding: "utf8", cwd: root });
  if (run.status !== 0) throw new Error(`biome could not format ${name}: ${run.stderr}`);
  return run.stdout;
}
