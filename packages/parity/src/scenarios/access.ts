/** Who may do what: every operation, asked by everybody. */
import { type OperationName, operations } from "@trefoil/sdk";
import type { Actor, Scenario, World } from "../world.ts";
import { samples } from "./samples.ts";

export const access: readonly Scenario[] = (Object.keys(operations) as OperationName[]).map((operation) => ({
  name: `${operation} admits and refuses the same callers`,
  async run(world) {
    const input = await samples[operation].input(world);
    // Those who may come last: what they do changes what the others would see.
    for (const actor of [
      ...(await strangers(world)),
      await suspendedStaff(world),
      world.anonymous,
      world.bob,
      world.alice,
      world.ada,
      world.sam,
    ]) {
      await world.raw(actor, { operation, input, key: world.unique("key"), lines: [] });
    }
  },
}));

/** Tokens that are of no use, or of less use than they look. */
async function strangers({ actor, ids, alice }: World) {
  return [
    { name: "garbage", token: "garbage" },
    { name: "tampered", token: `${alice.token}x` },
    { name: "empty", token: "" },
    await actor("expired", ids.alice, { expiresInSeconds: -10 }),
    await actor("alice without scopes", ids.alice, { scopes: [] }),
    await actor("sam without scopes", ids.sam, { role: "STAFF", scopes: [] }),
    await actor("nobody", "cus_01h455vb4pex5vsknk084sn02q"),
    await actor("not even an id", "alice"),
  ];
}

/** One for all scenarios of a shop. */
const suspended = new WeakMap<object, Promise<Actor>>();

function suspendedStaff(world: World): Promise<Actor> {
  const actor = suspended.get(world.shopKey) ?? suspendedOnce(world);
  suspended.set(world.shopKey, actor);
  return actor;
}

/** Was one of the staff: their token still says so, and they may read and change nothing. */
async function suspendedOnce(world: World): Promise<Actor> {
  const { id } = await world.newCustomer();
  const { customers } = world.as(world.ada);
  await customers.update(id, { expectedVersion: 1, role: "STAFF" });
  await customers.suspend(id);
  return world.actor("suspended staff", id, { role: "STAFF" });
}
