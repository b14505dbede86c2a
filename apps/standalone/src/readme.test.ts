import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { testDatabase } from "@trefoil/prisma/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownPort, type ServerProcess, startServer } from "./faults/server-process.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const MARK = "----- next -----";

/** What each step of the tour must print. A step that is not listed here fails. */
const promises: Record<string, readonly RegExp[]> = {
  "Look around": [/"data":\[\{/, /"nextCursor":"/, /"name":/],
  "Sign in": [/"email":"alice@example.com"/],
  "Place an order": [/^HTTP\/1.1 202/, /location: \/v2\/orders\/ord_/i, /"status":"PENDING"/],
  "Send it again": [/idempotent-replayed: true/i, /"reason":"IDEMPOTENCY_KEY_REUSED"/],
  "Wait for it": [/^HTTP\/1.1 201/, /"status":"CONFIRMED"/, /"cancelReason":"PAYMENT_DECLINED"/],
  "Watch it happen": [
    /^id: \d+$/m,
    /^event: trefoil.payment.captured.v1$/m,
    /^event: trefoil.order.confirmed.v1$/m,
  ],
  "Look behind it": [/"state":"COMPLETED"/, /"step":"CAPTURE"/, /"refunds":\[\{"id":"rfd_/],
  "Pay from a wallet": [/"id":"wal_/, /"payment":\{"method":"WALLET"\}/, /"kind":"WITHDRAWN"/],
  "Be told": [/"data":\[/, /"secret":"whsec_/],
  "Sum it up": [/"from":"\d{4}-/, /"name":"notifications"/],
  "Follow a link": [/"category":\{/, /"status":"CANCELLED"/, /"trefoil.order.cancelled.v1"/],
  "Ask for a graph": [/desc="1 query"/, /"cost":\{"requested":\d+/, /"category":\{"name"/],
  "Change protocols in the middle": [
    /"idempotentReplayed":true/,
    /"placeOrder":\{"order":\{"id":"ord_/,
    /event: next\n/,
    /"type":"trefoil.order.confirmed.v1"/,
  ],
  "Call a procedure": [/^HTTP\/1.1 200/, /idempotent-replayed: true/i, /"order":\{"id":"ord_/],
  "Change something, safely": [/^"\d+"/m, /^HTTP\/1.1 200/m, /"reason":"VERSION_MISMATCH"/],
  "Get it wrong": [/"field":"limit"/, /"field":"colour"/, /CURSOR_MISMATCH/],
  "Move a lot": [/^\{"id":"prod_/, /"created":3/],
  "Meet the old version": [/^deprecation: @\d+/im, /^sunset: /im, /successor-version/],
};

interface Step {
  readonly title: string;
  readonly script: string;
}

/** The shell snippets of the tour, each with the bold words before it. */
async function tour(): Promise<Step[]> {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const section = readme.slice(readme.indexOf("## A tour in curl"), readme.indexOf("## From TypeScript"));
  return [...section.matchAll(/\*\*(.+?)\.\*\*[^`]*?(?:`[^`\n]+`[^`]*?)*```sh\n([\s\S]*?)```/g)].map(
    (found) => ({
      title: found[1] as string,
      script: found[2] as string,
    }),
  );
}

describe("the tour of the README", () => {
  let server: ServerProcess;
  let outputs: ReadonlyMap<string, string>;
  let clean: () => Promise<void>;

  beforeAll(async () => {
    const home = await mkdtemp(join(tmpdir(), "trefoil-tour-"));
    const { url, drop } = await testDatabase({ demo: true });
    const env = { TREFOIL_HOME: home, DATABASE_URL: url };
    server = await startServer(env, await ownPort());
    clean = async () => {
      await server.stop();
      await drop();
      await rm(home, { recursive: true });
    };
    const steps = await tour();
    const script = steps.map((step) => `${step.script}\necho; echo "${MARK}"`).join("\n");
    const { stdout } = await promisify(execFile)(
      "bash",
      ["-eu", "-c", script.replaceAll("http://localhost:8080", server.url)],
      {
        cwd: root,
        env: { ...process.env, ...env },
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    const printed = stdout.split(MARK);
    outputs = new Map(steps.map((step, at) => [step.title, printed[at]?.trim() ?? ""]));
  });
  afterAll(() => clean());

  it("has the steps that are promised here, and no other", () => {
    expect([...outputs.keys()]).toEqual(Object.keys(promises));
  });

  it.each(Object.entries(promises))("%s: prints what it promises", (title, patterns) => {
    const output = outputs.get(title) ?? "";
    for (const pattern of patterns) expect(output).toMatch(pattern);
  });
});
