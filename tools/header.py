# SPDX-License-Identifier: MIT
"""Reads include/summ.h, the one source of the contracts, for the manual pages and the reference.

    introduction, pages = header.read(path)

The header is a sequence of sections; each starts with a comment line `/* ---- Title ---- */`, or
`/* -- Title -- */` for a part of one.  In a section a comment and the declarations directly below it, up to the
next blank line, are an entry.
"""

import re
import sys
from dataclasses import dataclass, field

# The name of the page for each section of the header, and what it is about.
PAGES = {
    "Version": ("summ", "extractive text summarizer"),
    "Numbers with a meaning": ("summ", "extractive text summarizer"),
    "Status": ("summ_error", "status codes and errors of libsumm"),
    "Languages": ("summ_language", "languages that libsumm has data for"),
    "Memory": ("summ_allocator", "memory functions of a host of libsumm"),
    "Options": ("summ_options", "options of libsumm"),
    "Options of the analysis": ("summ_options_analysis", "how libsumm reads and ranks a text"),
    "Options of the selection": ("summ_options_selection", "which sentences libsumm chooses"),
    "Texts and sentences": ("summ_text", "texts and sentences of libsumm"),
    "Contexts": ("summ_context", "memory for many documents"),
    "Splitting, without ranking": ("summ_sentences", "split a text into sentences"),
    "Documents": ("summ_document", "analyse and rank a text, or several"),
    "Summarizing": ("summ_summarize", "choose the sentences that say most of a text"),
    "What a summary says": ("summ_summary", "text and sentences of a summary"),
    "What a summary leaves out": ("summ_pieces", "what a summary keeps and leaves out"),
    "Why a sentence is chosen, or is not": ("summ_explanation", "why a sentence is in a summary, or is not"),
    "Which sentences are similar": ("summ_neighbours", "which sentences of a text are similar"),
    "Keywords": ("summ_keywords", "words and phrases that a text is about"),
    "Offsets in other units": ("summ_offsets_convert", "convert offsets into UTF-16 units or code points"),
    "For research": ("summ_options_research", "how the ranking of libsumm works"),
}

# What is code in prose.
TOKEN = re.compile(
    r"`(?P<code>[^`]*)`|\b(?P<call>[a-z_]+)\(\)|\b(?P<name>SUMM_[A-Z0-9_]+|enum summ_\w+|summ_\w+)\b"
)
SECTION = re.compile(r"^/\* (-+) (.+?) -+ \*/$")
NAME = re.compile(r"[ *]\*?(summ_[a-z0-9_]+)\(")


@dataclass
class Item:
    """A member of a structure, or an enumerator with its value."""

    name: str
    declaration: str
    prose: list


@dataclass
class Declaration:
    kind: str  # function, callback, structure, opaque, enumeration, macro
    name: str
    code: str  # as a caller writes it, without SUMM_API and comments
    items: list = field(default_factory=list)


@dataclass
class Entry:
    prose: list
    declarations: list

    def functions(self):
        return [each for each in self.declarations if each.kind == "function"]


    def is_free(self):
        """Whether this is nothing but what frees an object, which needs no comment."""
        return not self.prose and all(each.name.endswith("_free") for each in self.declarations)


@dataclass
class Section:
    title: str
    entries: list


@dataclass
class Page:
    name: str
    about: str
    sections: list = field(default_factory=list)

    def declarations(self):
        return [each for section in self.sections for entry in section.entries for each in entry.declarations]

    def functions(self):
        return [each.name for each in self.declarations() if each.kind == "function"]


def paragraphs(comment):
    """A comment as a list of (kind, content): text, code, or a term with its text."""
    lines = [line.removeprefix("*").removeprefix(" ") for line in clean(comment)]
    found = []
    for line in lines:
        term = re.match(r"  ? ?(\w+)  +(\S.*)", line)
        if not line.strip():
            found.append(None)
        elif term:
            found.append(["term", term[1], [term[2]]])
        elif line.startswith("    ") and found and found[-1] and found[-1][0] == "term":
            found[-1][2].append(line)
        elif line.startswith("    "):
            if not (found and found[-1] and found[-1][0] == "code"):
                found.append(["code", "", []])
            found[-1][2].append(line[4:])
        else:
            if not (found and found[-1] and found[-1][0] == "text"):
                found.append(["text", "", []])
            found[-1][2].append(line)
    return [
        (kind, term, "\n".join(content) if kind == "code" else sentences(content))
        for kind, term, content in filter(None, found)
    ]


def clean(comment):
    """The lines of a comment without its marks."""
    lines = comment.strip().removeprefix("/*").removesuffix("*/").split("\n")
    return [re.sub(r"^ ", "", line.rstrip()) if number else line.strip() for number, line in enumerate(lines)]


def sentences(lines):
    """Prose with a line for each sentence; two spaces, or the end of a line, tell where one ends."""
    text = "\n".join(line.rstrip() for line in lines)
    text = re.sub(r"(?<=[.?!:)])\n *(?=[A-Z`\"])", "  ", text)
    return [re.sub(r"\s+", " ", part).strip() for part in re.split(r"(?<=[.?!:)])  +", text)]


def comment_text(comment):
    """A comment beside a member, as prose."""
    lines = [line.strip().removeprefix("* ") for line in clean(comment)]
    return [("text", "", sentences([line for line in lines if line]))]


def split_members(body, separator):
    """The members of a body with the comment on lines of its own before each, or the one after it."""
    members, before = [], ""
    for space, comment, text in re.findall(r"(\s*)(?:(/\*.*?\*/)|([^%s/]+)%s?)" % (separator, separator), body, re.DOTALL):
        if text.strip():
            members.append([re.sub(r"\s+", " ", text.strip()), before])
            before = ""
        elif comment and (not members or "\n" in space):
            before = comment
        elif comment:
            members[-1][1] = comment
    return members


def read_enumeration(code):
    name, body = re.match(r"enum (\w+) \{(.*)\};", code, re.DOTALL).groups()
    items = []
    for text, comment in split_members(body, ","):
        items.append(Item(text.split(" ")[0], text, comment_text(comment)))
    return Declaration("enumeration", name, f"enum {name}", items)


def read_structure(code):
    body, name = re.match(r"typedef struct \w+ \{(.*)\} (\w+);", code, re.DOTALL).groups()
    items = []
    for text, comment in split_members(body, ";"):
        member = re.search(r"\(\*(\w+)\)|(\w+)(?:\[\d+\])?$", text)
        items.append(Item(member[1] or member[2], text, comment_text(comment)))
    return Declaration("structure", name, name, items)


def read_declarations(code):
    """The declarations that come one after the other in an entry."""
    found = []
    while code.strip():
        code = code.lstrip()
        if code.startswith("#define"):
            line, code = re.match(r"((?:[^\n]*\\\n)*[^\n]*)\n?(.*)", code, re.DOTALL).groups()
            line = re.sub(r"\s+", " ", line.replace("\\\n", " "))
            found.append(Declaration("macro", line.split()[1], line))
            continue
        end = re.match(r"(?:typedef struct \w+ |enum \w+ )\{.*?\n?\}[^;]*;|[^;]+;", code, re.DOTALL)
        one, code = end[0], code[end.end() :]
        flat = re.sub(r"\s+", " ", one).removeprefix("SUMM_API ")
        if one.startswith("enum"):
            found.append(read_enumeration(one))
        elif one.startswith("typedef struct") and "{" in one:
            found.append(read_structure(one))
        elif one.startswith("typedef struct"):
            name = flat.rstrip(";").split()[-1]
            found.append(Declaration("opaque", name, flat))
        elif one.startswith("typedef"):
            found.append(Declaration("callback", NAME.search(flat)[1], flat))
        else:
            found.append(Declaration("function", NAME.search(flat)[1], flat))
    return found


def read_sections(text):
    sections = []
    for block in re.split(r"\n\n+", text):
        block = block.strip()
        title = SECTION.match(block.split("\n")[0])
        if title:
            sections.append(Section(title[2], []))
            block = block.partition("\n")[2]
        if not block:
            continue
        comment = re.match(r"/\*.*?\*/", block, re.DOTALL)
        code = block[comment.end() :] if comment else block
        sections[-1].entries.append(Entry(paragraphs(comment[0]) if comment else [], read_declarations(code)))
    return sections


def read(path):
    """What the header says before its first section, and its sections as pages."""
    text = path.read_text("utf-8")
    introduction = re.search(r"^/\*\n \* summ\.h.*?\*/", text, re.DOTALL | re.MULTILINE)[0]
    pages = {}
    for section in read_sections(text[text.index("/* ---- ") :].split("#ifdef __cplusplus")[0]):
        if section.title not in PAGES:
            sys.exit(f'header.py: PAGES has no page for the section "{section.title}" of summ.h')
        name, about = PAGES[section.title]
        pages.setdefault(name, Page(name, about)).sections.append(section)
    return paragraphs(introduction)[1:], list(pages.values())


def version(path):
    numbers = re.findall(r"^#define SUMM_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$", path.read_text("utf-8"), re.MULTILINE)
    return ".".join(numbers)
