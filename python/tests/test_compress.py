# SPDX-License-Identifier: MIT
"""Compression: budgets that hold exactly, and pieces that are the texts."""

from __future__ import annotations

import pickle
import re
from typing import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support import ARTICLE, STORY, texts

import summ

COUNTERS: list[Callable[[str], int]] = [
    len,
    lambda text: len(text.encode()),
    lambda text: len(re.findall(r"\w+|[^\w\s]", text)),
    lambda text: -(-len(text) // 7) + 3,
    lambda text: len(text) ** 2,
]


def rebuilt(pieces: tuple[summ.Piece, ...], count: int) -> list[str]:
    """The texts that the pieces are of."""
    result = [""] * count
    for piece in pieces:
        assert piece.text and piece.start == len(result[piece.document])
        assert piece.byte_start == len(result[piece.document].encode())
        result[piece.document] += piece.text
        assert piece.end == len(result[piece.document])
        assert piece.byte_end == len(result[piece.document].encode())
    return result


@given(
    given=st.lists(texts, max_size=4),
    sentences=st.integers(1, 5),
    expand=st.integers(0, 2),
    order=st.sampled_from(["text", "rank"]),
)
def test_pieces_are_the_texts(given: list[str], sentences: int, expand: int, order: str) -> None:
    document = summ.Document(given)
    summary = document.select(sentences, expand=expand, order=order)  # type: ignore[arg-type]
    pieces = document.divide(summary)
    assert rebuilt(pieces, len(given)) == given
    kept = {index for piece in pieces if piece.kept for index in piece.sentences}
    assert kept == {sentence.index for sentence in summary}
    for sentence in summary:
        (piece,) = [p for p in pieces if p.kept and sentence.index in p.sentences]
        assert piece.document == sentence.document
        assert piece.start <= sentence.start < sentence.end <= piece.end
    for one, two in zip(pieces, pieces[1:]):
        state = one.document, one.kept, one.passed, one.kind
        assert state != (two.document, two.kept, two.passed, two.kind)


@given(
    given=st.lists(texts, max_size=4),
    count=st.sampled_from(COUNTERS),
    share=st.floats(0.01, 1.1),
    mark=st.sampled_from(["", "[...]"]),
    query=st.sampled_from([None, "ferry", "文"]),
)
@example(given=[""], count=len, share=0.5, mark="", query=None)
@example(given=["The ferry left. \ufeff"], count=len, share=1.1, mark="", query=None)
@example(given=["The ferry left. \ufeffIt is late."], count=len, share=0.5, mark="", query="late")
def test_budgets_hold(
    given: list[str], count: Callable[[str], int], share: float, mark: str, query: str | None
) -> None:
    budget = max(1, int(count("\n\n".join(given)) * share))
    result = summ.compress(given, query, budget=budget, count=count, mark=mark)
    assert count(result.text) == result.size or not result.text
    assert result.size <= budget
    assert rebuilt(result.pieces, len(given)) == given
    assert sorted(result.kept + result.dropped) == sorted(result.pieces)
    assert 0 <= result.ratio <= 1
    assert len(result.texts) == len(given)
    for piece in result.kept:
        words = piece.text.strip()
        if not piece.start:
            words = words.lstrip("\ufeff").lstrip()
        assert words in result.texts[piece.document]
        assert result.texts[piece.document] in result.text


def test_what_is_kept_is_about_the_query() -> None:
    passages: list[str | bytes] = [ARTICLE, STORY, "It rained. The dam holds, said Ola Berg, who built it.", ""]
    result = summ.compress(passages, "Who built the dam?", budget=50)
    assert result.texts == ("", "", "The dam holds, said Ola Berg, who built it.", "")
    assert str(result) == result.text == result.texts[2]
    assert result.original_size == len("\n\n".join(map(str, passages)))
    assert result.ratio == len(result.text) / result.original_size
    assert [piece.document for piece in result.kept] == [2]


def test_few_calls_of_count() -> None:
    calls = []

    def count(text: str) -> int:
        calls.append(text)
        return len(text.split())

    for budget in range(20, 400, 7):
        calls.clear()
        result = summ.compress([ARTICLE, STORY], "ferry", budget=budget, count=count)
        assert len(calls) <= 7
        assert 0.7 * budget < result.size <= budget or result.ratio > 0.9


def test_what_fits_is_kept_as_it_is() -> None:
    given: list[str | bytes] = ["# Head\n\nA line.  ", b"caf\xc3\xa9"]
    result = summ.compress(given, budget=1000, separator="\n---\n")
    assert result.text == "# Head\n\nA line.  \n---\ncafé"
    assert result.ratio == 1 and not result.dropped
    assert [piece.text for piece in result.kept] == ["# Head\n\nA line.  ", "café"]
    assert summ.compress("", budget=1) == ("", ("",), (), 0, 0)
    assert summ.compress([], budget=1).ratio == 1


def test_paragraphs_stay_apart() -> None:
    text = "Ferries leave Aldern at dawn. Bread is sold.\n\nIt rains. Ferries come back at night."
    result = summ.compress(text, "ferries", budget=66)
    assert result.text == "Ferries leave Aldern at dawn.\n\nFerries come back at night."
    marked = summ.compress(text, "ferries", budget=66, mark="~")
    assert marked.text == "Ferries leave Aldern at dawn.\n\n~\n\nFerries come back at night."


def test_a_sentence_longer_than_the_budget_is_not_cut() -> None:
    long = "The harbour of Aldern " + "and another harbour " * 20 + "is full."
    text = f"{long} The harbour is small. Nobody sees it."
    result = summ.compress(text, "harbour of Aldern", budget=30)
    assert result.text == "The harbour is small."
    assert rebuilt(result.pieces, 1) == [text]
    nothing = summ.compress(text, "harbour", budget=3)
    assert (nothing.text, nothing.kept, nothing.size) == ("", (), 0)
    assert rebuilt(nothing.pieces, 1) == [text]


def test_a_share() -> None:
    result = summ.compress(ARTICLE, budget=0.2)
    assert 0.1 < result.ratio <= 0.2
    assert result.size <= int(0.2 * len(ARTICLE))


def test_code_is_left_out_whole_and_said_so() -> None:
    code = "if ferry.waits():\n    ferry.leave()  # The ferry leaves. It waits."
    text = f"The ferry waits for cars. It leaves at nine.\n\n{code}\n\nThe ferry is old."
    start = text.index(code)
    blocks = [(start, start + len(code), "code")]
    result = summ.compress(text, "ferry", budget=60, blocks=blocks)
    (piece,) = [piece for piece in result.pieces if piece.kind == "code"]
    assert piece.text.strip() == code
    assert piece.passed is summ.PassedOver.CODE and not piece.kept
    assert "ferry.leave" not in result.text
    several = summ.compress(["", text], "ferry", budget=60, blocks=[None, blocks])
    assert several.text == result.text
    assert [p.kind for p in summ.Document(text, blocks=blocks).divide(
        summ.Document(text, blocks=blocks).select()
    )] == ["unknown", "code", "unknown"]


def test_pieces_of_bytes_have_indices_of_characters() -> None:
    data = "Ça va. Très bien\xff. Où est-il ?".encode("latin-1")
    document = summ.Document(data, invalid="replace")
    pieces = document.divide(document.select(1))
    assert "".join(piece.text for piece in pieces) == data.decode("utf-8", "replace")
    assert b"".join(data[piece.byte_start : piece.byte_end] for piece in pieces) == data


@pytest.mark.parametrize("budget", [0, -1, 0.0, 1.5, float("nan"), True * 0])
def test_bad_budgets(budget: float) -> None:
    with pytest.raises(summ.ArgumentError, match="budget"):
        summ.compress(STORY, budget=budget)


def test_bad_arguments() -> None:
    with pytest.raises(TypeError):
        summ.compress(STORY, budget="9")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="sentence"):
        summ.compress(STORY, budget=9, sentences=3)  # type: ignore[call-arg]
    with pytest.raises(summ.ArgumentError, match="expand"):
        summ.compress(STORY, budget=9, expand=101)
    with pytest.raises(ValueError, match="blocks for 1 texts"):
        summ.compress([STORY, STORY], budget=9, blocks=[[]])
    with pytest.raises(summ.ArgumentError, match="kind"):
        summ.compress(STORY, budget=9, blocks=[(0, 3, "verse")])
    with pytest.raises(ZeroDivisionError):
        summ.compress(STORY, budget=9, count=lambda text: 1 // 0)


def test_only_its_own_summary_divides_a_document() -> None:
    document = summ.Document(STORY)
    with pytest.raises(summ.ArgumentError, match="another document"):
        document.divide(summ.Document(ARTICLE).select())
    copy = pickle.loads(pickle.dumps(document.select()))
    with pytest.raises(summ.ArgumentError):
        document.divide(copy)
