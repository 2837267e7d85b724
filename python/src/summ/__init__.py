# SPDX-License-Identifier: MIT
"""Extractive summaries: the best sentences of a text, as it has them.

    >>> import summ
    >>> print(summ.summarize("The mill at Oster burned down. Nobody was in the mill.", sentences=1))
    The mill at Oster burned down.

`summarize` is for one text, `briefs` for many, `Document` for several selections from the same texts,
`compress` for what a language model is to read, `Summarizer` for a loop of your own, `keywords` for what
a text is about, `sentences` for its sentences alone.
"""

from ._briefs import briefs
from ._compress import Compressed, compress
from ._document import (
    Document,
    Edge,
    Lean,
    Leaning,
    Neighbour,
    Reason,
    Verdict,
    keywords,
    sentences,
)
from ._errors import (
    ArgumentError,
    Cancelled,
    EncodingError,
    LimitError,
    OutOfMemoryError,
    SummError,
)
from ._keywords import Keyword, Occurrence
from ._languages import Has, Language, languages
from ._library import version as __version__
from ._options import (
    Amount,
    AnalysisOptions,
    BatchOptions,
    CompressOptions,
    Invalid,
    Lines,
    Options,
    Order,
    SelectionOptions,
    Similarity,
)
from ._summarize import Summarizer, summarize
from ._summary import Flag, PassedOver, Piece, Sentence, Summary
from ._text import BlockKind, Text

__all__ = [
    "Amount",
    "AnalysisOptions",
    "ArgumentError",
    "BatchOptions",
    "BlockKind",
    "Cancelled",
    "CompressOptions",
    "Compressed",
    "Document",
    "Edge",
    "EncodingError",
    "Flag",
    "Has",
    "Invalid",
    "Keyword",
    "Language",
    "Lean",
    "Leaning",
    "LimitError",
    "Lines",
    "Neighbour",
    "Occurrence",
    "Options",
    "Order",
    "OutOfMemoryError",
    "PassedOver",
    "Piece",
    "Reason",
    "SelectionOptions",
    "Sentence",
    "Similarity",
    "SummError",
    "Summarizer",
    "Summary",
    "__version__",
    "Text",
    "Verdict",
    "briefs",
    "compress",
    "keywords",
    "languages",
    "sentences",
    "summarize",
]
