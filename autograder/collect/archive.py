"""The rules of `intake`, inside a zip.

A zip is never unpacked. Its table of contents is read, the entries with an asked name are read from it, and
what an entry says about itself (its size above all) is not believed: reading stops at the limit.

Dates in a zip are the local time of the machine that packed it, to two seconds and without saying where; they
are taken as the local time of this machine. 1980-01-01 00:00 stands for no date.
"""

from __future__ import annotations

import io
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from autograder.collect.intake import MAX_ENTRIES, File, Intake, Place, Refused, shown, take, too_large

MAX_ARCHIVE = 8 * 1024 * 1024
"""Bytes of one student's zip."""

_LINE = 1024
"""Bytes that one line of a table of contents takes on average, at most: names, dates and a comment."""
_ENCRYPTED = 0x1 | 0x40
_UTF8 = 0x800


def read_zip(content: bytes, names: Sequence[str], *, inside: str = "") -> Intake:
    """Return the asked files that a student's zip holds, and what is wrong with the others. Never raises."""
    if len(content) > MAX_ARCHIVE:
        return Intake(problems=(f"the zip {too_large(MAX_ARCHIVE)}",))
    try:
        with opened(io.BytesIO(content), MAX_ENTRIES) as contents:
            intake = take_entries(contents.archive, contents.entries, names, inside=inside)
    except Refused as refusal:
        return Intake(problems=(f"the zip {refusal}",))
    return Intake(intake.files, (*intake.problems, *contents.problems), intake.modified)


def take_entries(
    archive: ZipFile, entries: Mapping[str, Sequence[ZipInfo]], names: Sequence[str], *, inside: str = ""
) -> Intake:
    """Return the asked files among the entries of one student: path in the student's folder -> entries."""
    return take(_Entries(archive, entries), names, inside=inside)


@dataclass(frozen=True, slots=True)
class Contents:
    """A zip's table of contents: path -> its entries (more than one if the path stands there twice)."""

    archive: ZipFile
    entries: Mapping[str, Sequence[ZipInfo]]
    problems: tuple[str, ...]


@contextmanager
def opened(file: IO[bytes], most: int) -> Iterator[Contents]:
    """Give the table of contents of a zip with at most `most` entries, whose paths all stay inside it.

    Raises
    ------
    Refused
        If it is no zip, damaged, or too long.
    """
    try:
        archive = ZipFile(_Counted(file, most))
    except Refused:
        raise
    except Exception:  # damaged bytes make zipfile raise a dozen kinds; none of them is anything but damage
        raise Refused("is damaged or cut off, or is no zip: nothing in it was read") from None
    with archive:
        entries: dict[str, list[ZipInfo]] = {}
        astray: list[str] = []
        for info in archive.infolist():
            path = _path(info)
            if "\0" in path or not {"", ".", ".."}.isdisjoint(path.removesuffix("/").split("/")):
                astray.append(path)
            else:
                entries.setdefault(path, []).append(info)
        yield Contents(archive, entries, _astray(astray))


class _Entries(Place):
    """Entries of an open zip as a place: path as the student's own folder has it -> entries."""

    def __init__(self, archive: ZipFile, entries: Mapping[str, Sequence[ZipInfo]]) -> None:
        self._archive = archive
        self._entries = entries

    def paths(self) -> Sequence[str]:
        return sorted(path for path in self._entries if not path.endswith("/"))

    def has(self, path: str) -> bool:
        return path in self._entries

    def read(self, path: str, most: int) -> File:
        entries = self._entries[path]
        remark = f"stands in the zip {len(entries)} times: the last was taken" if len(entries) > 1 else ""
        content = read_entry(self._archive, entries[-1], most)
        return File(content, _moment(entries[-1]), remark)


def read_entry(archive: ZipFile, entry: ZipInfo, most: int) -> bytes:
    """Return the bytes of an entry.

    Raises
    ------
    Refused
        If it is no plain file, has more than `most` bytes, or cannot be read.
    """
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind == stat.S_IFLNK:
        raise Refused("is a link: the file itself is asked for")
    if kind not in (0, stat.S_IFREG):  # 0: packed by a system that has no kinds
        raise Refused("is not a plain file")
    if entry.flag_bits & _ENCRYPTED:
        raise Refused("is encrypted: a zip without a password is asked for")
    # The other methods cannot be told to stop at a limit: 4 kB of them may become hundreds of megabytes.
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise Refused("is packed in an unusual way: an ordinary zip is asked for")
    try:
        with archive.open(entry) as file:
            content = file.read(most + 1)
    except Exception:  # as above
        raise Refused("is damaged or cut off inside the zip") from None
    if len(content) > most:
        raise too_large(most)
    return content


class _Counted:
    """A zip's file that gives out no table of contents of more than `most` entries.

    zipfile reads the whole table at once and makes an object for each line before anybody can count them, and
    what the zip says about their number is not to be believed.
    """

    def __init__(self, file: IO[bytes], most: int) -> None:
        self._file = file
        self._most = most
        self.seek, self.tell, self.seekable = file.seek, file.tell, file.seekable

    def read(self, size: int = -1) -> bytes:
        if size > self._most * _LINE:
            raise Refused("has a table of contents that is far too long: nothing in it was read")
        content = self._file.read(size)
        if content.startswith(b"PK\1\2") and content.count(b"PK\1\2") > self._most:
            raise Refused(f"holds more than {self._most:,} files: nothing in it was read")
        return content


def _path(entry: ZipInfo) -> str:
    """Return an entry's path as its packer meant it.

    Some write UTF-8 and do not say so; text in the code page that zipfile takes it for is hardly ever valid
    UTF-8. Windows PowerShell 5 writes backslashes between the parts.
    """
    path = entry.orig_filename  # `filename` is cut at a NUL
    if not entry.flag_bits & _UTF8:
        with suppress(UnicodeError):
            path = path.encode("cp437").decode("utf-8")
    if "/" not in path:
        path = path.replace("\\", "/")
    return path.removeprefix("./")


def _astray(paths: Sequence[str]) -> tuple[str, ...]:
    if not paths:
        return ()
    others = f" and {len(paths) - 1} more" if len(paths) > 1 else ""
    return (f"'{shown(paths[0])}'{others} in the zip: no path that a file can have in a folder; left alone",)


def _moment(entry: ZipInfo) -> datetime | None:
    if entry.date_time == (1980, 1, 1, 0, 0, 0):  # what packers write that keep no dates
        return None
    try:
        return datetime(*entry.date_time).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None
