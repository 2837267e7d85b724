#!/bin/sh
# SPDX-License-Identifier: MIT
# A repaired wheel where there is nothing but Python and pip: wheel.sh SOURCE WORK PYTHON
set -eu
source=$1 work=$2 python=$3
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
    echo 'skipped: a fresh root needs debootstrap, and root'
    exit 77
fi

mkdir -p "$work"
cd "$work"
rm -rf venv dist wheelhouse
"$python" -m venv "$work/venv"
PATH=$work/venv/bin:$PATH
unset SUMM_LIBRARY PYTHONPATH
# The commands of the documentation, for sources that are elsewhere.
commands docs/python.md Installing | grep wheel | sed 's,\./python,"$1",' >commands
sh -ec "$(cat commands)" - "$source/python" >log 2>&1 || { tail log && exit 1; }
set -- wheelhouse/*py3-none-manylinux*
[ $# -eq 1 ] && [ -e "$1" ]

# The root is made once: what is installed into it is removed again.
root=$work/root
if ! [ -e "$root/ready" ]; then
    new_root "$root" --include=python3,python3-pip
    touch "$root/ready"
fi
if chroot "$root" ldconfig -p | grep -E 'libgsl|utf8proc|stemmer'; then
    echo 'the root is not fresh'
    exit 1
fi

cp wheelhouse/*.whl "$source/examples/article.txt" "$root/tmp/"
chroot "$root" sh -euc '
    cd /tmp
    pip install -q --break-system-packages --root-user-action=ignore --no-index \
        --force-reinstall ./summ-*.whl
    python3 -c "import summ; print(summ.summarize(open(\"article.txt\").read()))" >brief.txt
    pip uninstall -q -y --break-system-packages --root-user-action=ignore summ
    rm summ-*.whl
    ! python3 -c "import summ" 2>/dev/null'
pip install -q --disable-pip-version-check dist/*.whl
python -c 'import sys, summ; print(summ.summarize(open(sys.argv[1]).read()))' \
    "$source/examples/article.txt" | cmp - "$root/tmp/brief.txt"
[ -s "$root/tmp/brief.txt" ]
