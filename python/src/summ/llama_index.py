# SPDX-License-Identifier: MIT
"""For LlamaIndex: a postprocessor of retrieved nodes.  Needs `pip install summ[llama-index]`."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Union

from llama_index.core.bridge.pydantic import Field
from llama_index.core.postprocessor.types import BaseNodePostprocessor
from llama_index.core.schema import MetadataMode, NodeWithScore, QueryBundle

from ._compress import compress


class SummPostprocessor(BaseNodePostprocessor):
    """Cuts retrieved nodes to a budget of tokens: to the sentences that answer the query.

    A node of which something is kept comes back as a copy with that as its content, its metadata
    and its score, and `summ_kept` in the metadata: a list of pairs (start, end) of indices into the
    content as it was, which neither a model nor an index gets to see.  One of which nothing is kept
    does not come back.
    """

    budget: Union[int, float]
    """The most that `count` may say of all nodes together, or a share of what it says of them."""

    count: Callable[[str], int] = Field(default=len, exclude=True)
    """How long a text is: characters, if nothing else is given."""

    options: Dict[str, Any] = Field(default_factory=dict)
    """Further keywords of `summ.compress`, such as `mark` and `expand`."""

    @classmethod
    def class_name(cls) -> str:
        return "SummPostprocessor"

    def _postprocess_nodes(
        self, nodes: List[NodeWithScore], query_bundle: Optional[QueryBundle] = None
    ) -> List[NodeWithScore]:
        result = compress(
            [node.node.get_content(metadata_mode=MetadataMode.NONE) for node in nodes],
            query_bundle.query_str if query_bundle else None,
            budget=self.budget,
            count=self.count,
            **self.options,
        )
        kept: List[NodeWithScore] = []
        for number, (scored, text) in enumerate(zip(nodes, result.texts)):
            if not text:
                continue
            node = scored.node.model_copy(deep=True)
            node.set_content(text)
            node.metadata["summ_kept"] = [(p.start, p.end) for p in result.kept if p.document == number]
            node.excluded_llm_metadata_keys.append("summ_kept")
            node.excluded_embed_metadata_keys.append("summ_kept")
            kept.append(NodeWithScore(node=node, score=scored.score))
        return kept
