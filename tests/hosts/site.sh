#!/bin/sh
# SPDX-License-Identifier: MIT
# The guide and the reference as a site, read from the file system: site.sh SOURCE WORK PYTHON
set -eu
source=$1 work=$2 python=$3
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

need_venv "$python"

# Warnings, of links that lead nowhere for one, are errors.
index=$("$python" -B "$source/tools/make_site.py" "$work")
site=$work/html
[ "$index" = "$site/docs/index.html" ] && [ -s "$index" ] || fail 'no site'
grep -q 'id="c.summ_summarize"' "$site/docs/reference/summ_summarize.html" || fail 'no reference'

# Nothing of a page comes from elsewhere.
if grep -rlE --include='*.html' '<(script|img|source)[^>]* src(set)?="(https?:)?//|<link[^>]*href="(https?:)?//' "$site"; then
    fail 'these pages are not whole without a network'
fi

command -v chromium >/dev/null || { echo 'skipped: the search, for want of chromium' && exit 0; }
set -- --headless --no-sandbox --disable-gpu --virtual-time-budget=20000
chromium "$@" --dump-dom "file://$site/search.html?q=allocator" 2>/dev/null >"$work/found.html"
grep -q 'reference/summ_allocator.html' "$work/found.html" || fail 'the search finds nothing'
