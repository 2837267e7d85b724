# SPDX-License-Identifier: MIT
"""A root with nothing but the C library musl and a Python that was built for it, since Debian has none."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from .common import DIST, run, say
from .fetch import Source, unpacked
from .roots import foreign_root, need

PYTHON = Source(
    "python3.11",
    "python3.11_3.11.2.orig.tar.gz",
    "2411c74bda5bbcfcddaf4531f66d1adc73f247f529aee981b029513aefdbf849",
)
LIBFFI = Source(
    "libffi=3.4.4-1",
    "libffi_3.4.4.orig.tar.gz",
    "d66c56ad259a82cf2a9dfc408b32bf5da52371500b84745f7fb8b645712df676",
)
ZLIB = Source(
    "zlib=1:1.2.13.dfsg-1",
    "zlib_1.2.13.dfsg.orig.tar.bz2",
    "71feb7947e3c00ef125f83b79a4e529bde31171e5babe48b391f06758d1ab0a1",
)
# What cannot be asked of a system that is not running.
ANSWERS = ("ac_cv_file__dev_ptmx=no", "ac_cv_file__dev_ptc=no")


def musl_python() -> Path:
    """The root; made once, which takes some minutes."""
    root = foreign_root("musl-python", "amd64", "musl")
    if (root / "usr" / "bin" / "python3").exists():
        return root
    say("building Python for musl")
    prefix = DIST / "musl-python"
    jobs = f"-j{os.cpu_count()}"
    need("musl-tools")
    # The same musl as in the root, while that of zig is newer.  Asked for the folder of its system's headers, it
    # would name that of glibc.
    gcc = DIST / "bin" / "musl-cc"
    gcc.write_text('#!/bin/sh\n[ "$1" != -print-multiarch ] || exit 1\nexec musl-gcc "$@"\n')
    gcc.chmod(0o755)
    tools = {
        "CC": str(gcc),
        "AR": "ar",
        "RANLIB": "ranlib",
        "READELF": shutil.which("readelf") or "",
        "PKG_CONFIG_PATH": f"{prefix}/lib/pkgconfig",
    }

    folder = unpacked(LIBFFI)
    static = ("--disable-shared", "--with-pic", "--disable-docs", "--disable-exec-static-tramp")
    run("./configure", "--host=x86_64-linux-musl", f"--prefix={prefix}", *static, cwd=folder, **tools)
    run("make", jobs, "install", cwd=folder)

    folder = unpacked(ZLIB)
    run("./configure", "--static", f"--prefix={prefix}", cwd=folder, **tools)
    run("make", jobs, "install", "CFLAGS=-O2 -fPIC", cwd=folder)

    folder = unpacked(PYTHON)
    run(
        "./configure",
        "--prefix=/usr",
        "--host=x86_64-linux-musl",
        "--build=x86_64-linux-gnu",
        f"--with-build-python={shutil.which('python3.11') or sys.executable}",
        "--disable-test-modules",
        "--disable-ipv6",
        "--without-ensurepip",
        *ANSWERS,
        f"CPPFLAGS=-I{prefix}/include",
        f"LDFLAGS=-L{prefix}/lib -L{prefix}/lib64",
        cwd=folder,
        **tools,
    )
    run("make", jobs, cwd=folder)
    run("make", "install", f"DESTDIR={root}", cwd=folder)
    return root
