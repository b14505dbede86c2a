/** What most would write first: Express 5, stock, and a Prisma findUnique a request. */
import type { AddressInfo } from "node:net";
import { PrismaPg } from "@prisma/adapter-pg";
import { fromTypeId } from "@trefoil/domain";
import { PrismaClient } from "@trefoil/prisma";
import express from "express";
import { toProduct } from "./representation.ts";
import { serve } from "./serve.ts";

const prisma = new PrismaClient({
  adapter: new PrismaPg({
    connectionString: process.env["DATABASE_URL"],
    max: Number(process.env["POOL_SIZE"]),
  }),
});

const app = express();

app.get("/v2/products/:id", async (request, response) => {
  const id = fromTypeId("product", request.params.id);
  const product = id === undefined ? null : await prisma.product.findUnique({ where: { id } });
  if (product === null) return void response.sendStatus(404);
  const row = {
    ...product,
    price_amount: Number(product.priceAmount),
    price_currency: product.priceCurrency,
    category_id: product.categoryId,
    attributes: product.attributes as Record<string, string>,
    created_at: product.createdAt.toISOString(),
    updated_at: product.updatedAt.toISOString(),
  };
  response.json(toProduct(row));
});

await serve(async () => {
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => prisma.$disconnect() };
});
