/** Lines of text, read one by one as they arrive. */
import { connectionFailed } from "../errors.ts";

/** A stream whose last line has no newline has broken off: CONNECTION_FAILED. Leaving the loop ends the stream. */
export async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const text = rest + decoder.decode(value, { stream: true });
      let from = 0;
      for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
        yield text.slice(from, end);
        from = end + 1;
      }
      rest = text.slice(from);
    }
    if (rest !== "") throw connectionFailed("The stream broke off in the middle of a line.");
  } finally {
    await reader.cancel().catch(() => {});
  }
}
