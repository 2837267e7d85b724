#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Builds the guide and the reference as a site that needs no server: make_site.py [FOLDER]

The pages are docs/*.md and those outside that they link to; the reference is made of include/summ.h.  The site is
written to FOLDER/html (build/site/html), and its search works from the file system.

Sphinx, MyST and Furo are those of this Python where it has them (Debian: python3-sphinx python3-myst-parser furo);
else they are installed from PyPI into FOLDER/venv.
"""

import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LINK = re.compile(r"\[([^\]]*)\]\(([^)#:\s]+)(#[^)\s]*)?\)")
FENCE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)


def prepare_python(folder):
    """A Python that has Sphinx, the reader of Markdown, and the theme."""
    try:
        import furo, myst_parser, sphinx  # noqa: E401, F401
    except ImportError:
        python = folder / "venv" / "bin" / "python"
        if not python.exists():
            venv.create(folder / "venv", with_pip=True)
        install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", ROOT / "docs" / "requirements.txt"]
        subprocess.run([python, *install], check=True)
        return python
    return sys.executable


def stage_page(path, source, staged):
    """Copies a page and what it links to, under the names that they have in the source tree."""
    if path in staged:
        return
    staged.add(path)

    def follow(link):
        text, target = link[1], (path.parent / link[2]).resolve()
        if not target.exists():
            sys.exit(f"{path.relative_to(ROOT)}: there is no {link[2]}")
        if target.is_dir():
            return text  # which a site of pages cannot show
        if target.suffix == ".md":
            stage_page(target, source, staged)
        else:
            copy_file(target, source)
        return link[0]

    page = path.read_text("utf-8")
    blocks = FENCE.findall(page)
    parts = [LINK.sub(follow, part) for part in FENCE.split(page)]
    page = "".join(part + (blocks[number] if number < len(blocks) else "") for number, part in enumerate(parts))
    if path.parent.name != "docs":
        page = f"---\norphan: true\n---\n{page}"
    target = source / path.relative_to(ROOT)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(page, "utf-8")


def copy_file(path, source):
    target = source / path.relative_to(ROOT)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, target)


def add_contents(index):
    """The table of contents of the site: the lists of links in docs/index.md, by their headings."""
    text = index.read_text("utf-8")
    trees = []
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        names = [link[2].removesuffix(".md") for link in LINK.finditer(section) if link[2].endswith(".md")]
        trees += ["", "```{toctree}", ":hidden:", f":caption: {section.splitlines()[0]}", "", *names, "```"]
    trees += ["", "```{toctree}", ":hidden:", ":caption: Reference", "", "reference/index", "```", ""]
    index.write_text(text + "\n".join(trees), "utf-8")


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "site").resolve()
    source, html, extra = folder / "source", folder / "html", folder / "extra"
    for old in (source, html, extra):
        shutil.rmtree(old, ignore_errors=True)
    staged = set()
    for path in sorted((ROOT / "docs").glob("*.md")):
        stage_page(path, source, staged)
    add_contents(source / "docs" / "index.md")
    copy_file(ROOT / "docs" / "conf.py", source)
    (source / "docs" / "conf.py").rename(source / "conf.py")
    # Pictures that HTML in a page names.
    (extra / "docs").mkdir(parents=True)
    for picture in [*(ROOT / "docs").glob("*.svg"), *(ROOT / "docs").glob("*.png")]:
        copy_file(picture, extra)
    subprocess.run([sys.executable, "-B", ROOT / "tools" / "make_reference.py", source / "docs" / "reference"], check=True)

    build = ["-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", "-d", folder / "doctrees"]
    done = subprocess.run([prepare_python(folder), *build, source, html], check=False)
    if done.returncode:
        sys.exit(done.returncode)
    (html / "index.html").write_text('<!DOCTYPE html><meta http-equiv="refresh" content="0; url=docs/index.html">\n')
    print(html / "docs" / "index.html")


main()
