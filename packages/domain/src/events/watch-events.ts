/** watchEvents: the caller's own events as they happen; for the staff everybody's. */
import * as z from "zod";
import { customer, watchOf } from "../kernel/index.ts";
import { afterInput, eventFilterInput, filterOf } from "./event-input.ts";
import { follow } from "./follow.ts";

export const watchEvents = watchOf({
  name: "watchEvents",
  input: z.strictObject({ ...eventFilterInput, after: afterInput }),
  permission: customer("events:read"),
  run: (context, { after, ...asked }) => follow(context, filterOf(context.caller, asked), after),
});
