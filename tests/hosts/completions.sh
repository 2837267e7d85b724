#!/bin/sh
# SPDX-License-Identifier: MIT
# The completions for zsh and fish at work: completions.sh SOURCE WORK
set -eu
source=$1 work=$2
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"
need zsh fish
new_folder "$work"
export HOME="$work"
failures=0

# check WANTED GOT WHAT
check() {
    [ "$1" = "$2" ] || {
        failures=$((failures + 1))
        printf 'FAILED: %s\n  wanted: %s\n  got:    %s\n' "$3" "$1" "$2"
    }
}

# What fish offers at the end of a line.
# shellcheck disable=SC2016 # for fish
fish_offers() {
    fish --no-config -c 'source $argv[1]; complete -C $argv[2]' "$source/completions/summ.fish" "$1" |
        cut -f 1 | sort | paste -sd ' '
}
check 'dot graphml' "$(fish_offers 'summ --graph ')" 'fish: --graph'
check 'rank text' "$(fish_offers 'summ --order ')" 'fish: --order'
check '--html' "$(fish_offers 'summ --ht')" 'fish: --ht'
check 'bm25 cosine overlap' "$(fish_offers 'brief --similarity ')" 'fish: brief'

# What zsh puts in a line when the key of completion is pressed.
zsh_completes() {
    zsh -f -c '
        zmodload zsh/zpty
        zpty shell zsh -f -i
        send() { zpty -w -n shell "$1"; }
        send "PS1=; unsetopt zle_bracketed_paste; fpath=($1 \$fpath); autoload -Uz compinit; compinit -u -D; cd $2"$'"'\n'"'
        send "show() { print -r -- \"<\$BUFFER>\"; BUFFER=; zle accept-line }; zle -N show; bindkey ^X show"$'"'\n'"'
        send "print ready"$'"'\n'"'
        zpty -r -m shell line "*ready*ready*"
        send "$3"$'"'\t\x18'"'
        zpty -r -m shell line "*<summ*>*"
        print -r -- "$line"
        zpty -d shell' - "$source/completions" "$work" "$1" | tr -d '\r' | sed -n 's/.*<\(summ[^>]*\)>.*/\1/p' | tail -n 1
}
check 'summ --html ' "$(zsh_completes 'summ --htm')" 'zsh: --htm'
check 'summ --graph=graphml ' "$(zsh_completes 'summ --graph=graph')" 'zsh: --graph=graph'
check 'summ --order=rank ' "$(zsh_completes 'summ --order=r')" 'zsh: --order=r'

[ $failures -eq 0 ]
