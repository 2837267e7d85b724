#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes one file of the page and all that it is made of: inline.py SUMM_JS OUTPUT

SUMM_JS is the file of the npm package.
"""

import re
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
STYLE = re.compile(r'<link rel="stylesheet" href="([\w.]+)">')
SCRIPT = re.compile(r'<script([^>]*) src="([\w./]+)"></script>')


def inline(engine: Path) -> str:
    """The page, with its styles and scripts in it."""

    def style(match):
        return f"<style>\n{(FOLDER / match[1]).read_text('utf-8')}</style>"

    def script(match):
        source = engine if match[2] == "summ.js" else FOLDER / match[2]
        text = source.read_text("utf-8")
        if "</script" in text or "<!--" in text:
            sys.exit(f"{source} would end its element")
        return f"<script{match[1]}>\n{text}</script>"

    page = (FOLDER / "page.html").read_text("utf-8")
    return SCRIPT.sub(script, STYLE.sub(style, page))


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(inline(Path(sys.argv[1])), "utf-8")
