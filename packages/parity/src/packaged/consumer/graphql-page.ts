/** A page that speaks GraphQL and knows no other protocol. */
import { createShop } from "@trefoil/sdk";
import { graphql } from "@trefoil/sdk/graphql";
import { visit } from "./visit.ts";

export const visitShop = (url: string, token: string) =>
  visit(createShop({ transport: graphql(`${url}/graphql`), token }));
