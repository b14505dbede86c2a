/** A bounded map of verified tokens that forgets the least recently used half at a time. */

export interface TokenCache<T> {
  get(token: string): T | undefined;
  put(token: string, value: T): void;
  clear(): void;
}

/** Longer tokens are verified each time: with the number of entries this bounds the memory. */
const longestKept = 2_048;

/** A cache of at most `size` entries: two generations, so that a hit costs a lookup and no bookkeeping. */
export function createTokenCache<T>(size: number): TokenCache<T> {
  const half = Math.max(1, Math.floor(size / 2));
  let young = new Map<string, T>();
  let old = new Map<string, T>();

  function put(token: string, value: T): void {
    if (token.length > longestKept) return;
    if (young.size >= half) {
      old = young;
      young = new Map();
    }
    young.set(token, value);
  }

  return {
    get(token) {
      const value = young.get(token);
      if (value !== undefined) return value;
      const aged = old.get(token);
      if (aged !== undefined) put(token, aged);
      return aged;
    },
    put,
    clear() {
      young = new Map();
      old = new Map();
    },
  };
}
