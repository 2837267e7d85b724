# SPDX-License-Identifier: MIT
"""For LangChain: a compressor of retrieved documents.  Needs `pip install summ[langchain]`."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Sequence, Union

from langchain_core.callbacks import Callbacks
from langchain_core.documents import BaseDocumentCompressor, Document
from pydantic import Field

from ._compress import compress


class SummCompressor(BaseDocumentCompressor):
    """Cuts retrieved documents to a budget of tokens: to the sentences that answer the query.

    A document of which something is kept comes back with that as its content, its metadata and its
    id, and `summ_kept` in the metadata: a list of pairs (start, end) of indices into the content as
    it was.  One of which nothing is kept does not come back.
    """

    budget: Union[int, float]
    """The most that `count` may say of all documents together, or a share of what it says of them."""

    count: Callable[[str], int] = Field(default=len, exclude=True)
    """How long a text is: characters, if nothing else is given."""

    options: Dict[str, Any] = Field(default_factory=dict)
    """Further keywords of `summ.compress`, such as `mark` and `expand`."""

    def compress_documents(
        self, documents: Sequence[Document], query: str, callbacks: Optional[Callbacks] = None
    ) -> List[Document]:
        result = compress(
            [document.page_content for document in documents],
            query,
            budget=self.budget,
            count=self.count,
            **self.options,
        )
        kept: List[Document] = []
        for number, (document, text) in enumerate(zip(documents, result.texts)):
            if text:
                spans = [(p.start, p.end) for p in result.kept if p.document == number]
                metadata = {**document.metadata, "summ_kept": spans}
                kept.append(document.model_copy(update={"page_content": text, "metadata": metadata}))
        return kept
