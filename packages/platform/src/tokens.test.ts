import { createHmac, generateKeyPairSync } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  importJWK,
  type JWK,
  type JWTPayload,
  SignJWT,
} from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Keys, loadKeys } from "./keys.ts";
import { createTokenVerifier, TokenError, type TokenVerifierOptions } from "./token-verifier.ts";
import { createTokenIssuer, type TokenRequest } from "./tokens.ts";

const issuer = "trefoil";
const audience = "shop";
const start = Date.UTC(2026, 0, 1);
const request: TokenRequest = {
  subject: "cus_1",
  role: "CUSTOMER",
  tier: "FREE",
  scopes: ["orders:read", "orders:write"],
};
const claims: JWTPayload = {
  iss: issuer,
  aud: audience,
  sub: "cus_1",
  client_id: "test",
  jti: "1",
  scope: "orders:read",
  role: "ADMIN",
  tier: "FREE",
  iat: start / 1_000,
  exp: start / 1_000 + 60,
};

let home: string;
let keys: Keys;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "trefoil-tokens-"));
  keys = await loadKeys(home);
});
afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

const clock = { time: start };
const now = () => clock.time;
const verifier = (options: Partial<TokenVerifierOptions> = {}) => {
  clock.time = start;
  return createTokenVerifier({ jwksFile: keys.jwksFile, issuer, audience, now, ...options });
};
const issue = async (changes: Partial<TokenRequest> = {}) => {
  clock.time = start;
  const tokens = await createTokenIssuer({ keys, issuer, audience, now });
  return tokens.issue({ ...request, ...changes });
};

async function sign(
  payload: Record<string, unknown>,
  header: Record<string, unknown> = {},
  jwk: JWK = keys.signingKey,
) {
  const key = await importJWK({ ...jwk }, "EdDSA");
  const full = { alg: "EdDSA", typ: "at+jwt", kid: keys.signingKey.kid, ...header };
  return new SignJWT(payload).setProtectedHeader(full).sign(key);
}

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");
const refused = (reason: "expired" | "invalid") => ({ name: "TokenError", reason }) as const;

test("what was issued is what is verified", async () => {
  expect(await verifier().verify(await issue({ expiresInSeconds: 600, clientId: "console" }))).toEqual({
    ...request,
    clientId: "console",
    tokenId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    issuedAt: start,
    expiresAt: start + 600_000,
  });
});

test("an issued token has the form of RFC 9068", async () => {
  const token = await issue();
  expect(decodeProtectedHeader(token)).toEqual({ alg: "EdDSA", typ: "at+jwt", kid: keys.signingKey.kid });
  expect(decodeJwt(token)).toMatchObject({
    iss: issuer,
    aud: audience,
    sub: "cus_1",
    client_id: "trefoil-cli",
    scope: "orders:read orders:write",
    role: "CUSTOMER",
    tier: "FREE",
    iat: start / 1_000,
    exp: start / 1_000 + 3_600,
  });
});

test("a hand-made token of the right form is accepted, so the refusals below are for their one fault", async () => {
  expect((await verifier().verify(await sign(claims))).subject).toBe("cus_1");
});

test("refuses a token whose time is over, whether it was seen before or not", async () => {
  const check = verifier();
  const token = await sign(claims);
  await check.verify(token);
  clock.time = start + 64_000;
  await expect(check.verify(token)).resolves.toMatchObject({ subject: "cus_1" });
  clock.time = start + 65_000;
  await expect(check.verify(token)).rejects.toMatchObject(refused("expired"));
  const other = verifier();
  clock.time = start + 65_000;
  await expect(other.verify(token)).rejects.toMatchObject(refused("expired"));
});

test.each<[string, Record<string, unknown>]>([
  ["another issuer", { ...claims, iss: "evil" }],
  ["another audience", { ...claims, aud: "other" }],
  ["a time to come", { ...claims, nbf: start / 1_000 + 60 }],
  ["no end", { ...claims, exp: undefined }],
  ["no subject", { ...claims, sub: undefined }],
  ["no id", { ...claims, jti: undefined }],
  ["no role", { ...claims, role: undefined }],
  ["a role that is a list", { ...claims, role: ["ADMIN"] }],
  ["a scope that is a list", { ...claims, scope: ["orders:write"] }],
])("refuses a signed token with %s", async (_name, payload) => {
  await expect(verifier().verify(await sign(payload))).rejects.toMatchObject(refused("invalid"));
});

test.each([
  ["an ID token's type", { typ: "JWT" }],
  ["no type", { typ: undefined }],
  ["an unknown key", { kid: "other" }],
  ["no key named", { kid: undefined }],
  ["a key named like a prototype's field", { kid: "__proto__" }],
  ["a key named as a path", { kid: "../../../../dev/null" }],
])("refuses a signed token with %s", async (_name, header) => {
  await expect(verifier().verify(await sign(claims, header))).rejects.toMatchObject(refused("invalid"));
});

test("refuses an extension it does not know but must (crit)", async () => {
  const header = { alg: "EdDSA", typ: "at+jwt", kid: keys.signingKey.kid, crit: ["exp2"], exp2: 1 };
  const [, payload, signature] = (await sign(claims)).split(".");
  await expect(verifier().verify(`${encode(header)}.${payload}.${signature}`)).rejects.toMatchObject(
    refused("invalid"),
  );
});

test("refuses a token without a signature (alg none)", async () => {
  for (const alg of ["none", "None", "NONE"]) {
    const unsigned = `${encode({ alg, typ: "at+jwt", kid: keys.signingKey.kid })}.${encode(claims)}.`;
    await expect(verifier().verify(unsigned)).rejects.toMatchObject(refused("invalid"));
  }
});

test("refuses a token signed with the public key as a shared secret (HS256)", async () => {
  const body = `${encode({ alg: "HS256", typ: "at+jwt", kid: keys.signingKey.kid })}.${encode(claims)}`;
  const secrets = [Buffer.from(keys.signingKey.x ?? "", "base64url"), await readFile(keys.jwksFile)];
  for (const secret of secrets) {
    const signature = createHmac("sha256", secret).update(body).digest("base64url");
    await expect(verifier().verify(`${body}.${signature}`)).rejects.toMatchObject(refused("invalid"));
  }
});

test("refuses a key that the token itself brings or points at", async () => {
  const pair = generateKeyPairSync("ed25519");
  const own = await exportJWK(pair.privateKey);
  const jwk = await exportJWK(pair.publicKey);
  const headers = [
    { jwk },
    { jwk, kid: undefined },
    { jku: "https://evil.example/jwks.json", kid: "evil" },
    { x5u: "https://evil.example/cert.pem" },
    { x5c: ["MIIB"] },
  ];
  for (const header of headers) {
    await expect(verifier().verify(await sign(claims, header, own))).rejects.toMatchObject(
      refused("invalid"),
    );
  }
});

test("refuses a changed payload and a changed signature", async () => {
  const [header, , signature] = (await issue()).split(".");
  await expect(verifier().verify(`${header}.${encode(claims)}.${signature}`)).rejects.toMatchObject(
    refused("invalid"),
  );
  const token = await issue();
  const broken = token.slice(0, -5) + (token.at(-5) === "A" ? "B" : "A") + token.slice(-4);
  await expect(verifier().verify(broken)).rejects.toMatchObject(refused("invalid"));
});

test.each(["", "x", "a.b", "a.b.c", "....", "é.é.é", "a".repeat(8_193)])("refuses %j", async (token) => {
  await expect(verifier().verify(token)).rejects.toBeInstanceOf(TokenError);
});

test("refuses a valid token above 8 KiB", async () => {
  await expect(verifier().verify(await sign({ ...claims, pad: "x".repeat(8_192) }))).rejects.toThrow(
    "longer than",
  );
});

test("a message never repeats the token", async () => {
  const token = await sign({ ...claims, iss: "evil" });
  const error: unknown = await verifier()
    .verify(token)
    .catch((reason: unknown) => reason);
  expect(String(error)).not.toContain(token.split(".")[1]);
});

test("learns of a new key within 30 s, and does not read the file for every stray token", async () => {
  const next = await mkdtemp(join(tmpdir(), "trefoil-tokens-"));
  const other = await loadKeys(next);
  const jwksFile = join(home, "rotating.json");
  const check = verifier({ jwksFile });
  await writeFile(jwksFile, await readFile(keys.jwksFile));
  await check.verify(await sign(claims));
  await writeFile(jwksFile, await readFile(other.jwksFile));
  const token = await sign(claims, { kid: other.signingKey.kid }, other.signingKey);
  clock.time = start + 29_999;
  await expect(check.verify(token)).rejects.toMatchObject(refused("invalid"));
  clock.time = start + 30_000;
  await expect(check.verify(token)).resolves.toMatchObject({ subject: "cus_1" });
  await expect(check.verify(await sign(claims))).rejects.toMatchObject(refused("invalid"));
  await rm(next, { recursive: true, force: true });
});

test("a missing JWKS is our fault and not the token's, and mends itself", async () => {
  const jwksFile = join(home, "late.json");
  const check = verifier({ jwksFile });
  const token = await sign(claims);
  await expect(check.verify(token)).rejects.toMatchObject({ code: "ENOENT" });
  await writeFile(jwksFile, await readFile(keys.jwksFile));
  await expect(check.verify(token)).resolves.toMatchObject({ subject: "cus_1" });
});
