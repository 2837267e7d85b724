# SPDX-License-Identifier: MIT
"""The npm package, and the page to try libsumm in: both carry the library as a module of WebAssembly."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from .build import licence_files, zig
from .common import DIST, ROOT, run, say
from .fetch import sources

SOURCES = ROOT / "javascript"
PAGE = ROOT / "docs" / "try"

# Browsers have had all of these for longer than DecompressionStream, which the package needs too.
PROCESSOR = "generic+bulk_memory+sign_ext+nontrapping_fptoint+simd128"


def module() -> Path:
    """The functions of summ.h in a module that asks the system for nothing but time and random numbers."""
    utf8proc, stemmer = sources() / "utf8proc", sources() / "libstemmer"
    say("building wasm32")
    library = [path for path in ROOT.glob("libsumm/*/*.c") if path.name != "algebra_gsl.c"]
    stemmers = [*stemmer.glob("src_c/*_UTF_8_*.c"), *stemmer.glob("runtime/*.c")]
    names = re.findall(r"^ *(summ_\w+);", (ROOT / "libsumm" / "libsumm.map").read_text("utf-8"), re.MULTILINE)
    made = DIST / "wasm32" / "summ.wasm"
    made.parent.mkdir(exist_ok=True)
    run(
        zig("wasm32-cc", "cc", "-target", "wasm32-wasi", f"-mcpu={PROCESSOR}"),
        *("-std=c11", "-O3", "-flto", "-DNDEBUG", "-ffp-contract=off", "-mexec-model=reactor"),
        *("-DUTF8PROC_STATIC", "-I", utf8proc, "-I", stemmer / "include"),
        *("-I", ROOT / "include", "-I", ROOT / "libsumm"),
        *sorted(library),
        *sorted(stemmers),
        stemmer / "libstemmer" / "libstemmer_utf8.c",
        utf8proc / "utf8proc.c",
        SOURCES / "layout.c",
        *(f"-Wl,--export={name}" for name in ["malloc", "realloc", "free", *names]),
        *("-Wl,--strip-all", "-Wl,-z,stack-size=524288", "-o", made),
    )
    return made


def script() -> Path:
    """The one file of the npm package."""
    made = DIST / "npm" / "summ.js"
    made.parent.mkdir(exist_ok=True)
    run(sys.executable, SOURCES / "package.py", module(), made)
    return made


def package() -> Path:
    """The archive that npm installs."""
    folder = script().parent
    say("packing the npm package")
    for name in ("package.json", "summ.d.ts", "README.md"):
        shutil.copy(SOURCES / name, folder)
    shutil.rmtree(folder / "licenses", ignore_errors=True)
    for file, place in licence_files().items():
        (folder / "licenses" / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, folder / "licenses" / place)
    archive = run("npm", "pack", "--silent", "--pack-destination", DIST, cwd=folder).split()[-1]
    return DIST / archive


def page() -> Path:
    """docs/try/index.html, which needs nothing beside it."""
    made = PAGE / "index.html"
    run(sys.executable, PAGE / "inline.py", script(), made)
    return made
