"""Which files of a submission are read, and what is said of the others.

Only names that the assignment asks for are read: small plain files. What else lies there is looked at by name
alone, to say something helpful about a file that is missing. A submission that breaks the rules is no error:
it gives fewer files, and a sentence for each that it did not give.

This module knows no files: `folder` and `archive` are the places where a student's files may lie. It knows no
students, no due dates, and not where the files go.
"""

from __future__ import annotations

import codecs
import difflib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePosixPath
from typing import Protocol

MAX_FILE = 256 * 1024
"""Bytes of one file."""
MAX_TOTAL = 1024 * 1024
"""Bytes of one submission."""
MAX_ENTRIES = 2_000
"""Files of one submission, asked for or not."""

_PACKED = (".zip", ".7z", ".rar", ".tar", ".tar.gz", ".tgz")
_CODING = re.compile(rb"[ \t\f]*#.*?coding[:=][ \t]*[-\w.]+")
"""The comment in which a file says its encoding (PEP 263)."""


class Refused(Exception):
    """A file breaks the rules. The text is a clause without its subject: "is a link: ..."."""


@dataclass(frozen=True, slots=True)
class File:
    """One file's bytes, when it was last changed (None: not known), and a clause about it, if any."""

    content: bytes
    modified: datetime | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Intake:
    """What a submission gave: asked name -> bytes, sentences, and when the newest file was last changed."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    modified: datetime | None = None


def too_large(most: int) -> Refused:
    """Return the refusal of what has more than `most` bytes."""
    return Refused(f"is larger than {_size(most)}: it was not read")


class Place(Protocol):
    """Where a student's files lie. Paths are relative, with "/" between their parts."""

    def paths(self) -> Sequence[str]:
        """Return what lies here and one folder down, at most `MAX_ENTRIES`, sorted."""

    def has(self, path: str) -> bool:
        """Return whether something is called so."""

    def read(self, path: str, most: int) -> File:
        """Return a file of at most `most` bytes, or raise `Refused`."""


def take(place: Place, names: Sequence[str], *, inside: str = "") -> Intake:
    """Read the asked names of a submission, each at the top or else in the folder `inside`."""
    paths = place.paths()
    files: dict[str, bytes] = {}
    problems: list[str] = []
    changed: list[datetime] = []
    room = MAX_TOTAL
    for name in names:
        candidates = (name, f"{inside}/{name}") if inside else (name,)
        found = [path for path in candidates if place.has(path)]
        if not found:
            problems.append(_missing(name, names, paths, inside))
            continue
        path = found[0]
        if len(found) > 1:
            problems.append(f"{name} lies at the top and in {inside}/: the one at the top was taken")
        twins = [p for p in paths if p != path and p.casefold() == path.casefold()]
        if twins:
            problems.append(f"{shown(twins[0])} lies beside {path}: only {path} was read")
        try:
            file = place.read(path, MAX_FILE)
        except Refused as refusal:
            problems.append(f"{path} {refusal}")
            continue
        if len(file.content) > room:
            problems.append(f"{path} makes the submission larger than {_size(MAX_TOTAL)}: it was left out")
            continue
        problems += [f"{path} {remark}" for remark in (file.remark, _unlike_python(name, file.content)) if remark]
        if file.modified:
            changed.append(file.modified)
        files[name] = file.content
        room -= len(file.content)
    return Intake(files, tuple(problems), max(changed, default=None))


def _missing(name: str, asked: Sequence[str], paths: Sequence[str], inside: str) -> str:
    """Say that a file is missing and, if something looks like it, what to do about that."""
    missing = f"{name} is missing"
    if inside in paths:
        return f"{missing}; {inside} is not a folder, or is a link to one: links are not followed"
    by_name = {path.rpartition("/")[2]: path for path in reversed(paths)}
    by_folded = {base.casefold(): path for base, path in by_name.items()}
    notebook = f"{PurePosixPath(name).stem}.ipynb"
    packed = [base for base in by_name if base.casefold().endswith(_PACKED)]
    if name in by_name:
        places = f"at the top or in a folder called {inside}" if inside else "at the top"
        return f"{missing}; found {shown(by_name[name])}: it must lie {places}"
    if found := by_folded.get(name.casefold()):
        return f"{missing}; found {shown(found)}: the name must be {name}"
    if found := by_folded.get(notebook.casefold()):
        return f"{missing}; found {shown(found)}, a notebook: the module {name} is asked for"
    modules = [base for base in by_name if ".py" in base and base[0] != "." and len(base) < 80]
    alike = difflib.get_close_matches(name, [base for base in modules if base not in asked], n=1, cutoff=0.75)
    if alike:  # "activations (1).py", "activation.py"
        return f"{missing}; found {shown(by_name[alike[0]])}: the name must be {name}"
    if packed:
        return (
            f"{missing}; found {shown(by_name[min(packed)])}, which was not opened: the files themselves are asked for"
        )
    return missing


def _unlike_python(name: str, content: bytes) -> str:
    """Return what will keep Python from reading a module, as a clause, or "". The file is taken all the same."""
    if not name.endswith(".py"):
        return ""
    if not content.strip():
        return "is empty"
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "is saved as UTF-16, which Python does not read: save it as UTF-8"
    if b"\0" in content:
        return "is no text: a Python module is asked for"
    if content.lstrip().startswith(b"{") and b'"cells"' in content and b'"nbformat"' in content:
        return "is a notebook that was given the name of a module: export it as a Python module"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        if not any(_CODING.match(line) for line in content.splitlines()[:2]):
            return "is not UTF-8 and does not say what it is: save it as UTF-8"
    return ""


# ---------------------------------------------------------------- words


def shown(text: str, most: int = 80) -> str:
    """Return text that a student chose, fit to be read: nothing invisible, at most `most` characters."""
    clean = "".join("\N{REPLACEMENT CHARACTER}" if _invisible(c) else c for c in text[: most + 1])
    return clean if len(clean) <= most else f"{clean[: most - 1]}…"


def _invisible(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _size(number: int) -> str:
    for unit, power in (("GB", 30), ("MB", 20)):
        if number >= 1 << power:
            return f"{number >> power} {unit}"
    return f"{number >> 10} kB"
