/** Does what the error pages say must be done before a call, as a shell would: by HTTP, keeping names for what it was told. */
import { type Scope, scopes } from "@trefoil/domain";
import type { HttpCall } from "../catalogue/call.ts";
import { restCall } from "../catalogue/rest-call.ts";
import type { CallStep, Step, TokenStep } from "../catalogue/trigger.ts";
import type { Site } from "../site.ts";

/** What the shell knows, by its names. */
export type Known = Record<string, string | undefined>;

interface Given {
  readonly site: Site;
  readonly url: string;
  readonly known: Known;
}

export async function rehearse(steps: readonly Step[], given: Given): Promise<void> {
  for (const step of steps) {
    if ("token" in step) given.known[step.token] = await tokenOf(step, given);
    else for (let time = 0; time < (step.times ?? 1); time++) await make(step, given);
  }
}

/** The same with what is known in the place of `$NAME`. */
export function filled<T>(call: T, known: Known): T {
  return JSON.parse(
    JSON.stringify(call).replace(/\$([A-Z_]+)/g, (name, key: string) => known[key] ?? name),
  ) as T;
}

function send(url: string, { method, path, headers, body }: HttpCall): Promise<Response> {
  return fetch(url + path, { method, headers, ...(body !== undefined && { body }) });
}

async function make(step: CallStep, { url, known }: Given): Promise<void> {
  const response = await send(url, filled(restCall(step), known));
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${step.operation} failed: ${JSON.stringify(answer)}`);
  for (const [name, path] of Object.entries(step.keep ?? {})) known[name] = memberOf(answer, path);
}

function tokenOf({ subject, scope, expired }: TokenStep, { site, known }: Given): Promise<string> {
  return site.tokenFor({
    subject: known[subject] as string,
    role: "CUSTOMER",
    tier: "FREE",
    scopes: scope === undefined ? scopes : [scope as Scope],
    expiresInSeconds: expired ? -60 : 3600,
  });
}

/** `data[0].id` */
function memberOf(answer: unknown, path: string): string {
  const names = path.split(/[.[\]]+/).filter(Boolean);
  return names.reduce((value, name) => (value as Record<string, unknown>)[name], answer) as string;
}
