#!/bin/sh
# SPDX-License-Identifier: MIT
#
# hardening.sh 'FEATURE...' FILE...: each of these ELF files has what its compiler and linker offered (SUMM_HARDENED
# of cmake/SummHardening.cmake), and can be loaded anywhere.  Two features more: fortify, checks of sizes by the
# C library, and rpath, no folder for libraries but one beside the file.
set -eu
export LC_ALL=C
features=$1
shift

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

fault() {
    echo "$file: $1" >&2
    status=1
}

for file in "$@"; do
    readelf -W -h -l -d --dyn-syms "$file" >"$work/elf"
    grep -Eq '^ +Type: +DYN ' "$work/elf" || fault 'is loaded at a fixed address'
    ! grep -q TEXTREL "$work/elf" || fault 'is written to when it is loaded'
    for feature in $features; do
        case $feature in
        relro) grep -q GNU_RELRO "$work/elf" || fault 'no RELRO' ;;
        now) grep -Eq 'BIND_NOW|Flags:.* NOW' "$work/elf" || fault 'no BIND_NOW' ;;
        noexecstack) grep -Eq 'GNU_STACK.* RW +0' "$work/elf" || fault 'a stack that can be executed' ;;
        stack-protector) grep -q __stack_chk_fail "$work/elf" || fault 'no stack protector' ;;
        rpath) ! grep -E '\((RPATH|RUNPATH)\)' "$work/elf" | grep -v '\[$ORIGIN' || fault 'looks for libraries in a folder' ;;
        fortify) grep -Eq ' __[a-z]+_chk@' "$work/elf" || fault 'no checks of _FORTIFY_SOURCE' ;;
        # Notes of CET are there only if the system's start files have them; some of those have its marks.
        cet) [ "$(objdump -d "$file" | grep -c endbr)" -gt 10 ] || fault 'no CET' ;;
        branch-protection) readelf -n "$file" | grep -q BTI || fault 'no branch protection' ;;
        esac
    done
done

exit $status
