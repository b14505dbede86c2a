/** The answer to what could not be parsed as HTTP, where no handler gets a say. */
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";

const statusOf: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers with a problem document (RFC 9457) and closes; says nothing to a socket that can't take it. */
export function answerBadRequest({ code = "" }: NodeJS.ErrnoException, socket: Socket): void {
  // bytesWritten > 0 with a half-sent response would splice two answers, so those sockets are only closed.
  const busy =
    (socket as Socket & { _httpMessage?: { headersSent: boolean } })._httpMessage?.headersSent === true;
  if (code === "ECONNRESET" || !socket.writable || busy) {
    socket.destroy();
    return;
  }
  socket.end(rawProblem(statusOf[code] ?? 400), () => socket.destroy());
}

function rawProblem(status: number): string {
  const title = STATUS_CODES[status];
  const body = JSON.stringify({ type: "about:blank", title, status });
  return [
    `HTTP/1.1 ${status} ${title}`,
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
    "",
    body,
  ].join("\r\n");
}
