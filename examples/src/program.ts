/** What the example programs share: their options, `--help`, and failures in words, with an exit code that says so. */
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { ShopError } from "@trefoil/sdk";
import { Failure, START } from "./failure.ts";

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options }>
>["values"];

export interface Program<Options extends ParseArgsOptionsConfig> {
  readonly usage: string;
  readonly options: Options;
  run(values: Values<Options>, positionals: readonly string[]): Promise<void>;
}

const help = { help: { type: "boolean", short: "h" } } as const;

/** Exits with 2 when it can't be asked so, with 1 when it has failed. */
export async function program<const Options extends ParseArgsOptionsConfig>({
  usage,
  options,
  run,
}: Program<Options>): Promise<void> {
  const config = { options: { ...options, ...help }, allowPositionals: true, allowNegative: true } as const;
  try {
    const { values, positionals } = parseArgs(config);
    if ((values as { help?: boolean }).help) return console.log(usage);
    await run(values as Values<Options>, positionals);
  } catch (error) {
    const { code, message } = error as { readonly code?: unknown; readonly message: string };
    const misused = typeof code === "string" && code.startsWith("ERR_PARSE_ARGS");
    console.error(misused ? `${message}\n\n${usage}` : inWords(error));
    process.exitCode = misused ? 2 : 1;
  }
}

function inWords(error: unknown): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof ShopError) return [...linesOf(error)].join("\n");
  const { code, message, syscall } = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
  if (code === "ECONNREFUSED") return `${message}\n${START}`;
  if (syscall !== undefined) return message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function* linesOf({ reason, detail, violations, kind, traceId, cause }: ShopError): Generator<string> {
  yield `${reason}: ${detail}`;
  for (const { field, description } of violations) yield `  ${field}: ${description}`;
  if (kind === "UNAVAILABLE") yield START;
  if (kind === "UNAUTHENTICATED") yield "Set TOKEN to what `npm run --silent token -- --as WHOM` prints.";
  if (kind === "INTERNAL" && traceId !== undefined) yield `Report it with its trace: ${traceId}`;
  if (cause instanceof ShopError) yield* linesOf(cause);
}
