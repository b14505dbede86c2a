/** Opens one plain connection, and says in a sentence what is wrong with a database that can't be reached. */
import pg from "pg";

/** The database of a URL can't be used: the message is one sentence, without the password, for the person who set it. */
export class DatabaseConnectionError extends Error {
  override name = "DatabaseConnectionError";
}

/** Connects to `url`, waiting 10 s at most; for one-off work such as migrations, without a statement timeout. */
export async function connect(url: string, applicationName: string): Promise<pg.Client> {
  const where = place(url);
  const client = new pg.Client({
    connectionString: url,
    application_name: applicationName,
    connectionTimeoutMillis: 10_000,
    options: "-c TimeZone=UTC",
  });
  // A lost connection fails the statement that runs; without a listener it would end the process as well.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseConnectionError(explain(error as Failure, where), { cause: error });
  }
  return client;
}

interface Failure extends Error {
  code?: string;
}

interface Place {
  server: string;
  user: string;
  database: string;
}

function place(url: string): Place {
  const parsed = URL.parse(url);
  if (parsed === null || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new DatabaseConnectionError(
      "DATABASE_URL is not a PostgreSQL address; it looks like postgres://user:password@host:5432/database.",
    );
  }
  return {
    server: `${parsed.hostname}:${parsed.port || "5432"}`,
    user: decodeURIComponent(parsed.username),
    database: decodeURIComponent(parsed.pathname.slice(1)),
  };
}

function explain(error: Failure, { server, user, database }: Place): string {
  switch (error.code) {
    case "ECONNREFUSED":
      return `No database answers at ${server} (connection refused); is it running, and are host and port right?`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `The database's host is unknown: ${server}.`;
    case "28P01":
    case "28000":
      return `The database at ${server} refuses user "${user}": ${error.message}.`;
    case "3D000":
      return `The server at ${server} has no database "${database}"; create it first.`;
    case "53300":
      return `The server at ${server} has no connection left: ${error.message}.`;
    case "57P03":
      return `The server at ${server} is not ready yet: ${error.message}.`;
    default:
      return `The database at ${server} can't be used: ${error.message || error.code || String(error)}.`;
  }
}
