# SPDX-License-Identifier: MIT
"""A hundred thousand calls leave resident memory as it was."""

from __future__ import annotations

import gc
import itertools
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from support import ARTICLE, STORY

import summ

CALLS = int(os.environ.get("SUMM_TEST_CALLS", "100000"))
ROOM = 2 * 2**20

STATM = Path("/proc/self/statm")

SHORT = "The mill burned. Nobody was in the mill: it was 12 o'clock. Öl & Brot 🍞 fehlten."


def summarize(number: int) -> None:
    summ.summarize(SHORT)


def read_all(number: int) -> None:
    summary = summ.summarize(SHORT, 1 + number % 5, order="rank")
    assert summary.text and summary.sentences and summary.language and summary.words
    assert summary.flags in (0, summ.Flag.SLIGHT)


def with_callbacks(number: int) -> None:
    seen: list[float] = []
    summ.summarize(SHORT, progress=seen.append, cost=(len, 50), stop_words=["mill"])


def errors(number: int) -> None:
    for text in (b"The mill \xff burned.", "The mill \ud800 burned."):
        try:
            summ.summarize(text)
        except summ.EncodingError:
            pass
    try:
        summ.summarize(SHORT, words=0)
    except ValueError:
        pass
    try:
        summ.summarize(SHORT, progress=lambda done: 1 / 0)
    except ZeroDivisionError:
        pass


def documents(number: int) -> None:
    document = summ.Document([SHORT, STORY])
    assert document.sentences and document.select(2).text and document.lines
    assert document.keywords(3)


def compress(number: int) -> None:
    result = summ.compress([SHORT, STORY], "mill", budget=60, mark="~")
    assert result.kept and result.dropped


SUMMARIZER = summ.Summarizer(words=20)


def warm(number: int) -> None:
    assert SUMMARIZER(ARTICLE if number % 100 == 0 else SHORT).sentences


# What a call costs, in calls of the cheapest.
KINDS: list[tuple[Callable[[int], None], int]] = [
    (summarize, 1),
    (read_all, 2),
    (warm, 2),
    (with_callbacks, 5),
    (errors, 5),
    (documents, 10),
    (compress, 20),
]


@pytest.mark.long
@pytest.mark.skipif(not STATM.exists(), reason="resident memory is read from /proc")
@pytest.mark.parametrize(("call", "cost"), KINDS)
def test_resident_memory_stays_flat(call: Callable[[int], None], cost: int) -> None:
    def resident() -> int:
        gc.collect()
        return int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    calls = CALLS // cost
    numbers = itertools.count()
    for number in itertools.islice(numbers, max(calls // 10, 1000)):
        call(number)
    before = resident()
    for number in itertools.islice(numbers, calls):
        call(number)
    assert resident() - before < ROOM


@pytest.mark.long
@pytest.mark.skipif(not STATM.exists(), reason="resident memory is read from /proc")
def test_resident_memory_stays_flat_over_threads() -> None:
    def resident() -> int:
        gc.collect()
        return int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def stream(count: int) -> None:
        for summary in summ.briefs(itertools.repeat(SHORT, count), workers=3):
            assert summary.text

    stream(1000)
    before = resident()
    for _ in range(5):
        stream(CALLS // 50)
    assert resident() - before < ROOM
