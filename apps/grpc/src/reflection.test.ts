import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type DescMessage, type DescMethod, fromBinary, toJson } from "@bufbuild/protobuf";
import { type ClientError, Metadata, Status } from "nice-grpc";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GenericClient, reflect } from "./testing/generic-client.ts";
import { type GrpcUnderTest, startGrpcUnderTest } from "./testing/grpc-under-test.ts";

let grpc: GrpcUnderTest;
let generic: GenericClient;
beforeAll(async () => {
  grpc = await startGrpcUnderTest();
  generic = await reflect(grpc.channel, "v1");
});
afterAll(() => grpc.close());

const methodOf = (name: string) => generic.methods.find((one) => one.name === name) as DescMethod;

/** The code of a call with an empty request by an administrator: whatever it is, it must have been judged by the shop. */
async function codeOf(method: DescMethod): Promise<string> {
  const metadata = Metadata({ authorization: `Bearer ${grpc.admin}` });
  const hangUp = new AbortController();
  const options = { metadata, signal: hangUp.signal };
  const code = await generic.call(method, {}, options).then(
    () => "OK",
    (error: ClientError) => Status[error.code],
  );
  hangUp.abort();
  return code;
}

describe("reflection", () => {
  it("lists our services and Health, in both of its versions", async () => {
    expect(generic.services).toHaveLength(14);
    expect(generic.services).toEqual(
      expect.arrayContaining(["grpc.health.v1.Health", "trefoil.catalog.v1.CatalogService"]),
    );
    expect((await reflect(grpc.channel, "v1alpha")).services).toEqual(generic.services);
  });

  it("is enough to call everything that it lists", async () => {
    const codes = await Promise.all(
      generic.methods.map(async (one) => [one.name, await codeOf(one)] as const),
    );
    expect(codes.length).toBeGreaterThan(65);
    const odd = codes.filter(([, code]) => !["OK", "INVALID_ARGUMENT"].includes(code));
    expect(odd).toEqual([]);
  });

  it("is enough to read and write", async () => {
    const { id } = await grpc.newProduct();
    const product = {
      id,
      name: "Shoe",
      price: { amount: "1999", currency: "EUR" },
      status: "PRODUCT_STATUS_ACTIVE",
    };
    expect(await generic.call(methodOf("GetProduct"), { id })).toMatchObject({ product });
    expect(await generic.call(methodOf("Check"), {})).toEqual({ status: "SERVING" });
    expect(await generic.call(methodOf("Watch"), {})).toEqual({ status: "SERVING" });
  });

  it("serves buf curl", async () => {
    const { id } = await grpc.newProduct();
    const buf = fileURLToPath(new URL("../../../node_modules/.bin/buf", import.meta.url));
    const url = `http://${grpc.address}/trefoil.catalog.v1.CatalogService/GetProduct`;
    const args = ["curl", "--protocol", "grpc", "--http2-prior-knowledge", "-d", JSON.stringify({ id }), url];
    const { stdout } = await promisify(execFile)(buf, args);
    expect(JSON.parse(stdout)).toMatchObject({ product: { id, name: "Shoe" } });
  });

  it("knows all that an error is made of, in both of its versions", async () => {
    const names = ["Status", "ErrorInfo", "BadRequest", "RetryInfo"].map((name) => `google.rpc.${name}`);
    let status: Uint8Array = new Uint8Array();
    const onTrailer = (trailer: Metadata) =>
      void (status = trailer.get("grpc-status-details-bin") as Uint8Array);
    await generic.call(methodOf("GetProduct"), { id: "nonsense" }, { onTrailer }).catch(() => undefined);
    for (const version of ["v1", "v1alpha"] as const) {
      const { registry } = await reflect(grpc.channel, version, names);
      const schema = registry.getMessage("google.rpc.Status") as DescMessage;
      expect(toJson(schema, fromBinary(schema, status), { registry })).toMatchObject({
        code: 3,
        details: [
          { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "INVALID_INPUT", domain: "trefoil" },
          { fieldViolations: [{ field: "id", reason: "INVALID_FORMAT" }] },
        ],
      });
      expect(registry.getMessage("google.rpc.RetryInfo")?.fields.map(({ name }) => name)).toEqual([
        "retry_delay",
      ]);
    }
  });

  it("can be switched off, and is off in production", async () => {
    for (const env of [{ GRPC_REFLECTION: "off" }, { NODE_ENV: "production" }]) {
      const closed = await startGrpcUnderTest(env);
      await expect(reflect(closed.channel, "v1")).rejects.toMatchObject({ code: Status.UNIMPLEMENTED });
      await closed.close();
    }
  });
});
