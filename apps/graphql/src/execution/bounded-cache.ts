/** A cache that forgets what was not used for the longest time, and never holds more than it may. */

interface Bounds {
  readonly entries: number;
  /** Of all entries together, in whatever unit their sizes are given. */
  readonly size: number;
}

export class BoundedCache<Value> {
  readonly #bounds: Bounds;
  /** In the order of their last use. */
  readonly #entries = new Map<string, { readonly value: Value; readonly size: number }>();
  #size = 0;
  #newest: string | undefined;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (this.#newest !== key) {
      this.#entries.delete(key);
      this.#entries.set(key, entry);
      this.#newest = key;
    }
    return entry.value;
  }

  /** What is larger than the whole cache is not kept. */
  set(key: string, value: Value, size: number): void {
    if (size > this.#bounds.size) return;
    this.#drop(key);
    this.#entries.set(key, { value, size });
    this.#newest = key;
    this.#size += size;
    while (this.#entries.size > this.#bounds.entries || this.#size > this.#bounds.size) {
      this.#drop(this.#entries.keys().next().value as string);
    }
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#size -= entry.size;
  }
}
