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

const httpUrl = z.string().refine((value) => {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "";
});

const smtpUrl = z.string().refine((value) => {
  const url = URL.parse(value);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== "";
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

const file = z.string().min(1).max(4_096);

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
  grpcReflection: {
    env: "GRPC_REFLECTION",
    schema: onOff.optional(),
    allowed: "on or off",
    example: "off",
    about:
      "Whether gRPC tells its services by reflection (v1 and v1alpha), to grpcurl and the like. Unset: on, but off in production.",
  },
  grpcTlsCert: {
    env: "GRPC_TLS_CERT",
    schema: file.optional(),
    allowed: "a file",
    example: "/etc/trefoil/tls.crt",
    about: "Certificate of gRPC (PEM, with those that sign it). Unset: gRPC is not encrypted.",
  },
  grpcTlsKey: {
    env: "GRPC_TLS_KEY",
    schema: file.optional(),
    allowed: "a file",
    example: "/etc/trefoil/tls.key",
    about: "Private key (PEM) of that certificate.",
  },
  grpcTlsClientCa: {
    env: "GRPC_TLS_CLIENT_CA",
    schema: file.optional(),
    allowed: "a file",
    example: "/etc/trefoil/clients-ca.crt",
    about:
      "Certificates (PEM) of those who sign clients' certificates: gRPC then takes no connection without one, and /rpc, on the HTTP port, is closed. Unset: any client may connect.",
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
    about:
      "Folder of the embedded database, the signing keys, e-mails that are not sent, and the simulated providers' books. Processes that share tokens share it.",
  },
  paymentUrl: {
    env: "PAYMENT_URL",
    schema: httpUrl.optional(),
    allowed: "an http or https URL without query",
    example: "http://127.0.0.1:8091",
    about:
      "Payment provider to call. Unset: `npm start` starts a simulated one, and every other program calls 127.0.0.1:8091, where `npm run start:providers` puts it.",
  },
  carrierUrl: {
    env: "CARRIER_URL",
    schema: httpUrl.optional(),
    allowed: "an http or https URL without query",
    example: "http://127.0.0.1:8092",
    about:
      "Carrier to call. Unset: `npm start` starts a simulated one, and every other program calls 127.0.0.1:8092, where `npm run start:providers` puts it.",
  },
  providerTimeoutMs: {
    env: "PROVIDER_TIMEOUT_MS",
    schema: integer(10, 60_000),
    fallback: "2000",
    allowed: "a number of milliseconds from 10 to 60000",
    example: "5000",
    about: "How long one call waits for the payment provider or the carrier to answer.",
  },
  paymentPort: {
    env: "PAYMENT_PORT",
    schema: port.optional(),
    allowed: portAllowed,
    example: "8191",
    about:
      "Port of the simulated payment provider. Unset: 8091 with `npm run start:providers`, a free one inside `npm start`.",
  },
  carrierPort: {
    env: "CARRIER_PORT",
    schema: port.optional(),
    allowed: portAllowed,
    example: "8192",
    about:
      "Port of the simulated carrier. Unset: 8092 with `npm run start:providers`, a free one inside `npm start`.",
  },
  providersHome: {
    env: "PROVIDERS_HOME",
    schema: z.string().min(1).max(4_096).optional(),
    allowed: "a folder",
    example: "/var/lib/trefoil-providers",
    about: "Folder of the simulated providers' books. Unset: the folder `providers` in TREFOIL_HOME.",
  },
  providerLatencyMs: {
    env: "PROVIDER_LATENCY_MS",
    schema: integer(0, 60_000),
    fallback: "5",
    allowed: "a number of milliseconds from 0 to 60000",
    example: "200",
    about:
      "How long the simulated providers take for a piece of work; PUT /v1/control changes it while they run.",
  },
  mailUrl: {
    env: "MAIL_URL",
    schema: smtpUrl.optional(),
    allowed: "an SMTP address (smtp://user:password@host:port, or smtps://)",
    example: "smtp://shop:secret@mail.example:587",
    about:
      "Mail server that e-mails are sent by. Unset: each is written as an .eml file to the folder `mail` in TREFOIL_HOME.",
  },
  mailFrom: {
    env: "MAIL_FROM",
    schema: z.string().regex(/^([^<>\r\n]{1,200} )?<?[^@\s<>"]{1,64}@[^@\s<>"]{1,255}>?$/),
    fallback: "Trefoil <shop@trefoil.example>",
    allowed: "an e-mail address, with or without a name",
    example: "The shop <orders@shop.example>",
    about: "Sender of e-mails.",
  },
  metrics: {
    env: "METRICS",
    schema: onOff,
    fallback: "on",
    allowed: "on or off",
    example: "off",
    about:
      "Whether GET /metrics on the HTTP port shows measurements to Prometheus, to anyone who can reach the port.",
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
  introspection: {
    env: "INTROSPECTION",
    schema: onOff.optional(),
    allowed: "on or off",
    example: "off",
    about:
      "Whether GraphQL tells its schema, by introspection, by suggestions in errors and in the playground at /graphql. Unset: on, but off in production.",
  },
  trustedDocuments: {
    env: "TRUSTED_DOCUMENTS",
    schema: z.union([z.literal("off").transform(() => undefined), list.pipe(z.array(z.string()).min(1))]),
    fallback: "off",
    allowed: "off or a comma-separated list of manifest files",
    example: "packages/sdk/src/gen/persisted-documents.json",
    about:
      "Manifests (JSON objects of SHA-256 and document) of the only GraphQL documents that may run. With `off` all may.",
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
    about:
      "Whether callers have a budget of requests a minute; a GraphQL operation takes its weight from it.",
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
  webhooksAllowPrivate: {
    env: "WEBHOOKS_ALLOW_PRIVATE",
    schema: onOff,
    fallback: "off",
    allowed: "on or off",
    example: "on",
    about:
      "Whether webhooks may be sent to http URLs and to addresses that are not public (this machine, the local network): for development.",
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
