import { connect } from "@trefoil/prisma";
import { CatalogServiceDefinition } from "@trefoil/proto";
import { createClient, Metadata, Status } from "nice-grpc";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fault } from "./testing/fault.ts";
import { type GrpcUnderTest, startGrpcUnderTest } from "./testing/grpc-under-test.ts";

const ATTEMPTS = 10;

type Connection = Awaited<ReturnType<typeof connect>>;

let grpc: GrpcUnderTest;
/** Its calls have the deadline that they have in a shop. */
let patient: GrpcUnderTest;
const others = new Map<GrpcUnderTest, Connection>();
beforeAll(async () => {
  grpc = await startGrpcUnderTest({}, { deadlineMs: 300 });
  patient = await startGrpcUnderTest();
  for (const server of [grpc, patient]) others.set(server, await connect(server.database.url, "other"));
});
afterAll(async () => {
  for (const other of others.values()) await other.end();
  await grpc.close();
  await patient.close();
});

const otherOf = (server: GrpcUnderTest) => others.get(server) as Connection;

/** While `work` runs, no statement gets at products. */
async function locked<T>(work: () => Promise<T>, server = grpc): Promise<T> {
  const other = otherOf(server);
  await other.query("BEGIN");
  await other.query("LOCK TABLE products");
  try {
    return await work();
  } finally {
    await other.query("ROLLBACK");
  }
}

/** Statements of the server that wait for the lock. */
async function waiting(server = grpc): Promise<number> {
  const { rows } = await otherOf(server).query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'trefoil' AND wait_event_type = 'Lock'`,
  );
  return rows[0]?.count ?? 0;
}

const logged = (status: number, server = grpc) =>
  server.logged.find((line) => line.operation === "getProduct" && line.status === status);

it("answers within 100 ms of a deadline of 50 ms, and ends its query at the database within a second", async () => {
  const { id } = await grpc.newProduct();
  const client = createClient(CatalogServiceDefinition, grpc.channel);
  await client.getProduct({ id });
  const metadata = Metadata({ "grpc-timeout": "50m" });
  const quickest = { answered: Number.POSITIVE_INFINITY, ended: Number.POSITIVE_INFINITY };
  // Other work on the machine delays some, and a deadline that doesn't hold all of them.
  for (let at = 0; at < ATTEMPTS && (quickest.answered >= 100 || quickest.ended >= 1_000); at++)
    await locked(async () => {
      const begun = performance.now();
      await expect(client.getProduct({ id }, { metadata })).rejects.toMatchObject({
        code: Status.DEADLINE_EXCEEDED,
      });
      quickest.answered = Math.min(quickest.answered, performance.now() - begun);
      await expect.poll(() => waiting()).toBe(0);
      quickest.ended = Math.min(quickest.ended, performance.now() - begun);
      await expect.poll(() => logged(Status.DEADLINE_EXCEEDED)).toBeDefined();
    });
  expect(quickest.answered).toBeLessThan(100);
  expect(quickest.ended).toBeLessThan(1_000);
  expect((await client.getProduct({ id })).product?.id).toBe(id);
});

it("ends a query at the database when the client hangs up", async () => {
  const { id } = await patient.newProduct();
  await locked(async () => {
    const hangUp = new AbortController();
    const client = createClient(CatalogServiceDefinition, patient.channel);
    const answered = client.getProduct({ id }, { signal: hangUp.signal }).catch((error: Error) => error.name);
    await expect.poll(() => waiting(patient)).toBe(1);
    hangUp.abort();
    expect(await answered).toBe("AbortError");
    await expect.poll(() => waiting(patient)).toBe(0);
    await expect.poll(() => logged(Status.CANCELLED, patient)).toBeDefined();
  }, patient);
});

it("gives every call a deadline, and says so with a reason", async () => {
  const { id } = await grpc.newProduct();
  await locked(async () => {
    const told = await fault(grpc.client(CatalogServiceDefinition).getProduct({ id }));
    expect(told).toMatchObject({ code: "DEADLINE_EXCEEDED", reason: "DEADLINE_EXCEEDED" });
    await expect.poll(() => waiting()).toBe(0);
  });
});

it("takes a deadline that is months away for one that has not passed", async () => {
  const { id } = await grpc.newProduct();
  const client = createClient(CatalogServiceDefinition, grpc.channel);
  for (const timeout of ["900H", "99999999H", "5184000S"]) {
    const metadata = Metadata({ "grpc-timeout": timeout });
    expect((await client.getProduct({ id }, { metadata })).product?.id).toBe(id);
  }
});
