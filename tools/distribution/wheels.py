# SPDX-License-Identifier: MIT
"""The archive of sources, and wheels with the library of each target."""

from __future__ import annotations

import base64
import hashlib
import shutil
import tarfile
import zipfile
from pathlib import Path

from .build import TARGETS, Target, library, licence_files
from .common import DIST, ROOT, run, say
from .fetch import environment, sources

# MIT is libsumm's and utf8proc's, BSD libstemmer's, Unicode's of the tables in libsumm and in utf8proc.
LICENCES = "MIT AND BSD-3-Clause AND Unicode-DFS-2016"


def sdist() -> Path:
    """An archive that builds by itself, with sources of the dependencies for machines without them."""
    say("making the archive of sources")
    folder = DIST / "wheels"
    python = environment("build-python", "build==1.6.1\n")
    option = f"sdist.force-include.{sources()}=library/bundle"
    run(python, "-m", "build", "--sdist", "-o", folder, "-C", option, ROOT / "python")
    return max(folder.glob("summ-*.tar.gz"), key=lambda path: path.stat().st_mtime)


def metadata() -> str:
    """What the archive of sources says of the package."""
    archive = sdist()
    with tarfile.open(archive) as tar:
        member = tar.extractfile(f"{archive.name[: -len('.tar.gz')]}/PKG-INFO")
        assert member
        head, _, body = member.read().decode("utf-8").partition("\n\n")
    return with_licences(head, body)


def with_licences(head: str, body: str) -> str:
    """The metadata of a wheel: its head without or with other licences, and the page about the package."""
    lines = [line for line in head.splitlines() if not line.startswith("License-")]
    lines.append(f"License-Expression: {LICENCES}")
    lines += [f"License-File: {name}" for name in licence_files().values()]
    return "\n".join(lines) + "\n\n" + body


def write_wheel(target: Target, files: dict[str, bytes], text: str, prefix: Path) -> Path:
    """Writes a wheel of these files with this metadata, and with the list of what the library in `prefix` is made
    of; the same files always give the same bytes."""
    fields = dict(line.split(": ", 1) for line in text.split("\n\n")[0].splitlines())
    name, version = fields["Name"].replace("-", "_"), fields["Version"]
    info = f"{name}-{version}.dist-info"
    tags = "".join(f"Tag: py3-none-{tag}\n" for tag in target.tag.split("."))
    files = {
        **files,
        f"{info}/METADATA": text.encode(),
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: tools/dist\nRoot-Is-Purelib: false\n{tags}".encode(),
        **{f"{info}/sboms/{path.name}": path.read_bytes() for path in prefix.glob("share/doc/*/libsumm.cdx.json")},
        **{f"{info}/licenses/{place}": file.read_bytes() for file, place in licence_files().items()},
    }
    folder = DIST / "wheels"
    folder.mkdir(exist_ok=True)
    for old in folder.glob(f"{name}-*-{target.tag}.whl"):
        old.unlink()
    path = folder / f"{name}-{version}-py3-none-{target.tag}.whl"
    record = ""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as wheel:
        for place, data in sorted(files.items()):
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            record += f"{place},sha256={digest},{len(data)}\n"
            add(wheel, place, data)
        add(wheel, f"{info}/RECORD", f"{record}{info}/RECORD,,\n".encode())
    return path


def add(wheel: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = (0o100755 if name.endswith((".so", ".dylib")) else 0o100644) << 16
    wheel.writestr(entry, data)


def wheels(*names: str) -> dict[str, Path]:
    """Builds the wheels of these targets."""
    text = metadata()
    made = {}
    for name in names:
        target = TARGETS[name]
        prefix = library(name)
        package = ROOT / "python" / "src" / "summ"
        files = {f"summ/{path.name}": path.read_bytes() for path in package.iterdir() if path.is_file()}
        files[f"summ/{target.packaged}"] = (prefix / target.shared).read_bytes()
        made[name] = write_wheel(target, files, text, prefix)
    return made


def clean() -> None:
    shutil.rmtree(DIST / "wheels", ignore_errors=True)
