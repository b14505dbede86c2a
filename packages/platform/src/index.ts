/** What any process needs, with nothing of the shop in it. */
export { addressKey } from "./address.ts";
export { atTime } from "./at-time.ts";
export {
  type CheckReport,
  createHealth,
  type Health,
  type HealthOptions,
  type HealthReport,
  type HealthStatus,
} from "./health.ts";
export { allowSlowBody } from "./http-body-time.ts";
export {
  closeHttpServer,
  createHttpServer,
  type HttpServerOptions,
  ListenError,
  listenHttp,
} from "./http-server.ts";
export { type Keys, KeysError, loadKeys } from "./keys.ts";
export { createLogger, type Logger, type LogOptions, silentLogger } from "./log.ts";
export { createLineWriter, type LineWriter } from "./log-lines.ts";
export { createMetrics, type Labels, type Metrics, metricsType, type Reading } from "./metrics.ts";
export { measureProcess } from "./process-metrics.ts";
export {
  createRateLimiter,
  type RateDecision,
  type RateLimiter,
  type RateLimiterOptions,
} from "./rate-limit.ts";
export { createPostgresRateStore, type PostgresRateStoreOptions, type RateStore } from "./rate-store.ts";
export { hidePassword, readSettings, type Settings, SettingsError } from "./settings.ts";
export { settingsHelp, settingsMarkdown } from "./settings-help.ts";
export { createShutdown, type Shutdown, type ShutdownOptions, type ShutdownPhase } from "./shutdown.ts";
export {
  createTokenVerifier,
  type TokenClaims,
  TokenError,
  type TokenVerifier,
  type TokenVerifierOptions,
} from "./token-verifier.ts";
export { createTokenIssuer, type TokenIssuer, type TokenIssuerOptions, type TokenRequest } from "./tokens.ts";
export {
  childSpan,
  formatTraceparent,
  parseTraceparent,
  requestId,
  startSpan,
  type TraceContext,
} from "./trace.ts";
