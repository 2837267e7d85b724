# SPDX-License-Identifier: MIT
"""One text in, its summary out."""

from __future__ import annotations

import copy
import os
import pickle
import signal
import sys
import threading

import pytest
from support import ARTICLE, STORY

import summ


def test_a_summary_reads_as_the_brief() -> None:
    summary = summ.summarize(STORY, sentences=2)
    assert str(summary) == summary.text == " ".join(sentence.text for sentence in summary)
    assert f"{summary}" == summary.text
    assert len(summary) == len(summary.sentences) == 2
    assert summary[0] == next(iter(summary)) == summary.sentences[0]
    assert summary[-1:] == summary.sentences[1:]
    assert summary.words == len(summary.text.split())
    assert summary.language == "en"
    assert summary.sources == (STORY,)
    assert "mill" in repr(summary)


def test_a_sentence_knows_its_place() -> None:
    summary = summ.summarize("Head\n\n" + STORY, 1)
    sentence = summary[0]
    document = summ.Document("Head\n\n" + STORY)
    assert sentence == document.sentences[sentence.index]
    assert 1 <= sentence.rank <= 3
    assert 0 < sentence.score < 1
    assert sentence.paragraph == 1
    assert sentence.document == 0
    assert sentence.passed is summ.PassedOver.NOT
    assert str(sentence) == sentence.text


def test_three_sentences_without_a_limit() -> None:
    assert len(summ.summarize(ARTICLE)) == 3


@pytest.mark.parametrize("text", ["", " \n\t ", b"", "\ufeff"])
def test_nothing_gives_nothing(text: str | bytes) -> None:
    summary = summ.summarize(text)
    assert (summary.text, summary.sentences, summary.words) == ("", (), 0)
    assert not summary
    assert summary.converged


def test_flags_are_properties() -> None:
    plain = summ.summarize(STORY)
    assert plain.converged
    assert not (plain.over_budget or plain.furniture or plain.transcript)
    assert not (plain.replaced or plain.cut)
    assert plain.flags == summ.Flag(0)

    tight = summ.summarize(STORY, words=1)
    assert tight.over_budget
    assert summ.Flag.OVER_BUDGET in tight.flags
    assert len(tight) == 1

    said = "so we went down to the river and then we saw the boat there\n" * 3
    spoken = "".join(f"{line} {i}\n" for i in range(40) for line in said.splitlines())
    assert summ.summarize(spoken, lines="transcript").transcript

    assert summ.summarize(b"A caf\xe9 burned down.", invalid="replace").replaced
    assert summ.summarize("A caf\udce9 burned down.", invalid="replace").replaced

    preview = summ.summarize(STORY, bytes=75, ellipsis=True)
    assert preview.cut
    assert preview.text.endswith("…")
    assert len(preview.text.encode()) <= 75
    assert STORY[preview[-1].start : preview[-1].end] == preview[-1].text


def test_bytes_are_utf8() -> None:
    assert summ.summarize(STORY.encode()).text == summ.summarize(STORY).text
    assert summ.summarize(bytearray(STORY.encode())).text == summ.summarize(STORY).text  # type: ignore[arg-type]
    assert summ.summarize(memoryview(STORY.encode())).text == summ.summarize(STORY).text  # type: ignore[arg-type]


def test_bytes_that_are_not_utf8_are_refused() -> None:
    with pytest.raises(summ.EncodingError, match="Latin-1") as caught:
        summ.summarize("Le café est fermé. Il pleut.".encode("latin-1"))
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, summ.SummError)
    assert (caught.value.document, caught.value.offset, caught.value.code) == (0, 6, -2)


def test_lone_surrogates_are_refused() -> None:
    with pytest.raises(summ.EncodingError, match=r"surrogate \(U\+D83D\) at index 7") as caught:
        summ.summarize("Island \ud83d.")
    assert caught.value.offset == 7
    with pytest.raises(summ.EncodingError) as caught:
        summ.Document(["Well.", "Ill \udc80."])
    assert (caught.value.document, caught.value.offset) == (1, 4)


@pytest.mark.parametrize("text", [None, 5, ["One.", "Two."], object()])
def test_what_is_no_text_is_a_type_error(text: object) -> None:
    with pytest.raises(TypeError, match="str or bytes"):
        summ.summarize(text)  # type: ignore[arg-type]


def test_nul_is_a_character_like_another() -> None:
    text = "The ferry\0 left. It came back to the ferry\0 slip."
    for sentence in summ.summarize(text):
        assert text[sentence.start : sentence.end] == sentence.text


def test_summaries_are_values() -> None:
    summary = summ.summarize(ARTICLE, 2)
    assert summary == summ.summarize(ARTICLE, 2)
    assert hash(summary) == hash(summ.summarize(ARTICLE, 2))
    assert summary != summ.summarize(ARTICLE, 1)
    assert summary != summary.text
    for other in (pickle.loads(pickle.dumps(summary)), copy.copy(summary), copy.deepcopy(summary)):
        assert other == summary
        assert other.flags == summary.flags
        assert (other.words, other.language, other.sources) == (
            summary.words,
            summary.language,
            summary.sources,
        )
        assert other._repr_html_() == summary._repr_html_()


def test_a_summary_can_be_read_by_several_threads() -> None:
    summary = summ.summarize(ARTICLE, 5)
    seen: list[object] = []
    threads = [
        threading.Thread(target=lambda: seen.append((summary.text, summary.sentences, summary.flags)))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [(summary.text, summary.sentences, summary.flags)] * 8


def test_errors_have_one_base() -> None:
    for kind in (
        summ.ArgumentError,
        summ.Cancelled,
        summ.EncodingError,
        summ.LimitError,
        summ.OutOfMemoryError,
    ):
        assert issubclass(kind, summ.SummError)
    assert issubclass(summ.OutOfMemoryError, MemoryError)
    assert not issubclass(summ.Cancelled, ValueError)
    error = pickle.loads(pickle.dumps(summ.EncodingError("no", 1, 2)))
    assert (str(error), error.document, error.offset) == ("no", 1, 2)


class TestSummarizer:
    def test_gives_what_summarize_gives(self) -> None:
        summarizer = summ.Summarizer(2, order="rank")
        for text in (ARTICLE, STORY, "", STORY * 20, ARTICLE):
            assert summarizer(text) == summ.summarize(text, 2, order="rank")
            assert summarizer.summarize(text) == summarizer(text)

    def test_goes_on_after_an_error(self) -> None:
        summarizer = summ.Summarizer()
        with pytest.raises(summ.EncodingError):
            summarizer(b"\xff")
        with pytest.raises(TypeError):
            summarizer(None)  # type: ignore[arg-type]
        assert summarizer(STORY) == summ.summarize(STORY)

    def test_says_at_once_what_is_wrong_with_its_options(self) -> None:
        with pytest.raises(ValueError, match="sentences must be 1 or more, not 0"):
            summ.Summarizer(0)
        with pytest.raises(TypeError, match="did you mean 'sentences'"):
            summ.Summarizer(sentence=3)  # type: ignore[call-arg]

    def test_summaries_outlive_it(self) -> None:
        summarizer = summ.Summarizer()
        summaries = [summarizer(text) for text in (ARTICLE, STORY)]
        del summarizer
        assert summaries == [summ.summarize(ARTICLE), summ.summarize(STORY)]

    def test_serves_one_call_at_a_time(self) -> None:
        refused: list[BaseException] = []

        def again(_done: float) -> None:
            try:
                summarizer(STORY)
            except RuntimeError as error:
                refused.append(error)

        summarizer = summ.Summarizer(progress=again)
        summarizer(ARTICLE)
        assert refused
        assert "one call at a time" in str(refused[0])

    def test_is_not_pickled(self) -> None:
        with pytest.raises(TypeError, match="in each process"):
            pickle.dumps(summ.Summarizer())
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(summ.Document("Text."))


class TestCallbacks:
    def test_progress_rises_to_one(self) -> None:
        seen: list[float] = []
        summ.summarize(ARTICLE * 40, progress=seen.append)
        assert seen == sorted(seen)
        assert seen[-1] == 1
        assert 0 <= seen[0] < 1
        once = len(seen)
        summ.Summarizer(progress=seen.append)(ARTICLE * 40)
        assert seen[once:] == sorted(seen[once:])
        assert seen.count(1) == 2

    @pytest.mark.parametrize("error", [ZeroDivisionError("no"), KeyboardInterrupt(), summ.Cancelled()])
    def test_what_a_callback_raises_ends_the_call(self, error: BaseException) -> None:
        def stop(_value: object) -> int:
            raise error

        with pytest.raises(type(error)) as caught:
            summ.summarize(ARTICLE, progress=stop)
        assert caught.value is error
        with pytest.raises(type(error)) as caught:
            summ.summarize(ARTICLE, cost=(stop, 100))
        assert caught.value is error

        calls: list[float] = []

        def stop_once(done: float) -> None:
            calls.append(done)
            if len(calls) == 1:
                raise error

        summarizer = summ.Summarizer(progress=stop_once)
        with pytest.raises(type(error)):
            summarizer(ARTICLE)
        assert summarizer(ARTICLE) == summ.summarize(ARTICLE)

    def test_a_signal_ends_a_call_wherever_it_strikes(self) -> None:
        hook = sys.unraisablehook
        # Sent while the library works, it strikes before the callback comes to its first statement.
        for _ in range(20):
            begun = threading.Event()

            def interrupt(begun: threading.Event = begun) -> None:
                begun.wait()
                os.kill(os.getpid(), signal.SIGINT)

            def progress(_done: float, begun: threading.Event = begun) -> None:
                begun.set()

            thread = threading.Thread(target=interrupt)
            thread.start()
            with pytest.raises(KeyboardInterrupt):
                summ.Document(ARTICLE * 400, progress=progress)
                thread.join()
            thread.join()
        assert sys.unraisablehook is hook

    def test_each_thread_gets_what_its_own_callback_raised(self) -> None:
        document = summ.Document(ARTICLE)
        barrier = threading.Barrier(4)
        wrong: list[object] = []

        def cost(_sentence: str) -> int:
            raise KeyError(threading.get_ident())

        def run() -> None:
            barrier.wait()
            for _ in range(200):
                try:
                    document.select(cost=(cost, 5))
                except KeyError as error:
                    if error.args[0] != threading.get_ident():
                        wrong.append(error)
                else:
                    wrong.append("no error")

        threads = [threading.Thread(target=run) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not wrong

    def test_cost_limits_a_summary(self) -> None:
        summary = summ.summarize(ARTICLE, cost=(len, 300))
        assert 0 < sum(len(sentence.text) for sentence in summary) <= 300
        assert len(summ.summarize(ARTICLE, cost=(lambda sentence: 1, 5))) == 5

    @pytest.mark.parametrize(
        ("value", "kind"), [(-1, ValueError), (2**64, ValueError), ("x", TypeError), (None, TypeError)]
    )
    def test_a_cost_is_a_number(self, value: object, kind: type[Exception]) -> None:
        with pytest.raises(kind):
            summ.summarize(ARTICLE, cost=(lambda sentence: value, 5))  # type: ignore[arg-type, return-value]


def test_limits_refuse_a_text() -> None:
    for limit in ({"limit_bytes": 100}, {"limit_sentences": 2}, {"limit_memory": 1000}):
        with pytest.raises(summ.LimitError) as caught:
            summ.summarize(ARTICLE, **limit)  # type: ignore[arg-type]
        assert isinstance(caught.value, ValueError)
        assert caught.value.code in (-7, -8, -9)
    assert summ.summarize(ARTICLE, limit_bytes=10**6) == summ.summarize(ARTICLE)
