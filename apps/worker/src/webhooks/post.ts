/** One POST within a time, whose answer is read up to a size and never followed anywhere. */
import http from "node:http";
import https from "node:https";
import type { GuardedAgents } from "./guarded-agents.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As much of it as was read. */
  readonly body: string;
}

interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly agents: GuardedAgents;
  /** For everything: the name, the connection, the answer. */
  readonly timeoutMs: number;
}

const MAX_BODY_BYTES = 4096;
const MAX_HEADER_BYTES = 8192;

export class NoAnswerError extends Error {
  override readonly name = "NoAnswerError";
}

/** Fulfils with what the receiver answered, whatever its status; rejects where nothing came in time. */
export async function post(request: Post): Promise<Answer> {
  const deadline = AbortSignal.timeout(request.timeoutMs);
  try {
    return await once(request, deadline);
  } catch (error) {
    // The receiver closed a connection that had been idle, just when we wrote to it: not its failure, nor ours.
    if (error instanceof StaleConnectionError) return once(request, deadline);
    throw error;
  }
}

class StaleConnectionError extends Error {}

function once({ url, headers, body, agents, timeoutMs }: Post, signal: AbortSignal): Promise<Answer> {
  const secure = url.startsWith("https:");
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const request = (secure ? https : http).request(url, {
    method: "POST",
    headers: { ...headers, "content-length": Buffer.byteLength(body) },
    agent: secure ? agents.https : agents.http,
    maxHeaderSize: MAX_HEADER_BYTES,
  });
  let answered = false;
  const onAbort = () => {
    const error = new NoAnswerError(`no answer within ${timeoutMs / 1000} s`);
    request.destroy(error);
    if (!answered) reject(error); // a request that still waits for its connection would not say so itself
  };
  if (signal.aborted) onAbort();
  signal.addEventListener("abort", onAbort);
  request.on("response", (response) => {
    answered = true;
    void readAnswer(response).then(resolve, reject);
  });
  request.on("error", (error) => {
    if (!answered) reject(isStale(request, error) ? new StaleConnectionError() : error);
  });
  request.on("close", () => signal.removeEventListener("abort", onAbort));
  request.end(body);
  return promise;
}

function isStale(request: http.ClientRequest, error: NodeJS.ErrnoException): boolean {
  return request.reusedSocket && (error.code === "ECONNRESET" || error.code === "EPIPE");
}

/** The status has said it all: a body that is cut short, too long or too slow changes nothing. */
async function readAnswer(response: http.IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= MAX_BODY_BYTES) break; // leaving the loop closes the connection
    }
  } catch {
    // Kept is what came.
  }
  const read = Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES);
  const body = new TextDecoder().decode(read, { stream: true });
  return { status: response.statusCode ?? 0, headers: headersOf(response), body: storable(body) };
}

function headersOf({ headers }: http.IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = ""]) => [name, storable(String(value))]),
  );
}

/** PostgreSQL stores no NUL. */
function storable(text: string): string {
  return text.replaceAll("\0", "\ufffd");
}
