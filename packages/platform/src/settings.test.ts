import { expect, test } from "vitest";
import { hidePassword, readSettings, SettingsError } from "./settings.ts";
import { settingsHelp, settingsMarkdown } from "./settings-help.ts";
import { type Setting, settingsTable } from "./settings-table.ts";

function refusal(env: Record<string, string>): SettingsError {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error;
  }
  throw new Error(`${JSON.stringify(env)} was accepted`);
}

test("needs no variable at all", () => {
  expect(readSettings({})).toEqual({
    httpPort: 8080,
    grpcPort: 50051,
    grpcReflection: true,
    grpcTlsCert: undefined,
    grpcTlsKey: undefined,
    grpcTlsClientCa: undefined,
    host: "127.0.0.1",
    databaseUrl: undefined,
    poolSize: 10,
    home: ".trefoil",
    paymentUrl: undefined,
    carrierUrl: undefined,
    providerTimeoutMs: 2_000,
    paymentPort: undefined,
    carrierPort: undefined,
    providersHome: undefined,
    providerLatencyMs: 5,
    mailUrl: undefined,
    mailFrom: "Trefoil <shop@trefoil.example>",
    metrics: true,
    webhooksAllowPrivate: false,
    demoData: true,
    nodeEnv: "development",
    introspection: true,
    trustedDocuments: undefined,
    logLevel: "info",
    logFormat: "auto",
    rateLimits: true,
    rateLimitAnonymous: 100,
    rateLimitFree: 300,
    rateLimitBasic: 3_000,
    rateLimitPremium: 30_000,
    corsOrigins: "*",
    trustProxy: false,
    tokenIssuer: "trefoil",
    tokenAudience: "trefoil",
    shutdownGraceSeconds: 30,
  });
});

test("every setting accepts its default and its own example", () => {
  // A certificate of clients needs that of the server.
  const tls = { GRPC_TLS_CERT: "server.crt", GRPC_TLS_KEY: "server.key" };
  for (const setting of Object.values<Setting>(settingsTable)) {
    expect(() => readSettings({ ...tls, [setting.env]: setting.example })).not.toThrow();
    expect(() => readSettings({ [setting.env]: setting.fallback })).not.toThrow();
  }
});

test("the result can't be changed", () => {
  expect(Object.isFrozen(readSettings({}))).toBe(true);
});

test("gRPC is reflected outside production, unless the setting says otherwise", () => {
  const reflected = (env: Record<string, string>) => readSettings(env).grpcReflection;
  expect([reflected({ NODE_ENV: "test" }), reflected({ NODE_ENV: "production" })]).toEqual([true, false]);
  expect(reflected({ NODE_ENV: "production", GRPC_REFLECTION: "on" })).toBe(true);
});

test("the GraphQL schema is shown outside production, unless the setting says otherwise", () => {
  const shown = (env: Record<string, string>) => readSettings(env).introspection;
  expect([shown({ NODE_ENV: "test" }), shown({ NODE_ENV: "production" })]).toEqual([true, false]);
  expect(shown({ NODE_ENV: "production", INTROSPECTION: "on" })).toBe(true);
  expect(shown({ INTROSPECTION: "off" })).toBe(false);
});

test("trusted documents come from as many manifests as are named", () => {
  expect(readSettings({ TRUSTED_DOCUMENTS: "a.json, b/c.json" }).trustedDocuments).toEqual([
    "a.json",
    "b/c.json",
  ]);
});

test("an empty value counts as unset", () => {
  expect(readSettings({ HTTP_PORT: "", DATABASE_URL: " " })).toEqual(readSettings({}));
});

test("demo data is off by default in a database of one's own, and can be asked for", () => {
  const DATABASE_URL = "postgresql://u:p@db.example/shop";
  expect(readSettings({ DATABASE_URL }).demoData).toBe(false);
  expect(readSettings({ DATABASE_URL, DEMO_DATA: "on" }).demoData).toBe(true);
  expect(readSettings({ DEMO_DATA: "off" }).demoData).toBe(false);
});

test("lists are split and off is false", () => {
  const settings = readSettings({ CORS_ORIGINS: "https://a.example, http://b.example:81", TRUST_PROXY: "2" });
  expect(settings.corsOrigins).toEqual(["https://a.example", "http://b.example:81"]);
  expect(settings.trustProxy).toBe(2);
  expect(readSettings({ TRUST_PROXY: "loopback,10.0.0.0/8" }).trustProxy).toEqual(["loopback", "10.0.0.0/8"]);
  expect(readSettings({ CORS_ORIGINS: "off" }).corsOrigins).toBe(false);
});

test.each([
  ["HTTP_PORT", "abc"],
  ["HTTP_PORT", "65536"],
  ["HTTP_PORT", "-1"],
  ["HTTP_PORT", "1e3"],
  ["HOST", "not a host"],
  ["DATABASE_URL", "mysql://u:p@h/d"],
  ["DATABASE_URL", "localhost:5432"],
  ["DATABASE_URL", "postgresql://u:p@h/"],
  ["DEMO_DATA", "yes"],
  ["RATE_LIMITS", "1"],
  ["RATE_LIMIT_FREE", "0"],
  ["LOG_LEVEL", "loud"],
  ["NODE_ENV", "prod"],
  ["POOL_SIZE", "0"],
  ["PAYMENT_URL", "127.0.0.1:8091"],
  ["CARRIER_URL", "ftp://carrier.example"],
  ["PROVIDER_TIMEOUT_MS", "0"],
  ["MAIL_URL", "mail.example:25"],
  ["MAIL_FROM", "The shop"],
  ["CORS_ORIGINS", "https://a.example/path"],
  ["CORS_ORIGINS", "a.example"],
  ["TRUST_PROXY", "0"],
  ["TRUST_PROXY", "10.0.0.0/99"],
])("refuses %s=%s and says how to mend it", (name, value) => {
  const { problems } = refusal({ [name]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${name}=${value.replace(":p@", ":***@")} is not `);
  expect(problems[0]).toContain(`For example: ${name}=`);
});

test("lists all faults at once", () => {
  const error = refusal({ HTTP_PORT: "x", LOG_LEVEL: "loud" });
  expect(error.message).toMatch(
    /^2 settings are wrong:\n {2}- HTTP_PORT=x is not .*\n {2}- LOG_LEVEL=loud is not /,
  );
});

test("refuses one port for two servers", () => {
  expect(refusal({ HTTP_PORT: "9000", GRPC_PORT: "9000" }).message).toContain("give each its own port");
  expect(() => readSettings({ HTTP_PORT: "0", GRPC_PORT: "0" })).not.toThrow();
  expect(refusal({ GRPC_TLS_KEY: "a" }).message).toContain("give both or none");
  expect(refusal({ GRPC_TLS_CLIENT_CA: "a" }).message).toContain("needs GRPC_TLS_CERT");
});

test("never shows a database password", () => {
  expect(refusal({ DATABASE_URL: "mysql://u:s3cret@h/d" }).message).not.toContain("s3cret");
  expect(hidePassword("postgresql://u:p@ss:w/rd@h/d?password=x&a=1")).toBe(
    "postgresql://u:***@h/d?password=***&a=1",
  );
  expect(hidePassword("postgresql://h/d")).toBe("postgresql://h/d");
});

test("help and the page name every setting", () => {
  for (const { env } of Object.values(settingsTable)) {
    expect(settingsHelp()).toContain(`  ${env} `);
    expect(settingsMarkdown()).toContain(`| \`${env}\` |`);
  }
  expect(
    Math.max(
      ...settingsHelp(80)
        .split("\n")
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(80);
});
