/** What a person sees when the shop is up: addresses to open, commands to paste, and where the data lives. */
import { resolve } from "node:path";
import { hidePassword, type Settings } from "@trefoil/platform";
import type { RunningShop } from "./start-shop.ts";

export function banner(
  { url, grpcAddress, data, providers }: RunningShop,
  settings: Settings,
  tookMs: number,
): string {
  const lines = [
    "",
    `Trefoil is up after ${(tookMs / 1000).toFixed(1)} s. Ctrl-C stops it.`,
    "",
    `  REST           ${url}/v2/products`,
    `  API reference  ${url}/docs`,
    `  OpenAPI        ${url}/openapi/v2.yaml   ${url}/openapi/v1.yaml`,
    `  GraphQL        ${url}/graphql   ${url.replace("http:", "ws:")}/graphql${settings.introspection ? "   (a playground for browsers)" : ""}`,
    `  gRPC           ${grpcAddress}${settings.grpcTlsCert === undefined ? "" : "   (TLS)"}`,
    `  Health         ${url}/health${settings.metrics ? `   ${url}/metrics` : ""}`,
    `  Payments       ${hidePassword(providers.paymentUrl)}${simulated(settings.paymentUrl)}`,
    `  Carrier        ${hidePassword(providers.carrierUrl)}${simulated(settings.carrierUrl)}`,
    `  E-mails        ${settings.mailUrl === undefined ? resolve(settings.home, "mail") : hidePassword(settings.mailUrl)}`,
    `  Data           ${data}`,
    "",
    ...(settings.demoData ? tour(url, settings) : []),
  ];
  return lines.join("\n");
}

function simulated(given: string | undefined): string {
  return given === undefined ? "   (simulated)" : "";
}

const QUERY = "{ products(first: 3, sort: PRICE) { nodes { name price { amount } category { name } } } }";

/** What a command needs to find this shop's keys where they are not in the usual folder. */
function whereItLives(home: string): string {
  return resolve(home) === resolve(".trefoil") ? "" : `TREFOIL_HOME='${resolve(home)}' `;
}

function tour(url: string, { trustedDocuments, home }: Settings): string[] {
  const query = `  curl '${url}/graphql' -H 'Content-Type: application/json' -d '{"query":"${QUERY}"}'`;
  return [
    "Try it:",
    "",
    `  curl '${url}/v2/products?limit=3&sort=price'`,
    ...(trustedDocuments === undefined ? [query] : []),
    `  export TOKEN=$(${whereItLives(home)}npm run --silent token -- --as alice@example.com)`,
    `  curl '${url}/v2/orders?limit=3' -H "Authorization: Bearer $TOKEN"`,
    "",
  ];
}
