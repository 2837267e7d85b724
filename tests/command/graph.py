#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The graphs of `summ --graph`: graph.py BRIEF LIBRARY SOURCE

GraphML is well-formed, labels in it and for Graphviz are those of the text, and edges those that the library tells.
"""

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

brief, library, source = sys.argv[1:]
os.environ["SUMM_LIBRARY"] = library
sys.path.insert(0, str(Path(source, "python", "src")))
sys.dont_write_bytecode = True

import summ  # noqa: E402

hostile = (
    'The "mill" \\ burned <b> & it fell \x01again.\n\nThe mill \\" burned again & again ]]> said Ann\x85.\n\n'
    "A mill; {is} [a] mill -- that\nburned \ufffe\uffff twice."
)


def graph(text, kind):
    done = subprocess.run([brief, "--from", "text", "--graph", kind], input=text.encode(), capture_output=True, check=True)
    return done.stdout.decode()


def check(text):
    document = summ.Document(text)
    label = {
        str(sentence.index): re.sub("[\0-\x20\x7f-\x9f]+", " ", sentence.text) for sentence in document.sentences if sentence.rank
    }
    edges = {(str(first), str(second)): f"{weight:.6f}" for first, second, weight in document.graph()}

    tree = ET.fromstring(graph(text, "graphml"))
    for each in tree.iter():
        each.tag = each.tag.removeprefix("{http://graphml.graphdrawing.org/xmlns}")
    value = lambda element, key: element.find(f"data[@key='{key}']").text  # noqa: E731
    nodes = {node.get("id")[1:]: value(node, "label") for node in tree.iter("node")}
    assert nodes == {i: re.sub("[\ufffe\uffff]", "\ufffd", words) for i, words in label.items()}, nodes
    found = {(e.get("source")[1:], e.get("target")[1:]): value(e, "weight") for e in tree.iter("edge")}
    assert found == edges, (found, edges)

    dot = graph(text, "dot")
    lines = re.findall(r'^  (\d+) \[label="((?:[^"\\]|\\.)*)", score=[\d.]+, rank=\d+\];$', dot, re.MULTILINE)
    assert {i: re.sub(r"\\(.)", r"\1", words).replace("\ufffd", "") for i, words in lines} == {
        i: re.sub("[\ufffe\uffff]", "", words) for i, words in label.items()
    }, dot
    found = re.findall(r"^  (\d+) -- (\d+) \[weight=([\d.]+)\];$", dot, re.MULTILINE)
    assert {(first, second): weight for first, second, weight in found} == edges
    assert len(dot.splitlines()) == len(lines) + len(found) + 2


for text in ((Path(source) / "examples" / "article.txt").read_text("utf-8"), hostile, "", "Mill."):
    check(text)
