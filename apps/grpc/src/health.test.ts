import { CatalogServiceDefinition } from "@trefoil/proto";
import { createClient, Status } from "nice-grpc";
import { HealthDefinition } from "nice-grpc-server-health";
import { expect, it } from "vitest";
import { startGrpcUnderTest } from "./testing/grpc-under-test.ts";
import { InteropService, implementation } from "./testing/interop-service.ts";
import { reading } from "./testing/reading.ts";

const SERVING = { status: 1 };
const NOT_SERVING = { status: 2 };
const SERVICE_UNKNOWN = { status: 3 };

it("tells whether it serves, of each service and over all, to those who ask and to those who watch", async () => {
  const grpc = await startGrpcUnderTest({ RATE_LIMITS: "on", RATE_LIMIT_ANONYMOUS: "1" });
  const health = createClient(HealthDefinition, grpc.channel);
  for (const service of ["", CatalogServiceDefinition.fullName, ""])
    expect(await health.check({ service })).toEqual(SERVING);
  await expect(health.check({ service: "trefoil.Nothing" })).rejects.toMatchObject({
    code: Status.NOT_FOUND,
  });
  const watch = (service: string) => reading((options) => health.watch({ service }, options));
  const [all, catalog, nothing] = [
    watch(""),
    watch(CatalogServiceDefinition.fullName),
    watch("trefoil.Nothing"),
  ];
  const first = await Promise.all([all.next(), catalog.next(), nothing.next()]);
  expect(first).toEqual([SERVING, SERVING, SERVICE_UNKNOWN]);
  const next = Promise.all([all.next(), catalog.next()]);
  await grpc.stop();
  expect(await next).toEqual([NOT_SERVING, NOT_SERVING]);
  await expect(all.next()).rejects.toMatchObject({ code: Status.UNAVAILABLE });
  await grpc.close();
});

it("finishes what runs when it stops, and takes nothing new", async () => {
  const grpc = await startGrpcUnderTest({}, { mount: ({ mount }) => mount(InteropService, implementation) });
  const health = createClient(HealthDefinition, grpc.channel);
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  async function* gated() {
    yield { payload: "a" };
    await gate;
    yield { payload: "bc" };
  }
  const running = createClient(InteropService, grpc.channel).inputs(gated());
  expect(await health.check({ service: "" })).toEqual(SERVING);
  const stopped = grpc.stop();
  const refused = createClient(HealthDefinition, grpc.connect()).check({ service: "" });
  await expect(refused).rejects.toMatchObject({ code: Status.UNAVAILABLE });
  open();
  expect(await running).toEqual({ payload: "", received: 3 });
  await stopped;
  await grpc.close();
});

it("cuts off what does not come to an end", async () => {
  const grpc = await startGrpcUnderTest({}, { mount: ({ mount }) => mount(InteropService, implementation) });
  const sleeping = createClient(InteropService, grpc.channel).unary({ sleeps: true });
  const told = sleeping.catch((error: { code: Status }) => error.code);
  await createClient(InteropService, grpc.channel).unary({});
  await grpc.stop();
  expect([Status.CANCELLED, Status.UNAVAILABLE]).toContain(await told);
  await grpc.close();
});
