/** What the page about a reason says: to programs as it is, to people as HTML. */
import { escaped, htmlPage, verbatim } from "./page.ts";

/** How a protocol says it. */
export interface Said {
  /** `409 Conflict`, `NOT_FOUND (5)` */
  readonly status: string;
  /** Headers that it comes with. */
  readonly headers?: readonly string[];
  readonly answer: object;
}

/** How a protocol says it and how to meet it there, or why it never does. */
export type Look = (Said & { readonly command: string }) | { readonly absent: string };

export interface ReasonPage {
  readonly reason: string;
  /** Whose reason it is: the shop's, HTTP's, GraphQL's or the client's own. */
  readonly from: "shop" | "HTTP" | "GraphQL" | "SDK";
  readonly kind: string;
  /** That of HTTP; none of what the client says itself. */
  readonly status?: number;
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
  readonly rest: Look;
  readonly graphql: Look;
  readonly grpc: Look;
  /** Those that can fail with it. */
  readonly operations: readonly string[];
  /** What must be so for the commands to meet it, beside what `before` does. */
  readonly when?: string | undefined;
  /** Commands to run before. */
  readonly before?: string | undefined;
}

export const protocols = { rest: "REST", graphql: "GraphQL", grpc: "gRPC" } as const;
const names = Object.entries(protocols) as [keyof typeof protocols, string][];

export const origins: Readonly<Record<ReasonPage["from"], string>> = {
  shop: "What the shop says, in every protocol",
  HTTP: "What HTTP refuses, before an operation hears of it",
  GraphQL: "What GraphQL refuses, before an operation hears of it",
  SDK: "What the client of the SDK says itself",
};

/** Operations that are listed without being asked for. */
const FEW = 12;

export function listHtml(pages: readonly ReasonPage[]): string {
  const parts = Object.entries(origins).map(([from, title]) => {
    const lines = pages
      .filter((page) => page.from === from)
      .toSorted((a, b) => (a.reason < b.reason ? -1 : 1))
      .map(({ reason, kind, status, title: named }) => {
        const shown = status === undefined ? kind : `${kind}, HTTP ${status}`;
        return `<dt><a href="/errors/${reason}"><code>${reason}</code></a></dt><dd>${escaped(named)} <small>${shown}</small></dd>`;
      });
    return `<h2>${escaped(title)}</h2><dl>${lines.join("\n")}</dl>`;
  });
  return htmlPage(
    "What can go wrong",
    `<p>Every error names one of these reasons, the same in every protocol.</p>\n${parts.join("\n")}`,
  );
}

export function reasonHtml(page: ReasonPage): string {
  const { reason, kind, title, meaning, remedy, operations, when, before } = page;
  const parts = [
    `<p><code>${reason}</code> <small>${kind}</small></p>`,
    `<dl><dt>What it means</dt><dd>${escaped(meaning)}</dd><dt>What to do</dt><dd>${escaped(remedy)}</dd></dl>`,
    operationsHtml(operations),
    "<h2>How to meet it, and how it looks</h2>",
  ];
  parts.push(
    "<p>The commands fail alike; the answers are examples, whose details are those of another call.</p>",
  );
  if (when !== undefined) parts.push(`<p>${escaped(when)}</p>`);
  if (before !== undefined) parts.push("<p>Before, beside <code>npm start</code>:</p>", pre(before));
  for (const [protocol, name] of names) parts.push(lookHtml(name, page[protocol]));
  return htmlPage(title, `${parts.join("\n")}\n<p><a href="/errors">All reasons</a></p>`);
}

function operationsHtml(operations: readonly string[]): string {
  if (operations.length === 0) return "";
  const list = `<p>${operations.map((name) => `<code>${name}</code>`).join(" ")}</p>`;
  if (operations.length <= FEW) return `<h2>Operations that can fail with it</h2>${list}`;
  return `<details><summary>${operations.length} operations can fail with it</summary>${list}</details>`;
}

function lookHtml(name: string, look: Look): string {
  if ("absent" in look) return `<h3>${name}</h3><p>${escaped(look.absent)}</p>`;
  return `<h3>${name}: ${escaped(look.status)}</h3>${pre(look.command)}${pre(answered(look))}`;
}

/** An answer as a page shows it. */
export function answered({ headers = [], answer }: Said): string {
  return [...headers, json(answer)].join("\n");
}

const WIDTH = 100;

/** JSON with as few lines as its width allows. */
function json(value: unknown, indent = ""): string {
  const line = JSON.stringify(value, undefined, 1).replace(/\n\s*/g, " ");
  if (typeof value !== "object" || value === null || indent.length + line.length < WIDTH) return line;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const members = Object.entries(value).map(([name, member]) => {
    const shown = json(member, deeper);
    return `${deeper}${Array.isArray(value) ? "" : `${JSON.stringify(name)}: `}${shown}`;
  });
  return `${open}\n${members.join(",\n")}\n${indent}${close}`;
}

function pre(text: string): string {
  return `<pre><code>${verbatim(text)}</code></pre>`;
}
