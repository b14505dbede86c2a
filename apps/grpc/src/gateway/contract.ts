/** The contract as Connect-ES reads it: the services, and the details of errors. */
import { createFileRegistry, type DescMessage, type DescService, fromBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { descriptors } from "@trefoil/proto/descriptors";
import { withDetails } from "../details-descriptor.ts";

const registry = readContract();

function readContract() {
  const set = fromBinary(FileDescriptorSetSchema, descriptors);
  set.file = withDetails(set.file);
  return createFileRegistry(set);
}

export function serviceNamed(name: string): DescService {
  const service = registry.getService(name);
  if (service === undefined) throw new Error(`The contract has no service ${name}.`);
  return service;
}

/** `google.rpc.ErrorInfo`; undefined for what is no message of ours. */
export function messageNamed(name: string): DescMessage | undefined {
  return registry.getMessage(name);
}
