/** Several sources as one, each item as it comes. */

interface Arrived<Item> {
  readonly source: AsyncIterator<Item>;
  /** Tells the item, the end, or the error. */
  readonly told: () => IteratorResult<Item>;
}

/**
 * Ends with the first source that ends, or fails with the first that fails. A source is asked for an item when its last one
 * has been taken, so that each holds one at most; whoever is waited for longest comes first. The sources are not closed:
 * one that still waits for something could not hear of it.
 */
export async function* merged<Item>(
  ...sources: readonly AsyncIterator<Item>[]
): AsyncGenerator<Item, void, void> {
  const arrived: Arrived<Item>[] = [];
  let wake = Promise.withResolvers<void>();

  function arrive(source: AsyncIterator<Item>, told: Arrived<Item>["told"]): void {
    arrived.push({ source, told });
    wake.resolve();
  }

  // Not by Promise.race: with a source that is silent for days, every item of another would leave something behind with it.
  function ask(source: AsyncIterator<Item>): void {
    source.next().then(
      (result) => arrive(source, () => result),
      (error: unknown) =>
        arrive(source, () => {
          throw error;
        }),
    );
  }

  for (const source of sources) ask(source);
  for (;;) {
    const next = arrived.shift();
    if (next === undefined) {
      wake = Promise.withResolvers();
      await wake.promise;
      continue;
    }
    const result = next.told();
    if (result.done === true) return;
    yield result.value;
    ask(next.source);
  }
}
