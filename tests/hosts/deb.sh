#!/bin/sh
# SPDX-License-Identifier: MIT
# Debian packages, and what they do in a fresh root: deb.sh SOURCE WORK VERSION FEATURES [ROOT.tar]
# FEATURES are what tests/checks/hardening.sh asks of what is in them.
# The root, where no archive of one is given, is made by debootstrap and kept for the next time.
set -eu
source=$1 work=$2 version=$3 features=$4 archive=${5-}
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

need dpkg-deb dpkg-shlibdeps

# ---- Building ------------------------------------------------------------------------------------

mkdir -p "$work"
cd "$work"
rm -f -- *.deb
# The commands of the documentation, for sources that are elsewhere.
commands docs/hosts.md 'Debian packages' | grep -v sudo |
    sed 's,build/deb,build,g; s,cmake -B,cmake -S "$1" -B,; s,cmake --build build,& --parallel 2,' \
        >commands
[ "$(wc -l <commands)" -eq 3 ] || fail 'other commands in docs/hosts.md'
rm -f -- build/*.deb
{
    sh -ec "$(cat commands)" - "$source"
} >log 2>&1 || { tail -n 30 log && exit 1; }
mv build/*.deb .

soversion=${version%.*}
runtime=libsumm$soversion
arch=$(dpkg --print-architecture)
for package in $runtime libsumm-dev summ; do
    [ -e "${package}_${version}_$arch.deb" ] || fail "no package $package"
    dpkg-deb -c "${package}_${version}_$arch.deb" | awk '$1 !~ /^d/ {print $6}' |
        sed "s,^\./usr/lib/[^/]*-[^/]*/,./usr/lib/," >"$package.files"
    dpkg-deb -I "${package}_${version}_$arch.deb" >"$package.info"
done

# has PACKAGE FILE, needs PACKAGE DEPENDENCY
has() { grep -qxF "./usr/$2" "$1.files" || fail "$1 has no /usr/$2"; }
needs() { grep -q "^ Depends:.*$2" "$1.info" || fail "$1 does not need $2"; }

has $runtime "lib/libsumm.so.$version"
has $runtime "lib/libsumm.so.$soversion"
has $runtime "share/doc/$runtime/libsumm.cdx.json"
[ "$(wc -l <$runtime.files)" -eq 4 ] || fail "$runtime has more than a library, its licence and its list"
has libsumm-dev include/summ.h
has libsumm-dev lib/libsumm.so
has libsumm-dev lib/libsumm.a
has libsumm-dev lib/pkgconfig/summ.pc
has libsumm-dev lib/cmake/summ/summ-config.cmake
has libsumm-dev share/man/man3/summ_summarize.3
has libsumm-dev share/man/man3/summ_document_select.3
has summ bin/summ
has summ share/doc/summ/summ.cdx.json
has summ share/man/man1/summ.1
has summ share/bash-completion/completions/summ
has summ share/zsh/vendor-completions/_summ
has summ share/fish/vendor_completions.d/summ.fish
for package in $runtime libsumm-dev summ; do
    has $package "share/doc/$package/copyright"
done
if sort $runtime.files libsumm-dev.files summ.files | uniq -d | grep .; then
    fail 'a file is in two packages'
fi
for library in libc6 libgsl libutf8proc libstemmer; do
    needs $runtime $library
done
for library in libjansson libgumbo libcmark-gfm libgmime; do
    needs summ $library
    if grep -q "^ Depends:.*$library" $runtime.info; then
        fail "$runtime needs $library"
    fi
done
needs summ "$runtime (= $version)"
needs libsumm-dev "$runtime (= $version)"

rm -rf unpacked
for package in $runtime summ; do
    dpkg-deb -x "${package}_${version}_$arch.deb" unpacked
done
find unpacked/usr/lib unpacked/usr/bin -type f \( -name '*.so*' -o -name summ \) >programs
[ "$(wc -l <programs)" -ge 2 ] || fail 'no library and command in the packages'
# shellcheck disable=SC2046 # no blanks in them
sh "$source/tests/checks/hardening.sh" "$features" $(cat programs) || fail 'what is in the packages is not hardened'
echo 'the packages have what they should, and need what they have to'

# ---- A fresh root --------------------------------------------------------------------------------

if [ "$(id -u)" -ne 0 ] || { [ -z "$archive" ] && ! command -v debootstrap >/dev/null; }; then
    echo 'skipped from here on: a fresh root needs debootstrap, and root'
    exit 77
fi
if [ -z "$archive" ]; then
    archive=$work/root.tar
    if ! [ -e "$archive" ]; then
        if ! (new_root root); then
            echo 'skipped from here on: no fresh root could be made'
            exit 77
        fi
        tar -C root -cf root.tar.new . && mv root.tar.new root.tar
    fi
fi
rm -rf root
mkdir root
tar -C root -xf "$archive"
root=$work/root

# It reaches packages as this machine does.
cp /etc/resolv.conf "$root/etc/"
cp -r /etc/apt/. "$root/etc/apt/"
if [ -e "$root/etc/apt/sources.list.d/debian.sources" ]; then
    rm -f "$root/etc/apt/sources.list"
fi
in_root() { chroot "$root" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
in_root dpkg-query -W -f '${Package}\n' | sort >before
in_root apt-get -q update >apt.log 2>&1 || { tail apt.log && exit 1; }

cp -- *.deb "$source/examples/article.txt" "$source/examples/embed.c" "$root/tmp/"
install=$(commands docs/hosts.md 'Debian packages' | grep sudo |
    sed 's,^sudo apt install,apt-get -q -y install --no-install-recommends,; s,\./build/deb/,/tmp/,g')
in_root sh -c "$install" \
    >apt.log 2>&1 || { tail apt.log && exit 1; }
in_root summ --sentences 1 /tmp/article.txt >brief
[ "$(wc -l <brief)" -eq 1 ] || fail 'the command says nothing'
printf '<nav>No</nav><p>The mill at Oster burned down.' | in_root summ --from html >brief
[ "$(cat brief)" = 'The mill at Oster burned down.' ] || fail "a page: $(cat brief)"

in_root sh -c 'apt-get -q -y install --no-install-recommends /tmp/libsumm-dev*.deb gcc libc6-dev \
    pkg-config sqlite3' >apt.log 2>&1 || { tail apt.log && exit 1; }
in_root sh -c 'cc -o /tmp/embed /tmp/embed.c $(pkg-config --cflags --libs summ)' ||
    fail 'no program can be built with the library'
block c >"$root/tmp/host.c"
host=$(commands docs/c.md Linking | grep '^cc ')
[ "$(in_root sh -c "cd /tmp && $host && ./a.out")" = "$(block text)" ] ||
    fail 'the program in README.md'
[ "$(in_root /tmp/embed 'The mill burned down.' | head -n 1)" = 'The mill burned down.' ] ||
    fail 'a program with the library says something else'
if grep -q summ_sqlite summ.files; then
    [ "$(in_root sqlite3 :memory: ".load summ_sqlite" \
        "SELECT summarize('The mill burned down. It rained.', 1);")" = 'The mill burned down.' ] ||
        fail 'SQLite does not find its extension'
fi

in_root apt-get -q -y purge summ libsumm-dev "$runtime" >apt.log 2>&1 || { tail apt.log && exit 1; }
in_root apt-get -q -y autoremove --purge >apt.log 2>&1 || { tail apt.log && exit 1; }
if find "$root/usr" "$root/etc" "$root/var/lib/dpkg/info" \( -name 'summ*' -o -name 'libsumm*' \) | grep .; then
    fail 'something stays behind'
fi
if in_root summ --version >/dev/null 2>&1; then
    fail 'the command stays behind'
fi
in_root dpkg --audit | grep . && fail 'dpkg is not content'
rm -rf root
echo 'installed, used and removed in a fresh root'
