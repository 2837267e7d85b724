#!/bin/sh
# SPDX-License-Identifier: MIT
#
# bench_verdicts.sh PYTHON BRIEF LIBRARY SOURCE_DIR: the verdicts of bench/ are well-formed and a program can be
# held against them, what is not is refused, and a blind reading makes such a file.
set -eu
python=$1 brief=$2 source=$4
export SUMM_LIBRARY="$3" PYTHONDONTWRITEBYTECODE=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
verdicts="$source/bench/verdicts/verdicts.jsonl"

# ---- The file ----
"$python" "$source/bench/verdicts.py" --brief "$brief" >"$work/table"
awk '$1 == "all" { pairs = $2 } $1 ~ /^(en|de|fr|es|ru|zh)$/ { languages++ }
    END { exit !(pairs >= 60 && languages == 6) }' "$work/table"

# What is not well-formed is refused.
sed -n 1p "$verdicts" >"$work/one"
broken() {
    sed "$1" "$work/one" >"$work/broken"
    if "$python" "$source/bench/verdicts.py" --brief "$brief" --file "$work/broken" >"$work/out" 2>&1; then
        echo "not refused: $1"
        exit 1
    fi
    grep -q "$2" "$work/out"
}
broken 's/"verdict": "[a-z]*"/"verdict": "c"/' 'has a verdict'
broken 's/"sentences": \[\[[0-9]*, [0-9]*\]/"sentences": [[0, 99999]/' 'has no sentence'
broken 's/"a": \[[0-9, ]*\]/"a": [99]/' 'has no sentence 99'
broken "r $work/one" 'occurs twice'

# ---- A reading ----
cat >"$work/text.txt" <<'END'
The council of Brackwater voted on Tuesday to close the old iron bridge to all lorries from March.

Inspectors had found cracks in eleven of the iron beams of the bridge over the Orne.

The mayor said that the bridge was dear to her. She was born beside it. Children skate under it.
END
printf '#!/bin/sh\nexec "%s" --sentences 1 "$@"\n' "$brief" >"$work/short"
chmod +x "$work/short"
blind() { "$python" "$source/bench/blind.py" "$@"; }
blind make "$work/out1" --brief one="$work/short" --lead --seed 3 "$work/text.txt"
if grep -qE 'one|lead' "$work/out1/pairs.txt"; then
    echo 'the reader can see whose the briefs are'
    exit 1
fi
if blind tally "$work/out1" 2>/dev/null; then
    echo 'a reading without verdicts is told'
    exit 1
fi
number=$("$python" -c 'import json, sys; print("ab"[json.load(open(sys.argv[1]))[0]["names"].index("one")])' \
    "$work/out1/key.json")
echo "{\"pair\": 1, \"verdict\": \"$number\", \"why\": \"short\"}" >"$work/out1/read.jsonl"
[ "$(blind tally "$work/out1")" = 'lead against one: 0 won, 0 equal, 1 lost' ]
blind seal "$work/out1" >"$work/sealed"
"$python" "$source/bench/verdicts.py" --brief "$work/short" --file "$work/sealed" >"$work/table"
awk '$1 == "all" { exit !($2 == 1 && $3 == 1 && $4 > 0 && $5 == 1 && $6 == 0) }' "$work/table"
