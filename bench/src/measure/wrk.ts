/** Load by wrk: the requests go to it as a Lua script, its findings come back as a line of JSON. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { endedChildrenSeconds } from "./cpu.ts";
import { type Load, type Outcome, type Request, UNIQUE } from "./load.ts";

const MARK = "findings:";
let scripts = 0;

export async function loadByWrk(load: Load): Promise<Outcome> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "trefoil-wrk-"));
  const script = path.join(folder, "requests.lua");
  try {
    writeFileSync(script, scriptOf(load));
    const flags = ["-t1", `-c${load.connections}`, `-d${load.seconds}s`, "--timeout=10s"];
    const before = endedChildrenSeconds();
    const { stdout } = await promisify(execFile)("wrk", [...flags, "-s", script, load.url], {
      maxBuffer: 1 << 24,
    });
    const after = endedChildrenSeconds();
    const found = stdout.split("\n").find((line) => line.startsWith(MARK));
    if (found === undefined) throw new Error(`wrk said nothing that we understand: ${stdout}`);
    const cpuSeconds = before === undefined || after === undefined ? undefined : after - before;
    return { ...(JSON.parse(found.slice(MARK.length)) as Omit<Outcome, "cpuSeconds">), cpuSeconds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** wrk picks at random among ready-made texts; a `{unique}` is filled with a counter that no other script uses. */
function scriptOf({ requests, url }: Load): string {
  scripts += 1;
  const texts = requests.map(
    (request) => `  {${textOf(request, new URL(url).host).split(UNIQUE).map(quoted).join(", ")}},`,
  );
  return `local texts = {
${texts.join("\n")}
}
local count = #texts
local serial = 0
local unique = "${process.pid}-${Date.now()}-${scripts}-"

function init(args)
  math.randomseed(${scripts})
end

function request()
  local text = texts[math.random(count)]
  if text[2] == nil then return text[1] end
  serial = serial + 1
  return table.concat(text, unique .. serial)
end

function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format(
    '${MARK}{"requests":%d,"errors":%d,"seconds":%.6f,"p50":%.3f,"p99":%.3f,"bytes":%d}\\n',
    summary.requests, e.connect + e.read + e.write + e.status + e.timeout, summary.duration / 1e6,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, summary.bytes))
end
`;
}

export function textOf({ method = "GET", path: target, headers = {}, body }: Request, host: string): string {
  const all: Record<string, string> = { Host: host, ...headers };
  if (body !== undefined) all["Content-Length"] = `${Buffer.byteLength(body)}`;
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n${body ?? ""}`;
}

/** As a Lua string: every byte that is not plain text is escaped. */
function quoted(text: string): string {
  const bytes = [...Buffer.from(text)];
  const plain = (byte: number) => byte >= 32 && byte < 127 && byte !== 34 && byte !== 92;
  return `"${bytes.map((byte) => (plain(byte) ? String.fromCharCode(byte) : `\\${String(byte).padStart(3, "0")}`)).join("")}"`;
}
