#!/usr/bin/env bash
# Drill: kill -9 of the portal during saves, 20 times. No acknowledged answer may be lost, and each new start
# must find the orphaned database and stop it. Works on a data folder of its own; needs bash, curl and ps.
set -euo pipefail
BASE=${BASE:-http://localhost:18080}
SIGN_IN=${SIGN_IN:-$BASE/aanmelden}
USER_NAME=${USER_NAME:-ict@aalst.test}     # a person who may answer
PASSWORD=${PASSWORD:-demo-vlavirgem-2026}
HIDDEN_FIELDS="_csrf organisatie formulier versie.SEC01" # sent back as read from the page
ANSWER=(--data-urlencode antwoord.SEC01=geen)            # beside the note that gets "drill-<number>"
ROUNDS=${ROUNDS:-20}
DATA=${DATA:-$(mktemp -d)}
START=${START:-java -jar $(ls portal-app/target/vlavirgem-portal-app-*-exec.jar) --server.port=18080 --vlavirgem.data-folder=$DATA}

work=$(mktemp -d); portal=
trap '[ -z "$portal" ] || kill "$portal" 2>/dev/null; echo "logs: $work, data: $DATA"' EXIT

lives() { kill -0 "$1" 2>/dev/null && [[ $(ps -o stat= -p "$1") != Z* ]]; } # a zombie has ended
fail() { echo "FAILED: $*" >&2; exit 1; }

start() {
    $START >"$work/portal-$1.log" 2>&1 &
    portal=$!
    for _ in $(seq 240); do
        curl -sf -o /dev/null "$SIGN_IN" && return
        lives "$portal" || fail "the portal ended at start, see $work/portal-$1.log"
        sleep 0.5
    done
    fail "no page within two minutes, see $work/portal-$1.log"
}

# The value of the hidden field $1 in the page on standard input, in whichever order its attributes stand.
hidden() { grep -o '<input[^>]*>' | grep "name=\"$1\"" | head -1 | grep -o ' value="[^"]*"' | cut -d'"' -f2 || true; }

# Reads page $1, posts its hidden fields and the further arguments to $2; prints status and where it leads.
submit() {
    local page=$1 target=$2 text fields=() field
    shift 2
    text=$(curl -sf -b "$work/cookies" -c "$work/cookies" "$page") || return 1
    for field in $HIDDEN_FIELDS; do
        fields+=(--data-urlencode "$field=$(hidden "$field" <<<"$text")")
    done
    curl -s -b "$work/cookies" -c "$work/cookies" -o /dev/null -w '%{http_code} %{redirect_url}' "${fields[@]}" "$@" "$target"
}

sign_in() {
    local answer; rm -f "$work/cookies"
    answer=$(HIDDEN_FIELDS=_csrf submit "$SIGN_IN" "$SIGN_IN" --data-urlencode "username=$USER_NAME" --data-urlencode "password=$PASSWORD")
    case $answer in 302*"$SIGN_IN"*|[!3]*) fail "sign-in answered $answer" ;; esac
}

# Begins the measurement, or finds it begun; prints the page of its chapter.
chapter() {
    HIDDEN_FIELDS="_csrf organisatie formulier" submit "$BASE/maturiteit" "$BASE/maturiteit/metingen" | cut -d' ' -f2 | sed 's|$|/hoofdstukken/SEC|'
}

# Posts ever higher numbers until the portal is gone. Only the redirect that says "bewaard" acknowledges.
save_until_killed() {
    while :; do
        echo $(($(cat "$work/tried") + 1)) >"$work/tried"
        answer=$(submit "$page" "$page" "${ANSWER[@]}" --data-urlencode "toelichting.SEC01=drill-$(cat "$work/tried")") || return 0
        case $answer in
            302*bewaard) cp "$work/tried" "$work/acknowledged" ;;
            000*) return 0 ;;
            *) fail "saving answered $answer" ;;
        esac
    done
}

echo 0 | tee "$work/tried" >"$work/acknowledged"
start 0
sign_in
page=$(chapter)
for round in $(seq "$ROUNDS"); do
    sign_in
    save_until_killed & saver=$!
    sleep "$((RANDOM % 4 + 1)).$((RANDOM % 10))"
    kill -9 "$portal"; { wait "$portal" || true; } 2>/dev/null
    wait "$saver" || fail "round $round: saving went wrong before the kill"
    orphan=$(head -1 "$DATA/postgresql/postmaster.pid")
    lives "$orphan" && orphaned=yes || orphaned=no
    start "$round"
    if [ "$orphaned" = yes ]; then
        grep -q "process $orphan) behind" "$work/portal-$round.log" || fail "round $round: the orphan $orphan was not found"
        ! lives "$orphan" || fail "round $round: the orphan $orphan still lives"
    fi
    sign_in
    kept=$(curl -sf -b "$work/cookies" "$page" | grep -o 'drill-[0-9]*' | cut -d- -f2 | sort -n | tail -1 || true)
    echo "round $round: acknowledged $(cat "$work/acknowledged"), kept ${kept:-none}, tried $(cat "$work/tried"), orphan $orphaned"
    [ "${kept:-0}" -ge "$(cat "$work/acknowledged")" ] || fail "an acknowledged answer is lost"
done
[ "$(cat "$work/acknowledged")" -gt 0 ] || fail "nothing was ever saved: the fields are wrong"
echo "PASSED: $ROUNDS kills, $(cat "$work/acknowledged") answers, none lost"
