# SPDX-License-Identifier: MIT
"""Wheels with the extension of SQLite, of the package sqlite-summ."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from .build import TARGETS, Target, compiler, library
from .common import DIST, ROOT, run
from .wheels import with_licences, write_wheel

PACKAGE = ROOT / "packaging" / "sqlite-summ"

# SQLite makes the symbols of extensions global.
EXPORTS = "{ global: sqlite3_summsqlite_init; local: *; };\n"

METADATA = """Metadata-Version: 2.4
Name: sqlite-summ
Version: {version}
Summary: Summaries, keywords and sentences of texts in SQLite
Requires-Python: >=3.9
Description-Content-Type: text/markdown
"""


def suffix(target: Target) -> str:
    return {"Darwin": ".dylib", "Windows": ".dll"}.get(target.system, ".so")


def extension(name: str, prefix: Path) -> Path:
    """Links the extension with the static library of a target."""
    target = TARGETS[name]
    folder = DIST / "sqlite" / name
    headers = DIST / "sqlite" / "include"
    for path in (folder, headers):
        path.mkdir(parents=True, exist_ok=True)
    # They are the same for all targets; beside them are others, which are not.
    for header in ("sqlite3.h", "sqlite3ext.h"):
        shutil.copy(Path("/usr/include", header), headers)
    made = folder / f"summ_sqlite{suffix(target)}"
    options = ["-shared", "-O2", "-g0", "-s", "-fvisibility=hidden", f"-I{headers}", f"-I{prefix / 'include'}"]
    if target.system == "Linux":
        exports = headers / "exports.map"
        exports.write_text(EXPORTS)
        options += ["-fPIC", f"-Wl,--version-script={exports}"]
    libraries = [prefix / "lib" / "libsumm.a"] + ["-lm"] * (target.system == "Linux")
    run(compiler(name), *options, ROOT / "examples" / "sqlite_summ.c", *libraries, "-o", made)
    return made


def wheels(*names: str) -> dict[str, Path]:
    """Builds the wheels of these targets."""
    made = {}
    for name in names:
        prefix = library(name)
        (version,) = re.findall("^Version: (.*)$", (prefix / "lib" / "pkgconfig" / "summ.pc").read_text(), re.M)
        module = extension(name, prefix)
        sources = [path for path in (PACKAGE / "sqlite_summ").iterdir() if path.is_file()]
        files = {f"sqlite_summ/{path.name}": path.read_bytes() for path in [*sources, module]}
        text = with_licences(METADATA.format(version=version), (PACKAGE / "README.md").read_text("utf-8"))
        made[name] = write_wheel(TARGETS[name], files, text, prefix)
    return made
