/** An HTTP server that does what a test tells it, to see how the client takes it. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface StubServer {
  readonly url: string;
  readonly requests: IncomingMessage[];
  close(): Promise<void>;
}

type Serve = (request: IncomingMessage, response: ServerResponse) => unknown;

/** One function a request, the last for all that follow. */
export async function stubServer(...serve: Serve[]): Promise<StubServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    void (serve[requests.length - 1] ?? serve.at(-1))?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function answers(status: number, body: unknown, headers: Record<string, string> = {}): Serve {
  return (_request, response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

export function problem(
  status: number,
  reason: string,
  more: object = {},
  headers: Record<string, string> = {},
): Serve {
  const body = {
    type: `/errors/${reason}`,
    title: reason,
    status,
    detail: "It went wrong.",
    reason,
    traceId: "abc",
    ...more,
  };
  return answers(status, body, { "Content-Type": "application/problem+json", ...headers });
}

/** Hangs up without an answer. */
export const hangsUp: Serve = (request) => request.socket.destroy();
