#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes docs/man/*.3, the manual pages of the library, from include/summ.h: make_manual.py [--check]

A page has one section of the header, and the names of its functions, under which the installed page is found too.
With --check nothing is written, and pages that are not what would be written are an error.
"""

import datetime
import re
import sys
import textwrap
from pathlib import Path

import header

ROOT = Path(__file__).resolve().parents[1]
HEADER = ROOT / "include" / "summ.h"
FOLDER = ROOT / "docs" / "man"

WIDTH = 78


def escape(text):
    return text.replace("\\", "\\e").replace("-", "\\-")


def bold(text):
    return f"\\fB{escape(text)}\\fR"


def italic(text):
    return f"\\fI{escape(text)}\\fR"


def wrap(text):
    """Lines that are short enough for those who edit manual pages, of which none is a request."""
    lines = textwrap.wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False)
    return [f"\\&{line}" if line[0] in ".'" else line for line in lines]


def prose(sentences, own):
    """Sentences with what is code set off, each on lines of its own."""

    def mark(found):
        if found["code"] is not None:
            return italic(found["code"])
        if found["call"]:
            return bold(found["call"]) + ("(3)" if found["call"].startswith("summ_") and found["call"] not in own else "()")
        return bold(found["name"])

    return [line for each in sentences for line in wrap(header.TOKEN.sub(mark, each.replace("--", "\\-\\-")))]


def code(text):
    return [".PP", ".RS 4", ".EX", *(line.replace("\\", "\\e") for line in text.split("\n")), ".EE", ".RE"]


def paragraphs(parts, own, between):
    """The paragraphs of a comment; `between` is the request that begins each but the first."""
    lines = []
    for number, (kind, term, content) in enumerate(parts):
        if kind == "term":
            lines += [".TP 12", term, *prose(content, own)]
        elif kind == "code":
            lines += code(content)
        else:
            lines += [between] * (number > 0) + prose(content, own)
    return lines


def prototype(declaration):
    """A declaration as the synopsis has it: broken between arguments, with their names set off."""
    before, arguments = re.match(r"(.*?\w+\()(.*)\);", declaration.code).groups()
    lines, line = [], before
    for argument in re.split(r"(?<=,) ", arguments + ");"):
        if len(line) + len(argument) > WIDTH and line != before:
            lines.append(line.rstrip())
            line = "    "
        line += argument + " "
    lines.append(line.rstrip())
    name = r"(\w+)((?:\[\d*\])?(?:,|\);))"
    return [re.sub(name, r"\\fI\1\\fB\2", f"\\fB{line}\\fR") if arguments != "void" else bold(line) for line in lines]


def synopsis(page):
    lines = [".SH SYNOPSIS", ".nf", bold("#include <summ.h>")]
    last = "include"
    for declaration in page.declarations():
        if declaration.kind in ("enumeration", "structure"):
            continue
        if declaration.kind != "macro" or last != "macro":
            lines.append(".PP")
        last = declaration.kind
        if declaration.kind in ("function", "callback"):
            lines += prototype(declaration)
        elif declaration.kind == "opaque":
            lines.append(bold(declaration.code))
        else:
            _, name, value = declaration.code.split(" ", 2)
            head, space, rest = f"#define {name} {value}".partition(" + ") if len(value) > 50 else (declaration.code, "", "")
            lines.append(bold(head + " +" * bool(space)))
            lines += [bold(f"    {rest}")] * bool(rest)
    return [*lines, ".fi"]


def members(declaration, own):
    lines = []
    for item in declaration.items:
        lines += [".TP", bold(item.declaration + (";" if declaration.kind == "structure" else ""))]
        for _, _, content in item.prose:
            lines += prose([each for each in content if each], own)
    return [".RS", *lines, ".RE"] if lines else []


def heads(entry):
    """What an entry is about: the first as a tag, the others below it."""
    tags = []
    for declaration in entry.declarations:
        if declaration.kind in ("function", "callback"):
            arguments = re.search(r"\w+\((.*)\);", declaration.code)[1].split(", ")
            names = [re.sub(r"\[\d*\]$", "", each).split("*")[-1].split()[-1] for each in arguments if each != "void"]
            tags.append(f"{bold(declaration.name)}({', '.join(italic(each) for each in names)})")
        elif declaration.kind == "enumeration":
            tags.append(bold(f"enum {declaration.name}"))
        elif declaration.kind == "macro" and len(declaration.code.split(" ", 2)[2]) < 20:
            tags.append(bold(declaration.code.removeprefix("#define ")))
        else:
            tags.append(bold(declaration.name))
    return [line for number, tag in enumerate(tags) for line in (".TQ" if number else ".TP", tag)]


def description(section, own, first):
    lines, rest = [], section.entries
    while rest and not rest[0].declarations:
        lines += [".PP"] * (not first) + paragraphs(rest[0].prose, own, ".PP")
        rest = rest[1:]
    for entry in rest:
        lines += heads(entry)
        if entry.prose:
            lines += paragraphs(entry.prose, own, ".IP")
        elif entry.is_free():
            lines.append("Frees the object.")
        for declaration in entry.declarations:
            lines += members(declaration, own)
    return lines


def write(page, body, others):
    date = re.search(r"^\.Dd (.*)$", (ROOT / "docs" / "summ.1").read_text("utf-8"), re.MULTILINE)[1]
    date = datetime.datetime.strptime(date, "%B %d, %Y").date().isoformat()
    others = sorted({each for each in others if each != page.name} | ({"summ"} if page.name != "summ" else set()))
    see = ["\\fBsumm\\fR(1)", *(f"{bold(each)}(3)" for each in others)]
    names = [page.name, *(each for each in page.functions() if each != page.name)]
    lines = [
        '.\\" SPDX-License-Identifier: MIT',
        '.\\" Written by tools/make_manual.py from include/summ.h.',
        f'.TH {page.name.upper()} 3 "{date}" "libsumm {header.version(HEADER)}" "Library functions of libsumm"',
        ".nh",
        ".ad l",
        ".SH NAME",
        *wrap(", ".join(names) + f" \\- {page.about}"),
        *body,
        ".SH SEE ALSO",
        *wrap(", ".join(see)),
    ]
    return "\n".join(lines) + "\n"


def pages():
    """The text of each page by the name of its file."""
    introduction, all_pages = header.read(HEADER)
    found = {}
    for page in all_pages:
        own = page.functions()
        body = [*synopsis(page), ".SH DESCRIPTION"]
        if page.name == "summ":
            body += paragraphs(introduction, own, ".PP")
        for section in page.sections:
            body += description(section, own, body[-1] == ".SH DESCRIPTION")
        declared = [each.name for each in page.declarations()]
        near = [
            each.name
            for each in all_pages
            if page.name == "summ"
            or each.name.startswith(f"{page.name}_")
            or (each.name not in declared and re.search(rf"\b{each.name}\b", "\n".join(body)))
        ]
        found[f"{page.name}.3"] = write(page, body, near)
    return found


def main():
    check = sys.argv[1:] == ["--check"]
    written = pages()
    wrong = [each.name for each in FOLDER.glob("*.3") if each.name not in written]
    for name, text in written.items():
        path = FOLDER / name
        if check and (not path.exists() or path.read_text("utf-8") != text):
            wrong.append(name)
        elif not check:
            FOLDER.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
    if check and wrong:
        sys.exit(f"docs/man is not what tools/make_manual.py writes: {' '.join(sorted(wrong))}")
    if not check:
        for name in wrong:
            (FOLDER / name).unlink()


main()
