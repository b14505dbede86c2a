/** Lines of JSON, written as fast as they are taken. */

/** A body made of lines as the server takes them. */
export interface Upload {
  readonly body: ReadableStream<Uint8Array> | Blob;
  /** Throws what the caller's own lines threw, if they did. */
  blame(): void;
  /** Takes no more lines. A body that stops early must never look like one that ended: it breaks off instead. */
  stop(): void;
}

/** Lines are sent together: a chunk a line would cost more than the line. */
const CHUNK = 64 * 1024;

/** Browsers send no streams over HTTP/1.1, so there the lines are gathered first. */
export async function uploadOf(lines: AsyncIterable<unknown>): Promise<Upload> {
  const chunks = encoded(lines);
  if ("document" in globalThis || "WorkerGlobalScope" in globalThis) {
    return { body: await gathered(chunks), blame: () => {}, stop: () => {} };
  }
  let fault: { readonly error: unknown } | undefined;
  let stopped = false;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await chunks.next();
          if (stopped) controller.error(new Error("the upload was stopped"));
          else if (done === true) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          fault = { error };
          controller.error(error);
        }
      },
    },
    { highWaterMark: 1 },
  );
  return {
    body,
    blame() {
      if (fault !== undefined) throw fault.error;
    },
    stop() {
      // Node 26 reads on from the body of an aborted request, for ever: measured.
      stopped = true;
      chunks.return().catch(() => {});
    },
  };
}

async function gathered(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Blob(parts);
}

async function* encoded(
  lines: AsyncIterable<unknown>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const encoder = new TextEncoder();
  let text = "";
  for await (const line of lines) {
    text += `${JSON.stringify(line) ?? ""}\n`;
    if (text.length < CHUNK) continue;
    yield encoder.encode(text);
    text = "";
  }
  if (text !== "") yield encoder.encode(text);
}
