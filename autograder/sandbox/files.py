"""Files that exist only in a worker's memory: a hidden test passes one, and the student's function reads its path.

A locked worker can open nothing. `open`, pathlib, csv, `np.loadtxt` and `np.genfromtxt` find these files all the
same; `np.fromfile` reads through C and does not.
"""

from __future__ import annotations

import atexit
import builtins
import errno
import io
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = "/files"

_contents: dict[str, bytes] = {}
_open = io.open
_stat = os.stat


@dataclass(frozen=True, slots=True)
class VirtualFile:
    """A file to pass to a student's function: a plain name and its content."""

    name: str
    content: bytes

    def on_disk(self) -> str:
        """Return the path of a temporary file of the grader's with this content, for the reference."""
        path = Path(_scratch()) / f"{hash(self.content) & 0xFFFFFFFF:08x}-{self.name}"
        if not path.exists():
            path.write_bytes(self.content)
        return str(path)


_folder = ""


def _scratch() -> str:
    global _folder
    if not _folder:
        _folder = tempfile.mkdtemp(prefix="gradkit-files-")
        atexit.register(shutil.rmtree, _folder, ignore_errors=True)
    return _folder


@contextmanager
def scratch() -> Iterator[None]:
    """Make the folder of the grader's temporary files now, and remove it at the end: forks share it."""
    global _folder
    with tempfile.TemporaryDirectory(prefix="gradkit-files-", ignore_cleanup_errors=True) as _folder:
        yield
    _folder = ""


def place(name: str, content: bytes) -> str:
    """Keep a file for the student's function and return its path. In the worker only."""
    path = f"{FOLDER}/{name}"
    _contents[path] = content
    return path


def install() -> None:
    """Let Python's and NumPy's ways of opening a file by its name find what `place` keeps."""
    import numpy as np

    builtins.open = io.open = _open_kept
    os.stat = _stat_kept
    openers = np.lib._datasource._file_openers  # type: ignore[attr-defined]
    openers._load()
    openers._file_openers[None] = _open_kept


def _kept(file: Any) -> bytes | None:
    if not _contents or not isinstance(file, str | os.PathLike):
        return None
    return _contents.get(os.path.normpath(os.fspath(file)))


def _open_kept(file: Any, mode: str = "r", buffering: int = -1, encoding: str | None = None,
               errors: str | None = None, newline: str | None = None, *args: Any, **kwargs: Any) -> Any:  # fmt: skip
    content = _kept(file)
    if content is None:
        return _open(file, mode, buffering, encoding, errors, newline, *args, **kwargs)
    if set(mode) & set("wax+"):
        raise PermissionError(errno.EACCES, "this file can only be read", file)
    if "b" in mode:
        return io.BytesIO(content)
    return io.TextIOWrapper(io.BytesIO(content), encoding or "utf-8", errors, newline)


def _stat_kept(path: Any, *args: Any, **kwargs: Any) -> Any:
    content = _kept(path)
    if content is None:
        return _stat(path, *args, **kwargs)
    return os.stat_result((stat.S_IFREG | 0o444, 0, 0, 1, 0, 0, len(content), 0, 0, 0))
