import { expect, it } from "vitest";
import { CALL_SHARE, LEASE_MS, leaseFor } from "./lease.ts";

it.each([10, 2_000, 7_000, 60_000])("lets a call of %i ms come to its own end", (timeoutMs) => {
  expect(leaseFor(timeoutMs) * CALL_SHARE).toBeGreaterThan(timeoutMs * 1.5);
  expect(leaseFor(timeoutMs)).toBeGreaterThanOrEqual(LEASE_MS);
});
