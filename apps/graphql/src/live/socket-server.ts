/** What is said over a WebSocket (graphql-transport-ws): who is let in, and what each message sets off. */
import { type Reason, ShopError } from "@trefoil/domain";
import type { ExecutionArgs, GraphQLError } from "graphql";
import { CloseCode, makeServer, type OperationResult, type Server, type SubscribePayload } from "graphql-ws";
import type { Guest } from "./guest.ts";
import type { Desk } from "./operation.ts";
import type { SocketLimits } from "./socket-limits.ts";
import { SocketOperation } from "./socket-operation.ts";
import { createTally } from "./tally.ts";

/** For a while there is no room: try again later (the registry of close codes of RFC 6455). */
const TRY_AGAIN_LATER = 1013;

type Params = Readonly<Record<string, unknown>>;

export function createSocketServer(desk: Desk, limits: SocketLimits): Server<Guest> {
  const { operations = 100, perCaller = 50, initMs = 3_000 } = limits;
  const callers = createTally(perCaller);

  async function connect(guest: Guest, params: Params = {}): Promise<boolean> {
    const { front } = desk;
    const { asker, socket } = guest;
    const refused = await admit(desk, guest, params["Authorization"] ?? params["authorization"]);
    if (refused !== undefined) {
      socket.close(refused === "RATE_LIMITED" ? TRY_AGAIN_LATER : CloseCode.Forbidden, refused);
      return false;
    }
    if (!socket.isOpen) return false;
    const { customerId } = asker.caller;
    if (customerId !== null) guest.leave = callers.enter(customerId);
    if (customerId !== null && guest.leave === undefined) {
      socket.close(TRY_AGAIN_LATER, "TOO_MANY_SOCKETS");
      return false;
    }
    const end = front.streams.endOf(asker);
    if (end !== undefined) socket.expireAt(end);
    return true;
  }

  async function begin(guest: Guest, payload: SubscribePayload): Promise<ExecutionArgs | GraphQLError[]> {
    const operation = new SocketOperation(desk, guest);
    try {
      if (guest.socket.operations.size >= operations) {
        throw new ShopError("TOO_MANY_STREAMS", `${operations} operations of this socket run.`);
      }
      const { document, operation: chosen } = (await operation.admit(payload)).plan;
      const args = { schema: desk.engine.schema, document: document.document, contextValue: operation };
      return { ...args, operationName: chosen.name?.value };
    } catch (error) {
      operation.end();
      return operation.refusal(error);
    }
  }

  return makeServer<Params, Guest>({
    connectionInitWaitTimeout: initMs,
    onConnect: ({ extra, connectionParams }) => connect(extra, connectionParams),
    onSubscribe: ({ extra }, _id, payload) => begin(extra, payload),
    execute: run,
    subscribe: run,
    // As it is; the library would make anew what it takes for errors of graphql-js.
    onNext: (_context, _id, _payload, _args, result) => result as object,
    onClose: ({ extra }) => extra.leave?.(),
  });
}

/** Answers are formatted already, which the library does not know to type. */
function run({ contextValue }: ExecutionArgs): OperationResult {
  return (contextValue as SocketOperation).run() as OperationResult;
}

/** The reason of a refusal; nothing when the caller is known, or anonymous. */
async function admit(
  { front }: Desk,
  { asker }: Guest,
  given: unknown = asker.request.headers.authorization,
): Promise<Reason | undefined> {
  if (given === null || given === undefined) return undefined;
  if (typeof given !== "string") return "TOKEN_INVALID";
  try {
    await front.admit(asker, given);
    return undefined;
  } catch (error) {
    if (error instanceof ShopError) return error.reason;
    throw error;
  }
}
