import { execFile } from "node:child_process";
import { glob, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { build } from "../scripts/build.ts";
import { answers, stubServer } from "./testing/stub-server.ts";

const run = promisify(execFile);
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const installed = fileURLToPath(new URL("../../../node_modules", import.meta.url));

const consumer = `
import { createShop, type Shop } from "@trefoil/sdk";
import { documents, graphql } from "@trefoil/sdk/graphql";
import { rest } from "@trefoil/sdk/rest";
const shop: Shop = createShop({ transport: rest(String(globalThis.process?.env["URL"])) });
const stock: { available: number } = await shop.inventory.get("prod_1");
// @ts-expect-error an order has no such member
const wrong = (await shop.orders.get("ord_1").catch(() => undefined))?.colour;
const graph = graphql(String(globalThis.process?.env["URL"]));
const { data } = await graph.request(documents.GetStock, { productId: "prod_1" });
// @ts-expect-error the document wants an id
const asking = () => graph.request(documents.GetStock);
const other: number | undefined = data.stock?.reserved;
// @ts-expect-error the document asks for no such field
const none = data.stock?.colour;
console.log(stock.available, wrong, other, none);
declare global { var process: { env: Record<string, string | undefined> } | undefined }
`;

/** An empty project, outside of the workspace, with the built package in it. */
let project: string;
let built: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "trefoil-sdk-"));
  built = join(project, "node_modules/@trefoil/sdk");
  await build(built);
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
    await symlink(join(installed, name), join(project, "node_modules", name));
  }
  await writeFile(join(project, "package.json"), '{"type":"module"}');
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2022",
    lib: ["es2024", "dom"],
    types: [],
  };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  await writeFile(join(project, "consumer.ts"), consumer);
}, 60_000);
afterAll(() => rm(project, { recursive: true }));

it("imports nothing that it does not name as a dependency", async () => {
  const found = new Set<string>();
  for await (const file of glob(join(built, "**/*.{js,d.ts}"))) {
    const source = await readFile(file, "utf8");
    for (const [, name = ""] of source.matchAll(/\bfrom "((?:@[^"/]+\/)?[^"./][^"/\n]*)[^"]*"/g))
      found.add(name);
  }
  const { dependencies } = JSON.parse(await readFile(join(built, "package.json"), "utf8"));
  expect([...found].sort()).toEqual(Object.keys(dependencies).sort());
});

it("type-checks and runs in an empty project", async () => {
  await run(process.execPath, [tsc, "-p", "."], { cwd: project }).catch(({ stdout }) => {
    throw new Error(stdout);
  });
  const server = await stubServer(
    answers(200, { available: 7 }),
    answers(404, {}),
    answers(200, { data: { stock: { reserved: 3 } } }),
  );
  const env = { ...process.env, URL: server.url };
  const { stdout } = await run(process.execPath, ["consumer.js"], { cwd: project, env });
  expect(stdout).toBe("7 undefined 3 undefined\n");
  await server.close();
}, 30_000);
