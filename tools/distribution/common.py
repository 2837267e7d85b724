# SPDX-License-Identifier: MIT
"""Where things are, and how other programs are run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "build" / "dist"


def say(message: str) -> None:
    print(f"tools/dist: {message}", file=sys.stderr, flush=True)


class Failure(Exception):
    """A command failed; what it printed is the message."""


def run(*command: object, cwd: Path = ROOT, **environment: str) -> str:
    """What a command prints; a Failure with it if the command fails."""
    words = [str(word) for word in command]
    if "/" not in words[0] and not shutil.which(words[0]):
        raise Failure(f"there is no {words[0]} here, which this needs")
    done = subprocess.run(
        words,
        check=False,
        cwd=cwd,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=1200,
    )
    if done.returncode:
        raise Failure(f"{done.stdout[-4000:]}\nfailed with {done.returncode}: {' '.join(words)}")
    return done.stdout
