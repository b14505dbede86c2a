/** Load by h2load, which speaks HTTP/2 and so gRPC, and HTTP/1.1 too: one generator for all three protocols. */
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { endedChildrenSeconds } from "./cpu.ts";
import type { Generator } from "./generator.ts";
import type { Load, Outcome } from "./load.ts";
import { quantile } from "./statistics.ts";

/** Calls in flight on a connection of HTTP/2, as clients of gRPC have them; HTTP/1.1 has one. */
const STREAMS = 8;

/** Undefined where it is not installed (Debian: nghttp2-client). */
export function findH2load(): Generator | undefined {
  const version = /nghttp2\/(\S+)/.exec(
    spawnSync("h2load", ["--version"], { encoding: "utf8" }).stdout ?? "",
  );
  return version === null ? undefined : { name: `h2load ${version[1]}`, run: loadByH2load };
}

/** It sends the first request again and again, for it takes no more than one body. */
async function loadByH2load({ url, requests, connections, seconds, http2 = false }: Load): Promise<Outcome> {
  const [request] = requests;
  if (request === undefined) throw new RangeError("There is nothing to send.");
  const folder = mkdtempSync(path.join(os.tmpdir(), "trefoil-h2load-"));
  const [body, log] = [path.join(folder, "body"), path.join(folder, "log")];
  try {
    if (request.body !== undefined) writeFileSync(body, request.body);
    const headers = Object.entries(request.headers ?? {}).flatMap(([name, value]) => [
      "-H",
      `${name}: ${value}`,
    ]);
    const flags = [
      ...(http2 ? [`-m${STREAMS}`, `-c${connections / STREAMS}`] : ["--h1", `-c${connections}`]),
      `-D${seconds}s`,
      "-t1",
      `--log-file=${log}`,
      ...headers,
      ...(request.body === undefined ? [] : ["-d", body]),
    ];
    const before = endedChildrenSeconds();
    const { stdout } = await promisify(execFile)("h2load", [...flags, url + request.path]);
    const after = endedChildrenSeconds();
    const cpuSeconds = before === undefined || after === undefined ? undefined : after - before;
    return { ...found(stdout), ...(await latencies(log)), seconds, cpuSeconds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function found(said: string): Pick<Outcome, "requests" | "errors" | "bytes"> {
  const number = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? Number.NaN);
  const requests = number(/(\d+) succeeded/);
  const bytes = number(/traffic: .*?\((\d+)\) total/);
  if (Number.isNaN(requests + bytes)) throw new Error(`h2load said nothing that we understand: ${said}`);
  return { requests, bytes, errors: number(/(\d+) failed/) + number(/(\d+) errored/) };
}

/** The log has a line a request: when it began, its status, and how long it took, in microseconds. */
async function latencies(log: string): Promise<Pick<Outcome, "p50" | "p99">> {
  const lines = (await readFile(log, "utf8")).trim().split("\n");
  const took = lines.map((line) => Number(line.split("\t")[2]) / 1e3);
  return { p50: quantile(took, 0.5), p99: quantile(took, 0.99) };
}
