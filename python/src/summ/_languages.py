# SPDX-License-Identifier: MIT
"""The languages that the library has data for."""

from __future__ import annotations

import enum
from typing import NamedTuple, Tuple

from . import _library
from ._errors import fail


class Has(enum.IntFlag):
    """What the library has for a language, bit by bit."""

    STOP_WORDS = 1
    STEMMER = 2
    ABBREVIATIONS = 4
    OPENERS = 8  # words with which a sentence leans on the one before
    FURNITURE = 16  # phrases by which captions, bylines and the like are known


class Language(NamedTuple):
    """A language, and what the library has for it."""

    tag: str
    has: Has


def languages() -> Tuple[Language, ...]:
    """The languages that the library has data for, in the order of their tags.

    Text in any other language is processed by the rules of Unicode alone.
    """
    result = []
    for index in range(_library.quick.summ_language_count()):
        raw = _library.CLanguage()
        status = _library.quick.summ_language_get(index, raw)
        if status:
            fail(status)
        result.append(Language(raw.tag.decode("ascii"), Has(raw.has)))
    return tuple(result)
