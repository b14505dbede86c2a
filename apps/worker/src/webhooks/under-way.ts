/** What is on its way to each endpoint, and for which endpoints there may be more than was taken. */
import type { DueDelivery } from "@trefoil/domain";

type Taken = Pick<DueDelivery, "endpointId" | "failing">;

export function createUnderWay(perEndpoint: number) {
  const counts = new Map<string, number>();
  /** Endpoints that were given as many as they had room for: more may be due, which could not be taken. */
  const full = new Set<string>();

  return {
    /** As it is now, for one take: what ends meanwhile makes room for the next. */
    snapshot: (): ReadonlyMap<string, number> => new Map(counts),
    /** Notes what was taken with a snapshot. An endpoint with nothing on its way that got nothing has nothing more. */
    took(deliveries: readonly Taken[], before: ReadonlyMap<string, number>): void {
      for (const id of full) if (!before.has(id)) full.delete(id);
      const taken = new Map(before);
      for (const { endpointId: id, failing } of deliveries) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
        taken.set(id, (taken.get(id) ?? 0) + 1);
        if ((taken.get(id) ?? 0) >= (failing ? 1 : perEndpoint)) full.add(id);
      }
    },
    /** Notes that one is done with; true where its endpoint may have more, which had to wait for it. */
    done({ endpointId }: Taken): boolean {
      const left = (counts.get(endpointId) ?? 0) - 1;
      if (left > 0) counts.set(endpointId, left);
      else counts.delete(endpointId);
      return full.has(endpointId);
    },
  };
}
