# SPDX-License-Identifier: MIT
"""The command `python -m summ`: a brief of each file, for machines without the command summ."""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import Dict, List, Optional

from . import SummError, Summarizer, Summary, __version__, _options

_FLOATS = ("ratio",)
_COUNTS = ("sentences", "words", "bytes")
_STRINGS = ("language", "lines", "order", "query")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m summ",
        description="Print a brief of each text: its best sentences, as one paragraph on one line.",
        epilog="Without FILE, or where FILE is -, read standard input.  Texts are UTF-8.",
    )
    for name in (*_COUNTS, *_FLOATS, *_STRINGS):
        kind = _options.ALL[name]
        convert = int if name in _COUNTS else float if name in _FLOATS else str
        parser.add_argument(f"--{name}", type=convert, metavar="VALUE", help=kind.domain.replace("%", "%%"))
    parser.add_argument("--json", action="store_true", help="print an object for each text")
    parser.add_argument("--version", action="version", version=f"summ {__version__}")
    parser.add_argument("files", nargs="*", metavar="FILE", default=["-"])
    return parser


def _read(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    with open(file, "rb") as stream:
        return stream.read()


def _line(file: str, summary: Summary, as_json: bool) -> str:
    if not as_json:
        return summary.text
    sentences: List[Dict[str, object]] = [
        {
            "offset": sentence.byte_start,
            "length": sentence.byte_end - sentence.byte_start,
            "score": sentence.score,
            "rank": sentence.rank,
            "text": sentence.text,
        }
        for sentence in summary
    ]
    return json.dumps(
        {
            "file": file,
            "language": summary.language,
            "text": summary.text,
            "sentences": sentences,
        },
        ensure_ascii=False,
    )


def _print_briefs(summarizer: Summarizer, files: List[str], as_json: bool) -> int:
    """Prints a line for each file: 1 if one could not be used, else 0."""
    status = 0
    for file in files:
        line = ""
        try:
            line = _line(file, summarizer.summarize(_read(file)), as_json)
        except (OSError, SummError) as error:
            print(f"summ: {file}: {error}", file=sys.stderr)
            status = 1
        # Of several files the lines are counted; an object says whose it is.
        if line or (len(files) > 1 and not as_json):
            sys.stdout.buffer.write(line.encode("utf-8", "replace") + b"\n")
    return status


def main(arguments: Optional[List[str]] = None) -> int:
    """Runs the command: 0, 1 if a text could not be used, 2 if the command is wrong."""
    parser = _parser()
    values = vars(parser.parse_args(arguments))
    files: List[str] = values.pop("files")
    as_json: bool = values.pop("json")
    try:
        summarizer = Summarizer(**values)
    except SummError as error:
        parser.error(str(error))
    try:
        status = _print_briefs(summarizer, files, as_json)
        sys.stdout.flush()
    except OSError as error:
        if not isinstance(error, BrokenPipeError):  # nobody reads on, and nothing is wrong
            print(f"summ: standard output: {error}", file=sys.stderr)
        # What is left in the buffer must not fail again when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
