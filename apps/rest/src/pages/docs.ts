/** The API reference: Swagger UI, served from here so that it works without the internet. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Answer, digest, type Pages, page } from "@trefoil/http";

const require = createRequire(import.meta.url);

const assets = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
  "swagger-ui-standalone-preset.js": "text/javascript; charset=utf-8",
  "favicon-32x32.png": "image/png",
} as const;

const INDEX = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trefoil API reference</title>
<link rel="stylesheet" href="/docs/swagger-ui.css"><link rel="icon" href="/docs/favicon-32x32.png"></head>
<body><div id="reference"></div>
<script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/swagger-ui-standalone-preset.js"></script>
<script src="/docs/start.js"></script></body></html>
`;

const START = `window.ui = SwaggerUIBundle({
  urls: [
    { url: "/openapi/v2.json", name: "Version 2" },
    { url: "/openapi/v1.json", name: "Version 1 (deprecated)" },
  ],
  dom_id: "#reference",
  deepLinking: true,
  displayRequestDuration: true,
  persistAuthorization: true,
  tryItOutEnabled: true,
  filter: true,
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout",
});
`;

export function docsPages(pages: Pages): void {
  page(pages, "/docs", () => shown(INDEX, "text/html; charset=utf-8"));
  page(pages, "/docs/start.js", () => shown(START, "text/javascript; charset=utf-8"));
  for (const [name, type] of Object.entries(assets)) {
    let loaded: Promise<Answer> | undefined;
    page(pages, `/docs/${name}`, () => (loaded ??= load(name, type)));
  }
}

async function load(name: string, type: string): Promise<Answer> {
  return shown(await readFile(require.resolve(`swagger-ui-dist/${name}`)), type);
}

function shown(body: string | Buffer, type: string): Answer {
  const tag = digest(body.toString("latin1"));
  return { status: 200, body, type, tag, cache: "public, max-age=3600", audience: "docs" };
}
