/** Access tokens for the examples: TOKEN, or that of the customer AS (an e-mail address) by `npm run token`, which works beside the shop. */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { Failure } from "./failure.ts";

export async function tokenOf(as: string): Promise<string> {
  const { TOKEN, AS = as } = process.env;
  if (TOKEN !== undefined) return TOKEN;
  const cwd = resolve(import.meta.dirname, "../..");
  try {
    const { stdout } = await promisify(execFile)("npm", ["run", "--silent", "token", "--", "--as", AS], {
      cwd,
    });
    return stdout.trim();
  } catch (error) {
    const { stderr = String(error) } = error as { stderr?: string };
    throw new Failure(
      `There is no token for ${AS}: ${stderr.trim()}\nSet TOKEN, or start the shop on this machine: npm start`,
    );
  }
}
