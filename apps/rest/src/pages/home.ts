/** The first page: where everything is. */
import { readFile } from "node:fs/promises";
import type { Keys } from "@trefoil/platform";
import { htmlOrJson, htmlPage, type Pages, page } from "./page.ts";

const links = {
  v2: { href: "/v2/products", title: "Version 2 of the API, the current one" },
  v1: { href: "/v1/products", title: "Version 1, deprecated" },
  docs: { href: "/docs", title: "API reference, to read and to try" },
  openapi: { href: "/openapi/v2.json", title: "The contract of version 2 (OpenAPI 3.1)" },
  errors: { href: "/errors", title: "What can go wrong, and what to do about it" },
  health: { href: "/health", title: "Health of this process" },
  jwks: { href: "/.well-known/jwks.json", title: "The keys that access tokens are signed with" },
};

export function homePage(pages: Pages): void {
  page(pages, "/", (exchange) => htmlOrJson(exchange, homeHtml, () => ({ name: "trefoil", links })));
}

function homeHtml(): string {
  const lines = Object.values(links).map(
    ({ href, title }) => `<dt><a href="${href}">${href}</a></dt><dd>${title}</dd>`,
  );
  return htmlPage(
    "Trefoil",
    `<p>One shop, three protocols. This is its REST API.</p><dl>${lines.join("\n")}</dl>`,
  );
}

/** The public keys (RFC 7517), read afresh: keys may be added while the process runs. */
export function jwksPage(pages: Pages, { jwksFile }: Keys): void {
  page(pages, "/.well-known/jwks.json", async () => {
    const body = await readFile(jwksFile, "utf8");
    return { status: 200, body, type: "application/jwk-set+json", cache: "public, max-age=300" };
  });
}
