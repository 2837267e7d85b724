#!/bin/sh
# SPDX-License-Identifier: MIT
#
# forbidden_symbols.sh NM ARCHIVE: the objects of the library hold no writable data, and refer to nothing
# that writes to a stream, ends the process, reads the environment, depends on the locale, allocates
# without the knowledge of the host, or marks the pages of the host's heap.
set -eu
export LC_ALL=C
nm=$1 archive=$2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

# "member address type name", or "member type name" for undefined symbols.
"$nm" -A "$archive" | sed 's/^[^:]*:\([^:]*\):/\1 /' >"$work/symbols"
test -s "$work/symbols"

# Pointers in constant tables count as writable: the loader has to relocate them.
if awk 'NF == 4 && $3 ~ /^[bBdDgGsSC]$/ { print; found = 1 } END { exit !found }' "$work/symbols"; then
    echo 'the objects above hold writable data' >&2
    status=1
fi

cat >"$work/forbidden" <<'NAMES'
_?_?v?(f|s|sn|d|as)?(printf|scanf)(_chk)?
__isoc99_.*
f?put(s|c|char)
_?(put|get)c
f?(write|read|open|close|flush)
perror|std(in|out|err)|__std(in|out|err)p
abort|_?_?exit|_Exit|quick_exit|atexit|raise|kill|__assert.*
signal|sigaction|_?_?sig?(set|long)jmp|_?longjmp
(secure_)?getenv|setenv|putenv|environ
(set|use|new)locale|localeconv|nl_langinfo
strto(d|f|ld|l|ul|ll|ull|imax|umax)|ato(f|i|l|ll)
is(alnum|alpha|ascii|blank|cntrl|digit|graph|lower|print|punct|space|upper|xdigit)
to(lower|upper|ascii)|__ctype.*|isw.*|tow.*
strcoll|strxfrm|strerror|strdup|strndup
mbs?r?to.*|wcs?r?to.*
rand|random|srand|time|clock|gettimeofday
qsort|alloca
(posix_)?m(advise|map|protect|lock|lockall|remap|unmap)|mmap64|s?brk|mallopt|malloc_trim|prctl
gsl_.*_(alloc|calloc|free|memcpy)
gsl_(set_)?error.*|gsl_stream.*
utf8proc_(map|NF.*)
NAMES
grep -v '^$' "$work/forbidden" | paste -sd '|' - >"$work/pattern"

if awk 'NF == 3 && $2 ~ /^[Uw]$/' "$work/symbols" |
    grep -E " _?($(cat "$work/pattern"))\$"; then
    echo 'the objects above refer to what the library must not use' >&2
    status=1
fi

# Memory comes from the hook; only its default knows malloc.
if awk 'NF == 3 && $2 == "U"' "$work/symbols" |
    grep -E ' _?(malloc|calloc|realloc|free|aligned_alloc|posix_memalign)$' |
    grep -v '^allocator\.c\.'; then
    echo 'the objects above allocate without the hook' >&2
    status=1
fi

exit $status
