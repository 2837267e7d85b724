# SPDX-License-Identifier: MIT
"""The golden summaries in tests/golden, which the C suite reads as well: reads and writes them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast, get_args

import summ

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "golden"
TEXTS = sorted(FOLDER.glob("*.txt"))

# Numbers only for budgets, as the C suite expects.
OPTIONS: list[dict[str, Any]] = [
    {},
    {"sentences": 1},
    {"sentences": 4, "order": "rank"},
    {"words": 40},
    {"bytes": 200},
    {"ratio": 0.3},
]
KEYWORDS = 10


def record(data: bytes) -> dict[str, Any]:
    """What the library makes of a text, as the files say it."""
    document = summ.Document(data)
    summaries = []
    for options in OPTIONS:
        summary = document.select(**cast(Any, options))
        summaries.append(
            {
                "options": options,
                "text": summary.text,
                "words": summary.words,
                "flags": int(summary.flags),
                "sentences": [sentence.index for sentence in summary],
            }
        )
    return {
        "language": document.language,
        "lines": get_args(summ.Lines).index(document.lines[0]),
        "sentences": [
            {
                "offset": sentence.byte_start,
                "length": sentence.byte_end - sentence.byte_start,
                "paragraph": sentence.paragraph,
                "passed": int(sentence.passed),
                "rank": sentence.rank,
                "score": sentence.score,
            }
            for sentence in document.sentences
        ],
        "keywords": [
            {
                "offset": keyword.occurrences[0].byte_start,
                "text": keyword.text,
                "count": len(keyword.occurrences),
                "score": keyword.score,
            }
            for keyword in document.keywords(KEYWORDS)
        ],
        "summaries": summaries,
    }


def write(record: dict[str, Any]) -> str:
    """A record as JSON, a sentence and a summary on a line."""
    lines = []
    for key, value in record.items():
        if isinstance(value, list):
            rows = ",\n  ".join(json.dumps(row, ensure_ascii=False) for row in value)
            lines.append(f" {json.dumps(key)}: [\n  {rows}\n ]")
        else:
            lines.append(f" {json.dumps(key)}: {json.dumps(value)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    for path in TEXTS:
        path.with_suffix(".json").write_text(write(record(path.read_bytes())), "utf-8")
