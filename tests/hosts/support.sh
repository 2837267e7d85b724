#!/bin/sh
# SPDX-License-Identifier: MIT
# What several tests share, those of hosts above all.  Before: $source.

# shellcheck disable=SC2154 # a variable of the script that includes this

fail() {
    echo "FAILED: $*"
    exit 1
}

skip() {
    echo "skipped: $*"
    exit 77
}

# need PROGRAM...
need() {
    for program in "$@"; do
        command -v "$program" >/dev/null || skip "no $program here"
    done
}

# need_venv PYTHON
need_venv() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null ||
        skip "$1 cannot make virtual environments (Debian: python3-venv)"
}

# new_folder FOLDER: an empty one, in which the test goes on.
new_folder() {
    rm -rf "$1"
    mkdir -p "$1"
    cd "$1" || exit 1
}

# commands PAGE SECTION: the commands that a section of a page shows, indented.
commands() {
    awk -v section="$2" '
        /^```/ { fenced = !fenced }
        fenced { next }
        /^#+ / { inside = substr($0, index($0, " ") + 1) == section }
        inside && /^    / { print substr($0, 5) }' "$source/$1" | grep . ||
        { echo "FAILED: no commands in $1, $2" >&2 && exit 1; }
}

# block LANGUAGE: the first block of README.md in it, such as the program in C, or the text that it prints.
block() {
    sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/p" "$source/README.md" | sed '1d; /^```$/,$d'
}

# new_root FOLDER [OPTION...]: a minimal Debian, from the mirror that has the packages of this machine.
new_root() {
    folder=$1
    shift
    # shellcheck disable=SC2016 # for apt-get
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' 2>/dev/null |
        grep -m 1 '^http') || mirror=
    rm -rf "$folder"
    if ! debootstrap --variant=minbase "$@" bookworm "$folder" ${mirror:+"$mirror"} >root.log 2>&1; then
        tail root.log
        echo 'FAILED: no fresh root'
        exit 1
    fi
}
