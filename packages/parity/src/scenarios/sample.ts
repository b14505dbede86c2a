/** What a sample of an operation is. */
import type { InputOf, OperationName } from "@trefoil/sdk";
import type { World } from "../world.ts";

export interface Sample<Name extends OperationName = OperationName> {
  readonly by: "alice" | "sam";
  /** An input for something of its own, with every member that the operation knows. */
  input(world: World): Promise<InputOf<Name>>;
  /** Members of another right input. */
  readonly other: Readonly<Record<string, unknown>>;
  /** A wrong member that spares the operation slow work, a password's hash, while its other members are judged. */
  readonly spared?: Readonly<Record<string, unknown>>;
}

export type Samples<Names extends OperationName> = { readonly [Name in Names]: Sample<Name> };
