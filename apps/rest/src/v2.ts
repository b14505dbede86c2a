/** Version 2 as its contract types it: what each operation is asked, and the shapes it answers with. */
import {
  loadContract,
  type V2Components,
  type V2Operations,
  type ValidRequest,
  v2Document,
} from "@trefoil/openapi";

export type Schemas = V2Components["schemas"];

/** A valid request of an operation. */
export type Asked<Id extends keyof V2Operations> = ValidRequest<V2Operations[Id]>;

export const v2Contract = loadContract<V2Operations>(v2Document);
