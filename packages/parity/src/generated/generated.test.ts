import { toTypeId } from "@trefoil/domain";
import { operations } from "@trefoil/sdk";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ordersUnlikeTheirEvents, stockUnlikeItsEvents, streamsOutOfStep } from "../checks.ts";
import { compared, differences } from "../difference.ts";
import type { Stage } from "../stage.ts";
import { openStages, type Stages } from "../testing/open-stages.ts";
import type { Actor, World } from "../world.ts";
import { type Command, command, type people, resolved } from "./command.ts";
import { isJudgedWhole } from "./edge.ts";
import type { Thing } from "./reference.ts";

const COMMANDS = Number(process.env["PARITY_COMMANDS"] ?? 300);
const SEED = Number(process.env["PARITY_SEED"] ?? Date.now() % 2 ** 31);
/** Commands of one play: their differences are told together. */
const CHAPTER = 100;

let stages: Stages;
beforeAll(async () => {
  stages = await openStages();
});
afterAll(() => stages.close());

type Known = Record<Thing, string[]>;

it(`${COMMANDS} commands of seed ${SEED} get the same verdicts and leave the same`, async () => {
  const commands = fc.sample(command, { numRuns: COMMANDS, seed: SEED }).filter(isJudgedWhole);
  const known = new Map<Stage, Known>();
  for (const stage of stages.all) known.set(stage, await knownAtFirst(stage));
  const found: string[] = [];
  for (let from = 0; from < commands.length; from += CHAPTER) {
    const chapter = commands.slice(from, from + CHAPTER);
    const plays = await Promise.all(
      stages.all.map((stage) => stage.play(playing(chapter, known.get(stage) as Known), from)),
    );
    const [first, ...others] = plays;
    for (const other of others)
      if (first !== undefined) found.push(...differences(...compared(first, other)));
  }
  expect(found, `PARITY_SEED=${SEED} PARITY_COMMANDS=${COMMANDS} repeats this`).toEqual([]);
  await expectTheSameOnRecord();
});

const drivers = () => stages.all.map(({ driver }) => driver);

function playing(commands: readonly Command[], known: Known) {
  return {
    name: "generated",
    async run(world: World) {
      const actors = await peopleOf(world);
      for (const { operation, by, input, lines, key } of commands) {
        const idOf = (thing: Thing, number: number) => known[thing][number % known[thing].length] as string;
        const asked = resolved(input, idOf);
        const sent = resolved(lines, idOf) as unknown[];
        const outcome = await world.raw(actors[by], {
          operation,
          input: asked,
          key: operations[operation].kind === "write" ? key : undefined,
          lines: sent,
        });
        const byAll = drivers().every((driver) => driver.canSend(operation, asked, sent));
        if ("value" in outcome && byAll) learn(known, outcome.value);
      }
    },
  };
}

async function peopleOf(world: World): Promise<Record<(typeof people)[number], Actor>> {
  const { anonymous, alice, bob, sam, ada, ids } = world;
  const scopeless = await world.actor("sam without scopes", ids.sam, { role: "STAFF", scopes: [] });
  return { anonymous, alice, bob, sam, ada, "sam without scopes": scopeless };
}

const thingOf: Readonly<Record<string, Thing>> = { prod: "product", cus: "customer", ord: "order" };

/** New things may be asked for by later commands: what all stages have met. */
function learn(known: Known, value: unknown): void {
  const { id } = (value ?? {}) as { id?: string };
  const thing = thingOf[id?.split("_")[0] ?? ""];
  if (id !== undefined && thing !== undefined && !known[thing].includes(id)) known[thing].push(id);
}

/** A few of each, so that commands meet. */
async function knownAtFirst({ site }: Stage): Promise<Known> {
  const read = async (thing: Thing, table: string, condition = "true") => {
    const { rows } = await site.process.database.pool.query<{ id: string }>(
      `SELECT id FROM ${table} WHERE ${condition} ORDER BY id LIMIT 15`,
    );
    return rows.map(({ id }) => toTypeId(thing, id));
  };
  return {
    product: [
      ...(await read("product", "products", "status <> 'ACTIVE'")),
      ...(await read("product", "products")),
    ],
    category: [...(await read("category", "categories")), "cat_01h455vb4pex5vsknk084sn02q"],
    customer: await read("customer", "customers"),
    order: [...(await read("order", "orders", "status = 'CONFIRMED'")), ...(await read("order", "orders"))],
  };
}

async function expectTheSameOnRecord(): Promise<void> {
  const [first, ...others] = await Promise.all(stages.all.map((stage) => stage.everything()));
  for (const other of others) {
    for (const [table, rows] of Object.entries(other))
      expect({ [table]: rows }).toEqual({ [table]: first?.[table] });
  }
  for (const { site } of stages.all) {
    expect(await ordersUnlikeTheirEvents(site)).toEqual([]);
    expect(await streamsOutOfStep(site)).toEqual([]);
    expect(await stockUnlikeItsEvents(site)).toEqual([]);
  }
}
