#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How good the briefs are: ROUGE and dangling openers on sets of documents with reference summaries.

    bench/quality.py --data DIR                 libsumm and the lead, a set a line
    bench/quality.py --data DIR --ablation      what each part of the recipe brings
    bench/quality.py --data DIR --constants     what other values of its constants would bring

DIR holds sets, NAME.jsonl, a document a line: {"id", "lang", "text", "references": [text, ...]}.  The
library is compiled from libsumm/ into a temporary folder, with $CC or cc; for variants, the lines
`#define NAME value` of the copy are changed.  It needs Python, a C compiler and what libsumm needs.

ROUGE-1 and ROUGE-2 F1, the best of several references.  Words are runs of letters and digits in
small letters, and single characters of Chinese, Japanese and Korean; English ones of over three letters
are stemmed by libstemmer's "porter" if that library is found.  rouge_score (Lin 2004, as Google
computes it) has Porter's stems in an extended form: on English sets R-1 differs by less than .1.

The lead is the first sentences of the text that fit; the second one passes over furniture.  A set
counts in the macro mean if it has 20 documents or more, of one language; or all do if none is so.

The choice of sentences is brittle: a change of scores by a tenth here and there moves the macro mean by .1 or
.2.  So variants are run several times, all but the first time with scores multiplied by exp(.1 N(0,1)), the same
random numbers for all of them, and their means are compared (--runs).  "Without its set" leaves the set out
that a variant moves most: a part of the recipe may live from one set alone.
"""
from __future__ import annotations

import argparse
import collections
import ctypes
import ctypes.util
import json
import multiprocessing
import os
import pathlib
import random
import re
import shlex
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent

# What to ask for, by the length of the references; for other sets, as many words as these have on average.
BUDGETS = {
    "cnn": {"sentences": 3}, "dailymail": {"sentences": 3}, "cnndm-realsumm": {"sentences": 3},
    "cnndm-summeval": {"sentences": 3}, "news-writers": {"words": 55}, "newsroom": {"sentences": 2},
    "bbc": {"words": 165}, "xsum": {"sentences": 1}, "sumpubmed": {"words": 220},
    "scisummnet": {"words": 150}, "opinosis": {"sentences": 2}, "temario-pt": {"words": 200},
    "orangesum-fr": {"sentences": 1}, "klexikon-de": {"words": 350}, "dewiki-de": {"sentences": 2},
    "rusci-ru": {"words": 110}, "tes-tr": {"words": 90}, "vietnews-vi": {"sentences": 2},
    "uscorpus-ur": {"words": 245}, "xlsum-ja": {"sentences": 2}, "scinews-ko": {"sentences": 4},
    "vcsum-zh": {"sentences": 4},
}  # fmt: skip

# ---- Variants --------------------------------------------------------------------------------------

CLASSIC = {"structure_weights": False, "forward_weight": 1.0, "damping": 0.85}

# name: (constants of the library, options).
Variant = tuple[str, dict[str, str], dict[str, object]]
PARTS: list[Variant] = [
    ("no position", {"POSITION": "0"}, {}),
    ("no opening paragraph", {"OPENING_MOST": "0"}, {}),
    ("no strength in the teleport vector", {"STRENGTH_LEAST": "0"}, {}),
    ("no fade towards books", {"BOOK_ROWS": "1e9"}, {}),
    ("forward 1 (undirected)", {}, {"forward_weight": 1.0}),
    ("forward 0 (backward only)", {}, {"forward_weight": 0.0}),
    ("damping .85", {}, {"damping": 0.85}),
    ("damping 0 (no walk)", {}, {"damping": 0.0}),
    ("short sentences like others", {"SHORT_MERIT": "1"}, {}),
    ("long sentences like others", {"LONG_WORDS": "1e9"}, {}),
    ("odd shapes like others", {"ODD_MERIT": "1"}, {}),
    ("no coverage", {"COVERED": "0"}, {}),
    ("no threshold of redundancy", {}, {"redundancy": 1.0}),
    ("leaning sentences cost nothing", {"LEANING": "1"}, {}),
    ("what is known from the text costs nothing", {"THEME_LOSS": "0"}, {}),
    ("neighbours gain nothing", {"ADJOINS": "0"}, {}),
    ("the opening is left for any gain", {"CLEAR_GAIN": "0"}, {}),
    ("no gain of the first sentences of a report", {"EARLY": "0"}, {}),
    ("no repair of openers", {}, {"repair_openers": False}),
    ("furniture is not passed over", {}, {"skip_furniture": False}),
    ("no title", {"TITLE_GAIN": "0"}, {}),
    ("structure off, the rest as it is", {}, {"structure_weights": False}),
    ("classic TextRank: structure off, forward 1, damping .85", {}, CLASSIC),
    (
        "the same without coverage and repair",
        {"COVERED": "0"},
        {**CLASSIC, "repair_openers": False},
    ),
    ("classic, overlap", {}, {**CLASSIC, "similarity": "overlap"}),
    ("classic, BM25", {}, {**CLASSIC, "similarity": "bm25"}),
    ("classic, cosine from .1 on (LexRank)", {}, {**CLASSIC, "threshold": 0.1}),
]


def values(name: str, *others: str) -> list[Variant]:
    return [(f"{name} {other}", {name: other}, {}) for other in others]


CONSTANTS: list[Variant] = [
    *((f"damping {d}", {}, {"damping": d}) for d in (0.1, 0.2, 0.4, 0.5, 0.6)),
    *values("FORWARD_LESS", ".5", ".85"),
    *values("POSITION", "2.5", "4", "6", "10"),
    *values("POSITION_ROWS", "5", "30"),
    *values("BOOK_ROWS", "300", "1200"),
    *values("OPENING_MOST", "8", "30"),
    *values("OPENING_SHARE", "5", "20"),
    *values("SHORT_WORDS", "6", "10"),
    *values("SHORT_MERIT", ".1", ".5"),
    *values("LONG_WORDS", "35.0", "60.0"),
    *values("ODD_MERIT", ".25", ".75"),
    *values("STRENGTH_LEAST", ".1", "1"),
    *values("COVERED", ".8", "1.0", "1.3", "2.0"),
    *values("CONSIDERED", "16", "256"),
    *values("WORTH_LEAST", "0", ".1"),
    *values("LEANING", ".2", ".3", ".6"),
    *values("THEME_LOSS", ".8", "2.5"),
    *values("ADJOINS", ".25", ".7"),
    *values("LIKENESS_LOSS", "2", "6"),
    *values("CLEAR_GAIN", ".4", "1.2"),
    *values("EARLY", "2.5", "10.0"),
    *values("TITLE_GAIN", "1.0", "4.0", "8.0"),
    *((f"redundancy {r}", {}, {"redundancy": r}) for r in (0.5, 0.6, 0.9)),
]

# ---- Compiling the library -------------------------------------------------------------------------

# What is put into rank.c: scores that are off by a tenth, the same way for the same $SUMM_JITTER.
JITTER_AT = "    ranking->scores = p;\n"
JITTER = """
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
static void jitter(double *scores, size_t n)
{
    const char *seed = getenv("SUMM_JITTER");
    uint64_t state = seed ? strtoull(seed, NULL, 10) : 0;
    for (size_t i = 0; state && i < n; i++) {
        double normal = -6; /* the sum of twelve uniform numbers */
        for (int k = 0; k < 12; k++) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            normal += (double)(state >> 11) / 9007199254740992.0;
        }
        scores[i] *= exp(.1 * normal);
    }
}
"""


class Compiler:
    """Compiles variants of the library; files without changes are compiled once."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self.objects: dict[pathlib.Path, pathlib.Path] = {}
        self.sources = {
            path: path.read_text(encoding="utf-8") for path in sorted((ROOT / "libsumm").rglob("*.c"))
        }
        del self.sources[ROOT / "libsumm" / "base" / "algebra_builtin.c"]  # GSL is what it uses
        rank = ROOT / "libsumm" / "rank" / "textrank.c"
        if self.sources[rank].count(JITTER_AT) != 1:
            sys.exit("textrank.c has changed: no place for the jitter")
        self.sources[rank] = JITTER + self.sources[rank].replace(
            JITTER_AT, JITTER_AT + "    jitter(p, n);\n"
        )
        self.cc = shlex.split(os.environ.get("CC", "cc"))
        self.flags = ["-std=c11", "-O2", "-fPIC", "-ffp-contract=off"]
        self.flags += [f"-I{ROOT / 'include'}", f"-I{ROOT / 'libsumm'}"]
        self.libraries = ["-lgsl", "-lgslcblas", "-lutf8proc", "-lstemmer", "-lm"]
        for word in self.ask_pkg_config():
            (self.libraries if word.startswith(("-l", "-L")) else self.flags).append(word)

    @staticmethod
    def ask_pkg_config() -> list[str]:
        """Where GSL and utf8proc are, if somebody knows."""
        command = ["pkg-config", "--cflags", "--libs", "gsl", "libutf8proc"]
        try:
            return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        except (OSError, subprocess.CalledProcessError):
            return []

    def compile(self, path: pathlib.Path, text: str) -> pathlib.Path:
        made = self.folder / f"{path.stem}-{abs(hash(text)):x}.o"
        command = [*self.cc, *self.flags, "-x", "c", "-c", "-", "-o", str(made)]
        if not made.exists():
            subprocess.run(command, input=text.encode(), check=True)
        return made

    def library(self, name: str, constants: dict[str, str]) -> pathlib.Path:
        """The shared library with other values of some constants."""
        texts = dict(self.sources)
        for constant, value in constants.items():
            pattern = re.compile(rf"^(#define {constant}) .*$", re.M)
            places = [path for path, text in texts.items() if pattern.search(text)]
            if len(places) != 1:
                sys.exit(f"{name}: {len(places)} files define {constant}, and it should be one")
            texts[places[0]], count = pattern.subn(rf"\1 {value}", texts[places[0]])
            if count != 1:
                sys.exit(f"{name}: {count} definitions of {constant}")
        made = self.folder / f"libsumm-{re.sub(r'[^a-z0-9.]+', '-', name.lower())}.so"
        objects = [str(self.compile(path, text)) for path, text in texts.items()]
        subprocess.run([*self.cc, "-shared", "-o", str(made), *objects, *self.libraries], check=True)
        return made


# ---- ROUGE -----------------------------------------------------------------------------------------

ENGLISH = re.compile(r"[a-z0-9]+")
IDEOGRAPH = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af"
ELSEWHERE = re.compile(rf"[{IDEOGRAPH}]|[^\W_{IDEOGRAPH}]+")


class Porter:
    """Stems of libstemmer, which libsumm needs anyway; without it, words stay as they are."""

    def __init__(self) -> None:
        self.known: dict[str, str] = {}
        self.stemmer = None
        name = ctypes.util.find_library("stemmer")
        if name:
            library = ctypes.CDLL(name)
            library.sb_stemmer_new.restype = ctypes.c_void_p
            library.sb_stemmer_stem.restype = ctypes.c_char_p
            library.sb_stemmer_stem.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
            self.library = library
            self.stemmer = library.sb_stemmer_new(b"porter", None)
        if not self.stemmer:
            print("no libstemmer: English words are compared without stems", file=sys.stderr)

    def stem(self, word: str) -> str:
        if not self.stemmer or len(word) <= 3:
            return word
        if word not in self.known:
            data = word.encode()
            self.known[word] = self.library.sb_stemmer_stem(self.stemmer, data, len(data)).decode()
        return self.known[word]


PORTER: Porter
Grams = collections.Counter


def tokens(text: str, language: str) -> list[str]:
    if language == "en":
        return [PORTER.stem(word) for word in ENGLISH.findall(text.lower())]
    return ELSEWHERE.findall(text.lower())


def grams(words: list[str]) -> tuple[Grams, Grams]:
    return Grams(words), Grams(zip(words, words[1:]))


def f1(ours: Grams, theirs: Grams) -> float:
    common = sum((ours & theirs).values())
    return 2 * common / (sum(ours.values()) + sum(theirs.values())) if common else 0.0


# ---- Dangling openers ------------------------------------------------------------------------------

# English words with which a sentence leans on the one before it.
LEANS = re.compile(
    r"\W*(?:(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|such"
    r"|but|and|or|nor|so|yet|then|thus|hence|also|still|instead|besides|otherwise|however|therefore"
    r"|moreover|furthermore|meanwhile|nevertheless|nonetheless|consequently|accordingly|likewise"
    r"|similarly|conversely|afterwards|the (?:former|latter))\b"
    r"|for (?:example|instance)\b|in (?:addition|contrast|turn)\b|as a (?:result|consequence)\b"
    r"|on the (?:contrary|other hand)\b)",
    re.I,
)


def count_dangling(chosen: list[tuple[int, str]]) -> int:
    """How many sentences, given with their numbers, lean on one that is not there, or on nothing."""
    there = {number for number, _ in chosen}
    return sum(1 for number, text in chosen if number - 1 not in there and LEANS.match(text))


# ---- Documents -------------------------------------------------------------------------------------

Scores = tuple[float, float, float]  # R-1, R-2, dangling


class Doc:
    def __init__(self, line: str) -> None:
        record = json.loads(line)
        self.text: str = record["text"]
        self.language: str = record["lang"]
        self.references = [grams(tokens(r, self.language)) for r in record["references"]]
        self.reference_words = sum(len(r.split()) for r in record["references"]) / len(
            record["references"]
        )
        self.known: dict[tuple[int, ...], Scores] = {}

    def score(self, chosen: list[tuple[int, str]]) -> Scores:
        key = tuple(number for number, _ in chosen)
        if key not in self.known:
            words = [w for _, text in chosen for w in tokens(text, self.language)]
            one, two = grams(words)
            r1, r2 = max((f1(one, a), f1(two, b)) for a, b in self.references)
            dangling = count_dangling(chosen) if self.language == "en" else 0
            self.known[key] = r1, r2, dangling
        return self.known[key]


class Set:
    def __init__(self, path: pathlib.Path, most: int | None) -> None:
        with path.open(encoding="utf-8") as lines:
            self.docs = [Doc(line) for line, _ in zip(lines, range(most or sys.maxsize))]
        words = sum(doc.reference_words for doc in self.docs) / len(self.docs)
        self.budget = BUDGETS.get(path.stem) or {"words": max(1, round(words))}
        self.english = self.docs[0].language == "en"
        self.counts = len(self.docs) >= 20 and len({doc.language for doc in self.docs}) == 1


SETS: dict[str, Set] = {}
Result = dict[str, list[Scores]]

# ---- Systems ---------------------------------------------------------------------------------------


def use_library(library: str) -> None:
    """From here on this process has this library; a process can have one."""
    os.environ["SUMM_LIBRARY"] = library
    sys.path.insert(0, str(ROOT / "python" / "src"))


def summarize(doc: Doc, options: dict[str, object]) -> list[tuple[int, str]]:
    import summ

    summary = summ.summarize(doc.text, language=doc.language, **options)
    return [(sentence.index, sentence.text) for sentence in summary.sentences]


def take_first(doc: Doc, budget: dict[str, int], prose: bool) -> list[tuple[int, str]]:
    import summ

    chosen: list[tuple[int, str]] = []
    words = 0
    for sentence in summ.Document(doc.text, language=doc.language).sentences:
        if prose and sentence.passed:
            continue
        words += len(sentence.text.split())
        if chosen and words > budget.get("words", words):
            break
        chosen.append((sentence.index, sentence.text))
        if len(chosen) == budget.get("sentences"):
            break
    return chosen


def run_variant(task: tuple[str, dict[str, object], int]) -> Result:
    """The scores of each document of each set, as means over the runs."""
    library, options, runs = task
    use_library(library)
    result: Result = {}
    for name, one in SETS.items():
        sums = [(0.0, 0.0, 0.0)] * len(one.docs)
        for seed in range(runs):
            os.environ["SUMM_JITTER"] = str(seed)
            for i, doc in enumerate(one.docs):
                scores = doc.score(summarize(doc, {**one.budget, **options}))
                sums[i] = tuple(a + b / runs for a, b in zip(sums[i], scores))
        result[name] = sums
    return result


def run_lead(task: tuple[str, bool]) -> Result:
    library, prose = task
    use_library(library)
    return {
        name: [doc.score(take_first(doc, one.budget, prose)) for doc in one.docs]
        for name, one in SETS.items()
    }


# ---- Figures ---------------------------------------------------------------------------------------


def mean(numbers: list[float]) -> float:
    return sum(numbers) / len(numbers) if numbers else 0.0


def counted() -> list[str]:
    return [name for name, one in SETS.items() if one.counts] or list(SETS)


def macro(result: Result, what: int, sets: list[str] | None = None) -> float:
    """The mean of the means of the sets, in hundredths."""
    return 100 * mean([mean([row[what] for row in result[name]]) for name in sets or counted()])


def dangling(result: Result) -> float:
    return mean([mean([row[2] for row in result[n]]) for n in counted() if SETS[n].english])


def less(a: Result, b: Result, part: slice = slice(None)) -> Result:
    """The differences of two systems, document by document."""
    return {
        name: [tuple(x - y for x, y in zip(p, q)) for p, q in zip(a[name][part], b[name][part])]
        for name in a
    }


def standard_error(difference: Result) -> float:
    """Of the macro mean of R-1, over documents."""
    total = 0.0
    for name in counted():
        rows = [row[0] for row in difference[name]]
        middle = mean(rows)
        total += sum((x - middle) ** 2 for x in rows) / (len(rows) - 1) / len(rows)
    return 100 * total**0.5 / len(counted())


def interval(differences: list[float]) -> tuple[float, float]:
    """Where 95 of 100 means of R-1 lie if documents are drawn anew (bootstrap)."""
    draw = random.Random(1)
    means = sorted(mean(draw.choices(differences, k=len(differences))) for _ in range(2000))
    return 100 * means[50], 100 * means[1949]


def print_sets(ours: Result, leads: dict[str, Result], pools: list[str]) -> None:
    systems = {"libsumm": ours, **leads}
    print(f"{'set':16}{'n':>5}" + "".join(f"{name:>24}" for name in systems))
    for name, one in SETS.items():
        line = f"{name:16}{len(one.docs):5}"
        for result in systems.values():
            r1, r2, rest = (mean([row[k] for row in result[name]]) for k in range(3))
            line += f"{100 * r1:11.2f}{100 * r2:7.2f}" + (f"{rest:6.2f}" if one.english else " " * 6)
        print(line + ("" if one.counts else "  (does not count)"))
    line = f"{'macro mean':16}{len(counted()):5}"
    for result in systems.values():
        line += f"{macro(result, 0):11.2f}{macro(result, 1):7.2f}{dangling(result):6.2f}"
    print(line)
    for pool in pools:
        names = pool.split(",")
        for lead, result in leads.items():
            rows = [row[0] for name in names for row in less(ours, result)[name]]
            low, high = interval(rows)
            print(f"{pool}: libsumm - {lead}: R-1 {100 * mean(rows):+.2f} [{low:+.2f}, {high:+.2f}]")


def print_variants(names: list[str], results: list[Result]) -> None:
    """A table in Markdown; the first variant is the whole recipe."""
    whole, sets = results[0], counted()
    halves = sets[::2], sets[1::2]
    print(
        "| variant | R-1 | R-2 | d R-1 | d R-2 | documents, even/odd | sets, even/odd "
        "| without its set | dangling |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for name, result in zip(names, results):
        line = f"| {name} | {macro(result, 0):.2f} | {macro(result, 1):.2f} |"
        if result is whole:
            print(line + f" | | | | | {dangling(result):.2f} |")
            continue
        d = less(result, whole)
        even, odd = (less(result, whole, slice(k, None, 2)) for k in range(2))
        line += f" {macro(d, 0):+.2f} ± {standard_error(d):.2f} | {macro(d, 1):+.2f} |"
        line += f" {macro(even, 0):+.2f}/{macro(odd, 0):+.2f} |"
        line += f" {macro(d, 0, halves[0]):+.2f}/{macro(d, 0, halves[1]):+.2f} |"
        most = max(sets, key=lambda name: abs(macro(d, 0, [name])))
        rest = [name for name in sets if name != most] or sets
        line += f" {macro(d, 0, rest):+.2f} ({most}) |"
        print(line + f" {dangling(result):.2f} |")


# ---- The command -----------------------------------------------------------------------------------


def read_sets(folder: pathlib.Path, names: str | None, most: int | None) -> None:
    known = sorted(path.stem for path in folder.glob("*.jsonl"))
    order = [name for name in BUDGETS if name in known]
    order += [name for name in known if name not in order]
    for name in names.split(",") if names else order:
        SETS[name] = Set(folder / f"{name}.jsonl", most)
    if not SETS:
        sys.exit(f"{folder}: no sets")


def main() -> None:
    global PORTER
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=pathlib.Path, required=True, metavar="DIR")
    parser.add_argument("--sets", help="names of sets, with commas between (default: all)")
    parser.add_argument("-n", type=int, help="at most this many documents of each set")
    parser.add_argument("--ablation", action="store_true", help="a table of the parts of the recipe")
    parser.add_argument("--constants", action="store_true", help="a table of other values")
    parser.add_argument("--only", help="only variants whose names match this regular expression")
    parser.add_argument("--runs", type=int, default=6, help="runs of each variant (default: 6)")
    parser.add_argument(
        "--pool",
        action="append",
        default=[],
        metavar="SETS",
        help="sets whose documents are taken together, for an interval against the lead",
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="processes at a time")
    arguments = parser.parse_args()
    PORTER = Porter()
    read_sets(arguments.data, arguments.sets, arguments.n)
    variants = PARTS * arguments.ablation + CONSTANTS * arguments.constants
    if arguments.only:
        variants = [v for v in variants if re.search(arguments.only, v[0])]
    with tempfile.TemporaryDirectory() as folder:
        compiler = Compiler(pathlib.Path(folder))
        whole = str(compiler.library("whole", {}))
        # Forked, processes share the sets; one for each task, because each loads another library.
        context = multiprocessing.get_context("fork")
        with context.Pool(arguments.jobs, maxtasksperchild=1) as pool:
            if not variants:
                ours = pool.apply_async(run_variant, ((whole, {}, 1),))
                leads = {
                    name: pool.apply_async(run_lead, ((whole, prose),))
                    for name, prose in (("lead", False), ("lead of the prose", True))
                }
                print_sets(ours.get(), {k: v.get() for k, v in leads.items()}, arguments.pool)
                return
            tasks = [(whole, {}, arguments.runs)]
            for name, constants, options in variants:
                library = str(compiler.library(name, constants)) if constants else whole
                tasks.append((library, options, arguments.runs))
            names = ["whole", *(name for name, _, _ in variants)]
            print_variants(names, pool.map(run_variant, tasks, chunksize=1))


if __name__ == "__main__":
    main()
