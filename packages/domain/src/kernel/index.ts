/** The kernel: what every operation stands on. */
export {
  anonymous,
  type Caller,
  isStaff,
  type Role,
  type Scope,
  scopes,
  system,
  type Tier,
} from "./caller.ts";
export { columnsOf } from "./columns.ts";
export {
  type Call,
  type Corridor,
  type Cost,
  createCorridor,
  type Loaded,
  type Outcome,
  type Unary,
} from "./corridor.ts";
export { type CursorCodec, createCursorCodec, listKey, type Position } from "./cursor.ts";
export { fromDatabaseError, isTransient } from "./database-errors.ts";
export {
  type AnyEdge,
  type Edge,
  type EdgeInput,
  type EdgeOutput,
  edge,
  keysAlone,
  MAX_EDGE_KEYS,
  readRows,
  readThings,
} from "./edge.ts";
export { invalidField, invalidInput, ShopError, type Violation, type ViolationReason } from "./errors.ts";
export {
  causedBy,
  type EventMeta,
  type EventRow,
  type EventView,
  eventColumns,
  type NewEvent,
  type StreamType,
  subjectKinds,
  toEventView,
} from "./event-log.ts";
export { sweepKeys } from "./idempotency.ts";
export type { EventFilter, LogTail, Slice, Waiting } from "./log-tail.ts";
export { type Money, sum, times } from "./money.ts";
export { notBefore } from "./not-before.ts";
export {
  type AnyOperation,
  type BulkContext,
  type CommandContext,
  command,
  exportOf,
  type InputOf,
  importOf,
  type OutputOf,
  type Policy,
  type QueryContext,
  query,
  type Watch,
  watchOf,
} from "./operation.ts";
export { type Outgoing, OutsideError, type OutsideFault, type OutsideService } from "./outside.ts";
export {
  type Condition,
  cursorOf,
  type ListQuery,
  mapPage,
  type Page,
  type PageInput,
  type SortColumn,
  type Source,
} from "./page.ts";
export { readPages } from "./page-edges.ts";
export {
  anyone,
  authorize,
  customer,
  ownsOrStaff,
  type Permission,
  staff,
  systemOnly,
} from "./permission.ts";
export { readPage } from "./read-page.ts";
export { type ById, createReads, type Reads, type Statement } from "./reads.ts";
export { type ErrorKind, type Reason, reasons } from "./reasons.ts";
export {
  changed,
  expectedVersion,
  id,
  integer,
  money,
  pageInput,
  text,
  textFault,
  textMap,
  timestamp,
  walkInput,
} from "./schema.ts";
export type { Along, Pages, PagesQuery, Shown, Thing } from "./shown.ts";
export { fromTypeId, type IdKind, prefixes, toTypeId } from "./type-id.ts";
export { requireVersion } from "./version.ts";
export { toViolations } from "./violations.ts";
