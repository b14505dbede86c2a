/** listDeadLetters: a page of the events that consumers could not take. */
import * as z from "zod";
import { type Condition, listKey, pageInput, query, readPage, staff, text } from "../kernel/index.ts";
import { type DeadLetter, type DeadLetterRow, deadLetterSelect, toDeadLetter } from "./dead-letter.ts";

export const listDeadLetters = query({
  name: "listDeadLetters",
  input: z.strictObject({
    ...pageInput,
    sort: z.enum(["createdAt", "-createdAt"]).default("-createdAt"),
    consumer: text({ min: 1, max: 100 }).optional(),
    status: z.enum(["DEAD", "REPLAYED"]).optional(),
  }),
  permission: staff("events:read"),
  run(context, { sort, consumer, status, ...page }) {
    const where: Condition[] = [];
    if (consumer !== undefined) where.push({ sql: "d.consumer = ?", value: consumer });
    if (status !== undefined) where.push({ sql: `d.status = '${status}'` });
    return readPage<DeadLetterRow, DeadLetter>(
      context,
      {
        name: "dead_letters",
        select: deadLetterSelect,
        id: "d.id",
        sort: { column: "d.created_at", cast: "timestamptz" },
        descending: sort.startsWith("-"),
        where,
        list: () => listKey("deadLetters", sort, consumer, status),
        positionOf: (row) => [row.created_at, row.id],
      },
      page,
      toDeadLetter,
    );
  },
});
