# SPDX-License-Identifier: MIT
"""Texts as the library takes them, and the way between offsets of bytes and indices of characters."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from typing import Dict, Iterable, List, Literal, Optional, Sequence, Tuple, Union, get_args

from . import _library
from ._errors import ArgumentError, EncodingError, fail

Plain = Union[str, bytes]
Spans = Sequence[Tuple[int, int]]

BlockKind = Literal[
    "unknown",
    "paragraph",
    "heading",
    "list_item",
    "quotation",
    "caption",
    "link",
    "code",
    "table",
    "note",
    "speaker",
]
BLOCK_KINDS: Tuple[BlockKind, ...] = get_args(BlockKind)  # in the order of their numbers in C
Blocks = Sequence[Tuple[int, int, str]]  # with a BlockKind

_CODE_POINT = 1  # SUMM_UNIT_CODE_POINT
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Text:
    """A text with what you know of its structure; it may be given wherever a text is.

    `blocks` are (start, end, kind): indices of characters (of bytes, if the text is bytes), in
    ascending order, and a `BlockKind` such as "heading".  What is in no block is read as plain text.
    """

    text: Plain
    blocks: Blocks = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", _plain(self.text))
        object.__setattr__(self, "blocks", tuple(map(tuple, self.blocks)))
        for block in self.blocks:
            _kind_number(block[2])


AnyText = Union[str, bytes, Text]


def _kind_number(kind: str) -> int:
    for number, name in enumerate(BLOCK_KINDS):
        if kind == name:
            return number
    names = ", ".join(map(repr, BLOCK_KINDS))
    raise ArgumentError(f"blocks: a kind must be one of {names}, not {kind!r}")


def plain(text: object) -> Plain:
    """What a caller passed as a text, as str or bytes; anything else is a TypeError."""
    return text.text if isinstance(text, Text) else _plain(text)


def _plain(text: object) -> Plain:
    if isinstance(text, (str, bytes)):
        return text
    if isinstance(text, (bytearray, memoryview)):
        return bytes(text)
    hint = "; several texts make a Document" if isinstance(text, (list, tuple)) else ""
    raise TypeError(f"a text must be str or bytes, not {type(text).__name__}{hint}")


def encode(text: Plain, document: int = 0, replace: bool = False) -> bytes:
    """The bytes of a text: UTF-8, as far as that is in our hands.

    A lone surrogate is an EncodingError, or, with `replace`, counts as U+FFFD.
    """
    if isinstance(text, bytes):
        return text
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        if replace:
            return without_surrogates(text).encode()
        raise EncodingError(
            f"the text has a lone surrogate (U+{ord(text[error.start]):04X}) at index"
            f" {error.start}: half a character, which no Unicode text may hold; mend it where"
            " the text was decoded, or pass invalid='replace'",
            document,
            error.start,
        ) from None


def decode(data: bytes) -> str:
    """Bytes as a str; what is not UTF-8 becomes U+FFFD, as it does in a summary."""
    return data.decode("utf-8", "replace")


def characters(text: Plain) -> str:
    """A text as a str."""
    return decode(text) if isinstance(text, bytes) else text


def has_surrogates(text: Plain) -> bool:
    """Whether the text is a str with halves of characters, which takes time to tell."""
    return isinstance(text, str) and not text.isascii() and bool(_SURROGATE.search(text))


def without_surrogates(text: str) -> str:
    """The text with U+FFFD for each half of a character, so that indices stay."""
    return _SURROGATE.sub("\ufffd", text)


def is_ascii(text: Plain) -> bool:
    """Whether each character of the text takes one byte in UTF-8."""
    return text.isascii()


def indices(data: bytes, offsets: Iterable[int]) -> Dict[int, int]:
    """The index of a character for each offset of a byte of a text."""
    places = sorted(set(offsets))
    array = (ctypes.c_size_t * len(places))(*places)
    status = _library.quick.summ_offsets_convert(
        data, len(data), _CODE_POINT, array, len(places), array
    )
    if status:
        fail(status)
    return dict(zip(places, array))


def byte_spans(text: Plain, spans: Spans, name: str = "spans") -> List[Tuple[int, int]]:
    """Spans of characters (of bytes, if the text is bytes) as pairs of byte offset and byte length."""
    result: List[Tuple[int, int]] = []
    at = offset = 0
    ascii_only = is_ascii(text)
    for start, end in spans:
        if not at <= start <= end <= len(text):
            raise ArgumentError(
                f"{name}: ({start}, {end}) must come after the one before it and lie inside the text"
            )
        if ascii_only or isinstance(text, bytes):
            result.append((start, end - start))
        else:
            offset += len(encode(text[at:start], replace=True))
            length = len(encode(text[start:end], replace=True))
            result.append((offset, length))
            offset += length
        at = end
    return result


def fill(
    item: _library.CText,
    text: AnyText,
    document: int = 0,
    replace: bool = False,
    spans: Optional[Spans] = None,
    blocks: Optional[Blocks] = None,
) -> bytes:
    """Describes a text to the library, and gives its bytes."""
    source = plain(text)
    data = encode(source, document, replace)
    item.data = data
    item.length = len(data)
    if spans is not None:
        pairs = byte_spans(source, spans)
        item.spans = (_library.CSpan * len(pairs))(*[_library.CSpan(*pair) for pair in pairs])
        item.span_count = len(pairs)
    if blocks is None and isinstance(text, Text):
        blocks = text.blocks
    if blocks is not None:
        pairs = byte_spans(source, [(start, end) for start, end, _kind in blocks], "blocks")
        kinds = [_kind_number(kind) for _start, _end, kind in blocks]
        item.blocks = (_library.CBlock * len(pairs))(
            *[_library.CBlock(*pair, kind, 0) for pair, kind in zip(pairs, kinds)]
        )
        item.block_count = len(pairs)
    return data
