#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The commands of pages print what is below them: pages.py [--update] [BRIEF]

Every command of a block of ```console is run in the source tree by the shell, with BRIEF
(build/release/examples/brief) as `summ`.  With --update what is printed now is written into the pages; look at the differences before you
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
COMMAND = re.compile(r"^\$ .*\n(?:> .*\n)*", re.MULTILINE)

ROOT = Path(__file__).resolve().parents[2]
BRIEF = ROOT / "build/release/examples/brief"
PAGES = ["README.md", "docs/kinds.md"]


def run(command, path):
    """What a command prints, as it is shown."""
    script = re.sub(r"^(\$|>) ", "", command, flags=re.MULTILINE)
    done = subprocess.run(
        ["sh", "-c", script],
        cwd=ROOT,
        env={**os.environ, "PATH": f"{path}:{os.environ['PATH']}"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.stdout.decode()


def renew(page, path):
    """The page with what its commands print now, and how many commands it has."""
    count = 0

    def renew_block(block):
        nonlocal count
        commands = COMMAND.findall(block[0])
        count += len(commands)
        return "".join(command + run(command, path) for command in commands)

    return BLOCK.sub(renew_block, page), count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--update", action="store_true")
    parser.add_argument("brief", type=Path, nargs="?", default=BRIEF)
    arguments = parser.parse_args()
    failed = False
    with tempfile.TemporaryDirectory() as path:
        (Path(path) / "summ").symlink_to(arguments.brief.resolve())
        for name in PAGES:
            page = ROOT / name
            old = page.read_text("utf-8")
            new, count = renew(old, path)
            if arguments.update:
                page.write_text(new, "utf-8")
            elif new != old or not count:
                failed = True
                print(f"{name}: {count} commands; of what they print is new:")
                sys.stdout.writelines(difflib.unified_diff(*(x.splitlines(True) for x in (old, new))))
    sys.exit(failed)


main()
