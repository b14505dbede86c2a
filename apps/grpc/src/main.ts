/** `npm run start:grpc`: gRPC alone, against DATABASE_URL. */
import { serveAlone } from "@trefoil/http";
import { gatewayApp } from "./gateway/app.ts";
import { startGrpc } from "./server.ts";

const usage = `Usage: npm run start:grpc [-- --help]

Serves gRPC alone, on GRPC_PORT. It needs DATABASE_URL, a migrated database. What happens after a commit (checkouts,
e-mails, webhooks) is the work of npm run start:worker beside it. HTTP_PORT serves /health/live, /health/ready and /metrics,
and at /rpc gRPC-Web and the Connect protocol, for browsers and curl.
`;

await serveAlone({
  protocol: "gRPC",
  usage,
  app: gatewayApp(),
  async start(shop, given) {
    const { address } = await startGrpc(shop, given);
    return { address };
  },
});
