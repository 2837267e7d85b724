# SPDX-License-Identifier: MIT
"""Many texts, several threads, one order."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator

import pytest
from support import ARTICLE, STORY

import summ

TEXTS = [f"{STORY} {ARTICLE[: 97 * i]}" for i in range(60)]


@pytest.mark.parametrize("workers", [1, 2, 7, None])
def test_results_come_in_order(workers: int | None) -> None:
    expected = [summ.summarize(text, 2, order="rank") for text in TEXTS]
    assert list(summ.briefs(TEXTS, 2, workers=workers, order="rank")) == expected
    assert list(summ.briefs([], workers=workers)) == []


def counted(texts: Iterator[str], seen: list[str]) -> Iterator[str]:
    for text in texts:
        seen.append(text)
        yield text


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_little_is_read_ahead(workers: int) -> None:
    seen: list[str] = []
    results = summ.briefs(counted(itertools.cycle(TEXTS), seen), workers=workers)
    assert not seen
    for taken in range(1, 50):
        next(results)
        assert len(seen) <= taken + 8 * workers
    results.close()  # type: ignore[attr-defined]
    assert not [t for t in threading.enumerate() if t.name.startswith("summ")]


@pytest.mark.parametrize("workers", [1, 3])
def test_an_error_ends_the_run(workers: int) -> None:
    results = summ.briefs([STORY, STORY, b"\xff", STORY], workers=workers)
    assert next(results) == next(results) == summ.summarize(STORY)
    with pytest.raises(summ.EncodingError):
        next(results)
    assert list(results) == []


@pytest.mark.parametrize("workers", [1, 3])
def test_errors_can_be_results(workers: int) -> None:
    texts = [STORY, b"\xff", None, "\ud800", STORY]
    results = list(summ.briefs(texts, workers=workers, errors="return"))  # type: ignore[call-overload]
    kinds = [type(result) for result in results]
    assert kinds == [summ.Summary, summ.EncodingError, TypeError, summ.EncodingError, summ.Summary]
    assert results[0] == results[4] == summ.summarize(STORY)


@pytest.mark.parametrize("workers", [1, 3])
def test_what_the_texts_raise_comes_through(workers: int) -> None:
    def broken() -> Iterator[str]:
        yield STORY
        raise ZeroDivisionError("broken source")

    with pytest.raises(ZeroDivisionError, match="broken source"):
        list(summ.briefs(broken(), workers=workers))


@pytest.mark.parametrize("workers", [1, 3])
def test_progress_counts_texts(workers: int) -> None:
    counts: list[int] = []
    assert len(list(summ.briefs(TEXTS, workers=workers, progress=counts.append))) == len(TEXTS)
    assert counts == [1] * len(TEXTS)

    def stop(_count: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(summ.briefs(TEXTS, workers=workers, progress=stop))


def test_wrong_arguments_are_refused_at_once() -> None:
    with pytest.raises(ValueError, match="workers must be 1 or more, not 0"):
        summ.briefs(TEXTS, workers=0)
    with pytest.raises(TypeError, match="workers must be a number"):
        summ.briefs(TEXTS, workers=True)
    with pytest.raises(ValueError, match="errors must be"):
        summ.briefs(TEXTS, errors="ignore")  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="iterable of texts"):
        summ.briefs(STORY)
    with pytest.raises(ValueError, match="sentences must be"):
        summ.briefs(TEXTS, 0)
    with pytest.raises(TypeError, match="no option"):
        summ.briefs(TEXTS, sentense=1)  # type: ignore[call-overload]


def test_costs_are_counted_in_each_thread() -> None:
    results = list(summ.briefs(TEXTS, workers=4, cost=(len, 150)))
    assert results == [summ.summarize(text, cost=(len, 150)) for text in TEXTS]
