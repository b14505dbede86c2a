/** The HTTP/2 servers under a gRPC server: grpc-js makes one for each address that it listens on, and shows them to nobody. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Http2Server } from "node:http2";
import { Server as NetServer } from "node:net";

/** Published when a server of this process is about to listen. */
const LISTENING = "tracing:net.server.listen:asyncStart";

/** Runs `listen`, and tells of each server that begins to listen meanwhile before it takes a connection. */
export async function noticingServers<T>(
  listen: () => Promise<T>,
  notice: (server: Http2Server) => void,
): Promise<T> {
  const noticed = (message: unknown) => {
    const { server } = message as { readonly server: NetServer };
    if (isHttp2(server)) notice(server);
  };
  subscribe(LISTENING, noticed);
  try {
    return await listen();
  } finally {
    unsubscribe(LISTENING, noticed);
  }
}

/** An HTTP server of the same process may begin to listen at the same time. Node exports no class to ask for. */
function isHttp2(server: NetServer): server is Http2Server {
  return server instanceof NetServer && server.constructor.name.startsWith("Http2");
}
