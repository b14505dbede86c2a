/** An empty project outside of the workspace, with the SDK in it as npm installs it from its tarball. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { npm } from "./npm.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const run = promisify(execFile);

export interface EmptyProject extends AsyncDisposable {
  readonly home: string;
  readonly tarball: string;
  /** The installed package. */
  readonly installed: string;
}

/** With the programs of `consumer/` in `src/`. */
export async function emptyProject(): Promise<EmptyProject> {
  const home = await mkdtemp(join(tmpdir(), "trefoil-project-"));
  await run(process.execPath, [join(root, "packages/sdk/scripts/build.ts"), join(home, "package")]);
  const packed: readonly { readonly filename: string }[] = JSON.parse(
    await npm(["pack", "./package", "--json"], home),
  );
  const tarball = `./${packed[0]?.filename}`;
  await rm(join(home, "package"), { recursive: true });
  const manifest = { private: true, type: "module", dependencies: { "@trefoil/sdk": `file:${tarball}` } };
  await writeFile(join(home, "package.json"), JSON.stringify(manifest));
  await writeFile(join(home, "package-lock.json"), JSON.stringify(await versionsOfTheWorkspace()));
  await npm(["install", "--ignore-scripts"], home);
  await mkdir(join(home, "src"));
  await cp(fileURLToPath(new URL("consumer", import.meta.url)), join(home, "src"), { recursive: true });
  return {
    home,
    tarball: join(home, tarball),
    installed: join(home, "node_modules/@trefoil/sdk"),
    [Symbol.asyncDispose]: () => rm(home, { recursive: true }),
  };
}

/** What is installed here is in npm's cache: with the same versions there is nothing to fetch. npm leaves out what the project does not need. */
async function versionsOfTheWorkspace(): Promise<object> {
  const lock: Lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8"));
  const packages = Object.entries(lock.packages).filter(
    ([path, { link }]) => path.startsWith("node_modules/") && link !== true,
  );
  return { lockfileVersion: lock.lockfileVersion, requires: true, packages: Object.fromEntries(packages) };
}

interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, { readonly link?: boolean }>>;
}
