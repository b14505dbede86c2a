/** Every reason that an error can have: what it means, how each protocol says it, which operations give it, and how to meet it. */
import { type ErrorKind, type Reason, reasons } from "@trefoil/domain";
import { type GraphqlReason, graphqlReasons } from "@trefoil/graphql";
import { type EdgeReason, edgeReasons, type Look, type ReasonPage, type Said, statusOf } from "@trefoil/http";
import { type ClientReason, clientReasons, kindOfReason } from "@trefoil/sdk";
import { entryOf } from "./call.ts";
import { graphqlCall } from "./graphql-call.ts";
import { grpcCall } from "./grpc-call.ts";
import { graphqlAlone, graphqlLook, grpcLook, restLook } from "./looks.ts";
import { operationEntries } from "./operations.ts";
import { restCall } from "./rest-call.ts";
import { before, bufCurl, curl } from "./shell.ts";
import type { Trigger } from "./trigger.ts";
import { triggers } from "./triggers.ts";
import { type Absent, type Command, type WireTrigger, wireTriggers } from "./wire-triggers.ts";

/** Operations that give it. */
function operationsOf(reason: string): string[] {
  return operationEntries.filter(({ errors }) => errors.includes(reason)).map(({ name }) => name);
}

function ofShop(reason: Reason): ReasonPage {
  const { kind, title, meaning, remedy } = reasons[reason];
  const trigger: Trigger = triggers[reason];
  const { call } = trigger;
  const overGraphql = graphqlCall(call);
  return {
    reason,
    from: "shop",
    kind,
    status: statusOf(reason),
    title,
    meaning,
    remedy,
    rest: { ...restLook(reason), command: curl(restCall(call)) },
    graphql:
      overGraphql === undefined
        ? {
            absent: `Of \`${call.operation}\` alone, which GraphQL does not have: ${entryOf(call.operation).graphql.exempt}.`,
          }
        : { ...graphqlLook(reason), command: curl(overGraphql) },
    grpc: { ...grpcLook(reason), command: bufCurl(grpcCall(call)) },
    operations: operationsOf(reason),
    when: trigger.when,
    before: before(trigger) || undefined,
  };
}

function ofWire(reason: EdgeReason | GraphqlReason): ReasonPage {
  const trigger: WireTrigger = wireTriggers[reason];
  const isEdge = reason in edgeReasons;
  const about = isEdge ? edgeReasons[reason as EdgeReason] : graphqlReasons[reason as GraphqlReason];
  const kind: ErrorKind = isEdge ? kindOfReason[reason as EdgeReason] : "INVALID_ARGUMENT";
  const look = isEdge ? graphqlLook(reason as EdgeReason) : graphqlAlone(reason as GraphqlReason);
  const { status, title, meaning, remedy } = about;
  const started = Object.entries(trigger.start ?? {}).map(([name, value]) => `${name}=${value} `);
  return {
    reason,
    from: isEdge ? "HTTP" : "GraphQL",
    kind,
    status,
    title,
    meaning,
    remedy,
    rest: withCommand(trigger.rest, () => restLook(reason as EdgeReason)),
    graphql: withCommand(trigger.graphql, () => look),
    grpc: trigger.grpc,
    operations: operationsOf(reason),
    ...(started.length > 0 && { when: `When the shop was started so: \`${started.join("")}npm start\`.` }),
  };
}

function withCommand(trigger: Command | Absent, look: () => Said): Look {
  return typeof trigger === "string" ? { ...look(), command: trigger } : trigger;
}

function ofClient(reason: ClientReason): ReasonPage {
  const absent = { absent: "No server says it: the SDK's client does, whatever the protocol." };
  const { kind, title, meaning, remedy } = clientReasons[reason];
  return {
    reason,
    from: "SDK",
    kind,
    title,
    meaning,
    remedy,
    rest: absent,
    graphql: absent,
    grpc: absent,
    operations: [],
    when: clientWhen[reason],
  };
}

const clientWhen: Record<ClientReason, string> = {
  CONNECTION_FAILED: "When nothing listens at the transport's address, or the connection breaks off.",
  UNEXPECTED_ANSWER: "When the transport's address is that of another server.",
  NOT_IN_PROTOCOL: "With `graphql(...)` as transport: `shop.catalog.export()`.",
};

const names = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];

/** In the order of their tables: of the shop, of HTTP, of GraphQL, of the client. */
export const reasonPages: readonly ReasonPage[] = [
  ...names(reasons).map(ofShop),
  ...names(edgeReasons).map(ofWire),
  ...names(graphqlReasons).map(ofWire),
  ...names(clientReasons).map(ofClient),
];
