# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents: analysed once, selected from often."""

from __future__ import annotations

import ctypes
import enum
import operator
from typing import TYPE_CHECKING, Any, Callable, List, NamedTuple, Optional, Sequence, Tuple, Union, cast

from . import _library
from ._display import highlight
from ._errors import ArgumentError, fail
from ._keywords import Keyword, read_keywords
from ._options import ANALYSIS, READING, SELECTION, Lines, OptionsObject, in_part, make
from ._summary import Sentence, Summary, read_sentences
from ._text import Spans, Text, byte_spans, encode, has_surrogates, normal

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ._options import AnalysisOptions, ReadingOptions, SelectOptions

# What part of keywords() the analysis is.
_ANALYSED = 0.4

_LINES: Tuple[Lines, ...] = ("auto", "paragraphs", "wrapped", "transcript")


class _Input:
    """Texts and the caller's own sentences in them, as the library takes them."""

    def __init__(
        self,
        texts: Union[Text, Sequence[Text]],
        spans: Union[Spans, Sequence[Optional[Spans]], None],
        replace: bool,
    ) -> None:
        every_span: Sequence[Optional[Spans]]
        if isinstance(texts, (list, tuple)):
            self.sources: Tuple[Text, ...] = tuple(map(normal, texts))
            every_span = cast(Sequence[Optional[Spans]], spans or [None] * len(self.sources))
        else:
            self.sources = (normal(texts),)
            every_span = [cast(Optional[Spans], spans)]
        if len(every_span) != len(self.sources):
            raise ValueError(f"spans for {len(every_span)} texts, but there are {len(self.sources)}")

        self.mended = replace and any(map(has_surrogates, self.sources))
        self.data: List[bytes] = [
            encode(text, number, replace) for number, text in enumerate(self.sources)
        ]
        self._array = (_library.CText * len(self.data))()
        for item, text, data, own in zip(self._array, self.sources, self.data, every_span):
            item.data = data
            item.length = len(data)
            if own is not None:
                pairs = byte_spans(text, own)
                item.spans = (_library.CSpan * len(pairs))(*[_library.CSpan(*pair) for pair in pairs])
                item.span_count = len(pairs)

    def pass_to(self, function: Callable[..., int], options: OptionsObject) -> Optional[int]:
        """The object that a function of the library makes of the texts."""
        pointer = ctypes.c_void_p()
        error = _library.CError()
        status = function(
            None,
            options.pointer,
            self._array,
            len(self._array),
            ctypes.byref(pointer),
            ctypes.byref(error),
        )
        if status:
            options.fail(status, error)
        return pointer.value


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
    sentence: Optional[int]  # the index of the sentence that it needs; None if it stands alone


class Document:
    """One text, or several that belong together, split, analysed and ranked.

    `texts` is a text or a sequence of texts.  `spans` are your own sentences, to be used instead of
    those that the library finds: pairs (start, end) of indices for a text, a list of such lists for
    several texts.  Options are those of the analysis; see `summ.AnalysisOptions`.

    A document may be used from several threads at a time.
    """

    __slots__ = ("_data", "_mended", "_pointer", "_sentences", "sources")

    sources: Tuple[Text, ...]
    """The texts."""

    def __init__(
        self,
        texts: Union[Text, Sequence[Text]],
        *,
        spans: Union[Spans, Sequence[Optional[Spans]], None] = None,
        **options: Unpack[AnalysisOptions],
    ) -> None:
        self._pointer: Optional[int] = None
        self._sentences: Optional[Tuple[Sentence, ...]] = None
        made = make("Document", ANALYSIS, options)

        given = _Input(texts, spans, made.replaces)
        self.sources = given.sources
        self._mended = given.mended
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
        pointer = ctypes.c_void_p()
        error = _library.CError()
        status = _library.work.summ_document_select(
            self._pointer, made.pointer, ctypes.byref(pointer), ctypes.byref(error)
        )
        if status:
            made.fail(status, error)
        return Summary(self.sources, pointer.value, self._mended, data=self._data)

    def lean(self, index: int) -> Lean:
        """What sentence `index` leans on, of those of the document, from 0; else an IndexError."""
        raw = _library.CLean()
        if index < 0 or _library.quick.summ_document_get_lean(
            self._pointer, operator.index(index), ctypes.byref(raw)
        ):
            raise IndexError("no sentence has this index")
        leaning = Leaning(raw.leaning)
        return Lean(leaning, raw.sentence if leaning else None)

    def keywords(
        self, count: Optional[int] = 10, **options: Unpack[ReadingOptions]
    ) -> Tuple[Keyword, ...]:
        """The words and phrases that the texts are about, best first; None: all of them.

        Options are `limit_memory` and `progress`.
        """
        made = make("keywords", READING, options)
        limit = _library.SIZE_MAX if count is None else operator.index(count)
        if not 1 <= limit <= _library.SIZE_MAX:
            raise ArgumentError(f"count must be 1 or more, not {count!r}")
        pointer = ctypes.c_void_p()
        error = _library.CError()
        status = _library.work.summ_document_extract_keywords(
            self._pointer, made.pointer, limit, ctypes.byref(pointer), ctypes.byref(error)
        )
        if status:
            made.fail(status, error)
        try:
            return read_keywords(pointer.value, self.sources, self._data)
        finally:
            _library.quick.summ_keywords_free(pointer)

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
        """For Jupyter: the texts, with each sentence shaded by its score."""
        best = max((sentence.score for sentence in self.sentences), default=0.0)
        shaded = [(s, s.score / best) for s in self.sentences if s.rank and best > 0]
        return highlight(self.sources, shaded)


def sentences(
    texts: Union[Text, Sequence[Text]],
    *,
    spans: Union[Spans, Sequence[Optional[Spans]], None] = None,
    **options: Unpack[AnalysisOptions],
) -> Tuple[Sentence, ...]:
    """The sentences of a text, or of several, without ranking them: `rank` and `score` are 0.

    The same as `Document(...).sentences`, several times as fast.
    """
    made = make("sentences", ANALYSIS, options)
    given = _Input(texts, spans, made.replaces)
    quick = _library.quick
    pointer = given.pass_to(_library.work.summ_sentences_new, made)
    try:
        count = quick.summ_sentences_get_count(pointer)
        get = quick.summ_sentences_get_sentence
        return read_sentences(get, pointer, count, given.sources, given.data)
    finally:
        quick.summ_sentences_free(pointer)


def keywords(
    text: Text, count: Optional[int] = 10, **options: Unpack[AnalysisOptions]
) -> Tuple[Keyword, ...]:
    """The words and phrases that a text is about, best first; with count=None all of them.

    Options are those of the analysis; see `summ.AnalysisOptions`.
    """
    values = cast("AnalysisOptions", in_part(options, 0, _ANALYSED))
    reading = {name: value for name, value in in_part(options, _ANALYSED, 1).items() if name in READING}
    return Document(normal(text), **values).keywords(count, **cast("ReadingOptions", reading))
