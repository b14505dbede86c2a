/** What an app that speaks HTTP stands on: the exchange, the front that apps share, answers, pages, and the server. */
export { accepts } from "./accepts.ts";
export { type Admission, type Asker, clientAddress, refuseDoubledHeaders } from "./admission.ts";
export type { Answer } from "./answer.ts";
export {
  badCompression,
  checkMediaType,
  decoded,
  HungUp,
  hasBody,
  MAX_BODY,
  readBytes,
  readJsonBody,
} from "./body.ts";
export type { Cors } from "./cors.ts";
export { createDeadlines, type Deadlines } from "./deadlines.ts";
export { EdgeError } from "./edge-error.ts";
export { type EdgeReason, edgeReasons } from "./edge-reasons.ts";
export { compressor, type Encoding, encodingFor } from "./encoding.ts";
export { digest, expectedVersion, isKnown } from "./etag.ts";
export { type Dialect, Exchange } from "./exchange.ts";
export type { Front, FrontOptions } from "./front.ts";
export type { HttpApp, MakeApp } from "./http-app.ts";
export { withLeanHeap } from "./lean-heap.ts";
export type { LiveStream, LiveStreams, StreamLimits } from "./live-streams.ts";
export { methodNotAllowed, optionsOf } from "./methods.ts";
export type { PageLink, PageLinks } from "./pages/home.ts";
export { escaped, htmlOrJson, htmlPage, type Pages, page } from "./pages/page.ts";
export { answered, type Look, origins, protocols, type ReasonPage, type Said } from "./pages/reason-page.ts";
export { createPlaces } from "./places.ts";
export { errorHeaders, problem, statusOf } from "./problem.ts";
export type { Responder } from "./respond.ts";
export type { Audience } from "./security-headers.ts";
export { serveAlone } from "./serve-alone.ts";
export {
  createFrontAlone,
  createHttpHandler,
  type HttpHandler,
  type HttpOptions,
  type RunningHttp,
  type StartOptions,
  shownHost,
  startHttp,
} from "./server.ts";
export { MAX_DEPTH, type Read, readJson } from "./strict-json.ts";
export { refuseUpgrade, type Upgrade } from "./upgrades.ts";
