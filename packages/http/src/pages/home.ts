/** The first page: where everything is. */
import { htmlOrJson, htmlPage, type Pages, page } from "./page.ts";

export interface PageLink {
  readonly href: string;
  readonly title: string;
}

/** By their names in the JSON. */
export type PageLinks = Readonly<Record<string, PageLink>>;

const always: PageLinks = {
  errors: { href: "/errors", title: "What can go wrong, and what to do about it" },
  health: { href: "/health", title: "Health of this process" },
  jwks: { href: "/.well-known/jwks.json", title: "The keys that access tokens are signed with" },
};

/** `links` are those of the apps. */
export function homePage(pages: Pages, links: PageLinks): void {
  const all = { ...links, ...always };
  page(pages, "/", (exchange) =>
    htmlOrJson(
      exchange,
      () => homeHtml(all),
      () => ({ name: "trefoil", links: all }),
    ),
  );
}

function homeHtml(links: PageLinks): string {
  const lines = Object.values(links).map(
    ({ href, title }) => `<dt><a href="${href}">${href}</a></dt><dd>${title}</dd>`,
  );
  return htmlPage(
    "Trefoil",
    `<p>One shop, three protocols. This server has:</p><dl>${lines.join("\n")}</dl>`,
  );
}
