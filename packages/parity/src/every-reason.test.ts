/** Every reason of the catalogue is met in every protocol, by the very calls that the error pages show. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Reason, reasons } from "@trefoil/domain";
import type { Look, ReasonPage } from "@trefoil/http";
import { readSettings } from "@trefoil/platform";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { grpcCall } from "./catalogue/grpc-call.ts";
import { reasonPages } from "./catalogue/reasons.ts";
import type { Trigger } from "./catalogue/trigger.ts";
import { triggers } from "./catalogue/triggers.ts";
import { wireTriggers } from "./catalogue/wire-triggers.ts";
import type { OpenDriver } from "./driver.ts";
import { drivers } from "./drivers/index.ts";
import { openWorld } from "./open-world.ts";
import { type Doors, openDoors } from "./testing/doors.ts";
import { type Failure, ofErrors, ofProblem, overGrpc } from "./testing/failures.ts";
import { type OpenedSite, siteIn } from "./testing/open-site.ts";
import { filled, type Known, rehearse } from "./testing/rehearsal.ts";
import { printed, root } from "./testing/shell.ts";
import { type Staging, stagings, unstaged } from "./testing/staging.ts";
import { ask, type Raw } from "./transcript.ts";
import type { World } from "./world.ts";

let home: string;
let opened: OpenedSite;
let doors: Doors;
let world: World;
const clients: OpenDriver[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "trefoil-reasons-"));
  opened = await siteIn({ home, env: { GRPC_PORT: "0" } });
  const { site } = opened;
  doors = await openDoors(site.process);
  for (const driver of drivers) clients.push(await driver.open(site));
  const driver = clients[0] as OpenDriver;
  world = await openWorld({ site, driver, number: 0, write: () => {} });
});
afterAll(async () => {
  for (const client of clients) await client.close();
  await doors.close();
  await opened.close();
  await rm(home, { recursive: true });
});

const pageOf = (reason: string) => reasonPages.find((page) => page.reason === reason) as ReasonPage;

const statusIn = {
  rest: (shown: string) => Number.parseInt(shown, 10),
  graphql: (shown: string) => shown.split(",")[0] as string,
  grpc: (shown: string) => Number(/\((\d+)\)/.exec(shown)?.[1]),
};

/** What a page says of a failure; undefined where it says that there is none. */
function promised({ reason, ...page }: ReasonPage, protocol: keyof typeof statusIn): Failure | undefined {
  const look: Look = page[protocol];
  if ("absent" in look) return undefined;
  const told = JSON.stringify([look.headers, look.answer]);
  const waits = /Retry-After|retryAfterSeconds|RetryInfo/.test(told);
  return { status: statusIn[protocol](look.status), reason, waits };
}

describe("of the shop,", () => {
  /** REST and GraphQL by the commands of the page; one after the other, for they have one key. */
  async function inEveryProtocol({ reason, rest, graphql }: ReasonPage, known: Known, at: Doors) {
    const commands = [rest, graphql].flatMap((look) => ("absent" in look ? [] : [look.command]));
    const [overHttp = "", inGraph] = await printed(commands, at, known);
    const { method, ...rpc } = grpcCall(triggers[reason as Reason].call);
    return {
      rest: ofProblem(overHttp),
      graphql: inGraph === undefined ? undefined : ofErrors(inGraph),
      grpc: await overGrpc(at.channel, { method, ...filled(rpc, known) }),
    };
  }

  async function byEveryClient({ call }: Trigger, known: Known) {
    const raw = filled(call, known) as Raw;
    const token = call.as === undefined ? undefined : (known[call.as] ?? call.as);
    const able = clients.filter(({ canSend }) => canSend(raw.operation, raw.input, raw.lines));
    return Array.fromAsync(able, ({ transport }) => ask(transport, raw, token));
  }

  it.each(Object.keys(reasons) as Reason[])(
    "%s is met in every protocol and by every client",
    async (reason) => {
      const trigger: Trigger = triggers[reason];
      const page = pageOf(reason);
      const { process } = opened.site;
      const known: Known = {
        NOW: `${Date.now()}${Object.keys(reasons).indexOf(reason)}`,
        ALICE: world.alice.token,
        ALICE_ID: world.ids.alice,
        SAM: world.sam.token,
        CATEGORY: world.category.id,
      };
      await rehearse(trigger.before, { site: opened.site, url: doors.url, known });

      const staging = (stagings as Partial<Record<Reason, Staging>>)[reason] ?? unstaged;
      const told = await staging({ home, world, process, known }, async (at = doors) => ({
        failures: await inEveryProtocol(page, known, at),
        outcomes: at === doors ? await byEveryClient(trigger, known) : [],
      }));

      const [overHttp, inGraph, overRpc] = (["rest", "graphql", "grpc"] as const).map((protocol) =>
        promised(page, protocol),
      );
      expect(told.failures).toEqual({ rest: overHttp, graphql: inGraph, grpc: overRpc });
      for (const outcome of told.outcomes) expect(outcome).toMatchObject({ kind: page.kind, reason });
    },
  );
});

it("the commands for gRPC are those of a client that asks the shop for its contract", async () => {
  const { grpc } = pageOf("PRODUCT_NOT_FOUND");
  const [answer = ""] = await printed(["absent" in grpc ? "" : `${grpc.command} 2>&1`], doors);
  const { code, details } = JSON.parse(answer);
  expect(code).toBe("not_found");
  expect(Buffer.from(details[0].value, "base64").toString()).toContain("PRODUCT_NOT_FOUND");
});

describe("of HTTP and GraphQL,", () => {
  const pages = reasonPages.filter(({ from }) => from === "HTTP" || from === "GraphQL");
  const shown = pages.flatMap((page) =>
    (["rest", "graphql"] as const).flatMap((protocol) => {
      const look = page[protocol];
      return "absent" in look
        ? []
        : [{ page, protocol, command: look.command, name: `${page.reason} over ${protocol}` }];
    }),
  );
  const startOf = ({ reason }: ReasonPage) => wireTriggers[reason as keyof typeof wireTriggers].start;
  const answers = new Map<string, string>();

  async function run(those: typeof shown, at: Doors): Promise<void> {
    const outputs = await printed(
      those.map(({ command }) => command),
      at,
    );
    for (const [place, { name }] of those.entries()) answers.set(name, outputs[place] as string);
  }

  beforeAll(async () => {
    const usual = shown.filter(({ page }) => startOf(page) === undefined);
    await run(usual, doors);
    for (const one of shown.filter((other) => !usual.includes(other))) {
      const { process } = opened.site;
      const { trustedDocuments: files, introspection } = readSettings(startOf(one.page) ?? {});
      const trustedDocuments = files?.map((file) => join(root, file));
      const settings = { ...process.settings, trustedDocuments, introspection };
      const started = await openDoors({ ...process, settings });
      await run([one], started);
      await started.close();
    }
  });

  it.each(shown)("$name is met", ({ page, protocol, name }) => {
    const answer = answers.get(name) ?? "";
    const failure = protocol === "rest" ? ofProblem(answer) : ofErrors(answer);
    expect(failure).toEqual(promised(page, protocol));
  });
});
