/** The REST contracts of the shop: their types, and requests and responses judged by them. */
export { compileAll, type RequestValidators } from "./compile-all.ts";
export { type Contract, loadContract, type PathMatch } from "./contract.ts";
export type { AnswerOf, BodyOf, HeadersOf, PathOf, QueryOf } from "./decoded.ts";
export type { OpenApiDocument, Schema } from "./document.ts";
export { v1Document, v2Document } from "./documents.ts";
export type { components as V1Components, operations as V1Operations } from "./gen/v1.ts";
export type { components as V2Components, operations as V2Operations } from "./gen/v2.ts";
export type { OperationContract, Parameter } from "./operation-contract.ts";
export type { Found } from "./paths.ts";
export {
  compileRequestValidator,
  type InvalidRequest,
  type RawRequest,
  type RequestValidator,
  type ValidRequest,
} from "./request-validator.ts";
export { type HeaderContract, type ResponseContract, responseOf } from "./response-contract.ts";
export {
  type Answer,
  type Asked,
  compileResponseValidator,
  compileSharedResponseValidator,
  type ResponseValidator,
} from "./response-validator.ts";
export { MAX_VIOLATIONS, type Violation, type ViolationReason } from "./violation.ts";
