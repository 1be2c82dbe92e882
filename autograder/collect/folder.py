"""A folder as a place where a student's files lie: opened by handle, no link followed, plain files alone.

`archive` is the same for zips.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from autograder.collect.intake import MAX_ENTRIES, File, Intake, Place, Refused, take, too_large

_FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC


def read_folder(folder: Path, names: Sequence[str], *, inside: str = "") -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Return the asked files that a folder holds, and what is wrong with the others.

    Parameters
    ----------
    folder : Path
        A student's folder. A link to one is not followed.
    names : sequence of str
        The file names asked for.
    inside : str, optional
        A sub-folder in which a name is looked up if it is not at the top.

    Returns
    -------
    files : dict of str to bytes
    problems : tuple of str
        One sentence each.
    """
    intake = take_folder(folder, names, inside=inside)
    return dict(intake.files), intake.problems


def take_folder(folder: Path, names: Sequence[str], *, inside: str = "") -> Intake:
    """Return what `read_folder` does, and when the newest of the files was last changed."""
    try:
        with _opened(os.fspath(folder)) as handle:
            return take(_Folder(handle), names, inside=inside)
    except NotADirectoryError:  # which O_NOFOLLOW with O_DIRECTORY says of a link, too
        return Intake(problems=("this is no folder, or a link to one: links are not followed",))
    except OSError as error:
        return Intake(problems=(f"the folder {_why(error)}",))


class _Folder(Place):
    """An open folder as a place. Every step down is by handle, so that no link on the way is followed."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def paths(self) -> Sequence[str]:
        names, folders = _listed(self._handle, MAX_ENTRIES)
        for folder in folders:
            try:
                with _opened(folder, self._handle) as handle:
                    below, _ = _listed(handle, MAX_ENTRIES - len(names))
            except OSError:
                continue
            names += [f"{folder}/{name}" for name in below]
        return sorted(names)

    def has(self, path: str) -> bool:
        try:
            with self._holding(path) as (handle, name):
                os.stat(name, dir_fd=handle, follow_symlinks=False)
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:
            return True  # reading it says what is wrong
        return True

    def read(self, path: str, most: int) -> File:
        try:
            with self._holding(path) as (handle, name):
                return read_file(name, most, within=handle)
        except OSError as error:
            raise Refused(_why(error)) from None

    @contextmanager
    def _holding(self, path: str) -> Iterator[tuple[int, str]]:
        """Give the handle of the folder that holds the last part of a path, and that part."""
        folder, _, name = path.rpartition("/")
        if not folder:
            yield self._handle, name
            return
        with _opened(folder, self._handle) as handle:
            yield handle, name


def read_file(name: str, most: int, within: int | None = None) -> File:
    """Return a plain file of at most `most` bytes: a path, or a name in the folder with the handle `within`.

    Raises
    ------
    Refused
        If it is anything but a plain file with one name and that few bytes, or cannot be read.
    """
    try:
        # Looked at before it is opened, because opening a device may do something; and again after.
        _check(os.stat(name, dir_fd=within, follow_symlinks=False))
        handle = os.open(name, _FLAGS, dir_fd=within)
    except OSError as error:
        raise Refused(_why(error)) from None
    with os.fdopen(handle, "rb") as file:
        about = os.fstat(handle)
        _check(about)
        try:
            content = file.read(most + 1)
        except OSError as error:
            raise Refused(_why(error)) from None
    if len(content) > most:
        raise too_large(most)
    return File(content, _moment(about.st_mtime_ns))


def _check(about: os.stat_result) -> None:
    if stat.S_ISLNK(about.st_mode):
        raise Refused("is a link: the file itself is asked for")
    if not stat.S_ISREG(about.st_mode):
        raise Refused("is not a plain file")
    if about.st_nlink > 1:
        raise Refused("is a hard link, a second name of some other file: a copy is asked for")


def _moment(nanoseconds: int) -> datetime | None:
    seconds, rest = divmod(nanoseconds, 10**9)
    try:
        return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest // 1000)
    except (ValueError, OverflowError, OSError):  # a file system may hold any number
        return None


@contextmanager
def _opened(folder: str, within: int | None = None) -> Iterator[int]:
    """Give a handle of a folder that is no link."""
    handle = os.open(folder, _FLAGS | os.O_DIRECTORY, dir_fd=within)
    try:
        yield handle
    finally:
        os.close(handle)


def _listed(handle: int, most: int) -> tuple[list[str], list[str]]:
    """Return the names of a folder's files and of its folders, the first `most` of both."""
    names: list[str] = []
    folders: list[str] = []
    with os.scandir(handle) as entries:
        for entry in islice(entries, most):
            (folders if entry.is_dir(follow_symlinks=False) else names).append(entry.name)
    return names, sorted(folders)


def _why(error: OSError) -> str:
    return f"could not be read ({error.strerror})"
