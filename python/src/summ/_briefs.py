# SPDX-License-Identifier: MIT
"""Summaries of many texts, in order, by several threads."""

from __future__ import annotations

import os
import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Deque,
    Iterable,
    Iterator,
    Literal,
    Optional,
    Union,
    overload,
)

from ._summarize import Summarizer
from ._summary import Summary
from ._text import AnyText, Text

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ._options import BatchOptions

# Texts that are read ahead for each worker: enough that none waits for another.
_AHEAD = 8


@overload
def briefs(
    texts: Iterable[AnyText],
    sentences: Optional[int] = None,
    *,
    workers: Optional[int] = None,
    progress: Optional[Callable[[int], object]] = None,
    errors: Literal["raise"] = "raise",
    **options: Unpack[BatchOptions],
) -> Iterator[Summary]: ...


@overload
def briefs(
    texts: Iterable[AnyText],
    sentences: Optional[int] = None,
    *,
    workers: Optional[int] = None,
    progress: Optional[Callable[[int], object]] = None,
    errors: Literal["return"],
    **options: Unpack[BatchOptions],
) -> Iterator[Union[Summary, Exception]]: ...


def briefs(
    texts: Iterable[AnyText],
    sentences: Optional[int] = None,
    *,
    workers: Optional[int] = None,
    progress: Optional[Callable[[int], object]] = None,
    errors: Literal["raise", "return"] = "raise",
    **options: Unpack[BatchOptions],
) -> Iterator[Union[Summary, Exception]]:
    """Summaries of many texts, in their order, as they get ready.

    `texts` may be a generator of any length: only a few texts for each worker are read ahead, and only
    while results are taken.  `workers` is a number of threads, by default that of the processors.
    `progress` is called with 1 after each text, such as `tqdm(...).update`.  With errors="return" a
    text that fails gives its exception in place of a summary, and the others go on; otherwise the
    exception is raised and ends the run.  Options are those of `summarize`.
    """
    if workers is None:
        workers = _processors()
    if isinstance(workers, bool) or not isinstance(workers, int):
        raise TypeError(f"workers must be a number, not {type(workers).__name__}")
    if workers < 1:
        raise ValueError(f"workers must be 1 or more, not {workers}")
    if errors not in ("raise", "return"):
        raise ValueError(f"errors must be 'raise' or 'return', not {errors!r}")
    if isinstance(texts, (str, bytes, Text)):
        raise TypeError("texts must be an iterable of texts; for a single text there is summarize()")
    first = Summarizer(sentences, **options)  # what is wrong with the options is said here and now

    def attempt(summarizer: Summarizer, text: AnyText) -> Union[Summary, Exception]:
        try:
            return summarizer.summarize(text)
        except Exception as error:
            if errors == "raise":
                raise
            return error

    def one_after_the_other() -> Iterator[Union[Summary, Exception]]:
        for text in texts:
            yield attempt(first, text)

    def in_threads(workers: int) -> Iterator[Union[Summary, Exception]]:
        local = threading.local()

        def work(text: AnyText) -> Union[Summary, Exception]:
            try:
                own = local.summarizer
            except AttributeError:
                own = local.summarizer = Summarizer(sentences, **options)
            return attempt(own, text)

        pool = ThreadPoolExecutor(workers, thread_name_prefix="summ")
        waiting: Deque[Future[Any]] = deque()
        try:
            for text in texts:
                waiting.append(pool.submit(work, text))
                if len(waiting) >= _AHEAD * workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    def reported() -> Iterator[Union[Summary, Exception]]:
        for result in one_after_the_other() if workers == 1 else in_threads(workers):
            if progress is not None:
                progress(1)
            yield result

    return reported()


def _processors() -> int:
    """The processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
