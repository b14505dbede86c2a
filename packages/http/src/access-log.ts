/** The access log: one line a request, without its query string and bodies. */
import { toTypeId } from "@trefoil/domain";
import { createLineWriter, type Logger } from "@trefoil/platform";
import type { Exchange } from "./exchange.ts";

/** What a status can't say: the client was gone before it could be answered. */
const CLIENT_CLOSED_REQUEST = 499;

export type AccessLog = (exchange: Exchange, bytes: number) => void;

export function createAccessLog(log: Logger): AccessLog {
  const write = createLineWriter(log);
  return (exchange, bytes) => write(fieldsOf(exchange, bytes), "request");
}

/** JSON text. Every value is ours or was checked: method by the parser, request id by its form. */
function fieldsOf(exchange: Exchange, bytes: number): string {
  const { request, caller, requestId, span, queries } = exchange;
  const id = caller.customerId === null ? undefined : toTypeId("customer", caller.customerId);
  return (
    `"method":"${request.method}","route":${quoted(exchange.route)},"status":${statusOf(exchange)},` +
    `"ms":${rounded(exchange.age())},"bytes":${bytes},"operation":${quoted(exchange.operation)},` +
    `"caller":${quoted(id)},"role":"${caller.role}","requestId":"${requestId}","traceId":"${span.traceId}",` +
    `"queries":${queries},"dbMs":${rounded(exchange.dbMs)}`
  );
}

/** What was answered, for those who were not there. */
export function statusOf({ response, brokenWith }: Exchange): number {
  if (brokenWith !== undefined) return brokenWith;
  return response.destroyed && !response.writableFinished ? CLIENT_CLOSED_REQUEST : response.statusCode;
}

function quoted(text: string | undefined): string {
  return text === undefined ? "null" : `"${text}"`;
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}
