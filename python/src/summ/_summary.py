# SPDX-License-Identifier: MIT
"""Sentences and summaries."""

from __future__ import annotations

import ctypes
import enum
from itertools import accumulate, chain, groupby
from typing import (
    Any,
    Callable,
    Dict,
    Iterator,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    Union,
    overload,
)

from . import _library
from ._display import fits, frame, highlight
from ._errors import fail
from ._text import BLOCK_KINDS, BlockKind, Plain, characters, encode, indices, is_ascii

_NO_SENTENCES: Tuple["Sentence", ...] = ()


class PassedOver(enum.IntEnum):
    """Why a sentence is not eligible for a summary; NOT: it is."""

    OTHER = -1  # a reason that a later version of the library gives
    NOT = 0
    HEADING = 1
    REPEATED = 2
    BYLINE = 3
    CAPTION = 4
    NOTICE = 5
    LINK = 6
    MAIL = 7
    EMPTY = 8
    TEASER = 9
    CODE = 10
    TABLE = 11
    SPEAKER = 12

    @classmethod
    def _missing_(cls, value: object) -> Optional["PassedOver"]:
        return cls.OTHER if isinstance(value, int) else None


class Flag(enum.IntFlag):
    """What there is to know about a summary, bit by bit."""

    OVER_BUDGET = 1
    FURNITURE = 2
    UNCONVERGED = 4
    TRANSCRIPT = 8
    REPLACED = 16
    CUT = 32
    SLIGHT = 64
    COLUMNS = 128


class Sentence(NamedTuple):
    """A sentence, and its place in the text.

    `start` and `end` are indices: `text[start:end]` is the sentence.  For a text of bytes they are
    those of `text.decode("utf-8", "replace")`.
    """

    text: str
    start: int
    end: int
    byte_start: int  # the same in the UTF-8 of the text
    byte_end: int
    score: float  # the scores of a document sum to 1
    rank: int  # 1 for the best sentence of the document; 0 if it is not eligible
    index: int  # type: ignore[assignment]  # number among the sentences of the document, from 0
    paragraph: int  # number of the paragraph in the document, from 0
    document: int  # index of the text, 0 for a single one
    passed: PassedOver = PassedOver.NOT

    def __str__(self) -> str:
        return self.text


_PASSED: Dict[int, PassedOver] = {int(reason): reason for reason in PassedOver}


def read_sentences(
    get: Callable[..., int],
    pointer: Optional[int],
    count: int,
    sources: Sequence[Plain],
    data: Sequence[bytes],
) -> Tuple[Sentence, ...]:
    """The sentences of an object of the library, by its getter; `data` is the UTF-8 of texts that are not ASCII."""
    if not count:
        return _NO_SENTENCES
    array = (_library.CSentence * count)()
    for i in range(count):
        status = get(pointer, i, array[i])
        if status:
            fail(status)
    if len(sources) == 1:
        return tuple(_convert(array, 0, sources, data))

    places: Dict[int, List[int]] = {}
    for i, raw in enumerate(array):
        places.setdefault(raw.text, []).append(i)
    result: Dict[int, Sentence] = {}
    for number, own in places.items():
        result.update(zip(own, _convert([array[i] for i in own], number, sources, data)))
    return tuple(result[i] for i in range(count))


def _convert(
    raws: Any, number: int, sources: Sequence[Plain], data: Sequence[bytes]
) -> Iterator[Sentence]:
    """Sentences of one text."""
    source = sources[number]
    whole = characters(source)
    spans = [(raw.offset, raw.offset + raw.length) for raw in raws]
    places = spans
    if not is_ascii(source):
        index_of = indices(data[number], chain.from_iterable(spans))
        places = [(index_of[start], index_of[end]) for start, end in spans]
    for raw, (byte_start, byte_end), (start, end) in zip(raws, spans, places):
        yield Sentence(
            whole[start:end],
            start,
            end,
            byte_start,
            byte_end,
            raw.score,
            raw.rank,
            raw.index,
            raw.paragraph,
            raw.text,
            _PASSED.get(raw.passed, PassedOver.OTHER),
        )


class Piece(NamedTuple):
    """A run of a text that is kept, or left out."""

    text: str  # with the white space before it
    start: int  # indices into the text, as those of a Sentence
    end: int
    byte_start: int
    byte_end: int
    document: int  # index of the text, 0 for a single one
    kept: bool
    sentences: range  # the indices of its sentences in the document
    passed: PassedOver = PassedOver.NOT  # why its sentences could not be chosen
    kind: BlockKind = "unknown"  # what `blocks` said that it is

    def __str__(self) -> str:
        return self.text


def read_pieces(
    pointer: Optional[int], sources: Sequence[Plain], data: Sequence[bytes], every: bool
) -> Tuple[Piece, ...]:
    """The pieces of a summ_pieces; `data` is the UTF-8 of texts that are not ASCII.

    Without `every`, those of texts of which something is kept.
    """
    count = _library.quick.summ_pieces_get_count(pointer)
    array = (_library.CPiece * count)()
    for i in range(count):
        status = _library.quick.summ_pieces_get_piece(pointer, i, array[i])
        if status:
            fail(status)
    pieces: List[Piece] = []
    for number, own in groupby(array, lambda raw: int(raw.text)):
        raws = list(own)
        if not every and not any(raw.kept for raw in raws):
            continue
        source = sources[number]
        whole = characters(source)
        ends = list(accumulate(raw.length for raw in raws))
        places = dict(zip(ends, ends)) if is_ascii(source) else indices(data[number], ends)
        start = 0
        for raw, end in zip(raws, ends):
            pieces.append(
                Piece(
                    whole[start : places[end]],
                    start,
                    places[end],
                    raw.offset,
                    end,
                    number,
                    bool(raw.kept),
                    range(raw.first, raw.first + raw.count),
                    _PASSED.get(raw.passed, PassedOver.OTHER),
                    BLOCK_KINDS[raw.kind],
                )
            )
            start = places[end]
    return tuple(pieces)


class Summary(Sequence[Sentence]):
    """A brief of a text, and the sentences that it is made of.

    `str(summary)` is the brief as one paragraph; iterating gives the sentences.  Nothing is read from
    the library until it is asked for.  A summary keeps its texts.
    """

    __slots__ = (
        "_data",
        "_flags",
        "_how",
        "_language",
        "_mended",
        "_places",
        "_pointer",
        "_sentences",
        "_text",
        "_words",
        "sources",
    )

    sources: Tuple[Plain, ...]
    """The texts that were summarized."""

    def __init__(
        self,
        sources: Tuple[Plain, ...],
        pointer: Optional[int],
        mended: bool = False,
        text: Optional[str] = None,
        sentences: Optional[Tuple[Sentence, ...]] = None,
        words: Optional[int] = None,
        language: Optional[str] = None,
        flags: Optional[int] = None,
        places: Optional[Tuple[Tuple[int, int], ...]] = None,
        how: Optional[Mapping[str, Any]] = None,
        data: Sequence[bytes] = (),
    ) -> None:
        """Takes over a summ_summary, or (with pointer None) what was read from one.

        `mended` says that lone surrogates were replaced before the library saw the text; `data` is
        the UTF-8 that it saw; `how` are the texts and the options that it was made of.
        """
        self.sources = sources
        self._mended = mended
        self._pointer = pointer
        self._text = text
        self._sentences = sentences
        self._words = words
        self._language = language
        self._flags = flags
        self._places = places
        self._how = how
        # Kept for indices: to encode the texts again would take as long as all else that is read.
        self._data = () if all(map(is_ascii, sources)) else data

    def __del__(
        self, free: Callable[[Optional[int]], None] = _library.quick.summ_summary_free
    ) -> None:
        free(self._pointer)

    @property
    def text(self) -> str:
        """The brief: the sentences as one paragraph on one line."""
        if self._text is None:
            length = ctypes.c_size_t()
            address = _library.quick.summ_summary_get_text(self._pointer, ctypes.byref(length))
            self._text = ctypes.string_at(address, length.value).decode("utf-8")
        return self._text

    @property
    def sentences(self) -> Tuple[Sentence, ...]:
        """The chosen sentences, in the order asked for."""
        data = self._data  # first: another thread that reads the sentences now drops it at the end
        if self._sentences is None:
            count = _library.quick.summ_summary_get_sentence_count(self._pointer)
            get = _library.quick.summ_summary_get_sentence
            self._sentences = read_sentences(get, self._pointer, count, self.sources, data)
            self._data = ()
        return self._sentences

    @property
    def places(self) -> Tuple[Tuple[int, int], ...]:
        """Where each sentence is in `text`: its start and its end."""
        if self._places is None:
            count = _library.quick.summ_summary_get_sentence_count(self._pointer)
            spans = (_library.CSpan * count)()
            for i in range(count):
                status = _library.quick.summ_summary_get_place(self._pointer, i, spans[i])
                if status:
                    fail(status)
            data = self.text.encode("utf-8")
            pairs = [(span.offset, span.offset + span.length) for span in spans]
            index_of = indices(data, chain.from_iterable(pairs))
            self._places = tuple((index_of[start], index_of[end]) for start, end in pairs)
        return self._places

    @property
    def words(self) -> int:
        """How many words the brief has, counted as the option `words` counts them."""
        if self._words is None:
            self._words = int(_library.quick.summ_summary_get_word_count(self._pointer))
        return self._words

    @property
    def language(self) -> str:
        """The language tag of the text: the one asked for or the one detected; "und" if none."""
        if self._language is None:
            tag: bytes = _library.quick.summ_summary_get_language(self._pointer)
            self._language = tag.decode("ascii")
        return self._language

    @property
    def flags(self) -> Flag:
        """The properties below as bits."""
        if self._flags is None:
            self._flags = int(_library.quick.summ_summary_get_flags(self._pointer))
            if self._mended:
                self._flags |= Flag.REPLACED
        return Flag(self._flags)

    @property
    def over_budget(self) -> bool:
        """Whether its only sentence is longer than a limit allows."""
        return Flag.OVER_BUDGET in self.flags

    @property
    def furniture(self) -> bool:
        """Whether nothing but headings, captions and the like was left to choose from."""
        return Flag.FURNITURE in self.flags

    @property
    def converged(self) -> bool:
        """Whether the ranking came to its end before the limit of steps."""
        return Flag.UNCONVERGED not in self.flags

    @property
    def transcript(self) -> bool:
        """Whether a text without punctuation was split by its lines or by numbers of words."""
        return Flag.TRANSCRIPT in self.flags

    @property
    def columns(self) -> bool:
        """Whether a text has two columns side by side, so that its sentences are mixed up."""
        return Flag.COLUMNS in self.flags

    @property
    def slight(self) -> bool:
        """Whether the text has hardly anything to summarize: it is too short or too loose."""
        return Flag.SLIGHT in self.flags

    @property
    def replaced(self) -> bool:
        """Whether a text held bytes that are not UTF-8, or lone surrogates."""
        return Flag.REPLACED in self.flags

    @property
    def cut(self) -> bool:
        """Whether its last sentence is cut, and ends with an ellipsis in `text`."""
        return Flag.CUT in self.flags

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        text = self.text
        return f"<Summary of {len(self)}: {text if len(text) <= 60 else text[:59] + '…'!r}>"

    def __len__(self) -> int:
        return len(self.sentences)

    def __iter__(self) -> Iterator[Sentence]:
        return iter(self.sentences)

    @overload
    def __getitem__(self, index: int) -> Sentence: ...

    @overload
    def __getitem__(self, index: slice) -> Tuple[Sentence, ...]: ...

    def __getitem__(self, index: Union[int, slice]) -> Union[Sentence, Tuple[Sentence, ...]]:
        return self.sentences[index]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Summary):
            return NotImplemented
        return self.text == other.text and self.sentences == other.sentences

    def __hash__(self) -> int:
        return hash(self.text)

    def __reduce__(self) -> Tuple[Any, ...]:
        """A copy for other processes holds all that the library would tell."""
        read = (self.text, self.sentences, self.words, self.language, int(self.flags), self.places)
        how = {name: value for name, value in (self._how or {}).items() if not callable(value)}
        return Summary, (self.sources, None, self._mended, *read, how)

    def to_html(self, title: Optional[str] = None) -> str:
        """The page of `Document.to_html`, for which the texts are analysed again, with the same options."""
        from ._document import Document
        from ._options import ANALYSIS

        options = {"texts": self.sources, **(self._how or {})}
        options.pop("progress", None)
        given = {"texts", "spans", "blocks"} | set(ANALYSIS)
        document = Document(**{name: value for name, value in options.items() if name in given})
        selection = {name: value for name, value in options.items() if name not in given}
        return document.to_html(title=title, **selection)

    def _repr_html_(self) -> str:
        """For Jupyter: the page; of long texts only the text, with the chosen sentences shaded."""
        if fits([encode(source, 0, True) for source in self.sources]):
            return frame(self.to_html())
        best = max((sentence.score for sentence in self), default=0.0)
        return highlight(self.sources, [(s, _shade(s.score, best)) for s in self.sentences])


def _shade(score: float, best: float) -> float:
    """How deep a sentence is shaded: none is lost, the best stands out."""
    return 0.35 + 0.65 * score / best if best > 0 else 1.0
