/** REST version 2, over a real server on a free port. */
import { closeHttpServer, createShutdown, silentLogger } from "@trefoil/platform";
import { startRest } from "@trefoil/rest";
import { rest } from "@trefoil/sdk/rest";
import type { Driver } from "../driver.ts";
import { restCanSend } from "./rest-can-send.ts";

export const overRest: Driver = {
  name: "REST",
  async open({ process }) {
    const shutdown = createShutdown({ log: silentLogger(), exit: () => {} });
    const { url, server } = await startRest(process, { shutdown, streams: { perCaller: 1_000 } });
    return {
      transport: rest(url),
      canSend: restCanSend,
      async close() {
        await closeHttpServer(server, 1000, 0);
      },
    };
  },
};
