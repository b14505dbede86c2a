/** Prisma's schema engine as WebAssembly: compares the schema with a database and writes migrations, without a download. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const schemaPath = path.resolve(import.meta.dirname, "../schema.prisma");

/** What the engine says about the way from the database of `url` to the schema. */
export interface Difference {
  /** Whether there is any. */
  found: boolean;
  /** In words, or as the SQL that makes the database what the schema says. */
  text: string;
}

/** Compares a migrated database with schema.prisma. */
export async function compareWithSchema(url: string, form: "words" | "sql"): Promise<Difference> {
  loadEngine();
  const files = [{ path: schemaPath, content: readFileSync(schemaPath, "utf8") }];
  const pool = new pg.Pool({ connectionString: url, Client: ReadableClient });
  const adapter = bindMigrationAwareSqlAdapterFactory(new Factory(pool));
  const datamodels = files.map((file) => [file.path, file.content]);
  const engine = await glue.SchemaEngine.new({ datamodels } as never, () => undefined, adapter);
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: path.dirname(schemaPath) },
      to: { tag: "schemaDatamodel", files },
      script: form === "sql",
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return { found: exitCode !== 0, text: stdout?.trim() ?? "" };
  } finally {
    engine.free();
    await pool.end();
  }
}

/** TypeScript knows it only together with the browser's types. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: Record<string, unknown> };
};

let loaded = false;

/** The package's own loader is for bundlers. */
function loadEngine(): void {
  if (loaded) return;
  loaded = true;
  const require = createRequire(import.meta.url);
  const file = path.join(
    path.dirname(require.resolve("@prisma/schema-engine-wasm")),
    "schema_engine_bg.wasm",
  );
  const module = new WebAssembly.Module(readFileSync(file));
  const { exports } = new WebAssembly.Instance(module, { "./schema_engine_bg.js": glue });
  (glue as unknown as { __wbg_set_wasm(wasm: unknown): void }).__wbg_set_wasm(exports);
  (exports["__wbindgen_start"] as () => void)();
}

const CHAR = 18;
const BPCHAR = 1042;
/** ColumnTypeEnum.Character and Text of driver-adapter-utils. */
const [CHARACTER, TEXT] = [6, 7];
const charColumns = new Set<string>();

/** The adapter refuses PostgreSQL's one-letter type, which the catalogs use, so it is given out as text and made a letter again. */
class ReadableClient extends pg.Client {
  // oxlint-disable-next-line typescript/no-explicit-any -- pg's overloads can't be repeated without it
  override query(...args: any[]): any {
    const done = args.at(-1);
    if (typeof done === "function")
      args[args.length - 1] = (error: unknown, result: pg.QueryResult) => done(error, disguise(result));
    const answer = (super.query as (...all: unknown[]) => unknown)(...args);
    return answer instanceof Promise ? answer.then(disguise) : answer;
  }
}

function disguise(result: pg.QueryResult): pg.QueryResult {
  for (const field of result?.fields ?? []) {
    if (field.dataTypeID !== CHAR) continue;
    field.dataTypeID = BPCHAR;
    charColumns.add(field.name);
  }
  return result;
}

class Factory extends PrismaPg {
  override async connect() {
    return adapted(await super.connect());
  }
}

function adapted<Adapter extends SqlDriverAdapter>(adapter: Adapter): Adapter {
  const read = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await read(query);
    const columnTypes = result.columnTypes.map((type, index) =>
      type === TEXT && charColumns.has(result.columnNames[index] ?? "") ? (CHARACTER as typeof type) : type,
    );
    return { ...result, columnTypes };
  };
  return adapter;
}
