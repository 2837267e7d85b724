#!/bin/sh
# SPDX-License-Identifier: MIT
# Installing from source, by the commands of the guide as they are: install.sh SOURCE WORK
# What they would do as root to this machine goes to a folder instead.
set -eu
source=$1 work=$2
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

rm -rf "$work"
mkdir -p "$work/source" "$work/bin" "$work/stage"
for entry in "$source"/*; do
    case ${entry##*/} in build*) ;; *) cp -R "$entry" "$work/source" ;; esac
done

cat >"$work/bin/sudo" <<'END'
#!/bin/sh
case $1 in
ldconfig) ;;
*) DESTDIR=$SUMM_TEST_STAGE exec "$@" ;;
esac
END
chmod +x "$work/bin/sudo"
printf '#!/bin/sh\n' >"$work/bin/ldconfig"
chmod +x "$work/bin/ldconfig"

export PATH="$work/bin:$PATH" SUMM_TEST_STAGE="$work/stage"
export PKG_CONFIG_PATH="$work/stage/usr/local/lib/pkgconfig"
export LD_LIBRARY_PATH="$work/stage/usr/local/lib" CMAKE_BUILD_PARALLEL_LEVEL=2

cd "$work/source"
block c >host.c
commands docs/c.md Linking >commands
[ "$(wc -l <commands)" -eq 4 ] || fail 'other commands in docs/c.md'
sh -ex commands >"$work/log" 2>&1 || { tail -n 30 "$work/log" && exit 1; }

[ "$(./a.out)" = "$(block text)" ] || fail "the host says $(./a.out)"
for installed in bin/summ lib/libsumm.so include/summ.h share/man/man1/summ.1; do
    [ -e "$work/stage/usr/local/$installed" ] || fail "no $installed"
done

# What the loader finds after ldconfig, by the name that `.load` gives it.
if [ -e "$work/stage/usr/local/lib/summ_sqlite.so" ]; then
    echo "$work/stage/usr/local/lib" >"$work/ld.conf"
    /sbin/ldconfig -X -f "$work/ld.conf" -C "$work/ld.cache"
    for name in summ_sqlite.so libsumm.so; do
        /sbin/ldconfig -p -C "$work/ld.cache" | grep -q "[[:space:]]$name" || fail "the loader does not find $name"
    done
fi
# The library alone, without root: nothing else tells the loader where it is.
rm a.out
mkdir "$work/home"
commands docs/c.md 'Without root' >commands
[ "$(wc -l <commands)" -eq 5 ] || fail 'other commands without root in docs/c.md'
HOME=$work/home sh -ex commands >"$work/log" 2>&1 || { tail -n 30 "$work/log" && exit 1; }
[ "$(LD_LIBRARY_PATH='' ./a.out)" = "$(block text)" ] || fail 'the host without root'
[ -e "$work/home/.local/share/man/man3/summ_summarize.3" ] || fail 'no manual page without root'

# The same by one command.
DESTDIR=$work/again ./run install
[ -x "$work/again/usr/local/bin/summ" ] || fail './run install installs nothing'
"$work/stage/usr/local/bin/summ" --sentences 1 examples/article.txt | grep -q . || fail 'the installed command has no brief'
