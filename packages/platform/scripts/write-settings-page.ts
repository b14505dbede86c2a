/** Writes docs/settings.md from the table of settings. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { settingsMarkdown } from "../src/settings-help.ts";

const page = fileURLToPath(new URL("../../../docs/settings.md", import.meta.url));

writeFileSync(page, settingsMarkdown());
