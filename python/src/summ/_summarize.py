# SPDX-License-Identifier: MIT
"""One text in, its summary out: in one call, and again and again with the same memory."""

from __future__ import annotations

import ctypes
import threading
from typing import TYPE_CHECKING, Any, Callable, Optional

from . import _library
from ._errors import fail
from ._options import ALL, in_part, make
from ._summary import Summary
from ._text import AnyText, Text, encode, fill, has_surrogates, plain

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ._options import Options


def summarize(text: AnyText, sentences: Optional[int] = None, **options: Unpack[Options]) -> Summary:
    """The best sentences of a text.

    `text` is a str, bytes of UTF-8, or a `summ.Text`.  Without any limit the summary has at most three
    sentences; all limits that are given hold together.  Options are in `summ.Options`.

    Raises EncodingError, LimitError, OutOfMemoryError; ArgumentError (a ValueError) for a value that
    an option does not take, TypeError for one of another type and for an unknown option.
    """
    if isinstance(text, Text):
        return Summarizer(sentences, **options).summarize(text)
    made = make("summarize", ALL, {"sentences": sentences, **options})
    source = plain(text)
    data = encode(source, 0, made.replaces)
    pointer = made.call(_library.work.summ_summarize, data, len(data), made.pointer)
    mended = made.replaces and has_surrogates(source)
    how = {"texts": text, "sentences": sentences, **options}
    return Summary((source,), pointer, mended, how=how, data=(data,))


# What part of the work on a text is done when it is analysed.
_ANALYSED = 0.9


class Summarizer:
    """Summarizes one text after the other with one set of options and one piece of memory.

    It serves one call at a time: give each thread its own Summarizer (or use `summ.briefs`).  A
    call while another one runs is a RuntimeError.  The memory grows to what the largest text
    needed, and is given back with the object.
    """

    __slots__ = ("_context", "_free", "_how", "_lock", "_options", "_selection")

    def __init__(self, sentences: Optional[int] = None, **options: Unpack[Options]) -> None:
        self._context: Optional[int] = None
        values = {"sentences": sentences, **options}
        self._how = values
        self._options = make("Summarizer", ALL, in_part(values, 0, _ANALYSED))
        self._selection = make("Summarizer", ALL, in_part(values, _ANALYSED, 1))
        self._lock = threading.Lock()
        pointer = ctypes.c_void_p()
        status = _library.quick.summ_context_new(None, ctypes.byref(pointer))
        if status:
            fail(status)
        self._context = pointer.value

    def __del__(
        self, free: Callable[[Optional[int]], None] = _library.quick.summ_context_free
    ) -> None:
        free(self._context)

    def summarize(self, text: AnyText) -> Summary:
        """As `summ.summarize(text)` with the options of this object."""
        source = plain(text)
        item = _library.CText()
        data = fill(item, text, replace=self._options.replaces)
        if not self._lock.acquire(blocking=False):
            raise RuntimeError("a Summarizer serves one call at a time: use one for each thread")
        try:
            pointer = self._run(item)
            mended = self._options.replaces and has_surrogates(source)
            how = {"texts": text, **self._how}
            return Summary((source,), pointer, mended, how=how, data=(data,))
        finally:
            self._lock.release()

    __call__ = summarize

    def _run(self, text: _library.CText) -> Optional[int]:
        """Analyses and selects, and leaves the context ready for the next text."""
        analyse, select = _library.work.summ_document_new, _library.work.summ_document_select
        document = self._options.call(analyse, self._context, self._options.pointer, text, 1)
        try:
            return self._selection.call(select, document, self._selection.pointer)
        finally:
            _library.quick.summ_document_free(document)

    def __reduce__(self) -> Any:
        raise TypeError("a Summarizer cannot be pickled: make one in each process")
