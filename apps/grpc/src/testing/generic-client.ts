/** A client that has never seen our files: it asks the server what there is, and how it is written. */
import {
  create,
  createFileRegistry,
  type DescMethod,
  type DescService,
  type FileRegistry,
  fromBinary,
  fromJson,
  type JsonValue,
  toBinary,
  toJson,
} from "@bufbuild/protobuf";
import { FileDescriptorProtoSchema, FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { type CallOptions, type Channel, createClient, type MethodDescriptor } from "nice-grpc";
import { ServerReflectionService } from "nice-grpc-server-reflection";
import reflection from "nice-grpc-server-reflection/lib/proto/grpc/reflection/v1/reflection_pb.js";

const { ServerReflectionRequest } = reflection;

export interface GenericClient {
  /** Full names. */
  readonly services: readonly string[];
  readonly methods: readonly DescMethod[];
  /** Of the services, and of what was asked for besides. */
  readonly registry: FileRegistry;
  /** Calls by JSON; what comes back of a stream is its first message. */
  call(method: DescMethod, request: JsonValue, options?: CallOptions): Promise<JsonValue>;
}

/** `version` is that of the reflection; `besides` are messages that no service names. */
export async function reflect(
  channel: Channel,
  version: "v1" | "v1alpha",
  besides: readonly string[] = [],
): Promise<GenericClient> {
  const info = ServerReflectionService.serverReflectionInfo;
  const service = { serverReflectionInfo: { ...info, path: info.path.replace(".v1.", `.${version}.`) } };
  const client = createClient(service as typeof ServerReflectionService, channel);

  async function ask(request: InstanceType<typeof ServerReflectionRequest>) {
    async function* once() {
      yield request;
    }
    for await (const response of client.serverReflectionInfo(once())) return response;
    throw new Error("reflection did not answer");
  }

  const listed = await ask(new ServerReflectionRequest().setListServices("*"));
  const services = (listed.getListServicesResponse()?.getServiceList() ?? []).map((one) => one.getName());
  const files = new Map<string, Uint8Array>();
  async function add(request: InstanceType<typeof ServerReflectionRequest>): Promise<void> {
    const found = (await ask(request)).getFileDescriptorResponse()?.getFileDescriptorProtoList_asU8() ?? [];
    for (const bytes of found) {
      const { name, dependency } = fromBinary(FileDescriptorProtoSchema, bytes);
      files.set(name, bytes);
      for (const other of dependency)
        if (!files.has(other)) await add(new ServerReflectionRequest().setFileByFilename(other));
    }
  }
  for (const name of [...services, ...besides])
    await add(new ServerReflectionRequest().setFileContainingSymbol(name));
  const file = [...files.values()].map((bytes) => fromBinary(FileDescriptorProtoSchema, bytes));
  const registry = createFileRegistry(create(FileDescriptorSetSchema, { file: inOrder(file) }));
  const methods = services.flatMap((name) => (registry.getService(name) as DescService).methods);
  return {
    services,
    methods,
    registry,
    call: (method, request, options) => call(channel, method, request, options),
  };
}

/** Those that others import come first. */
function inOrder<F extends { readonly name: string; readonly dependency: readonly string[] }>(
  files: readonly F[],
): F[] {
  const ordered = new Set<F>();
  const visit = (file: F): void => {
    for (const name of file.dependency) {
      const other = files.find((one) => one.name === name);
      if (other !== undefined && !ordered.has(other)) visit(other);
    }
    ordered.add(file);
  };
  for (const file of files) visit(file);
  return [...ordered];
}

async function call(
  channel: Channel,
  method: DescMethod,
  request: JsonValue,
  options?: CallOptions,
): Promise<JsonValue> {
  const { input, output, methodKind } = method;
  const definition = {
    path: `/${method.parent.typeName}/${method.name}`,
    requestStream: methodKind === "client_streaming" || methodKind === "bidi_streaming",
    responseStream: methodKind === "server_streaming" || methodKind === "bidi_streaming",
    requestSerialize: (value: JsonValue) => toBinary(input, fromJson(input, value)),
    requestDeserialize: (bytes: Uint8Array) => toJson(input, fromBinary(input, bytes)),
    responseSerialize: (value: JsonValue) => toBinary(output, fromJson(output, value)),
    responseDeserialize: (bytes: Uint8Array) => toJson(output, fromBinary(output, bytes)),
    options: {} satisfies MethodDescriptor["options"],
  };
  async function* once() {
    yield request;
  }
  const { asked } = createClient({ asked: definition }, channel) as unknown as {
    asked(request: unknown, options?: CallOptions): Promise<JsonValue> & AsyncIterable<JsonValue>;
  };
  const answer = asked(definition.requestStream ? once() : request, options);
  if (!definition.responseStream) return answer;
  for await (const first of answer) return first;
  return null;
}
