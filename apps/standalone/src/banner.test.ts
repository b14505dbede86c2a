import { readSettings } from "@trefoil/platform";
import { expect, it } from "vitest";
import { banner } from "./banner.ts";
import type { RunningShop } from "./start-shop.ts";

const shop = {
  grpcAddress: "127.0.0.1:50051",
  url: "http://127.0.0.1:8080",
  data: "here",
  providers: { paymentUrl: "http://127.0.0.1:1", carrierUrl: "http://127.0.0.1:2" },
} as RunningShop;
const shownWith = (env: Record<string, string>) =>
  banner(shop, readSettings({ DEMO_DATA: "on", ...env }), 1_000);

it("shows how to get a token of this very shop, wherever it keeps its keys", () => {
  expect(shownWith({})).toContain("TOKEN=$(npm run --silent token -- ");
  expect(shownWith({ TREFOIL_HOME: "/srv/a shop" })).toContain(
    "TOKEN=$(TREFOIL_HOME='/srv/a shop' npm run --silent token -- ",
  );
});

it("offers a playground only where there is one", () => {
  expect(shownWith({})).toContain("playground");
  expect(shownWith({ INTROSPECTION: "off" })).not.toContain("playground");
});
