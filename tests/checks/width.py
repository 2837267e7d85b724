#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that no line of the C and C++ sources is wider than 100 columns: width.py SOURCE_DIR

The formatter leaves comments and strings as they are.
"""

import sys
import unicodedata
from pathlib import Path

COLUMNS_MOST = 100


def columns(line):
    """Marks that are written above or below a character take no column."""
    return sum(unicodedata.category(character) not in ("Mn", "Me", "Cf") for character in line)


def main(source):
    wide = [
        f"{path.relative_to(source)}:{number}: {columns(line)} columns"
        for folder in ("libsumm", "include", "examples", "fuzz", "tests", "bench")
        for path in sorted((source / folder).rglob("*"))
        if path.suffix in (".c", ".h", ".cpp")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if columns(line) > COLUMNS_MOST
    ]
    print("\n".join(wide))
    return len(wide) != 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
