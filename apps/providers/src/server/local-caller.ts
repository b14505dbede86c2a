/** Whether a request comes from this very machine, and on behalf of nobody else. */
import type { IncomingMessage } from "node:http";
import { BlockList, isIP, isIPv6 } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** A web page in a browser of this machine is not local: its host name, or its origin, gives it away. */
export function isLocal({ socket, headers }: IncomingMessage): boolean {
  if (headers.origin !== undefined) return false;
  const host = URL.parse(`http://${headers.host ?? ""}`)?.hostname.replace(/^\[|\]$/g, "") ?? "";
  return isLoopback(socket.remoteAddress ?? "") && (host === "localhost" || isLoopback(host));
}

function isLoopback(address: string): boolean {
  return isIP(address) !== 0 && loopback.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}
