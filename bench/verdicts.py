#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the briefs of a program against judgements that are there already.

    bench/verdicts.py [--brief PROGRAM] [--file VERDICTS] [-v]

VERDICTS (bench/verdicts/verdicts.jsonl) has a text a line: its path, its kind if somebody has said
it, its sentences as spans of characters, and pairs of briefs, numbers of sentences, of which a
reader who did not know whose they were preferred one.  PROGRAM (build/release/examples/brief) makes its brief of each text.

    agrees    the share of the pairs that were decided in which its brief is closer to the one that
              was preferred than to the other; half for as close to both
    closer    how much closer, -1 to 1: the difference of the shares of characters in common (F1)
    winners   the share of the pairs in which it is the one that was preferred, and losers the other

For a brief that is neither, it says little of that one brief; of all of them together it tells
whether a change goes where readers would go.  bench/README.md says who has read.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import sys

from blind import ROOT, Spans, brief_spans

FILE = ROOT / "bench/verdicts/verdicts.jsonl"
# Rows of languages come before those of kinds, whose names are longer.
LANGUAGE_MOST = 3
PROGRAM = ROOT / "build/release/examples/brief"


def read_file(path: pathlib.Path) -> list[dict]:
    """The records, after they were checked."""
    records = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    seen = set()
    for record in records:
        where = record["text"]
        text = (ROOT / where).read_bytes().decode()
        check(where not in seen, where, "occurs twice")
        seen.add(where)
        end = 0
        for span in record["sentences"]:
            check(end <= span[0] < span[1] <= len(text), where, f"has no sentence at {span}")
            check(text[span[0] : span[1]].strip() == text[span[0] : span[1]], where, f"{span} has space")
            end = span[1]
        check(len(record["pairs"]) > 0 and record["language"] != "", where, "has no pairs")
        for pair in record["pairs"]:
            check(pair["verdict"] in ("a", "b", "equal"), where, f"has a verdict {pair['verdict']!r}")
            check(pair["a"] != pair["b"] and pair["why"] != "", where, "has a pair that tells nothing")
            for number in pair["a"] + pair["b"]:
                check(0 <= number < len(record["sentences"]), where, f"has no sentence {number}")
    return records


def check(holds: bool, where: str, problem: str) -> None:
    if not holds:
        sys.exit(f"{where} {problem}")


def in_common(a: Spans, b: Spans) -> float:
    """How much two briefs have in common: F1 of their characters."""
    both = sum(max(0, min(p[1], q[1]) - max(p[0], q[0])) for p in a for q in b)
    return 2 * both / sum(end - start for start, end in a + b)


class Score:
    """What is counted of a number of pairs."""

    def __init__(self) -> None:
        self.pairs = self.winners = self.losers = 0
        self.agrees = self.closer = 0.0

    def add(self, winner: float, loser: float) -> None:
        self.pairs += 1
        self.agrees += 1.0 if winner > loser else 0.5 if winner == loser else 0.0
        self.closer += winner - loser
        self.winners += winner > 1 - 1e-9
        self.losers += loser > 1 - 1e-9

    def print(self, name: str) -> None:
        n = max(self.pairs, 1)
        print(
            f"{name:12} {self.pairs:6} {self.agrees / n:8.3f} {self.closer / n:+8.3f}"
            f" {self.winners / n:8.3f} {self.losers / n:7.3f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--brief", default=str(PROGRAM), metavar="PROGRAM")
    parser.add_argument("--file", type=pathlib.Path, default=FILE, metavar="VERDICTS")
    parser.add_argument("-v", "--verbose", action="store_true", help="each pair that it loses")
    arguments = parser.parse_args()

    scores: dict[str, Score] = {}
    for record in read_file(arguments.file):
        brief = brief_spans(arguments.brief, ROOT / record["text"])
        for pair in record["pairs"]:
            if pair["verdict"] == "equal":
                continue
            a, b = (
                in_common(brief, [tuple(record["sentences"][i]) for i in pair[which]])
                for which in ("a", "b")
            )
            winner, loser = (a, b) if pair["verdict"] == "a" else (b, a)
            for name in (record["language"], record.get("kind", "other"), "all"):
                scores.setdefault(name, Score()).add(winner, loser)
            if arguments.verbose and winner < loser:
                better = pair["a"] if pair["verdict"] == "a" else pair["b"]
                print(f"{record['text']}: better {better}, because of: {pair['why']}")
    print(f"{'':12} {'pairs':>6} {'agrees':>8} {'closer':>8} {'winners':>8} {'losers':>7}")
    whole = scores.pop("all")
    for name in sorted(scores, key=lambda name: (len(name) > LANGUAGE_MOST, name)):
        scores[name].print(name)
    whole.print("all")


if __name__ == "__main__":
    main()
