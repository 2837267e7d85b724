#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""README.md and docs/*.md show what happens: pages.py [--update] [BRIEF [CC LIBRARY]]

Every command of a block of ```console prints what is below it; BRIEF (build/release/examples/brief) is called `summ`
there.  Every program in a block of ```c is compiled by CC without warnings, linked with LIBRARY, and prints what is in
the block of ```text below it.  Both run in a folder of their own that has the files of the source tree.

Left to tests of their own are blocks with programs that may be missing here (FOREIGN).

With --update what is printed now is written into the pages; look at the differences before you commit them.
"""

import argparse
import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CONSOLE = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^\$ .*\n(?:> .*\n)*", re.MULTILINE)
PROGRAM = re.compile(r"^```c\n(.*?)^```\n\n```text\n(.*?)^```$", re.DOTALL | re.MULTILINE)
FOREIGN = ("sqlite3", "psql")

ROOT = Path(__file__).resolve().parents[2]
RELEASE = ROOT / "build" / "release"
WARNINGS = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]


def is_foreign(block):
    programs = [*FOREIGN, *([] if shutil.which("jq") else ["jq"])]
    return any(re.search(rf"\b{program}\b", block) for program in programs)


def run(command, folder, path):
    """What a command prints, as it is shown."""
    script = re.sub(r"^(\$|>) ", "", command, flags=re.MULTILINE)
    done = subprocess.run(
        ["sh", "-c", script],
        cwd=folder,
        env={**os.environ, "PATH": f"{path}:{os.environ['PATH']}"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.stdout.decode()


def run_program(code, folder, compiler, library):
    (folder / "host.c").write_text(code, "utf-8")
    link = [library, f"-Wl,-rpath,{library.parent}"]
    build = [compiler, *WARNINGS, "-I", ROOT / "include", "host.c", "-o", "host", *link]
    subprocess.run(build, cwd=folder, check=True)
    return subprocess.run(["./host"], cwd=folder, stdout=subprocess.PIPE, check=True).stdout.decode()


def renew(page, folder, path, arguments):
    """The page with what its commands and programs print now, and how many it has."""
    count = 0

    def renew_block(block):
        nonlocal count
        if is_foreign(block[0]):
            return block[0]
        commands = COMMAND.findall(block[0])
        count += len(commands)
        return "".join(command + run(command, folder, path) for command in commands)

    def renew_program(block):
        nonlocal count
        count += 1
        printed = run_program(block[1], folder, arguments.cc, arguments.library)
        return f"```c\n{block[1]}```\n\n```text\n{printed}```"

    page = CONSOLE.sub(renew_block, page)
    return PROGRAM.sub(renew_program, page) if arguments.cc else page, count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--update", action="store_true")
    parser.add_argument("brief", type=Path, nargs="?", default=RELEASE / "examples" / "brief")
    parser.add_argument("cc", nargs="?")
    parser.add_argument("library", type=Path, nargs="?")
    arguments = parser.parse_args()
    if arguments.update and not arguments.cc:
        arguments.cc, arguments.library = "cc", RELEASE / "libsumm" / "libsumm.so"
    failed, total = False, 0
    for page in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]:
        with tempfile.TemporaryDirectory() as path, tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (Path(path) / "summ").symlink_to(arguments.brief.resolve())
            for entry in ROOT.iterdir():
                (folder / entry.name).symlink_to(entry)
            old = page.read_text("utf-8")
            new, count = renew(old, folder, path, arguments)
        total += count
        if arguments.update:
            page.write_text(new, "utf-8")
        elif new != old:
            failed = True
            print(f"{page.relative_to(ROOT)}: {count} commands and programs; of what they print is new:")
            sys.stdout.writelines(difflib.unified_diff(*(x.splitlines(True) for x in (old, new))))
    print(f"{total} commands and programs")
    sys.exit(failed or not total)


main()
