/** A program for Node over every entry of the package; prints what happens over each transport, as JSON. */
import { createRequire } from "node:module";
import { createShop, type Shop, type Transport } from "@trefoil/sdk";
import { documents, graphql } from "@trefoil/sdk/graphql";
import { CatalogServiceDefinition, grpc } from "@trefoil/sdk/grpc";
import { rest } from "@trefoil/sdk/rest";
import { visit } from "./visit.ts";

const { URL: url = "", ADDRESS: address = "", TOKEN: token } = process.env;
const graph = graphql(`${url}/graphql`);
const channel = grpc(address);

const shopOver = (transport: Transport): Shop => createShop({ transport, token });
const visits = {
  rest: await visit(shopOver(rest(url))),
  graphql: await visit(shopOver(graph)),
  grpc: await visit(shopOver(channel)),
};

// What each entry says of its own is typed, too: a member that is not there is an error, not `any`.
const shop = shopOver(channel);
const [order] = await shop.orders.list().take(1);
// @ts-expect-error an order has no such member
const colour = order?.colour;
const { data } = await graph.request(documents.ListProducts, { first: 1 });
// @ts-expect-error the document asks for no such field
const weight = data.products?.nodes[0]?.weight;
const stock = () =>
  // @ts-expect-error the document wants an id
  graph.request(documents.GetStock);
const { products } = await channel.client(CatalogServiceDefinition).listProducts({ pageSize: 1 });
const amount: bigint | undefined = products[0]?.price?.amount;

const persisted: object = createRequire(import.meta.url)("@trefoil/sdk/persisted-documents.json");

const typed = [colour, weight, typeof stock, typeof amount, Object.keys(persisted).length > 50];
process.stdout.write(JSON.stringify({ ...visits, typed }));
channel.close();
