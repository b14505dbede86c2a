/** What is published: packed, looked at, installed in an empty project, type-checked, and run in Node and in a browser. */
import { execFile } from "node:child_process";
import { glob, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { scopes } from "@trefoil/domain";
import { installedChromium } from "@trefoil/http/chromium";
import { chromium } from "playwright-core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { idsOfTheFour } from "../backstage.ts";
import { type Doors, openDoors } from "../testing/doors.ts";
import { type OpenedSite, siteIn } from "../testing/open-site.ts";
import { forgetWhatCameLater } from "./browser-of-2023.ts";
import { bundle } from "./bundle.ts";
import { type EmptyProject, emptyProject } from "./empty-project.ts";
import { nodesToBeHad } from "./nodes.ts";
import { typeCheck } from "./type-check.ts";

const run = promisify(execFile);
const { resolve } = createRequire(import.meta.url);

/** The oldest Node of all, and the newest of each line; and where the types of each are. */
const everyNode = [
  { version: "20.0.0", types: "types-node-20" },
  { version: "20.20.2", types: "types-node-20" },
  { version: "22.23.3", types: "types-node-22" },
  { version: "24.21.0", types: "types-node-24" },
  { version: process.versions.node, types: "@types/node" },
];
const all = process.env["SDK_NODES"] === "all";
const wanted = everyNode.filter((_, at) => all || at === 0 || at === everyNode.length - 1);
const nodes = await nodesToBeHad(wanted, { all });

/** What the programs of `consumer/` see happen. */
const visit = [
  "PENDING",
  "trefoil.order.placed.v1",
  "trefoil.order.cancelled.v1",
  "INVALID_ARGUMENT",
  "items[0].quantity TOO_SMALL",
];

let project: EmptyProject;
let opened: OpenedSite;
let doors: Doors;
let token: string;

beforeAll(async () => {
  project = await emptyProject();
  opened = await siteIn({ home: project.home });
  const { site } = opened;
  doors = await openDoors(site.process);
  const { alice } = await idsOfTheFour(site);
  token = await site.tokenFor({ subject: alice, role: "CUSTOMER", tier: "FREE", scopes });
}, 120_000);
afterAll(async () => {
  await doors.close();
  await opened.close();
  await project[Symbol.asyncDispose]();
});

it("has nothing that publint complains of", async () => {
  const { buffer } = new Uint8Array(await readFile(project.tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

it("has types that are not wrong", async () => {
  const packed = createPackageFromTarballData(new Uint8Array(await readFile(project.tarball)));
  const checked = await checkPackage(packed);
  if (checked.types === false) throw new Error("no types were found");
  expect(Object.keys(checked.entrypoints)).toEqual([
    ".",
    "./rest",
    "./graphql",
    "./grpc",
    "./persisted-documents.json",
  ]);
  // The package is of modules only. CommonJS can `require` those from Node 20.19 on, which this tool does not know yet.
  const known = ({ kind }: { readonly kind: string }) => kind === "CJSResolvesToESM";
  expect(checked.problems.filter((problem) => !known(problem))).toEqual([]);
});

it("imports nothing but its own files, as they were built, and what it names as a dependency", async () => {
  const found = new Set<string>();
  const sources: string[] = [];
  for await (const file of glob(join(project.installed, "**/*.{js,d.ts}"))) {
    const source = await readFile(file, "utf8");
    for (const [, name = ""] of source.matchAll(/\bfrom "((?:@[^"/]+\/)?[^"./][^"/\n]*)[^"]*"/g))
      found.add(name);
    if (/\bfrom ["']\.[^"']+\.ts["']/.test(source)) sources.push(file);
  }
  expect(sources).toEqual([]);
  const { dependencies } = JSON.parse(await readFile(join(project.installed, "package.json"), "utf8"));
  expect([...found].sort()).toEqual(Object.keys(dependencies).sort());
});

describe.each(nodes)("Node $version", ({ version, types, binary }) => {
  it("type-checks a program, its libraries included, and runs it over every transport", async () => {
    const out = join(project.home, `node-${version}`);
    const typesOfNode = join(out, "types/node");
    await mkdir(dirname(typesOfNode), { recursive: true });
    await symlink(dirname(resolve(`${types}/package.json`)), typesOfNode, "junction");
    const complaints = await typeCheck(project.home, ["src/program.ts"], {
      module: "nodenext",
      lib: ["es2022"],
      typeRoots: [dirname(typesOfNode)],
      types: ["node"],
      rewriteRelativeImportExtensions: true,
      outDir: out,
      rootDir: "src",
    });
    expect(complaints).toBe("");
    const env = { ...process.env, URL: doors.url, ADDRESS: doors.address, TOKEN: token };
    expect((await run(binary, ["--version"])).stdout.trim()).toBe(`v${version}`);
    const { stdout } = await run(binary, [join(out, "program.js")], { cwd: project.home, env });
    expect(JSON.parse(stdout)).toEqual({
      rest: visit,
      graphql: visit,
      grpc: visit,
      typed: [null, null, "function", "bigint", true],
    });
  });
});

// Before Node 20.19 `require` knows no modules.
const requiring = nodes.filter(({ version }) => version !== "20.0.0");
it.each(requiring)("is required from CommonJS by Node $version", async ({ binary }) => {
  const script = `const { createShop } = require("@trefoil/sdk"), { rest } = require("@trefoil/sdk/rest");
    createShop({ transport: rest(process.env.URL) }).catalog.products().take(1).then((some) => console.log(some.length));`;
  await writeFile(join(project.home, "required.cjs"), script);
  const env = { ...process.env, URL: doors.url, NODE_NO_WARNINGS: "1" };
  const { stdout } = await run(binary, ["required.cjs"], { cwd: project.home, env });
  expect(stdout).toBe("1\n");
});

it("type-checks pages without the types of Node", async () => {
  const complaints = await typeCheck(project.home, ["src/rest-page.ts", "src/graphql-page.ts"], {
    module: "esnext",
    moduleResolution: "bundler",
    lib: ["es2022", "dom"],
    types: [],
    allowImportingTsExtensions: true,
    noEmit: true,
  });
  expect(complaints).toBe("");
});

describe.each(["rest", "graphql"])("a page that speaks %s", (protocol) => {
  const bundled = (target?: string) => bundle({ home: project.home, page: `${protocol}-page.ts`, target });

  it("is bundled without the other protocols and without Node, as small as the README says", async () => {
    const { code, imports, moduleIds } = await bundled();
    expect(imports).toEqual([]);
    expect(moduleIds.filter((id) => /grpc|protobuf/.test(id))).toEqual([]);
    const others = protocol === "rest" ? /query ListProducts/ : /\/v2\/products/;
    expect(code).not.toMatch(others);
    const readme = await readFile(join(project.installed, "README.md"), "utf8");
    const promised = Number(
      new RegExp(`\`@trefoil/sdk/${protocol}\`: less than (\\d+) kB`).exec(readme)?.[1],
    );
    const kilobytes = gzipSync(code).length / 1000;
    expect(kilobytes).toBeLessThan(promised);
    expect(kilobytes).toBeGreaterThan(promised - 3);
  });

  it("needs no syntax after 2022", async () => {
    expect((await bundled("es2022")).code).toBe((await bundled("esnext")).code);
  });

  it.skipIf(installedChromium === undefined)(
    "visits the shop in a browser of 2023",
    async () => {
      const { code } = await bundled();
      await using server = createServer((request, response) => {
        const script = request.url === "/page.js";
        response.setHeader("content-type", script ? "text/javascript" : "text/html");
        response.end(script ? code : "<!doctype html><title>A storefront</title>");
      });
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      await using browser = await chromium.launch(installedChromium);
      const page = await browser.newPage();
      const errors: Error[] = [];
      page.on("pageerror", (error) => void errors.push(error));
      await page.addInitScript(forgetWhatCameLater);
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const call = `visitShop(${JSON.stringify(doors.url)}, ${JSON.stringify(token)})`;
      expect(await page.evaluate(`import("/page.js").then(({ visitShop }) => ${call})`)).toEqual(visit);
      expect(errors).toEqual([]);
    },
    60_000,
  );
});
