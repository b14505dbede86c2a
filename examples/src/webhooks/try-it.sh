#!/usr/bin/env bash
# Webhooks in one go: registers an endpoint for Alice, starts the receiver with its secret, places an order, and shows
# what the receiver hears of it. Start the shop first, and allow it to call this machine:
#
#     WEBHOOKS_ALLOW_PRIVATE=on npm start
#     bash examples/src/webhooks/try-it.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."

SHOP=${SHOP:-http://localhost:8080}
PORT=${PORT:-9000}
NODE=node_modules/.bin/node
ALICE=$(npm run --silent token -- --as alice@example.com)

# Calls the shop as Alice: METHOD PATH [BODY [HEADER]]. Says what it answered when it refuses.
call() {
  curl --silent --show-error --fail-with-body --request "$1" "$SHOP$2" --header "Authorization: Bearer $ALICE" \
    ${3:+--header "Content-Type: application/json" --data "$3"} ${4:+--header "$4"}
}

# Prints one member of the JSON on standard input, such as `data[0].id`.
member() {
  "$NODE" -p "JSON.parse(require('fs').readFileSync(0)).$1"
}

ENDPOINT=$(call POST /v2/webhook-endpoints '{
  "url": "http://127.0.0.1:'"$PORT"'/",
  "types": ["trefoil.order.placed.v1", "trefoil.order.cancelled.v1"],
  "description": "try-it.sh"
}')
ID=$(member id <<<"$ENDPOINT")

# The secret is shown here and never again.
SECRET=$(member secret <<<"$ENDPOINT")
HEARD=$(mktemp)
WEBHOOK_SECRET=$SECRET PORT=$PORT "$NODE" examples/src/webhooks/receiver.ts >"$HEARD" &
RECEIVER=$!

leave() {
  kill "$RECEIVER" 2>/dev/null || true
  VERSION=$(call GET "/v2/webhook-endpoints/$ID" | member version)
  call DELETE "/v2/webhook-endpoints/$ID" "" "If-Match: \"$VERSION\"" >/dev/null
  rm "$HEARD"
}
trap leave EXIT

# Waits until a command succeeds, for 20 s at most.
until_done() {
  for _ in {1..200}; do
    "$@" && return
    sleep 0.1
  done
  echo "Waited in vain: $*" >&2
  return 1
}

until_done grep --quiet "Waiting for webhooks" "$HEARD"
PRODUCT=$(call GET '/v2/products?limit=1' | member 'data[0].id')
ORDER=$(call POST /v2/orders '{
  "items": [{ "productId": "'"$PRODUCT"'", "quantity": 1 }],
  "shippingAddress": { "name": "Alice", "line1": "Hill 1", "city": "Bonn", "postalCode": "53111", "country": "DE" },
  "paymentToken": "tok_visa"
}' "Idempotency-Key: try-it-$(date +%s%N)" | member id)
until_done grep "trefoil.order.placed.v1 $ORDER" "$HEARD"

# What was sent, what came back, and how long it took.
delivered() {
  DELIVERY=$(call GET "/v2/webhook-deliveries?endpointId=$ID" | member 'data.findLast(() => true).id')
  DETAILS=$(call GET "/v2/webhook-deliveries/$DELIVERY")
  [[ $DETAILS == *'"status":"SUCCEEDED"'* ]]
}
until_done delivered
echo "$DETAILS"
