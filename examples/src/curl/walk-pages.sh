#!/usr/bin/env bash
# Walks a list to its end by the Link header, a page at a time, and prints a line for each item.
#
#     bash examples/src/curl/walk-pages.sh [PATH]
#
# PATH       of the list: /v2/products?status=ACTIVE&limit=100 unless told
# SHOP       where the shop is: http://localhost:8080 unless set
# TOKEN      an access token, for lists that need one
set -euo pipefail
[[ ${1:-} == --help ]] && exec sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p;}' "$0"

SHOP=${SHOP:-http://localhost:8080}
NODE=$(dirname "$0")/../../../node_modules/.bin/node
next=${1:-/v2/products?status=ACTIVE&limit=100}
headers=$(mktemp)
trap '[[ $? == 7 ]] && echo "Is the shop running? Start it with: npm start" >&2; rm "$headers"' EXIT

while [[ -n $next ]]; do
  page=$(curl --silent --show-error --fail-with-body --dump-header "$headers" "$SHOP$next" \
    ${TOKEN:+--header "Authorization: Bearer $TOKEN"}) || { code=$?; echo "$page" >&2; exit $code; }
  "$NODE" -p 'JSON.parse(require("fs").readFileSync(0)).data.map((one) => JSON.stringify(one)).join("\n")' <<<"$page"
  # Link: </v2/products?after=...>; rel="next", </v2/products?before=...>; rel="prev"
  next=$(tr -d '\r' <"$headers" | grep -i '^link:' | grep -o '<[^>]*>; rel="next"' | sed 's/^<//; s/>.*//' || true)
done
