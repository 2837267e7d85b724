#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes one file of the package's sources and the WebAssembly module: package.py MODULE OUTPUT"""

import base64
import gzip
import re
import sys
from pathlib import Path

SOURCES = Path(__file__).resolve().parent / "src"
# Each imports only from those before it.
ORDER = ["errors.js", "engine.js", "options.js", "texts.js", "results.js", "summ.js"]
IMPORT = re.compile(r"^import \{[^}]*\} from \"\./[a-z]+\.js\";\n", re.MULTILINE)
HEAD = re.compile(r"\A// SPDX-License-Identifier: MIT\n")


def joined(module: bytes) -> str:
    """The sources as one module of JavaScript, whose last function holds the module of WebAssembly."""
    parts = ["// SPDX-License-Identifier: MIT\n"]
    for name in ORDER:
        source = HEAD.sub("", IMPORT.sub("", (SOURCES / name).read_text("utf-8")))
        # Only summ.js offers something to users.
        parts.append(source if name == ORDER[-1] else re.sub(r"^export ", "", source, flags=re.MULTILINE))
    packed = base64.b64encode(gzip.compress(module, 9, mtime=0)).decode("ascii")
    parts.append(f'function packedModule() {{\n    return "{packed}";\n}}\n')
    return "\n".join(parts)


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(joined(Path(sys.argv[1]).read_bytes()), "utf-8")
