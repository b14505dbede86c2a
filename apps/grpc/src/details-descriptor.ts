/** google.rpc.Status and the messages in its details, so that JSON and reflection can say what they say. https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto */
import { create } from "@bufbuild/protobuf";
import {
  type DescriptorProto,
  DescriptorProtoSchema,
  type FileDescriptorProto,
  FileDescriptorProtoSchema,
  file_google_protobuf_any,
  file_google_protobuf_duration,
  FieldDescriptorProto_Label as Label,
  MessageOptionsSchema,
  FieldDescriptorProto_Type as Type,
} from "@bufbuild/protobuf/wkt";

/** Fields are texts unless another type is given, or a message named. */
type Field = readonly [name: string, number: number, type?: Type | string, label?: Label];

/** Adds them, and what they need, to files that may have some of it. */
export function withDetails(files: readonly FileDescriptorProto[]): FileDescriptorProto[] {
  const needed = [file_google_protobuf_any.proto, file_google_protobuf_duration.proto];
  const missing = needed.filter(({ name }) => files.every((file) => file.name !== name));
  return [...missing, ...files, status(), details()];
}

function status(): FileDescriptorProto {
  return create(FileDescriptorProtoSchema, {
    name: "google/rpc/status.proto",
    package: "google.rpc",
    syntax: "proto3",
    dependency: ["google/protobuf/any.proto"],
    messageType: [
      message("Status", [
        ["code", 1, Type.INT32],
        ["message", 2],
        ["details", 3, ".google.protobuf.Any", Label.REPEATED],
      ]),
    ],
  });
}

function details(): FileDescriptorProto {
  const { REPEATED } = Label;
  const entry = message("MetadataEntry", [
    ["key", 1],
    ["value", 2],
  ]);
  entry.options = create(MessageOptionsSchema, { mapEntry: true });
  const violation = message("FieldViolation", [
    ["field", 1],
    ["description", 2],
    ["reason", 3],
  ]);
  return create(FileDescriptorProtoSchema, {
    name: "google/rpc/error_details.proto",
    package: "google.rpc",
    syntax: "proto3",
    dependency: ["google/protobuf/duration.proto"],
    messageType: [
      message(
        "ErrorInfo",
        [
          ["reason", 1],
          ["domain", 2],
          ["metadata", 3, ".google.rpc.ErrorInfo.MetadataEntry", REPEATED],
        ],
        entry,
      ),
      message(
        "BadRequest",
        [["field_violations", 1, ".google.rpc.BadRequest.FieldViolation", REPEATED]],
        violation,
      ),
      message("RetryInfo", [["retry_delay", 1, ".google.protobuf.Duration"]]),
    ],
  });
}

function message(name: string, fields: readonly Field[], ...nestedType: DescriptorProto[]): DescriptorProto {
  return create(DescriptorProtoSchema, {
    name,
    nestedType,
    field: fields.map(([field, number, type = Type.STRING, label = Label.OPTIONAL]) => ({
      name: field,
      jsonName: field.replace(/_[a-z]/g, (letters) => letters.slice(1).toUpperCase()),
      number,
      label,
      ...(typeof type === "string" ? { type: Type.MESSAGE, typeName: type } : { type }),
    })),
  });
}
