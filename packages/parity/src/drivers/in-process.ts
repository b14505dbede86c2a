/** No protocol: the SDK's shop over the domain's operations, what all protocols are compared with. */
import {
  type Call,
  type ShopError as DomainError,
  operations,
  type Page,
  ShopError as SomeDomainError,
} from "@trefoil/domain";
import { type Attempt, ShopError } from "@trefoil/sdk";
import type { Driver } from "../driver.ts";
import type { Site } from "../site.ts";

export const inProcess: Driver = {
  name: "in process",
  async open(site) {
    const { shop } = site.process;
    return {
      canSend: () => true,
      close: async () => {},
      transport: {
        name: "in process",
        call: (operation, input, attempt) =>
          asSdk(async () => {
            const { value, replayed } = await shop.run(
              operations[operation],
              input as never,
              await callOf(site, attempt),
            );
            return { value: shown(value) as never, replayed };
          }),
        async *export(operation, input, attempt) {
          try {
            const call = await callOf(site, attempt);
            yield* shop.stream(operations[operation], input as never, call) as AsyncIterable<never>;
          } catch (error) {
            throw inSdkWords(error);
          }
        },
        async *watch(operation, input, attempt) {
          const begun = Promise.withResolvers<string>();
          try {
            const call = { ...(await callOf(site, attempt)), reached: begun.resolve };
            const watch = operations[operation] as typeof operations.watchEvents;
            const events = shop.stream(watch, input as never, call)[Symbol.asyncIterator]();
            const first = events.next();
            yield { position: await Promise.race([begun.promise, first.then(() => begun.promise)]) };
            for (let next = await first; next.done !== true; next = await events.next()) {
              yield { position: next.value.position, event: next.value };
            }
          } catch (error) {
            throw inSdkWords(error);
          }
        },
        import: (operation, input, lines, attempt) =>
          asSdk(async () => {
            const call = await callOf(site, attempt);
            const { value } = await shop.ingest(operations[operation], input as never, lines, call);
            return value;
          }),
      },
    };
  },
};

/** A page makes its cursors when they are asked for; here they are written down. */
function shown(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("nextCursor" in value)) return value;
  const { items, nextCursor, prevCursor } = value as Page<unknown>;
  return { items, nextCursor, prevCursor };
}

async function callOf(site: Site, { token, idempotencyKey, signal }: Attempt): Promise<Call> {
  return { caller: await site.callerOf(token), idempotencyKey, signal };
}

async function asSdk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw inSdkWords(error);
  }
}

function inSdkWords(error: unknown): unknown {
  if (!(error instanceof SomeDomainError)) return error;
  const { kind, reason, message: detail, violations, retryAfterSeconds, cause }: DomainError = error;
  return new ShopError({ kind, reason, detail, violations, retryAfterSeconds, cause });
}
