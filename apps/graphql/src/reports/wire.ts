/** Reports between GraphQL and the shop. */
import type { InputOf, topProducts } from "@trefoil/domain";
import type { QueryTopProductsArgs } from "../gen/resolvers.ts";
import { fromArguments } from "../wire.ts";

/** How many there are is `first` here, as in every list. */
export function fromTopProducts({ first, ...asked }: QueryTopProductsArgs): InputOf<typeof topProducts> {
  return fromArguments({ ...asked, limit: first }) as InputOf<typeof topProducts>;
}
