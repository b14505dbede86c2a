/** The shop as the command line wants it. Which protocol is one line; nothing else in the programs knows of it. */
import { type AttemptReport, createShop, type Shop, ShopError, type Transport } from "@trefoil/sdk";
import { graphql } from "@trefoil/sdk/graphql";
import { grpc } from "@trefoil/sdk/grpc";
import { rest } from "@trefoil/sdk/rest";
import { tokenOf } from "../token.ts";

const { SHOP = "http://127.0.0.1:8080", GRPC_ADDRESS = "127.0.0.1:50051" } = process.env;

const transports: Readonly<Record<string, () => Transport>> = {
  rest: () => rest(SHOP),
  graphql: () => graphql(`${SHOP}/graphql`),
  grpc: () => grpc(GRPC_ADDRESS),
};

export const shopOptions = {
  transport: { type: "string", default: "rest" },
  timeout: { type: "string", default: "30" },
} as const;

export const SHOP_OPTIONS = `  --transport NAME   rest (default), graphql or grpc
  --timeout SECONDS  for how long a call is tried (30)
  --help

Environment:
  SHOP, GRPC_ADDRESS  where the shop is; ${SHOP}, ${GRPC_ADDRESS}
  TOKEN               an access token; unless set, that of the customer AS by npm run token`;

interface Chosen {
  readonly transport: string;
  readonly timeout: string;
  /** Whose token it is unless the environment says otherwise. */
  readonly as: string;
}

export async function openShop({ transport, timeout, as }: Chosen): Promise<Shop> {
  const open = transports[transport];
  if (open === undefined) {
    const detail = `--transport ${transport} is not one of ${Object.keys(transports).join(", ")}.`;
    throw new ShopError({ kind: "INVALID_ARGUMENT", reason: "NO_SUCH_TRANSPORT", detail });
  }
  const known = [await tokenOf(as)];
  return createShop({
    transport: open(),
    token: () => known.pop() ?? tokenOf(as), // asked again when it is over
    timeoutMs: Number(timeout) * 1000,
    onAttempt: sayWhenAway(),
  });
}

/** Retries are the SDK's business; that they are under way is worth a line. */
function sayWhenAway(): (report: AttemptReport) => void {
  let away = false;
  return ({ error, retryInMs }) => {
    if (error === undefined && away) console.error("The shop is back.");
    if (error === undefined) away = false;
    if (!(error instanceof ShopError) || error.kind !== "UNAVAILABLE" || retryInMs === undefined || away)
      return;
    away = true;
    console.error(`The shop is away (${error.message}), trying again`);
  };
}
