/** listEvents: a page of the caller's own events; for the staff of everybody's. */
import * as z from "zod";
import {
  customer,
  type EventRow,
  type EventView,
  eventColumns,
  listKey,
  pageInput,
  query,
  readPage,
  toEventView,
} from "../kernel/index.ts";
import { conditionsOf } from "./event-filter.ts";
import { eventFilterInput, filterOf } from "./event-input.ts";

export const listEvents = query({
  name: "listEvents",
  input: z.strictObject({
    ...pageInput,
    ...eventFilterInput,
    sort: z.enum(["position", "-position"]).default("position"),
  }),
  permission: customer("events:read"),
  async run(context, { sort, types, subject, ...page }) {
    const conditions = conditionsOf(filterOf(context.caller, { types, subject }));
    // What is not settled is not shown yet: an event that comes before it would be missed by whoever has passed it.
    const settled = { sql: "position <= ?::bigint", value: await context.log.head() };
    return readPage<EventRow, EventView>(
      context,
      {
        name: "events",
        select: `SELECT ${eventColumns} FROM events`,
        id: "id",
        sort: { column: "position", cast: "bigint" },
        descending: sort.startsWith("-"),
        where: [...conditions, settled],
        list: () => listKey("events", sort, conditions),
        positionOf: ({ position, id }) => [Number(position), id],
      },
      page,
      toEventView,
    );
  },
});
