/** Server reflection, v1 and v1alpha: grpcurl, Postman and the like need no files of ours. */
import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { descriptors } from "@trefoil/proto/descriptors";
import type { CallContext, ServerAddBuilder } from "nice-grpc";
import { ServerReflection, ServerReflectionService } from "nice-grpc-server-reflection";
import { forgiving } from "./decoding.ts";
import { withDetails } from "./details-descriptor.ts";
import { healthDescriptor } from "./health-descriptor.ts";
import { whileServing } from "./while-serving.ts";

/** Adds it to a server, for these services. */
export function addReflection(
  server: ServerAddBuilder<object>,
  services: readonly string[],
  stopping: AbortSignal,
): void {
  const set = fromBinary(FileDescriptorSetSchema, descriptors);
  set.file = [...withDetails(set.file), healthDescriptor()];
  const { serverReflectionInfo } = ServerReflection(toBinary(FileDescriptorSetSchema, set), [...services]);
  const implementation = {
    serverReflectionInfo: (requests: Parameters<typeof serverReflectionInfo>[0], context: CallContext) =>
      whileServing(serverReflectionInfo(requests, context), stopping),
  };
  server.add(forgiving(ServerReflectionService), implementation);
  server.add(forgiving(v1alpha), implementation);
}

const info = ServerReflectionService.serverReflectionInfo;

/** Older clients ask by another name for the very same messages. */
const v1alpha = {
  serverReflectionInfo: { ...info, path: info.path.replace(".v1.", ".v1alpha.") },
};
