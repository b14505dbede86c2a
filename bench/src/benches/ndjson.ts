/** Clients of import and export: they send as fast as they are read, and read as fast as they are sent to. */
import http from "node:http";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
import { type Spool, spool, type Target, unspool } from "./wares.ts";

const LINES_A_CHUNK = 200;
const PROGRESS_EVERY = 20_000;

export const spoolLines = (wares: Spool) => spool(wares, (ware) => Buffer.from(`${JSON.stringify(ware)}\n`));

/** Sends products as lines of NDJSON; fails unless all were created. */
export async function sendLines(wares: Spool, { url, authorization, onProgress }: Target): Promise<number> {
  const request = http.request(`${url}/v2/products/import?mode=${wares.mode}`, {
    method: "POST",
    headers: { Authorization: authorization, "Content-Type": "application/x-ndjson" },
  });
  const answered = new Promise<http.IncomingMessage>((resolve, reject) =>
    request.once("response", resolve).once("error", reject),
  );
  const [answer] = await Promise.all([answered, pipeline(unspool(wares, onProgress), request)]);
  const body = JSON.parse(await textOf(answer)) as { created?: number };
  if (body.created !== wares.products)
    throw new Error(`the import answers ${answer.statusCode}: ${JSON.stringify(body).slice(0, 500)}`);
  return wares.products;
}

/** Reads the whole export; returns how many products it had. */
export async function exportAll({ url, authorization, onProgress }: Target): Promise<number> {
  const answer = await startExport(url, authorization);
  let lines = 0;
  let told = 0;
  for await (const chunk of answer) {
    for (let at = (chunk as Buffer).indexOf(10); at !== -1; at = (chunk as Buffer).indexOf(10, at + 1))
      lines += 1;
    if (lines - told >= PROGRESS_EVERY) onProgress((told = lines));
  }
  return lines;
}

/** Reads a little of the export, then nothing for `seconds`, then hangs up. */
export async function exportAndStall({
  url,
  authorization,
  seconds,
  onProgress,
}: Target & { readonly seconds: number }): Promise<number> {
  const answer = await startExport(url, authorization);
  let lines = 0;
  answer.on("data", (chunk: Buffer) => {
    lines += chunk.filter((byte) => byte === 10).length;
    if (lines > LINES_A_CHUNK) answer.pause();
  });
  for (let left = seconds; left > 0; left--) {
    await pause(1000);
    onProgress(lines);
  }
  answer.destroy();
  return lines;
}

async function startExport(url: string, authorization: string): Promise<http.IncomingMessage> {
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) =>
    http
      .get(`${url}/v2/products/export`, { headers: { Authorization: authorization } }, resolve)
      .once("error", reject),
  );
  if (answer.statusCode !== 200)
    throw new Error(`the export answers ${answer.statusCode}: ${await textOf(answer)}`);
  return answer;
}

async function textOf(answer: http.IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
