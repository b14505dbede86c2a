/** The proof that the protocols agree: a driver for each, and the stage that a driver plays on. */
export type { Driver, OpenDriver } from "./driver.ts";
export { drivers } from "./drivers/index.ts";
export { type Issued, openSite, type Site } from "./site.ts";
export { openStage, type Play, type Stage } from "./stage.ts";
export type { Actor, Scenario, World } from "./world.ts";
