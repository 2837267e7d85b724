# SPDX-License-Identifier: MIT
"""Keywords, and where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import ARTICLE, STORY, texts

import summ


def test_keywords_are_what_a_text_is_about() -> None:
    found = summ.keywords(ARTICLE)
    assert len(found) == 10
    assert any("ferry" in str(keyword).lower() for keyword in found)
    scores = [keyword.score for keyword in found]
    assert scores == sorted(scores, reverse=True)
    assert found[:4] == summ.keywords(ARTICLE, 4)
    assert len(summ.keywords(ARTICLE, None)) > 20
    assert found == summ.Document(ARTICLE).keywords()


def test_a_keyword_knows_where_it_stands() -> None:
    several = [STORY, "Die Mühle – the mill – in Öster: the mill 🏭 burned."]
    for keyword in summ.Document(several).keywords(None):
        assert keyword.occurrences
        for occurrence in keyword.occurrences:
            text = several[occurrence.document]
            cut = text[occurrence.start : occurrence.end]
            assert cut.encode() == text.encode()[occurrence.byte_start : occurrence.byte_end]
        forms = {
            several[one.document][one.start : one.end] for one in keyword.occurrences
        }
        assert keyword.text in forms


def test_options_are_those_of_the_analysis() -> None:
    words = [str(keyword).lower() for keyword in summ.keywords(STORY, None, stop_words=["mill"])]
    assert "mill" not in words
    seen: list[float] = []
    assert summ.keywords(STORY, progress=seen.append) == summ.keywords(STORY)
    assert seen == sorted(seen) and seen.count(1) == 1
    with pytest.raises(summ.LimitError):
        summ.keywords(STORY, limit_memory=100)
    with pytest.raises(TypeError, match="Document.select"):
        summ.keywords(STORY, words=5)  # type: ignore[call-arg]
    for count in (0, -1, 2**64):
        with pytest.raises(ValueError, match="count must be 1 or more"):
            summ.keywords(STORY, count)
    with pytest.raises(TypeError):
        summ.keywords([STORY])  # type: ignore[arg-type]


def test_nothing_has_no_keywords() -> None:
    assert summ.keywords("") == ()
    assert summ.Document([]).keywords() == ()


@settings(max_examples=200)
@given(st.lists(texts, max_size=3))
def test_keywords_slice_their_texts(several: list[str]) -> None:
    for keyword in summ.Document(several).keywords(None):
        for occurrence in keyword.occurrences:
            data = several[occurrence.document].encode()
            cut = several[occurrence.document][occurrence.start : occurrence.end]
            assert cut.strip() == cut != ""
            assert data[occurrence.byte_start : occurrence.byte_end].decode() == cut
