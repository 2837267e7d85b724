# SPDX-License-Identifier: MIT
"""What a notebook shows."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from support import ARTICLE, STORY, texts

import summ


class Reader(HTMLParser):
    """Collects the text of a page, and apart from it that of its marks."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.marks: list[str] = []
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)
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
        page = Reader(summary._repr_html_())
        assert page.text == ARTICLE
        assert sorted(page.marks) == sorted(sentence.text for sentence in summary)
        assert not page.open


def test_markup_in_the_text_stays_text() -> None:
    text = "The <b>mill</b> & the <script>alert('\"1\"')</script> burned. </div>&amp; It rained."
    page = Reader(summ.summarize(text)._repr_html_())
    assert page.text == text
    assert page.tags <= {"div", "mark", "span"}


def test_a_book_does_not_fill_the_page() -> None:
    page = summ.summarize(ARTICLE * 300, 3)._repr_html_()
    assert len(page) < 25_000
    assert "[…]" in page


def test_a_document_is_shaded_by_score() -> None:
    document = summ.Document([ARTICLE, STORY])
    page = Reader(document._repr_html_())
    assert page.text == ARTICLE + STORY
    assert page.marks == [sentence.text for sentence in document.sentences if sentence.rank]


def test_nothing_is_shown_of_nothing() -> None:
    assert Reader(summ.summarize("")._repr_html_()).text == ""
    assert Reader(summ.Document([])._repr_html_()).text == ""


@given(texts)
def test_any_text_can_be_shown(text: str) -> None:
    page = Reader(summ.summarize(text)._repr_html_())
    if len(text) < 1000 and not set("\r\0\x0b\x0c") & set(text):
        assert page.tags <= {"div", "mark", "span"}
    assert not page.open
    "".join(page.marks).encode()
