# SPDX-License-Identifier: MIT
"""A text and its brief as a page of HTML that needs nothing else, as the command `summ --html` writes it."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

from . import _library
from ._summary import Flag, PassedOver, Sentence, Summary
from ._text import characters, without_surrogates

if TYPE_CHECKING:
    from ._document import Document, Reason

# Up to this length there is a brief of each number of sentences, and then of a tenth more each.
_EACH_LENGTH = 60
_LENGTH_MOST = 200

_SHADES = 6
_RIGHT_TO_LEFT = ("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi")
_SPACE = re.compile(r"[\x00-\x20\x7f-\x9f]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")

# A share of its worth that is worth mentioning, because a sentence keeps it or loses more.
_KEEPS_ALL = 0.95
_LOSES_MUCH = 0.8


def write_page(document: "Document", title: Optional[str], options: Mapping[str, Any]) -> str:
    """The page of a document, which begins with the brief under these options of the selection."""
    brief = document.select(**options)
    values = {
        "lang": document.language,
        "dir": "rtl" if document.language.split("-")[0] in _RIGHT_TO_LEFT else "ltr",
        "version": _library.version,
        "title": _escape(title or _headline(document) or "Brief"),
        "size": f"{_count(len(brief), 'sentence')}, {_count(brief.words, 'word')}",
        "brief": _escape(brief.text),
        "text": "".join(_texts(document)),
        "data": _Data(document, brief, options).json(),
    }
    return re.sub("@([a-z]+)@", lambda found: values[found[1]], _template())


@lru_cache(maxsize=None)
def _template() -> str:
    folder = Path(__file__).parent / "page"
    page = (folder / "page.html").read_text("utf-8")
    for name, file in ("style", "page.css"), ("script", "page.js"):
        page = page.replace(f"@{name}@", (folder / file).read_text("utf-8"))
    return page


def _escape(text: str) -> str:
    """Text as HTML, with a space for each control character."""
    text = _CONTROL.sub(" ", without_surrogates(text))
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _headline(document: "Document") -> str:
    """The first heading, if it comes before all prose."""
    for sentence in document.sentences:
        if sentence.passed in (PassedOver.HEADING, PassedOver.NOT):
            return sentence.text if sentence.passed else ""
    return ""


# ---- The text ------------------------------------------------------------------------------------


def _texts(document: "Document") -> Iterator[str]:
    best = max((sentence.score for sentence in document.sentences), default=0.0)
    for number, source in enumerate(document.sources):
        text = characters(source)
        yield f'<article lang="{document.language}">\n'
        own = [sentence for sentence in document.sentences if sentence.document == number]
        done, paragraph = 0, None
        for sentence in own:
            new = sentence.paragraph != paragraph
            if new and done:
                yield "\n"
            yield _rest(text[done : sentence.start], new)
            yield "<p>" if new else ""
            kind = f'"p p{int(sentence.passed)}"' if sentence.passed else f"d{_shade(sentence.score, best)}"
            yield f"<span class={kind}>{_escape(sentence.text)}</span>"
            done, paragraph = sentence.end, sentence.paragraph
        yield "\n"
        yield _rest(text[done:], True)
        yield "</article>\n"


def _rest(text: str, apart: bool) -> str:
    """What is in no sentence."""
    if not apart:
        return _escape(text)
    return f"<p class=passed>{_escape(text)}\n" if _SPACE.sub("", without_surrogates(text)) else ""


def _shade(score: float, best: float) -> int:
    """How deep a sentence is shaded: by the square root of its share of the best score."""
    shade = 0
    while shade + 1 < _SHADES and score * _SHADES * _SHADES >= best * (shade + 1) * (shade + 1):
        shade += 1
    return shade


# ---- What the script is told ---------------------------------------------------------------------


class _Data:
    """The brief of every length, and why."""

    def __init__(self, document: "Document", brief: Summary, options: Mapping[str, Any]) -> None:
        self._document = document
        self._sentences = document.sentences
        self._inside = [False] * len(document)
        self._told: List[Optional[Tuple[int, Optional[int]]]] = [None] * len(document)
        self._said: Dict[int, Optional[str]] = {}  # of what was in a brief; None: as the text has it
        self._last: Optional[str] = None
        self._ranked = sum(sentence.rank > 0 for sentence in self._sentences)
        self._places_matter = any(
            reason.place < _LOSES_MUCH
            for sentence, reason in zip(self._sentences, document.explain(**options))
            if sentence.rank
        )
        self.start = 0
        self.lists: Dict[str, List[Any]] = {
            name: [] for name in ("lengths", "counts", "words", "flips", "why", "own")
        }
        self.by_rank = options.get("order") == "rank"
        self._add_all(brief, options)

    def _add_all(self, brief: Summary, asked: Mapping[str, Any]) -> None:
        options = {
            name: value
            for name, value in asked.items()
            if name not in ("sentences", "words", "bytes", "ratio")
        }
        longest = self._document.select(len(self._document) + 1, **options)
        self._space = " " if len(longest) < 2 or longest.places[0][1] < longest.places[1][0] else ""
        started = False
        for length in _lengths(len(longest)):
            summary = self._document.select(length, **options)
            same = summary.text == brief.text
            if not started and not same and len(summary) > len(brief):
                started = True
                self._add(0, brief, asked)
                self.start = len(self.lists["words"]) - 1
            self._add(length, summary, {**options, "sentences": length})
            if same and not started:
                started = True
                self.start = len(self.lists["words"]) - 1
        if not started and longest:
            self._add(0, brief, asked)
            self.start = len(self.lists["words"]) - 1

    def _add(self, length: int, summary: Summary, options: Mapping[str, Any]) -> None:
        """Adds a brief, unless it is the one before."""
        if summary.text == self._last:
            return
        self._last = summary.text
        self.lists["lengths"].append(length)
        self.lists["counts"].append(len(summary))
        self.lists["words"].append(summary.words)
        self.lists["own"].append(self._own(summary))
        inside = [False] * len(self._inside)
        for sentence in summary:
            inside[sentence.index] = True
        flips = [i for i, (old, new) in enumerate(zip(self._inside, inside)) if old != new]
        self._inside = inside
        self.lists["flips"].append(flips)
        self.lists["why"].append(self._why(self._document.explain(**options)))

    def _own(self, summary: Summary) -> Dict[str, Any]:
        """What of a brief cannot be told from the text."""
        text, at = summary.text, 0
        gaps: Dict[str, str] = {}
        said: Dict[str, str] = {}
        for number, (sentence, (start, end)) in enumerate(zip(summary, summary.places)):
            if text[at:start] != (self._space if number else ""):
                gaps[str(number)] = text[at:start]
            self._check(sentence, text[start:end], said)
            at = end
        if text[at:]:
            gaps[str(len(summary))] = text[at:]
        own: Dict[str, Any] = {"last": summary[-1].index} if Flag.CUT in summary.flags else {}
        return {**own, **({"gaps": gaps} if gaps else {}), **({"said": said} if said else {})}

    def _check(self, sentence: Sentence, words: str, said: Dict[str, str]) -> None:
        whole = without_surrogates(self._sentences[sentence.index].text)
        plain = _SPACE.sub(" ", whole).strip(" ") == words
        known = self._said.setdefault(sentence.index, None if plain else words)
        if not plain if known is None else known != words:
            said[str(sentence.index)] = words

    def _why(self, reasons: Sequence["Reason"]) -> List[int]:
        """The reasons that are not those of the brief before."""
        why: List[int] = []
        for i, reason in enumerate(reasons):
            if not self._sentences[i].rank:
                continue
            step = 0 if reason.step is None else reason.step + 1
            detail = self._merits(i, reason, step) if step else _loss(reason)
            code = reason.verdict + 16 * (detail + 32 * step)
            if self._told[i] == (code, reason.other):
                continue
            self._told[i] = (code, reason.other)
            why += [i, 2 * code] if reason.other is None else [i, 2 * code + 1, reason.other]
        return why

    def _merits(self, index: int, reason: "Reason", step: int) -> int:
        """What a chosen sentence was preferred for, bit by bit."""
        rank = self._sentences[index].rank
        return (
            (rank <= 3 or rank * 5 <= self._ranked)
            + 2 * (self._places_matter and reason.place >= _KEEPS_ALL)
            + 4 * (reason.length >= _KEEPS_ALL and reason.shape >= _KEEPS_ALL)
            + 8 * (step > 1 and reason.news >= _KEEPS_ALL)
            + 16 * (step > 1 and reason.theme * reason.flow >= _KEEPS_ALL)
        )

    def _near(self) -> List[List[int]]:
        """The neighbours of each sentence, and how similar they are in per cent."""
        size, count = sum(map(len, self._document._data)), len(self._sentences)
        room = 6 if count <= 300 else 4 if size // count >= 80 else 2
        return [
            [number for other, weight in own for number in (other, int(weight * 100 + 0.5))]
            for own in self._document.neighbours(room)
        ]

    def json(self) -> str:
        leans = {str(i): lean for i, lean in self._leans()}
        head = {
            "start": self.start,
            "space": self._space,
            "asked": int(self._document._asked),
            "byRank": int(self.by_rank),
        }
        parts = [
            _json(head)[:-1],
            *(f'"{name}":{_json(self.lists[name])}' for name in ("lengths", "counts", "words")),
            f'"ranks":{_json([sentence.rank for sentence in self._sentences])}',
            f'"leans":{_json(leans)}',
            f'"near":{_json(self._near())}',
            f'"said":{_json({str(i): self._said[i] for i in sorted(self._said) if self._said[i] is not None})}',
            *(f'"{name}":{_json(self.lists[name])}' for name in ("flips", "why", "own")),
        ]
        return ",\n".join(parts) + "}\n"

    def _leans(self) -> Iterator[Tuple[int, List[Any]]]:
        for i in range(len(self._sentences)):
            lean = self._document.lean(i)
            if lean.leaning:
                yield i, [lean.sentence, int(lean.leaning)]


def _lengths(most: int) -> Iterator[int]:
    length = 1
    while length <= most and length <= _LENGTH_MOST:
        yield length
        length += 1 if length < _EACH_LENGTH else length // 10


def _loss(reason: "Reason") -> int:
    """What a sentence loses most by, of what is much."""
    keeps = (
        _LOSES_MUCH,
        reason.flow,
        reason.theme,
        reason.news,
        reason.alone,
        reason.shape,
        reason.length,
        reason.place,
    )
    return keeps.index(min(keeps))


def _json(value: Any) -> str:
    """JSON that may be in a script element."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
