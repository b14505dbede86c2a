/** A client of the import over gRPC that costs little itself: messages in frames over HTTP/2, without a gRPC library. */
import http2 from "node:http2";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ImportMode, ImportProductsRequest, ImportProductsResponse } from "@trefoil/proto";
import { chunksOf, type Upload } from "./wares.ts";

const PATH = "/trefoil.catalog.v1.CatalogService/ImportProducts";
/** Of a frame: whether it is compressed, and how long it is. */
const PREFIX = 5;
const modes = { atomic: ImportMode.ATOMIC, "best-effort": ImportMode.BEST_EFFORT };

/** Sends products as messages; fails unless all were created. */
export async function uploadFrames({
  url,
  authorization,
  mode,
  products,
  ...wares
}: Upload): Promise<number> {
  const session = http2.connect(url);
  try {
    const stream = session.request({
      ":method": "POST",
      ":path": PATH,
      "content-type": "application/grpc",
      te: "trailers",
      authorization,
    });
    let trailers: http2.IncomingHttpHeaders = {};
    // An error is answered in headers alone.
    stream.on("response", (headers) => (trailers = headers)).on("trailers", (last) => (trailers = last));
    const answered = bytesOf(stream);
    const [answer] = await Promise.all([answered, pipeline(Readable.from(frames()), stream, { end: true })]);
    if (trailers["grpc-status"] !== "0") throw new Error(`${trailers["grpc-message"]}`);
    const { summary } = ImportProductsResponse.decode(answer.subarray(PREFIX));
    if (summary?.created !== products) throw new Error(`the import answers ${JSON.stringify(summary)}`);
    return products;
  } finally {
    session.close();
  }

  function* frames() {
    yield frame({ message: { $case: "options", value: { mode: modes[mode] } } });
    yield* chunksOf({ ...wares, products }, ({ price, attributes, ...ware }) =>
      frame({
        message: {
          $case: "product",
          value: {
            ...ware,
            price: { currency: price.currency, amount: BigInt(price.amount) },
            attributes: new Map(Object.entries(attributes)),
          },
        },
      }),
    );
  }
}

function frame(message: Parameters<typeof ImportProductsRequest.fromPartial>[0]): Buffer {
  const bytes = ImportProductsRequest.encode(ImportProductsRequest.fromPartial(message)).finish();
  const framed = Buffer.allocUnsafe(PREFIX + bytes.length);
  framed[0] = 0;
  framed.writeUInt32BE(bytes.length, 1);
  framed.set(bytes, PREFIX);
  return framed;
}

async function bytesOf(stream: http2.ClientHttp2Stream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
