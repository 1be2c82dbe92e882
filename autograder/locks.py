"""One gradkit at a time in a course folder.

The lock is a file that the kernel keeps locked for an open descriptor (flock). It goes with the process that has it,
however that one ends, so there is no stale lock. What stands in the file says who has it, and means nothing by itself.
"""

from __future__ import annotations

import fcntl
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from datetime import datetime
from pathlib import Path

from autograder.errors import GradkitError

_held: ContextVar[frozenset[Path]] = ContextVar("locks that this thread has", default=frozenset())


@contextmanager
def locked(root: Path, doing: str) -> Iterator[None]:
    """Be the only one who writes to a course folder. Who has the lock already may take it again.

    Parameters
    ----------
    root : Path
        The course folder.
    doing : str
        What another gradkit is told: "gradkit score ch05_logistic_regression".

    Raises
    ------
    GradkitError
        If another one is at work there, at once; or if nobody may write there.
    """
    file = root / ".gradkit" / "lock"
    if file in _held.get():
        yield
        return
    handle = _taken(file)
    before = _held.set(_held.get() | {file})
    try:
        with suppress(OSError):  # a full disk: the lock holds without a name on it
            os.ftruncate(handle, 0)
            os.pwrite(handle, _name(doing).encode(), 0)
        yield
    finally:
        _held.reset(before)
        os.close(handle)


def _taken(file: Path) -> int:
    """Return the open, locked file. No child inherits it: what a killed run leaves behind does not hold the lock."""
    try:
        file.parent.mkdir(mode=0o700, exist_ok=True)
        handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        raise _refused(error, file) from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        holder = os.pread(handle, 400, 0).decode(errors="replace")
        os.close(handle)
        if not isinstance(error, BlockingIOError):
            raise _refused(error, file) from error
        raise GradkitError(
            f"another gradkit is at work in this course: {holder or 'it has just begun'}",
            where=file,
            remedy="wait until it is done, or end it, and run this again; there is no file to delete: "
            "the lock goes with the process",
        ) from None
    return handle


def _name(doing: str) -> str:
    return f"{doing}, process {os.getpid()} on {socket.gethostname()}, since {datetime.now():%Y-%m-%d %H:%M:%S}"


def _refused(error: OSError, file: Path) -> GradkitError:
    return GradkitError(
        f"the course folder cannot be locked ({error.strerror})",
        where=file,
        remedy="give yourself the right to write to the folder, or put it on a disk that has room and knows locks",
    )
