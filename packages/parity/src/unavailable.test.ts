import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scopes } from "@trefoil/domain";
import { plainInputs, plainProduct } from "@trefoil/domain/plain-inputs";
import { type OperationName, operations } from "@trefoil/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenDriver } from "./driver.ts";
import { drivers } from "./drivers/index.ts";
import { type OpenedSite, siteIn } from "./testing/open-site.ts";
import { ask } from "./transcript.ts";

const names = Object.keys(operations) as OperationName[];

let home: string;
let opened: OpenedSite;
let token: string;
const open = new Map<string, OpenDriver>();

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "trefoil-unavailable-"));
  opened = await siteIn({ home, databaseUrl: "postgres://nobody@127.0.0.1:1/nothing" });
  const { site } = opened;
  token = await site.tokenFor({
    subject: "cus_01h455vb4pex5vsknk084sn02q",
    role: "ADMIN",
    tier: "FREE",
    scopes,
  });
  for (const driver of drivers) open.set(driver.name, await driver.open(site));
});
afterAll(async () => {
  for (const driver of open.values()) await driver.close();
  await opened.close();
  await rm(home, { recursive: true });
});

describe.each(drivers.map(({ name }) => name))("without a database, %s", (name) => {
  it.each(names)("says so of %s", async (operation) => {
    const { transport } = open.get(name) as OpenDriver;
    const call = { operation, input: plainInputs[operation], key: "key", lines: [plainProduct] };
    expect(await ask(transport, call, token)).toEqual({
      kind: "UNAVAILABLE",
      reason: "DATABASE_UNAVAILABLE",
      violations: [],
    });
  });
});
