# SPDX-License-Identifier: MIT
"""The command `python -m summ`, and what happens without the library."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support import ARTICLE, STORY

import summ


def run(
    *arguments: str, data: bytes = b"", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "summ", *arguments],
        input=data,
        capture_output=True,
        env={**os.environ, **(environment or {})},
        check=False,
    )


def test_standard_input() -> None:
    done = run("--sentences", "1", data=STORY.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == summ.summarize(STORY, 1).text + "\n"


def test_files_are_utf8_in_every_locale(tmp_path: Path) -> None:
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text("Das Öl ist teuer – 日本.", "utf-8")
    second.write_text(ARTICLE, "utf-8")
    done = run(str(first), str(second), "--words", "50", environment={"LC_ALL": "C"})
    lines = done.stdout.decode("utf-8").splitlines()
    assert lines == ["Das Öl ist teuer – 日本.", summ.summarize(ARTICLE, words=50).text]


def test_json_has_the_sentences() -> None:
    done = run("--json", "--order", "rank", "--ratio", "0.3", "-", data=ARTICLE.encode())
    brief = json.loads(done.stdout)
    summary = summ.summarize(ARTICLE, order="rank", ratio=0.3)
    assert brief["text"] == summary.text
    assert brief["language"] == "en"
    assert [s["offset"] for s in brief["sentences"]] == [s.byte_start for s in summary]
    for sentence in brief["sentences"]:
        end = sentence["offset"] + sentence["length"]
        assert ARTICLE.encode()[sentence["offset"] : end].decode() == sentence["text"]


def test_a_text_that_fails_does_not_stop_the_others(tmp_path: Path) -> None:
    good, bad = tmp_path / "good", tmp_path / "bad"
    good.write_text(STORY)
    bad.write_bytes(b"caf\xe9")
    done = run(str(bad), str(tmp_path / "none"), str(good))
    assert done.returncode == 1
    assert done.stdout.decode().strip("\n") == summ.summarize(STORY).text
    assert len(done.stderr.splitlines()) == 2
    assert b"UTF-8" in done.stderr


def test_a_wrong_command_is_2() -> None:
    for arguments in (["--sentences", "0"], ["--words", "x"], ["--nonsense"], ["--lines", "x"]):
        done = run(*arguments, data=STORY.encode())
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.startswith(b"usage:")


def test_a_library_that_cannot_be_loaded_is_an_import_error(tmp_path: Path) -> None:
    missing = run(environment={"SUMM_LIBRARY": str(tmp_path / "none.so")})
    assert missing.returncode == 1
    assert b"ImportError: the shared library of summ cannot be loaded" in missing.stderr
    assert str(tmp_path).encode() in missing.stderr

    other = tmp_path / "other.so"
    (tmp_path / "other.c").write_text("int summ_other;\n")
    made = subprocess.run(
        ["cc", "-shared", "-fPIC", str(tmp_path / "other.c"), "-o", str(other)], check=False
    )
    if made.returncode == 0:
        wrong = run(environment={"SUMM_LIBRARY": str(other)})
        assert b"has no function summ_" in wrong.stderr


def test_each_of_several_files_has_a_line(tmp_path: Path) -> None:
    good = tmp_path / "good"
    good.write_text(STORY)
    done = run(str(tmp_path / "none"), str(good))
    assert done.returncode == 1
    assert done.stdout.decode().split("\n") == ["", summ.summarize(STORY).text, ""]
    assert run("--json", str(tmp_path / "none"), str(good)).stdout.count(b"\n") == 1
    assert run(str(tmp_path / "none")).stdout == b""


def test_nobody_reads_on(tmp_path: Path) -> None:
    good = tmp_path / "good"
    good.write_text(ARTICLE)
    command = [sys.executable, "-m", "summ", *[str(good)] * 300]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as done:
        assert done.stdout is not None and done.stderr is not None
        done.stdout.readline()
        done.stdout.close()
        assert done.stderr.read() == b""
    assert done.returncode == 1


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("there is no full disk")
    good = tmp_path / "good"
    good.write_text(STORY)
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "summ", str(good)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith(b"summ: standard output: ") and done.stderr.count(b"\n") == 1
