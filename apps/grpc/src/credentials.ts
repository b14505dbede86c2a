/** How connections are secured: by TLS where the settings name a certificate, and by clients' certificates where they name who signs those. */
import { readFileSync } from "node:fs";
import { ServerCredentials } from "@grpc/grpc-js";
import { ListenError, type Settings } from "@trefoil/platform";

export function credentialsOf(settings: Settings): ServerCredentials {
  const { grpcTlsCert, grpcTlsKey, grpcTlsClientCa } = settings;
  if (grpcTlsCert === undefined || grpcTlsKey === undefined) return ServerCredentials.createInsecure();
  const pair = {
    cert_chain: read("GRPC_TLS_CERT", grpcTlsCert),
    private_key: read("GRPC_TLS_KEY", grpcTlsKey),
  };
  const clientCa = grpcTlsClientCa === undefined ? null : read("GRPC_TLS_CLIENT_CA", grpcTlsClientCa);
  return ServerCredentials.createSsl(clientCa, [pair], clientCa !== null);
}

function read(setting: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ListenError(`${setting}: ${path} can't be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}
