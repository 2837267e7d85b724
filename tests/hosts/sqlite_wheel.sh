#!/bin/sh
# SPDX-License-Identifier: MIT
# The package sqlite-summ in Python, Datasette, sqlite-utils and APSW: sqlite_wheel.sh SOURCE WORK PYTHON
set -eu
source=$1 work=$2
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

# Pythons that were built without extensions of SQLite are common.
python=
for each in "$3" /usr/bin/python3; do
    if "$each" -c 'import ensurepip, sqlite3, venv; sqlite3.Connection.load_extension' 2>/dev/null; then
        python=$each
        break
    fi
done
[ -n "$python" ] || skip 'no Python that makes virtual environments and loads extensions of SQLite'

new_folder "$work"
wheel=$("$source/tools/dist" sqlite "linux-$(uname -m)")
"$python" -m venv venv
PATH=$work/venv/bin:$PATH
pip install -q --disable-pip-version-check "$wheel" datasette sqlite-utils apsw

# Nothing but SQLite's entry is visible, and nothing is needed that wheels cannot count on.
extension=$(python -c 'import sqlite_summ; print(sqlite_summ.loadable_path())')
[ "$(nm -D --defined-only "$extension.so" | sed 's/.* //')" = sqlite3_summsqlite_init ] || fail 'other symbols are visible'
if readelf -d "$extension.so" | grep NEEDED | grep -v 'lib[cm]\.so'; then
    fail 'the extension needs other libraries'
fi

# What the page and the module say.
page=packaging/sqlite-summ/README.md
sed -n '/^```pycon$/,/^```$/p' "$source/$page" | sed 's/^```.*//' >examples.txt
python -m doctest examples.txt "$(python -c 'import sqlite_summ; print(sqlite_summ.__file__)')"

python - <<'END'
import apsw, sqlite_summ

apsw.Connection("news.db").execute("CREATE TABLE articles(id, body)")
database = apsw.Connection(":memory:")
database.enable_load_extension(True)
database.load_extension(sqlite_summ.loadable_path())
# The type of JSON is kept, which newer SQLites allow only to functions that announce it.
answer = list(database.execute("SELECT json_array(summ_keywords('The mill burned.', 1))"))
assert answer == [('[["mill burned"]]',)], answer
END

brief='The mill burned down.'
sql="SELECT summarize('$brief It rained.', 1) AS brief"
[ "$(sqlite-utils memory --load-extension "$extension" "$sql" --raw)" = "$brief" ] || fail 'sqlite-utils'

serve=$(commands $page sqlite-summ | grep '^datasette')
query=$(python -c 'import sys, urllib.parse; print(urllib.parse.quote(sys.argv[1]))' "$sql")
sh -c "$serve --get '/news.json?_shape=arrayfirst&sql=$query'" >answer || true
[ "$(cat answer)" = "[\"$brief\"]" ] || fail "Datasette: $(cat answer)"
