"""Seals: a page is taken for right only if it is what the same things would make again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from autograder.course import Course, read_record
from autograder.model import Assignment, MarkedItem, Record
from autograder.pages.seals import is_sealed, key_of, sealed

ITEM = MarkedItem("likelihood", "test_cost", "cost", "values", "cost: is right.", "", 8, 8, "passed")
RECORD = Record("ch06", "s01", "digest", "", "key", "B", (ITEM,))
ABOUT = Assignment("ch06", "Maximum likelihood", (), Path("none"), ())
KEY = key_of(RECORD, ABOUT, shows_lines=True)


def test_a_page_that_was_sealed_is_known_again(tmp_path):
    path = tmp_path / "page.html"
    path.write_bytes(sealed("<p>é</p>\n", KEY))

    assert is_sealed(path, KEY)
    assert path.read_text(encoding="utf-8").startswith("<p>é</p>\n<!-- ")


@pytest.mark.parametrize(
    "damage",
    [
        lambda page: page[:-1],
        lambda page: page[:20],
        lambda page: b"",
        lambda page: page.replace(b"right", b"wrong"),
        lambda page: page + page,
        lambda page: b"<!-- begun -->" + page,
    ],
    ids=["the last byte lost", "cut off", "empty", "a word changed", "twice", "something in front"],
)
def test_a_page_that_was_changed_is_not(tmp_path, damage):
    path = tmp_path / "page.html"
    path.write_bytes(damage(sealed("<p>Everything is right.</p>\n", KEY)))

    assert not is_sealed(path, KEY)


def test_a_page_that_is_missing_is_not(tmp_path):
    assert not is_sealed(tmp_path / "page.html", KEY)


@pytest.mark.parametrize(
    "other",
    [
        key_of(replace(RECORD, items=(replace(ITEM, mark=0, outcome="failed"),)), ABOUT, shows_lines=True),
        key_of(replace(RECORD, submission="another"), ABOUT, shows_lines=True),
        key_of(RECORD, replace(ABOUT, title="Likelihood"), shows_lines=True),
        key_of(RECORD, ABOUT, shows_lines=False),
    ],
    ids=["record", "submission", "title", "lines"],
)
def test_a_page_that_was_made_of_something_else_is_not(tmp_path, other):
    path = tmp_path / "page.html"
    path.write_bytes(sealed("<p>Everything is right.</p>\n", other))

    assert not is_sealed(path, KEY)


def test_equal_things_have_equal_keys(tmp_path):
    from autograder.course import encode, write

    file = Course(tmp_path).record("ch06", "s01")
    write(file, encode(RECORD))

    assert key_of(read_record(file), ABOUT, shows_lines=True) == KEY
