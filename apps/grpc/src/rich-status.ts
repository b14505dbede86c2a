/**
 * google.rpc.Status as bytes, with the details that we send. Written by hand, because the package that reads them for clients
 * doesn't know FieldViolation.reason yet. https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto
 */
import { BinaryWriter } from "@bufbuild/protobuf/wire";

export interface FieldViolation {
  readonly field: string;
  readonly description: string;
  /** UPPER_SNAKE */
  readonly reason: string;
}

export interface RichStatus {
  readonly code: number;
  readonly message: string;
  readonly errorInfo: {
    readonly reason: string;
    readonly domain: string;
    readonly metadata: Readonly<Record<string, string>>;
  };
  /** BadRequest, where there are any. */
  readonly violations: readonly FieldViolation[];
  /** RetryInfo, where waiting helps. */
  readonly retryAfterSeconds: number | undefined;
}

/** The value of `grpc-status-details-bin`. */
export function encodeStatus({
  code,
  message,
  errorInfo,
  violations,
  retryAfterSeconds,
}: RichStatus): Buffer {
  const status = new BinaryWriter().uint32(tag(1, VARINT)).int32(code).uint32(tag(2)).string(message);
  detail(status, "google.rpc.ErrorInfo", (writer) => writeErrorInfo(writer, errorInfo));
  if (violations.length > 0)
    detail(status, "google.rpc.BadRequest", (writer) => {
      for (const violation of violations) writeViolation(writer, violation);
    });
  if (retryAfterSeconds !== undefined)
    detail(status, "google.rpc.RetryInfo", (writer) => {
      writer.uint32(tag(1)).fork().uint32(tag(1, VARINT)).int64(retryAfterSeconds).join();
    });
  return Buffer.from(status.finish());
}

const VARINT = 0;
const BYTES = 2;

function tag(field: number, type = BYTES): number {
  return (field << 3) | type;
}

/** A google.protobuf.Any in Status.details. */
function detail(status: BinaryWriter, type: string, write: (writer: BinaryWriter) => void): void {
  const value = new BinaryWriter();
  write(value);
  const any = status.uint32(tag(3)).fork();
  any.uint32(tag(1)).string(`type.googleapis.com/${type}`).uint32(tag(2)).bytes(value.finish()).join();
}

function writeErrorInfo(writer: BinaryWriter, { reason, domain, metadata }: RichStatus["errorInfo"]): void {
  writer.uint32(tag(1)).string(reason).uint32(tag(2)).string(domain);
  for (const [name, value] of Object.entries(metadata)) {
    writer.uint32(tag(3)).fork().uint32(tag(1)).string(name).uint32(tag(2)).string(value).join();
  }
}

function writeViolation(writer: BinaryWriter, { field, description, reason }: FieldViolation): void {
  const violation = writer.uint32(tag(1)).fork();
  violation
    .uint32(tag(1))
    .string(field)
    .uint32(tag(2))
    .string(description)
    .uint32(tag(3))
    .string(reason)
    .join();
}
