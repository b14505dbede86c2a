#!/usr/bin/env bash
# Follows what happens, a line of JSON an event, until Ctrl-C. When the connection breaks it goes on where it was.
#
#     TOKEN=$(npm run --silent token -- --as sam@example.com) bash examples/src/curl/follow-events.sh [POSITION]
#
# POSITION   begins behind this event; from now on unless told
# SHOP       where the shop is: http://localhost:8080 unless set
# TOKEN      an access token: staff see everything, customers what is theirs
set -euo pipefail
[[ ${1:-} == --help ]] && exec sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p;}' "$0"

SHOP=${SHOP:-http://localhost:8080}
: "${TOKEN:?is not set: an access token, as npm run token prints}"
position=${1:-}

while true; do
  # Each event has its position as `id`; a stream begins with one, too. Sent back, it means: what comes after it.
  while IFS= read -r line; do
    case $line in
      id:*) position=${line#id:} position=${position# } ;;
      data:?*) echo "${line#data:}" ;;
    esac
  done < <(curl --silent --show-error --no-buffer --fail-with-body "$SHOP/v2/events/stream" \
    --header "Authorization: Bearer $TOKEN" ${position:+--header "Last-Event-ID: $position"})
  # What was never open is not for this token, or there is no shop: curl has said why.
  [[ -n $position ]] || exit 1
  sleep 1
done
