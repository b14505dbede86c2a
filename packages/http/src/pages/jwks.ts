/** The keys that access tokens are signed with. */
import { readFile } from "node:fs/promises";
import type { Keys } from "@trefoil/platform";
import { type Pages, page } from "./page.ts";

/** The public keys (RFC 7517), read afresh: keys may be added while the process runs. */
export function jwksPage(pages: Pages, { jwksFile }: Keys): void {
  page(pages, "/.well-known/jwks.json", async () => {
    const body = await readFile(jwksFile, "utf8");
    return { status: 200, body, type: "application/jwk-set+json", cache: "public, max-age=300" };
  });
}
