# SPDX-License-Identifier: MIT
"""What several tests use: texts, and strategies for texts."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = (ROOT / "examples" / "article.txt").read_text("utf-8")

STORY = (
    "The mill at Oster burned down on Monday night. Nobody was in the mill when the fire broke out."
    " The owner of the mill, Ida Brandt, said that she would build a new mill. It rained on Tuesday."
    " The fire brigade needed two hours to put out the fire. A new mill would cost two million."
)

_PIECES = st.sampled_from(
    [
        "The ferry left. ",
        "He said: «Non!» ",
        "Привет, мир. ",
        "Это второе предложение… ",
        "日本語の文です。",
        "第二句在这里！",
        "สวัสดีครับ ",
        "नमस्ते दुनिया। ",
        "مرحبا بالعالم؟ ",
        "שלום עולם. ",
        "e\u0301te\u0301 ",
        "\U0001f3dd\ufe0f",
        "\U0001f469\u200d\U0001f469\u200d\U0001f467. ",
        "\r\n",
        "\r",
        "\n\n",
        "\u2028",
        "\u0085",
        "\ufeff",
        "\0",
        "\t",
        " ",
        "- item one\n",
        "Mr. ",
        "3.14 ",
    ]
)

# Any characters, and the ones that could go wrong: many scripts, line ends, marks, what is invisible.
texts = st.lists(_PIECES | st.text(max_size=8), max_size=40).map("".join)
