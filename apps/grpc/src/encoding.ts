/** Messages become bytes through one writer for all: a new one for each would have to grow its buffer each time. */
import { BinaryWriter } from "@bufbuild/protobuf/wire";

/** As ts-proto makes it. */
export interface MessageType {
  encode(message: unknown, writer?: BinaryWriter): BinaryWriter;
  decode(bytes: Uint8Array): unknown;
}

/** The buffer of one that was larger is not kept. */
const MAX_KEPT = 64 * 1024;

let kept: BinaryWriter | undefined;

/** Encodes what is finished at once, before anything else is encoded. */
export function encoder(encode: MessageType["encode"]): (message: unknown) => Pick<BinaryWriter, "finish"> {
  return (message) => ({ finish: () => bytesOf(encode, message) });
}

function bytesOf(encode: MessageType["encode"], message: unknown): Uint8Array<ArrayBuffer> {
  const writer = kept ?? new BinaryWriter();
  // Should it fail, what was written is left behind with its writer.
  kept = undefined;
  const bytes = encode(message, writer).finish();
  if (bytes.length <= MAX_KEPT) kept = writer;
  return bytes;
}
