#!/bin/sh
# SPDX-License-Identifier: MIT
# The recipes for Conan, vcpkg and Meson, and the lists of what is installed: packaging.sh SOURCE BUILD WORK PYTHON
# Conan, Meson and the schema of CycloneDX come from PyPI.  vcpkg is not there: see vcpkg.cmake.
set -eu
source=$1 build=$2 work=$3 python=$4
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

need_venv "$python"
new_folder "$work"
"$python" -m venv venv
venv/bin/pip install -q --disable-pip-version-check conan meson ninja 'cyclonedx-python-lib[json-validation]'
PATH=$work/venv/bin:$PATH
unset PKG_CONFIG_PATH
for entry in CMakeLists.txt LICENSE LICENSES cmake include libsumm packaging pkgconfig; do
    mkdir -p source
    cp -R "$source/$entry" source
done
said='The mill burned down.'

# ---- Conan ---------------------------------------------------------------------------------------

export CONAN_HOME="$work/conan"
conan profile detect >log 2>&1
create=$(cd source && commands docs/hosts.md 'Conan, vcpkg, Meson' | grep ^conan)
for options in '' '-o summ/*:shared=True -o summ/*:algebra=gsl'; do
    # shellcheck disable=SC2086 # options
    (cd source && set -f && $create $options --no-remote) >log 2>&1 || fail "$(tail -n 30 log)"
    grep -qx "$said" log || fail "$create $options: the host says nothing"
done

# ---- vcpkg ---------------------------------------------------------------------------------------

for linkage in static dynamic; do
    cmake "-DPORT=$work/source/packaging/vcpkg/summ" "-DWORK=$work/vcpkg-$linkage" "-DLINKAGE=$linkage" \
        -P "$source/tests/hosts/vcpkg.cmake" >log 2>&1 || fail "$(tail -n 30 log)"
done
for file in vcpkg-static/lib/libsumm.a vcpkg-dynamic/lib/libsumm.so; do
    [ -e $file ] || fail "no $file"
done
[ ! -e vcpkg-static/lib/libsumm.so ] || fail 'a static package has the shared library'

# ---- Meson ---------------------------------------------------------------------------------------

mkdir -p meson/subprojects
cp source/packaging/conan/test_package/host.c meson
{
    echo "project('host', 'c')"
    sed -n '/^```meson$/,/^```$/p' "$source/docs/hosts.md" | sed '1d;$d'
    echo "executable('host', 'host.c', dependencies: summ)"
} >meson/meson.build
cp source/packaging/meson/summ.wrap meson/subprojects
ln -s "$work/source" meson/subprojects/summ

# An installed library is taken first.
cmake --install "$build" --prefix "$work/prefix" >/dev/null
for path in "$work/prefix/lib/pkgconfig" ''; do
    rm -rf meson/build
    {
        PKG_CONFIG_PATH=$path meson setup meson/build meson && meson compile -C meson/build
    } >log 2>&1 || fail "$(tail -n 30 log)"
    [ "$(LD_LIBRARY_PATH=$work/prefix/lib meson/build/host)" = "$said" ] || fail 'the host says nothing'
    if [ -n "$path" ]; then
        [ ! -e meson/build/subprojects ] || fail 'the installed library is not taken'
    fi
done

# ---- Lists of what is in it ------------------------------------------------------------------------

cat >validate.py <<'END'
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as stream:
        fault = JsonStrictValidator(SchemaVersion.V1_5).validate_str(stream.read())
    if fault:
        sys.exit(f"{path}: {fault}")
END
venv/bin/python validate.py prefix/share/doc/libsumm*/libsumm.cdx.json prefix/share/doc/summ/summ.cdx.json ||
    fail 'the lists do not keep to the schema of CycloneDX'
