/** A page that speaks REST and knows no other protocol. */
import { createShop } from "@trefoil/sdk";
import { rest } from "@trefoil/sdk/rest";
import { visit } from "./visit.ts";

export const visitShop = (url: string, token: string) => visit(createShop({ transport: rest(url), token }));
