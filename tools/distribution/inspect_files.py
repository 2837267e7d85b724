# SPDX-License-Identifier: MIT
"""What can be told of a library from its file: functions, what it needs, and from which system on."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from .build import TARGETS
from .common import DIST, ROOT, Failure, run

WORK = DIST / "check"

# What zig's linker for macOS exports besides what it is told to.
OF_THE_LINKER = ("_mh_dylib_header", "__dso_handle")


def extracted(wheel: Path, name: str, folder: Path) -> Path:
    """The library of a wheel."""
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(wheel) as archive:
        path = folder / name
        path.write_bytes(archive.read(f"summ/{TARGETS_BY_TAG[wheel.stem.split('-')[-1]].packaged}"))
    path.chmod(0o755)
    return path


TARGETS_BY_TAG = {target.tag: target for target in TARGETS.values() if target.tag}


def public_functions() -> list[str]:
    header = (ROOT / "include" / "summ.h").read_text("utf-8")
    return sorted(re.findall(r"^SUMM_API .*[ *](summ_\w+)\(", header, re.MULTILINE))


def same_functions(found: list[str]) -> None:
    if sorted(found) != public_functions():
        raise Failure(f"other functions than those of summ.h: {set(found) ^ set(public_functions())}")


def check_elf(wheel: Path, glibc: str) -> None:
    """A library for Linux needs the C library alone, and none that is newer than `glibc`, and is hardened."""
    library = extracted(wheel, "library", WORK / "elf")
    text = run("objdump", "-p", library)
    needed = set(re.findall(r"NEEDED +(\S+)", text))
    allowed = (
        {"libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"} if glibc else {"libc.so"}
    )
    if needed - allowed:
        raise Failure(f"{wheel.name} needs {needed - allowed}")
    for version in re.findall(r"GLIBC_([0-9.]+)", text):
        if [int(part) for part in version.split(".")] > [int(part) for part in glibc.split(".")]:
            raise Failure(f"{wheel.name} needs glibc {version}")
    features = "relro now noexecstack stack-protector rpath" + (" fortify" if glibc else "")
    run("sh", ROOT / "tests" / "checks" / "hardening.sh", features, library)
    symbols = run("llvm-nm", "-D", "--defined-only", "--format=just-symbols", library).split()
    same_functions([name.split("@")[0] for name in symbols if name.startswith("summ_")])
    if [name for name in symbols if not name.lower().startswith("summ_")]:
        raise Failure(f"{wheel.name} exports more than summ.h: {symbols}")


def check_dll(wheel: Path) -> str:
    library = extracted(wheel, "summ.dll", WORK / "dll")
    text = run("llvm-readobj", "--coff-exports", "--coff-imports", library)
    same_functions(re.findall(r"Name: (summ_\w+)", text))
    imported = {name.lower() for name in re.findall(r"Name: (\S+\.dll)", text, re.IGNORECASE)} - {
        "libsumm.dll"
    }
    if any(name != "kernel32.dll" and not name.startswith("api-ms-win-crt-") for name in imported):
        raise Failure(f"{wheel.name} needs {imported}")
    return "functions as in `summ.h`, needs Windows' own libraries alone"


def check_dylib(wheel: Path) -> str:
    library = extracted(wheel, "libsumm.dylib", WORK / "dylib")
    text = run("llvm-objdump", "--macho", "--private-headers", library)
    own = re.findall(r"LC_ID_DYLIB\n.*\n +name (\S+)", text)
    if len(own) != 1 or not re.fullmatch(r"@rpath/libsumm\.[0-9.]+\.dylib", own[0]):
        raise Failure(f"the install name is {own}")
    needed = re.findall(r"LC_LOAD_DYLIB\n.*\n +name (\S+)", text)
    if needed != ["/usr/lib/libSystem.B.dylib"]:
        raise Failure(f"{wheel.name} needs {needed}")
    if not re.search(r"(minos|version) 11\.0", text):
        raise Failure(f"{wheel.name} is not for macOS 11")
    if "arm64" in wheel.name and "LC_CODE_SIGNATURE" not in text:
        raise Failure(f"{wheel.name} has no signature, without which arm64 loads nothing")
    exported = re.findall(
        r"^0x\S+ +_(\S+)", run("llvm-objdump", "--macho", "--exports-trie", library), re.MULTILINE
    )
    same_functions([name for name in exported if name not in OF_THE_LINKER])
    return "functions as in `summ.h`, install name, macOS 11 as the oldest, needs the system's library alone"
