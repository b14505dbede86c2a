/** A call as gRPC writes it, by the contract's descriptors. */
import { type DescField, type DescMessage, type DescMethod, ScalarType } from "@bufbuild/protobuf";
import { authorization, entryOf, type OperationCall } from "./call.ts";
import { registry } from "./offers.ts";

export interface GrpcCall {
  readonly method: DescMethod;
  readonly metadata: Readonly<Record<string, string>>;
  /** Each as ProtoJSON; one, unless the method takes a stream. */
  readonly messages: readonly object[];
}

/** Names of a page, of which gRPC has its own. */
const pageFields: Readonly<Record<string, string>> = {
  limit: "pageSize",
  after: "pageToken",
};

export function grpcCall({ operation, input, as, key, lines }: OperationCall): GrpcCall {
  const [service = "", name = ""] = (entryOf(operation).grpc.at[0] ?? "").split("/");
  const method = registry.getService(service)?.methods.find((one) => one.name === name) as DescMethod;
  const metadata = Object.fromEntries(
    Object.entries(authorization(as)).map(([header, value]) => [header.toLowerCase(), value]),
  );
  if (key !== undefined) metadata["idempotency-key"] = key;
  const message = inWords(method.input, asRequest(method.input, input, lines !== undefined));
  const more = lines?.map((line) => inWords(method.input, { product: line })) ?? [];
  return { method, metadata, messages: [message, ...more] };
}

/** The input as the members of a request: paging by gRPC's names, an update as a resource with a mask. */
function asRequest({ fields }: DescMessage, input: OperationCall["input"], bulk: boolean): object {
  if (bulk) return { options: input };
  const names = new Set(fields.map(({ localName }) => localName));
  if (!names.has("updateMask")) {
    return Object.fromEntries(
      Object.entries(input).map(([name, value]) => [
        names.has(name) ? name : (pageFields[name] ?? name),
        value,
      ]),
    );
  }
  const { expectedVersion, ...resource } = input;
  const member = fields.find((field) => field.fieldKind === "message" && field.localName !== "updateMask");
  const mask = Object.keys(resource).filter((name) => name !== "id");
  return { [member?.localName ?? ""]: resource, updateMask: mask.join(","), expectedVersion };
}

/** Enums have their type's prefix in proto. */
function inWords({ fields }: DescMessage, members: object): object {
  const known = new Map(fields.map((field) => [field.localName, field]));
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [name, inWord(known.get(name), value)]),
  );
}

function inWord(field: DescField | undefined, value: unknown): unknown {
  if (field?.fieldKind === "enum")
    return `${(field.enum.sharedPrefix ?? "").toUpperCase()}${String(value).replaceAll("-", "_").toUpperCase()}`;
  if (field?.fieldKind === "message" && field.message.typeName.startsWith("trefoil."))
    return inWords(field.message, value as object);
  if (field?.fieldKind === "scalar" && field.scalar === ScalarType.INT64) return String(value);
  return value;
}
