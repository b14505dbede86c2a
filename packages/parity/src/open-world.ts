/** Opens the world of one scenario on one stage. */
import { scopes } from "@trefoil/domain";
import { type Category, createShop, operations, type Shop } from "@trefoil/sdk";
import { backstageOf, idsOfTheFour } from "./backstage.ts";
import type { OpenDriver } from "./driver.ts";
import { inProcess } from "./drivers/in-process.ts";
import type { Site } from "./site.ts";
import { ask, type Entry, failureOf, recorded } from "./transcript.ts";
import { type Actor, address, type Role, type World } from "./world.ts";

interface Given {
  readonly site: Site;
  readonly driver: OpenDriver;
  /** Of the scenario. */
  readonly number: number;
  write(entry: Entry): void;
}

const writing: ReadonlySet<string> = new Set(["write", "import"]);

export async function openWorld({ site, driver, number, write }: Given): Promise<World> {
  const transportOf = (actor: Actor) => recorded({ transport: driver.transport, as: actor.name, write });
  let serial = 0;
  const unique = (prefix: string) => `${prefix}-${number}-${++serial}`;

  function as(actor: Actor): Shop {
    return createShop({
      transport: transportOf(actor),
      token: actor.token,
      maxAttempts: 1,
      onAttempt: ({ idempotencyKey }) => {
        if (idempotencyKey !== undefined && idempotencyKey.length === 36)
          site.issued.keys.add(idempotencyKey);
      },
    });
  }

  async function actor(
    name: string,
    subject: string,
    { role = "CUSTOMER" as Role, scopes: some = scopes as readonly string[], expiresInSeconds = 3600 } = {},
  ): Promise<Actor> {
    return {
      name,
      token: await site.tokenFor({ subject, role, tier: "FREE", scopes: some, expiresInSeconds }),
    };
  }

  const { transport: standIn } = await inProcess.open(site);
  const ids = await idsOfTheFour(site);
  const anonymous: Actor = { name: "anonymous", token: undefined };
  const sam = await actor("sam", ids.sam, { role: "STAFF" });
  const [category] = await createShop({ transport: driver.transport }).catalog.categories().take(1);

  const world: World = {
    ...backstageOf(site),
    anonymous,
    sam,
    alice: await actor("alice", ids.alice),
    bob: await actor("bob", ids.bob),
    ada: await actor("ada", ids.ada, { role: "ADMIN" }),
    shopKey: site,
    ids,
    category: category as Category,
    as,
    async raw(who, raw) {
      const { operation, input, lines } = raw;
      if (driver.canSend(operation, input, lines)) return ask(transportOf(who), raw, who.token);
      // What others do to their shops is done to this one, too: in comparison they stay the same.
      if (writing.has(operations[operation].kind)) await ask(standIn, raw, who.token);
      const skipped = { skipped: true } as const;
      write({ as: who.name, operation, input: undefined, key: undefined, outcome: skipped });
      return skipped;
    },
    failure: (call) =>
      call.then(() => {
        throw new Error("the call succeeded, which it must not");
      }, failureOf),
    actor,
    unique,
    newProduct(fields = {}) {
      const price = { amount: 1999, currency: "EUR" };
      const product = {
        sku: unique("SKU"),
        name: "Parity shoe",
        description: "",
        price,
        categoryId: world.category.id,
      };
      return as(sam).catalog.create({ ...product, ...fields });
    },
    async newCustomer() {
      const email = `${unique("customer")}@example.com`;
      const customer = await as(anonymous).customers.register({
        email,
        name: "Customer",
        password: "correct horse",
      });
      return { ...(await actor(email, customer.id)), id: customer.id, customer };
    },
    async newOrder(who, fields = {}) {
      const items = fields.items ?? [{ productId: (await world.newProduct()).id, quantity: 1 }];
      return as(who).orders.place({ shippingAddress: address, paymentToken: "tok_visa", ...fields, items });
    },
  };
  return world;
}
