#!/bin/sh
# SPDX-License-Identifier: MIT
#
# bench_quality.sh PYTHON COMPILER SOURCE_DIR: bench/quality.py finds every constant that it changes, and its
# tables have a line for each variant.  What the figures are worth takes real data.
set -eu
python=$1 source=$3
export CC="$2" PYTHONDONTWRITEBYTECODE=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Twenty documents: the article from another line on each, and two of its lines to compare with.
"$python" - "$source/examples/article.txt" "$work/articles.jsonl" <<'END'
import json, sys
lines = open(sys.argv[1], encoding="utf-8").read().split("\n")
with open(sys.argv[2], "w", encoding="utf-8") as out:
    for i in range(20):
        text = "\n".join(lines[i % 8:])
        record = {"id": str(i), "lang": "en", "text": text, "references": [lines[-4], lines[-6]]}
        out.write(json.dumps(record) + "\n")
END

quality() { "$python" "$source/bench/quality.py" --data "$work" --jobs 2 "$@"; }

quality --pool articles >"$work/sets"
grep -q '^macro mean  *1 ' "$work/sets"
grep -q '^articles: libsumm - lead: R-1 ' "$work/sets"

quality --ablation --constants --runs 2 >"$work/table"
grep -q '^| whole | [0-9]' "$work/table"
grep -q '^| no position | .* ± ' "$work/table"
grep -q '^| COVERED 1.0 | .* ± ' "$work/table"
[ "$(grep -c ' ± ' "$work/table")" -ge 60 ]
