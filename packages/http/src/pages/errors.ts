/** A page about each reason that an error can have: what `type` of a problem document points at. */
import { reasons } from "@trefoil/domain";
import { EdgeError } from "../edge-error.ts";
import { type EdgeReason, edgeReasons } from "../edge-reasons.ts";
import { statusOf } from "../problem.ts";
import { escaped, htmlOrJson, htmlPage, type Pages, page } from "./page.ts";

/** What a reason's page says; `status` is that of HTTP. */
export interface ReasonPage {
  readonly status: number;
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
}

/** By reason. */
export type ReasonPages = Readonly<Record<string, ReasonPage>>;

interface Shown extends ReasonPage {
  readonly reason: string;
}

/** `more` are the reasons of the apps, beside those of the shop and of HTTP. */
export function errorPages(pages: Pages, more: ReasonPages): void {
  const known = shownBy(more);
  page(pages, "/errors", (exchange) =>
    htmlOrJson(
      exchange,
      () => listHtml(known),
      () => ({ errors: [...known.values()] }),
    ),
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

function shownBy(more: ReasonPages): ReadonlyMap<string, Shown> {
  const ours = Object.entries({ ...reasons, ...edgeReasons }).map(
    ([reason, { title, meaning, remedy }]): [string, ReasonPage] => {
      const status = statusOf(reason as EdgeReason);
      return [reason, { status, title, meaning, remedy }];
    },
  );
  const all = [...ours, ...Object.entries(more)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    all.map(([reason, { status, title, meaning, remedy }]) => [
      reason,
      { reason, status, title, meaning, remedy },
    ]),
  );
}

function listHtml(known: ReadonlyMap<string, Shown>): string {
  const lines = [...known.values()].map(
    ({ reason, status, title }) =>
      `<dt><a href="/errors/${reason}"><code>${reason}</code></a> (${status})</dt><dd>${escaped(title)}</dd>`,
  );
  return htmlPage(
    "What can go wrong",
    `<p>Every error names one of these reasons.</p><dl>${lines.join("\n")}</dl>`,
  );
}

function reasonHtml({ reason, status, title, meaning, remedy }: Shown): string {
  return htmlPage(
    title,
    `<p><code>${reason}</code>, HTTP status ${status}</p>
<dl><dt>What it means</dt><dd>${escaped(meaning)}</dd>
<dt>What to do</dt><dd>${escaped(remedy)}</dd></dl>
<p><a href="/errors">All reasons</a></p>`,
  );
}
