/** A page about each reason that an error can have: what `type` of a problem document points at. */
import { readFileSync } from "node:fs";
import type { Answer } from "../answer.ts";
import { EdgeError } from "../edge-error.ts";
import { digest } from "../etag.ts";
import { htmlOrJson, type Pages, page } from "./page.ts";
import { listHtml, type ReasonPage, reasonHtml } from "./reason-page.ts";

/** Generated from the reasons of the shop and of every protocol. Read and not imported: what writes it imports this package. */
const file = new URL("../gen/errors.json", import.meta.url);

export function errorPages(pages: Pages): void {
  const all = JSON.parse(readFileSync(file, "utf8")) as readonly ReasonPage[];
  const known = new Map(all.map((one) => [one.reason, one]));
  page(pages, "/errors", (exchange) =>
    kept(
      exchange,
      () => listHtml(all),
      () => ({ errors: all }),
    ),
  );
  page(pages, "/errors/:reason", (exchange, { params }) => {
    const found = known.get(String(params["reason"]));
    if (found === undefined)
      throw new EdgeError("ROUTE_NOT_FOUND", "There is no such reason; /errors lists all.");
    return kept(
      exchange,
      () => reasonHtml(found),
      () => found,
    );
  });
}

/** It changes with the shop's version only. */
function kept(...shown: Parameters<typeof htmlOrJson>): Answer {
  const answer = htmlOrJson(...shown);
  const body = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
  return { ...answer, body, tag: digest(body), cache: "public, max-age=3600" };
}
