"""Whose submissions lie in a source.

    a folder    with a folder for each student (its name is the id) or a zip for each (its stem is the id)
    a zip       that holds the same

A source says who handed in what and how to read it; nothing is read until it is asked for, so that a class of
any size takes the memory of one student. Ids are taken as they stand, in Unicode's composed form (macOS takes
names apart, no LMS does). This module knows no rules about files.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from zipfile import ZipFile, ZipInfo

from autograder.collect.archive import MAX_ARCHIVE, Contents, opened, read_entry, read_zip, take_entries
from autograder.collect.folder import read_file, take_folder
from autograder.collect.intake import MAX_ENTRIES, Intake, Refused, shown, too_large
from autograder.errors import GradkitError
from autograder.model import Assignment

MAX_CLASS = 1024**3
"""Bytes of a zip with a whole class in it."""
MAX_CLASS_ENTRIES = 100_000

_LITTER = {"__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini", ".git", ".ipynb_checkpoints"}
"""What other programs leave behind: nobody's submission, and not worth a word."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """A submission in a source, not read yet. `origin` says where it lies, for people."""

    student: str
    origin: str
    read: Callable[[], Intake]


@dataclass(frozen=True, slots=True)
class Deliveries:
    """All submissions of a source, and sentences about what in it belongs to no student."""

    found: tuple[Delivery, ...]
    problems: tuple[str, ...]


@contextmanager
def deliveries(source: Path, assignment: Assignment) -> Iterator[Deliveries]:
    """Give the submissions that lie in a source; they can be read until the context ends.

    Raises
    ------
    GradkitError
        If the source is neither a folder nor a zip, or cannot be read.
    """
    try:
        if _is_folder(source):
            yield _in_folder(source, assignment)
            return
        with _class_zip(source) as contents:
            yield _in_zip(source.name, contents, assignment)
    except Refused as refusal:
        remedy = "give a folder or a zip that holds the students' folders or zips"
        raise GradkitError(f"the source {refusal}", where=source, remedy=remedy) from None


def _is_folder(source: Path) -> bool:
    try:
        return stat.S_ISDIR(source.stat().st_mode)
    except FileNotFoundError:
        raise Refused("is not there") from None
    except OSError as error:
        raise Refused(f"could not be read ({error.strerror})") from None


# ---------------------------------------------------------------- a folder


def _in_folder(source: Path, assignment: Assignment) -> Deliveries:
    found: list[Delivery] = []
    problems: list[str] = []
    try:
        with os.scandir(source) as scanned:
            entries = sorted(scanned, key=lambda entry: entry.name)
    except OSError as error:
        raise Refused(f"could not be read ({error.strerror})") from None
    for entry in entries:
        name, path = entry.name, Path(entry.path)
        read: Callable[[], Intake]
        if entry.is_symlink():
            problems.append(f"{shown(name)}: a link; links are not followed, left alone")
            continue
        if entry.is_dir(follow_symlinks=False):
            student, origin = name, f"{name}/"
            read = partial(take_folder, path, assignment.filenames, inside=assignment.name)
        elif entry.is_file(follow_symlinks=False) and _is_zip(name):
            student, origin = name[: -len(".zip")], name
            read = partial(_read_zip_file, path, assignment)
        else:
            problems += _stray(name, assignment)
            continue
        if reason := _no_student(student, assignment):
            problems += [f"{shown(origin)}: {reason}"] if name not in _LITTER else []
        else:
            found.append(Delivery(_composed(student), shown(f"{source.name}/{origin}"), read))
    return Deliveries(tuple(found), tuple(problems))


def _read_zip_file(path: Path, assignment: Assignment) -> Intake:
    try:
        content = read_file(os.fspath(path), MAX_ARCHIVE).content
    except Refused as refusal:
        return Intake(problems=(f"the zip {refusal}",))
    return read_zip(content, assignment.filenames, inside=assignment.name)


# ---------------------------------------------------------------- a zip with a class in it


@contextmanager
def _class_zip(source: Path) -> Iterator[Contents]:
    try:
        about = source.stat()
        if not stat.S_ISREG(about.st_mode):
            raise Refused("is neither a folder nor a zip")
        if about.st_size > MAX_CLASS:
            raise too_large(MAX_CLASS)
        file = source.open("rb")
    except OSError as error:
        raise Refused(f"could not be read ({error.strerror})") from None
    with file, opened(file, MAX_CLASS_ENTRIES) as contents:
        yield contents


def _in_zip(name: str, contents: Contents, assignment: Assignment) -> Deliveries:
    """Sort the entries by student: by the first part of their paths, or by the first two if all share one."""
    entries = {
        path: infos for path, infos in contents.entries.items() if _LITTER.isdisjoint(path.removesuffix("/").split("/"))
    }
    outer = _wrapping(entries, assignment)
    folders: dict[str, dict[str, Sequence[ZipInfo]]] = {}
    found: list[Delivery] = []
    problems: list[str] = []
    for path, infos in entries.items():
        first, slash, rest = path.removeprefix(outer).partition("/")
        if slash:
            folders.setdefault(first, {})
            if rest:
                folders[first][rest] = infos
        elif not _is_zip(first):
            problems += _stray(first, assignment) if first else []
        elif reason := _no_student(first[: -len(".zip")], assignment):
            problems.append(f"{shown(path)}: {reason}")
        else:
            for info in infos:
                read: Callable[[], Intake] = partial(_read_inner_zip, contents.archive, info, assignment)
                found.append(Delivery(_composed(first[: -len(".zip")]), shown(f"{name}: {path}"), read))
    for first, inner in folders.items():
        if reason := _no_student(first, assignment):
            problems.append(f"{shown(outer + first)}/: {reason}")
        else:
            read = partial(_read_inner_folder, contents.archive, inner, assignment)
            found.append(Delivery(_composed(first), shown(f"{name}: {outer}{first}/"), read))
    return Deliveries(tuple(found), (*problems, *contents.problems))


def _wrapping(paths: Iterable[str], assignment: Assignment) -> str:
    """Return the one folder around all students' ("submissions/"), or "": packing a folder makes one."""
    firsts = {path.partition("/")[0] for path in paths}
    if len(firsts) != 1:
        return ""
    outer = f"{firsts.pop()}/"
    asked = {*assignment.filenames, *(f"{assignment.name}/{name}" for name in assignment.filenames)}
    below = [path.removeprefix(outer) for path in paths if path.startswith(outer)]
    if not asked.isdisjoint(below):  # a class of one
        return ""
    students = (path for path in below if path.partition("/")[2] in asked or (_is_zip(path) and "/" not in path))
    return outer if any(students) else ""


def _read_inner_folder(archive: ZipFile, entries: Mapping[str, Sequence[ZipInfo]], assignment: Assignment) -> Intake:
    if sum(len(infos) for infos in entries.values()) > MAX_ENTRIES:
        return Intake(problems=(f"the folder holds more than {MAX_ENTRIES:,} files: nothing in it was read",))
    return take_entries(archive, entries, assignment.filenames, inside=assignment.name)


def _read_inner_zip(archive: ZipFile, entry: ZipInfo, assignment: Assignment) -> Intake:
    try:
        content = read_entry(archive, entry, MAX_ARCHIVE)
    except Refused as refusal:
        return Intake(problems=(f"the zip {refusal}",))
    return read_zip(content, assignment.filenames, inside=assignment.name)


# ---------------------------------------------------------------- names


def _is_zip(name: str) -> bool:
    return name.lower().endswith(".zip")


def _composed(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def _no_student(name: str, assignment: Assignment) -> str:
    """Return why a name is no student's id, or "". Anything that can be written down is one."""
    if not name:
        return "no name, so nobody knows whose it is; left alone"
    if name in _LITTER:
        return "not a submission; left alone"
    if name == assignment.name:
        return "named like the assignment, not like a student; left alone"
    try:
        name.encode()
    except UnicodeEncodeError:
        return "its name is not valid UTF-8, so nobody knows whose it is; rename it and collect again"
    return ""


def _stray(name: str, assignment: Assignment) -> list[str]:
    if name in _LITTER:
        return []
    if name in assignment.filenames:
        return [f"{name}: lies beside the students' folders, so nobody knows whose it is; left alone"]
    return [f"{shown(name)}: neither a folder nor a zip; left alone"]
