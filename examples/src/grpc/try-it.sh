#!/usr/bin/env bash
# gRPC without code: all four kinds of calls by `buf curl`, which asks the shop for its contract (reflection). Start the
# shop first:
#
#     npm start
#     bash examples/src/grpc/try-it.sh
#
# It prints a line of JSON for each message that comes back.
set -euo pipefail
cd "$(dirname "$0")/../../.."

GRPC=${GRPC:-http://127.0.0.1:50051}
NODE=node_modules/.bin/node
ALICE=${ALICE:-$(npm run --silent token -- --as alice@example.com)}
SAM=${SAM:-$(npm run --silent token -- --as sam@example.com)}

# Calls a method: SERVICE/METHOD BODY TOKEN [HEADER]. A body of several JSON values is a stream. Says what the shop
# answered when it refuses.
call() {
  node_modules/.bin/buf curl --protocol grpc --http2-prior-knowledge --data "$2" --header "authorization: Bearer $3" \
    ${4:+--header "$4"} "$GRPC/$1" | "$NODE" -e '
      let text = "";
      for await (const chunk of process.stdin.setEncoding("utf8")) text += chunk;
      for (const message of text.split(/(?<=^\})\n/m).filter(Boolean)) console.log(JSON.stringify(JSON.parse(message)));
    ' --input-type=module
}

# Prints one member of the JSON on standard input, such as `products[0].id`.
member() {
  "$NODE" -p "JSON.parse(require('fs').readFileSync(0)).$1"
}

# What there is to call.
node_modules/.bin/buf curl --protocol grpc --http2-prior-knowledge --list-methods "$GRPC"

# Unary, as Alice: the cheapest product, and an order of it.
PRODUCTS=$(call trefoil.catalog.v1.CatalogService/ListProducts '{ "pageSize": 1, "orderBy": "price", "status": "PRODUCT_STATUS_ACTIVE" }' "$ALICE")
PRODUCT=$(member 'products[0].id' <<<"$PRODUCTS")
CATEGORY=$(member 'products[0].categoryId' <<<"$PRODUCTS")
ORDER=$(call trefoil.orders.v1.OrderService/PlaceOrder '{
  "items": [{ "productId": "'"$PRODUCT"'", "quantity": 1 }],
  "shippingAddress": { "name": "Alice", "line1": "Hill 1", "city": "Bonn", "postalCode": "53111", "country": "DE" },
  "paymentToken": "tok_visa"
}' "$ALICE" "idempotency-key: try-it-$(date +%s%N)")
echo "$ORDER"
ORDER=$(member order.id <<<"$ORDER")

# Server streaming, as Sam of the staff: every product of a category. (WatchOrder and WatchEvents stream until Ctrl-C.)
call trefoil.catalog.v1.CatalogService/ExportProducts '{ "categoryId": "'"$CATEGORY"'" }' "$SAM"

# Client streaming, as Sam again: one product that is created, and one that is refused.
call trefoil.catalog.v1.CatalogService/ImportProducts '
  { "options": { "mode": "IMPORT_MODE_BEST_EFFORT" } }
  { "product": { "sku": "TRY-IT-'"$(date +%s%N)"'", "name": "Tea", "categoryId": "'"$CATEGORY"'",
                 "price": { "amount": "499", "currency": "EUR" }, "status": "PRODUCT_STATUS_DRAFT" } }
  { "product": { "sku": "no good" } }
' "$SAM"

# Bidirectional: Alice joins the conversation about her order and writes to it.
call trefoil.support.v1.SupportService/Chat '
  { "start": { "orderId": "'"$ORDER"'" } }
  { "post": { "text": "Where is my tea?" } }
' "$ALICE"

# An error has a code, a message, and details: google.rpc.ErrorInfo with the reason, BadRequest with the fields. buf leaves
# them in base64, as it knows only what the shop's reflection tells; this shows what is legible in them.
call trefoil.catalog.v1.CatalogService/ListProducts '{ "pageSize": -1 }' "$ALICE" 2>&1 | "$NODE" -e '
  const { code, message, details } = JSON.parse(require("fs").readFileSync(0));
  console.log(`${code}: ${message}`);
  for (const { type, value } of details) console.log(type, Buffer.from(value, "base64").toString().replace(/[^ -~]+/g, " "));
' || true
