#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of pages print what is below them: pages.py [--update] BRIEF SOURCE PAGE...

Every command of a block of ```console is run in SOURCE by the shell, with the program as `summ`.
With --update what is printed now is written into the pages; look at the differences before you
commit them.
"""

import argparse
import difflib
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^\$ .*(?:\\\n> .*)*\n", re.MULTILINE)


def run(command, source, path):
    """What a command prints, as it is shown."""
    script = re.sub(r"^(\$|>) ", "", command, flags=re.MULTILINE)
    done = subprocess.run(
        ["sh", "-c", script],
        cwd=source,
        env={**os.environ, "PATH": f"{path}:{os.environ['PATH']}"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.stdout.decode()


def renew(page, source, path):
    """The page with what its commands print now, and how many commands it has."""
    count = 0

    def renew_block(block):
        nonlocal count
        commands = COMMAND.findall(block[0])
        count += len(commands)
        return "".join(command + run(command, source, path) for command in commands)

    return BLOCK.sub(renew_block, page), count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--update", action="store_true")
    parser.add_argument("brief", type=Path)
    parser.add_argument("source", type=Path)
    parser.add_argument("pages", nargs="+")
    arguments = parser.parse_args()
    failed = False
    with tempfile.TemporaryDirectory() as path:
        (Path(path) / "summ").symlink_to(arguments.brief.resolve())
        for name in arguments.pages:
            page = arguments.source / name
            old = page.read_text("utf-8")
            new, count = renew(old, arguments.source, path)
            if arguments.update:
                page.write_text(new, "utf-8")
            elif new != old or not count:
                failed = True
                print(f"{name}: {count} commands; of what they print is new:")
                sys.stdout.writelines(difflib.unified_diff(*(x.splitlines(True) for x in (old, new))))
    sys.exit(failed)


main()
