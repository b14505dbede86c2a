/** Structured logs: one JSON object a line (or a line for people on a terminal), with secrets taken out. */
import { Writable } from "node:stream";
import {
  type DestinationStream,
  destination,
  type Logger,
  type LoggerOptions,
  pino,
  stdSerializers,
  stdTimeFunctions,
} from "pino";
import { inChunks } from "./log-chunks.ts";
import { hideSecrets, secretNames } from "./log-secrets.ts";
import { formatLine } from "./log-text.ts";

export type { Logger } from "pino";

export interface LogOptions {
  /** Least important level written. Default `info`. */
  level?: LoggerOptions["level"] | undefined;
  /** `auto` is text on a terminal and JSON elsewhere. Default `json`. */
  format?: "auto" | "json" | "text" | undefined;
  /** Collects lines and writes them every second or 15 KiB, and on exit. For production. Default false. */
  buffered?: boolean | undefined;
  /** Where lines go. Default standard output. */
  to?: DestinationStream | undefined;
  /** Fields on every line, such as the name of the app. */
  fields?: Record<string, unknown> | undefined;
}

/**
 * A logger. Values of fields with secret names (log-secrets.ts) are replaced at any depth in a line's own fields and in
 * errors; in a child's fields at the top only, so bind flat values there.
 */
export function createLogger(options: LogOptions = {}): Logger {
  const { level = "info", format = "json", buffered = false, fields = {} } = options;
  const text = format === "text" || (format === "auto" && process.stdout.isTTY === true);
  const out = options.to ?? standardOutput(buffered);
  return pino(
    {
      level,
      base: { pid: process.pid, ...fields },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: hideSecrets },
      serializers: { err: (error: Error) => hideSecrets(stdSerializers.err(error)) },
      redact: { paths: secretNames.map((name) => `["${name}"]`), censor: "[hidden]" },
    },
    text ? textTo(out) : out,
  );
}

/** A logger that writes nothing, for tests. */
export function silentLogger(): Logger {
  return pino({ level: "silent" }, new Writable({ write: (_chunk, _encoding, done) => done() }));
}

function standardOutput(buffered: boolean): DestinationStream {
  return buffered
    ? inChunks(destination({ dest: 1, sync: false, maxLength: 16 * 1024 * 1024 }))
    : destination({ dest: 1, sync: true });
}

function textTo(out: DestinationStream): DestinationStream {
  return { write: (line) => out.write(formatLine(line)) };
}
