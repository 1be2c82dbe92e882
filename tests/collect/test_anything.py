"""A class in which everybody hands in something odd: a line for each, and the others are collected all the same."""

from __future__ import annotations

import os
import re
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.collect import Collection, collect, load
from autograder.collect.intake import MAX_ENTRIES
from autograder.tables import console, show_collection

CH05 = "ch05_logistic_regression"
BOTH = {"activations.py": b"a = 1\n", "classifier.py": b"c = 1\n"}
GOOD = [
    "a+b@example.org",
    "Žofie Ångström",
    "..",
    " spaced out ",
    "[bold]x",
    "a%2Fb",
    "e\u202egod",
    "anna\n\x1b[31mben",
]
"""Ids of students whose submission is as it should be. ".." comes as "...zip"."""


@pytest.fixture
def zips(packed) -> dict[str, tuple[bytes, str]]:
    """What a student's zip may be, and what is said of it."""
    files = packed(BOTH)
    encrypted = bytearray(packed(BOTH))
    for magic, place in ((b"PK\1\2", 8), (b"PK\3\4", 6)):
        at = -1
        while (at := encrypted.find(magic, at + 1)) >= 0:
            encrypted[at + place] |= 1
    return {
        "slip": (packed({**BOTH, "../../evil.py": b""}), "'../../evil.py' in the zip: no path that"),
        "absolute": (packed({**BOTH, "/etc/evil.py": b""}), "'/etc/evil.py' in the zip: no path that"),
        "bomb": (packed({**BOTH, "activations.py": bytes(7 << 20)}), "activations.py is larger than 256 kB"),
        "twins": (packed({**BOTH, "Activations.py": b"b"}), "Activations.py lies beside activations.py"),
        "nul": (packed({**BOTH, "x_y.py": b""}).replace(b"x_y.py", b"x\0y.py"), "'x\ufffdy.py' in the zip: no path"),
        "bidi": (packed({"activations\u202e.py": b"", "classifier.py": b"c"}), "found activations\ufffd.py: the name"),
        "encrypted": (bytes(encrypted), "activations.py is encrypted"),
        "truncated": (files[: len(files) // 2], "the zip is damaged or cut off"),
        "no zip": (b"%PDF-1.7", "the zip is damaged or cut off, or is no zip"),
        "empty": (b"", "the zip is damaged or cut off, or is no zip"),
        "many": (packed({str(n): b"" for n in range(10_000)} | BOTH), f"the zip holds more than {MAX_ENTRIES:,} files"),
        "nested": (packed({"work.zip": files}), "found work.zip, which was not opened"),
        "bzip2": (packed(BOTH, method=zipfile.ZIP_BZIP2), "activations.py is packed in an unusual way"),
    }


def fifo(path: Path) -> None:
    os.mkfifo(path)


def device(path: Path) -> None:
    if os.geteuid():
        fifo(path)  # making a device takes more rights than this user has
    else:
        os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 5))


def symbolic_link(path: Path) -> None:
    path.symlink_to("/etc/passwd")


def gigabyte(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 30)


def bytes_of(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


FILES: dict[str, tuple[Callable[[Path], Any], str]] = {
    "fifo": (fifo, "activations.py is not a plain file"),
    "device": (device, "activations.py is not a plain file"),
    "folder": (Path.mkdir, "activations.py is not a plain file"),
    "symbolic link": (symbolic_link, "activations.py is a link"),
    "gigabyte": (gigabyte, "activations.py is larger than 256 kB"),
    "utf-16": (bytes_of("a = 1\n".encode("utf-16")), "activations.py is saved as UTF-16"),
    "latin-1": (bytes_of(b"a = '\xfc'\n"), "activations.py is not UTF-8"),
    "blank": (bytes_of(b""), "activations.py is empty"),
    "missing": (lambda path: None, "activations.py is missing"),
    "notebook": (lambda path: path.with_suffix(".ipynb").touch(), "activations.ipynb, a notebook"),
    "not utf-8 name": (lambda path: path.with_name("activations\udcff.py").touch(), "activations\ufffd.py: the name"),
}
"""What may lie in the place of activations.py in a student's folder, and what is said of it."""

UNSPOKEN: dict[str, bytes] = {"bom": b"\xef\xbb\xbfa = 1\n", "crlf": b"a = 1\r\n"}
"""What Python reads, and so is worth no word."""


def printed(collection: Collection) -> list[str]:
    with console.capture() as capture:
        show_collection(collection)
    return capture.get().splitlines()


def assert_each_has_its_line(collection: Collection, told: dict[str, str]) -> None:
    problems = {student.student: student.problems for student in collection.students}
    for student, sentence in told.items():
        assert [p for p in problems[student] if sentence in p], (student, problems[student])
    for student, said in problems.items():
        assert len(said) == len(set(said)), student
        assert not [p for p in said if re.search(r"[\x00-\x1f\x7f\u202e\ud800-\udfff]", p)], student


def test_folders_with_anything_in_them_leave_the_rest_of_the_class(course, assignment, inbox, put):
    for student, (make, _) in FILES.items():
        put(inbox / student / "classifier.py", BOTH["classifier.py"])
        make(inbox / student / "activations.py")
    for student, content in UNSPOKEN.items():
        put(inbox / student / "activations.py", content)
        put(inbox / student / "classifier.py")
        put(inbox / student / "conftest.py", b"raise SystemExit")
    put(inbox / "linked" / "classifier.py")
    os.link(put(inbox.parent / "other.py"), inbox / "linked" / "activations.py")
    (inbox / "a link").symlink_to("bom")
    fifo(inbox / "a pipe.zip")

    collection = collect(course, assignment, inbox)

    told = {student: sentence for student, (_, sentence) in FILES.items()}
    assert_each_has_its_line(collection, told | {"linked": "activations.py is a hard link"})
    assert collection.problems == (
        "a link: a link; links are not followed, left alone",
        "a pipe.zip: neither a folder nor a zip; left alone",
    )
    for student in (*FILES, "linked"):
        assert load(course, CH05, student).files["classifier.py"]
    for student, content in UNSPOKEN.items():
        submission = load(course, CH05, student)
        assert submission.files["activations.py"] == content
        assert set(submission.files) == {"activations.py", "classifier.py"}
        assert submission.problems == ()


@pytest.mark.parametrize("kind", ["a folder", "a zip"])
def test_zips_with_anything_in_them_leave_the_rest_of_the_class(course, assignment, inbox, put, packed, zips, kind):
    files = {f"{student}.zip": content for student, (content, _) in zips.items()}
    files |= {f"{student}.zip": packed(BOTH) for student in GOOD}
    source = inbox
    if kind == "a zip":
        source = put(inbox / "class.zip", packed(files))
    else:
        for name, content in files.items():
            put(inbox / name, content)

    collection = collect(course, assignment, source)

    assert sorted(student.student for student in collection.students) == sorted([*zips, *GOOD])
    assert_each_has_its_line(collection, {student: sentence for student, (_, sentence) in zips.items()})
    assert collection.problems == ()
    for student in GOOD:
        assert dict(load(course, CH05, student).files) == BOTH
    assert not [path for path in course.root.rglob("*") if "evil" in path.name]


def test_the_report_is_a_line_for_each_and_nothing_in_it_moves_the_terminal(course, assignment, inbox, put):
    for student in GOOD[3:]:
        put(inbox / student / "activations.py", b"a = 1\n")

    lines = printed(collect(course, assignment, inbox))

    assert len(lines) == len(GOOD[3:]) + 1
    assert all(line.endswith("  classifier.py is missing") for line in lines[:-1])
    assert not [line for line in lines if re.search("[\x00-\x1f\x7f\u202e]", line)]
    assert "  [bold]x  classifier.py is missing" in lines
