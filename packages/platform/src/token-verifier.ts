/** Verifies access tokens (RFC 9068, RFC 8725): one algorithm, one issuer, one audience, keys from our JWKS only. */
import { errors, type JWTPayload, jwtVerify } from "jose";
import { createTokenCache } from "./token-cache.ts";
import { createKeySource } from "./token-keys.ts";

/** What a verified token says. Times are milliseconds since 1970. */
export interface TokenClaims {
  readonly subject: string;
  readonly role: string;
  readonly tier: string;
  readonly scopes: readonly string[];
  readonly clientId: string;
  readonly tokenId: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** Why a token is refused. The message is for the log, never for the caller: it would tell an attacker what to mend. */
export class TokenError extends Error {
  override readonly name = "TokenError";
  readonly reason: "expired" | "invalid";

  constructor(reason: "expired" | "invalid", detail: string) {
    super(detail);
    this.reason = reason;
  }
}

export interface TokenVerifier {
  /** The claims of a token, or a rejection with TokenError. */
  verify(token: string): Promise<TokenClaims>;
}

export interface TokenVerifierOptions {
  /** JWKS file; read again when a token names an unknown key, at most every 30 s. */
  jwksFile: string;
  issuer: string;
  audience: string;
  /** Verified tokens kept at most. Default 10,000. */
  cacheSize?: number | undefined;
  /** Milliseconds since 1970. */
  now?: (() => number) | undefined;
}

const longestToken = 8_192;
/** Clocks of machines that share keys may differ by as much. */
const clockToleranceSeconds = 5;

/** A verifier. Repeated tokens are answered from a bounded cache: checking a signature costs some 100 µs. */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const { jwksFile, issuer, audience, cacheSize = 10_000, now = Date.now } = options;
  const cache = createTokenCache<TokenClaims>(cacheSize);
  const keys = createKeySource({ jwksFile, now, onReload: cache.clear });

  async function check(token: string): Promise<TokenClaims> {
    if (token.length > longestToken)
      throw new TokenError("invalid", `longer than ${longestToken} characters`);
    try {
      const { payload } = await jwtVerify(token, keys.find, {
        algorithms: ["EdDSA"],
        typ: "at+jwt",
        issuer,
        audience,
        requiredClaims: ["sub", "exp", "iat", "jti", "client_id"],
        clockTolerance: clockToleranceSeconds,
        currentDate: new Date(now()),
      });
      const claims = toClaims(payload);
      cache.put(token, claims);
      return claims;
    } catch (error) {
      throw toTokenError(error);
    }
  }

  return {
    async verify(token) {
      const known = cache.get(token);
      if (known === undefined) return check(token);
      if (known.expiresAt + clockToleranceSeconds * 1_000 > now()) return known;
      throw new TokenError("expired", "expired");
    },
  };
}

function toClaims(payload: JWTPayload): TokenClaims {
  const { sub, role, tier, scope, client_id: clientId, jti, iat, exp } = payload;
  return Object.freeze({
    subject: text("sub", sub),
    role: text("role", role),
    tier: text("tier", tier),
    scopes: Object.freeze(
      text("scope", scope ?? "")
        .split(" ")
        .filter(Boolean),
    ),
    clientId: text("client_id", clientId),
    tokenId: text("jti", jti),
    issuedAt: Number(iat) * 1_000,
    expiresAt: Number(exp) * 1_000,
  });
}

function text(claim: string, value: unknown): string {
  if (typeof value !== "string") throw new TokenError("invalid", `claim ${claim} is missing or no text`);
  return value;
}

/** jose names what is wrong with a token; anything else, such as an unreadable key file, is no fault of the token. */
function toTokenError(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new TokenError("expired", error.message);
  if (error instanceof errors.JOSEError) return new TokenError("invalid", error.message);
  return error;
}
