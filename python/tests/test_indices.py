# SPDX-License-Identifier: MIT
"""Spans slice the text, whatever is in it."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from support import texts

import summ


def check(text: str, sentences: Sequence[summ.Sentence]) -> None:
    data = text.encode("utf-8")
    for sentence in sentences:
        assert text[sentence.start : sentence.end] == sentence.text
        assert data[sentence.byte_start : sentence.byte_end].decode() == sentence.text
        assert len(text[: sentence.start].encode()) == sentence.byte_start
        assert sentence.text


@settings(max_examples=1000)
@given(texts)
def test_sentences_of_a_document_slice_the_text(text: str) -> None:
    document = summ.Document(text)
    check(text, document.sentences)
    ends = [0]
    for sentence in document.sentences:
        assert ends[-1] <= sentence.start
        ends.append(sentence.end)
    assert [sentence.index for sentence in document.sentences] == list(range(len(document)))


@settings(max_examples=300)
@given(texts, st.integers(1, 10), st.sampled_from(["text", "rank"]))
def test_sentences_of_a_summary_slice_the_text(text: str, count: int, order: summ.Order) -> None:
    summary = summ.summarize(text, count, order=order)
    check(text, summary)
    assert len(summary) <= count
    starts = [sentence.start for sentence in summary]
    assert starts == sorted(starts) or order == "rank"


@settings(max_examples=300)
@given(st.lists(texts, max_size=4))
def test_sentences_of_several_texts_slice_their_own(several: list[str]) -> None:
    document = summ.Document(several)
    for number, text in enumerate(several):
        check(text, tuple(s for s in document.sentences if s.document == number))
    best = document.select(5, order="rank")
    for number, text in enumerate(several):
        check(text, tuple(s for s in best if s.document == number))
    ranks = [sentence.rank for sentence in best if sentence.rank]
    assert len(ranks) == len(set(ranks))


@settings(max_examples=300)
@given(st.lists(texts.map(str.encode) | st.binary(max_size=12), max_size=8).map(b"".join))
def test_bytes_that_are_not_utf8_can_be_replaced(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    document = summ.Document(data, invalid="replace")
    for sentence in document.sentences:
        assert text[sentence.start : sentence.end] == sentence.text
        cut = data[sentence.byte_start : sentence.byte_end]
        assert cut.decode("utf-8", "replace") == sentence.text


@settings(max_examples=300)
@given(st.lists(texts | st.text(st.characters(), max_size=8), max_size=8).map("".join))
def test_lone_surrogates_can_be_replaced(text: str) -> None:
    for sentence in summ.Document(text, invalid="replace").sentences:
        assert text[sentence.start : sentence.end] == sentence.text


@given(texts)
def test_bytes_and_str_give_the_same(text: str) -> None:
    assert summ.summarize(text) == summ.summarize(text.encode())


def test_a_byte_order_mark_counts() -> None:
    text = "\ufeffThe ferry left. It was late."
    (sentence,) = summ.summarize(text, sentences=1)
    assert text[sentence.start : sentence.end] == sentence.text == "The ferry left."
    assert (sentence.start, sentence.byte_start) == (1, 3)


@settings(max_examples=300)
@given(texts, st.data())
def test_own_spans_come_back(text: str, data: st.DataObject) -> None:
    assume(not text.startswith("\ufeff"))  # a byte order mark is in no sentence
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = zip(cuts, cuts[1:])
    spans = [(a, b) for a, b in pairs if text[a:b] and text[a:b] == text[a:b].strip()]
    document = summ.Document(text, spans=spans)
    check(text, document.sentences)
    assert [(s.start, s.end) for s in document.sentences] == spans
