#!/bin/sh
# SPDX-License-Identifier: MIT
# The bar of the program brief on a terminal: brief_progress.sh BRIEF CLOCK ARTICLE, where CLOCK is a
# library to be loaded first, on whose clock all work is long.
set -u
brief=$1 clock=$2 article=$3 check_spans=
# shellcheck source=tests/command/brief_support.sh
. "$(dirname "$0")/brief_support.sh"
esc=$(printf '\033') cr=$(printf '\r')

# script(1) of util-linux runs a program on a terminal of its own, where the system has one to give.
if ! script --version 2>/dev/null | grep -q util-linux || ! script -qec true /dev/null >/dev/null 2>&1; then
    echo 'skipped: no terminal here, or no script(1)'
    exit 77
fi
export brief clock SHELL=/bin/sh
# shellcheck disable=SC2016 # for the shell on the terminal
long='LD_PRELOAD=$clock "$brief" --sentences 1'

# terminal COMMAND: what appears on a terminal goes to seen, and what is left there at the end to left.
terminal() {
    status=0
    script -qec "stty cols 4000; $1" /dev/null >seen 2>err </dev/null || status=$?
    sed "s/^.*$cr$esc\[K//; s/$cr\$//" seen >left # what an empty picture takes away
}

printf 'The mill burned down. It rained.' >mill.txt
cat article.txt article.txt article.txt >long.txt
"$brief" --sentences 1 long.txt mill.txt >wanted

terminal "$long long.txt mill.txt >out"
good 'a bar'
expect 'a bar that grows' matches seen ' [0-9]+ % \[#+\.+\] [0-9]+ s left'
expect 'a bar that ends' contains seen '100 % [##############################] 0 s left'
tr "$cr" '\n' <seen | sed -n 's/.* \([0-9]*\) % .*/\1/p' >shares
expect 'a bar that never shrinks' sort -nc shares
expect 'no bar is left behind' empty left
expect 'no bar in the output' cmp wanted out

terminal "$long long.txt mill.txt"
good 'a bar and the output on one terminal'
expect 'a bar and the output on one terminal' contains seen '100 % ['
expect 'the bar makes room for the output' cmp wanted left

terminal "$long long.txt missing.txt mill.txt >out"
expect 'a bar and a complaint' [ "$status" -eq 1 ]
echo 'brief: missing.txt: No such file or directory' >wanted.left
expect 'the bar makes room for a complaint' cmp wanted.left left

printf '%s\n' '{"text":"The mill burned down."}' '{"text":7}' '{"text":"It rained."}' >lines.jsonl
terminal "$long --jsonl lines.jsonl >out"
expect 'a bar for lines' [ "$status" -eq 1 ]
expect 'a bar for lines' contains seen '100 % ['
expect 'the bar makes room for a complaint of a line' lines left 1
expect 'the bar makes room for a complaint of a line' matches left '^brief: lines\.jsonl: line 2: '
expect 'no bar among lines' lines out 2
terminal "$long --jsonl lines.jsonl"
expect 'the bar makes room for lines' [ "$(grep -c '^{"text"' left)" -eq 2 ]

# Nobody would see it, or how much there is to do is not known.
terminal "$long long.txt mill.txt 2>err.txt"
expect 'no bar in a file' empty err.txt
expect 'no bar in a file' cmp wanted left
terminal "cat long.txt | $long >out"
good 'a pipe'
expect 'no bar for a pipe' empty seen

finish
