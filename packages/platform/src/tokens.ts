/** Issues access tokens: JWTs by RFC 9068, signed with EdDSA. */
import { randomUUID } from "node:crypto";
import { importJWK, SignJWT } from "jose";
import type { Keys } from "./keys.ts";

/** What a token is to say. */
export interface TokenRequest {
  /** `sub`: whose token it is, in the form the application uses outside. */
  subject: string;
  role: string;
  tier: string;
  scopes: readonly string[];
  /** Default one hour. */
  expiresInSeconds?: number | undefined;
  /** `client_id`: who asked for the token. Default `trefoil-cli`. */
  clientId?: string | undefined;
}

export interface TokenIssuer {
  issue(request: TokenRequest): Promise<string>;
}

export interface TokenIssuerOptions {
  keys: Pick<Keys, "signingKey">;
  issuer: string;
  audience: string;
  /** Milliseconds since 1970. */
  now?: (() => number) | undefined;
}

/** An issuer that signs with the installation's key. */
export async function createTokenIssuer(options: TokenIssuerOptions): Promise<TokenIssuer> {
  const { keys, issuer, audience, now = Date.now } = options;
  const { kid } = keys.signingKey;
  const key = await importJWK({ ...keys.signingKey }, "EdDSA");
  return {
    issue(request) {
      const issuedAt = Math.floor(now() / 1_000);
      const { subject, role, tier, scopes, expiresInSeconds = 3_600, clientId = "trefoil-cli" } = request;
      return new SignJWT({ client_id: clientId, scope: scopes.join(" "), role, tier })
        .setProtectedHeader({ alg: "EdDSA", typ: "at+jwt", kid })
        .setIssuer(issuer)
        .setSubject(subject)
        .setAudience(audience)
        .setJti(randomUUID())
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + expiresInSeconds)
        .sign(key);
    },
  };
}
