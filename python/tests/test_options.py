# SPDX-License-Identifier: MIT
"""Every option arrives in the library, and wrong ones are refused."""

from __future__ import annotations

import typing
from typing import Any

import pytest
from support import ARTICLE, STORY

import summ
from summ import _options

WRAPPED = "The ferry left the slip at\nnoon. It came back at dusk with\nthe mail and two goats.\n"

# For each option a text and a value that change the outcome.
CHANGES: dict[str, tuple[Any, Any]] = {
    "language": (STORY, "de"),
    "lines": (WRAPPED, "transcript"),
    "invalid": (b"A caf\xe9 burned down.", "replace"),
    "damping": (STORY, 0.9),
    "forward_weight": (STORY, 1),
    "structure_weights": (ARTICLE, False),
    "similarity": (STORY, "bm25"),
    "threshold": (STORY, 0.1),
    "query": (STORY, "rain on Tuesday"),
    "title": (STORY, "Rain on Tuesday"),
    "skip_furniture": (ARTICLE, False),
    "stop_words": (STORY, ["mill", "fire"]),
    "abbreviations": ("The ferry left the grob. Noon was near.", ["grob"]),
    "limit_bytes": (STORY, 10),
    "limit_sentences": (STORY, 1),
    "limit_memory": (STORY, 10),
    "progress": (STORY, lambda done: 1 / 0),
    "sentences": (STORY, 1),
    "words": (STORY, 12),
    "bytes": (STORY, 60),
    "ratio": (STORY, 0.2),
    "cost": (STORY, (len, 60)),
    "amount": (ARTICLE, "auto"),
    "order": (STORY, "rank"),
    "redundancy": (STORY, 0.01),
    "repair_openers": (
        "The council met on Tuesday. However, the ferry to the island needs a new engine before"
        " winter. The engine of the ferry is old. Winter on the island is long without the ferry.",
        False,
    ),
    "ellipsis": (STORY, True),
    "mark": (STORY, "[...]"),
    "expand": (STORY, 1),
}


def outcome(text: Any, options: dict[str, Any]) -> object:
    try:
        summary = summ.summarize(text, **options)
    except Exception as error:
        return type(error)
    return summary.text, summary.sentences, summary.flags, summary.language


@pytest.mark.parametrize("name", sorted(_options.ALL))
def test_every_option_changes_something(name: str) -> None:
    text, value = CHANGES[name]
    # What an option needs in order to matter.
    others = {
        "repair_openers": {"sentences": 1},
        "ellipsis": {"bytes": 75},
        "amount": {"sentences": 12},
        "expand": {"sentences": 1},
    }.get(name, {})
    assert outcome(text, {**others, name: value}) != outcome(text, others)
    assert outcome(text, {**others, name: None}) == outcome(text, others)


WRONG: dict[type, list[tuple[Any, type[Exception]]]] = {
    _options.Count: [(0, ValueError), (-1, ValueError), (2**64, ValueError), ("3", TypeError)]
    + [(3.0, TypeError), (True, TypeError)],
    _options.UpTo: [(-1, ValueError), (101, ValueError), ("3", TypeError), (True, TypeError)],
    _options.Number: [(float("nan"), ValueError), (float("inf"), ValueError), (-2, ValueError)]
    + [("0.5", TypeError), (True, TypeError), ([], TypeError), (10**400, ValueError)],
    _options.Switch: [(2, ValueError), (-1, ValueError), ("yes", TypeError), (1.0, TypeError)],
    _options.Choice: [("TEXT", ValueError), ("", ValueError), (0, TypeError), ([], TypeError)],
    _options.Tag: [("", ValueError), ("e\0n", ValueError), ("\ud800", ValueError), (b"en", TypeError)],
    _options.Words: [(["two words"], ValueError), ([""], ValueError), (["a\0b"], ValueError)]
    + [("word", TypeError), (5, TypeError), ([5], TypeError), ([["x"]], TypeError)],
    _options.String: [("\ud800", ValueError), (5, TypeError), (b"x", TypeError)],
    _options.Line: [("a\nb", ValueError), ("x" * 65, ValueError), (5, TypeError), (b"x", TypeError)],
    _options.Weighted: [(("x", 2), ValueError), (("x",), ValueError), (("x", "y"), TypeError)]
    + [(5, TypeError)],
    _options.Progress: [(5, TypeError)],
    _options.Cost: [((len, 0), ValueError), ((len,), ValueError), ((5, 5), TypeError), (len, TypeError)],
}


@pytest.mark.parametrize("name", sorted(_options.ALL))
def test_wrong_values_are_refused_by_name(name: str) -> None:
    for value, kind in WRONG[type(_options.ALL[name])]:
        for _ in range(2):
            with pytest.raises(kind, match=f"^{name} must be ") as caught:
                summ.Summarizer(**{name: value})
            assert isinstance(caught.value, summ.SummError) == (kind is ValueError)


def test_equal_values_of_other_types_are_other_options() -> None:
    summ.summarize(STORY, sentences=1)
    with pytest.raises(TypeError):
        summ.summarize(STORY, sentences=True)
    with pytest.raises(TypeError):
        summ.summarize(STORY, sentences=typing.cast(int, 1.0))
    assert summ.summarize(STORY, ratio=1) == summ.summarize(STORY, ratio=1.0)


def test_unknown_options_are_type_errors() -> None:
    with pytest.raises(TypeError, match=r"summarize\(\) has no option 'sentenses'; did you mean"):
        summ.summarize(STORY, sentenses=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"belongs to the selection, that is to Document.select"):
        summ.Document(STORY, words=5)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"belongs to the analysis, that is to Document\("):
        summ.Document(STORY).select(language="en")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="has no option 'nonsense'$"):
        list(summ.briefs([], nonsense=1))  # type: ignore[call-overload]


def test_lists_of_words_are_read_at_each_call() -> None:
    words = ["grob"]
    text = "The ferry left the grob. Noon was near."
    assert len(summ.summarize(text, abbreviations=words)) == 1
    words.clear()
    assert len(summ.summarize(text, abbreviations=words)) == 2
    assert len(summ.summarize(text, abbreviations={"grob."})) == 1
    assert len(summ.summarize(text, abbreviations=iter(["grob"]))) == 1


def test_a_query_has_a_weight() -> None:
    strong = summ.Document(STORY, query=("rain", 0.95)).sentences
    weak = summ.Document(STORY, query=("rain", 0.05)).sentences
    (rain,) = [s.index for s in strong if "rain" in s.text]
    assert strong[rain].score > weak[rain].score
    assert summ.summarize(STORY, query=("rain", 0.8)) == summ.summarize(STORY, query="rain")


def test_many_sets_of_options_do_not_pile_up() -> None:
    for count in range(1, 2000):
        summ.summarize("", words=count)
    assert len(_options._cache) <= _options._CACHE_SIZE


def test_options_are_freed_with_their_callbacks() -> None:
    import gc
    import weakref

    class Watched:
        def __call__(self, done: float) -> None:
            pass

    watched = Watched()
    reference = weakref.ref(watched)
    summ.summarize(STORY, progress=watched)
    del watched
    gc.collect()
    assert reference() is None
