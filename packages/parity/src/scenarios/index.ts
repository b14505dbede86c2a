/** The scenario list: what clients of any protocol may rely on. */
import type { Scenario } from "../world.ts";
import { access } from "./access.ts";
import { bulk } from "./bulk.ts";
import { catalog } from "./catalog.ts";
import { customers } from "./customers.ts";
import { idempotency } from "./idempotency.ts";
import { interrupted } from "./interrupted.ts";
import { inventory } from "./inventory.ts";
import { money } from "./money.ts";
import { news } from "./news.ts";
import { oddities } from "./oddities.ts";
import { orders } from "./orders.ts";
import { pages } from "./pages.ts";
import { reviews } from "./reviews.ts";
import { support } from "./support.ts";
import { versions } from "./versions.ts";

export const scenarios: readonly Scenario[] = [
  ...catalog,
  ...bulk,
  ...reviews,
  ...inventory,
  ...customers,
  ...orders,
  ...money,
  ...support,
  ...news,
  ...versions,
  ...pages,
  ...idempotency,
  ...interrupted,
  ...access,
  ...oddities,
];
