/** The compiler, as strict as it gets with a project's own programs and with the types of its packages. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

/** `skipLibCheck` is off: declarations of the SDK and of what it depends on are checked, too. */
const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: false,
  target: "es2022",
};

/** What the compiler complains of. */
export async function typeCheck(home: string, files: readonly string[], options: object): Promise<string> {
  const config = join(home, "tsconfig.json");
  await writeFile(config, JSON.stringify({ compilerOptions: { ...strict, ...options }, files }));
  return run(process.execPath, [tsc, "-p", config]).then(
    () => "",
    ({ stdout }) => stdout as string,
  );
}
