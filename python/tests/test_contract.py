# SPDX-License-Identifier: MIT
"""What Python declares is what summ.h declares."""

from __future__ import annotations

import ctypes
import enum
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from support import ROOT

import summ
from summ import _errors, _languages, _library, _options, _text

HEADER = (ROOT / "include" / "summ.h").read_text("utf-8")
CODE = re.sub(r"/\*.*?\*/|^#.*?$", "", HEADER, flags=re.DOTALL | re.MULTILINE)

# Python has no use for memory of its own, and keeps options as keywords.
UNUSED = re.compile(
    r"summ_version_number|summ_options_(new_with|copy|get_\w+|clear_\w+|set_hash_seed)"
    r"|summ_sentences_get_(language|lines)"
)

STRUCTURES: dict[str, type[ctypes.Structure]] = {
    "summ_error": _library.CError,
    "summ_span": _library.CSpan,
    "summ_block": _library.CBlock,
    "summ_lean": _library.CLean,
    "summ_reason": _library.CReason,
    "summ_text": _library.CText,
    "summ_sentence": _library.CSentence,
    "summ_language": _library.CLanguage,
    "summ_neighbour": _library.CNeighbour,
    "summ_keyword": _library.CKeyword,
    "summ_piece": _library.CPiece,
}


def functions() -> dict[str, tuple[str, list[str]]]:
    """The functions of the header: result and parameters, without names."""
    found = {}
    for result, name, parameters in re.findall(r"SUMM_API (.+?)(\w+)\(([^)]*)\);", CODE):
        types = [] if parameters == "void" else [kind_of(one) for one in parameters.split(",")]
        found[name] = (kind_of(f"{result} x"), types)
    return found


def kind_of(declaration: str) -> str:
    """A type as Python knows it: all pointers are alike but strings."""
    words = declaration.replace("*", " * ").split()
    stars = words.count("*")
    kind = " ".join(word for word in words[: words.index("*") if stars else -1] if word != "const")
    if stars == 1 and kind == "char":
        return "string"
    return "pointer" if stars or kind in ("summ_progress_callback", "summ_cost_callback") else kind


def kind_of_ctype(ctype: Any) -> str:
    names = {
        None: "void",
        ctypes.c_int: "int",
        ctypes.c_uint32: "uint32_t",
        ctypes.c_double: "double",
        ctypes.c_size_t: "size_t",
        ctypes.c_char_p: "string",
    }
    return names.get(ctype, "pointer")


def test_every_function_is_declared_as_it_is() -> None:
    declared = {**_library.WORK, **_library.QUICK}
    for name, kind in _options.ALL.items():
        declared[_options._SETTERS[name]] = (ctypes.c_int, [ctypes.c_void_p, *kind.types])
    expected = functions()
    assert len(expected) > 30
    assert set(declared) == {name for name in expected if not UNUSED.fullmatch(name)}
    for name, (result, arguments) in declared.items():
        kinds = kind_of_ctype(result), [kind_of_ctype(one) for one in arguments]
        # What the library prints may hold NUL, so that Python takes its address.
        if name in ("summ_summary_get_text", "summ_keywords_get_text"):
            kinds = "string", kinds[1]
        assert kinds == expected[name], name


def enumerators(name: str, prefix: str) -> dict[str, int]:
    (body,) = re.findall(rf"enum {name} \{{(.*?)\}}", CODE, re.DOTALL)
    pairs = re.findall(rf"{prefix}(\w+) = (-?\d+)", body)
    return {key: int(value) for key, value in pairs}


def values(kind: type[enum.IntEnum] | type[enum.IntFlag]) -> dict[str, int]:
    return {name: int(value) for name, value in kind.__members__.items() if value >= 0}


def names(option: str) -> dict[str, int]:
    kind = _options.ALL[option]
    assert isinstance(kind, _options.Choice)
    return {name.upper(): number for number, name in enumerate(kind.names)}


def test_enumerations_are_those_of_the_header() -> None:
    assert values(summ.PassedOver) == enumerators("summ_passed_over", "SUMM_PASSED_OVER_")
    flags = enumerators("summ_summary_flag", "SUMM_SUMMARY_")
    flags |= enumerators("summ_ranking_flag", "SUMM_SUMMARY_")
    assert values(summ.Flag) == flags
    assert values(_languages.Has) == enumerators("summ_language_has", "SUMM_HAS_")
    kinds = {name.upper(): number for number, name in enumerate(_text.BLOCK_KINDS)}
    assert kinds == enumerators("summ_block_kind", "SUMM_BLOCK_")
    assert values(summ.Leaning) == enumerators("summ_leaning", "SUMM_LEANING_")
    assert values(summ.Verdict) == enumerators("summ_verdict", "SUMM_VERDICT_")
    assert _text._CODE_POINT == enumerators("summ_unit", "SUMM_UNIT_")["CODE_POINT"]
    for option in ("lines", "invalid", "order", "similarity"):
        assert names(option) == enumerators(f"summ_{option}", f"SUMM_{option.upper()}_")


def test_every_status_has_its_exception() -> None:
    statuses = enumerators("summ_status", "SUMM_")
    assert statuses.pop("OK") == 0
    for name, status in statuses.items():
        with pytest.raises(summ.SummError) as caught:
            _errors.fail(status)
        assert caught.value.code == status
        assert str(caught.value)
        # A callback of Python's always gives an answer or raises.
        if name != "E_CALLBACK":
            assert type(caught.value) is not summ.SummError, name
    with pytest.raises(summ.SummError):
        _errors.fail(-9999)


def test_weight_of_a_query_is_that_of_the_header() -> None:
    (weight,) = re.findall(r"#define SUMM_QUERY_WEIGHT_DEFAULT (\S+)", HEADER)
    query = _options.ALL["query"]
    assert isinstance(query, _options.Weighted)
    assert query.weight == float(weight)


def test_version_is_that_of_the_header() -> None:
    version = ".".join(re.findall(r"#define SUMM_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", HEADER))
    assert summ.__version__ == version


@pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler")
def test_structures_are_laid_out_as_in_c(tmp_path: Path) -> None:
    lines = []
    expected = []
    for name, structure in STRUCTURES.items():
        lines.append(f'printf("%zu\\n", sizeof({name}));')
        expected.append(ctypes.sizeof(structure))
        for field, *_ in structure._fields_:
            lines.append(f'printf("%zu\\n", offsetof({name}, {field}));')
            lines.append(f'printf("%zu\\n", sizeof((({name} *)0)->{field}));')
            member = getattr(structure, field)
            expected += [member.offset, member.size]
    body = "\n".join(lines)
    source = tmp_path / "layout.c"
    source.write_text(
        f"#include <stdio.h>\n#include <summ.h>\nint main(void)\n{{\n{body}\nreturn 0;\n}}\n"
    )
    program = tmp_path / "layout"
    include = f"-I{ROOT / 'include'}"
    subprocess.run(["cc", include, str(source), "-o", str(program)], check=True)
    output = subprocess.run([str(program)], check=True, capture_output=True, text=True).stdout
    assert list(map(int, output.split())) == expected


def test_structures_have_all_fields() -> None:
    found = dict(re.findall(r"typedef struct (\w+) \{(.*?)\}", CODE, re.DOTALL))
    found.pop("summ_allocator")
    assert set(found) == set(STRUCTURES)
    for name, body in found.items():
        fields = re.findall(r"(\w+)(?:\[\d+\])?;", body)
        assert fields == [field for field, *_ in STRUCTURES[name]._fields_]
