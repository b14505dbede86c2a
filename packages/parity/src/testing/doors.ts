/** A shop served in every protocol at once, and calls of it as the wire has them. */
import type { ShopProcess } from "@trefoil/composition";
import { graphqlApp } from "@trefoil/graphql";
import { startGrpc } from "@trefoil/grpc";
import { type StreamLimits, startHttp } from "@trefoil/http";
import { createShutdown, silentLogger } from "@trefoil/platform";
import { restApp } from "@trefoil/rest";
import { type Channel, createChannel } from "nice-grpc";

export interface Doors {
  /** Of REST and GraphQL. */
  readonly url: string;
  /** Of gRPC. */
  readonly address: string;
  readonly channel: Channel;
  close(): Promise<void>;
}

export interface DoorOptions {
  readonly deadlineMs?: number;
  readonly streams?: StreamLimits;
}

/** Its settings have free ports. */
export async function openDoors(process: ShopProcess, options: DoorOptions = {}): Promise<Doors> {
  const shutdown = createShutdown({ log: silentLogger(), graceMs: 500, exit: () => {} });
  const { url, front } = await startHttp(process, [restApp, graphqlApp()], { shutdown, ...options });
  const { address } = await startGrpc(process, { shutdown, front, ...options });
  const channel = createChannel(address);
  return {
    url,
    address,
    channel,
    async close() {
      channel.close();
      await shutdown.start("the tests are done");
    },
  };
}
