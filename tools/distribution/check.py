# SPDX-License-Identifier: MIT
"""Tries what was built: in bare systems, on other processors, under Wine; and writes docs/platforms.md.

Wherever it runs, the library must give the answers in tests/golden: the same spans, ranks and keywords, and
scores within 1e-9.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from . import javascript
from .build import TARGETS, compiler, library
from .common import DIST, ROOT, Failure, run, say
from .inspect_files import WORK, check_dll, check_dylib, check_elf, extracted
from .musl_python import musl_python
from .roots import debian_root, fill, foreign_root, in_root, need
from .wheels import sdist, wheels

GOLDEN = ROOT / "tests" / "golden"
TEXTS = sorted(GOLDEN.glob("*.txt"))
PAGE = ROOT / "docs" / "platforms.md"

# What is tried in the Python of another system, which has the folder that fill() makes.
TRIAL = """
import json, sys
sys.path.insert(0, "/summ/python/tests")
import golden, summ
print(summ.summarize(open("/summ/article.txt", encoding="utf-8").read()))
for path in golden.TEXTS:
    print(json.dumps(golden.record(path.read_bytes())))
"""


# ---- Answers -----------------------------------------------------------------------------------------


def scores(record: dict[str, Any]) -> list[float]:
    return [item.pop("score") for item in record["sentences"] + record["keywords"]]


def compare(output: str) -> None:
    """Compares records of the golden texts, one on a line, with the golden files."""
    records = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    if len(records) != len(TEXTS):
        raise Failure(f"{len(records)} answers, not {len(TEXTS)}:\n{output[-2000:]}")
    for path, found in zip(TEXTS, records):
        wanted = json.loads(path.with_suffix(".json").read_text("utf-8"))
        pairs = zip(scores(found), scores(wanted))
        if any(abs(one - other) > 1e-9 for one, other in pairs) or found != wanted:
            raise Failure(f"another answer for {path.name}:\n{json.dumps(found)}")


def judge(output: str) -> None:
    """Looks at what TRIAL printed: the brief of the sample, and the answers to the golden texts."""
    if "The Harwick town council voted" not in output:
        raise Failure(f"no brief:\n{output[-2000:]}")
    compare(output)


def try_here(python: Path) -> None:
    """Runs TRIAL in a Python of this machine."""
    script = TRIAL.replace("/summ/article.txt", f"{ROOT}/examples/article.txt").replace("/summ", str(ROOT))
    judge(run(python, "-c", script, PYTHONDONTWRITEBYTECODE="1"))


def replay(name: str, *libraries: object) -> Path:
    """Builds tests/golden/replay.c for a target, with the library or its archive."""
    WORK.mkdir(exist_ok=True)
    suffix = ".exe" if TARGETS[name].system == "Windows" else ""
    program = WORK / f"replay-{name}{suffix}"
    run(compiler(name), "-O2", f"-I{ROOT}/include", GOLDEN / "replay.c", *libraries, "-o", program)
    return program


def texts_below(folder: str) -> list[str]:
    return [f"{folder}/{path.name}" for path in TEXTS]


# ---- The trials: each returns what was done ----------------------------------------------------------


def try_in_root(root: Path, wheel: Path) -> None:
    """Installs a wheel into a fresh environment of the Python of a root, and runs TRIAL there."""
    fill(root, wheel)
    (root / "tmp").mkdir(exist_ok=True)
    in_root(root, "/usr/bin/python3", "-m", "venv", "/summ/venv")
    python = "/summ/venv/bin/python"
    in_root(root, python, "-m", "pip", "install", "-q", "--no-index", f"/summ/{wheel.name}")
    judge(in_root(root, python, "-c", TRIAL))


def linux_x86_64(wheel: Path) -> str:
    try_in_root(debian_root("bookworm", "python3", "python3-venv"), wheel)
    check_elf(wheel, "2.17")
    return "pip install in a Debian 12 with Python alone; a brief, and the golden answers"


def linux_aarch64(wheel: Path) -> str:
    need("qemu-user-static")
    root = foreign_root("bookworm-arm64", "arm64", "python3", "python3-pip-whl", "libc6")
    fill(root, wheel)
    shutil.copy("/usr/bin/qemu-aarch64-static", root / "summ" / "qemu")
    (pip,) = (root / "usr" / "share" / "python-wheels").glob("pip-*.whl")
    python = ("/summ/qemu", "/usr/bin/python3.11")
    install = ("-m", "pip", "install", "-q", "--no-index", "--no-compile", "--target", "/summ/site")
    wheels_of_pip = f"/usr/share/python-wheels/{pip.name}"
    in_root(root, *python, *install, f"/summ/{wheel.name}", PYTHONPATH=wheels_of_pip)
    judge(in_root(root, *python, "-c", TRIAL, PYTHONPATH="/summ/site"))
    check_elf(wheel, "2.17")
    return "pip install in the Python of Debian 12 under QEMU; a brief, and the golden answers"


def musl(name: str, wheel: Path, architecture: str, *qemu: str) -> str:
    """In a root that has nothing but the C library musl."""
    shared = extracted(wheel, "libsumm.so.0", WORK / name)
    root = foreign_root(f"musl-{architecture}", architecture, "musl")
    program = replay(name, "-dynamic", shared, "-Wl,-rpath,/summ")
    soname = re.search(r"SONAME +(\S+)", run("objdump", "-p", shared))
    fill(root, program, *(Path(path) for path in qemu))
    shutil.copy(shared, root / "summ" / (soname[1] if soname else ""))
    emulator = [f"/summ/{Path(path).name}" for path in qemu]
    compare(in_root(root, *emulator, f"/summ/{program.name}", *texts_below("/summ/tests/golden")))
    check_elf(wheel, "")
    return "the wheel's library in a C program, in a root with musl alone; the golden answers"


def musl_x86_64(wheel: Path) -> str:
    return musl("musl-x86_64", wheel, "amd64")


def in_musl_python(wheel: Path) -> str:
    try_in_root(musl_python(), wheel)
    return "pip install in a root with musl and a Python built for it; a brief, and the golden answers"


def musl_aarch64(wheel: Path) -> str:
    need("qemu-user-static")
    return musl("musl-aarch64", wheel, "arm64", "/usr/bin/qemu-aarch64-static")


def windows_x64(wheel: Path) -> str:
    need("wine64")
    prefix = DIST / "windows-x64"
    folder = WORK / "windows"
    extracted(wheel, "libsumm.dll", folder)
    program = replay("windows-x64", prefix / "lib" / "libsumm.dll.a")
    shutil.copy(program, folder / "replay.exe")
    shutil.copytree(GOLDEN, folder / "golden", dirs_exist_ok=True)
    wine = {"WINEPREFIX": str(DIST / "wine"), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml="}
    compare(run("/usr/lib/wine/wine64", "replay.exe", *texts_below("golden"), cwd=folder, **wine))
    return f"{check_dll(wheel)}; in a C program under Wine, the golden answers"


def windows_arm64(wheel: Path) -> str:
    return check_dll(wheel)


def static(name: str, *emulator: str) -> str:
    """A program with the archive, for processors that have no wheel."""
    program = replay(name, "-static", library(name) / "lib" / "libsumm.a")
    compare(run(*emulator, program, *(str(path) for path in TEXTS)))
    return f"a static program{' under QEMU' if emulator else ''}; the golden answers"


def i386(_: Path) -> str:
    return static("musl-i386")


def s390x(_: Path) -> str:
    need("qemu-user-static")
    return static("musl-s390x", "/usr/bin/qemu-s390x-static")


def pypy(wheel: Path) -> str:
    need("pypy3", "pypy3-venv")
    folder = WORK / "pypy"
    shutil.rmtree(folder, ignore_errors=True)
    run("pypy3", "-m", "venv", folder)
    run(folder / "bin" / "python", "-m", "pip", "install", "-q", "--no-index", wheel)
    try_here(folder / "bin" / "python")
    return "pip install of the same wheel; a brief, and the golden answers"


def source(archive: Path) -> str:
    folder = WORK / "sdist"
    shutil.rmtree(folder, ignore_errors=True)
    run(sys.executable, "-m", "venv", folder)
    absent = "-DCMAKE_DISABLE_FIND_PACKAGE_Utf8proc=ON -DCMAKE_DISABLE_FIND_PACKAGE_Stemmer=ON"
    pip = (folder / "bin" / "python", "-m", "pip", "install", "-q", "--disable-pip-version-check")
    run(*pip, archive, CMAKE_ARGS=absent)
    try_here(folder / "bin" / "python")
    return "pip install with utf8proc and libstemmer hidden; a brief, and the golden answers"


def webassembly(_: Path) -> str:
    if not shutil.which("npm"):
        need("nodejs", "npm")
    folder = WORK / "javascript"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "package.json").write_text('{"type": "module"}')
    run("npm", "install", "--no-audit", "--no-fund", javascript.package(), cwd=folder)
    for name in ("support.js", "golden.test.js"):
        shutil.copy(ROOT / "javascript" / "tests" / name, folder)
    run("node", "--test", cwd=folder, SUMM_SOURCE=str(ROOT))
    return "npm install in an empty project; in Node, the golden answers (in Chromium: `hosts.javascript`)"


# ---- The matrix --------------------------------------------------------------------------------------


class Trial(NamedTuple):
    platform: str
    package: str
    target: str
    """whose wheel is tried; none for what has no wheel"""
    quick: bool
    run: Callable[[Path], str]
    kind: str = "run"


TRIALS = [
    Trial("Linux, glibc 2.17 or later, x86-64", "wheel", "linux-x86_64", True, linux_x86_64),
    Trial("Linux, glibc 2.17 or later, aarch64", "wheel", "linux-aarch64", True, linux_aarch64),
    Trial("Linux, musl, x86-64", "wheel", "musl-x86_64", True, musl_x86_64),
    Trial("Linux, musl, x86-64, Python", "wheel", "musl-x86_64", False, in_musl_python),
    Trial("Linux, musl, aarch64", "wheel", "musl-aarch64", False, musl_aarch64),
    Trial("Linux, PyPy 3.9", "wheel", "linux-x86_64", False, pypy),
    Trial("Linux, i386", "static library", "", True, i386),
    Trial("Linux, s390x", "static library", "", True, s390x),
    Trial("macOS 11 or later, arm64", "wheel", "macos-arm64", False, check_dylib, "only checked"),
    Trial("macOS 11 or later, x86-64", "wheel", "macos-x86_64", False, check_dylib, "only checked"),
    Trial("Windows, x64", "wheel", "windows-x64", True, windows_x64),
    Trial("Windows, arm64", "wheel", "windows-arm64", False, windows_arm64, "only checked"),
    Trial("WebAssembly: Node, Deno, Bun, browsers", "npm package", "", True, webassembly),
    Trial("any with a C compiler and Python", "sdist", "sdist", False, source),
]

HEADER = """# Platforms

What is built for whom, and how it is tried. `tools/dist wheels` builds the wheels, `tools/dist library TARGET` a
folder with the header, the static and the shared library, all of them with utf8proc and libstemmer inside and without
GSL, so that they need nothing but the C library of the system. `tools/dist --check all` tries them and writes this
page; the tests with the label `hosts` repeat some of it. *Golden answers*: the spans, ranks and keywords of the texts in
`tests/golden`, the same on every platform, and scores within 1e-9.

| platform | package | | how |
|---|---|---|---|
"""


def row(trial: Trial, done: str) -> str:
    return f"| {trial.platform} | {trial.package} | {trial.kind} | {done} |"


def check(everything: bool) -> int:
    """Tries all or the quick ones: 0 if all went well."""
    if os.getuid() != 0:
        say("skipped: only root can make bare systems")
        return 77
    need("llvm", "binutils", "cmake", "ninja-build", "make", "gcc", "perl")
    trials = [trial for trial in TRIALS if everything or trial.quick]
    shutil.rmtree(WORK, ignore_errors=True)
    packages = wheels(*dict.fromkeys(trial.target for trial in trials if trial.target in TARGETS))
    packages["sdist"] = sdist()
    rows, failures = [], 0
    for trial in trials:
        say(f"{trial.platform}: {trial.package}")
        try:
            rows.append(row(trial, trial.run(packages.get(trial.target, Path()))))
        except (Failure, OSError, subprocess.SubprocessError) as failure:
            say(f"FAILED: {trial.platform}: {failure}")
            failures += 1
    print("\n".join(rows))
    if failures:
        return 1
    if everything:
        PAGE.write_text(HEADER + "\n".join(rows) + "\n", "utf-8")
    elif set(rows) - set(PAGE.read_text("utf-8").splitlines()):
        say("FAILED: docs/platforms.md says something else; `tools/dist --check all` writes it")
        return 1
    return 0
