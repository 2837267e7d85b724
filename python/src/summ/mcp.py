# SPDX-License-Identifier: MIT
"""A server of the Model Context Protocol over stdio: `python -m summ.mcp`.

Needs `pip install summ[mcp]`.  Its tools are summarize, compress, keywords and sentences.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator, List, Optional

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from typing_extensions import TypedDict

import summ

server = MCPServer(
    "summ",
    version=summ.__version__,
    instructions=(
        "Extracts sentences from texts, word for word, without a model: nothing is rewritten or"
        " made up.  All indices are in characters of the text as it was given."
    ),
)


class Sentence(TypedDict):
    """A sentence, and its place in the text."""

    text: str
    start: int
    end: int
    rank: int  # 1 is the best; 0: it cannot be chosen


class Brief(TypedDict):
    """The best sentences of a text."""

    text: str
    language: str
    sentences: List[Sentence]


class Run(TypedDict):
    """A run of a text that is kept or left out."""

    document: int
    start: int
    end: int


class Dropped(Run):
    """A run that is left out, and why: "not" chosen, or "heading", "code", "table" ..."""

    reason: str


class Compressed(TypedDict):
    """What is kept of texts, and what is not."""

    text: str
    texts: List[str]
    ratio: float
    kept: List[Run]
    dropped: List[Dropped]


class Keyword(TypedDict):
    """A keyword, and how often it occurs."""

    text: str
    score: float
    count: int


@contextmanager
def _told() -> Iterator[None]:
    """What is wrong with the arguments is for the model to read."""
    try:
        yield
    except summ.SummError as error:
        raise ToolError(str(error)) from error


def _sentence(sentence: summ.Sentence) -> Sentence:
    return {
        "text": sentence.text,
        "start": sentence.start,
        "end": sentence.end,
        "rank": sentence.rank,
    }


@server.tool()
def summarize(
    text: str,
    sentences: int = 3,
    words: Optional[int] = None,
    query: Optional[str] = None,
    language: str = "auto",
) -> Brief:
    """The best sentences of a text, or the best about a query, in the order of the text.

    `sentences` and `words` are the most that it may have.
    """
    with _told():
        summary = summ.summarize(text, sentences, words=words, query=query, language=language)
        return {
            "text": summary.text,
            "language": summary.language,
            "sentences": [_sentence(sentence) for sentence in summary],
        }


@server.tool()
def compress(
    texts: List[str],
    budget: int,
    query: Optional[str] = None,
    mark: str = "",
    expand: int = 0,
) -> Compressed:
    """Cuts texts, such as search results or long pages, to what answers a query or matters most.

    The result has at most `budget` characters: about 4 make a token in English.  Whole sentences
    are kept, word for word.  `mark` is printed where something is left out, `expand` is how many
    sentences of context come with each.  `kept` and `dropped` tell where to look for the rest.
    """
    with _told():
        result = summ.compress(texts, query, budget=budget, mark=mark, expand=expand)
        return {
            "text": result.text,
            "texts": list(result.texts),
            "ratio": result.ratio,
            "kept": [_run(piece) for piece in result.kept],
            "dropped": [
                {**_run(piece), "reason": piece.passed.name.lower()} for piece in result.dropped
            ],
        }


def _run(piece: summ.Piece) -> Run:
    return {"document": piece.document, "start": piece.start, "end": piece.end}


@server.tool()
def keywords(text: str, count: int = 10, language: str = "auto") -> List[Keyword]:
    """The words and short phrases that a text is about, best first."""
    with _told():
        return [
            {"text": word.text, "score": word.score, "count": len(word.occurrences)}
            for word in summ.keywords(text, count, language=language)
        ]


@server.tool()
def sentences(text: str, language: str = "auto") -> List[Sentence]:
    """All sentences of a text with their ranks; 0 is for headings, captions and the like."""
    with _told():
        return [_sentence(found) for found in summ.Document(text, language=language).sentences]


if __name__ == "__main__":
    server.run("stdio")
