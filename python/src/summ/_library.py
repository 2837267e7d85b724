# SPDX-License-Identifier: MIT
"""Finds and loads the shared library, and declares what Python calls in it."""

from __future__ import annotations

import ctypes
import os
import sys
import sysconfig
from ctypes import POINTER, c_char_p, c_double, c_int, c_int32, c_size_t, c_uint32, c_void_p
from pathlib import Path
from typing import Any, Dict, List, Tuple

SIZE_MAX = c_size_t(-1).value


# ---- Structures, as in summ.h --------------------------------------------------------------------


class CError(ctypes.Structure):
    """summ_error"""

    _fields_ = [
        ("code", c_int32),
        ("reserved", c_uint32),
        ("text", c_size_t),
        ("offset", c_size_t),
        ("detail", c_char_p),
    ]


class CSpan(ctypes.Structure):
    """summ_span"""

    _fields_ = [("offset", c_size_t), ("length", c_size_t)]


class CBlock(ctypes.Structure):
    """summ_block"""

    _fields_ = [
        ("offset", c_size_t),
        ("length", c_size_t),
        ("kind", c_uint32),
        ("reserved", c_uint32),
    ]


class CText(ctypes.Structure):
    """summ_text"""

    _fields_ = [
        ("data", c_char_p),
        ("length", c_size_t),
        ("spans", POINTER(CSpan)),
        ("span_count", c_size_t),
        ("blocks", POINTER(CBlock)),
        ("block_count", c_size_t),
        ("reserved", c_size_t * 2),
    ]


class CLean(ctypes.Structure):
    """summ_lean"""

    _fields_ = [("leaning", c_uint32), ("reserved", c_uint32), ("sentence", c_size_t)]


class CReason(ctypes.Structure):
    """summ_reason"""

    _fields_ = [
        ("verdict", c_uint32),
        ("reserved", c_uint32),
        ("step", c_size_t),
        ("other", c_size_t),
        ("worth", c_double),
        ("place", c_double),
        ("length", c_double),
        ("shape", c_double),
        ("news", c_double),
        ("alone", c_double),
        ("theme", c_double),
        ("flow", c_double),
        ("more", c_double * 4),
    ]


class CSentence(ctypes.Structure):
    """summ_sentence"""

    _fields_ = [
        ("text", c_size_t),
        ("offset", c_size_t),
        ("length", c_size_t),
        ("index", c_size_t),
        ("paragraph", c_size_t),
        ("rank", c_size_t),
        ("score", c_double),
        ("passed", c_uint32),
        ("reserved", c_uint32 * 3),
    ]


class CPiece(ctypes.Structure):
    """summ_piece"""

    _fields_ = [
        ("text", c_size_t),
        ("offset", c_size_t),
        ("length", c_size_t),
        ("first", c_size_t),
        ("count", c_size_t),
        ("kept", c_uint32),
        ("passed", c_uint32),
        ("kind", c_uint32),
        ("reserved", c_uint32 * 3),
    ]


class CNeighbour(ctypes.Structure):
    """summ_neighbour"""

    _fields_ = [("sentence", c_size_t), ("weight", c_double), ("reserved", c_size_t * 2)]


class CLanguage(ctypes.Structure):
    """summ_language"""

    _fields_ = [("tag", c_char_p), ("has", c_uint32), ("reserved", c_uint32 * 3)]


class CKeyword(ctypes.Structure):
    """summ_keyword"""

    _fields_ = [
        ("text", c_size_t),
        ("offset", c_size_t),
        ("length", c_size_t),
        ("count", c_size_t),
        ("score", c_double),
        ("reserved", c_size_t * 3),
    ]


# ---- Functions, as in summ.h; the setters of options are in the table of _options.py ---------------

Prototypes = Dict[str, Tuple[Any, List[Any]]]

_OUT = POINTER(c_void_p)
_ERROR = POINTER(CError)

# What takes time, or may call back: other threads of Python run meanwhile.
WORK: Prototypes = {
    "summ_summarize": (c_int, [c_char_p, c_size_t, c_void_p, _OUT, _ERROR]),
    "summ_document_new": (c_int, [c_void_p, c_void_p, POINTER(CText), c_size_t, _OUT, _ERROR]),
    "summ_sentences_new": (c_int, [c_void_p, c_void_p, POINTER(CText), c_size_t, _OUT, _ERROR]),
    "summ_document_select": (c_int, [c_void_p, c_void_p, _OUT, _ERROR]),
    "summ_document_divide": (c_int, [c_void_p, c_void_p, c_void_p, _OUT, _ERROR]),
    "summ_document_explain": (c_int, [c_void_p, c_void_p, _OUT, _ERROR]),
    "summ_document_find_neighbours": (c_int, [c_void_p, c_void_p, c_size_t, _OUT, _ERROR]),
    "summ_document_extract_keywords": (
        c_int,
        [c_void_p, c_void_p, c_size_t, _OUT, _ERROR],
    ),
}

# What is over in no time: to release the lock of the interpreter would only invite others to take it.
QUICK: Prototypes = {
    "summ_version": (c_char_p, []),
    "summ_status_text": (c_char_p, [c_int]),
    "summ_language_count": (c_size_t, []),
    "summ_language_get": (c_int, [c_size_t, POINTER(CLanguage)]),
    "summ_offsets_convert": (
        c_int,
        [c_char_p, c_size_t, c_int, POINTER(c_size_t), c_size_t, POINTER(c_size_t)],
    ),
    "summ_options_new": (c_int, [_OUT]),
    "summ_options_free": (None, [c_void_p]),
    "summ_context_new": (c_int, [c_void_p, _OUT]),
    "summ_context_free": (None, [c_void_p]),
    "summ_sentences_free": (None, [c_void_p]),
    "summ_sentences_get_count": (c_size_t, [c_void_p]),
    "summ_sentences_get_sentence": (c_int, [c_void_p, c_size_t, POINTER(CSentence)]),
    "summ_document_free": (None, [c_void_p]),
    "summ_document_get_sentence_count": (c_size_t, [c_void_p]),
    "summ_document_get_sentence": (c_int, [c_void_p, c_size_t, POINTER(CSentence)]),
    "summ_document_get_lean": (c_int, [c_void_p, c_size_t, POINTER(CLean)]),
    "summ_document_get_language": (c_char_p, [c_void_p]),
    "summ_document_get_lines": (c_int, [c_void_p, c_size_t]),
    "summ_document_get_steps": (c_size_t, [c_void_p, POINTER(c_double)]),
    "summ_summary_free": (None, [c_void_p]),
    "summ_summary_get_text": (c_void_p, [c_void_p, POINTER(c_size_t)]),
    "summ_summary_get_sentence_count": (c_size_t, [c_void_p]),
    "summ_summary_get_sentence": (c_int, [c_void_p, c_size_t, POINTER(CSentence)]),
    "summ_summary_get_place": (c_int, [c_void_p, c_size_t, POINTER(CSpan)]),
    "summ_summary_get_word_count": (c_size_t, [c_void_p]),
    "summ_summary_get_language": (c_char_p, [c_void_p]),
    "summ_summary_get_flags": (c_uint32, [c_void_p]),
    "summ_pieces_free": (None, [c_void_p]),
    "summ_pieces_get_count": (c_size_t, [c_void_p]),
    "summ_pieces_get_piece": (c_int, [c_void_p, c_size_t, POINTER(CPiece)]),
    "summ_explanation_free": (None, [c_void_p]),
    "summ_explanation_get_reason": (c_int, [c_void_p, c_size_t, POINTER(CReason)]),
    "summ_neighbours_free": (None, [c_void_p]),
    "summ_neighbours_get_count": (c_size_t, [c_void_p, c_size_t]),
    "summ_neighbours_get_neighbour": (c_int, [c_void_p, c_size_t, c_size_t, POINTER(CNeighbour)]),
    "summ_keywords_free": (None, [c_void_p]),
    "summ_keywords_get_count": (c_size_t, [c_void_p]),
    "summ_keywords_get_keyword": (c_int, [c_void_p, c_size_t, POINTER(CKeyword)]),
    "summ_keywords_get_text": (c_void_p, [c_void_p, c_size_t, POINTER(c_size_t)]),
    "summ_keywords_get_occurrence": (
        c_int,
        [c_void_p, c_size_t, c_size_t, POINTER(c_size_t), POINTER(CSpan)],
    ),
}


def _path() -> str:
    """The library that SUMM_LIBRARY names, or the one that came with the package."""
    named = os.environ.get("SUMM_LIBRARY")
    if named:
        return named
    name = {"darwin": "libsumm.dylib", "win32": "summ.dll"}.get(sys.platform, "libsumm.so")
    own = Path(__file__).parent / name
    # An editable install has the sources in one folder, and what was built in another.
    built = Path(sysconfig.get_path("platlib")) / "summ" / name
    found = next((place for place in (own, built) if place.exists()), None)
    if found is None:
        raise ImportError(
            f"the package summ was not built: there is no {own}; install it with pip, or set the"
            " environment variable SUMM_LIBRARY to the path of the shared library"
        )
    return str(found)


def declare(library: ctypes.CDLL, prototypes: Prototypes) -> None:
    """Sets the types of functions of the library; an ImportError if it lacks one."""
    for name, (result, arguments) in prototypes.items():
        try:
            function = getattr(library, name)
        except AttributeError:
            raise ImportError(
                f"{path} has no function {name}: it is another version of libsumm than this package"
            ) from None
        function.restype = result
        function.argtypes = arguments


path = _path()
try:
    work = ctypes.CDLL(path)
    quick = getattr(ctypes, "PyDLL", ctypes.CDLL)(path)  # PyPy has no PyDLL
except OSError as error:
    raise ImportError(f"the shared library of summ cannot be loaded: {error}") from error

declare(work, WORK)
declare(quick, QUICK)

version: str = quick.summ_version().decode("ascii")

# What frees the object that a function makes.
_FREE = {
    "summ_summarize": quick.summ_summary_free,
    "summ_document_new": quick.summ_document_free,
    "summ_sentences_new": quick.summ_sentences_free,
    "summ_document_select": quick.summ_summary_free,
    "summ_document_explain": quick.summ_explanation_free,
    "summ_document_find_neighbours": quick.summ_neighbours_free,
    "summ_document_extract_keywords": quick.summ_keywords_free,
}


def free(function: Any, pointer: c_void_p) -> None:
    """Frees what `function` made."""
    _FREE[function.__name__](pointer)
