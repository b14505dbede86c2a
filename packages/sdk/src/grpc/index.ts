/** The shop over gRPC, for Node; and all of its contract, for `transport.client(...)`. */
export * from "@trefoil/proto";
export { type GrpcOptions, type GrpcTransport, grpc } from "./grpc.ts";
