#!/usr/bin/env bash
# Places an order that survives a bad line: curl tries again, and the key makes one order of all its tries.
#
#     TOKEN=$(npm run --silent token -- --as alice@example.com) bash examples/src/curl/place-order.sh [PRODUCT]
#
# PRODUCT    its id; the cheapest one unless told
# SHOP       where the shop is: http://localhost:8080 unless set
# TOKEN      an access token
set -euo pipefail
[[ ${1:-} == --help ]] && exec sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p;}' "$0"

SHOP=${SHOP:-http://localhost:8080}
NODE=$(dirname "$0")/../../../node_modules/.bin/node
: "${TOKEN:?is not set: an access token, as npm run token prints}"
trap '[[ $? == 7 ]] && echo "Is the shop running? Start it with: npm start" >&2' EXIT

# Connections that are refused or broken off, and answers such as 503, are tried again. That is safe for reads, and for
# writes that have a key.
ask() {
  curl --silent --show-error --fail-with-body --retry "${RETRIES:-5}" --retry-all-errors --retry-max-time 30 --max-time 20 \
    --header "Authorization: Bearer $TOKEN" "$@"
}

PRODUCT=${1:-}
if [[ -z $PRODUCT ]]; then
  shelf=$(ask "$SHOP/v2/products?status=ACTIVE&sort=price&limit=1")
  PRODUCT=$("$NODE" -p 'JSON.parse(require("fs").readFileSync(0)).data[0].id' <<<"$shelf")
fi
ask "$SHOP/v2/orders" --header "Idempotency-Key: $("$NODE" -p 'crypto.randomUUID()')" --header "Prefer: wait=10" \
  --json '{
    "items": [{ "productId": "'"$PRODUCT"'", "quantity": 1 }],
    "shippingAddress": { "name": "Alice", "line1": "Hill 1", "city": "Bonn", "postalCode": "53111", "country": "DE" },
    "paymentToken": "tok_visa"
  }'
echo
