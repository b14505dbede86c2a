/** From a status with details, as our rows give it, to the error that Connect-ES sends. */
import { type DescMessage, fromBinary } from "@bufbuild/protobuf";
import { Code, ConnectError } from "@connectrpc/connect";
import { codeToHttpStatus, errorToJson } from "@connectrpc/connect/protocol-connect";
import { findTrailerError } from "@connectrpc/connect/protocol-grpc";
import type { Answer } from "@trefoil/http";
import { type Metadata, ServerError } from "nice-grpc";
import { messageNamed } from "./contract.ts";
import { headersOf } from "./headers.ts";

const DETAILS = "grpc-status-details-bin";

/** `trailer` is that of the call; its details go into the error and the rest becomes its metadata. */
export function connectError(error: unknown, trailer: Metadata): ConnectError {
  if (!(error instanceof ServerError)) return new ConnectError("", Code.Internal);
  const details = trailer.get(DETAILS);
  const status = new Headers({
    "grpc-status": String(error.code),
    "grpc-message": encodeURIComponent(error.details),
  });
  if (details !== undefined) status.set(DETAILS, Buffer.from(details as Uint8Array).toString("base64"));
  const read = findTrailerError(status);
  const told = new ConnectError(error.details, read?.code ?? Code.Internal, headersOf(trailer));
  told.details = (read?.details ?? []).map(readable);
  return told;
}

type Detail = ConnectError["details"][number];

/** Connect shows a message that it knows as JSON besides its bytes. */
function readable(detail: Detail): Detail {
  if (!("type" in detail)) return detail;
  const desc: DescMessage | undefined = messageNamed(detail.type);
  return desc === undefined ? detail : { desc, value: fromBinary(desc, detail.value) as never };
}

/** The answer to a request that is not one for Connect-ES, by the rules of its protocol. */
export function answerOf(error: ConnectError): Answer {
  return { status: codeToHttpStatus(error.code), body: errorToJson(error, undefined) };
}
