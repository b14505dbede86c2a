import { mkdtemp, readFile, rm } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { scopes } from "@trefoil/domain";
import { graphqlApp } from "@trefoil/graphql";
import { startGrpc } from "@trefoil/grpc";
import { startHttp } from "@trefoil/http";
import { createShutdown, type Shutdown, silentLogger } from "@trefoil/platform";
import { restApp } from "@trefoil/rest";
import * as sdk from "@trefoil/sdk";
import * as sdkGraphql from "@trefoil/sdk/graphql";
import * as sdkGrpc from "@trefoil/sdk/grpc";
import * as sdkRest from "@trefoil/sdk/rest";
import { afterAll, beforeAll, expect, it } from "vitest";
import { restCanSend } from "./drivers/rest-can-send.ts";
import { openWorld } from "./open-world.ts";
import { type OpenedSite, siteIn } from "./testing/open-site.ts";

const readme = fileURLToPath(import.meta.resolve("@trefoil/sdk")).replace(/src\/index\.ts$/, "README.md");

interface Section {
  readonly title: string;
  readonly code: string;
}

let home: string;
let opened: OpenedSite;
let shutdown: Shutdown;
let sections: readonly Section[];
let site: Served;

/** A shop to run programs against. */
interface Served {
  readonly url: string;
  readonly address: string;
  readonly env: object;
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "trefoil-readme-"));
  opened = await siteIn({ home });
  const { site: served } = opened;
  shutdown = createShutdown({ log: silentLogger(), exit: () => {} });
  const { url } = await startHttp(served.process, [restApp, graphqlApp()], { shutdown });
  const { address } = await startGrpc(served.process, { shutdown });
  const driver = { transport: sdkRest.rest(url), canSend: restCanSend, close: async () => {} };
  const { ids } = await openWorld({ site: served, driver, number: 0, write: () => {} });
  const env = {
    TOKEN: await served.tokenFor({ subject: ids.alice, role: "CUSTOMER", tier: "FREE", scopes }),
    STAFF_TOKEN: await served.tokenFor({ subject: ids.sam, role: "STAFF", tier: "FREE", scopes }),
  };
  sections = snippets(await readFile(readme, "utf8"));
  site = { url, address, env };
});
afterAll(async () => {
  await shutdown.start("the tests are done");
  await opened.close();
  await rm(home, { recursive: true });
});

it("prints in every section what it says", async () => {
  expect(await printedBy(sections, sdkRest)).toEqual(promised(sections));
});

it("prints the same over GraphQL", async () => {
  const bulk = ["Move a lot", "Use all of REST"];
  const others = sections.filter(({ title }) => !bulk.includes(title));
  const graphqlForRest = { rest: (url: string) => sdkGraphql.graphql(url) };
  expect(await printedBy(others, graphqlForRest)).toEqual(promised(others));
});

it("prints the same over gRPC", async () => {
  const others = sections.filter(({ title }) => title !== "Use all of REST");
  const grpcForRest = { rest: () => sdkGrpc.grpc(site.address) };
  expect(await printedBy(others, grpcForRest)).toEqual(promised(others));
});

it("has a section for every task", () => {
  expect(sections.map(({ title }) => title)).toEqual([
    "@trefoil/sdk",
    "Place an order",
    "Page through a list",
    "Fail",
    "Try again",
    "Change something, safely",
    "Give up",
    "Sign in",
    "Move a lot",
    "Watch",
    "Move money",
    "See what happens",
    "Use all of REST",
    "Use all of GraphQL",
    "Use all of gRPC",
  ]);
});

function snippets(markdown: string): Section[] {
  const titled = markdown.split(/^#+ /m).slice(1);
  return titled.flatMap((section) => {
    const code = [...section.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, snippet]) => snippet).join("\n");
    return code === "" ? [] : [{ title: section.slice(0, section.indexOf("\n")), code }];
  });
}

function promised(all: readonly Section[]): Record<string, string[]> {
  return Object.fromEntries(all.map(({ title, code }) => [title, promises(code)]));
}

/** What a section says that it prints: behind a `console.log` on its line, or in comment lines below it. */
function promises(code: string): string[] {
  const lines = code.split("\n");
  return lines.flatMap((line, at) => {
    const beside = /(?:console\.log\(.*\)|limit: 1 }\)); \/\/ (.*)$/.exec(line)?.[1];
    if (beside !== undefined) return [beside];
    const below = /^\s*\/\/ (.*)$/.exec(line)?.[1];
    return below === undefined || !/console\.log|^\s*\/\//.test(lines[at - 1] ?? "") ? [] : [below];
  });
}

/** Programs so far: what one has imported, another can't. */
let runs = 0;

/** What each section prints of one program, as a reader would paste it: names of some sections are known further down. */
async function printedBy(all: readonly Section[], rest: object): Promise<Record<string, string[]>> {
  runs += 1;
  const known = new Set(["@trefoil/sdk", "Sign in"]);
  const program = all
    .map(({ title, code }) => {
      const here = code
        .replaceAll("http://127.0.0.1:8080", site.url)
        .replaceAll("127.0.0.1:50051", site.address)
        .replaceAll("README-", `README-${runs}-`);
      const script = stripTypeScriptTypes(here);
      const body = `begin(${JSON.stringify(title)});\n${script.replace(/^import (.*) from "(.*)";$/gm, "const $1 = modules['$2'];")}`;
      return known.has(title) ? body : `{${body}}`;
    })
    .join("\n");
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  const printed: Record<string, string[]> = {};
  let lines: string[] = [];
  const begin = (title: string) => (printed[title] = lines = []);
  const console = { log: (...values: unknown[]) => void lines.push(format(...values)) };
  const modules = {
    "@trefoil/sdk": sdk,
    "@trefoil/sdk/rest": rest,
    "@trefoil/sdk/graphql": sdkGraphql,
    "@trefoil/sdk/grpc": sdkGrpc,
  };
  const { env } = site;
  await new AsyncFunction("modules", "begin", "console", "process", program)(modules, begin, console, {
    env,
  });
  return printed;
}
