# SPDX-License-Identifier: MIT
"""The options: a table of what the library takes, and option objects made from keywords.

A new option is one line in one of the two tables below.  Its name is that of the setter in summ.h,
and its annotation says what Python passes and what a value may be.
"""

from __future__ import annotations

import ctypes
import difflib
import operator
import sys
from ctypes import POINTER, c_char_p, c_double, c_int, c_size_t, c_void_p
from threading import get_ident, main_thread
from typing import (
    Annotated,
    Any,
    Callable,
    Dict,
    Iterable,
    List,
    Literal,
    Mapping,
    Optional,
    Tuple,
    TypedDict,
    Union,
    get_args,
    get_type_hints,
)

from . import _library
from ._errors import ArgumentError, SummError, fail

Lines = Literal["auto", "paragraphs", "wrapped", "transcript"]
Invalid = Literal["refuse", "replace"]
Order = Literal["text", "rank"]
Amount = Literal["full", "auto"]
Similarity = Literal["cosine", "overlap", "bm25"]


# ---- Kinds of values -------------------------------------------------------------------------------

Raised = Dict[int, BaseException]


class Kind:
    """What a setter takes: its types in C, and the way there from a value of Python.

    `domain` ends the sentence "NAME must be ...".
    """

    verb = "set"
    many = False
    calls_back = False

    def __init__(self, domain: str, *types: Any) -> None:
        self.domain = domain
        self.types = types

    def convert(self, value: Any, raised: Raised) -> Tuple[Any, ...]:
        """The arguments of the setter.  A TypeError or ValueError says that the value is wrong."""
        raise NotImplementedError


class Count(Kind):
    """A number of something: size_t."""

    def __init__(self, domain: str = "1 or more") -> None:
        super().__init__(domain, c_size_t)

    def convert(self, value: Any, raised: Raised) -> Tuple[Any, ...]:
        return (_size(value),)


class UpTo(Count):
    """A number of something, from 0 to one that the library knows: size_t."""

    def __init__(self, most: int) -> None:
        super().__init__(f"0 to {most}")


class Number(Kind):
    """A real number: double."""

    def __init__(self, domain: str) -> None:
        super().__init__(domain, c_double)

    def convert(self, value: Any, raised: Raised) -> Tuple[Any, ...]:
        return (_real(value),)


class Switch(Kind):
    """Yes or no: int."""

    def __init__(self) -> None:
        super().__init__("True or False", c_int)

    def convert(self, value: Any, raised: Raised) -> Tuple[Any, ...]:
        if not isinstance(value, int):
            raise TypeError
        return (value,)


class Choice(Kind):
    """One of a few names, listed in the order of their numbers in C: int."""

    def __init__(self, literal: Any) -> None:
        self.names: Tuple[str, ...] = get_args(literal)
        super().__init__("one of " + ", ".join(map(repr, self.names)), c_int)

    def convert(self, value: Any, raised: Raised) -> Tuple[Any, ...]:
        if not isinstance(value, str):
            raise TypeError
        return (self.names.index(value),)


class String(Kind):
    """A string with its length: const char *, size_t."""

    def __init__(self, domain: str) -> None:
        super().__init__(domain, c_char_p, c_size_t)

    def convert(self, value: Any, raised: Raised) -> Tuple[Any, ...]:
        data = _utf8(value)
        return data, len(data)


class Line(String):
    """A short string on one line: const char *, size_t."""

    def __init__(self) -> None:
        super().__init__("a string of at most 64 bytes on one line")


class Tag(String):
    """A string that cannot be empty: const char *, size_t."""


class Words(String):
    """Any number of words, added one by one: const char *, size_t."""

    verb = "add"
    many = True

    def __init__(self) -> None:
        super().__init__("an iterable of words of 1 to 64 bytes, without white space")


class Weighted(Kind):
    """A string with a weight, which may be left out: const char *, size_t, double."""

    def __init__(self, domain: str, weight: float) -> None:
        super().__init__(domain, c_char_p, c_size_t, c_double)
        self.weight = weight

    def convert(self, value: Any, raised: Raised) -> Tuple[Any, ...]:
        string, weight = value if isinstance(value, tuple) else (value, self.weight)
        data = _utf8(string)
        return data, len(data), _real(weight)


class Progress(Kind):
    """A function that is told how much is done: summ_progress_callback *, void *."""

    calls_back = True
    ctype = ctypes.CFUNCTYPE(c_int, c_void_p, c_double)

    def __init__(self) -> None:
        super().__init__("a function of a float", self.ctype, c_void_p)

    def convert(self, value: Any, raised: Raised) -> Tuple[Any, ...]:
        if not callable(value):
            raise TypeError

        def call(_user: Optional[int], done: float) -> int:
            try:
                if get_ident() in raised:
                    return 1
                value(done)
                return 0
            except BaseException as error:
                raised[get_ident()] = error
                return 1

        return self.ctype(call), None


class Cost(Kind):
    """A function of a sentence, and a limit: summ_cost_callback *, void *, size_t."""

    calls_back = True
    ctype = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_size_t, POINTER(c_size_t))

    def __init__(self) -> None:
        domain = "a pair: a function of a sentence that gives a number, and a limit of 1 or more"
        super().__init__(domain, self.ctype, c_void_p, c_size_t)

    def convert(self, value: Any, raised: Raised) -> Tuple[Any, ...]:
        if not isinstance(value, (tuple, list)):
            raise TypeError
        cost, limit = value
        if not callable(cost):
            raise TypeError

        def call(_user: Optional[int], address: int, length: int, result: Any) -> int:
            try:
                if get_ident() in raised:
                    return 1
                sentence = ctypes.string_at(address, length).decode("utf-8", "replace")
                result[0] = _cost(cost(sentence))
                return 0
            except BaseException as error:
                raised[get_ident()] = error
                return 1

        return self.ctype(call), None, _size(limit)


def _size(value: Any) -> int:
    if isinstance(value, bool):
        raise TypeError
    number = operator.index(value)
    if not 0 <= number <= _library.SIZE_MAX:
        raise ValueError
    return number


def _real(value: Any) -> float:
    if isinstance(value, (bool, str, bytes)):
        raise TypeError
    return float(value)


def _utf8(value: Any) -> bytes:
    if not isinstance(value, str):
        raise TypeError
    return value.encode()  # a lone surrogate is a ValueError


def _cost(value: Any) -> int:
    """What a cost function gave; the largest number would mean that it gave nothing."""
    number = operator.index(value)
    if not 0 <= number < _library.SIZE_MAX:
        raise ValueError(f"the cost of a sentence must be 0 or more, not {number}")
    return number


# ---- The tables ------------------------------------------------------------------------------------


class CompressOptions(TypedDict, total=False):
    """What compress() reads of the options of the analysis.  None is the default of the library."""

    language: Annotated[Optional[str], Tag("a BCP 47 tag such as 'en' or 'pt-BR', or 'auto'")]
    lines: Annotated[Optional[Lines], Choice(Lines)]
    invalid: Annotated[Optional[Invalid], Choice(Invalid)]
    damping: Annotated[Optional[float], Number("0 to .99")]
    forward_weight: Annotated[Optional[float], Number("0 to 1")]
    structure_weights: Annotated[Optional[bool], Switch()]
    similarity: Annotated[Optional[Similarity], Choice(Similarity)]
    threshold: Annotated[Optional[float], Number("0, or above 0 and below 1")]
    title: Annotated[Optional[str], String("a string")]
    skip_furniture: Annotated[Optional[bool], Switch()]
    stop_words: Annotated[Optional[Iterable[str]], Words()]
    abbreviations: Annotated[Optional[Iterable[str]], Words()]
    limit_bytes: Annotated[Optional[int], Count()]
    limit_sentences: Annotated[Optional[int], Count()]
    limit_memory: Annotated[Optional[int], Count()]


class _Analysis(CompressOptions, total=False):
    query: Annotated[
        Union[str, Tuple[str, float], None],
        Weighted("a string, or a pair of a string and a weight above 0 and below 1", 0.8),
    ]


class AnalysisOptions(_Analysis, total=False):
    """What the analysis of a text reads.  None is the default of the library."""

    # Not in the table above, because `briefs` reports progress in another way.
    progress: Annotated[Optional[Callable[[float], object]], Progress()]


class Budgets(TypedDict, total=False):
    """What a selection reads, besides the number of sentences.  None is the default of the library."""

    words: Annotated[Optional[int], Count()]
    bytes: Annotated[Optional[int], Count()]
    ellipsis: Annotated[Optional[bool], Switch()]
    ratio: Annotated[Optional[float], Number("above 0, up to 1")]
    cost: Annotated[Optional[Tuple[Callable[[str], int], int]], Cost()]
    amount: Annotated[Optional[Amount], Choice(Amount)]
    order: Annotated[Optional[Order], Choice(Order)]
    redundancy: Annotated[Optional[float], Number("above 0, up to 1")]
    repair_openers: Annotated[Optional[bool], Switch()]
    mark: Annotated[Optional[str], Line()]
    expand: Annotated[Optional[int], UpTo(100)]


class SelectionOptions(Budgets, total=False):
    """What a selection reads.  None is the default of the library."""

    sentences: Annotated[Optional[int], Count()]


class BatchOptions(_Analysis, Budgets, total=False):
    """What briefs() takes for each text, besides the number of sentences."""


class ReadingOptions(TypedDict, total=False):
    """What calls that read a document take.  None is the default of the library."""

    limit_memory: Annotated[Optional[int], Count()]
    progress: Annotated[Optional[Callable[[float], object]], Progress()]


class SelectOptions(Budgets, ReadingOptions, total=False):
    """What Document.select() takes besides the number of sentences."""


class Options(AnalysisOptions, Budgets, total=False):
    """What summarize() takes besides the number of sentences."""


# ---- Option objects --------------------------------------------------------------------------------


def _table(hints: Mapping[str, Any]) -> Dict[str, Kind]:
    return {name: hint.__metadata__[0] for name, hint in hints.items()}


ANALYSIS = _table(get_type_hints(AnalysisOptions, include_extras=True))
SELECTION = _table(get_type_hints(SelectionOptions, include_extras=True))
READING = _table(get_type_hints(ReadingOptions, include_extras=True))
ALL = {**ANALYSIS, **SELECTION}
_CALLBACKS = frozenset(name for name, kind in ALL.items() if kind.calls_back)

# The plural of a list of words is singular in its setter: it adds one.
_SETTERS = {
    name: f"summ_options_{kind.verb}_{name[:-1] if kind.many else name}"
    for name, kind in ALL.items()
}

_library.declare(
    _library.quick,
    {_SETTERS[name]: (c_int, [c_void_p, *kind.types]) for name, kind in ALL.items()},
)


class _Ignored:
    """Keeps what ctypes would only print: what a signal raises before a callback comes to its first statement."""

    def __init__(self, raised: Raised) -> None:
        self._raised = raised
        self._thread = get_ident()
        self._before = sys.unraisablehook

    def __enter__(self) -> None:
        # Python runs what handles signals in the main thread only.
        if self._thread == main_thread().ident:
            sys.unraisablehook = self._keep

    def __exit__(self, *_: object) -> None:
        if self._thread == main_thread().ident:
            sys.unraisablehook = self._before

    def _keep(self, ignored: "sys.UnraisableHookArgs") -> None:
        in_callback = "ctypes callback function" in (ignored.err_msg or "")
        if in_callback and get_ident() == self._thread and ignored.exc_value is not None:
            self._raised[self._thread] = ignored.exc_value
        else:
            self._before(ignored)


class OptionsObject:
    """A summ_options, which is not changed once it is made, so that threads may share it."""

    __slots__ = ("_callbacks", "_raised", "pointer", "replaces")

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.pointer: Optional[int] = None
        self.replaces = values.get("invalid") == "replace"
        self._raised: Raised = {}  # by thread: what a callback raised
        self._callbacks: List[Any] = []
        pointer = c_void_p()
        status = _library.quick.summ_options_new(ctypes.byref(pointer))
        if status:
            fail(status)
        self.pointer = pointer.value
        for name, value in values.items():
            if value is not None:
                self._set(name, value)

    def _set(self, name: str, value: Any) -> None:
        kind = ALL[name]
        if not kind.many:
            self._call(name, kind, value)
            return
        if isinstance(value, (str, bytes)):
            raise _mistyped(name, kind, value)
        try:
            words = list(value)
        except TypeError:
            raise _mistyped(name, kind, value) from None
        for word in words:
            self._call(name, kind, word)

    def _call(self, name: str, kind: Kind, value: Any) -> None:
        try:
            arguments = kind.convert(value, self._raised)
        except TypeError:
            raise _mistyped(name, kind, value) from None
        except (ValueError, OverflowError):
            raise _refused(name, kind, value) from None
        status = getattr(_library.quick, _SETTERS[name])(self.pointer, *arguments)
        if status == ArgumentError.STATUS:
            raise _refused(name, kind, value)
        if status:
            fail(status)
        if kind.calls_back:
            self._callbacks.append(arguments)

    def call(self, function: Any, *arguments: Any) -> Optional[int]:
        """The object that a function of the library makes with these options.

        Raises what a callback raised, or else the exception of the status.
        """
        pointer = c_void_p()
        error = _library.CError()
        arguments += (ctypes.byref(pointer), ctypes.byref(error))
        if not self._callbacks:
            status = function(*arguments)
        else:
            with _Ignored(self._raised):
                status = function(*arguments)
            raised = self._raised.pop(get_ident(), None)
            if raised is not None:
                _library.free(function, pointer)
                raise raised
        if status:
            fail(status, error)
        return pointer.value

    def __del__(
        self, free: Callable[[Optional[int]], None] = _library.quick.summ_options_free
    ) -> None:
        free(self.pointer)


def _mistyped(name: str, kind: Kind, value: Any) -> TypeError:
    return TypeError(f"{name} must be {kind.domain}, not {type(value).__name__}")


def _refused(name: str, kind: Kind, value: Any) -> SummError:
    error = ArgumentError(f"{name} must be {kind.domain}, not {value!r}")
    error.code = ArgumentError.STATUS
    return error


DEFAULTS = OptionsObject({})

# Programs use few sets of options, often: an option object is made once for each.
_cache: Dict[Any, OptionsObject] = {}
_CACHE_SIZE = 256


def make(function: str, known: Mapping[str, Kind], values: Mapping[str, Any]) -> OptionsObject:
    """The option object for keywords of `function`."""
    # Types belong to the key: 1, 1.0 and True are equal.
    key: Tuple[Any, ...] = (function, *values.items(), *map(type, values.values()))
    try:
        found = _cache.get(key)
    except TypeError:
        return _make_unhashable(function, known, values)
    if found is not None:
        return found
    made = _new(function, known, values)
    if _CALLBACKS.isdisjoint(values):
        if len(_cache) >= _CACHE_SIZE:
            _cache.clear()
        _cache[key] = made
    return made


def in_part(values: Mapping[str, Any], start: float, end: float) -> Dict[str, Any]:
    """The same options, whose progress is reported as that of a part of the work."""
    progress = values.get("progress")
    if not callable(progress):
        return dict(values)
    report: Callable[[float], object] = progress

    def report_part(done: float) -> None:
        report(start + done * (end - start) if done < 1 else end)

    return {**values, "progress": report_part}


def _make_unhashable(
    function: str, known: Mapping[str, Kind], values: Mapping[str, Any]
) -> OptionsObject:
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


def _new(function: str, known: Mapping[str, Kind], values: Mapping[str, Any]) -> OptionsObject:
    for name in values:
        if name not in known:
            raise TypeError(_unknown(function, known, name))
    if all(value is None for value in values.values()):
        return DEFAULTS
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
