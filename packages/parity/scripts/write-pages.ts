/** Writes what the contracts and the code say of operations and errors: docs/operations.md, docs/errors.md, and what the shop shows at /errors. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { errorsPage } from "../src/catalogue/errors-page.ts";
import { operationsPage } from "../src/catalogue/operations-page.ts";
import { reasonPages } from "../src/catalogue/reasons.ts";

const root = new URL("../../../", import.meta.url);

function write(path: string, text: string): void {
  writeFileSync(fileURLToPath(new URL(path, root)), text);
  console.log(`${path} ${(text.length / 1024).toFixed(0)} KiB`);
}

write("docs/operations.md", operationsPage());
write("docs/errors.md", errorsPage());
write("packages/http/src/gen/errors.json", `${JSON.stringify(reasonPages, undefined, 1)}\n`);
