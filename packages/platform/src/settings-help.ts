/** Says what can be set, for `--help` and for docs/settings.md, from the same table that parses it. */
import { type Setting, settingsTable } from "./settings-table.ts";

const rows: readonly Setting[] = Object.values(settingsTable);

/** The settings as text for a terminal, `width` characters wide. */
export function settingsHelp(width = 80): string {
  const indent = Math.max(...rows.map((row) => row.env.length)) + 4;
  const text = rows.map((row) => {
    const fallback = row.fallback === undefined ? "" : ` (default ${row.fallback})`;
    const lines = wrap(`${row.about.replaceAll("`", "")}${fallback}`, Math.max(width - indent, 30));
    return `  ${row.env.padEnd(indent - 2)}${lines.join(`\n${" ".repeat(indent)}`)}`;
  });
  return `Settings are environment variables:\n\n${text.join("\n")}\n`;
}

/** The settings as a page of Markdown. */
export function settingsMarkdown(): string {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  const lines = rows.map((row) => {
    const fallback = row.fallback === undefined ? "" : `\`${row.fallback}\``;
    const cells = [`\`${row.env}\``, fallback, row.about, row.allowed, `\`${row.example}\``].map(cell);
    return `| ${cells.join(" | ")} |`;
  });
  return `# Settings

<!-- Written by "npm run generate" from packages/platform/src/settings-table.ts. Edit that file instead. -->

Every setting is an environment variable, read and checked once when a process starts. An empty value counts as unset.
A wrong value ends the start with a sentence that says what is wrong and what is allowed.

| Variable | Default | Meaning | Allowed | Example |
| --- | --- | --- | --- | --- |
${lines.join("\n")}
`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
