/**
 * What the shop says of a failure, out of `grpc-status-details-bin`: a google.rpc.Status with its details. Read by hand, because
 * packages that read them know no FieldViolation.reason yet.
 * https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto
 */
import { BinaryReader } from "@bufbuild/protobuf/wire";
import type { Violation } from "../views.ts";

export interface RichStatus {
  readonly reason: string | undefined;
  readonly traceId: string | undefined;
  readonly violations: readonly Violation[];
  readonly retryAfterSeconds: number | undefined;
}

/** Field numbers are the ones of the proto files. */
export function decodeStatus(bytes: Uint8Array): RichStatus {
  const details = new Map(fieldsOf(bytes).all(3).map(anyOf));
  const info = fieldsOf(details.get("google.rpc.ErrorInfo"));
  const delay = fieldsOf(details.get("google.rpc.RetryInfo")).one(1);
  return {
    reason: info.text(1) || undefined,
    traceId: new Map(info.all(3).map(entryOf)).get("traceId"),
    violations: fieldsOf(details.get("google.rpc.BadRequest")).all(1).map(violationOf),
    retryAfterSeconds: delay && Math.ceil(fieldsOf(delay).number(1) + fieldsOf(delay).number(2) / 1e9),
  };
}

function anyOf(bytes: Uint8Array): [type: string, value: Uint8Array | undefined] {
  const any = fieldsOf(bytes);
  return [any.text(1).replace(/^.*\//, ""), any.one(2)];
}

function entryOf(bytes: Uint8Array): [key: string, value: string] {
  const entry = fieldsOf(bytes);
  return [entry.text(1), entry.text(2)];
}

function violationOf(bytes: Uint8Array): Violation {
  const violation = fieldsOf(bytes);
  return { field: violation.text(1), description: violation.text(2), reason: violation.text(3) };
}

const VARINT = 0;
const BYTES = 2;
const decoder = new TextDecoder();

/** The fields of a message by their numbers. */
function fieldsOf(bytes: Uint8Array = new Uint8Array()) {
  const chunks = new Map<number, Uint8Array[]>();
  const numbers = new Map<number, number>();
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, type] = reader.tag();
    if (type === VARINT) numbers.set(field, Number(reader.int64()));
    else if (type !== BYTES) reader.skip(type, field);
    else {
      const known = chunks.get(field) ?? [];
      chunks.set(field, known);
      known.push(reader.bytes());
    }
  }
  const all = (field: number) => chunks.get(field) ?? [];
  const one = (field: number) => all(field).at(-1);
  return {
    all,
    one,
    text: (field: number) => decoder.decode(one(field)),
    number: (field: number) => numbers.get(field) ?? 0,
  };
}
