/** gRPC over the shop: a server of its services, and the factory that it is made by. */

export { statusOf } from "./errors.ts";
export { createFactory, type Factory, type FactoryOptions } from "./factory.ts";
export { gatewayApp } from "./gateway/app.ts";
export { type GrpcOptions, type RunningGrpc, type StartGrpcOptions, startGrpc } from "./server.ts";
export { composed, exempt, renamed, table } from "./table.ts";
