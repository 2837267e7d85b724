#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the program brief does at a terminal: brief_terminal.py BRIEF"""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import tempfile
import termios
import unicodedata

BRIEF = os.path.abspath(sys.argv[1])
HOSTILE = "\x1b[31m red \x9b31m \u202eturned\u202c \u2067apart\u2069 \x07"
TEXT = f"The ferry of Oster stays in the harbour. A sign says {HOSTILE} here."
failures = 0


def run(*arguments, text="", columns=40):
    """What appears on a terminal of this many columns."""
    outer, inner = pty.openpty()
    fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with subprocess.Popen(
        [BRIEF, *arguments], stdin=subprocess.PIPE, stdout=inner, stderr=inner
    ) as process:
        os.close(inner)
        process.stdin.write(text.encode())
        process.stdin.close()
        shown = b""
        try:
            while piece := os.read(outer, 65536):
                shown += piece
        except OSError:  # the other end is closed
            pass
    os.close(outer)
    return shown.decode("utf-8", "replace").replace("\r\n", "\n")


def expect(what, good):
    global failures
    if not good:
        failures += 1
        print("FAILED:", what)


def width(line):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def harmless(shown):
    marks = ("\x1b[1;7m", "\x1b[0m")  # those of the program itself
    for mark in marks:
        shown = shown.replace(mark, "")
    return not any(
        unicodedata.category(c) == "Cc" and c not in "\n\t" or c in HOSTILE[-20:] and c > "\u2000"
        for c in shown
    )


brief = run("--sentences", "9", text=TEXT)
expect("lines fit", max(map(width, brief.splitlines())) <= 40 < len(brief))
expect("words stay whole", "harbour." in brief.split())
piped = subprocess.run([BRIEF], input=TEXT.encode(), capture_output=True, check=True).stdout
expect("one line where there is no terminal", piped.count(b"\n") == 1 and len(piped) > 60)
japanese = run(text="東京の橋は来月から一年間閉鎖されると市議会が月曜日に決定した。", columns=20)
expect("wide characters fit", all(width(line) <= 20 for line in japanese.splitlines()))
expect("no line begins with a full stop", not any(l.startswith("。") for l in japanese.splitlines()))

for options in (
    ["--sentences", "9"],
    ["--highlight"],
    ["--text"],
    ["--keywords", "9"],
    ["--json", "--sentences", "9"],
    ["--explain"],
):
    shown = run(*options, text=TEXT)
    expect(f"nothing of the text is a command: {options}", harmless(shown) and "ferry" in shown)
record = run("--jsonl", text='{"text":"The mill burned.","note":"%s"}\n' % "\x9b31m \u202e")
expect("nothing of a record is a command", harmless(record) and '"note":"\\u009b31m \\u202e"' in record)

with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, f"{HOSTILE[:14]}.txt")
    with open(name, "w", encoding="utf-8") as file:
        file.write(TEXT)
    for options in (["--highlight", name], [name + "x"], ["--explain", name], ["--text", name]):
        expect(f"nothing of a name is a command: {options[:1]}", harmless(run(*options, name)))
expect("nothing of an option is a command", harmless(run("--" + HOSTILE)))

# At a terminal, the end of the input is asked for once.
outer, inner = pty.openpty()
with subprocess.Popen([BRIEF], stdin=inner, stdout=subprocess.PIPE) as process:
    os.close(inner)
    os.write(outer, b"The mill burned down.\n\x04")
    try:
        expect("Ctrl-D once", process.communicate(timeout=30)[0] == b"The mill burned down.\n")
    except subprocess.TimeoutExpired:
        process.kill()
        expect("Ctrl-D once", False)
os.close(outer)

# What is longer than the limit is not read to its end, which may never come.
with subprocess.Popen(
    [BRIEF, "--limit-bytes", "1000"], stdin=subprocess.PIPE, stderr=subprocess.PIPE
) as process:
    try:
        while True:
            process.stdin.write(b"The mill burned down.\n" * 1000)
    except BrokenPipeError:
        pass
    try:
        process.stdin.close()
    except BrokenPipeError:
        pass
    expect("a limit while reading", b"limit" in process.stderr.read() and process.wait() == 1)

# Neither is the line of a record: the complaint comes while the line goes on.
for start in (b'{"text":"', b'[{"text":"'):
    with subprocess.Popen(
        [BRIEF, "--jsonl", "--limit-bytes", "1000"], stdin=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdin.write(start + b"The mill burned down. " * 10000)
        process.stdin.flush()
        complaint = process.stderr.readline()
        process.stdin.close()
        expect("a limit while a record is read", b"limit" in complaint and process.wait() == 1)

sys.exit(failures > 0)
