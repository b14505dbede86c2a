/** The descriptor of grpc.health.v1, for reflection. https://github.com/grpc/grpc-proto/blob/master/grpc/health/v1/health.proto */
import { create, type MessageInitShape } from "@bufbuild/protobuf";
import {
  type FieldDescriptorProtoSchema,
  type FileDescriptorProto,
  FileDescriptorProtoSchema,
  FieldDescriptorProto_Label as Label,
  FieldDescriptorProto_Type as Type,
} from "@bufbuild/protobuf/wkt";

const PACKAGE = "grpc.health.v1";

export function healthDescriptor(): FileDescriptorProto {
  return create(FileDescriptorProtoSchema, {
    name: "grpc/health/v1/health.proto",
    package: PACKAGE,
    syntax: "proto3",
    messageType: [
      { name: "HealthCheckRequest", field: [field("service", Type.STRING)] },
      { name: "HealthCheckResponse", field: [status], enumType: [servingStatus] },
    ],
    service: [
      {
        name: "Health",
        method: [method("Check", false), method("Watch", true)],
      },
    ],
  });
}

const status = {
  ...field("status", Type.ENUM),
  typeName: `.${PACKAGE}.HealthCheckResponse.ServingStatus`,
};

const servingStatus = {
  name: "ServingStatus",
  value: ["UNKNOWN", "SERVING", "NOT_SERVING", "SERVICE_UNKNOWN"].map((name, number) => ({ name, number })),
};

/** The first and only field of its message. */
function field(name: string, type: Type): MessageInitShape<typeof FieldDescriptorProtoSchema> {
  return { name, jsonName: name, number: 1, type, label: Label.OPTIONAL };
}

function method(name: string, serverStreaming: boolean) {
  const [inputType, outputType] = [`.${PACKAGE}.HealthCheckRequest`, `.${PACKAGE}.HealthCheckResponse`];
  return { name, inputType, outputType, serverStreaming };
}
