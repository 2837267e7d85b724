#!/bin/sh
# SPDX-License-Identifier: MIT
# The completions, that for bash at work: completion.sh SOURCE BRIEF
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

check 'summ --graph ' 'dot graphml'

# Those for zsh and fish have every option, too, and the same values.
wanted=$("$brief" --help | grep -oE -- '--[a-z]+(-[a-z]+)*' | sort -u)
for completion in "$source/completions/_summ" "$source/completions/summ.fish"; do
    case $completion in
    *.fish) got=$(sed -n 's/.* -l \([a-z-]*\).*/--\1/p' "$completion" | sort -u) ;;
    *) got=$(grep -oE "(^ *['\"]?|output|,)--[a-z-]+" "$completion" | grep -oE -- '--[a-z]+(-[a-z]+)*' | sort -u) ;;
    esac
    [ "$got" = "$wanted" ] || {
        failures=$((failures + 1))
        printf 'FAILED: the options of %s\n%s\n' "$completion" "$got"
    }
    for values in 'text rank' 'dot graphml' 'cosine overlap bm25' 'auto paragraphs wrapped transcript' \
        'auto text markdown html subtitles chat mail'; do
        grep -qF "$values" "$completion" || {
            failures=$((failures + 1))
            printf 'FAILED: %s has no %s\n' "$completion" "$values"
        }
    done
done

check 'summ --language ' "auto $(sed -n 's/^\([a-z][a-z]*\) .*/\1/p' \
    "$source/libsumm/language/languages/languages.txt" | LC_ALL=C sort | paste -sd ' ')"

[ $failures -eq 0 ]
