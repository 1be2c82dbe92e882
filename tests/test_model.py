"""The nouns: what is derived from them, and that nobody changes them."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from autograder.model import MarkedItem, Record, Submission


def item(exercise: str, name: str, points: int, mark: int) -> MarkedItem:
    return MarkedItem(exercise, name, "f", "values", "f: works.", "", points, mark, "passed" if mark else "failed")


def record(*items: MarkedItem) -> Record:
    return Record("a", "Ada", "digest", "", "key", "A", items)


def test_a_score_is_the_sum_of_the_marks():
    found = record(item("m", "one", 3, 3), item("m", "two", 1, 0), item("n", "three", 4, 4))

    assert (found.score, found.points, found.percent) == (7, 8, 87.5)
    assert found.by_exercise() == {"m": (3, 4), "n": (4, 4)}


def test_no_points_are_no_percent():
    assert record().percent == 0.0


def test_a_digest_is_of_names_and_contents_and_of_nothing_else():
    one = Submission("a", "Ada", {"x.py": b"1", "y.py": b"2"}, "2030-01-01T00:00:00Z", ("late",))
    same = Submission("b", "Grace", {"y.py": b"2", "x.py": b"1"})

    assert one.digest == same.digest
    assert len(one.digest) == 64


@pytest.mark.parametrize("files", [{"x.py": b"2", "y.py": b"1"}, {"x.py": b"1"}, {"x.py": b"1:y.py:1:2"}, {}])
def test_other_files_have_another_digest(files):
    assert Submission("a", "Ada", files).digest != Submission("a", "Ada", {"x.py": b"1", "y.py": b"2"}).digest


def test_values_do_not_change():
    with pytest.raises(FrozenInstanceError):
        record().student = "Grace"  # type: ignore[misc]


def test_an_assignment_adds_up_its_exercises(small):
    assert small.points == sum(exercise.points for exercise in small.exercises) == 100
    assert small.filenames == ("first.py", "second.py")
    assert [exercise.id for exercise in small.exercises] == ["ch99_small/first", "ch99_small/second"]
    assert len(small.items) == 5
