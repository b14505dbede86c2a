/**
 * Builds what is published: JavaScript and types for any Node from 20 on and for browsers, with nothing of the workspace
 * left. `npm pack` of the folder is the tarball that is published.
 *
 *     node scripts/build.ts [FOLDER]
 *
 * FOLDER  is emptied first; dist/ unless given
 */
import { execFile } from "node:child_process";
import { cp, glob, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const home = fileURLToPath(new URL("..", import.meta.url));
const contractOf = (name: string) => fileURLToPath(import.meta.resolve(name));

async function build(out: string): Promise<void> {
  const staged = await mkdtemp(join(tmpdir(), "trefoil-sdk-build-"));
  try {
    await stage(staged);
    await rm(out, { recursive: true, force: true });
    await compile(staged, out);
    await nameTypesAsBuilt(out);
    await publishable(out);
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

/** The sources with the contract's types among them: a package that is not published can't be imported. */
async function stage(staged: string): Promise<void> {
  const isSource = (path: string) => !/\.test\.ts$|\/testing(\/|$)/.test(path);
  await cp(join(home, "src"), staged, { recursive: true, filter: isSource });
  await symlink(join(home, "../../node_modules"), join(staged, "node_modules"));
  await writeFile(join(staged, "package.json"), '{ "type": "module" }');
  await mkdir(join(staged, "gen"), { recursive: true });
  await cp(contractOf("@trefoil/openapi/v2"), join(staged, "gen/v2.ts"));
  const proto = dirname(contractOf("@trefoil/proto"));
  await cp(join(proto, "index.ts"), join(staged, "gen/proto/index.ts"));
  for (const part of ["google", "trefoil"])
    await cp(join(proto, "gen", part), join(staged, "gen/proto/gen", part), { recursive: true });
  for await (const path of glob("**/*.ts", { cwd: staged, exclude: ["node_modules"] }))
    await nameContracts(staged, path);
}

/** Where the contracts are once they have been taken in. */
const takenIn = { "@trefoil/openapi/v2": "gen/v2.ts", "@trefoil/proto": "gen/proto/index.ts" } as const;

async function nameContracts(staged: string, path: string): Promise<void> {
  const source = await readFile(join(staged, path), "utf8");
  let named = source;
  for (const [name, to] of Object.entries(takenIn)) {
    const from = relative(dirname(path), to);
    named = named.replaceAll(`"${name}"`, `"${from.startsWith(".") ? from : `./${from}`}"`);
  }
  if (named !== source) await writeFile(join(staged, path), named);
}

async function compile(staged: string, out: string): Promise<void> {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const config = join(staged, "tsconfig.json");
  const include = {
    extends: join(home, "tsconfig.build.json"),
    compilerOptions: { rootDir: ".", outDir: out },
    include: ["."],
  };
  await writeFile(config, JSON.stringify(include));
  await run(process.execPath, [tsc, "-p", config]).catch(({ stdout }) => {
    throw new Error(`The SDK does not compile:\n${stdout}`);
  });
}

/** tsc rewrites `./x.ts` in code but not in types. */
async function nameTypesAsBuilt(out: string): Promise<void> {
  for await (const file of glob(join(out, "**/*.d.ts"))) {
    const types = await readFile(file, "utf8");
    await writeFile(file, types.replace(/(["'])(\.{1,2}\/[^"']+)\.ts\1/g, "$1$2.js$1"));
  }
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Exact versions are for us; whoever installs gets ranges, so that grpc-js is one with their own. */
async function publishable(out: string): Promise<void> {
  const { name, version, description, license, dependencies }: Manifest = JSON.parse(
    await readFile(join(home, "package.json"), "utf8"),
  );
  const entry = (path: string) => ({ types: `./${path}.d.ts`, default: `./${path}.js` });
  const manifest = {
    name,
    version,
    description,
    license,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    exports: {
      ".": entry("index"),
      "./rest": entry("rest/index"),
      "./graphql": entry("graphql/index"),
      "./grpc": entry("grpc/index"),
      "./persisted-documents.json": "./persisted-documents.json",
    },
    dependencies: Object.fromEntries(Object.entries(dependencies).map(([of, exact]) => [of, `^${exact}`])),
  };
  await writeFile(join(out, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  await cp(join(home, "README.md"), join(out, "README.md"));
  await cp(join(home, "../../LICENSE"), join(out, "LICENSE"));
  await cp(join(home, "src/gen/persisted-documents.json"), join(out, "persisted-documents.json"));
}

const [out = join(home, "dist")] = process.argv.slice(2);
await build(resolve(out));
