/** gRPC, over a real server on a free port. */
import { startGrpc } from "@trefoil/grpc";
import { createShutdown, silentLogger } from "@trefoil/platform";
import { grpc } from "@trefoil/sdk/grpc";
import type { Driver } from "../driver.ts";
import { grpcCanSend } from "./grpc-can-send.ts";

export const overGrpc: Driver = {
  name: "gRPC",
  async open({ process }) {
    const shutdown = createShutdown({ log: silentLogger(), exit: () => {} });
    const { address } = await startGrpc(process, { shutdown, streams: { perCaller: 1_000 } });
    const transport = grpc(address);
    return {
      transport,
      canSend: grpcCanSend,
      async close() {
        transport.close();
        await shutdown.start("the tests are done");
      },
    };
  },
};
