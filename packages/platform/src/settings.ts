/** Reads the settings of a process from environment variables, all at once, and refuses to start on a wrong one. */
import type { z } from "zod";
import { type Setting, settingsTable } from "./settings-table.ts";

type Table = typeof settingsTable;

/** Decided here: demo data is on with the embedded database, introspection and reflection outside production. */
type Decided = "demoData" | "introspection" | "grpcReflection";

/** Every setting, parsed. */
export type Settings = Readonly<
  { [K in Exclude<keyof Table, Decided>]: z.output<Table[K]["schema"]> } & { [K in Decided]: boolean }
>;

/** Thrown when settings are wrong; the message is meant for the person at the terminal. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? "One setting is wrong" : `${problems.length} settings are wrong`;
    super(`${count}:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

/** Parses every setting of `env` (an empty value counts as unset). Throws one SettingsError that lists all faults. */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries<Setting>(settingsTable)) {
    const given = env[setting.env]?.trim();
    const raw = given || setting.fallback;
    const result = setting.schema.safeParse(raw);
    if (result.success) values[key] = result.data;
    else problems.push(explain(setting, given ?? ""));
  }
  if (values.httpPort !== 0 && values.httpPort === values.grpcPort) {
    problems.push(`HTTP_PORT and GRPC_PORT are both ${values.httpPort}: give each its own port`);
  }
  if ((values.grpcTlsCert === undefined) !== (values.grpcTlsKey === undefined)) {
    problems.push("GRPC_TLS_CERT and GRPC_TLS_KEY belong together: give both or none");
  } else if (values.grpcTlsClientCa !== undefined && values.grpcTlsCert === undefined) {
    problems.push(
      "GRPC_TLS_CLIENT_CA needs GRPC_TLS_CERT and GRPC_TLS_KEY: clients show certificates over TLS alone",
    );
  }
  if (problems.length > 0) throw new SettingsError(problems);
  values.demoData ??= values.databaseUrl === undefined;
  values.introspection ??= values.nodeEnv !== "production";
  values.grpcReflection ??= values.nodeEnv !== "production";
  return Object.freeze(values) as Settings;
}

function explain(setting: Setting, given: string): string {
  const shown = hidePassword(given.length > 100 ? `${given.slice(0, 100)}…` : given);
  return `${setting.env}=${shown} is not ${setting.allowed}. For example: ${setting.env}=${setting.example}`;
}

/** The same URL with its password replaced, fit for a terminal or a log; works on malformed URLs too. */
export function hidePassword(url: string): string {
  return url
    .replace(/(:\/\/[^:@/?#]*:).*(@)/, "$1***$2")
    .replace(/([?&](?:password|sslpassword)=)[^&#]*/gi, "$1***");
}
