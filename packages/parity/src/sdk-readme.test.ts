import { mkdtemp, readFile, rm } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { scopes } from "@trefoil/domain";
import { createShutdown, silentLogger } from "@trefoil/platform";
import { startRest } from "@trefoil/rest";
import * as sdk from "@trefoil/sdk";
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
let sections: readonly Section[];
/** What each section printed. */
const printed = new Map<string, string[]>();

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "trefoil-readme-"));
  opened = await siteIn({ home });
  const { site } = opened;
  const shutdown = createShutdown({ log: silentLogger(), exit: () => {} });
  const { url } = await startRest(site.process, { shutdown });
  const driver = { transport: sdkRest.rest(url), canSend: restCanSend, close: async () => {} };
  const { ids } = await openWorld({ site, driver, canSend: restCanSend, number: 0, write: () => {} });
  const env = {
    TOKEN: await site.tokenFor({ subject: ids.alice, role: "CUSTOMER", tier: "FREE", scopes }),
    STAFF_TOKEN: await site.tokenFor({ subject: ids.sam, role: "STAFF", tier: "FREE", scopes }),
  };
  sections = snippets(await readFile(readme, "utf8"));
  await run(sections, { url, env });
  await shutdown.start("the tests are done");
}, 60_000);
afterAll(async () => {
  await opened.close();
  await rm(home, { recursive: true });
});

it("prints in every section what it says", () => {
  const said = Object.fromEntries(sections.map(({ title, code }) => [title, promises(code)]));
  expect(Object.fromEntries(printed)).toEqual(said);
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
  ]);
});

function snippets(markdown: string): Section[] {
  const titled = markdown.split(/^#+ /m).slice(1);
  return titled.flatMap((section) => {
    const code = /```ts\n([\s\S]*?)```/.exec(section)?.[1];
    return code === undefined ? [] : [{ title: section.slice(0, section.indexOf("\n")), code }];
  });
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

/** One program, as a reader would paste it: names of the first section and of `Sign in` are known further down. */
async function run(all: readonly Section[], { url, env }: { url: string; env: object }): Promise<void> {
  const known = new Set(["@trefoil/sdk", "Sign in"]);
  const program = all
    .map(({ title, code }) => {
      const script = stripTypeScriptTypes(code.replaceAll("http://127.0.0.1:8080", url));
      const body = `begin(${JSON.stringify(title)});\n${script.replace(/^import (.*) from "(.*)";$/gm, "const $1 = modules['$2'];")}`;
      return known.has(title) ? body : `{${body}}`;
    })
    .join("\n");
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  let lines: string[] = [];
  const begin = (title: string) => printed.set(title, (lines = []));
  const console = { log: (...values: unknown[]) => void lines.push(format(...values)) };
  const modules = { "@trefoil/sdk": sdk, "@trefoil/sdk/rest": sdkRest };
  await new AsyncFunction("modules", "begin", "console", "process", program)(modules, begin, console, {
    env,
  });
}
