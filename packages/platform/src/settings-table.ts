/** The table of settings: one row an environment variable, from which parsing, `--help` and docs/settings.md come. */
import { z } from "zod";

/** One setting; `allowed` completes the sentence "NAME=value is not …". */
export interface Setting {
  env: string;
  schema: z.ZodType<unknown, string | undefined>;
  /** What an unset or empty variable means; undefined where that is a case of its own (`about` says which). */
  fallback?: string;
  allowed: string;
  example: string;
  about: string;
}

const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));

const onOff = z.enum(["on", "off"]).transform((value) => value === "on");

const databaseUrl = z.string().refine((value) => {
  const url = URL.parse(value);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
});

const list = z.string().transform((value) =>
  value
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== ""),
);

/** `http://host[:port]` or `https://…`, exactly as a browser sends it in `Origin`. */
const origin = z.string().refine((value) => /^https?:/.test(value) && URL.parse(value)?.origin === value);

const proxyAddress = z.union([
  z.enum(["loopback", "linklocal", "uniquelocal"]),
  z.ipv4(),
  z.ipv6(),
  z.cidrv4(),
  z.cidrv6(),
]);

const budget = integer(1, 100_000_000);

const port = integer(0, 65_535);

const portAllowed = "a port number from 0 to 65535 (0 takes a free one)";

export const settingsTable = {
  httpPort: {
    env: "HTTP_PORT",
    schema: port,
    fallback: "8080",
    allowed: portAllowed,
    example: "8081",
    about: "Port of HTTP: REST, GraphQL, the API reference and the console. 0 takes a free port.",
  },
  grpcPort: {
    env: "GRPC_PORT",
    schema: port,
    fallback: "50051",
    allowed: portAllowed,
    example: "50052",
    about: "Port of gRPC. 0 takes a free port.",
  },
  host: {
    env: "HOST",
    schema: z.union([z.ipv4(), z.ipv6(), z.literal("localhost")]),
    fallback: "127.0.0.1",
    allowed: "an IP address of this machine",
    example: "0.0.0.0",
    about:
      "Address to listen on. The default is reached from this machine only; 0.0.0.0 or :: opens it to the network.",
  },
  databaseUrl: {
    env: "DATABASE_URL",
    schema: databaseUrl.optional(),
    allowed: "the URL of a PostgreSQL database (postgresql://user:password@host:port/database)",
    example: "postgresql://trefoil:secret@127.0.0.1:5432/trefoil",
    about: "PostgreSQL (15 to 18) to use. Unset: an embedded one that keeps its data in TREFOIL_HOME.",
  },
  poolSize: {
    env: "POOL_SIZE",
    schema: integer(1, 1_000),
    fallback: "10",
    allowed: "a number of connections from 1 to 1000",
    example: "20",
    about: "Connections to PostgreSQL that one process opens at most.",
  },
  home: {
    env: "TREFOIL_HOME",
    schema: z.string().min(1).max(4_096),
    fallback: ".trefoil",
    allowed: "a folder",
    example: "/var/lib/trefoil",
    about: "Folder of the embedded database and of the signing keys. Processes that share tokens share it.",
  },
  demoData: {
    env: "DEMO_DATA",
    schema: onOff.optional(),
    allowed: "on or off",
    example: "off",
    about:
      "Whether the first start fills an empty database with demo data. Unset: on with the embedded database, off with DATABASE_URL.",
  },
  nodeEnv: {
    env: "NODE_ENV",
    schema: z.enum(["development", "production", "test"]),
    fallback: "development",
    allowed: "development, production or test",
    example: "production",
    about:
      "`production` closes playgrounds, introspection and the development switches, and buffers the log.",
  },
  logLevel: {
    env: "LOG_LEVEL",
    schema: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]),
    fallback: "info",
    allowed: "trace, debug, info, warn, error, fatal or silent",
    example: "warn",
    about: "The least important log line that is written.",
  },
  logFormat: {
    env: "LOG_FORMAT",
    schema: z.enum(["auto", "json", "text"]),
    fallback: "auto",
    allowed: "auto, json or text",
    example: "json",
    about: "`json`: one object a line. `text`: one line for people. `auto`: text on a terminal, else json.",
  },
  rateLimits: {
    env: "RATE_LIMITS",
    schema: onOff,
    fallback: "on",
    allowed: "on or off",
    example: "off",
    about: "Whether callers have a budget of requests a minute.",
  },
  rateLimitAnonymous: {
    env: "RATE_LIMIT_ANONYMOUS",
    schema: budget,
    fallback: "100",
    allowed: "a number of requests a minute from 1 to 100000000",
    example: "1000",
    about: "Budget a minute of a caller without a token, counted by address.",
  },
  rateLimitFree: {
    env: "RATE_LIMIT_FREE",
    schema: budget,
    fallback: "300",
    allowed: "a number of requests a minute from 1 to 100000000",
    example: "1000",
    about: "Budget a minute of a caller of tier FREE.",
  },
  rateLimitBasic: {
    env: "RATE_LIMIT_BASIC",
    schema: budget,
    fallback: "3000",
    allowed: "a number of requests a minute from 1 to 100000000",
    example: "10000",
    about: "Budget a minute of a caller of tier BASIC.",
  },
  rateLimitPremium: {
    env: "RATE_LIMIT_PREMIUM",
    schema: budget,
    fallback: "30000",
    allowed: "a number of requests a minute from 1 to 100000000",
    example: "100000",
    about: "Budget a minute of a caller of tier PREMIUM.",
  },
  corsOrigins: {
    env: "CORS_ORIGINS",
    schema: z.union([
      z.literal("*"),
      z.literal("off").transform(() => false as const),
      list.pipe(z.array(origin).min(1)),
    ]),
    fallback: "*",
    allowed: "*, off or a comma-separated list of origins (scheme, host and port, no path)",
    example: "https://shop.example,https://admin.example",
    about: "Web origins whose pages may call the API from a browser. `*` allows all, without credentials.",
  },
  trustProxy: {
    env: "TRUST_PROXY",
    schema: z.union([
      z.literal("off").transform(() => false as const),
      integer(1, 16),
      list.pipe(z.array(proxyAddress).min(1)),
    ]),
    fallback: "off",
    allowed:
      "off, a number of proxies from 1 to 16, or a comma-separated list of addresses, subnets, loopback, linklocal and uniquelocal",
    example: "loopback,10.0.0.0/8",
    about: "Proxies in front whose X-Forwarded-* headers are believed. With `off` nobody's are.",
  },
  tokenIssuer: {
    env: "TOKEN_ISSUER",
    schema: z.string().min(1).max(500),
    fallback: "trefoil",
    allowed: "a text of 1 to 500 characters",
    example: "https://shop.example/oauth",
    about: "Issuer (`iss`) that access tokens carry and must carry.",
  },
  tokenAudience: {
    env: "TOKEN_AUDIENCE",
    schema: z.string().min(1).max(500),
    fallback: "trefoil",
    allowed: "a text of 1 to 500 characters",
    example: "https://shop.example",
    about: "Audience (`aud`) that access tokens carry and must carry.",
  },
  shutdownGraceSeconds: {
    env: "SHUTDOWN_GRACE_SECONDS",
    schema: integer(0, 600),
    fallback: "30",
    allowed: "a number of seconds from 0 to 600",
    example: "10",
    about: "How long running requests may go on after SIGTERM or Ctrl-C.",
  },
} as const satisfies Record<string, Setting>;
