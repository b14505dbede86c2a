/** Events that a test writes into the log itself, on a stream that nobody else writes. */
import type { GrpcUnderTest } from "./grpc-under-test.ts";

export const TESTED = "trefoil.review.tested.v1";

export async function append(
  { process }: Pick<GrpcUnderTest, "process">,
  streamId: string,
  versions: readonly number[],
  data: object = {},
): Promise<void> {
  await process.shop.work(async (context) => {
    for (const version of versions)
      context.append({ stream: "review", streamId, version, type: TESTED, data });
  });
}

export const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
