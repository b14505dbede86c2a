/** The departments of the demo shop: eight, with four shelves each. */
import { clothing } from "./clothing.ts";
import { garden } from "./garden.ts";
import { kitchen } from "./kitchen.ts";
import { living } from "./living.ts";
import { office } from "./office.ts";
import { outdoor } from "./outdoor.ts";
import type { Department } from "./shelf.ts";
import { toys } from "./toys.ts";
import { workshop } from "./workshop.ts";

export type { Department, Shelf } from "./shelf.ts";

export const departments: readonly Department[] = [
  kitchen,
  living,
  garden,
  office,
  outdoor,
  clothing,
  toys,
  workshop,
];
