/** Refuses variables that hold too much, before anything of them is looked at. */
import { RequestError } from "../errors.ts";
import { limits } from "./limits.ts";

/** TOO_MANY_VALUES */
export function checkValues(variables: Readonly<Record<string, unknown>>): void {
  if (left(variables, limits.values) < 0) throw new RequestError("TOO_MANY_VALUES");
}

/** How many more values there may be beside those of `value`; below 0 as soon as there are too many. */
function left(value: unknown, room: number): number {
  if (typeof value !== "object" || value === null) return room - 1;
  if (Array.isArray(value) && value.length > room) return -1;
  let rest = room - 1;
  for (const name in value) {
    rest = left((value as Record<string, unknown>)[name], rest);
    if (rest < 0) break;
  }
  return rest;
}
