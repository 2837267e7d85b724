#!/bin/sh
# SPDX-License-Identifier: MIT
#
# dependencies.sh LIBRARY ALGEBRA: the shared library needs only what the README says, and GSL just where
# that computes its graphs.
set -eu
export LC_ALL=C

needed=$(ldd "$1" | awk '{ print $1 }' | sed 's,.*/,,')
allowed='c|m|utf8proc|stemmer'
if [ "$2" = gsl ]; then
    allowed="$allowed|gsl|gslcblas"
    case $needed in
    *libgsl.so*) ;;
    *)
        printf 'ldd does not list GSL:\n%s\n' "$needed" >&2
        exit 1
        ;;
    esac
fi

if printf '%s\n' "$needed" |
    grep -Ev "^(linux-(vdso|gate)|ld[a-z0-9_-]*|lib($allowed))\.so(\.|\$)"; then
    echo 'the libraries above are not allowed' >&2
    exit 1
fi
