#!/bin/sh
# SPDX-License-Identifier: MIT
# What README.md, the guide and the man page say of the program: readme.sh BRIEF SOURCE
set -u
brief=$1 source=$2
failures=0

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

# One failure does not hide the others.
fail() {
    failures=$((failures + 1))
    echo "FAILED: $*"
}

# The brief that is printed there is the brief.
"$brief" "$source/examples/article.txt" >"$work/brief" || fail 'no brief'
sed -n '/^    \$ \.\/run brief$/,/^$/p' "$source/README.md" | sed 1d | tr -s ' \n' ' ' |
    sed 's/^ //; s/ $//' >"$work/printed"
echo >>"$work/printed"
cmp "$work/brief" "$work/printed" || fail "README.md prints another brief than: $(cat "$work/brief")"

# Options: what the help lists, the man page and the guide explain, and nothing else.
options() { grep -oE -- '--[a-z]+(-[a-z]+)*' | sort -u; }
"$brief" --help | options >"$work/help"
sed -n 's/^\.It.*Fl Fl \([a-z-]*\).*/--\1/p' "$source/docs/summ.1" | options >"$work/man"
cmp "$work/help" "$work/man" || fail 'the man page has other options'
sed -n '/^| Option/,/^$/p' "$source/docs/command.md" | options >"$work/guide"
grep -vxE -- '--(help|version)' "$work/help" | cmp - "$work/guide" ||
    fail 'docs/command.md has other options'

# The commands that are printed there print something.
mkdir "$work/shell" && cd "$work/shell" || exit 1
ln -s "$brief" summ
cp "$source/examples/article.txt" .
printf '<p>The mill at Oster burned down. It rained.' >page.html
echo '{"id":7,"text":"The mill burned down. It rained."}' >articles.jsonl
sed -n 's/^    summ /.\/summ /p' "$source/docs/command.md" >commands
[ -s commands ] || fail 'no commands in docs/command.md'
while read -r command; do
    sh -c "$command" >out 2>&1 </dev/null && [ -s out ] || fail "$command: $(cat out)"
done <commands

# So do the examples of the man page. What goes to a pager would end in it.
mkdir "$work/bin" && PATH=$work/bin:$PATH
ln -s "$brief" "$work/bin/summ"
printf '#!/bin/sh\nexec cat\n' >"$work/bin/less" && chmod +x "$work/bin/less"
iconv -f UTF-8 -t WINDOWS-1252//TRANSLIT article.txt >old.txt
sed -n 's/^\.Dl \$ //p' "$source/docs/summ.1" | sed 's/\\e/\\/g' >examples
[ "$(wc -l <examples)" -ge 6 ] || fail 'no examples in the man page'
while read -r example; do
    for program in jq sfdp; do
        case $example in *"| $program "*) command -v $program >/dev/null || continue 2 ;; esac
    done
    written=$(echo "$example" | sed -n 's/.* > \([a-z-]*\.[a-z]*\)$/\1/p')
    bash -o pipefail -c "$example${written:+; cat $written}" >out 2>err </dev/null && [ -s out ] && ! [ -s err ] || fail "$example: $(cat out err)"
done <examples

# Commands of docs/c.md that are printed elsewhere too are the same there; the tests of hosts run them.
commands docs/c.md Linking >linking
compile=$(tail -n 1 linking)
[ "$(commands docs/first-briefs.md C)" = "$(printf './run install\n%s' "$compile")" ] ||
    fail 'docs/first-briefs.md builds otherwise'
[ "$(commands README.md 'In a program')" = "$compile" ] || fail 'README.md compiles a program otherwise'
grep -q '^| C | `./run install` |' "$source/README.md" || fail 'README.md installs otherwise'

# As many languages as have data.
languages=$(grep -cE '^\| `[a-z]{2,3}` \| [A-Z]' "$source/docs/languages.md")
grep -q "in $languages languages" "$source/README.md" || fail "README.md has another number of languages than $languages"

# What it says is to be installed is what `run` installs.
names() { tr -s ' \n' '\n' | sort; }
sed -n '/^Under Debian: `apt install /,/`/p' "$source/docs/building.md" |
    sed 's/^.*apt install //; s/`.*//' | names | grep . >"$work/apt"
{
    sed -n "/^build_packages='/,/'$/p" "$source/run" | sed "s/^[a-z_]*='//; s/'$//"
    echo check
} | names | grep -vxE 'libc6-dev|make|' | sort >"$work/needed"
cmp "$work/apt" "$work/needed" || fail 'docs/building.md installs other packages than run'

[ $failures -eq 0 ]
