#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the reference of the C interface from include/summ.h, as the pages of a folder: make_reference.py FOLDER

The pages are reStructuredText for Sphinx; tools/make_site builds them.
"""

import re
import sys
from pathlib import Path

import header

HEADER = Path(__file__).resolve().parents[1] / "include" / "summ.h"


def escape(text):
    return re.sub(r"([\\*`|_])", r"\\\1", text)


def prose(sentences):
    """Sentences as one paragraph, with what is code marked, and links to what is declared."""

    def mark(found):
        if found["code"] is not None:
            return f"``{found['code']}``"
        if found["call"]:
            return f":c:func:`{found['call']}`" if found["call"].startswith("summ_") else f"``{found['call']}()``"
        return f"``{found['name']}``" if found["name"].endswith("_") else f":c:expr:`{found['name']}`"

    parts, position, text = [], 0, " ".join(sentences)
    for found in header.TOKEN.finditer(text):
        before = text[position : found.start()]
        parts += [escape(before), "" if not before or before[-1] in " (\n" else "\\ ", mark(found)]
        position = found.end()
        if text[position : position + 1].isalnum():
            parts.append("\\ ")
    return "".join(parts) + escape(text[position:])


def paragraphs(parts, indent):
    lines = []
    for kind, term, content in parts:
        if kind == "term":
            lines += [f"**{term}**", f"   {prose(content)}", ""]
        elif kind == "code":
            lines += [".. code-block:: c", "", *(f"   {line}" for line in content.split("\n")), ""]
        elif any(content):
            lines += [prose([each for each in content if each]), ""]
    return [f"{indent}{line}" if line else "" for line in lines]


def declaration(one):
    """The directive of the domain of C for a declaration, without what is in it."""
    code = one.code.rstrip(";")
    if one.kind == "macro":
        return f".. c:macro:: {one.name}"
    if one.kind == "enumeration":
        return f".. c:enum:: {one.name}"
    if one.kind == "structure":
        return f".. c:struct:: {one.name}"
    if one.kind == "opaque":
        return f".. c:type:: {one.name}"
    if one.kind == "callback":
        return f".. c:type:: {code.removeprefix('typedef ')}"
    return f".. c:function:: {code}"


def entry_lines(entry):
    """The declarations of an entry; what is said of all of them comes below the last, functions together."""
    lines = []
    for number, one in enumerate(entry.declarations):
        last = number + 1 == len(entry.declarations)
        if number and one.kind == entry.declarations[number - 1].kind == "function":
            lines[-1] = f"{' ' * len('.. c:function:: ')}{one.code.rstrip(';')}"
        else:
            lines.append(declaration(one))
        lines.append("")
        if one.kind == "macro":
            lines += [f"   ``{one.code.split(' ', 2)[2]}``", ""]
        if last and (entry.prose or entry.is_free()):
            lines += paragraphs(entry.prose or [("text", "", ["Frees the object."])], "   ")
        for item in one.items:
            kind = "enumerator" if one.kind == "enumeration" else "member"
            lines += [f"   .. c:{kind}:: {item.declaration}", "", *paragraphs(item.prose, "      ")]
    return lines


def page_lines(page):
    lines = [page.name, "=" * len(page.name), "", f"*{page.about[0].upper()}{page.about[1:]}*", ""]
    for section in page.sections:
        if len(page.sections) > 1:
            lines += [section.title, "-" * len(section.title), ""]
        for entry in section.entries:
            lines += entry_lines(entry) if entry.declarations else paragraphs(entry.prose, "")
    return lines


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    introduction, pages = header.read(HEADER)
    lines = ["Reference of the C interface", "============================", "", *paragraphs(introduction, "")]
    lines += [".. toctree::", "   :maxdepth: 1", "", *(f"   {page.name} <{page.name}>" for page in pages), ""]
    (folder / "index.rst").write_text("\n".join(lines), "utf-8")
    for page in pages:
        (folder / f"{page.name}.rst").write_text("\n".join(page_lines(page)), "utf-8")


main()
