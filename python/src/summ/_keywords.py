# SPDX-License-Identifier: MIT
"""The words and phrases that a text is about."""

from __future__ import annotations

import ctypes
from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple

from . import _library
from ._errors import fail
from ._text import Plain, indices, is_ascii


class Occurrence(NamedTuple):
    """Where a keyword is: indices into a text, and the same in its UTF-8."""

    document: int  # index of the text, 0 for a single one
    start: int
    end: int
    byte_start: int
    byte_end: int


class Keyword(NamedTuple):
    """A word or a short phrase, in the form that the text has most often, and where it is."""

    text: str
    score: float
    occurrences: Tuple[Occurrence, ...]

    def __str__(self) -> str:
        return self.text


def read_keywords(
    pointer: Optional[int], sources: Sequence[Plain], data: Sequence[bytes]
) -> Tuple[Keyword, ...]:
    """What a summ_keywords holds; `data` is the UTF-8 of the texts."""
    quick = _library.quick
    found: List[Tuple[str, float, List[Tuple[int, int, int]]]] = []
    raw = _library.CKeyword()
    length = ctypes.c_size_t()
    for index in range(quick.summ_keywords_get_count(pointer)):
        status = quick.summ_keywords_get_keyword(pointer, index, raw)
        if status:
            fail(status)
        address = quick.summ_keywords_get_text(pointer, index, ctypes.byref(length))
        text = ctypes.string_at(address, length.value).decode("utf-8")
        found.append((text, raw.score, _spans(pointer, index, raw.count)))

    index_of = _indices(sources, data, [span for _, _, spans in found for span in spans])
    return tuple(
        Keyword(
            text,
            score,
            tuple(
                Occurrence(number, index_of[number, start], index_of[number, end], start, end)
                for number, start, end in spans
            ),
        )
        for text, score, spans in found
    )


def _spans(pointer: Optional[int], index: int, count: int) -> List[Tuple[int, int, int]]:
    """The text, first byte and end of each occurrence of a keyword."""
    number = ctypes.c_size_t()
    span = _library.CSpan()
    spans = []
    for occurrence in range(count):
        status = _library.quick.summ_keywords_get_occurrence(
            pointer, index, occurrence, ctypes.byref(number), span
        )
        if status:
            fail(status)
        spans.append((number.value, span.offset, span.offset + span.length))
    return spans


def _indices(
    sources: Sequence[Plain], data: Sequence[bytes], spans: Sequence[Tuple[int, int, int]]
) -> Dict[Tuple[int, int], int]:
    """The index of a character for each text and offset of a byte."""
    offsets: Dict[int, List[int]] = {}
    for number, start, end in spans:
        offsets.setdefault(number, []).extend((start, end))
    result: Dict[Tuple[int, int], int] = {}
    for number, own in offsets.items():
        if is_ascii(sources[number]):
            found = {offset: offset for offset in own}
        else:
            found = indices(data[number], own)
        result.update(((number, offset), index) for offset, index in found.items())
    return result
