#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Blind readings: pairs of briefs to be judged by somebody who does not know whose they are.

    bench/blind.py make OUT --brief NEW=PROGRAM [--brief OLD=PROGRAM]... [--lead] [--seed N] TEXT...
    bench/blind.py tally OUT
    bench/blind.py seal OUT >>bench/verdicts/verdicts.jsonl

make: TEXT is a file or a folder of .txt files.  PROGRAM is a program `brief` (or `summ`) of any
version; --lead adds the first three sentences that are not passed over, by the splitter of the
package summ.  For each text and each two of them whose briefs differ, OUT/pairs.txt has the text
and both briefs as A and B, in random order; OUT/key.json says whose they are.  The reader gets
pairs.txt alone, and writes a line of JSON for each pair into OUT/read.jsonl:

    {"pair": 1, "verdict": "a", "why": "one word"}        or "b", or "equal"

What to judge by: which of the two would an editor print, for readers who have nothing else?  It has
the point of the text, and each sentence can be understood.

tally: who won how often.  seal: a line of JSON for each text, with its sentences and pairs, which
no longer says whose the briefs were; bench/verdicts.py holds a program against that.

Say with every figure who has read: a person, or a language model that was told to be an editor.
"""

from __future__ import annotations

import argparse
import collections
import itertools
import json
import os
import pathlib
import random
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "python/src"))
os.environ.setdefault("SUMM_LIBRARY", str(ROOT / "build/release/libsumm/libsumm.so"))

LEAD = "lead"
SENTENCES = 3

Spans = list[tuple[int, int]]


def brief_spans(program: str, path: pathlib.Path) -> Spans:
    """Where the sentences of a brief are, in characters."""
    done = subprocess.run(
        [program, "--json", str(path)], check=True, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL
    )
    data = path.read_bytes()
    spans = []
    for sentence in json.loads(done.stdout)["sentences"]:
        start = len(data[: sentence["offset"]].decode())
        spans.append((start, start + len(sentence["text"])))
    return spans


def lead_spans(path: pathlib.Path) -> Spans:
    import summ

    sentences = summ.sentences(path.read_bytes().decode())
    return [(s.start, s.end) for s in sentences if not s.passed][:SENTENCES]


def find_texts(names: list[str]) -> list[pathlib.Path]:
    texts = []
    for name in map(pathlib.Path, names):
        texts += sorted(name.glob("*.txt")) if name.is_dir() else [name]
    return [text.resolve() for text in texts]


def show(text: str, spans: Spans) -> str:
    return "\n".join("    " + " ".join(text[start:end].split()) for start, end in spans)


def make(arguments: argparse.Namespace) -> None:
    programs = dict(pair.split("=", 1) for pair in arguments.brief)
    shuffled = random.Random(arguments.seed)
    texts = find_texts(arguments.texts)
    shuffled.shuffle(texts)
    key, page = [], []
    for path in texts:
        text = path.read_bytes().decode()
        briefs = {name: brief_spans(program, path) for name, program in programs.items()}
        if arguments.lead:
            briefs[LEAD] = lead_spans(path)
        pairs = [pair for pair in itertools.combinations(briefs, 2) if briefs[pair[0]] != briefs[pair[1]]]
        shown = False
        for pair in pairs:
            both = list(pair)
            shuffled.shuffle(both)
            a, b = (briefs[name] for name in both)
            # What others wrote alike is judged once.
            same = [k for k in key if k["text"] == str(path) and {str(a), str(b)} == {str(k["a"]), str(k["b"])}]
            if same:
                same[0]["also"].append(both if str(a) == str(same[0]["a"]) else both[::-1])
                continue
            key.append({"pair": len(key) + 1, "text": str(path), "names": both, "also": [], "a": a, "b": b})
            if not shown:
                page.append(f"{'=' * 78}\n\n{text.rstrip()}\n")
                shown = True
            page.append(f"---- pair {len(key)}, A:\n{show(text, a)}\n---- pair {len(key)}, B:\n{show(text, b)}\n")
    out = pathlib.Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "pairs.txt").write_text("\n".join(page), "utf-8")
    (out / "key.json").write_text(json.dumps(key), "utf-8")
    print(f"{len(key)} pairs of {len(texts)} texts in {out / 'pairs.txt'}")


def read_verdicts(out: pathlib.Path) -> list[dict]:
    """The pairs with their verdicts."""
    key = json.loads((out / "key.json").read_text("utf-8"))
    lines = (out / "read.jsonl").read_text("utf-8").splitlines()
    read = {verdict["pair"]: verdict for verdict in map(json.loads, filter(None, lines))}
    missing = [pair["pair"] for pair in key if pair["pair"] not in read]
    if missing:
        sys.exit(f"no verdict on pair {', '.join(map(str, missing))}")
    for pair in key:
        pair["verdict"] = read[pair["pair"]]["verdict"]
        pair["why"] = read[pair["pair"]]["why"]
        if pair["verdict"] not in ("a", "b", "equal"):
            sys.exit(f"pair {pair['pair']}: a verdict is a, b or equal")
    return key


def tally(arguments: argparse.Namespace) -> None:
    won: collections.Counter[tuple[str, str]] = collections.Counter()
    equal: collections.Counter[frozenset[str]] = collections.Counter()
    names = set()
    for pair in read_verdicts(pathlib.Path(arguments.out)):
        for a, b in [pair["names"], *pair["also"]]:
            names |= {a, b}
            if pair["verdict"] == "equal":
                equal[frozenset((a, b))] += 1
            else:
                won[(a, b) if pair["verdict"] == "a" else (b, a)] += 1
    for a, b in itertools.combinations(sorted(names), 2):
        print(f"{a} against {b}: {won[a, b]} won, {equal[frozenset((a, b))]} equal, {won[b, a]} lost")


def seal(arguments: argparse.Namespace) -> None:
    import summ

    texts: dict[str, list[dict]] = {}
    for pair in read_verdicts(pathlib.Path(arguments.out)):
        texts.setdefault(pair["text"], []).append(pair)
    for path, pairs in sorted(texts.items()):
        text = pathlib.Path(path).read_bytes().decode()
        document = summ.Document(text)
        spans = [(s.start, s.end) for s in document.sentences]
        for pair in pairs:
            spans += [span for span in map(tuple, pair["a"] + pair["b"]) if span not in spans]
        spans.sort()
        record = {
            "text": os.path.relpath(path, ROOT),
            "language": document.language,
            "sentences": spans,
            "pairs": [
                {
                    "a": [spans.index(tuple(span)) for span in pair["a"]],
                    "b": [spans.index(tuple(span)) for span in pair["b"]],
                    "verdict": pair["verdict"],
                    "why": pair["why"],
                }
                for pair in pairs
            ],
        }
        print(json.dumps(record, ensure_ascii=False))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(required=True)
    making = commands.add_parser("make")
    making.add_argument("out")
    making.add_argument("texts", nargs="+", metavar="TEXT")
    making.add_argument("--brief", action="append", default=[], metavar="NAME=PROGRAM")
    making.add_argument("--lead", action="store_true")
    making.add_argument("--seed", type=int, default=1)
    making.set_defaults(run=make)
    for name, run in (("tally", tally), ("seal", seal)):
        command = commands.add_parser(name)
        command.add_argument("out")
        command.set_defaults(run=run)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
