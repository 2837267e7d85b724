#!/bin/sh
# SPDX-License-Identifier: MIT
# The Python package in a fresh virtual environment: python.sh SOURCE LIBRARY BRIEF WORK PYTHON
set -eu
source=$1 library=$2 brief=$3 work=$4 python=$5
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

need_venv "$python"
new_folder "$work"
unset SUMM_LIBRARY PYTHONPATH
# The source tree stays as it is.
export PYTHONDONTWRITEBYTECODE=1 HYPOTHESIS_STORAGE_DIRECTORY="$work/hypothesis"

# What the quick start says, and the same brief as that of the command.
install=$(commands docs/python.md 'Quick start')
[ "$(commands docs/first-briefs.md Python)" = "$install" ]
line=$(echo "$install" | paste -sd '|' | sed 's/|/ \&\& /')
grep '^| Python |' "$source/README.md" | grep -qF "\`$line\`"
[ "$(commands python/README.md Install)" = "$install" ]
mkdir "$work/bin"
ln -s "$python" "$work/bin/python3"
(cd "$work" && PATH=$work/bin:$PATH && eval "$(echo "$install" | sed "s,\./python,'$source/python' -q,")")
python=$work/venv/bin/python
article=$source/examples/article.txt
"$python" -c 'import sys, summ; print(summ.summarize(open(sys.argv[1]).read()))' "$article" \
    >"$work/package.txt"
"$brief" "$article" | tr -s '\n ' '  ' >"$work/command.txt"
tr -s '\n ' '  ' <"$work/package.txt" | cmp - "$work/command.txt"
[ -s "$work/package.txt" ]

# Types and behaviour of the installed package, and its behaviour from a build tree.
# Of other packages the newest: what is inside of them is tested with their own objects.
"$python" -m pip install -q --disable-pip-version-check "$source/python[test,adapters]"
"$python" -c 'import langchain_core, llama_index.core, mcp, pandas, polars, tiktoken, tokenizers'
cd "$source/python"
"$python" -m mypy --cache-dir "$work/mypy" src tests
"$python" -m pytest -q -p no:cacheprovider tests
"$python" "$source/bench/retention.py" --questions 3 | grep -q '^mean'
export=$(commands docs/python.md Installing | grep '^export')
eval "$(echo "$export" | sed "s,\$PWD/build/release,${library%/*/*},; s,\$PWD,$source,")"
"$python" -c 'import os, summ; assert summ.__file__.startswith(os.environ["PYTHONPATH"])'
"$python" -m pytest -q -p no:cacheprovider -m 'not long' tests
