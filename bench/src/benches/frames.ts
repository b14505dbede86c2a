/** A client of the import over gRPC that costs little itself: messages in frames over HTTP/2, without a gRPC library. */
import http2 from "node:http2";
import { pipeline } from "node:stream/promises";
import { ImportMode, ImportProductsRequest, ImportProductsResponse, ProductStatus } from "@trefoil/proto";
import { type Spool, spool, type Target, unspool, type Ware } from "./wares.ts";

const PATH = "/trefoil.catalog.v1.CatalogService/ImportProducts";
/** Of a frame: whether it is compressed, and how long it is. */
const PREFIX = 5;
const modes = { atomic: ImportMode.ATOMIC, "best-effort": ImportMode.BEST_EFFORT };

/** The first message says how to import; all others are products. */
export function spoolFrames(wares: Spool): Promise<void> {
  const product = ({ price, attributes, ...ware }: Ware) =>
    frame({
      $case: "product",
      value: {
        ...ware,
        status: ProductStatus.UNSPECIFIED,
        price: { currency: price.currency, amount: BigInt(price.amount) },
        attributes: new Map(Object.entries(attributes)),
      },
    });
  return spool(wares, product, frame({ $case: "options", value: { mode: modes[wares.mode] } }));
}

/** Sends products as messages; fails unless all were created. */
export async function sendFrames(wares: Spool, { url, authorization, onProgress }: Target): Promise<number> {
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
    const [answer] = await Promise.all([bytesOf(stream), pipeline(unspool(wares, onProgress), stream)]);
    if (trailers["grpc-status"] !== "0") throw new Error(`${trailers["grpc-message"]}`);
    const { summary } = ImportProductsResponse.decode(answer.subarray(PREFIX));
    if (summary?.created !== wares.products) throw new Error(`the import answers ${JSON.stringify(summary)}`);
    return wares.products;
  } finally {
    session.close();
  }
}

function frame(message: ImportProductsRequest["message"]): Buffer {
  const bytes = ImportProductsRequest.encode({ message }).finish();
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
