#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every function of summ.h is wherever it has to be: symbols.py SOURCE_DIR

That is the map of the linker, a manual page, the reference, the Python package, and the types of the npm package, or
the lists below, which say why not.  tests/checks/exports.sh compares the map with what the library exports.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

# Where a program in Python or JavaScript finds what a function does, under another name or by itself.
NOT_IN_PYTHON = {
    r"summ_version_number": "the version is compared as a string",
    r"summ_options_(new_with|copy)": "memory is Python's, and options are keywords",
    r"summ_options_(get_\w+|clear_\w+)": "options are keywords, which the caller has",
    r"summ_options_set_hash_seed": "the system has random numbers",
    r"summ_sentences_get_(language|lines)": "a Document has them",
}
NOT_IN_TYPES = {
    r"summ_version_number": "the version is compared as a string",
    r"summ_language_(count|get)": "pages have the table of languages in the guide",
    r"summ_options_(new|new_with|copy)": "options are properties",
    r"summ_options_(get_\w+|clear_\w+)": "options are properties, which the caller has",
    r"summ_options_set_(progress|cost)": "no function of the host is called from WebAssembly",
    r"summ_options_set_hash_seed": "the package sets it from the random numbers of its host",
    r"summ_options_set_invalid": "a string has no bytes that are not UTF-8",
    r"summ_options_set_(similarity|threshold|damping|forward_weight|structure_weights)": "for research",
    r"summ_document_get_(lean|steps)": "for research",
    r"summ_(document_divide|pieces_\w+)": "not asked for yet",
    r"summ_(document_explain|explanation_\w+)": "not asked for yet",
}

# What the members of the npm package are called that are not named by a rule below.
TYPES = {
    "summ_version": "version",
    "summ_status_text": "SummError",
    "summ_options_add_stop_word": "stopWords",
    "summ_options_add_abbreviation": "abbreviations",
    "summ_context_new": "Summarizer",
    "summ_context_free": "free",
    "summ_sentences_new": "sentences",
    "summ_document_new": "Document",
    "summ_document_select": "select",
    "summ_document_extract_keywords": "keywords",
    "summ_document_get_sentence_count": "sentences",
    "summ_document_get_sentence": "Sentence",
    "summ_summary_get_sentence_count": "sentences",
    "summ_summary_get_sentence": "Sentence",
    "summ_summary_get_word_count": "words",
    "summ_summary_get_flags": "overBudget",
    "summ_summary_get_place": "places",
    "summ_document_find_neighbours": "neighbours",
    "summ_neighbours_get_count": "neighbours",
    "summ_neighbours_get_neighbour": "Neighbour",
    "summ_sentences_get_count": "sentences",
    "summ_sentences_get_sentence": "Sentence",
    "summ_keywords_get_count": "keywords",
    "summ_keywords_get_keyword": "Keyword",
    "summ_keywords_get_occurrence": "occurrences",
    "summ_offsets_convert": "start",
}


def camel(words):
    first, *rest = words.split("_")
    return first + "".join(word.capitalize() for word in rest)


def member(name):
    """The name that the types of the npm package have for a function."""
    if name in TYPES:
        return TYPES[name]
    found = re.fullmatch(r"summ_options_set_(\w+)|summ_\w+?_get_(\w+)|summ_(\w+)_free|summ_(summarize)", name)
    return camel(next(filter(None, found.groups()))) if found and not found[3] else found and "free"


def missing(names, have, exceptions, where):
    """The names that are in neither, and the exceptions that none needs."""
    lacking = [name for name in names if not have(name)]
    for name in lacking:
        if not any(re.fullmatch(pattern, name) for pattern in exceptions):
            yield f"{name} is not {where}"
    for pattern in exceptions:
        if not any(re.fullmatch(pattern, name) for name in lacking):
            yield f"there is no function {pattern} that is not {where}"


def python_names(source):
    """The functions that the Python package declares, by its tables of functions and of options."""
    package = source / "python" / "src" / "summ"
    library = set(re.findall(r'"(summ_\w+)": \(', (package / "_library.py").read_text("utf-8")))
    options = (package / "_options.py").read_text("utf-8")
    names = re.findall(r"^    (\w+): Annotated\[", options, re.MULTILINE)
    setters = {f"summ_options_set_{name}" for name in names}
    return library | setters | {f"summ_options_add_{name.removesuffix('s')}" for name in names}


def main(source):
    header = (source / "include" / "summ.h").read_text("utf-8")
    names = re.findall(r"^SUMM_API .*?\b(summ_\w+)\(", header, re.MULTILINE)
    mapped = set(re.findall(r"^ *(summ_\w+);", (source / "libsumm" / "libsumm.map").read_text("utf-8"), re.MULTILINE))
    pages = [page.read_text("utf-8").split(".SH NAME\n")[1].split("\\-")[0] for page in (source / "docs" / "man").glob("*.3")]
    documented = set(re.findall(r"\w+", " ".join(pages)))
    with tempfile.TemporaryDirectory() as folder:
        script = source / "tools" / "make_reference.py"
        subprocess.run([sys.executable, "-B", script, folder], check=True)
        reference = "".join(page.read_text("utf-8") for page in Path(folder).glob("*.rst"))
    referenced = set(re.findall(r"^(?:\.\. c:function::| {16}).*?\b(summ_\w+)\(", reference, re.MULTILINE))
    python = python_names(source)
    types = re.sub(r"/\*.*?\*/", "", (source / "javascript" / "summ.d.ts").read_text("utf-8"), flags=re.DOTALL)
    members = set(re.findall(r"\b\w+\b", types))

    wrong = [
        *missing(names, mapped.__contains__, {}, "in libsumm.map"),
        *missing(names, documented.__contains__, {}, "in a manual page"),
        *missing(names, referenced.__contains__, {}, "in the reference"),
        *missing(names, python.__contains__, NOT_IN_PYTHON, "in the Python package"),
        *missing(names, lambda name: member(name) in members, NOT_IN_TYPES, "in the types of the npm package"),
    ]
    for message in wrong:
        print(message)
    return len(names) < 100 or len(wrong) != 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
