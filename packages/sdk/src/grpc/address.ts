/** Where a channel goes to, and whether it goes there in secret. */
import { type ChannelCredentials, credentials } from "@grpc/grpc-js";

export interface Target {
  /** As grpc-js names it: `localhost:50051`, `dns:///shop:50051`, `unix:/run/shop.sock`. */
  readonly target: string;
  readonly credentials: ChannelCredentials;
}

/** A TypeError for what is no address. TLS for `https://` alone, with the certificates that Node trusts. */
export function targetOf(address: string): Target {
  if (!/^https?:/i.test(address)) {
    if (!/^[\w.\-[\]:/]+$/.test(address)) throw notAnAddress(address);
    return { target: address, credentials: credentials.createInsecure() };
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.pathname !== "/") throw notAnAddress(address);
  const secret = url.protocol === "https:";
  return {
    target: `${url.hostname}:${url.port || (secret ? 443 : 80)}`,
    credentials: secret ? credentials.createSsl() : credentials.createInsecure(),
  };
}

function notAnAddress(address: string): TypeError {
  return new TypeError(
    `grpc() takes an address such as localhost:50051 or https://shop.example, not ${JSON.stringify(address)}.`,
  );
}
