/** The gRPC server of a process: the shop's services, health, reflection, and an end in good order. */
import type { ShopProcess } from "@trefoil/composition";
import { createFrontAlone, type Front, type StreamLimits, shownHost } from "@trefoil/http";
import { ListenError, type Shutdown } from "@trefoil/platform";
import type { Server } from "nice-grpc";
import { HealthDefinition } from "nice-grpc-server-health";
import { countStreams } from "./bystanders.ts";
import { credentialsOf } from "./credentials.ts";
import { forgiving } from "./decoding.ts";
import { createFactory, type Factory, type FactoryOptions } from "./factory.ts";
import { createHealthService } from "./health.ts";
import { noticingServers } from "./http2-servers.ts";
import { guardServer } from "./http2-streams.ts";
import { addReflection } from "./reflection.ts";
import { definitions } from "./table.ts";

export interface GrpcOptions extends FactoryOptions {
  /** That of the HTTP server, where the process has one; else one of its own. */
  readonly front?: Front | undefined;
  /** How many live streams there may be, where no front is given. */
  readonly streams?: StreamLimits | undefined;
  /** Adds further services behind the same interceptor. */
  readonly mount?: ((factory: Factory) => void) | undefined;
}

export interface StartGrpcOptions extends GrpcOptions {
  readonly shutdown: Shutdown;
}

export interface RunningGrpc {
  /** `127.0.0.1:50051` */
  readonly address: string;
  readonly port: number;
}

/** Serves gRPC on the settings' address until the shutdown. */
export async function startGrpc(
  process: ShopProcess,
  { shutdown, front, streams, mount, ...options }: StartGrpcOptions,
): Promise<RunningGrpc> {
  const { settings, health } = process;
  const stopping = shutdown.signal;
  const given = front ?? createFrontAlone(process, { streams, stopping });
  const factory = createFactory(process, { front: given, ...options });
  mount?.(factory);
  const { server } = factory;
  const services = Object.values(definitions).map(({ fullName }) => fullName);
  const bystanders = server.with(countStreams(given.streams));
  bystanders.add(forgiving(HealthDefinition), createHealthService({ health, services, stopping }));
  if (settings.grpcReflection) addReflection(bystanders, [...services, HealthDefinition.fullName], stopping);
  const { host } = settings;
  const port = await listen(server, process);
  shutdown.on("drain", "gRPC", (graceMs) => drain(server, graceMs));
  return { address: `${shownHost(host)}:${port}`, port };
}

async function listen(server: Server, { settings }: ShopProcess): Promise<number> {
  const { host, grpcPort } = settings;
  const address = `${host.includes(":") ? `[${host}]` : host}:${grpcPort}`;
  try {
    return await noticingServers(() => server.listen(address, credentialsOf(settings)), guardServer);
  } catch (error) {
    const message = (error as Error).message;
    if (!message.includes("EADDRINUSE")) throw error;
    throw new ListenError(
      `Port ${grpcPort} is taken by another program: stop that one, or set GRPC_PORT to another port`,
    );
  }
}

/** Clients are told to go elsewhere (GOAWAY); what runs may finish, and in the end is cut off. */
async function drain(server: Server, graceMs: number): Promise<void> {
  const timer = setTimeout(() => server.forceShutdown(), Math.max(graceMs - HEADROOM_MS, 0));
  try {
    await server.shutdown();
  } finally {
    clearTimeout(timer);
  }
}

/** For the cutting off itself. */
const HEADROOM_MS = 200;
