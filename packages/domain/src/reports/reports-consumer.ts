/** The reports consumer: keeps the generation of the reports that is read up to date with the log. */
import type { Consumer } from "../events/index.ts";
import { recordSales } from "./record-sales.ts";
import { reportedTypes } from "./sales.rules.ts";

export const REPORTS = "reports";

export const reportsConsumer: Consumer = {
  name: REPORTS,
  // All orders of a day change the same row: beside each other they would only wait for each other.
  partitions: 1,
  types: reportedTypes,
  from: "start",
  async handle({ sql }, events) {
    // The lock keeps a rebuild from putting another generation in its place meanwhile; it lets the building itself go on.
    const { rows } = await sql.query<{ generation: number }>({
      name: "reports_generation",
      text: "SELECT generation FROM projections WHERE name = $1 FOR KEY SHARE",
      values: [REPORTS],
    });
    const [live] = rows;
    if (live === undefined) throw new Error("the reports have no row in projections");
    await recordSales({ sql }, live.generation, events);
  },
};
