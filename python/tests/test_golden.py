# SPDX-License-Identifier: MIT
"""Python and C give the same summaries: those in tests/golden."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from golden import TEXTS, record


def scores(value: dict[str, Any]) -> list[float]:
    """Takes the scores out of a record: they may differ in the last digits."""
    return [item.pop("score") for item in value["sentences"] + value["keywords"]]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_golden_summaries(path: Path) -> None:
    found = record(path.read_bytes())
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    assert scores(found) == pytest.approx(scores(expected), abs=1e-9)
    assert found == expected


def test_there_are_some() -> None:
    assert len(TEXTS) >= 10
