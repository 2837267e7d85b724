# SPDX-License-Identifier: GPL-3.0-or-later
"""The options: a table of what the library takes, and option objects made from keywords.

A new option is one line in one of the two tables below.  Its name is that of the setter in summ.h,
and its annotation says what Python passes and what a value may be.
"""

from __future__ import annotations

import ctypes
import difflib
import math
import operator
from typing import (
    Annotated,
    Any,
    Callable,
    Dict,
    Iterable,
    Literal,
    Mapping,
    Optional,
    Tuple,
    TypedDict,
    get_args,
    get_type_hints,
)

from . import _library
from ._errors import ArgumentError, SummError, fail

Lines = Literal["auto", "paragraphs", "wrapped", "transcript"]
Invalid = Literal["refuse", "replace"]
Order = Literal["text", "rank"]


# ---- Kinds of values -------------------------------------------------------------------------------


class Kind:
    """What a setter takes: its type in C, and the way there from a value of Python.

    `domain` ends the sentence "NAME must be ...".
    """

    verb = "set"
    many = False

    def __init__(self, ctype: Any, domain: str, convert: Callable[[Any], Any]) -> None:
        self.ctype = ctype
        self.domain = domain
        self.convert = convert


def _int(value: Any) -> int:
    if isinstance(value, bool):
        raise TypeError
    number = operator.index(value)
    if not 0 <= number <= _library.SIZE_MAX:
        raise ValueError
    return number


def _float(value: Any) -> float:
    if isinstance(value, (bool, str, bytes)):
        raise TypeError
    number = float(value)
    if math.isnan(number):
        raise ValueError
    return number


def _bool(value: Any) -> int:
    if not isinstance(value, (bool, int)):
        raise TypeError
    if value not in (0, 1):
        raise ValueError
    return int(value)


def _string(value: Any) -> bytes:
    if not isinstance(value, str):
        raise TypeError
    data = value.encode()  # a lone surrogate is a ValueError
    if b"\0" in data:
        raise ValueError
    return data


class Count(Kind):
    """A number of something: size_t."""

    def __init__(self, domain: str = "1 or more") -> None:
        super().__init__(ctypes.c_size_t, domain, _int)


class Number(Kind):
    """A real number: double."""

    def __init__(self, domain: str) -> None:
        super().__init__(ctypes.c_double, domain, _float)


class Switch(Kind):
    """Yes or no: int."""

    def __init__(self) -> None:
        super().__init__(ctypes.c_int, "True or False", _bool)


class Choice(Kind):
    """One of a few names, which stand in the order of their numbers in C: int."""

    def __init__(self, literal: Any) -> None:
        names = get_args(literal)
        super().__init__(ctypes.c_int, "one of " + ", ".join(map(repr, names)), self._number)
        self.names = names

    def _number(self, value: Any) -> int:
        if not isinstance(value, str):
            raise TypeError
        return self.names.index(value)


class String(Kind):
    """Text without NUL: const char *."""

    def __init__(self, domain: str) -> None:
        super().__init__(ctypes.c_char_p, domain, _string)


class Words(Kind):
    """Any number of words, added one by one: const char *."""

    verb = "add"
    many = True

    def __init__(self) -> None:
        domain = "an iterable of words of 1 to 64 bytes, without white space"
        super().__init__(ctypes.c_char_p, domain, _string)


# ---- The tables ------------------------------------------------------------------------------------


class AnalysisOptions(TypedDict, total=False):
    """What the analysis of a text reads.  None is the default of the library."""

    language: Annotated[Optional[str], String("a BCP 47 tag such as 'en' or 'pt-BR', or 'auto'")]
    lines: Annotated[Optional[Lines], Choice(Lines)]
    invalid: Annotated[Optional[Invalid], Choice(Invalid)]
    damping: Annotated[Optional[float], Number("0 to .99")]
    forward: Annotated[Optional[float], Number("0 to 1")]
    skip_furniture: Annotated[Optional[bool], Switch()]
    stop_words: Annotated[Optional[Iterable[str]], Words()]
    abbreviations: Annotated[Optional[Iterable[str]], Words()]


class Limits(TypedDict, total=False):
    """What a selection reads, besides the number of sentences.  None is the default of the library."""

    words: Annotated[Optional[int], Count()]
    bytes: Annotated[Optional[int], Count()]
    ratio: Annotated[Optional[float], Number("above 0, up to 1")]
    order: Annotated[Optional[Order], Choice(Order)]
    redundancy: Annotated[Optional[float], Number("above 0, up to 1")]
    repair_openers: Annotated[Optional[bool], Switch()]


class SelectionOptions(Limits, total=False):
    """What a selection reads.  None is the default of the library."""

    sentences: Annotated[Optional[int], Count()]


class Options(AnalysisOptions, Limits, total=False):
    """What summarize() takes besides the number of sentences."""


# ---- Option objects --------------------------------------------------------------------------------


def _table(hints: Mapping[str, Any]) -> Dict[str, Kind]:
    return {name: hint.__metadata__[0] for name, hint in hints.items()}


ANALYSIS = _table(get_type_hints(AnalysisOptions, include_extras=True))
SELECTION = _table(get_type_hints(SelectionOptions, include_extras=True))
ALL = {**ANALYSIS, **SELECTION}

# The plural of a list of words is singular in its setter: it adds one.
_SETTERS = {
    name: f"summ_options_{kind.verb}_{name[:-1] if kind.many else name}"
    for name, kind in ALL.items()
}

_library.declare(
    _library.quick,
    {_SETTERS[name]: (ctypes.c_int, [ctypes.c_void_p, kind.ctype]) for name, kind in ALL.items()},
)


class OptionsObject:
    """A summ_options, which is not changed once it is made, so that threads may share it."""

    __slots__ = ("pointer", "replaces")

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.pointer: Optional[int] = None
        pointer = ctypes.c_void_p()
        status = _library.quick.summ_options_new(ctypes.byref(pointer))
        if status:
            fail(status)
        self.pointer = pointer.value
        self.replaces = values.get("invalid") == "replace"
        for name, value in values.items():
            if value is not None:
                self._set(name, value)

    def _set(self, name: str, value: Any) -> None:
        kind = ALL[name]
        if not kind.many:
            self._call(name, kind, value)
            return
        if isinstance(value, (str, bytes)):
            raise TypeError(f"{name} must be {kind.domain}, not {type(value).__name__}")
        for one in value:
            self._call(name, kind, one)

    def _call(self, name: str, kind: Kind, value: Any) -> None:
        try:
            converted = kind.convert(value)
        except TypeError:
            raise TypeError(f"{name} must be {kind.domain}, not {type(value).__name__}") from None
        except (ValueError, OverflowError):
            raise _refused(name, kind, value) from None
        status = getattr(_library.quick, _SETTERS[name])(self.pointer, converted)
        if status == ArgumentError.STATUS:
            raise _refused(name, kind, value)
        if status:
            fail(status)

    def __del__(
        self, free: Callable[[Optional[int]], None] = _library.quick.summ_options_free
    ) -> None:
        free(self.pointer)


def _refused(name: str, kind: Kind, value: Any) -> SummError:
    error = ArgumentError(f"{name} must be {kind.domain}, not {value!r}")
    error.code = ArgumentError.STATUS
    return error


# Programs use few sets of options, often: an option object is made once for each.
_cache: Dict[Any, OptionsObject] = {}
_CACHE_SIZE = 256


def make(
    function: str, known: Mapping[str, Kind], values: Mapping[str, Any]
) -> Optional[OptionsObject]:
    """The option object for keywords of `function`, or None where all have their defaults."""
    if not values:
        return None
    # Types belong to the key: 1, 1.0 and True are equal.
    key: Tuple[Any, ...] = (known is ALL, *values.items(), *map(type, values.values()))
    try:
        found = _cache.get(key)
    except TypeError:
        return _make_unhashable(function, known, values)
    if found is None:
        found = _new(function, known, values)
        if found is not None:
            if len(_cache) >= _CACHE_SIZE:
                _cache.clear()
            _cache[key] = found
    return found


def _make_unhashable(
    function: str, known: Mapping[str, Kind], values: Mapping[str, Any]
) -> Optional[OptionsObject]:
    """The same for values that cannot be in a key: lists of words become tuples."""
    frozen = {
        name: tuple(value) if isinstance(value, (list, set, dict)) else value
        for name, value in values.items()
    }
    try:
        hash(tuple(frozen.items()))
    except TypeError:  # whatever it is, it is refused
        return _new(function, known, values)
    return make(function, known, frozen)


def _new(
    function: str, known: Mapping[str, Kind], values: Mapping[str, Any]
) -> Optional[OptionsObject]:
    for name in values:
        if name not in known:
            raise TypeError(_unknown(function, known, name))
    if all(value is None for value in values.values()):
        return None
    return OptionsObject(values)


def _unknown(function: str, known: Mapping[str, Kind], name: str) -> str:
    message = f"{function}() has no option {name!r}"
    if name in ANALYSIS:
        return f"{message}: it belongs to the analysis, that is to Document()"
    if name in SELECTION:
        return f"{message}: it belongs to the selection, that is to Document.select()"
    for guess in difflib.get_close_matches(name, known, 1):
        message = f"{message}; did you mean {guess!r}?"
    return message
