#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the Python package adds to a call of the library, and what a second thread brings.

    PYTHONPATH=python/src SUMM_LIBRARY=build/release/libsumm/libsumm.so bench/binding.py [BYTES]

Documents are generated prose, BYTES (default 20000) long: plain ASCII, and the same with other characters
in it, which Python has to encode.  The library alone is called through ctypes with bytes that are ready, and
its answer is not looked at.  All ways are measured in turns; times are medians by the clock.
"""

import ctypes
import statistics
import sys
import time
from typing import Callable, List

import summ
from prose import make_documents
from summ import _library


def library_alone() -> Callable[[bytes], None]:
    """A call of the library with a warm context, as Summarizer makes it, without what Python adds."""
    work, quick = _library.work, _library.quick
    context, document, summary = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_void_p()
    quick.summ_context_new(None, ctypes.byref(context))

    def call(data: bytes) -> None:
        text = _library.CText(data, len(data))
        work.summ_document_new(context, None, text, 1, ctypes.byref(document), None)
        work.summ_document_select(document, None, ctypes.byref(summary), None)
        quick.summ_document_free(document)
        quick.summ_summary_free(summary)

    return call


def median_times(ways: List[Callable[[], object]], rounds: int) -> List[float]:
    times: List[List[float]] = [[] for _ in ways]
    for _ in range(rounds):
        for way, own in zip(ways, times):
            start = time.perf_counter()
            way()
            own.append(time.perf_counter() - start)
    return [statistics.median(own) for own in times]


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    texts = make_documents(200, size)
    alone = library_alone()
    first, second = summ.Summarizer(), summ.Summarizer()  # each way has its own memory

    print(f"documents of {size} characters     library    and the brief    and its sentences")
    plain = texts[0]
    for name, text in (
        ("ASCII", plain),
        ("some é", plain.replace("ne", "né")),
        ("curly quotes", plain.replace(" a ", " “a” ")),
        ("both", plain.replace("ne", "né").replace(" a ", " “a” ")),
    ):
        data = text.encode()
        library, brief, sentences = median_times(
            [
                lambda: alone(data),
                lambda: str(first(text)),
                lambda: second(text).sentences,
            ],
            1000,
        )
        print(
            f"{name:28}{library * 1e6:10.1f} us{(brief - library) * 1e6:+13.1f} us"
            f"{(sentences - library) * 1e6:+17.1f} us"
        )

    def with_threads(workers: int) -> Callable[[], object]:
        return lambda: [str(brief) for brief in summ.briefs(texts, workers=workers)]

    one, two = median_times([with_threads(1), with_threads(2)], 9)
    print(
        f"briefs: {len(texts) / one:.0f} documents a second with one worker,"
        f" {len(texts) / two:.0f} with two, {one / two:.2f} times as many"
    )


if __name__ == "__main__":
    main()
