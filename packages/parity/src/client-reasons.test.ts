/** Every reason that the SDK's client gives itself is met through every transport that can have it. */
import { closeHttpServer, createHttpServer, listenHttp } from "@trefoil/platform";
import { type ClientReason, clientReasons, type Transport } from "@trefoil/sdk";
import { graphql } from "@trefoil/sdk/graphql";
import { type GrpcTransport, grpc } from "@trefoil/sdk/grpc";
import { rest } from "@trefoil/sdk/rest";
import { createServer } from "nice-grpc";
import { expect, it } from "vitest";
import { ask, type Outcome, type Raw } from "./transcript.ts";

/** Nobody listens there; port 1 is one that fetch asks nobody for. */
const NOWHERE = "http://127.0.0.1:2";
const get = { operation: "getProduct", input: { id: "prod_01h455vb4pex5vsknk084sn02q" } } as const;

async function failing(transport: Transport | GrpcTransport, raw: Raw = get): Promise<Outcome> {
  const outcome = await ask(transport, raw, undefined);
  if ("close" in transport) transport.close();
  return outcome;
}

/** At a web server that is not the shop. */
async function elsewhere(make: (url: string) => Transport): Promise<Outcome> {
  const server = createHttpServer((_request, response) => response.end("<h1>It works!</h1>"));
  const { port } = await listenHttp(server, { port: 0, host: "127.0.0.1", setting: "none" });
  const outcome = await failing(make(`http://127.0.0.1:${port}`));
  await closeHttpServer(server, 100);
  return outcome;
}

/** At a gRPC server that is not the shop. */
async function elsewhereOverGrpc(): Promise<Outcome> {
  const server = createServer();
  const outcome = await failing(grpc(`127.0.0.1:${await server.listen("127.0.0.1:0")}`));
  await server.shutdown();
  return outcome;
}

/** How it is met, or why it can't be. */
type Way = (() => Promise<Outcome>) | string;

const ways: Record<ClientReason, Record<"REST" | "GraphQL" | "gRPC", Way>> = {
  CONNECTION_FAILED: {
    REST: () => failing(rest(NOWHERE)),
    GraphQL: () => failing(graphql(NOWHERE)),
    gRPC: () => failing(grpc(NOWHERE)),
  },
  UNEXPECTED_ANSWER: {
    REST: () => elsewhere(rest),
    GraphQL: () => elsewhere(graphql),
    gRPC: elsewhereOverGrpc,
  },
  NOT_IN_PROTOCOL: {
    REST: "it has every operation of the SDK",
    GraphQL: () => failing(graphql(NOWHERE), { operation: "exportProducts", input: {} }),
    gRPC: "it has every operation of the SDK",
  },
};

const met = Object.entries(ways).flatMap(([reason, over]) =>
  Object.entries(over).flatMap(([protocol, way]) =>
    typeof way === "string" ? [] : [[reason as ClientReason, protocol, way] as const],
  ),
);

it.each(met)("%s is met over %s", async (reason, _protocol, way) => {
  expect(await way()).toMatchObject({ kind: clientReasons[reason].kind, reason });
});
