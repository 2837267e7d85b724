# SPDX-License-Identifier: MIT
"""Documents are analysed once, and selected from often."""

from __future__ import annotations

import pickle
from typing import ClassVar

import pytest
from support import ARTICLE, STORY

import summ


def test_what_a_sentence_leans_on() -> None:
    document = summ.Document("The mayor of Lindau resigned on Monday. However, she stays until May.")
    assert document.lean(0) == (summ.Leaning.NOT, None)
    assert document.lean(1) == (summ.Leaning.OPENER, 0)
    for bad in (2, -1):
        with pytest.raises(IndexError):
            document.lean(bad)


def test_why_sentences_are_chosen() -> None:
    document = summ.Document(ARTICLE)
    reasons = document.explain(2)
    assert len(reasons) == len(document)
    chosen = sorted(i for i, reason in enumerate(reasons) if reason.step is not None)
    assert chosen == [sentence.index for sentence in document.select(2)]
    (first,) = [reason for reason in reasons if reason.step == 0]
    assert (first.verdict, first.other, first.worth) == (summ.Verdict.CHOSEN, None, 1.0)
    for sentence, reason in zip(document.sentences, reasons):
        assert (reason.verdict is summ.Verdict.PASSED_OVER) == bool(sentence.passed)
    with pytest.raises(summ.LimitError):
        document.explain(limit_memory=100)
    with pytest.raises(TypeError):
        document.explain(language="en")  # type: ignore[call-arg]


def test_what_a_sentence_repeats() -> None:
    document = summ.Document("Ferries carry lorries. It rained in Holm. Lorries carry ferries.")
    reasons = document.explain(3)
    assert reasons[2].verdict is summ.Verdict.REPEATS
    assert reasons[2].other == 0


def test_selecting_gives_what_summarize_gives() -> None:
    document = summ.Document(ARTICLE)
    assert document.select() == summ.summarize(ARTICLE)
    assert document.select(1) == summ.summarize(ARTICLE, 1)
    assert document.select(words=40, order="rank") == summ.summarize(ARTICLE, words=40, order="rank")
    assert document.select(1) == document.select(sentences=1)


def test_what_reads_a_document_has_a_limit_and_a_progress() -> None:
    document = summ.Document(ARTICLE)
    seen: list[float] = []
    document.select(5, progress=seen.append, limit_memory=10**7)
    assert seen == sorted(seen) and seen.count(1) == 1
    seen.clear()
    assert document.keywords(progress=seen.append, limit_memory=10**7) == document.keywords()
    assert seen == sorted(seen) and seen.count(1) == 1
    for read in (document.select, document.keywords):
        with pytest.raises(summ.LimitError):
            read(limit_memory=100)
        with pytest.raises(ZeroDivisionError):
            read(progress=lambda done: 1 / 0)
        with pytest.raises(TypeError, match="belongs to the analysis"):
            read(limit_bytes=5)  # type: ignore[call-arg]


def test_a_document_knows_all_sentences() -> None:
    document = summ.Document(ARTICLE)
    assert len(document) == len(document.sentences) > 20
    eligible = [s for s in document.sentences if s.passed is summ.PassedOver.NOT]
    assert sorted(s.rank for s in eligible) == list(range(1, len(eligible) + 1))
    assert sum(s.score for s in document.sentences) == pytest.approx(1)
    passed = {s.passed for s in document.sentences}
    assert {summ.PassedOver.HEADING, summ.PassedOver.BYLINE, summ.PassedOver.REPEATED} <= passed
    assert all(s.rank == 0 and s.score == 0 for s in document.sentences if s.passed)


def test_a_document_tells_about_itself() -> None:
    document = summ.Document(ARTICLE)
    assert document.language == "en"
    assert document.lines == ("paragraphs",)
    assert document.sources == (ARTICLE,)
    assert document.steps > 1
    assert 0 < document.residual < 1e-9
    assert "28 sentences" in repr(document)
    assert summ.Document(STORY, language="pt-BR").language == "pt-BR"
    assert summ.Document("", lines="wrapped").language == "und"


def test_several_texts_are_one_document() -> None:
    other = "The ferry to Sorrel Island sank in the harbour of Harwick. Nobody was hurt."
    document = summ.Document([ARTICLE, STORY, "", other])
    assert document.sources == (ARTICLE, STORY, "", other)
    assert len(document.lines) == 4
    assert {s.document for s in document.sentences} == {0, 1, 3}
    for sentence in document.select(12, order="rank"):
        source = document.sources[sentence.document]
        assert source[sentence.start : sentence.end] == sentence.text
    # What two texts say in the same words is said once.
    twice = summ.Document([STORY, STORY]).select(6)
    assert len({s.text for s in twice}) == len(twice)


def test_no_texts_give_nothing() -> None:
    document = summ.Document([])
    assert (document.sentences, document.lines, len(document)) == ((), (), 0)
    assert document.select().text == ""


def test_texts_stay_while_the_document_lives() -> None:
    document = summ.Document(["".join(["The mill ", "burned. Nobody ", "was in it. "]) * 3])
    junk = [bytes([i % 256]) * 100 for i in range(10_000)]
    assert document.select(1).text in ("The mill burned.", "Nobody was in it.")
    del junk
    summary = document.select()
    before = summary.sentences
    del document
    assert summary.sentences is before


def test_a_summary_outlives_its_document() -> None:
    document = summ.Document([STORY, ARTICLE])
    summary = document.select(4)
    del document
    for sentence in summary:
        source = summary.sources[sentence.document]
        assert source[sentence.start : sentence.end] == sentence.text


class TestSpans:
    def test_of_characters(self) -> None:
        text = "Über allen Gipfeln ist Ruh, / in allen Wipfeln spürest du / kaum einen Hauch 🌬."
        parts = text.split(" / ")
        starts = [text.index(part) for part in parts]
        spans = [(start, start + len(part)) for start, part in zip(starts, parts)]
        document = summ.Document(text, spans=spans)
        assert [s.text for s in document.sentences] == parts
        assert [(s.start, s.end) for s in document.sentences] == spans

    def test_of_bytes(self) -> None:
        document = summ.Document("Öl. Öl!".encode(), spans=[(0, 4), (5, 9)])
        assert [s.text for s in document.sentences] == ["Öl.", "Öl!"]
        assert [(s.byte_start, s.byte_end) for s in document.sentences] == [(0, 4), (5, 9)]

    def test_of_some_of_the_texts(self) -> None:
        document = summ.Document([STORY, "One two three"], spans=[None, [(0, 3), (4, 13)]])
        assert [s.text for s in document.sentences[-2:]] == ["One", "two three"]
        assert len(document) == len(summ.Document(STORY)) + 2

    @pytest.mark.parametrize("spans", [[(0, 50)], [(3, 2)], [(4, 6), (0, 2)], [(0, 4), (2, 6)], [(-2, 2)]])
    def test_wrong_ones_are_refused(self, spans: list[tuple[int, int]]) -> None:
        for text in ("One two", "Öne two"):
            with pytest.raises(ValueError, match="spans"):
                summ.Document(text, spans=spans)

    def test_must_be_as_many_as_the_texts(self) -> None:
        with pytest.raises(ValueError, match="spans for 1 texts, but there are 2"):
            summ.Document(["One.", "Two."], spans=[None])


class TestBlocks:
    PARTS: ClassVar[list[tuple[str, str]]] = [
        ("heading", "Warum ist die Brücke zu?"),
        ("link", "Wer zahlt für die neue Brücke von Lindau?"),
        ("paragraph", "kein Laster darf mehr über die Brücke"),
        ("unknown", "Die Stadt baut sie neu, weil zwei Pfeiler Risse haben."),
    ]
    TEXT = "\n".join(words for _, words in PARTS)

    def blocks(self, text: str | bytes) -> list[tuple[int, int, str]]:
        found = []
        for kind, words in self.PARTS:
            part = words if isinstance(text, str) else words.encode()
            start = text.index(part)  # type: ignore[arg-type]
            found.append((start, start + len(part), kind))
        return found

    def marked(self, text: str | bytes) -> summ.Text:
        return summ.Text(text, blocks=self.blocks(text))

    @pytest.mark.parametrize("text", [TEXT, TEXT.encode()])
    def test_are_what_they_are_said_to_be(self, text: str | bytes) -> None:
        found = summ.Document(self.marked(text)).sentences
        assert [s.text for s in found] == [words for _, words in self.PARTS]
        assert [s.passed.name for s in found] == ["HEADING", "LINK", "NOT", "NOT"]
        assert [s.passed for s in summ.sentences(text)] != [s.passed for s in found]

    def test_change_every_answer(self) -> None:
        text = self.marked(self.TEXT)
        # What ends without a mark gets one in the brief.
        brief = ". ".join(words for _, words in self.PARTS[2:])
        assert str(summ.summarize(text)) == brief
        assert str(summ.summarize(self.TEXT)) != brief
        assert [str(one) for one in summ.briefs([text, self.TEXT])][0] == brief
        assert summ.summarize(text).sources == (self.TEXT,)
        assert str(summ.Document(["Eins.", text]).select(9)).endswith(brief)
        assert [s.passed for s in summ.sentences(text)] == [
            s.passed for s in summ.Document(text).sentences
        ]
        assert "Lindau" in [k.text for k in summ.keywords(self.TEXT, None)]
        assert "Lindau" not in [k.text for k in summ.keywords(text, None)]
        assert summ.compress(text, budget=100).text == brief.replace("Brücke. Die", "Brücke\nDie")

    def test_are_values(self) -> None:
        text = self.marked(self.TEXT)
        assert text == summ.Text(self.TEXT, [list(block) for block in self.blocks(self.TEXT)])  # type: ignore[misc]
        assert pickle.loads(pickle.dumps(text)) == text

    @pytest.mark.parametrize(
        "blocks",
        [
            [(0, 99, "code")],
            [(3, 2, "code")],
            [(3, 5, "code"), (0, 2, "code")],
            [(0, 3, "code"), (2, 4, "code")],
            [(0, 2, "HEADING")],
            [(0, 2, "title")],
        ],
    )
    def test_wrong_ones_are_refused(self, blocks: list[tuple[int, int, str]]) -> None:
        for text in ("One two.", "Öne two."):
            with pytest.raises(summ.ArgumentError, match="blocks"):
                summ.summarize(summ.Text(text, blocks))

    def test_halves_of_characters_are_refused(self) -> None:
        with pytest.raises(summ.ArgumentError):
            summ.summarize(summ.Text("Ö two.".encode(), [(1, 3, "code")]))

    def test_a_text_of_texts_is_none(self) -> None:
        with pytest.raises(TypeError, match="str or bytes"):
            summ.Text(summ.Text("One."))  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="single text"):
            next(summ.briefs(summ.Text("One.")))  # type: ignore[call-overload]


def test_languages_are_listed() -> None:
    listed = {language.tag: language.has for language in summ.languages()}
    assert list(listed) == sorted(listed)
    assert summ.Has.STEMMER in listed["en"]
    assert summ.Has.STOP_WORDS in listed["ja"]
    assert summ.Has.STEMMER not in listed["ja"]


def test_sentences_alone_are_those_of_a_document() -> None:
    texts: list[str | bytes] = [ARTICLE, "Zwölf Möwen. 😀 Ein Schiff.", b"Plain. Bytes.", ""]
    for given in (*texts, texts):
        found = summ.sentences(given)
        whole = summ.Document(given).sentences
        assert [s._replace(rank=0, score=0.0) for s in whole] == list(found)
    assert any(s.passed for s in summ.sentences(ARTICLE))
    own = summ.sentences("one / two", spans=[(0, 3), (6, 9)])
    assert [s.text for s in own] == ["one", "two"]


def test_sentences_alone_take_options_of_the_analysis() -> None:
    assert len(summ.sentences("Cf. Meyer.", abbreviations=["cf"])) == 1
    with pytest.raises(summ.LimitError):
        summ.sentences("One. Two.", limit_sentences=1)
    with pytest.raises(TypeError, match=r"sentences\(\) has no option 'words'"):
        summ.sentences("One.", words=5)  # type: ignore[call-arg]


def test_neighbours_are_mutual_and_in_order() -> None:
    document = summ.Document(ARTICLE)
    every = document.neighbours(None)
    assert len(every) == len(document)
    for i, own in enumerate(every):
        assert [weight for _, weight in own] == sorted((weight for _, weight in own), reverse=True)
        for other, weight in own:
            assert summ.Neighbour(i, weight) in every[other]
    assert document.neighbours(1) == tuple(own[:1] for own in every)
    assert any(every)
    with pytest.raises(summ.ArgumentError):
        document.neighbours(0)
    with pytest.raises(summ.LimitError):
        document.neighbours(limit_memory=100)


def test_a_graph_has_each_edge_once() -> None:
    document = summ.Document(ARTICLE)
    edges = document.graph()
    assert edges and all(first < second and 0 < weight <= 1 for first, second, weight in edges)
    assert len({edge[:2] for edge in edges}) == len(edges)
    assert sum(map(len, document.neighbours(None))) == 2 * len(edges)
    assert set(document.graph(1)) <= set(edges)


@pytest.mark.parametrize("text", [ARTICLE, "Die Fähre „Möwe“ fährt nicht. 𝒳 blieb am Kai. Übermorgen fährt sie."])
def test_places_are_those_of_the_sentences_in_the_brief(text: str) -> None:
    summary = summ.summarize(text, sentences=4)
    for copy in (summary, pickle.loads(pickle.dumps(summary))):
        found = [copy.text[start:end] for start, end in copy.places]
        assert found == [" ".join(sentence.text.split()) for sentence in summary]
