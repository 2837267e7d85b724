# SPDX-License-Identifier: MIT
"""Documents: analysed once, selected from often."""

from __future__ import annotations

import ctypes
import enum
import operator
from typing import TYPE_CHECKING, Any, Callable, List, Mapping, NamedTuple, Optional, Sequence, Tuple, TypeVar, Union, cast

from . import _library
from ._display import fits, frame, highlight
from ._errors import ArgumentError, fail
from ._keywords import Keyword, read_keywords
from ._options import ANALYSIS, READING, SELECTION, Lines, OptionsObject, in_part, make
from ._page import write_page
from ._summary import Piece, Sentence, Summary, read_pieces, read_sentences
from ._text import AnyText, Blocks, Plain, Spans, fill, has_surrogates, plain

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ._options import AnalysisOptions, ReadingOptions, SelectOptions

# What part of keywords() the analysis is.
_ANALYSED = 0.4

_LINES: Tuple[Lines, ...] = ("auto", "paragraphs", "wrapped", "transcript")


_Said = TypeVar("_Said")
OfTexts = Union[_Said, Sequence[Optional[_Said]], None]
"""What is said of one text, or a sequence of that for several; None: nothing."""


class _Input:
    """Texts, and the caller's own sentences and blocks in them, as the library takes them."""

    def __init__(
        self,
        texts: Union[AnyText, Sequence[AnyText]],
        spans: OfTexts[Spans],
        blocks: OfTexts[Blocks],
        replace: bool,
    ) -> None:
        several = isinstance(texts, (list, tuple))
        given: Sequence[AnyText] = texts if isinstance(texts, (list, tuple)) else [cast(AnyText, texts)]
        self.sources: Tuple[Plain, ...] = tuple(map(plain, given))
        every_span: Sequence[Optional[Spans]] = self._of_each(spans, several, "spans")
        every_block: Sequence[Optional[Blocks]] = self._of_each(blocks, several, "blocks")

        self.mended = replace and any(map(has_surrogates, self.sources))
        self._array = (_library.CText * len(given))()
        self.data: List[bytes] = [
            fill(item, text, number, replace, own, marked)
            for number, (item, text, own, marked) in enumerate(
                zip(self._array, given, every_span, every_block)
            )
        ]

    def _of_each(self, values: Any, several: bool, name: str) -> Sequence[Any]:
        """What is said of each text."""
        if not several:
            return [values]
        each: Sequence[Any] = values or [None] * len(self.sources)
        if len(each) != len(self.sources):
            raise ValueError(f"{name} for {len(each)} texts, but there are {len(self.sources)}")
        return each

    def pass_to(self, function: Callable[..., int], options: OptionsObject) -> Optional[int]:
        """The object that a function of the library makes of the texts."""
        return options.call(function, None, options.pointer, self._array, len(self._array))


class Leaning(enum.IntEnum):
    """Why a sentence cannot be understood by itself; NOT: it can, as far as the library can tell."""

    OTHER = -1  # a reason that a later version of the library gives
    NOT = 0
    OPENER = 1
    LINK = 2
    PRONOUN = 3
    QUOTATION = 4
    NAME = 5

    @classmethod
    def _missing_(cls, value: object) -> Optional["Leaning"]:
        return cls.OTHER if isinstance(value, int) else None


class Lean(NamedTuple):
    """What a sentence leans on."""

    leaning: Leaning
    sentence: Optional[int]  # the index of the sentence that it needs; None if it needs none


class Verdict(enum.IntEnum):
    """Why a sentence is in a summary, or is not."""

    OTHER = -1  # a reason that a later version of the library gives
    CHOSEN = 0  # it was worth most next to those chosen before it
    BROUGHT = 1  # it came along because `other`, which leans on it, was chosen
    CUT = 2  # its beginning fills the rest of a budget of bytes
    LESS = 3  # the others were worth more, and there was no place left
    FILLER = 4  # there was place, but it adds too little
    REPEATS = 5  # it says what `other` says, which is in the summary
    LEANS = 6  # it leans on `other`, which is not, and could not come along
    OVER_BUDGET = 7  # it is longer than what was left of a budget
    FRAGMENT = 8  # it is too short to say anything
    PASSED_OVER = 9  # it is not eligible
    CONTEXT = 10  # it came as context of `other`

    @classmethod
    def _missing_(cls, value: object) -> Optional["Verdict"]:
        return cls.OTHER if isinstance(value, int) else None


class Reason(NamedTuple):
    """Why a sentence is in a summary, or is not.

    The last seven numbers tell what it keeps of its worth, 0 (nothing) to 1 (all).
    """

    verdict: Verdict
    other: Optional[int]  # the index of the sentence that the verdict names, or that it would bring
    step: Optional[int]  # its number in the order of choice, from 0; None if it is not chosen
    worth: float  # next to those chosen, as a share of what the first of them was worth
    place: float  # where it is in its text
    length: float  # as long as it is
    shape: float  # as what it is: a question, a quotation, an announcement
    news: float  # next to those chosen, which have said a part of it
    alone: float  # if it must bring the sentence that it leans on
    theme: float  # next to those chosen, which do not speak of what it takes for known
    flow: float  # where it would be in the summary: a reader would have to jump


class Neighbour(NamedTuple):
    """A sentence that has words in common with another."""

    sentence: int  # its index in the document
    weight: float  # how similar the two are, above 0


class Edge(NamedTuple):
    """Two sentences that have words in common: their indices, the smaller one first."""

    first: int
    second: int
    weight: float


class Document:
    """One text, or several that belong together, split, analysed and ranked.

    `texts` is a text (str, bytes or `summ.Text`) or a sequence of texts.  `spans` are your own
    sentences, to be used instead of those that the library finds: pairs (start, end) of indices for a
    text, a list of such lists for several texts.  `blocks` say what runs of a text are, in the same
    way: triples (start, end, kind), with a kind of `summ.BlockKind` such as "code" or "heading".
    Options are those of the analysis; see `summ.AnalysisOptions`.

    A document may be used from several threads at a time.
    """

    __slots__ = ("_asked", "_data", "_given", "_mended", "_pointer", "_sentences", "sources")

    sources: Tuple[Plain, ...]
    """The texts."""

    def __init__(
        self,
        texts: Union[AnyText, Sequence[AnyText]],
        *,
        spans: OfTexts[Spans] = None,
        blocks: OfTexts[Blocks] = None,
        **options: Unpack[AnalysisOptions],
    ) -> None:
        self._pointer: Optional[int] = None
        self._sentences: Optional[Tuple[Sentence, ...]] = None
        made = make("Document", ANALYSIS, options)

        given = _Input(texts, spans, blocks, made.replaces)
        self.sources = given.sources
        self._mended = given.mended
        self._asked = bool(options.get("query"))
        self._given: Mapping[str, Any] = {"texts": texts, "spans": spans, "blocks": blocks, **options}
        # The library borrows the bytes of the texts until the document is freed: they stay here.
        self._data = given.data
        self._pointer = given.pass_to(_library.work.summ_document_new, made)

    def __del__(
        self, free: Callable[[Optional[int]], None] = _library.quick.summ_document_free
    ) -> None:
        free(self._pointer)

    def select(
        self, sentences: Optional[int] = None, **options: Unpack[SelectOptions]
    ) -> Summary:
        """The best sentences under limits; without any, three.

        Options are those of the selection (see `summ.SelectionOptions`), `limit_memory` and `progress`.
        """
        made = make("select", {**SELECTION, **READING}, {"sentences": sentences, **options})
        pointer = made.call(_library.work.summ_document_select, self._pointer, made.pointer)
        how = {**self._given, "sentences": sentences, **options}
        return Summary(self.sources, pointer, self._mended, how=how, data=self._data)

    def explain(
        self, sentences: Optional[int] = None, **options: Unpack[SelectOptions]
    ) -> Tuple[Reason, ...]:
        """For each sentence why `select` chooses it, or does not, with the same options."""
        made = make("explain", {**SELECTION, **READING}, {"sentences": sentences, **options})
        pointer = made.call(_library.work.summ_document_explain, self._pointer, made.pointer)
        try:
            return tuple(_read_reason(pointer, index) for index in range(len(self)))
        finally:
            _library.quick.summ_explanation_free(pointer)

    def divide(self, summary: Summary) -> Tuple[Piece, ...]:
        """The texts in pieces: what a summary of this document keeps, and what it leaves out.

        In the order of the texts; together they are the texts, character by character.  An
        ArgumentError if the summary is of another document, or a copy from another process.
        """
        return self._divide(summary)

    def _divide(self, summary: Summary, every: bool = True) -> Tuple[Piece, ...]:
        """The same; without `every`, only the texts of which something is kept."""
        pointer = ctypes.c_void_p()
        error = _library.CError()
        status = _library.work.summ_document_divide(
            self._pointer, None, summary._pointer, ctypes.byref(pointer), ctypes.byref(error)
        )
        if status:
            fail(status, error)
        try:
            return read_pieces(pointer.value, self.sources, self._data, every)
        finally:
            _library.quick.summ_pieces_free(pointer)

    def lean(self, index: int) -> Lean:
        """What sentence `index` leans on, of those of the document, from 0; else an IndexError."""
        raw = _library.CLean()
        if index < 0 or _library.quick.summ_document_get_lean(
            self._pointer, operator.index(index), ctypes.byref(raw)
        ):
            raise IndexError("no sentence has this index")
        leaning = Leaning(raw.leaning)
        return Lean(leaning, raw.sentence if leaning else None)

    def neighbours(
        self, count: Optional[int] = 10, **options: Unpack[ReadingOptions]
    ) -> Tuple[Tuple[Neighbour, ...], ...]:
        """For each sentence those that are most similar to it, best first; None: all of them.

        A sentence that is passed over has none.  Options are `limit_memory` and `progress`.
        """
        made = make("neighbours", READING, options)
        function = _library.work.summ_document_find_neighbours
        pointer = made.call(function, self._pointer, made.pointer, _limit(count))
        try:
            return tuple(_read_neighbours(pointer, index) for index in range(len(self)))
        finally:
            _library.quick.summ_neighbours_free(pointer)

    def graph(
        self, count: Optional[int] = None, **options: Unpack[ReadingOptions]
    ) -> Tuple[Edge, ...]:
        """The graph of similar sentences, as edges (i, j, weight) with i < j, in this order.

        With a `count`, only those to the `count` most similar sentences of each.  The number of all
        edges grows with the square of the text.  In NetworkX, for example:

            >>> graph = networkx.Graph()  # doctest: +SKIP
            >>> graph.add_weighted_edges_from(document.graph())  # doctest: +SKIP
        """
        edges = {
            (min(i, other), max(i, other)): weight
            for i, found in enumerate(self.neighbours(count, **options))
            for other, weight in found
        }
        return tuple(Edge(first, second, edges[first, second]) for first, second in sorted(edges))

    def keywords(
        self, count: Optional[int] = 10, **options: Unpack[ReadingOptions]
    ) -> Tuple[Keyword, ...]:
        """The words and phrases that the texts are about, best first; None: all of them.

        Options are `limit_memory` and `progress`.
        """
        made = make("keywords", READING, options)
        function = _library.work.summ_document_extract_keywords
        pointer = made.call(function, self._pointer, made.pointer, _limit(count))
        try:
            return read_keywords(pointer, self.sources, self._data)
        finally:
            _library.quick.summ_keywords_free(pointer)

    def to_html(
        self,
        sentences: Optional[int] = None,
        *,
        title: Optional[str] = None,
        **options: Unpack[SelectOptions],
    ) -> str:
        """A page of HTML that shows where a brief comes from, as `summ --html` writes it.

        It needs nothing else: no network, no other file.  It begins with the brief that `select` gives
        with the same options, and has those of other lengths.  `title` is the heading; without it, the
        headline found in the text is used.
        """
        return write_page(self, title, {"sentences": sentences, **options})

    @property
    def sentences(self) -> Tuple[Sentence, ...]:
        """All sentences, in the order of the texts; `passed` says which are not eligible, and why."""
        if self._sentences is None:
            count = _library.quick.summ_document_get_sentence_count(self._pointer)
            get = _library.quick.summ_document_get_sentence
            self._sentences = read_sentences(
                get, self._pointer, count, self.sources, self._data
            )
        return self._sentences

    @property
    def language(self) -> str:
        """The language tag: the one asked for or the one detected; "und" if none could be."""
        tag: bytes = _library.quick.summ_document_get_language(self._pointer)
        return tag.decode("ascii")

    @property
    def lines(self) -> Tuple[Lines, ...]:
        """What line breaks mean in each text."""
        get = _library.quick.summ_document_get_lines
        return tuple(_LINES[get(self._pointer, number)] for number in range(len(self.sources)))

    @property
    def steps(self) -> int:
        """The steps that the ranking took."""
        return int(_library.quick.summ_document_get_steps(self._pointer, None))

    @property
    def residual(self) -> float:
        """How much the last step of the ranking changed, in the L1 norm."""
        residual = ctypes.c_double()
        _library.quick.summ_document_get_steps(self._pointer, ctypes.byref(residual))
        return residual.value

    def __len__(self) -> int:
        return int(_library.quick.summ_document_get_sentence_count(self._pointer))

    def __repr__(self) -> str:
        return f"<Document of {len(self.sources)} text(s), {len(self)} sentences>"

    def __reduce__(self) -> Any:
        raise TypeError("a Document cannot be pickled; its summaries can")

    def _repr_html_(self) -> str:
        """For Jupyter: the page; of long texts only the texts, with each sentence shaded by its score."""
        if fits(self._data):
            return frame(self.to_html())
        best = max((sentence.score for sentence in self.sentences), default=0.0)
        shaded = [(s, s.score / best) for s in self.sentences if s.rank and best > 0]
        return highlight(self.sources, shaded)


def _limit(count: Optional[int]) -> int:
    limit = _library.SIZE_MAX if count is None else operator.index(count)
    if not 1 <= limit <= _library.SIZE_MAX:
        raise ArgumentError(f"count must be 1 or more, not {count!r}")
    return limit


def _read_neighbours(pointer: Optional[int], sentence: int) -> Tuple[Neighbour, ...]:
    raw = _library.CNeighbour()
    neighbours: List[Neighbour] = []
    for index in range(_library.quick.summ_neighbours_get_count(pointer, sentence)):
        status = _library.quick.summ_neighbours_get_neighbour(
            pointer, sentence, index, ctypes.byref(raw)
        )
        if status:
            fail(status)
        neighbours.append(Neighbour(raw.sentence, raw.weight))
    return tuple(neighbours)


def _read_reason(pointer: Optional[int], index: int) -> Reason:
    raw = _library.CReason()
    status = _library.quick.summ_explanation_get_reason(pointer, index, ctypes.byref(raw))
    if status:
        fail(status)
    return Reason(
        Verdict(raw.verdict),
        raw.other if raw.other != index else None,
        raw.step - 1 if raw.step else None,
        raw.worth,
        raw.place,
        raw.length,
        raw.shape,
        raw.news,
        raw.alone,
        raw.theme,
        raw.flow,
    )


def sentences(
    texts: Union[AnyText, Sequence[AnyText]],
    *,
    spans: OfTexts[Spans] = None,
    blocks: OfTexts[Blocks] = None,
    **options: Unpack[AnalysisOptions],
) -> Tuple[Sentence, ...]:
    """The sentences of a text, or of several, without ranking them: `rank` and `score` are 0.

    The same as `Document(...).sentences`, several times as fast.
    """
    made = make("sentences", ANALYSIS, options)
    given = _Input(texts, spans, blocks, made.replaces)
    quick = _library.quick
    pointer = given.pass_to(_library.work.summ_sentences_new, made)
    try:
        count = quick.summ_sentences_get_count(pointer)
        get = quick.summ_sentences_get_sentence
        return read_sentences(get, pointer, count, given.sources, given.data)
    finally:
        quick.summ_sentences_free(pointer)


def keywords(
    text: AnyText, count: Optional[int] = 10, **options: Unpack[AnalysisOptions]
) -> Tuple[Keyword, ...]:
    """The words and phrases that a text is about, best first; with count=None all of them.

    Options are those of the analysis; see `summ.AnalysisOptions`.
    """
    values = cast("AnalysisOptions", in_part(options, 0, _ANALYSED))
    reading = {name: value for name, value in in_part(options, _ANALYSED, 1).items() if name in READING}
    return Document([text], **values).keywords(count, **cast("ReadingOptions", reading))
