/** The keys of an installation, in `<home>/keys`: made once, however many processes start at the same time. */
import { createPrivateKey, generateKeyPairSync, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { calculateJwkThumbprint, type JWK } from "jose";
import { createOnce, makePrivateFolder, replaceFile } from "./key-files.ts";

/** The private half is in `signing.jwk.json` (0600), the public half in `jwks.json`. */
export interface Keys {
  /** Ed25519 private key as a JWK, with `kid` (RFC 7638) and `alg`. */
  readonly signingKey: Readonly<JWK & { kid: string }>;
  /** Path of the JWKS (RFC 7517) that verifiers read; keys added there by hand stay, which makes rotation possible. */
  readonly jwksFile: string;
  /** 32 random bytes that authenticate page cursors. */
  readonly cursorKey: Buffer;
}

/** Thrown when the key folder can't be used; the message is meant for the person at the terminal. */
export class KeysError extends Error {
  override readonly name = "KeysError";
}

/** Loads the keys, creating those that are missing. */
export async function loadKeys(home: string): Promise<Keys> {
  const folder = join(home, "keys");
  try {
    await makePrivateFolder(folder);
    const signingFile = join(folder, "signing.jwk.json");
    const cursorFile = join(folder, "cursor.key");
    const jwksFile = join(folder, "jwks.json");
    const signingKey = parseSigningKey(signingFile, await createOnce(signingFile, newSigningKey));
    await publish(jwksFile, signingKey);
    const cursorKey = await createOnce(cursorFile, () => randomBytes(32));
    if (cursorKey.length !== 32) throw new KeysError(`${cursorFile} is damaged: remove it to get a new one`);
    return { signingKey, jwksFile, cursorKey };
  } catch (error) {
    if (error instanceof KeysError) throw error;
    throw new KeysError(`The keys in ${folder} can't be used: ${(error as Error).message}`, { cause: error });
  }
}

/** The public keys of a JWKS file. Throws KeysError when it is no JWKS. */
export async function readJwks(jwksFile: string): Promise<JWK[]> {
  const { keys } = parseJson(jwksFile, await readFile(jwksFile)) as { keys?: JWK[] };
  if (!Array.isArray(keys)) throw new KeysError(`${jwksFile} is no JWKS: remove it to have it written again`);
  return keys;
}

async function newSigningKey(): Promise<Buffer> {
  const jwk = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" }) as JWK;
  const kid = await calculateJwkThumbprint(jwk);
  return json({ ...jwk, kid, alg: "EdDSA", use: "sig" });
}

function parseSigningKey(file: string, content: Buffer): Keys["signingKey"] {
  const { kty, crv, x, d, kid } = parseJson(file, content) as JWK;
  if (kty !== "OKP" || crv !== "Ed25519" || !x || !d || !kid) {
    throw new KeysError(`${file} is no Ed25519 private key: remove it to get a new one`);
  }
  try {
    createPrivateKey({ key: { kty, crv, x, d }, format: "jwk" });
  } catch {
    throw new KeysError(`${file} is damaged: remove it to get a new one`);
  }
  return Object.freeze({ kty, crv, x, d, kid, alg: "EdDSA", use: "sig" });
}

/** Sees to it that the JWKS holds the public half; every process writes the same content, so a race does no harm. */
async function publish(jwksFile: string, { kty, crv, x, kid, alg, use }: Keys["signingKey"]): Promise<void> {
  const own: JWK = { kty, crv, x, kid, alg, use } as JWK;
  const others = await readJwks(jwksFile).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  if (others.some((key) => key.kid === kid && key.x === x)) return;
  await replaceFile(jwksFile, json({ keys: [own, ...others.filter((key) => key.kid !== kid)] }));
}

function parseJson(file: string, content: Buffer): object {
  try {
    return Object(JSON.parse(content.toString("utf8"))) as object;
  } catch {
    throw new KeysError(`${file} is damaged: remove it to get a new one`);
  }
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
