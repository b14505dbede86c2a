/** Markdown as the generated pages use it. */

export const code = (text: string): string => `\`${text}\``;

/** Text in a cell: a bar would end it. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((line) => `| ${line.map(cell).join(" | ")} |`).join("\n");
}

/** What a heading is linked by. */
export const anchor = (heading: string): string => `#${heading.toLowerCase().replaceAll(" ", "-")}`;

export function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
