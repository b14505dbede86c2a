/** Texts of messages as they were sent: with a byte order mark where they begin with one, and never in broken UTF-8. */
import { configureTextEncoding, getTextEncoding } from "@bufbuild/protobuf/wire";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

/**
 * Of all messages that this process reads, ts-proto's and Connect's. The library by itself drops the mark, so that a text would
 * be another one than in the other protocols, and puts replacement characters for what the specification has refused.
 */
export function readTextsAsSent(): void {
  configureTextEncoding({ ...getTextEncoding(), decodeUtf8: (bytes) => decoder.decode(bytes) });
}
