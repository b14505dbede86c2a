/** The limit of a gRPC server on Node: bare grpc-js, which answers every GetProduct with the same constant. */
import { Server, ServerCredentials, type ServerUnaryCall, type sendUnaryData } from "@grpc/grpc-js";
import { CatalogServiceDefinition, type GetProductRequest, GetProductResponse } from "@trefoil/proto";
import { serve } from "./serve.ts";

const { methods, fullName } = CatalogServiceDefinition;
const { name, requestType, responseType } = methods.getProduct;

/** About as long as the products of the others. */
const response = GetProductResponse.fromPartial({
  product: {
    id: "prod_01h455vb4pex5vsknk084sn02q",
    sku: "SKU-1",
    name: "A constant",
    description: "The same for everybody, whatever was asked for; about as long as those of the others are.",
    price: { amount: 1999n, currency: "EUR" },
    status: 2,
    categoryId: "cat_01h455vb4pex5vsknk084sn02q",
    attributes: new Map([
      ["material", "oak"],
      ["color", "red"],
    ]),
    version: 1,
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
  },
});

await serve(async () => {
  const server = new Server();
  server.register(
    `/${fullName}/${name}`,
    (
      _call: ServerUnaryCall<GetProductRequest, GetProductResponse>,
      answer: sendUnaryData<GetProductResponse>,
    ) => answer(null, response),
    (message) => Buffer.from(responseType.encode(message).finish()),
    (bytes) => requestType.decode(bytes),
    "unary",
  );
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });
  return { url: `http://127.0.0.1:${port}`, stop: async () => server.forceShutdown() };
});
