import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from "dependency-cruiser";
import { afterAll, beforeAll, expect, test } from "vitest";
import config from "../.dependency-cruiser.mjs";

/** A file that breaks a rule, what it imports, and the rule. */
const violations = [
  ["packages/domain/src/a/one.ts", "packages/domain/src/a/two.ts", "no-circular-import"],
  ["packages/domain/src/a/wire.ts", "packages/platform/src/index.ts", "domain-stands-on-prisma-alone"],
  ["packages/domain/src/a/wire.test.ts", "packages/sdk/src/index.ts", "domain-stands-on-prisma-alone"],
  ["packages/platform/src/keys.ts", "packages/domain/src/index.ts", "platform-knows-no-shop"],
  ["packages/composition/src/shop.ts", "apps/rest/src/index.ts", "composition-joins-three"],
  ["packages/sdk/src/client.ts", "packages/domain/src/index.ts", "sdk-knows-contracts-only"],
  ["packages/sdk/src/rest.ts", "openapi/src/index.ts", "sdk-knows-contracts-only"],
  ["packages/parity/src/driver.ts", "bench/src/index.ts", "parity-goes-through-the-sdk"],
  ["prisma/src/seed.ts", "packages/domain/src/index.ts", "prisma-is-the-floor"],
  ["openapi/src/types.ts", "packages/domain/src/index.ts", "contracts-stand-alone"],
  ["apps/rest/src/peek.ts", "apps/grpc/src/index.ts", "rest-is-a-table"],
  ["apps/rest/src/server.ts", "prisma/src/index.ts", "rest-is-a-table"],
  ["apps/grpc/src/server.ts", "openapi/src/index.ts", "grpc-is-a-table"],
  ["apps/graphql/src/server.ts", "apps/rest/src/index.ts", "graphql-is-a-table"],
  ["apps/worker/src/main.ts", "openapi/src/index.ts", "worker-and-auth-import-the-inner-layers"],
  ["packages/http/src/server.ts", "openapi/src/index.ts", "http-serves-any-app"],
  ["apps/providers/src/main.ts", "packages/domain/src/index.ts", "providers-are-outside"],
  ["apps/console/src/main.ts", "openapi/src/index.ts", "console-is-a-client"],
  ["examples/order.ts", "packages/domain/src/index.ts", "examples-are-clients"],
  ["examples/call.ts", "proto/src/index.ts", "examples-are-clients"],
  ["packages/domain/src/a/peek.ts", "packages/domain/src/b/inside.ts", "feature-by-its-index"],
  ["packages/domain/src/kernel/peek.ts", "packages/domain/src/b/index.ts", "kernel-below-the-features"],
  ["packages/domain/src/orders/order.ts", "node:fs", "rules-do-no-io"],
  ["packages/domain/src/a/price.rules.ts", "prisma/src/index.ts", "rules-do-no-io"],
  ["packages/domain/src/b/tax.rules.ts", "packages/domain/src/b/inside.ts", "rules-do-no-io"],
  ["apps/rest/src/query.ts", "pg", "postgres-driver-stays-below"],
  ["packages/sdk/src/types.ts", "prisma/src/index.ts", "postgres-driver-stays-below"],
  ["apps/standalone/src/main.ts", "prisma/src/testing.ts", "test-database-in-tests-only"],
  ["apps/standalone/src/help.ts", "apps/standalone/src/help.test.ts", "no-import-of-tests"],
  ["packages/parity/src/scenario.ts", "packages/sdk/src/index.ts", "package-by-its-name"],
] as const;

/** Files that break nothing, so that a rule which refuses everything is found out too. */
const allowed = [
  ["packages/domain/src/a/operation.ts", "packages/domain/src/b/index.ts"],
  ["packages/domain/src/a/size.rules.ts", "packages/domain/src/kernel/index.ts"],
  ["packages/domain/src/b/index.ts", "packages/domain/src/b/inside.ts"],
] as const;

let folder: string;
let found: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trefoil-rules-"));
  for (const [from, to] of [...violations, ...allowed]) {
    await write(from, importOf(from, to));
    if (to.includes("/")) await write(to, "");
  }
  await write("packages/domain/src/a/two.ts", importOf("packages/domain/src/a/two.ts", violations[0][0]));
  await write("node_modules/pg/index.js", "");
  await write("node_modules/pg/package.json", '{ "name": "pg", "main": "index.js" }');
  const { options, forbidden } = config;
  const ruleSet = { forbidden } as unknown as IFlattenedRuleSet;
  const { output } = await cruise(["apps", "packages", "openapi", "prisma", "examples"], {
    ...(options as ICruiseOptions),
    baseDir: folder,
    validate: true,
    ruleSet,
  });
  const { violations: broken } = (output as ICruiseResult).summary;
  found = broken.map(({ from, to, rule }) => `${from} > ${to} > ${rule.name}`);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(path: string, content: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content, { flag: content === "" ? "a" : "w" });
}

function importOf(from: string, to: string): string {
  const path = relative(dirname(from), to);
  const specifier = to.includes("/") ? (path.startsWith(".") ? path : `./${path}`) : to;
  return `import "${specifier}";\n`;
}

test.each(violations)("%s may not import %s: %s", (from, to, rule) => {
  const target = { "node:fs": "fs", pg: "node_modules/pg/index.js" }[to as string] ?? to;
  expect(found).toContain(`${from} > ${target} > ${rule}`);
});

test.each(allowed)("%s may import %s", (from) => {
  expect(found.filter((line) => line.startsWith(`${from} > `))).toEqual([]);
});

test("every rule is seen to fail, and says why", () => {
  const seen = new Set<string>(violations.map(([, , rule]) => rule));
  for (const { name, comment } of config.forbidden) {
    expect(seen).toContain(name);
    expect(comment.length).toBeGreaterThan(40);
  }
});
