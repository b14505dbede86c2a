/** The same lines, and whether an error is one that they threw. */
export function watchLines(lines: AsyncIterable<unknown>) {
  let thrown: { readonly error: unknown } | undefined;
  async function* watched(): AsyncGenerator<unknown> {
    try {
      yield* lines;
    } catch (error) {
      thrown = { error };
      throw error;
    }
  }
  return { lines: watched(), threw: (error: unknown) => thrown !== undefined && thrown.error === error };
}
