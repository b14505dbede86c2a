import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

it("loses no line of a process that ends, however it ends by itself", () => {
  const script = `
    import { createLogger } from ${JSON.stringify(new URL("./log.ts", import.meta.url).href)};
    const log = createLogger({ buffered: true });
    for (let i = 0; i < 500; i++) log.info({ i }, "line");
    process.exit(0);`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  const numbers = out
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { i: number }).i);
  expect(numbers).toEqual(Array.from({ length: 500 }, (_, i) => i));
});
