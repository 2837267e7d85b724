# SPDX-License-Identifier: MIT
"""Builds libsumm for other systems than this one, with zig as the compiler."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

from .common import DIST, ROOT, run, say
from .fetch import sources, zig_python


class Target(NamedTuple):
    """What libsumm can be built for."""

    triple: str
    """as zig has it, with the oldest glibc or macOS that is to run it"""
    system: str
    """as CMake has it"""
    tag: str = ""
    """of its wheel, if there is one"""

    @property
    def shared(self) -> str:
        """The shared library, below where it is installed."""
        return {"Darwin": "lib/libsumm.dylib", "Windows": "bin/libsumm.dll"}.get(
            self.system, "lib/libsumm.so"
        )

    @property
    def packaged(self) -> str:
        """The name of the shared library in the Python package."""
        return {"Darwin": "libsumm.dylib", "Windows": "summ.dll"}.get(self.system, "libsumm.so")


TARGETS: dict[str, Target] = {
    "linux-x86_64": Target("x86_64-linux-gnu.2.17", "Linux", "manylinux_2_17_x86_64.manylinux2014_x86_64"),
    "linux-aarch64": Target(
        "aarch64-linux-gnu.2.17", "Linux", "manylinux_2_17_aarch64.manylinux2014_aarch64"
    ),
    "musl-x86_64": Target("x86_64-linux-musl", "Linux", "musllinux_1_2_x86_64"),
    "musl-aarch64": Target("aarch64-linux-musl", "Linux", "musllinux_1_2_aarch64"),
    "macos-x86_64": Target("x86_64-macos.11.0", "Darwin", "macosx_11_0_x86_64"),
    "macos-arm64": Target("aarch64-macos.11.0", "Darwin", "macosx_11_0_arm64"),
    "windows-x64": Target("x86_64-windows-gnu", "Windows", "win_amd64"),
    "windows-arm64": Target("aarch64-windows-gnu", "Windows", "win_arm64"),
    "musl-i386": Target("x86-linux-musl", "Linux"),
    "musl-s390x": Target("s390x-linux-musl", "Linux"),
}


def zig(name: str, *words: str) -> Path:
    """A program that calls zig with these words, since CMake wants the path of one."""
    program = DIST / "bin" / name
    program.parent.mkdir(exist_ok=True)
    cache = DIST / "zig-cache"
    program.write_text(
        f"#!/bin/sh\nexport ZIG_GLOBAL_CACHE_DIR='{cache}' ZIG_LOCAL_CACHE_DIR='{cache}'\n"
        f"exec '{zig_python()}' -m ziglang {' '.join(words)} \"$@\"\n"
    )
    program.chmod(0o755)
    return program


def compiler(name: str) -> Path:
    return zig(f"{name}-cc", "cc", "-target", TARGETS[name].triple)


def library(name: str) -> Path:
    """Builds the libraries of a target, and returns the folder that they are installed in."""
    target = TARGETS[name]
    bundle = sources()
    options = {
        "CMAKE_SYSTEM_NAME": target.system,
        "CMAKE_SYSTEM_PROCESSOR": target.triple.split("-")[0],
        "CMAKE_C_COMPILER": compiler(name),
        "CMAKE_AR": zig("ar", "ar"),
        "CMAKE_RANLIB": zig("ranlib", "ranlib"),
        "CMAKE_RC_COMPILER": zig("rc", "rc"),
        # Of macOS: the library has its last name at once, for want of a program that changes it.
        "CMAKE_BUILD_WITH_INSTALL_NAME_DIR": "ON",
        "CMAKE_INSTALL_NAME_DIR": "@rpath",
        "CMAKE_INSTALL_NAME_TOOL": "true",
        "CMAKE_C_FLAGS": "-g0",
        "CMAKE_SHARED_LINKER_FLAGS": "-s",
        "CMAKE_BUILD_TYPE": "Release",
        "CMAKE_INSTALL_LIBDIR": "lib",
        "SUMM_ALGEBRA": "builtin",
        "SUMM_BUNDLE": bundle,
        "SUMM_EXAMPLES": "OFF",
        "BUILD_TESTING": "OFF",
    }
    say(f"building {name}")
    build, prefix = DIST / "build" / name, DIST / name
    shutil.rmtree(prefix, ignore_errors=True)
    defined = [f"-D{key}={value}" for key, value in options.items()]
    run("cmake", "-G", "Ninja", "-S", ROOT, "-B", build, *defined)
    run("cmake", "--build", build)
    run("cmake", "--install", build, "--prefix", prefix)
    licences = prefix / "share" / "licenses" / "summ"
    for file, place in licence_files().items():
        (licences / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, licences / place)
    return prefix


def licence_files() -> dict[Path, str]:
    """The licences of all that a library carries, and their names among the licences of a package."""
    return {
        ROOT / "LICENSE": "LICENSE",
        ROOT / "LICENSES" / "Unicode-DFS-2016.txt": "Unicode-DFS-2016.txt",
        sources() / "utf8proc" / "LICENSE.md": "utf8proc/LICENSE.md",
        sources() / "libstemmer" / "COPYING": "libstemmer/COPYING",
    }
