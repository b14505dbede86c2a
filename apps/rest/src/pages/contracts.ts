/** The contracts of the API, as JSON and as they were written. */
import { readFile } from "node:fs/promises";
import { type Answer, digest, type Pages, page } from "@trefoil/http";
import { v1Document, v2Document } from "@trefoil/openapi";

export function contractPages(pages: Pages): void {
  for (const [name, document] of Object.entries({ v1: v1Document, v2: v2Document })) {
    const json = lazily(async () =>
      shown(JSON.stringify(document), "application/vnd.oai.openapi+json;version=3.1"),
    );
    const yaml = lazily(async () => shown(await yamlOf(name), "application/vnd.oai.openapi;version=3.1"));
    page(pages, `/openapi/${name}.json`, json);
    page(pages, `/openapi/${name}.yaml`, yaml);
  }
}

function yamlOf(name: string): Promise<string> {
  return readFile(new URL(import.meta.resolve(`@trefoil/openapi/${name}.yaml`)), "utf8");
}

function shown(body: string, type: string): Answer {
  return { status: 200, body, type, tag: digest(body), cache: "public, max-age=300" };
}

function lazily(make: () => Promise<Answer>): () => Promise<Answer> {
  let made: Promise<Answer> | undefined;
  return () => (made ??= make());
}
