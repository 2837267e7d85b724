#!/bin/sh
# SPDX-License-Identifier: MIT
#
# manual.sh MANDOC PAGE...: nothing is to be said of the manual pages, but that others are not installed here.
mandoc=$1
shift
! "$mandoc" -Tlint "$@" 2>&1 | grep -vE 'referenced manual not found|outdated mandoc\.db'
