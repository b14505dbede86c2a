/** Generates src/gen from the hand-written contract: what ts-proto makes of it, and its descriptors for run time. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { type FileDescriptorProto, FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";

const root = new URL("../", import.meta.url);

buf("generate");
const set = fromBinary(
  FileDescriptorSetSchema,
  buf("build", "--as-file-descriptor-set", "--output=-#format=binpb"),
);
for (const file of set.file) keepComments(file);
const bytes = toBinary(FileDescriptorSetSchema, set);
writeFileSync(
  new URL("src/gen/descriptors.ts", root),
  `/** Generated from trefoil/ by \`npm run generate\`: do not edit. The google.protobuf.FileDescriptorSet of the contract. */
export const descriptors: Uint8Array = Buffer.from(
  "${Buffer.from(bytes).toString("base64")}",
  "base64",
);
`,
);
console.log(
  `proto/src/gen/descriptors.ts ${(bytes.length / 1024).toFixed(0)} KiB of ${set.file.length} files`,
);

/** Of what is known of the source only its comments: tools show them, and they are a third of it. */
function keepComments({ name, sourceCodeInfo }: FileDescriptorProto): void {
  if (sourceCodeInfo === undefined) return;
  const ours = name.startsWith("trefoil/");
  sourceCodeInfo.location = ours ? sourceCodeInfo.location.filter((at) => at.leadingComments !== "") : [];
}

/** What buf prints, by the configuration of this folder. */
function buf(...args: string[]): Buffer {
  const run = spawnSync("buf", args, { cwd: fileURLToPath(root), maxBuffer: 64 * 1024 * 1024 });
  if (run.status !== 0)
    throw new Error(`buf ${args[0]} failed: ${run.error?.message ?? run.stderr.toString()}`);
  return run.stdout;
}
