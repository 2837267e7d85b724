#!/bin/sh
# SPDX-License-Identifier: MIT
# The example program sentences: sentences.sh SENTENCES
set -u
program=$1
failures=0

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

# check STATUS ERRORS ARGUMENT...: runs the program on the file `in`, and compares status, the number
# of lines on standard error, and the output with the file `wanted`.
check() {
    wanted_status=$1 wanted_errors=$2
    shift 2
    status=0
    "$program" "$@" <in >out 2>err || status=$?
    if [ "$status" -ne "$wanted_status" ] || [ "$(wc -l <err)" -ne "$wanted_errors" ] ||
        ! cmp -s out wanted; then
        failures=$((failures + 1))
        echo "FAILED: sentences $* (status $status)"
        head -n 5 in out err
    fi
}

printf 'Dr. Lund came at 9 a.m. on Monday. She left early! Why?\n' >in
printf '0 34\n35 50\n51 55\n' >wanted
check 0 0 --language en
check 0 0

printf 'Das Fest ist am 19. Juli. Es wird schön.\n' >in
printf '0 25\n26 41\n' >wanted
check 0 0 --language de

# What is no prose is a sentence all the same.
printf 'A heading\n\nThe first sentence stands here. The second one follows it.\n\nShare\n' >in
printf '0 9\n11 42\n43 69\n71 76\n' >wanted
check 0 0 --language en

: >in
: >wanted
check 0 0
printf 'caf\351\n' >in
check 1 1
check 2 1 --language ''
check 2 1 --nonsense
check 2 1 file

# An answer for each line, of whatever kind.
cat >in <<'END'
{"id":"a","lang":"en","text":"Mr. Lund left. She stayed."}
{"id":"b","text":"\u00dcber. \u6771\u4eac\u3067\u3059\u3002\u96e8\u3002"}
{"id":"c","lang":"fr","text":""}
not JSON
{"id":"d","lang":"en"}
{"id":"e","lang":"e n","text":"One."}
{"id":"f","lang":7,"text":"One."}
{"id":"g","text":"\ud800"}
["One."]

{"id":"h","lang":"en","text":"A NUL \u0000 here. Two."}
END
cat >wanted <<'END'
[[0,14],[15,26]]
[[0,6],[7,22],[22,28]]
[]
[]
[]
[]
[]
[]
[]
[]
[[0,13],[14,18]]
END
check 1 7 --jsonl
for line in 4 5 6 7 8 9 10; do
    grep -q "^sentences: line $line: " err || { echo "no word on line $line" && failures=9; }
done

# Each line is answered before the next one is asked for.
mkfifo questions answers || exit 1
"$program" --jsonl <questions >answers &
exec 3>questions 4<answers
for text in 'One. Two.' 'Three.'; do
    printf '{"lang":"en","text":"%s"}\n' "$text" >&3
    read -r answer <&4
    echo "$answer"
done >out
exec 3>&- 4<&-
wait $! || failures=9
printf '[[0,4],[5,9]]\n[[0,6]]\n' | cmp - out || failures=9

if [ -c /dev/full ]; then
    printf 'One.\n' >in
    "$program" <in >/dev/full 2>err && { echo 'full disk passed over' && failures=9; }
fi

[ $failures -eq 0 ]
