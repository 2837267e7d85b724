#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Is the answer still there?  Compression of retrieved passages, measured.

    bench/retention.py [--share .1]... [--copies 2] [--separate] [--questions N] [FILE]...

For each question its passage is hidden among 40 others, as a search would give them, and all of them
are cut to a share of their bytes, with the question as the query.  The answer counts as kept if it is in
what is left, letter for letter but for case and white space.

FILE is one of bench/retention (those are measured if there is none), or a set in the format of SQuAD,
such as XQuAD.  --copies 2: the passage comes twice among the others.  --separate: the passages are
texts of their own; without it they are one text, with blank lines between.

Needs the package summ.  It is compared with what is there of
    BM25        by bm25s, over the sentences that summ finds or over whole passages: the best first,
                as long as they fit
    headroom    TextCrusher of headroom-ai, which installs with --no-deps and needs no model
    head        the beginning of the text
A line says, for a set and a share, the answers that each has kept in percent, the share of the bytes
that each has left, and the milliseconds that it took.
"""
from __future__ import annotations

import argparse
import json
import pathlib
import random
import re
import statistics
import time
from typing import Callable, NamedTuple

import summ

HERE = pathlib.Path(__file__).resolve().parent
OTHERS = 40
SHARES = (0.1, 0.05)

System = Callable[[list[str], str, int], str]


class Question(NamedTuple):
    """A question, and the passage that answers it."""

    passage: str
    question: str
    answer: str


def read_set(path: pathlib.Path) -> list[Question]:
    """The questions of a file; of SQuAD's the first of each passage."""
    text = path.read_text("utf-8")
    if path.suffix == ".json":
        passages = [p for article in json.loads(text)["data"] for p in article["paragraphs"]]
        asked = [(p["context"], p["qas"][0]) for p in passages if p["qas"]]
        return [Question(c, qa["question"], qa["answers"][0]["text"]) for c, qa in asked]
    found = []
    for record in re.split(r"\n\s*\n", text.strip()):
        question, answer, passage = record.split("\n", 2)
        found.append(Question(passage, question.removeprefix("Q: "), answer.removeprefix("A: ")))
        assert plain(found[-1].answer) in plain(passage), found[-1].answer
    return found


def plain(text: str) -> str:
    """A text without what does not count when an answer is looked for."""
    return re.sub(r"\s+", " ", text.lower()).strip()


# ---- What is compared ------------------------------------------------------------------------------


def size(text: str) -> int:
    return len(text.encode())


def cut_summ(texts: list[str], question: str, budget: int) -> str:
    return summ.compress(texts, question, budget=budget, count=size).text


def cut_head(texts: list[str], question: str, budget: int) -> str:
    return "\n\n".join(texts).encode()[:budget].decode(errors="ignore")


def terms(text: str) -> list[str]:
    """Words; in scripts without spaces, pairs of characters."""
    found: list[str] = []
    for word in re.findall(r"\w+", text.lower()):
        if re.search("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]", word):
            found += [word[i : i + 2] for i in range(max(1, len(word) - 1))]
        else:
            found.append(word)
    return found


def sentences(texts: list[str]) -> list[str]:
    return [sentence.text for sentence in summ.sentences(texts)]


def passages(texts: list[str]) -> list[str]:
    return "\n\n".join(texts).split("\n\n")


def make_bm25(split: Callable[[list[str]], list[str]]) -> System:
    import bm25s

    def cut(texts: list[str], question: str, budget: int) -> str:
        parts = split(texts)
        ranking = bm25s.BM25()
        ranking.index([terms(part) for part in parts], show_progress=False)
        scores = ranking.get_scores(terms(question))
        taken, spent = set(), 0
        for i in sorted(range(len(parts)), key=lambda i: -scores[i]):
            if spent + size(parts[i]) + 1 <= budget:
                taken.add(i)
                spent += size(parts[i]) + 1
        return "\n".join(parts[i] for i in sorted(taken))

    return cut


def make_headroom() -> System:
    from headroom.transforms.text_crusher import TextCrusher

    crusher = TextCrusher()

    def cut(texts: list[str], question: str, budget: int) -> str:
        text = "\n\n".join(texts)
        share = budget / size(text)
        return str(crusher.compress(text, question, share).compressed)

    return cut


def systems() -> dict[str, System]:
    """Those that are installed."""
    found: dict[str, System] = {"summ": cut_summ, "head": cut_head}
    makers: dict[str, Callable[[], System]] = {
        "BM25 sentences": lambda: make_bm25(sentences),
        "BM25 passages": lambda: make_bm25(passages),
        "headroom": make_headroom,
    }
    for name, make in makers.items():
        try:
            found[name] = make()
        except ImportError as error:
            print(f"without {name}: {error}")
    return found


# ---- Measuring -------------------------------------------------------------------------------------


class Tally:
    """What a system has kept, left and taken."""

    def __init__(self) -> None:
        self.kept = self.asked = 0
        self.left = self.seconds = 0.0

    def add(self, question: Question, texts: list[str], cut: System, share: float) -> None:
        whole = size("\n\n".join(texts))
        start = time.perf_counter()
        result = cut(texts, question.question, int(whole * share))
        self.seconds += time.perf_counter() - start
        self.asked += 1
        self.kept += plain(question.answer) in plain(result)
        self.left += size(result) / whole

    def means(self) -> tuple[float, ...]:
        """Percent of the answers, percent of the bytes, milliseconds."""
        n = self.asked
        return 100 * self.kept / n, 100 * self.left / n, 1000 * self.seconds / n


def hide(question: Question, every: list[Question], draw: random.Random, copies: int) -> list[str]:
    """The passage of a question among others."""
    others = [other.passage for other in every if other.passage != question.passage]
    texts = draw.sample(others, min(OTHERS, len(others)))
    for _ in range(copies):
        texts.insert(draw.randrange(len(texts) + 1), question.passage)
    return texts


def print_line(name: str, share: float, means: list[tuple[float, ...]]) -> None:
    columns = "".join(f"{kept:9.1f}{left:5.1f}%{ms:6.2f}" for kept, left, ms in means)
    print(f"{name:10} {100 * share:4.0f}%{columns}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--share", type=float, action="append", help="may be given more than once; .1 and .05")
    parser.add_argument("--copies", type=int, default=1)
    parser.add_argument("--separate", action="store_true")
    parser.add_argument("--questions", type=int, default=200, help="at most this many of a set")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    arguments = parser.parse_args()
    files = arguments.files or sorted((HERE / "retention").glob("*.txt"))
    compared = systems()
    print(f"{'':16}" + "".join(f"{name:>21}" for name in compared))
    for share in arguments.share or SHARES:
        of_sets = []
        for path in files:
            every = read_set(path)
            draw = random.Random(path.stem)
            tallies = {name: Tally() for name in compared}
            for question in every[: arguments.questions]:
                texts = hide(question, every, draw, arguments.copies)
                given = texts if arguments.separate else ["\n\n".join(texts)]
                for name, cut in compared.items():
                    tallies[name].add(question, given, cut, share)
            print_line(path.stem, share, [tally.means() for tally in tallies.values()])
            of_sets.append([tally.means() for tally in tallies.values()])
        means = [tuple(map(statistics.mean, zip(*of_system))) for of_system in zip(*of_sets)]
        print_line("mean", share, means)


if __name__ == "__main__":
    main()
