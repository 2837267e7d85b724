#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What is true of all pages in Markdown: docs.py SOURCE_DIR

Links lead to files and headings that exist, docs/index.md names every page of the guide, and every snippet of
README.md and the guide is run by a test, or says why not in a line directly above it:

    <!-- not run: REASON -->
"""

import re
import sys
from pathlib import Path

# What runs the blocks of a language, whatever the page.
LANGUAGES = {
    "c": "tests/command/pages.py",
    "console": "tests/command/pages.py",
    "pycon": "python/tests/test_docs.py",
    "js": "javascript/tests/docs.test.js",
    "ts": "javascript/tests/docs.test.js",
    "html": "javascript/tests/docs.test.js",
    "text": None,  # no program: what one prints, a formula
    "": None,
}

# What runs the others: blocks of a language, and commands, which are indented.  The test names the page.
BLOCKS = {
    ("docs/c.md", "cmake"): "tests/hosts/install/check.cmake",
    ("docs/hosts.md", "meson"): "tests/hosts/packaging.sh",
    ("docs/databases.md", "pycon"): "tests/hosts/duckdb.sh",
    ("docs/language-models.md", "pycon"): "python/tests/test_adapters.py",
    ("docs/python.md", "python"): "python/tests/test_docs.py",
    ("docs/tables.md", "pycon"): "python/tests/test_adapters.py",
}
COMMANDS = {
    ("README.md", "Two commands"): ".ci/run",
    ("README.md", "In a program"): "tests/command/readme.sh",
    ("docs/building.md", "Building"): "run",
    ("docs/c.md", "Linking"): "tests/hosts/install.sh",
    ("docs/c.md", "Without root"): "tests/hosts/install.sh",
    ("docs/command.md", "The command `summ`"): "tests/command/readme.sh",
    ("docs/databases.md", "DuckDB"): "tests/hosts/duckdb.sh",
    ("docs/databases.md", "PostgreSQL"): "tests/hosts/postgresql.sh",
    ("docs/first-briefs.md", "The shell"): ".ci/run",
    ("docs/first-briefs.md", "C"): "tests/command/readme.sh",
    ("docs/first-briefs.md", "Python"): "tests/hosts/python.sh",
    ("docs/first-briefs.md", "JavaScript"): "tests/hosts/javascript.sh",
    ("docs/hosts.md", "Conan, vcpkg, Meson"): "tests/hosts/packaging.sh",
    ("docs/hosts.md", "Debian packages"): "tests/hosts/deb.sh",
    ("docs/hosts.md", "Spark"): "tests/hosts/spark.sh",
    ("docs/javascript.md", "Building the package"): "tests/hosts/javascript.sh",
    ("docs/javascript.md", "A page to try it"): "tests/hosts/javascript.sh",
    ("docs/python.md", "Quick start"): "tests/hosts/python.sh",
    ("docs/python.md", "Installing"): "tests/hosts/python.sh",
    ("docs/testing.md", "Coverage"): ".ci/run",
    ("docs/testing.md", "Mutations"): "tools/mutate",
}
SKIPPED = {"build", "venv", "node_modules", "corpus"}
NOT_RUN = re.compile(r"<!-- not run: \S.* -->")
LINK = re.compile(r"\]\(([^)\s]+)\)|(?:src|srcset)=\"([^\"]+)\"")


def snippets(lines):
    """Where a snippet begins, its heading, its language (None for commands that are indented), and its lines."""
    heading, fence, start, body = "", None, 0, []
    for number, line in enumerate([*lines, ""], 1):
        mark = re.match(r"```(\w*)", line)
        if fence is not None:
            if mark:
                yield start, heading, fence, body
                fence, body = None, []
            else:
                body.append(line)
            continue
        if body and not line.startswith("    "):
            yield start, heading, None, body
            body = []
        if mark:
            fence, start = mark[1], number
        elif line.startswith("    ") and (body or not lines[number - 2].strip()):
            start = start if body else number
            body.append(line[4:])
        elif line.startswith("#"):
            heading = line.lstrip("# ").strip()


def is_bench_command(body, root):
    """Measurements take long, and some of them texts that are not here; but their programs exist."""
    programs = [re.match(r"(?:python3 )?(?:build/release/)?(bench/\w+(?:\.\w+)?)", line) for line in body]
    names = [found[1] for found in programs if found]
    built = (root / "bench" / "CMakeLists.txt").read_text("utf-8")
    return names and all((root / name).exists() or f"({name.removeprefix('bench/')} " in built for name in names)


def check_snippets(name, root):
    lines = (root / name).read_text("utf-8").split("\n")
    for start, heading, language, body in snippets(lines):
        if NOT_RUN.fullmatch(lines[start - 2]) or NOT_RUN.fullmatch(lines[max(start - 3, 0)]):
            continue
        where = f"{name}:{start}: "
        if language is None:
            test = COMMANDS.get((name, heading))
            if not test and not is_bench_command(body, root):
                yield f"{where}no test runs these commands"
        else:
            test = BLOCKS.get((name, language), LANGUAGES.get(language, ""))
            if test == "":
                yield f"{where}no test runs this block of {language}"
            if language == "c" and "```text" not in lines[start + len(body) : start + len(body) + 3]:
                yield f"{where}a program without what it prints, in a block of text below it"
        if test and not (root / test).exists():
            yield f"{where}there is no {test}"


def anchors(path):
    """The anchors that headings have on GitHub."""
    found = set()
    fenced = re.sub(r"^```.*?^```$", "", path.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    for heading in re.findall(r"^#+ +(.*)$", fenced, re.MULTILINE):
        text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        anchor = re.sub(r"[^\w\- ]", "", text).strip().replace(" ", "-")
        found.add(anchor if anchor not in found else f"{anchor}-1")
    return found


def check_links(name, root):
    page = root / name
    text = re.sub(r"^```.*?^```$", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    for link in (found[1] or found[2] for found in LINK.finditer(text)):
        if re.match(r"[a-z]+:", link):
            continue
        file, _, anchor = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        if not target.exists():
            yield f"{name}: {link} leads nowhere"
        elif anchor and target.suffix == ".md" and anchor not in anchors(target):
            yield f"{name}: {link}: there is no such heading"


def main(root):
    pages = [
        path.relative_to(root).as_posix()
        for path in sorted(root.rglob("*.md"))
        if not SKIPPED & set(path.relative_to(root).parts) and not any(part[0] == "." for part in path.relative_to(root).parts)
    ]
    guide = [name for name in pages if re.fullmatch(r"docs/[^/]+\.md", name)]
    index = (root / "docs" / "index.md").read_text("utf-8")
    wrong = [message for name in pages for message in check_links(name, root)]
    wrong += [f"{name} is not in docs/index.md" for name in guide if f"]({name[5:]})" not in index and name != "docs/index.md"]
    wrong += [message for name in ["README.md", *guide] for message in check_snippets(name, root)]
    known = {name for name, _ in [*BLOCKS, *COMMANDS]}
    wrong += [f"docs.py knows {name}, which does not exist" for name in known if not (root / name).exists()]
    for message in wrong:
        print(message)
    return len(wrong) != 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
