# SPDX-License-Identifier: MIT
"""What comes from elsewhere: sources from Debian's archive, and zig from PyPI, each with its checksum."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tarfile
import time
import venv
from pathlib import Path
from typing import NamedTuple

from .common import DIST, Failure, run, say


class Source(NamedTuple):
    """A source package of Debian 12, and what its authors published in it."""

    package: str
    file: str
    checksum: str


UTF8PROC = Source(
    "utf8proc=2.8.0-1",
    "utf8proc_2.8.0.orig.tar.gz",
    "a0a60a79fe6f6d54e7d411facbfcc867a6e198608f2cd992490e46f04b1bcecc",
)
SNOWBALL = Source(
    "snowball=2.2.0-2",
    "snowball_2.2.0.orig.tar.gz",
    "425cdb5fba13a01db59a1713780f0662e984204f402d3dae1525bda9e6d30f1a",
)

# For hosts with x86-64 and with aarch64.
ZIG = """ziglang==0.17.1 \\
 --hash=sha256:ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54 \\
 --hash=sha256:b7c5f02fccd40f89b999ee16a1f5ddced56e6182370f8affe494bcf8a28cf07e
"""

# After which apt asks anew what there is.
SECONDS_OF_A_DAY = 86400


def apt_configuration(kind: str = "deb-src", architecture: str = "") -> Path:
    """A configuration of apt with folders of its own, which takes packages of Debian 12 from where this machine
    takes its own."""
    folder = DIST / "apt" / f"{kind}{architecture}"
    config = folder / "apt.conf"
    updated = folder / "updated"
    if updated.exists() and time.time() - updated.stat().st_mtime < SECONDS_OF_A_DAY:
        return config
    for name in ("lists/partial", "cache/archives/partial"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    lines = subprocess.run(
        ["apt-get", "indextargets", "--format", f"{kind} $(REPO_URI) $(CODENAME) main", "Codename: bookworm"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    if not lines:
        raise Failure("apt knows no archive of Debian 12 (bookworm)")
    (folder / "sources.list").write_text("\n".join(sorted(set(lines))) + "\n")
    text = (
        f'Dir::Etc::sourcelist "{folder}/sources.list";\nDir::Etc::sourceparts "-";\n'
        f'Dir::State::lists "{folder}/lists";\nDir::Cache "{folder}/cache";\nAPT::Sandbox::User "root";\n'
    )
    if architecture:
        text += f'APT::Architecture "{architecture}";\nAPT::Architectures {{ "{architecture}"; }};\n'
    config.write_text(text)
    run("apt-get", "-q", "update", APT_CONFIG=str(config))
    updated.touch()
    return config


def unpacked(source: Source) -> Path:
    """Fetches a source package, and returns the folder with what its authors published."""
    folder = DIST / "fetched"
    folder.mkdir(exist_ok=True)
    archive = folder / source.file
    if not archive.exists():
        config = apt_configuration()
        run("apt-get", "-q", "source", "--download-only", source.package, cwd=folder, APT_CONFIG=str(config))
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != source.checksum:
        raise Failure(f"the checksum of {source.file} is {found}, not {source.checksum}")
    with tarfile.open(archive) as tar:
        top = tar.getnames()[0].split("/")[0]
        shutil.rmtree(folder / top, ignore_errors=True)
        tar.extractall(folder)
    return folder / top


def sources() -> Path:
    """The sources that SUMM_BUNDLE takes, with their licences."""
    made = DIST / "sources"
    if made.exists():
        return made
    say("fetching the sources of utf8proc and libstemmer")
    fresh = DIST / "sources.new"
    shutil.rmtree(fresh, ignore_errors=True)

    (fresh / "utf8proc").mkdir(parents=True)
    folder = unpacked(UTF8PROC)
    for name in ("utf8proc.c", "utf8proc.h", "utf8proc_data.c", "LICENSE.md"):
        shutil.copy(folder / name, fresh / "utf8proc")

    # The stemmers are written in a language of their own, and a program in the same package makes C of it.
    folder = unpacked(SNOWBALL)
    run("make", "dist_libstemmer_c", cwd=folder)
    (archive,) = (folder / "dist").glob("libstemmer_c-*.tar.gz")
    with tarfile.open(archive) as tar:
        tar.extractall(fresh)
    (fresh / archive.name[: -len(".tar.gz")]).rename(fresh / "libstemmer")
    for name in ("Makefile", "MANIFEST", "mkinc.mak", "mkinc_utf8.mak", "examples"):
        path = fresh / "libstemmer" / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.copy(folder / "COPYING", fresh / "libstemmer")
    fresh.rename(made)
    return made


def environment(name: str, requirements: str, *options: str) -> Path:
    """The Python of a virtual environment with these packages."""
    folder = DIST / name
    program = folder / "bin" / "python"
    installed = folder / "requirements.txt"
    if not installed.exists() or installed.read_text() != requirements:
        say(f"installing {requirements.split()[0]}")
        venv.create(folder, clear=True, with_pip=True)
        wanted = folder / "wanted.txt"
        wanted.write_text(requirements)
        run(program, "-m", "pip", "install", "-q", "--disable-pip-version-check", *options, "-r", wanted)
        wanted.rename(installed)
    return program


def zig_python() -> Path:
    return environment("python", ZIG, "--require-hashes")
