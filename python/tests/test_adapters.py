# SPDX-License-Identifier: MIT
"""The package inside of others, each with its own objects: LangChain, LlamaIndex, MCP, tokenizers."""

from __future__ import annotations

import asyncio
import doctest
import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from support import ARTICLE, ROOT, STORY

import summ
from summ import _library

PASSAGES = [ARTICLE, "It rained all day. The dam holds, said Ola Berg, who built it.", STORY]
QUESTION = "Who built the dam?"
ANSWER = "The dam holds, said Ola Berg, who built it."


def check_with(count: Any) -> None:
    """Budgets hold exactly, and are used."""
    for budget in (60, 100, 250):
        result = summ.compress(PASSAGES, QUESTION, budget=budget, count=count)
        assert count(result.text) == result.size
        assert 0.6 * budget < result.size <= budget
        assert ANSWER in result.text


def test_tokenizers_of_hugging_face() -> None:
    tokenizers = pytest.importorskip("tokenizers")
    tokenizer = tokenizers.Tokenizer(tokenizers.models.BPE())
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel()
    trainer = tokenizers.trainers.BpeTrainer(
        vocab_size=600, initial_alphabet=tokenizers.pre_tokenizers.ByteLevel.alphabet()
    )
    tokenizer.train_from_iterator([ARTICLE, STORY], trainer)
    check_with(lambda text: len(tokenizer.encode(text).ids))


def test_tiktoken() -> None:
    tiktoken = pytest.importorskip("tiktoken")
    pieces = [bytes([i]) for i in range(256)] + [b"th", b" t", b"e ", b"in", b"er", b"the", b" the"]
    encoding = tiktoken.Encoding(
        "small",
        pat_str=r"\s?\w+|\s?[^\w\s]+|\s+",
        mergeable_ranks={piece: rank for rank, piece in enumerate(pieces)},
        special_tokens={},
    )
    check_with(lambda text: len(encoding.encode(text)))


def test_langchain() -> None:
    pytest.importorskip("langchain_core")
    from langchain_core.documents import BaseDocumentCompressor, Document

    from summ.langchain import SummCompressor

    documents = [
        Document(text, id=str(number), metadata={"source": f"{number}.txt"})
        for number, text in enumerate(PASSAGES)
    ]
    compressor = SummCompressor(budget=50)
    assert isinstance(compressor, BaseDocumentCompressor)
    for result in (
        compressor.compress_documents(documents, QUESTION),
        asyncio.run(compressor.acompress_documents(documents, QUESTION)),
    ):
        (document,) = result
        assert document.page_content == ANSWER
        assert (document.id, document.metadata["source"]) == ("1", "1.txt")
        ((start, end),) = document.metadata["summ_kept"]
        assert PASSAGES[1][start:end].strip() == ANSWER
    assert documents[1].page_content == PASSAGES[1] and "summ_kept" not in documents[1].metadata
    words = SummCompressor(budget=10, count=lambda text: len(text.split()), options={"mark": "~"})
    assert words.compress_documents(documents, "Ola Berg dam")[0].page_content.startswith("~ ")
    assert SummCompressor(budget=9).compress_documents([], QUESTION) == []
    with pytest.raises(summ.ArgumentError):
        SummCompressor(budget=0).compress_documents(documents, QUESTION)


def test_llama_index() -> None:
    pytest.importorskip("llama_index.core")
    from llama_index.core.postprocessor.types import BaseNodePostprocessor
    from llama_index.core.schema import MetadataMode, NodeWithScore, TextNode

    from summ.llama_index import SummPostprocessor

    nodes = [
        NodeWithScore(node=TextNode(text=text, id_=str(number), metadata={"page": number}), score=0.5)
        for number, text in enumerate(PASSAGES)
    ]
    postprocessor = SummPostprocessor(budget=50)
    assert isinstance(postprocessor, BaseNodePostprocessor)
    for result in (
        postprocessor.postprocess_nodes(nodes, query_str=QUESTION),
        asyncio.run(postprocessor.apostprocess_nodes(nodes, query_str=QUESTION)),
    ):
        (node,) = result
        assert node.get_content() == ANSWER and node.node_id == "1" and node.score == 0.5
        assert node.metadata["page"] == 1
        assert "summ_kept" not in node.get_content(metadata_mode=MetadataMode.LLM)
        ((start, end),) = node.metadata["summ_kept"]
        assert PASSAGES[1][start:end].strip() == ANSWER
    assert nodes[1].get_content() == PASSAGES[1] and "summ_kept" not in nodes[1].metadata
    assert len(postprocessor.postprocess_nodes(nodes)) >= 1


def test_mcp() -> None:
    pytest.importorskip("mcp.server.mcpserver")
    from mcp import Client, StdioServerParameters

    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "summ.mcp"],
        env={
            "SUMM_LIBRARY": _library.path,
            "PYTHONPATH": str(Path(summ.__file__).parents[1]),
            "PATH": os.environ["PATH"],
        },
    )

    async def talk() -> None:
        async with Client(server) as client:
            tools = {tool.name: tool for tool in (await client.list_tools()).tools}
            assert set(tools) == {"summarize", "compress", "keywords", "sentences"}
            assert all(tool.description for tool in tools.values())

            async def call(name: str, **arguments: Any) -> Any:
                result = await client.call_tool(name, arguments)
                assert not result.is_error, result.content
                return result.structured_content

            brief = await call("summarize", text=ARTICLE, sentences=2)
            summary = summ.summarize(ARTICLE, 2)
            assert brief["text"] == summary.text and brief["language"] == "en"
            for sentence in brief["sentences"]:
                assert ARTICLE[sentence["start"] : sentence["end"]] == sentence["text"]

            cut = await call("compress", texts=PASSAGES, query=QUESTION, budget=50)
            assert cut["text"] == ANSWER and cut["texts"] == ["", ANSWER, ""]
            runs = sorted(cut["kept"] + cut["dropped"], key=lambda run: (run["document"], run["start"]))
            rebuilt = "".join(PASSAGES[run["document"]][run["start"] : run["end"]] for run in runs)
            assert rebuilt == "".join(PASSAGES)
            assert {run["reason"] for run in cut["dropped"]} >= {"not", "heading"}

            words = (await call("keywords", text=ARTICLE, count=3))["result"]
            assert [word["text"] for word in words] == [word.text for word in summ.keywords(ARTICLE, 3)]

            found = (await call("sentences", text=STORY))["result"]
            assert [one["text"] for one in found] == [one.text for one in summ.sentences(STORY)]

            wrong = await client.call_tool("compress", {"texts": [STORY], "budget": 0})
            assert wrong.is_error and "budget" in str(wrong.content)

    asyncio.run(talk())


@pytest.mark.parametrize("name", ["language-models.md", "tables.md"])
def test_pages(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("tokenizers", "langchain_core", "llama_index.core", "mcp", "pandas", "polars"):
        pytest.importorskip(module)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUMM_LIBRARY", _library.path)
    monkeypatch.setenv("PYTHONPATH", str(Path(summ.__file__).parents[1]))
    page = (ROOT / "docs" / name).read_text("utf-8")
    blocks = re.findall(r"^```pycon\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    assert blocks
    session = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, name, name, 0)
    output: list[str] = []
    doctest.DocTestRunner(verbose=False).run(session, out=output.append)
    assert not output, "".join(output)
