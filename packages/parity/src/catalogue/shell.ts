/** Calls as commands for a shell, beside a shop that was started with `npm start`. */
import type { HttpCall } from "./call.ts";
import type { GrpcCall } from "./grpc-call.ts";
import { restCall } from "./rest-call.ts";
import type { CallStep, Step, TokenStep, Trigger } from "./trigger.ts";

const HTTP = "http://localhost:8080";
const GRPC = "http://localhost:50051";
/** What a shell has to be told first, by what it is called. */
const known: Readonly<Record<string, string>> = {
  NOW: "NOW=$(date +%s%N)",
  ALICE: token({ token: "ALICE", email: "alice@example.com" }),
  SAM: token({ token: "SAM", email: "sam@example.com" }),
  CATEGORY: `CATEGORY=$(curl -s '${HTTP}/v2/categories?limit=1' | ${member("data[0].id")})`,
};

/** What is done before the call, and first what that and the call speak of. */
export function before({ before: steps, call }: Trigger): string {
  const lines = steps.flatMap(stepLines);
  const told = `${lines.join("\n")} ${JSON.stringify(call)} $${call.as}`;
  const first = Object.entries(known).filter(([name]) => new RegExp(`\\$${name}\\b`).test(told));
  return [...first.map(([, line]) => line), ...lines].join("\n");
}

function stepLines(step: Step): string[] {
  if ("token" in step) return [token(step), ...(step.expired ? ["sleep 7"] : [])];
  const command = curl(restCall(step));
  return keptLines(step, step.times === undefined ? command : repeated(command, step.times));
}

function keptLines({ keep = {} }: CallStep, command: string): string[] {
  const kept = Object.entries(keep).map(([name, path]) => `${name}=$(${command} | ${member(path)})`);
  return kept.length === 0 ? [`${command}; echo`] : kept;
}

function repeated(command: string, times: number): string {
  return `for i in {1..${times}}; do ${command}; done`;
}

function member(path: string): string {
  return `node -p 'JSON.parse(require("fs").readFileSync(0)).${path}'`;
}

function token({ token: name, email, scope, expired }: Omit<TokenStep, "subject">): string {
  const limits = `${scope === undefined ? "" : ` --scope ${scope}`}${expired ? " --expires-in 1" : ""}`;
  return `${name}=$(npm run --silent token -- --as ${email}${limits})`;
}

export function curl({ method, path, headers, body }: HttpCall): string {
  const usual = body === undefined ? "GET" : "POST";
  const parts = ["curl -s", ...(method === usual ? [] : [`-X ${method}`]), quoted(HTTP + path)];
  for (const [name, value] of Object.entries(headers)) parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  if (body !== undefined) parts.push(`-d ${quoted(body.trimEnd())}`);
  return folded(parts);
}

export function bufCurl({ method, metadata, messages }: GrpcCall): string {
  const parts = ["npx buf curl --protocol grpc --http2-prior-knowledge"];
  for (const [name, value] of Object.entries(metadata)) parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  parts.push(`-d ${quoted(messages.map((one) => JSON.stringify(one)).join("\n"))}`);
  return folded([...parts, `${GRPC}/${method.parent.typeName}/${method.name}`]);
}

/** In single quotes, but for what the shell knows. */
function quoted(text: string): string {
  if (/^[\w:/.-]+$/.test(text)) return text;
  if (!/[`"\\!]/.test(text) && /\$[A-Z_]+/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "'\\''").replace(/\$[A-Z_]+/g, (name) => `'${name}'`)}'`;
}

const WIDTH = 95;

/** A line of code, or several. */
function folded(parts: readonly string[]): string {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last === undefined || last.length + part.length > WIDTH) lines.push(part);
    else lines[lines.length - 1] = `${last} ${part}`;
  }
  return lines.join(" \\\n  ");
}
