# SPDX-License-Identifier: MIT
"""HTML for notebooks: a text with some of its sentences shaded."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, List, Sequence, Tuple

from ._text import Plain, decode, without_surrogates

if TYPE_CHECKING:
    from ._summary import Sentence

# A passage between shaded sentences that is longer than both together is shown by its two ends, so
# that a book does not fill the page.
_HEAD = 2000
_TAIL = 2000


# The page of a longer text is too large for a notebook, which keeps all that it shows.
_FRAMED = 100_000


def fits(texts: Sequence[bytes]) -> bool:
    """Whether the page of these texts is small enough for a notebook."""
    return sum(map(len, texts)) <= _FRAMED


def frame(page: str) -> str:
    """A page inside of another, which its style and its script leave alone."""
    return (
        f'<iframe srcdoc="{html.escape(page)}" sandbox="allow-scripts" title="Brief" loading="lazy"'
        ' style="width: 100%; height: 36rem; border: 0"></iframe>'
    )


def highlight(sources: Sequence[Plain], shaded: Sequence[Tuple["Sentence", float]]) -> str:
    """The texts, with each sentence shaded as deeply as its number, 0 to 1, says."""
    parts: List[str] = ['<div class="summ">']
    for number, source in enumerate(sources):
        text = decode(source) if isinstance(source, bytes) else source
        own = [pair for pair in shaded if pair[0].document == number]
        parts.append('<div style="white-space: pre-wrap">')
        at = 0
        for sentence, depth in sorted(own, key=lambda pair: pair[0].start):
            parts.append(_passage(text[at : sentence.start], False))
            parts.append(_mark(sentence, depth))
            at = sentence.end
        parts.append(_passage(text[at:], True))
        parts.append("</div>")
    parts.append("</div>")
    return "".join(parts)


def _mark(sentence: "Sentence", depth: float) -> str:
    colour = f"rgba(255, 200, 0, {0.7 * depth:.2f})"
    title = f"rank {sentence.rank}, score {sentence.score:.4f}"
    return (
        f'<mark style="background: {colour}; color: inherit" title="{title}">'
        f"{_escape(sentence.text)}</mark>"
    )


def _passage(text: str, last: bool) -> str:
    tail = 0 if last else _TAIL
    if len(text) <= _HEAD + _TAIL:
        return _escape(text)
    cut = '<span style="opacity: .5"> […] </span>'
    return _escape(text[:_HEAD]) + cut + _escape(text[len(text) - tail :])


def _escape(text: str) -> str:
    return html.escape(without_surrogates(text))
