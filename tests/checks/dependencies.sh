#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# dependencies.sh LIBRARY: the shared library needs only what the README says.
set -eu
export LC_ALL=C

needed=$(ldd "$1" | awk '{ print $1 }' | sed 's,.*/,,')
case $needed in
*libgsl.so*) ;;
*)
    printf 'ldd does not list GSL:\n%s\n' "$needed" >&2
    exit 1
    ;;
esac

if printf '%s\n' "$needed" |
    grep -Ev '^(linux-(vdso|gate)|ld[a-z0-9_-]*|lib(c|m|gsl|gslcblas|utf8proc|stemmer))\.so(\.|$)'; then
    echo 'the libraries above are not allowed' >&2
    exit 1
fi
