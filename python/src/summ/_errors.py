# SPDX-License-Identifier: MIT
"""The exceptions of the package, and how a status of the library becomes one."""

from __future__ import annotations

from typing import Dict, NoReturn, Optional, Type

from . import _library


class SummError(Exception):
    """The base of all exceptions of this package; `code` is the status of the C library, or 0."""

    code: int = 0


class ArgumentError(SummError, ValueError):
    """A value outside its domain."""

    STATUS = -1


class EncodingError(SummError, ValueError):
    """A text that is not valid Unicode.

    `document` is the index of the text, 0 for a single one; `offset` is that of the first bad byte of
    bytes, or the index of the first lone surrogate of a str.
    """

    def __init__(self, message: str, document: int = 0, offset: int = 0) -> None:
        super().__init__(message, document, offset)
        self.document = document
        self.offset = offset

    def __str__(self) -> str:
        return str(self.args[0])


class OutOfMemoryError(SummError, MemoryError):
    """An allocation of the library failed."""


class LimitError(SummError, ValueError):
    """A text larger than the library can process, or than a limit allows."""


class Cancelled(SummError):
    """A callback stopped the call."""


# Statuses of summ.h; one that is not here is a plain SummError.
_CLASSES: Dict[int, Type[SummError]] = {
    -1: ArgumentError,
    -2: EncodingError,
    -3: OutOfMemoryError,
    -4: LimitError,
    -5: Cancelled,
    -7: LimitError,
    -8: LimitError,
    -9: LimitError,
}


def fail(status: int, error: Optional[_library.CError] = None) -> NoReturn:
    """Raises the exception of a status that is not SUMM_OK."""
    detail: Optional[bytes] = error.detail if error is not None else None
    if detail is None:
        detail = _library.quick.summ_status_text(status) or b"unknown error"
    message = detail.decode("utf-8", "replace")
    kind = _CLASSES.get(status, SummError)
    raised: SummError
    if kind is EncodingError and error is not None:
        raised = EncodingError(f"{message}, at byte {error.offset}", error.text, error.offset)
    else:
        raised = kind(message)
    raised.code = status
    raise raised
