# SPDX-License-Identifier: MIT
"""Bare systems: folders with the files of a Debian or of a few packages, in which programs are run."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from .common import DIST, ROOT, run, say
from .fetch import apt_configuration


def need(*packages: str) -> None:
    """Installs what is missing of Debian's packages."""
    status = ["dpkg-query", "-W", "-f", "${db:Status-Status}"]
    missing = [
        package
        for package in packages
        if subprocess.run([*status, package], check=False, capture_output=True).stdout != b"installed"
    ]
    if missing:
        say(f"installing {' '.join(missing)}")
        run("apt-get", "-q", "update")
        install = (
            "apt-get",
            "-q",
            "-y",
            "-o",
            "DPkg::Lock::Timeout=300",
            "install",
            "--no-install-recommends",
        )
        run(*install, *missing, DEBIAN_FRONTEND="noninteractive")


def debian_root(name: str, *packages: str) -> Path:
    """A Debian 12 with these packages besides what every Debian has."""
    root = DIST / "roots" / name
    if not (root / "ready").exists():
        need("debootstrap")
        say(f"making a root with {' and '.join(packages)}")
        lines = (apt_configuration("deb").parent / "sources.list").read_text().splitlines()
        mirror = next(line.split()[1] for line in lines if line.split()[2] == "bookworm")
        shutil.rmtree(root, ignore_errors=True)
        root.parent.mkdir(exist_ok=True)
        run("debootstrap", "--variant=minbase", f"--include={','.join(packages)}", "bookworm", root, mirror)
        (root / "ready").touch()
    return root


def foreign_root(name: str, architecture: str, *packages: str) -> Path:
    """The files of these packages, and of all that they need, for another processor; nothing is set up in it."""
    root = DIST / "roots" / name
    if not (root / "ready").exists():
        say(f"making a root with {' and '.join(packages)} for {architecture}")
        config = apt_configuration("deb", architecture)
        shutil.rmtree(root, ignore_errors=True)
        archives = root / "archives"
        (archives / "partial").mkdir(parents=True)
        (root / "status").touch()
        options = ("-o", f"Dir::State::status={root}/status", "-o", f"Dir::Cache::archives={archives}")
        download = ("apt-get", "-q", "-y", "--download-only", "--no-install-recommends", *options, "install")
        run(*download, *packages, APT_CONFIG=str(config))
        for package in archives.glob("*.deb"):
            run("dpkg-deb", "-x", package, root)
        shutil.rmtree(archives)
        (root / "ready").touch()
    return root


def fill(root: Path, *files: Path) -> Path:
    """Makes /summ in a root: these files, the golden texts and what prints the answers to them, and the sample."""
    folder = root / "summ"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "tests" / "golden", folder / "tests" / "golden")
    (folder / "python" / "tests").mkdir(parents=True)
    shutil.copy(ROOT / "python" / "tests" / "golden.py", folder / "python" / "tests")
    for file in (ROOT / "examples" / "article.txt", *files):
        shutil.copy(file, folder)
    return folder


def in_root(root: Path, *command: object, **environment: str) -> str:
    """Runs a command in a root, with nothing of this machine's environment."""
    variables = {"PATH": "/usr/bin:/bin", "HOME": "/tmp", "LC_ALL": "C.UTF-8", **environment}
    words = [f"{name}={value}" for name, value in variables.items()]
    return run("env", "-i", *words, "/usr/sbin/chroot", root, *command)
