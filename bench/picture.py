#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Draws docs/speed.svg and docs/peers.svg from the tables in docs/performance.md: picture.py [--check]

With --check nothing is written, and pictures that are not what would be drawn are an error.
"""

import html
import math
import re
import sys
from pathlib import Path

DOCS = Path(__file__).resolve().parents[1] / "docs"
UNITS = {"µs": 1e-6, "ms": 1e-3, "s": 1, "KB": 1e3, "MB": 1e6}
WIDTH, RIGHT, TOP = 760, 24, 64
STYLE = """<style>
svg { color-scheme: light dark }
rect.page { fill: #fff } text { fill: #1f2328 } .quiet { fill: #59636e }
.grid { stroke: #d1d9e0 } .own { stroke: #0969da } .mark { fill: #0969da } .other { stroke: #818b98 } .dot { fill: #818b98 }
.hollow { fill: #fff } .strong { font-weight: 600 }
.second { stroke: #bc4c00 }
@media (prefers-color-scheme: dark) {
rect.page { fill: #0d1117 } text { fill: #f0f6fc } .quiet { fill: #9198a1 }
.grid { stroke: #3d444d } .own { stroke: #4493f8 } .mark { fill: #4493f8 } .other { stroke: #9198a1 } .dot { fill: #9198a1 }
.hollow { fill: #0d1117 }
.second { stroke: #f0883e }
}
</style>"""


def number(cell):
    """A quantity with its unit, or None where there is none."""
    found = re.fullmatch(r"([\d.]+) (\S+)", cell.strip().removeprefix("a novel, "))
    return float(found[1]) * UNITS[found[2]] if found else None


def table(page, head):
    """The rows of the table whose first line begins with `head`."""
    lines = page[page.index(head) :].split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def scale(low, high, start, end):
    return lambda value: start + (math.log10(value) - math.log10(low)) / math.log10(high / low) * (end - start)


def text(x, y, content, kind="", anchor="start"):
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{kind}" text-anchor="{anchor}">{html.escape(content)}</text>'


def line(x1, y1, x2, y2, kind="grid"):
    return f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" class="{kind}"/>'


def picture(height, title, note, body):
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
        'font-family="system-ui, sans-serif" font-size="13" role="img">',
        f"<title>{html.escape(title)}</title>",
        STYLE,
        f'<rect class="page" width="{WIDTH}" height="{height}"/>',
        text(16, 26, title, "strong"),
        text(16, 46, note, "quiet"),
        *body,
        "</svg>",
        "",
    ])


def draw_speed(page):
    """Time against size, a line for each column."""
    rows = [row for row in table(page, "| generated prose |") if not row[0].startswith("a novel")]
    left, bottom = 70, 380
    x, y = scale(1e3, 1e8, left, WIDTH - 190), scale(1e-5, 10, bottom, TOP + 12)
    body = []
    for label in ("1 KB", "10 KB", "100 KB", "1 MB", "10 MB", "100 MB"):
        at = x(number(label))
        body += [line(at, TOP + 12, at, bottom), text(at, bottom + 20, label, "quiet", "middle")]
    for label in ("10 µs", "100 µs", "1 ms", "10 ms", "100 ms", "1 s", "10 s"):
        at = y(number(label))
        body += [line(left, at, x(1e8), at), text(left - 8, at + 4, label, "quiet", "end")]
    names = [("libsumm, .3 of the words", 3, "second", -10), ("libsumm, 5 sentences", 1, "own", 6), ("ICU, the words alone", 4, "other", 22)]
    for name, column, kind, shift in names:
        points = [(x(number(row[0])), y(number(row[column]))) for row in rows]
        path = " ".join(f"{a:.1f},{b:.1f}" for a, b in points)
        body.append(f'<polyline points="{path}" class="{kind}" fill="none" stroke-width="2"/>')
        last = points[-1]
        body.append(text(last[0] + 30, last[1] + shift, name))
        body.append(f'<path d="M{last[0] + 12:.1f} {last[1] + shift - 4:.1f}h12" class="{kind}" stroke-width="2"/>')
    return picture(bottom + 40, "Time of one summary, by the size of the text", "One core, generated prose; both axes are logarithmic.", body)


def draw_peers(page):
    """A row for each summarizer, with a dot for each size of the text."""
    rows = [row for row in table(page, "| summarizer | 3 KB |") if "keywords alone" not in row[0]]
    left, step = 160, 26
    bottom = TOP + 22 + step * len(rows)
    x = scale(1e-5, 10, left, WIDTH - RIGHT - 30)
    body = []
    for label in ("10 µs", "100 µs", "1 ms", "10 ms", "100 ms", "1 s", "10 s"):
        at = x(number(label))
        body += [line(at, TOP + 26, at, bottom), text(at, bottom + 18, label, "quiet", "middle")]
    for index, row in enumerate(rows):
        at = TOP + 34 + step * index
        own = index == 0
        if own:
            sizes = zip(("3 KB", "100 KB", "1 MB"), (row[1], row[3], row[4]))
            body += [text(x(number(value)), at - 12, label, "quiet", "middle") for label, value in sizes]
        body.append(text(left - 16, at + 4, re.sub(r" *(\(.*\))? *\\?\*?$", r"", row[0]), "strong" if own else "", "end"))
        values = [number(row[1]), number(row[3]), number(row[4])]
        values = [value for value in values if value]
        body.append(line(x(values[0]), at, x(values[-1]), at, "own" if own else "other"))
        for place, value in enumerate(values):
            kind = f"{'own' if own else 'other'} {'hollow' if place == 1 else 'mark' if own else 'dot'}"
            body.append(f'<circle cx="{x(value):.1f}" cy="{at}" r="5" class="{kind}"/>')
    note = "Three sentences, one core. Where the last dot is missing, 1 MB took more than 40 s."
    return picture(bottom + 32, "Time of one summary of 3 KB, 100 KB and 1 MB", note, body)


def main():
    page = (DOCS / "performance.md").read_text("utf-8")
    wrong = []
    for name, drawn in (("speed.svg", draw_speed(page)), ("peers.svg", draw_peers(page))):
        if sys.argv[1:] != ["--check"]:
            (DOCS / name).write_text(drawn, "utf-8")
        elif (DOCS / name).read_text("utf-8") != drawn:
            wrong.append(name)
    if wrong:
        sys.exit(f"not what bench/picture.py draws of docs/performance.md: {' '.join(wrong)}")


main()
