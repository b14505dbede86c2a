/** The messages in an error's details, so that JSON can say what they say. https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto */
import { create } from "@bufbuild/protobuf";
import {
  type DescriptorProto,
  DescriptorProtoSchema,
  type FileDescriptorProto,
  FileDescriptorProtoSchema,
  FieldDescriptorProto_Label as Label,
  MessageOptionsSchema,
  FieldDescriptorProto_Type as Type,
} from "@bufbuild/protobuf/wkt";

type Field = readonly [name: string, number: number, type?: string, label?: Label];

/** It needs google/protobuf/duration.proto. */
export function detailsDescriptor(): FileDescriptorProto {
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

/** Fields are texts unless they name a message. */
function message(name: string, fields: readonly Field[], ...nestedType: DescriptorProto[]): DescriptorProto {
  return create(DescriptorProtoSchema, {
    name,
    nestedType,
    field: fields.map(([field, number, typeName = "", label = Label.OPTIONAL]) => ({
      name: field,
      jsonName: field.replace(/_[a-z]/g, (letters) => letters.slice(1).toUpperCase()),
      number,
      label,
      type: typeName === "" ? Type.STRING : Type.MESSAGE,
      typeName,
    })),
  });
}
