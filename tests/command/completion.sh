#!/bin/sh
# SPDX-License-Identifier: MIT
# The completion for bash: completion.sh SOURCE BRIEF
set -u
source=$1 brief=$2
failures=0

# check LINE WANTED: what is offered at the end of a line, split as readline does it.
check() {
    got=$(bash -c '
        . "$1"
        line=$2
        read -ra COMP_WORDS <<<"${line//=/ = }"
        case $line in *" ") COMP_WORDS+=("") ;; esac
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _summ
        echo "${COMPREPLY[*]}"' - "$source/completions/summ.bash" "$1")
    if [ "$got" != "$2" ]; then
        failures=$((failures + 1))
        printf 'FAILED: "%s"\n  wanted: %s\n  got:    %s\n' "$1" "$2" "$got"
    fi
}

check 'summ --or' '--order'
check 'summ --order ' 'text rank'
check 'summ --order=' 'text rank'
check 'summ --order=r' 'rank'
check 'summ a.txt --from mar' 'markdown'
check 'summ --highlight=' 'auto always'
check 'summ --highlight=al' 'always'
check 'summ --highlight ' ''
check 'summ --language pt' 'pt'
check 'summ --words ' ''
check 'summ ' ''

# Every option, and nothing else.
check 'summ --' "$("$brief" --help | grep -oE -- '--[a-z]+(-[a-z]+)*' | awk '!seen[$0]++' | paste -sd ' ')"

check 'summ --language ' "auto $(sed -n 's/^\([a-z][a-z]*\) .*/\1/p' \
    "$source/libsumm/language/languages/languages.txt" | LC_ALL=C sort | paste -sd ' ')"

[ $failures -eq 0 ]
