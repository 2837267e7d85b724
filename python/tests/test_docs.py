# SPDX-License-Identifier: MIT
"""What the pages show is what happens."""

from __future__ import annotations

import doctest
import re
import shutil
from pathlib import Path

import pytest
from support import ROOT

import summ
from summ import _options

# Those for which other packages are needed have tests of their own.
OTHERS = ("databases.md", "language-models.md", "tables.md")
GUIDE = [page for page in sorted((ROOT / "docs").glob("*.md")) if page.name not in OTHERS]
PAGES = [
    page
    for page in [ROOT / "docs" / "python.md", ROOT / "python" / "README.md", ROOT / "README.md", *GUIDE]
    if "```pycon" in page.read_text("utf-8")
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_examples(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(ROOT / "examples" / "article.txt", tmp_path)
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"^```pycon\n(.*?)^```$", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert blocks
    session = doctest.DocTestParser().get_doctest(
        "\n".join(blocks), {}, page.name, str(page), 0
    )
    output: list[str] = []
    doctest.DocTestRunner(verbose=False).run(session, out=output.append)
    assert not output, "".join(output)


def test_the_progress_bar() -> None:
    tqdm = pytest.importorskip("tqdm")
    blocks = re.findall(r"^```python\n(.*?)^```$", PAGES[0].read_text("utf-8"), re.DOTALL | re.MULTILINE)
    (block,) = [block for block in blocks if "tqdm(" in block]
    names = {"tqdm": tqdm.tqdm, "summ": summ, "texts": ["The mill burned down."] * 3}
    exec(block, names)
    assert names["bar"].n == 3


def test_the_docstring_of_the_package() -> None:
    assert doctest.testmod(summ).failed == 0


def test_every_option_and_name_is_in_the_guide() -> None:
    guide = PAGES[0].read_text("utf-8")
    for name in _options.ALL:
        assert re.search(rf"^\|.*`{name}`.*\|.*\|$", guide, re.MULTILINE), name
    for name in dir(summ.Summary) + list(summ.Sentence._fields):
        if not name.startswith("_") and name not in ("count",):
            assert f"`{name}`" in guide, name
