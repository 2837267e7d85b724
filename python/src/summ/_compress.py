# SPDX-License-Identifier: MIT
"""Texts cut to a budget of tokens, for a language model to read."""

from __future__ import annotations

import operator
import re
from itertools import groupby
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    Union,
    cast,
)

from ._document import Document, OfTexts
from ._errors import ArgumentError
from ._summary import PassedOver, Piece, Summary
from ._text import AnyText, Blocks, Spans, characters, plain

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ._options import AnalysisOptions, CompressOptions

# A result with this share of the budget is good enough.
_ENOUGH = 0.95
# How many results are counted in search of one that is, once there is one that fits.
_TRIES = 6
# Bounds of the search that are as near to each other as this have the same sentences between them.
_NEAR = 0.98

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


class Compressed(NamedTuple):
    """Texts that were cut to a budget."""

    text: str
    """What is kept of all texts: those of `texts` that are not empty, with the separator between."""

    texts: Tuple[str, ...]
    """What is kept of each text, in their order; empty where nothing is."""

    pieces: Tuple[Piece, ...]
    """The texts, divided into what is kept and what is left out; together they are the texts."""

    size: int
    """What `count` said of `text`; never above the budget."""

    original_size: int
    """What `count` said of all the texts, with the separator between."""

    @property
    def kept(self) -> Tuple[Piece, ...]:
        """The pieces that are kept: letter for letter in `text`, but for white space at their ends."""
        return tuple(piece for piece in self.pieces if piece.kept)

    @property
    def dropped(self) -> Tuple[Piece, ...]:
        """The pieces that are left out; `passed` and `kind` say why, and what they are."""
        return tuple(piece for piece in self.pieces if not piece.kept)

    @property
    def ratio(self) -> float:
        """The share that is kept, 0 to 1, as `count` counts."""
        return self.size / self.original_size if self.original_size else 1.0

    def __str__(self) -> str:
        return self.text


def compress(
    texts: Union[AnyText, Sequence[AnyText]],
    query: Optional[str] = None,
    *,
    budget: Union[int, float],
    count: Callable[[str], int] = len,
    separator: str = "\n\n",
    mark: str = "",
    expand: Optional[int] = None,
    spans: OfTexts[Spans] = None,
    blocks: OfTexts[Blocks] = None,
    redundancy: Optional[float] = None,
    repair_openers: Optional[bool] = None,
    **options: Unpack[CompressOptions],
) -> Compressed:
    """The sentences of texts that say most, or most about a query, within a budget of tokens.

    texts: a text, or a list of them: retrieved passages, say.  Each is a str, or bytes of UTF-8.
    query: a question or words.  Without one, what the texts say most about.
    budget: an int, 1 or more: what `count` may at most say of the result.  A float above 0 and below
        1: the same as a share of what `count` says of all the texts.
    count: str -> int, how long a text is; `len` (characters) if it is not given.  For tokens:
        `lambda text: len(encoding.encode(text))` with tiktoken,
        `lambda text: len(tokenizer.encode(text).ids)` with tokenizers of Hugging Face.
    separator: what is put between texts.
    mark: what is put where something is left out of a text, such as "[...]".
    expand: how many sentences of context come with each one that is chosen, on either side.
    spans, blocks: as in `Document`.
    redundancy, repair_openers: as in `Document.select`.
    options: those of the analysis besides the query; see `summ.CompressOptions`.

    The budget holds exactly, whatever `count` counts: `result.size == count(result.text) <= budget`.
    If all the texts fit, all of them are kept as they are.  If not even one sentence fits, the result
    is empty.

    `count` is called once with all the texts, and then 1 to 6 times with texts about as long as the
    budget; more often only where a sentence is longer than the budget, or where what it counts has
    nothing to do with the length of a text.
    """
    several = isinstance(texts, (list, tuple))
    given = texts if isinstance(texts, (list, tuple)) else [cast(AnyText, texts)]
    originals = [characters(plain(text)) for text in given]
    whole = separator.join(originals)
    original_size = count(whole)
    limit = _limit(budget, original_size)
    if original_size <= limit:
        pieces = [_all_of(number, text) for number, text in enumerate(originals) if text]
        return Compressed(whole, tuple(originals), tuple(pieces), original_size, original_size)

    analysis = cast("AnalysisOptions", {**options, "query": query})
    document = Document(
        given,
        spans=spans if several or spans is None else [cast(Spans, spans)],
        blocks=blocks if several or blocks is None else [cast(Blocks, blocks)],
        **analysis,
    )
    selection = {"expand": expand, "redundancy": redundancy, "repair_openers": repair_openers}
    search = _Search(limit, count, _Layout(separator, mark, len(given)), selection)
    size = len(whole.encode("utf-8", "replace")) * limit / original_size
    while not search.run(document, size) and search.longest:
        # The best sentence does not fit: search among shorter ones.
        size = min(size, 0.9 * search.longest)
        shorter: List[Spans] = [
            [(s.start, s.end) for s in document.sentences if s.document == number and _bytes(s) <= size]
            for number in range(len(given))
        ]
        if not any(shorter):
            break
        document = Document(given, spans=shorter, **analysis)
    return Compressed(*search.result(document), original_size)


def _limit(budget: Union[int, float], original_size: int) -> int:
    if isinstance(budget, float) and 0 < budget < 1:
        return int(budget * original_size)
    if isinstance(budget, float) or operator.index(budget) < 1:
        raise ArgumentError(f"budget must be 1 or more, or a share below 1, not {budget!r}")
    return operator.index(budget)


def _all_of(number: int, text: str) -> Piece:
    size = len(text.encode("utf-8", "replace"))
    return Piece(text, 0, len(text), 0, size, number, True, range(0))


def _bytes(sentence: Any) -> int:
    return int(sentence.byte_end - sentence.byte_start)


# ---- The layout of what is kept --------------------------------------------------------------------


class _Layout:
    """How pieces are put together again."""

    def __init__(self, separator: str, mark: str, count: int) -> None:
        self.separator = separator
        self.mark = mark
        self.count = count  # of texts

    def texts(self, pieces: Sequence[Piece]) -> Tuple[str, ...]:
        """What is kept of each text."""
        result = [""] * self.count
        for number, own in groupby(pieces, lambda piece: piece.document):
            result[number] = self._text(list(own))
        return tuple(result)

    def join(self, texts: Sequence[str]) -> str:
        """What is kept of all texts."""
        return self.separator.join(filter(None, texts))

    def _text(self, pieces: Sequence[Piece]) -> str:
        """What is kept of one text, its paragraphs and lines apart as they were."""
        result = gap = ""
        marked = False
        for piece in pieces:
            if piece.kept:
                body = piece.text.strip()
                if not piece.start:  # after a byte order mark
                    body = body.lstrip("\ufeff").lstrip()
                lead, trail = piece.text.split(body, 1) if body else (piece.text, "")
                result += self._fill(gap + lead, marked, bool(result), True) + body
                gap, marked = trail, False
            else:
                gap += piece.text
                marked = marked or piece.passed is not PassedOver.EMPTY
        return result and result + self._fill(gap, marked, True, False)

    def _fill(self, gap: str, marked: bool, before: bool, after: bool) -> str:
        """What a gap becomes that has something before it, and after it."""
        space = _space(gap)
        if marked and self.mark:
            space = space or " "
            return f"{space if before else ''}{self.mark}{space if after else ''}"
        return space if before and after else ""


def _space(gap: str) -> str:
    """The white space that a gap becomes."""
    if "\n" in gap:
        return "\n\n" if _BLANK_LINE.search(gap) else "\n"
    return " " if any(map(str.isspace, gap)) else ""


# ---- The search for a budget of bytes ------------------------------------------------------------


class _Found(NamedTuple):
    """A summary that fits."""

    text: str
    texts: Tuple[str, ...]
    size: int
    document: Document
    summary: Summary


class _Search:
    """Looks for the budget of bytes whose summary makes as many tokens as there may be."""

    def __init__(
        self, limit: int, count: Callable[[str], int], layout: _Layout, selection: Dict[str, Any]
    ) -> None:
        self.limit = limit
        self.count = count
        self.layout = layout
        self.selection = selection
        self.best: Optional[_Found] = None
        self.longest = 0  # the bytes of the best sentence, if that alone is too long

    def run(self, document: Document, guess: float) -> bool:
        """Whether there is a summary that fits; `guess` is how many bytes it may have."""
        fits, too_much = 0.0, float("inf")
        sizes: Dict[Tuple[int, ...], int] = {}  # of the sentences chosen
        self.longest = 0
        tries = 0
        while guess >= 1 and (tries < _TRIES or not self.best):
            tries += 1
            summary = document.select(bytes=int(guess), **self.selection)
            chosen = tuple(sentence.index for sentence in summary.sentences)
            if chosen not in sizes:
                sizes[chosen] = self._weigh(document, summary)
            size = sizes[chosen]
            if size <= self.limit:
                fits = guess
                if size >= _ENOUGH * self.limit:
                    break
            else:
                too_much = guess
                if summary.over_budget or len(chosen) == 1:
                    self.longest = _bytes(summary.sentences[0])
                    break
            if fits > _NEAR * too_much:
                break
            guess *= _NEAR * self.limit / max(size, 1)
            if not fits < guess < too_much:
                guess = (fits + too_much) / 2 if too_much < float("inf") else 1.5 * fits
        return self.best is not None

    def _weigh(self, document: Document, summary: Summary) -> int:
        """The size of what a summary keeps, which is the best so far or not."""
        texts = self.layout.texts(document._divide(summary, every=False))
        text = self.layout.join(texts)
        size = self.count(text)
        if size <= self.limit and (self.best is None or size > self.best.size):
            self.best = _Found(text, texts, size, document, summary)
        return size

    def result(
        self, document: Document
    ) -> Tuple[str, Tuple[str, ...], Tuple[Piece, ...], int]:
        """The best that fits, or nothing."""
        if self.best is not None:
            text, texts, size, found_in, summary = self.best
            return text, texts, found_in.divide(summary), size
        all_of_it = document.divide(document.select(1))
        pieces = tuple(piece._replace(kept=False) for piece in all_of_it)
        return "", ("",) * self.layout.count, pieces, 0
