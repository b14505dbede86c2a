/** What the gateways call through. */
import type { Outgoing } from "@trefoil/domain";
import type { Reply } from "./json-client.ts";

/** `name` is for the metrics. */
export type Call = (
  name: string,
  path: string,
  body: object | undefined,
  outgoing: Outgoing,
) => Promise<Reply>;
