# SPDX-License-Identifier: MIT
"""libsumm as functions of SQLite.

>>> import sqlite3, sqlite_summ
>>> db = sqlite3.connect(":memory:")
>>> db.enable_load_extension(True)
>>> sqlite_summ.load(db)
>>> db.execute("SELECT summarize('The mill burned down. It rained.', 1)").fetchone()
('The mill burned down.',)
"""

from __future__ import annotations

import sqlite3
from importlib.metadata import version
from pathlib import Path

__all__ = ["load", "loadable_path"]
__version__ = version("sqlite-summ")


def loadable_path() -> str:
    """The path of the extension without its suffix, as load_extension() and .load take it."""
    return str(Path(__file__).resolve().with_name("summ_sqlite"))


def load(connection: sqlite3.Connection) -> None:
    """Loads the extension into a connection for which enable_load_extension() has been called."""
    connection.load_extension(loadable_path())
