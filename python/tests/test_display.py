# SPDX-License-Identifier: MIT
"""What a notebook shows."""

from __future__ import annotations

import pickle
from html.parser import HTMLParser
from typing import Any
from unittest import mock

import pytest
from hypothesis import given
from support import ARTICLE, STORY, texts

import summ
from summ import _display


def as_long(shown: Any) -> str:
    """What a notebook shows of something, as if its text were too long for a page."""
    with mock.patch.object(_display, "_FRAMED", -1):
        return str(shown._repr_html_())


class Reader(HTMLParser):
    """Collects the text of a page, and apart from it that of its marks."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.marks: list[str] = []
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.attributes: Any = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)
        self.attributes = attrs
        self.open.append(tag)
        if tag == "mark":
            self.marks.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        if "mark" in self.open:
            self.marks[-1] += data


def test_chosen_sentences_are_shaded_in_the_text() -> None:
    orders: tuple[summ.Order, ...] = ("text", "rank")
    for order in orders:
        summary = summ.summarize(ARTICLE, 3, order=order)
        page = Reader(as_long(summary))
        assert page.text == ARTICLE
        assert sorted(page.marks) == sorted(sentence.text for sentence in summary)
        assert not page.open


def test_markup_in_the_text_stays_text() -> None:
    text = "The <b>mill</b> & the <script>alert('\"1\"')</script> burned. </div>&amp; It rained."
    page = Reader(as_long(summ.summarize(text)))
    assert page.text == text
    assert page.tags <= {"div", "mark", "span"}


def test_a_book_does_not_fill_the_page() -> None:
    page = summ.summarize(ARTICLE * 300, 3)._repr_html_()
    assert len(page) < 25_000
    assert "[…]" in page


def test_a_document_is_shaded_by_score() -> None:
    document = summ.Document([ARTICLE, STORY])
    page = Reader(as_long(document))
    assert page.text == ARTICLE + STORY
    assert page.marks == [sentence.text for sentence in document.sentences if sentence.rank]


def test_nothing_is_shown_of_nothing() -> None:
    assert Reader(as_long(summ.summarize(""))).text == ""
    assert Reader(as_long(summ.Document([]))).text == ""


@given(texts)
def test_any_text_can_be_shown(text: str) -> None:
    page = Reader(as_long(summ.summarize(text)))
    if len(text) < 1000 and not set("\r\0\x0b\x0c") & set(text):
        assert page.tags <= {"div", "mark", "span"}
    assert not page.open
    "".join(page.marks).encode()


def test_a_notebook_shows_the_page_of_a_short_text() -> None:
    for shown in (summ.summarize(ARTICLE), summ.Document(ARTICLE)):
        frame = Reader(shown._repr_html_())
        assert frame.tags == {"iframe"}
        assert dict(frame.attributes)["srcdoc"] == shown.to_html()


def test_the_page_of_a_summary_is_that_of_its_document() -> None:
    options = {"language": "en", "query": "electric boat"}
    summary = summ.summarize(ARTICLE, 2, order="rank", **options)  # type: ignore[arg-type]
    page = summary.to_html()
    assert page == summ.Document(ARTICLE, **options).to_html(2, order="rank")  # type: ignore[arg-type]
    assert page == summ.Summarizer(2, order="rank", **options)(ARTICLE).to_html()  # type: ignore[arg-type]
    assert page == pickle.loads(pickle.dumps(summary)).to_html()
    assert page != summ.summarize(ARTICLE, 2).to_html()
    assert page == summ.Document(ARTICLE, **options).select(2, order="rank").to_html()  # type: ignore[arg-type]
    assert "<title>A &amp; B</title>" in summary.to_html("A & B")


def test_the_page_of_several_texts_has_them_all() -> None:
    page = summ.Document([ARTICLE, "The ferry will not be replaced before April. It is 41 years old."]).to_html()
    assert page.count("<article") == 2
    with pytest.raises(TypeError):
        summ.Document(ARTICLE).to_html(language="en")  # type: ignore[call-arg]


@pytest.mark.parametrize("text", ["", " ", "\ud800 The mill burned. It rained."])
def test_a_page_of_little(text: str) -> None:
    page = summ.summarize(text, invalid="replace").to_html()
    assert page.startswith("<!DOCTYPE html>") and page.encode()


@given(texts)
def test_any_text_has_a_page(text: str) -> None:
    assert summ.Document(text, invalid="replace").to_html().endswith("</html>\n")
