/** The shop over REST, version 2. Runs in Node and in browsers. */
export type { components, operations, paths } from "@trefoil/openapi/v2";
export { type RestOptions, type RestTransport, rest } from "./rest.ts";
