import codecs
from collections.abc import Mapping, Sequence

import pytest

from autograder.collect.intake import MAX_FILE, File, Place, Refused, shown, take


class Shelf(Place):
    """A place that is a dict."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def paths(self) -> Sequence[str]:
        return sorted(self._files)

    def has(self, path: str) -> bool:
        return path in self._files

    def read(self, path: str, most: int) -> File:
        if path.endswith("broken.py"):
            raise Refused("is a link")
        return File(self._files[path])


def test_asked_files_are_taken_and_no_others():
    intake = take(Shelf({"activations.py": b"a", "conftest.py": b"c"}), ["activations.py"])

    assert intake.files == {"activations.py": b"a"}
    assert intake.problems == ()


def test_a_file_at_the_top_goes_before_the_one_in_the_assignments_folder():
    shelf = Shelf({"activations.py": b"top", "ch05/activations.py": b"below", "ch05/classifier.py": b"c"})

    intake = take(shelf, ["activations.py", "classifier.py"], inside="ch05")

    assert intake.files == {"activations.py": b"top", "classifier.py": b"c"}
    assert intake.problems == ("activations.py lies at the top and in ch05/: the one at the top was taken",)


def test_a_refused_file_leaves_the_others():
    intake = take(Shelf({"broken.py": b"", "classifier.py": b"c"}), ["broken.py", "classifier.py"])

    assert intake.files == {"classifier.py": b"c"}
    assert intake.problems == ("broken.py is a link",)


def test_files_that_are_too_large_together_are_left_out():
    names = [f"part{number}.py" for number in range(5)]

    intake = take(Shelf(dict.fromkeys(names, b"#" * MAX_FILE)), names)

    assert list(intake.files) == names[:4]
    assert intake.problems == ("part4.py makes the submission larger than 1 MB: it was left out",)


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        ("notes.txt", "activations.py is missing"),
        (
            "Activations.PY",
            "activations.py is missing; found Activations.PY: the name must be activations.py",
        ),
        (
            "activations (1).py",
            "activations.py is missing; found activations (1).py: the name must be activations.py",
        ),
        (
            "activation.py",
            "activations.py is missing; found activation.py: the name must be activations.py",
        ),
        (
            "activations.ipynb",
            "activations.py is missing; found activations.ipynb, a notebook: the module activations.py is asked for",
        ),
        (
            "src/activations.py",
            "activations.py is missing; found src/activations.py: it must lie at the top or in a folder called ch05",
        ),
        (
            "work.zip",
            "activations.py is missing; found work.zip, which was not opened: the files themselves are asked for",
        ),
        (
            "My Work.TAR.GZ",
            "activations.py is missing; found My Work.TAR.GZ, which was not opened: the files themselves are asked for",
        ),
        (
            "ch05",
            "activations.py is missing; ch05 is not a folder, or is a link to one: links are not followed",
        ),
    ],
)
def test_a_missing_file_is_told_with_what_looks_like_it(found, sentence):
    intake = take(Shelf({found: b""}), ["activations.py"], inside="ch05")

    assert intake.files == {}
    assert intake.problems == (sentence,)


MODULE = 'GREETING = "grüß dich"\n'


@pytest.mark.parametrize(
    ("content", "clause"),
    [
        (b"", "is empty"),
        (b" \r\n\t", "is empty"),
        (MODULE.encode("utf-16"), "is saved as UTF-16, which Python does not read: save it as UTF-8"),
        (
            codecs.BOM_UTF16_BE + MODULE.encode("utf-16-be"),
            "is saved as UTF-16, which Python does not read: save it as UTF-8",
        ),
        (MODULE.encode("utf-16-le"), "is no text: a Python module is asked for"),
        (b"PK\3\4\0\0", "is no text: a Python module is asked for"),
        (MODULE.encode("latin-1"), "is not UTF-8 and does not say what it is: save it as UTF-8"),
        (
            b'{"cells": [], "metadata": {}, "nbformat": 4}',
            "is a notebook that was given the name of a module: export it as a Python module",
        ),
    ],
    ids=["empty", "blank", "UTF-16", "UTF-16 BE", "UTF-16 without a mark", "a zip", "Latin-1", "a notebook"],
)
def test_a_module_that_python_cannot_read_is_taken_as_it_is_and_told(content, clause):
    intake = take(Shelf({"activations.py": content}), ["activations.py"])

    assert intake.files == {"activations.py": content}
    assert intake.problems == (f"activations.py {clause}",)
    assert unusable(content)


@pytest.mark.parametrize(
    "content",
    [
        MODULE.encode(),
        codecs.BOM_UTF8 + MODULE.encode(),
        MODULE.replace("\n", "\r\n").encode(),
        MODULE.replace("\n", "\r").encode(),
        b"# -*- coding: latin-1 -*-\n" + MODULE.encode("latin-1"),
        b"#!/usr/bin/env python\n# vim: set fileencoding=latin-1 :\n" + MODULE.encode("latin-1"),
    ],
    ids=["UTF-8", "BOM", "CRLF", "CR", "Latin-1 that says so", "Latin-1 in the second line"],
)
def test_a_module_that_python_reads_is_worth_no_word(content):
    intake = take(Shelf({"activations.py": content}), ["activations.py"])

    assert intake.problems == ()
    assert not unusable(content)


def unusable(content: bytes) -> bool:
    """Return whether Python finds no name in a module."""
    try:
        code = compile(content, "activations.py", "exec")
    except (SyntaxError, ValueError):
        return True
    return not code.co_names


def test_another_asked_file_does_not_look_like_the_missing_one():
    shelf = Shelf({"linear_regression_gd.py": b"x = 1\n"})

    intake = take(shelf, ["linear_regression.py", "linear_regression_gd.py"])

    assert intake.problems == ("linear_regression.py is missing",)


def test_a_name_in_another_case_beside_the_right_one_is_told():
    intake = take(Shelf({"activations.py": b"right", "Activations.py": b"twin"}), ["activations.py"])

    assert intake.files == {"activations.py": b"right"}
    assert intake.problems == ("Activations.py lies beside activations.py: only activations.py was read",)


def test_names_are_shown_without_what_cannot_be_seen():
    assert shown("a\x1b[31m\u202eyp.exe\udcff") == "a\ufffd[31m\ufffdyp.exe\ufffd"


def test_long_names_are_shown_cut():
    assert shown("x" * 1000, 10) == "xxxxxxxxx…"
