/** The contract as a runtime that is not ours reads it: from its descriptors. */
import { createFileRegistry, type DescMessage, fromBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { descriptors } from "../gen/descriptors.ts";

export const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, descriptors));

export const files = [...registry.files]
  .map(({ proto }) => proto)
  .filter(({ name }) => name.startsWith("trefoil/"));

const all = [...registry].filter((type) => type.typeName.startsWith("trefoil."));
export const services = all.filter((type) => type.kind === "service");
export const messages = all.filter((type) => type.kind === "message").filter(isWritten);

/** Entries of maps are messages that nobody wrote. */
function isWritten(message: DescMessage): boolean {
  return message.proto.options?.mapEntry !== true;
}
