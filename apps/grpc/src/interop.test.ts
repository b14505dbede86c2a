import { createClient, Metadata, Status } from "nice-grpc";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GrpcUnderTest, startGrpcUnderTest } from "./testing/grpc-under-test.ts";
import { INITIAL, InteropService, implementation, TRAILING, WithMissing } from "./testing/interop-service.ts";
import { requests } from "./testing/requests.ts";

let grpc: GrpcUnderTest;
beforeAll(async () => {
  grpc = await startGrpcUnderTest({}, { mount: ({ mount }) => mount(InteropService, implementation) });
});
afterAll(() => grpc.close());

const client = () => createClient(InteropService, grpc.channel);

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const item of items) seen.push(item);
  return seen;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const SIZES = [31_415, 9, 2_653, 58_979];

/** The cases of https://github.com/grpc/grpc/blob/master/doc/interop-test-descriptions.md by name, through our factory and interceptor. */
describe("the server keeps gRPC's own rules:", () => {
  it("empty_unary", async () => {
    expect(await client().unary({})).toEqual({ payload: "" });
  });

  it("large_unary", async () => {
    const { payload } = await client().unary({ payload: "y".repeat(271_828), sizes: [314_159] });
    expect(payload.length).toBe(314_159);
  });

  it("client_streaming", async () => {
    const sent = [27_182, 8, 1_828, 45_904].map((size) => ({ payload: "y".repeat(size) }));
    expect((await client().inputs(each(sent))).received).toBe(74_922);
  });

  it("server_streaming", async () => {
    const answers = await all(client().outputs({ sizes: SIZES }));
    expect(answers.map(({ payload }) => payload.length)).toEqual(SIZES);
  });

  it("ping_pong", async () => {
    const pings = requests<{ sizes: number[] }>();
    const pongs = client().pingPong(pings)[Symbol.asyncIterator]();
    for (const size of SIZES) {
      pings.send({ sizes: [size] });
      expect((await pongs.next()).value).toEqual({ payload: "x".repeat(size) });
    }
    pings.end();
    expect((await pongs.next()).done).toBe(true);
  });

  it("empty_stream", async () => {
    expect(await all(client().pingPong(each([])))).toEqual([]);
  });

  it("custom_metadata", async () => {
    const bytes = Uint8Array.of(0xab, 0xab, 0xab, 0x00, 0xff);
    const metadata = Metadata({ [INITIAL]: "test_initial_metadata_value", [TRAILING]: bytes });
    const seen: unknown[] = [];
    const options = {
      metadata,
      onHeader: (header: Metadata) => seen.push(header.get(INITIAL)),
      onTrailer: (trailer: Metadata) => seen.push([...(trailer.get(TRAILING) as Uint8Array)]),
    };
    await client().unary({}, options);
    await all(client().pingPong(each([{ sizes: [1] }]), options));
    const expected = ["test_initial_metadata_value", [...bytes]];
    expect(seen).toEqual([...expected, ...expected]);
  });

  it("status_code_and_message", async () => {
    const status = { code: Status.UNKNOWN, message: "test status message" };
    await expect(client().unary({ status })).rejects.toMatchObject({ code: 2, details: status.message });
    await expect(all(client().pingPong(each([{ status }])))).rejects.toMatchObject({
      code: 2,
      details: status.message,
    });
  });

  it("special_status_message", async () => {
    const message = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n 100%";
    await expect(client().unary({ status: { code: Status.UNKNOWN, message } })).rejects.toMatchObject({
      code: 2,
      details: message,
    });
  });

  it("half a character in a status message goes as the sign for one that can't be shown", async () => {
    const status = { code: Status.ABORTED, message: "\ud800 half" };
    await expect(client().unary({ status })).rejects.toMatchObject({ code: 10, details: "\ufffd half" });
  });

  it("unimplemented_method and unimplemented_service", async () => {
    await expect(createClient(WithMissing, grpc.channel).missing({})).rejects.toMatchObject({ code: 12 });
    const elsewhere = { missing: { ...WithMissing.missing, path: "/trefoil.testing.NoSuchService/Missing" } };
    await expect(createClient(elsewhere, grpc.channel).missing({})).rejects.toMatchObject({ code: 12 });
  });

  it("cancel_after_begin", async () => {
    const hangUp = new AbortController();
    const answered = client().inputs(requests(), { signal: hangUp.signal });
    hangUp.abort();
    await expect(answered).rejects.toThrow(/aborted/);
  });

  it("cancel_after_first_response", async () => {
    const hangUp = new AbortController();
    const pings = requests({ sizes: [31_415] });
    const pongs = client().pingPong(pings, { signal: hangUp.signal })[Symbol.asyncIterator]();
    expect((await pongs.next()).value?.payload).toHaveLength(31_415);
    hangUp.abort();
    await expect(pongs.next()).rejects.toThrow(/aborted/);
    await expect
      .poll(() => grpc.logged.find(({ route, status }) => String(route).endsWith("PingPong") && status === 1))
      .toBeDefined();
  });

  it("timeout_on_sleeping_server", async () => {
    const channel = grpc.connect(undefined, {});
    const timeout = Metadata({ "grpc-timeout": "50m" });
    await expect(
      createClient(InteropService, channel).unary({ sleeps: true }, { metadata: timeout }),
    ).rejects.toMatchObject({ code: 4 });
    await expect
      .poll(() => grpc.logged.find(({ route, status }) => String(route).endsWith("Unary") && status === 4))
      .toBeDefined();
  });

  it("an answer that can't be written is our fault, and says so", async () => {
    await expect(client().unary({ unwritable: true })).rejects.toMatchObject({ code: Status.INTERNAL });
    await expect
      .poll(() => grpc.logged.find(({ msg }) => msg === "a call failed by a bug"))
      .toMatchObject({ operation: "/trefoil.testing.InteropService/Unary" });
  });
});
