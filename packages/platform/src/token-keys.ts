/** Finds the key that a token names, in our JWKS file and nowhere else. */
import { type CryptoKey, errors, importJWK, type JWTHeaderParameters } from "jose";
import { readJwks } from "./keys.ts";

export interface KeySource {
  /** The key of the header's `kid`; `jwk`, `jku`, `x5u` and `x5c` in a header are never looked at. */
  find(header: JWTHeaderParameters): Promise<CryptoKey>;
}

export interface KeySourceOptions {
  jwksFile: string;
  now: () => number;
  /** Called after the file was read again, since a key may be gone. */
  onReload: () => void;
}

const reloadAfterMs = 30_000;

/** A source that reads the file at first use and again for an unknown `kid`, at most every 30 s. */
export function createKeySource({ jwksFile, now, onReload }: KeySourceOptions): KeySource {
  let loading: Promise<Map<string, CryptoKey>> | undefined;
  let loadedAt = 0;

  function load(): Promise<Map<string, CryptoKey>> {
    loadedAt = now();
    const attempt = readKeys(jwksFile);
    attempt.then(onReload, () => {
      if (loading === attempt) loading = undefined;
    });
    loading = attempt;
    return attempt;
  }

  return {
    async find({ kid }) {
      if (typeof kid !== "string") throw new errors.JWKSNoMatchingKey();
      const key = (await (loading ?? load())).get(kid);
      if (key !== undefined) return key;
      const fresh = now() - loadedAt < reloadAfterMs ? undefined : (await load()).get(kid);
      if (fresh === undefined) throw new errors.JWKSNoMatchingKey();
      return fresh;
    },
  };
}

/** Keys of other kinds are left out, so that a key is never used with an algorithm it was not made for. */
async function readKeys(jwksFile: string): Promise<Map<string, CryptoKey>> {
  const keys = new Map<string, CryptoKey>();
  for (const { kty, crv, x, kid, use = "sig" } of await readJwks(jwksFile)) {
    if (kty !== "OKP" || crv !== "Ed25519" || !kid || !x || use !== "sig") continue;
    keys.set(kid, (await importJWK({ kty, crv, x }, "EdDSA")) as CryptoKey);
  }
  return keys;
}
