/** A page about each reason that an error can have: what `type` of a problem document points at. */
import { reasons } from "@trefoil/domain";
import { statusOf } from "../errors.ts";
import { EdgeError } from "../http/edge-error.ts";
import { type EdgeReason, edgeReasons } from "../http/edge-reasons.ts";
import { escaped, htmlOrJson, htmlPage, type Pages, page } from "./page.ts";

interface ReasonPage {
  readonly reason: string;
  readonly status: number;
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
}

const known: ReadonlyMap<string, ReasonPage> = new Map(
  Object.entries({ ...reasons, ...edgeReasons })
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, { title, meaning, remedy }]) => {
      const status = statusOf(reason as EdgeReason);
      return [reason, { reason, status, title, meaning, remedy }];
    }),
);

export function errorPages(pages: Pages): void {
  page(pages, "/errors", (exchange) =>
    htmlOrJson(exchange, listHtml, () => ({ errors: [...known.values()] })),
  );
  page(pages, "/errors/:reason", (exchange, { params }) => {
    const found = known.get(String(params["reason"]));
    if (found === undefined)
      throw new EdgeError("ROUTE_NOT_FOUND", "There is no such reason; /errors lists all.");
    return htmlOrJson(
      exchange,
      () => reasonHtml(found),
      () => found,
    );
  });
}

function listHtml(): string {
  const lines = [...known.values()].map(
    ({ reason, status, title }) =>
      `<dt><a href="/errors/${reason}"><code>${reason}</code></a> (${status})</dt><dd>${escaped(title)}</dd>`,
  );
  return htmlPage(
    "What can go wrong",
    `<p>Every error names one of these reasons.</p><dl>${lines.join("\n")}</dl>`,
  );
}

function reasonHtml({ reason, status, title, meaning, remedy }: ReasonPage): string {
  return htmlPage(
    title,
    `<p><code>${reason}</code>, HTTP status ${status}</p>
<dl><dt>What it means</dt><dd>${escaped(meaning)}</dd>
<dt>What to do</dt><dd>${escaped(remedy)}</dd></dl>
<p><a href="/errors">All reasons</a></p>`,
  );
}
