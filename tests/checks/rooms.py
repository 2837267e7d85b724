#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that the house is in order: rooms.py [--broken] SOURCE_DIR NM OBJECT...

The order of the rooms of libsumm/ is the order in which libsumm/CMakeLists.txt lists their sources.
Checked is that

- a file includes only files of its own room and of rooms above it, as "room/file.h", and summ.h;
- no two files of a room include or use each other in a circle, where NAME.c and NAME.h are one
  file (who uses whom is read from the objects);
- what a file shares is declared in the header of its name;
- no two files of libsumm/ share a name, and no two types do;
- only the file of the algebra includes GSL, and no public header includes a private one;
- no file that is written by hand is longer than LINES_MOST.

With --broken the check must fail on copies of the tree, each with one of these promises broken.
"""

import argparse
import re
import subprocess
import sys
from copy import deepcopy
from pathlib import Path

LINES_MOST = 450
GENERATED = {"language/data.c", "unicode/properties.c"}

# Files that implement one header in several ways: only one of them is built.
IMPLEMENTS = {"base/algebra_gsl": "base/algebra", "base/algebra_builtin": "base/algebra"}
KNOWS_GSL = "base/algebra_gsl.c"


class Tree:
    """The files of the library: by their names, which begin with the room, their text."""

    def __init__(self, source):
        library = source / "libsumm"
        self.files = {
            str(path.relative_to(library)): path.read_text("utf-8")
            for path in sorted(library.glob("*/*.[ch]"))
        }
        self.public = {path.name: path.read_text("utf-8") for path in (source / "include").glob("*.h")}
        listed = re.findall(r"^ *([a-z]+/[a-z0-9_]+\.c)\b", (library / "CMakeLists.txt").read_text(), re.M)
        self.listed = set(listed)
        self.rooms = list(dict.fromkeys(name.split("/")[0] for name in listed))


def room(name):
    return name.split("/")[0]


def unit(name):
    """A source and its header are one."""
    stem = name.rsplit(".", 1)[0]
    return IMPLEMENTS.get(stem, stem)


def code(text):
    """The text without comments."""
    return re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.S)


def includes(text):
    """What a file includes, with its delimiters."""
    return re.findall(r'^[ \t]*#[ \t]*include[ \t]*(<[^>]*>|"[^"]*")', text, re.M)


def types(text):
    """The types that a file defines; one that it only names is opaque there, and defined elsewhere."""
    text = code(text)
    tags = re.findall(r"\b(?:struct|enum|union)\s+(\w+)\s*\{", text)
    aliases = re.findall(r"^\}\s*(\w+)\s*;", text, re.M)
    aliases += re.findall(r"^typedef\b[^{;(]*?(\w+)\s*;", text, re.M)
    opaque = re.findall(r"^typedef\s+(?:struct|enum|union)\s+(\w+)\s+\1\s*;", text, re.M)
    return set(tags).union(set(aliases).difference(opaque))


def symbols(nm, objects):
    """Which summi_ symbols each object defines, and which it uses."""
    out = subprocess.run([nm, "-A", "-g", *objects], check=True, capture_output=True, text=True).stdout
    defined, used = {}, {}
    for path in objects:
        name = re.sub(r"(\.c)?\.\w+$", ".c", "/".join(Path(path).parts[-2:]))
        found = re.findall(rf"^{re.escape(path)}:.* ([A-Za-z]) _?(summi_\w+)$", out, re.M)
        defined[name] = {symbol for kind, symbol in found if kind not in "Uw"}
        used[name] = {symbol for kind, symbol in found if kind in "Uw"}
    return defined, used


def circle(edges):
    """One circle in a graph, as a list of its nodes; None if there is none."""
    done = set()

    def visit(node, path):
        if node in path:
            return path[path.index(node) :]
        if node in done:
            return None
        for target in sorted(edges.get(node, ())):
            found = visit(target, path + [node])
            if found:
                return found
        done.add(node)
        return None

    for node in sorted(edges):
        found = visit(node, [])
        if found:
            return found
    return None


def circles(edges, verb):
    """A fault for each circle: after one is told, an edge of it is left out."""
    edges = {node: set(targets) - {node} for node, targets in edges.items()}
    while found := circle(edges):
        first = found.index(min(found))
        found = found[first:] + found[:first]
        yield f"{' -> '.join(found + found[:1])}: {verb} in a circle"
        edges[found[0]].discard(found[1 % len(found)])


def check_includes(tree):
    edges = {}
    for name, text in tree.files.items():
        for included in includes(text):
            target = included[1:-1]
            if target in tree.public:
                continue
            if included[0] == "<":
                if target.startswith("gsl/") and name != KNOWS_GSL:
                    yield f"{name}: includes {target}, which only {KNOWS_GSL} may"
            elif target not in tree.files:
                yield f'{name}: includes "{target}", which is no room/file.h of libsumm'
            elif tree.rooms.index(room(target)) > tree.rooms.index(room(name)):
                yield f"{name}: includes {target}, of a room below"
            else:
                edges.setdefault(unit(name), set()).add(unit(target))
    yield from circles(edges, "include each other")
    for name, text in tree.public.items():
        for included in includes(text):
            if included[0] == '"' and included[1:-1] not in tree.public:
                yield f"include/{name}: includes {included}"


def check_names(tree):
    for name in tree.files:
        if name.endswith(".c") and name not in tree.listed:
            yield f"{name}: is not listed in libsumm/CMakeLists.txt"
    homes = {}
    for name in tree.files:
        homes.setdefault(name.split("/")[1].rsplit(".", 1)[0], set()).add(room(name))
    for stem, where in homes.items():
        if len(where) > 1:
            yield f"{stem}: a file of {' and of '.join(sorted(where))}"
    homes = {}
    for name, text in tree.files.items():
        for tag in types(text):
            homes.setdefault(tag, []).append(name)
    for tag, where in homes.items():
        if len(where) > 1:
            yield f"{tag}: a type in {' and in '.join(sorted(where))}"


def check_lengths(tree):
    for name, text in tree.files.items():
        count = text.count("\n")
        if count > LINES_MOST and name not in GENERATED:
            yield f"{name}: more than {LINES_MOST} lines"


def check_symbols(tree, defined, used):
    for name, names in defined.items():
        declared = set(re.findall(r"\w+", code(tree.files.get(unit(name) + ".h", ""))))
        for symbol in sorted(names.difference(declared)):
            yield f"{name}: {symbol} is not declared in {unit(name)}.h"
    home = {symbol: name for name, names in defined.items() for symbol in names}
    edges = {}
    for name, names in used.items():
        edges[unit(name)] = {unit(home[symbol]) for symbol in names if symbol in home}
    yield from circles(edges, "use each other")


def faults(tree, objects):
    return [
        *check_includes(tree),
        *check_names(tree),
        *check_lengths(tree),
        *check_symbols(tree, *objects),
    ]


# ---- Whether the check can fail -------------------------------------------------------------------


def turn_include_round(tree):
    """Of an include of a room above: the included file includes the other one instead."""
    for name, text in tree.files.items():
        for included in includes(text):
            target = included[1:-1]
            if name.endswith(".h") and target in tree.files and room(target) != room(name):
                tree.files[name] = text.replace(f"#include {included}\n", "")
                tree.files[target] += f'#include "{name}"\n'
                return "of a room below"
    raise LookupError("no header includes one of another room")


def include_in_a_circle(tree):
    for name, text in tree.files.items():
        for included in includes(text):
            target = included[1:-1]
            if target in tree.files and room(target) == room(name) and unit(target) != unit(name):
                tree.files[target] += f'#include "{unit(name)}.h"\n'
                tree.files.setdefault(f"{unit(name)}.h", "")
                return "include each other in a circle"
    raise LookupError("no file includes another of its room")


def name_a_type_twice(tree):
    tree.files["api/second.h"] = "typedef struct summi_arena {\n    int x;\n} summi_arena;\n"
    return "summi_arena: a type in"


def name_a_file_twice(tree):
    tree.files["api/arena.h"] = ""
    return "arena: a file of api and of base"


def write_too_much(tree):
    tree.files["api/long.h"] = "\n" * (LINES_MOST + 1)
    return f"more than {LINES_MOST} lines"


def know_gsl(tree):
    tree.files["api/leak.h"] = "#include <gsl/gsl_vector.h>\n"
    return "which only"


def show_private_header(tree):
    tree.public["summ.h"] += '#include "base/arena.h"\n'
    return "include/summ.h: includes"


def use_in_a_circle(tree, defined, used):
    home = {symbol: name for name, names in defined.items() for symbol in names}
    for name, names in used.items():
        for symbol in names:
            if symbol in home and unit(home[symbol]) != unit(name) and defined[name]:
                used[home[symbol]].add(min(defined[name]))
                return "use each other in a circle"
    raise LookupError("no file uses another")


def hide_declaration(tree, defined, used):
    name = min(name for name in defined if defined[name])
    defined[name].add("summi_declared_nowhere")
    return "summi_declared_nowhere is not declared"


def check_the_check(source, nm, paths):
    of_tree = [turn_include_round, include_in_a_circle, name_a_type_twice, name_a_file_twice]
    of_tree += [write_too_much, know_gsl, show_private_header]
    of_objects = [use_in_a_circle, hide_declaration]
    failures = 0
    original = Tree(source), symbols(nm, paths)
    before = faults(*original)
    for break_promise in of_tree + of_objects:
        tree, objects = deepcopy(original)
        wanted = break_promise(tree) if break_promise in of_tree else break_promise(tree, *objects)
        if not any(wanted in fault for fault in faults(tree, objects) if fault not in before):
            print(f"{break_promise.__name__}: nobody noticed")
            failures += 1
    return failures


def main():
    parser = argparse.ArgumentParser(description="checks the order of the rooms of libsumm/")
    parser.add_argument("--broken", action="store_true", help="check that broken promises are noticed")
    parser.add_argument("source", type=Path, metavar="SOURCE_DIR")
    parser.add_argument("nm", metavar="NM")
    parser.add_argument("objects", nargs="+", metavar="OBJECT")
    arguments = parser.parse_args()
    if arguments.broken:
        return check_the_check(arguments.source, arguments.nm, arguments.objects) != 0
    found = faults(Tree(arguments.source), symbols(arguments.nm, arguments.objects))
    for fault in found:
        print(fault)
    return len(found) != 0


if __name__ == "__main__":
    sys.exit(main())
