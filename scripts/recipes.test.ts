import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = await readFile(new URL("../docs/recipes/README.md", import.meta.url), "utf8");
const recipes = [...page.matchAll(/\]\((.+\.patch)\)/g)].map(([, name]) => name as string);

test("both recipes are there", () => {
  expect(recipes).toEqual(["a-field.patch", "an-operation.patch"]);
});

/** Where it does not: `git apply --3way` it, mend what is in the way, and write `git diff` down again. */
test.each(recipes)("%s can be applied to what is here", async (name) => {
  const applied = promisify(execFile)("git", ["apply", "--check", "-C1", `docs/recipes/${name}`], {
    cwd: root,
  });
  await expect(applied).resolves.toBeDefined();
});

test.each(recipes)("the page names every file that %s touches, and no other", async (name) => {
  const patch = await readFile(new URL(`../docs/recipes/${name}`, import.meta.url), "utf8");
  const touched = [...patch.matchAll(/^diff --git a\/(\S+) /gm)].map(([, path]) => path as string);
  const section = page.split(/^## /m).find((part) => part.includes(`](${name})`)) ?? "";
  const named = [...section.matchAll(/^\| .*$/gm)].flatMap(([row]) =>
    [...row.matchAll(/`([^`]+\/[^`]+)`/g)].flatMap(([, path]) => expanded(path as string)),
  );
  expect(named.toSorted()).toEqual(touched.toSorted());
});

/** `a/{b,c}/d` is two paths. */
function expanded(path: string): string[] {
  const braces = /\{([^}]+)\}/.exec(path);
  if (braces === null) return [path];
  return (braces[1] ?? "").split(",").flatMap((part) => expanded(path.replace(braces[0], part)));
}
