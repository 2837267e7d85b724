#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How good the keywords are: how they agree with reference summaries.

    bench/keywords.py --data DIR [--count N] [--documents N]

DIR holds sets, NAME.jsonl, a document a line: {"text", "references": [text, ...]}.  Needs the Python
package summ.  For each set, and as the mean of all:

    precision   the share of keywords that a reference summary has, but for the ending of the last word
    recall      the share of the longer words (of the characters, in Chinese and Japanese) of the
                references that are words of a keyword, but for endings
    words       words of a keyword
"""
from __future__ import annotations

import argparse
import json
import pathlib
import re

import summ

SPACELESS = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


def stem(word: str) -> str:
    """A word without what may be its ending."""
    return word if len(word) < 5 else word[: -1 if len(word) < 7 else -2]


def judge(keywords: list[str], reference: str) -> tuple[float, float, float]:
    """Precision, recall and words of the keywords of one text."""
    words = [re.findall(r"\w+", keyword) for keyword in keywords]
    length = sum(map(len, words)) / len(keywords)
    if len(SPACELESS.findall(reference)) * 2 > len(reference):
        hits = sum(keyword in reference for keyword in keywords)
        covered = sum(len(k) * reference.count(k) for k in set(keywords))
        return hits / len(keywords), covered / len(reference), length
    hits = sum(
        re.search(r"(?<!\w)" + re.escape(stem(keyword)), reference) is not None
        for keyword in keywords
    )
    stems = tuple(stem(word) for some in words for word in some if len(stem(word)) > 2)
    longer = [word for word in re.findall(r"\w+", reference) if len(word) > 3]
    covered = sum(word.startswith(stems) for word in longer)
    return hits / len(keywords), covered / max(1, len(longer)), length


def judge_set(path: pathlib.Path, count: int, documents: int) -> list[float]:
    """The means of a set."""
    rows = []
    with path.open(encoding="utf-8") as lines:
        for line, _ in zip(lines, range(documents)):
            document = json.loads(line)
            text, reference = document["text"], " ".join(document["references"]).lower()
            text = "\n\n".join(text) if isinstance(text, list) else text
            keywords = [keyword.text.lower() for keyword in summ.keywords(text, count)]
            if keywords:
                rows.append(judge(keywords, reference))
    return [sum(column) / len(rows) for column in zip(*rows)]


def main() -> None:
    parser = argparse.ArgumentParser(description="How good the keywords are.")
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--count", type=int, default=10)
    parser.add_argument("--documents", type=int, default=40, help="of each set (40)")
    arguments = parser.parse_args()
    total = []
    print(f"{'set':20} precision  recall  words")
    for path in sorted(arguments.data.glob("*.jsonl")):
        means = judge_set(path, arguments.count, arguments.documents)
        total.append(means)
        print("{:20} {:9.3f} {:7.3f} {:6.2f}".format(path.stem, *means))
    print("{:20} {:9.3f} {:7.3f} {:6.2f}".format("mean", *map(lambda c: sum(c) / len(total), zip(*total))))


if __name__ == "__main__":
    main()
