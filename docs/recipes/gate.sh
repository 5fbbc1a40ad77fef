#!/usr/bin/env bash
# Keeps a scheduler from publishing what nobody cleared. The post stands in the scheduler as a draft; this takes its text to
# Demur and runs the command that publishes it only once there is a clearance that holds for that very text:
#
#   DEMUR_URL=http://localhost:8080 DEMUR_KEY=dmr_… gate.sh post.txt x ./publish-draft 4711
#
# A text that the check passes is cleared at once; else a review is opened and waited for. The key's role is author or more.
# Ends with 0 when the command did, with 1 when the post is not to go out, with 2 when something went wrong. Needs curl, jq.
set -euo pipefail

if [ $# -lt 3 ]; then
    echo "usage: gate.sh FILE CHANNEL COMMAND…" >&2
    exit 2
fi
file=$1 channel=$2
shift 2
pause=${PAUSE_SECONDS:-15}
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

# Asks, leaves the answer in the file, and prints its status.
ask() { # method path [body]
    curl -sS -o "$answer" -w '%{http_code}' --max-time 20 -X "$1" "$DEMUR_URL$2" \
        -H "Authorization: Bearer $DEMUR_KEY" -H 'Content-Type: application/json' ${3:+--data-binary "$3"}
}

give_up() { # exit message
    echo "$2" >&2
    exit "$1"
}

draft=$(jq -n --rawfile text "$file" --arg channel "$channel" '{text: $text, channel: $channel}')
case $(ask POST /v1/clearances "$draft") in
    201) clearance=$(jq -r .clearance "$answer") ;;
    422)
        [ "$(ask POST /v1/reviews "$draft")" = 201 ] || give_up 2 "not submitted: $(jq -r .detail "$answer")"
        review=$(jq -r .id "$answer")
        echo "waits for reviewers: $review" >&2
        while state=$(jq -r .state "$answer"); [ "$state" = open ]; do
            sleep "$pause"
            [ "$(ask GET "/v1/reviews/$review")" = 200 ] || give_up 2 "review $review cannot be read"
        done
        [ "$state" = approved ] || give_up 1 "review $review: $state"
        clearance=$(jq -r .clearance "$answer")
        ;;
    *) give_up 2 "not checked: $(jq -r .detail "$answer")" ;;
esac

# Looked at once more right before the post goes out: the file or a reviewer's mind may have changed meanwhile.
claim=$(jq -n --rawfile text "$file" --arg channel "$channel" --arg clearance "$clearance" \
    '{text: $text, channel: $channel, clearance: $clearance}')
[ "$(ask POST /v1/clearances/verify "$claim")" = 200 ] || give_up 2 "the clearance cannot be verified"
[ "$(jq -r .valid "$answer")" = true ] || give_up 1 "the clearance does not hold: $(jq -r .reason "$answer")"

exec "$@"
