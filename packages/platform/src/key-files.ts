/** Files that appear whole or not at all, and secrets that only their owner reads. */
import { randomUUID } from "node:crypto";
import { chmod, link, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";

/** Makes the folder (0700) unless it is there. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/**
 * The content of a secret file (0600), made first when it is missing. Of many processes that make it at once one wins
 * and all read that one's: a hard link, unlike a rename, fails where the name is taken.
 */
export async function createOnce(file: string, make: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  const found = await readSecret(file);
  if (found !== undefined) return found;
  const draft = await writeDraft(file, await make(), 0o600);
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(file);
}

/** Replaces a public file (0644) in one step. */
export async function replaceFile(file: string, content: Buffer): Promise<void> {
  await rename(await writeDraft(file, content, 0o644), file);
}

async function readSecret(file: string): Promise<Buffer | undefined> {
  try {
    const { mode } = await stat(file);
    if (process.platform !== "win32" && (mode & 0o077) !== 0) await chmod(file, 0o600);
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function writeDraft(file: string, content: Buffer, mode: number): Promise<string> {
  const draft = `${file}.${randomUUID()}`;
  const handle = await open(draft, "wx", mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return draft;
}
