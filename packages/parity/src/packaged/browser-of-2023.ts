/** Makes the browser of a test as old as those that the README names. */

/** Runs in the page before any script: takes away what Chrome has from 121 on, Firefox from 120 or Safari from 17.1. */
export function forgetWhatCameLater(): void {
  const later: Record<string, readonly string[]> = {
    Array: ["fromAsync"],
    "Iterator.prototype": [
      "map",
      "filter",
      "take",
      "drop",
      "flatMap",
      "reduce",
      "toArray",
      "forEach",
      "some",
      "every",
      "find",
    ],
    Iterator: ["from", "concat"],
    Map: ["groupBy"],
    Object: ["groupBy"],
    Promise: ["withResolvers", "try"],
    RegExp: ["escape"],
    "Set.prototype": [
      "union",
      "intersection",
      "difference",
      "symmetricDifference",
      "isSubsetOf",
      "isSupersetOf",
      "isDisjointFrom",
    ],
    Uint8Array: ["fromBase64", "fromHex"],
    "Uint8Array.prototype": ["toBase64", "toHex"],
    AbortSignal: ["any"],
    "Response.prototype": ["bytes"],
    URL: ["parse"],
    "ReadableStream.prototype": ["values", "asyncIterator"],
    ReadableStream: ["from"],
  };
  for (const [path, names] of Object.entries(later)) {
    const owner = path
      .split(".")
      .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], globalThis);
    for (const name of names) {
      const key = name === "asyncIterator" ? Symbol.asyncIterator : name;
      if (!Reflect.deleteProperty(owner as object, key)) throw new Error(`${path}.${name} can't be removed`);
    }
  }
}
