/** From a token to a caller, and from a caller to its budget: the same for every protocol. */
import { anonymous, type Caller, fromTypeId, type Role, ShopError, type Tier } from "@trefoil/domain";
import {
  addressKey,
  type RateDecision,
  type RateLimiter,
  type Settings,
  type TokenClaims,
  TokenError,
  type TokenVerifier,
} from "@trefoil/platform";

export interface AccessParts {
  readonly tokens: TokenVerifier;
  readonly limiter: RateLimiter;
  readonly settings: Settings;
}

const roles: ReadonlySet<string> = new Set<Role>(["CUSTOMER", "STAFF", "ADMIN"]);
/** What the verifier allows the clocks of machines that share keys. */
const CLOCK_TOLERANCE_MS = 5_000;
const tiers: ReadonlySet<string> = new Set<Tier>(["FREE", "BASIC", "PREMIUM"]);

export function createAccess({ tokens, limiter, settings }: AccessParts) {
  const callers = new WeakMap<TokenClaims, Caller>();
  const ends = new WeakMap<Caller, number>();
  const budgets: Record<Tier, number> = {
    FREE: settings.rateLimitFree,
    BASIC: settings.rateLimitBasic,
    PREMIUM: settings.rateLimitPremium,
  };

  /** The caller of an `Authorization` value; anonymous without one. TOKEN_INVALID or TOKEN_EXPIRED. */
  async function callerOf(authorization: string | undefined): Promise<Caller> {
    if (authorization === undefined) return anonymous;
    const token = /^Bearer ([^\s]+)$/i.exec(authorization)?.[1];
    if (token === undefined)
      throw new ShopError("TOKEN_INVALID", "The Authorization header must be `Bearer <token>`.");
    try {
      const claims = await tokens.verify(token);
      const known = callers.get(claims) ?? toCaller(claims);
      callers.set(claims, known);
      ends.set(known, claims.expiresAt + CLOCK_TOLERANCE_MS);
      return known;
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      throw new ShopError(error.reason === "expired" ? "TOKEN_EXPIRED" : "TOKEN_INVALID", undefined, {
        cause: error,
      });
    }
  }

  /** Spends `cost` points of the caller's budget for this minute; anonymous callers are counted by address. */
  function spend(caller: Caller, address: string, cost = 1): Promise<RateDecision> {
    return caller.customerId === null
      ? limiter.take({ key: `address:${addressKey(address)}`, budget: settings.rateLimitAnonymous, cost })
      : limiter.take({ key: `customer:${caller.customerId}`, budget: budgets[caller.tier], cost });
  }

  /** From when on the caller's token is refused, in milliseconds since 1970; undefined for a caller without one. */
  function endOf(caller: Caller): number | undefined {
    return ends.get(caller);
  }

  return { callerOf, spend, endOf };
}

function toCaller({ subject, role, tier, scopes }: TokenClaims): Caller {
  const customerId = fromTypeId("customer", subject);
  if (customerId === undefined || !roles.has(role) || !tiers.has(tier)) throw new ShopError("TOKEN_INVALID");
  return { role: role as Role, tier: tier as Tier, customerId, scopes: new Set(scopes) };
}
