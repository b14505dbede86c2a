import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHttpHandler } from "@trefoil/http";
import { closeHttpServer, createHttpServer, listenHttp } from "@trefoil/platform";
import { CatalogServiceDefinition } from "@trefoil/proto";
import { ChannelCredentials, createClient, Status } from "nice-grpc";
import { afterAll, beforeAll, expect, it } from "vitest";
import { gatewayApp } from "./gateway/app.ts";
import { startGrpcUnderTest } from "./testing/grpc-under-test.ts";

let folder: string;
const path = (name: string) => join(folder, name);
/** They name localhost, and connections go to its address. */
const named = { "grpc.ssl_target_name_override": "localhost" };
const read = (name: string) => readFileSync(path(name));

/** A certificate for localhost that signs itself. */
function certificate(name: string): void {
  const files = ["-keyout", path(`${name}.key`), "-out", path(`${name}.crt`)];
  const subject = ["-subj", `/CN=${name}`, "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"];
  execFileSync("openssl", ["req", ...kind, ...files, ...subject], { stdio: "ignore" });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "trefoil-tls-"));
  for (const name of ["server", "client", "stranger"]) certificate(name);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tls = () => ({ GRPC_TLS_CERT: path("server.crt"), GRPC_TLS_KEY: path("server.key") });

it("speaks TLS with the certificate of its settings", async () => {
  const grpc = await startGrpcUnderTest(tls());
  const trusting = grpc.connect(ChannelCredentials.createSsl(read("server.crt")), named);
  expect(await createClient(CatalogServiceDefinition, trusting).listProducts({})).toMatchObject({
    products: [],
  });
  const plain = createClient(CatalogServiceDefinition, grpc.channel).listProducts({});
  await expect(plain).rejects.toMatchObject({ code: Status.UNAVAILABLE });
  await grpc.close();
});

it("takes no client without a certificate that the settings' authority has signed", async () => {
  const grpc = await startGrpcUnderTest({ ...tls(), GRPC_TLS_CLIENT_CA: path("client.crt") });
  const listAs = (name?: string) => {
    const own = name === undefined ? [] : ([read(`${name}.key`), read(`${name}.crt`)] as const);
    const channel = grpc.connect(ChannelCredentials.createSsl(read("server.crt"), ...own), named);
    return createClient(CatalogServiceDefinition, channel).listProducts({});
  };
  expect(await listAs("client")).toMatchObject({ products: [] });
  await expect(listAs()).rejects.toMatchObject({ code: Status.UNAVAILABLE });
  await expect(listAs("stranger")).rejects.toMatchObject({ code: Status.UNAVAILABLE });
  await grpc.close();
});

it("answers nobody at /rpc, where nobody can show a certificate, if it demands one", async () => {
  const statusWith = async (env: Readonly<Record<string, string>>) => {
    const grpc = await startGrpcUnderTest(env);
    const { handler } = createHttpHandler(grpc.process, [gatewayApp()]);
    const server = createHttpServer(handler);
    const { port } = await listenHttp(server, { port: 0, host: "127.0.0.1", setting: "HTTP_PORT" });
    const headers = { "Content-Type": "application/json" };
    const url = `http://127.0.0.1:${port}/rpc/${CatalogServiceDefinition.fullName}/ListProducts`;
    const { status } = await fetch(url, { method: "POST", headers, body: "{}" });
    await closeHttpServer(server, 1_000, 0);
    await grpc.close();
    return status;
  };
  expect(await statusWith(tls())).toBe(200);
  expect(await statusWith({ ...tls(), GRPC_TLS_CLIENT_CA: path("client.crt") })).toBe(404);
});

it("says which file can't be read", async () => {
  const missing = { ...tls(), GRPC_TLS_KEY: path("nothing.key") };
  await expect(startGrpcUnderTest(missing)).rejects.toThrow(
    /^GRPC_TLS_KEY: .*nothing\.key can't be read \(ENOENT\)\.$/,
  );
});
