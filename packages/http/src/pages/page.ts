/** Pages beside the protocols: health, documents, the reference. They are answered like everything else. */
import type { ServerResponse } from "node:http";
import type { Express, Request, Response } from "express";
import { accepts } from "../accepts.ts";
import type { Answer } from "../answer.ts";
import type { Exchange } from "../exchange.ts";
import type { Front } from "../front.ts";
import { methodNotAllowed, optionsOf } from "../methods.ts";

export interface Pages {
  readonly app: Express;
  readonly front: Front;
}

const ALLOW = "GET, HEAD, OPTIONS";

/** The exchanges that are left to Express. */
const exchanges = new WeakMap<ServerResponse, Exchange>();

/** Hands an exchange over to the pages of an app. */
export function leaveToPages({ app }: Pick<Pages, "app">, exchange: Exchange): void {
  const { request, response } = exchange;
  exchanges.set(response, exchange);
  app(request as Request, response as Response);
}

export function exchangeOf(response: ServerResponse): Exchange {
  return exchanges.get(response) as Exchange;
}

/** A page that can be read; `path` as Express writes paths. */
export function page(
  { app, front }: Pages,
  path: string,
  read: (exchange: Exchange, request: Request) => Answer | Promise<Answer>,
): void {
  app.all(path, async (request, response) => {
    const exchange = exchangeOf(response);
    exchange.route = path;
    try {
      if (request.method === "OPTIONS") {
        return front.responder.respond(exchange, optionsOf(exchange, ALLOW, front.cors));
      }
      if (request.method !== "GET" && request.method !== "HEAD") throw methodNotAllowed(ALLOW);
      front.responder.respond(exchange, await read(exchange, request));
    } catch (error) {
      front.fail(exchange, error);
    }
  });
}

/** HTML where the client prefers it, as browsers do; else JSON. */
export function htmlOrJson(exchange: Exchange, html: () => string, json: () => object): Answer {
  const wantsHtml = accepts(exchange.request, ["application/json", "text/html"]) === "text/html";
  return wantsHtml
    ? { status: 200, body: html(), type: "text/html; charset=utf-8", audience: "page" }
    : { status: 200, body: json(), type: "application/json" };
}

const STYLE =
  "body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#222}" +
  "h1,h2{line-height:1.25}h2{margin-top:2em}h3{margin:1.6em 0 .4em}small{color:#666}dd{margin-left:0}" +
  "code{background:#f2f2f2;padding:.1em .3em;border-radius:3px;overflow-wrap:anywhere}a{color:#05603a}" +
  "dt{font-weight:600;margin-top:1em}summary{cursor:pointer}pre{background:#f2f2f2;padding:.8em 1em;border-radius:6px;" +
  "white-space:pre-wrap;font-size:.84em;line-height:1.45}pre code{padding:0;background:none}" +
  "@media(prefers-color-scheme:dark){body{background:#181818;color:#ddd}code,pre{background:#2a2a2a}small{color:#aaa}a{color:#7ddba8}}";

/** `body` is HTML; see `escaped`. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1>
${body}
</body></html>
`;
}

/** Text for HTML; what is between backquotes becomes code. */
export function escaped(text: string): string {
  return verbatim(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}

/** Text for HTML, as it is. */
export function verbatim(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (char) => entities[char] ?? "");
}
