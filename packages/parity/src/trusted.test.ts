import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type OperationName, operations } from "@trefoil/sdk";
import type { GraphQLTransport } from "@trefoil/sdk/graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { OpenDriver } from "./driver.ts";
import { graphqlDriver } from "./drivers/graphql.ts";
import { openWorld } from "./open-world.ts";
import { actorOf, samples } from "./scenarios/samples.ts";
import { type OpenedSite, siteIn } from "./testing/open-site.ts";
import type { World } from "./world.ts";

const manifest = fileURLToPath(import.meta.resolve("@trefoil/sdk/persisted-documents.json"));

/** A shop that runs the documents of the SDK's manifest and no others, and an SDK that sends nothing but their hashes. */
let opened: OpenedSite;
let home: string;
let driver: OpenDriver;
let world: World;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "trefoil-trusted-"));
  opened = await siteIn({ home, env: { TRUSTED_DOCUMENTS: manifest } });
  const { site } = opened;
  driver = await graphqlDriver({ persisted: "trusted" }).open(site);
  world = await openWorld({ site, driver: { ...driver, canSend: () => true }, number: 0, write: () => {} });
});
afterAll(async () => {
  await driver.close();
  await opened.close();
  await rm(home, { recursive: true });
});

it.each(Object.keys(operations) as OperationName[])("does %s by its hash", async (operation) => {
  const sample = samples[operation];
  const call = { operation, input: await sample.input(world), key: world.unique("trusted"), lines: [] };
  expect(await world.raw(actorOf(world, sample), call)).toHaveProperty("value");
});

it("refuses any other document", async () => {
  const { request } = driver.transport as GraphQLTransport;
  await expect(request("{ me { id } }")).rejects.toMatchObject({
    kind: "PERMISSION_DENIED",
    reason: "DOCUMENT_NOT_TRUSTED",
  });
});
