"""The tally of a class: every record counted, every misconception under who had it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from autograder.model import Assignment, Explanation, MarkedItem, Record
from autograder.pages.tally import tally_of

ABOUT = Assignment("ch06", "Maximum likelihood", (), Path("none"), ())
COST = MarkedItem("likelihood", "test_cost", "cost", "values", "cost: is right.", "", 8, 0, "failed")
MEAN = replace(COST, item="test_mean", function="sample_mean", points=2)
SIGN = Explanation("misconception", "sign_missing", "The minus is missing.")
SLIP = Explanation("exception", "NameError", "A name is not defined.")


def record(student: str, *items: MarkedItem, files: tuple[str, ...] = ("likelihood.py",)) -> Record:
    return Record("ch06", student, "digest", "", "key", "B", items, files=files)


def passed(item: MarkedItem) -> MarkedItem:
    return replace(item, mark=item.points, outcome="passed")


def test_every_record_is_counted_once():
    tally = tally_of(ABOUT, iter([record("a", COST, passed(MEAN)), record("b", passed(COST), passed(MEAN))]))

    assert [(s.id, s.score, s.points, s.percent) for s in tally.students] == [("a", 2, 10, 20), ("b", 10, 10, 100)]
    assert tally.percents == [20, 100]
    assert tally.outcomes[("likelihood", "test_cost")] == {"failed": 1, "passed": 1}
    assert tally.marks[0] == {("likelihood", "test_cost"): 0, ("likelihood", "test_mean"): 2}


def test_a_misconception_in_two_functions_of_a_student_is_one_student_s():
    items = (replace(COST, explanation=SIGN), replace(MEAN, explanation=SIGN))

    (seen,) = tally_of(ABOUT, [record("a", *items), record("b", items[0], passed(MEAN))]).seen.values()

    assert list(seen.students) == ["a", "b"]
    assert seen.functions == {"cost": 2, "sample_mean": 1}


def test_a_misconception_is_one_exercise_s_and_an_exception_the_same_everywhere():
    elsewhere = replace(COST, exercise="descent", item="test_train", function="train")
    items = tuple(replace(item, explanation=told) for told in (SIGN, SLIP) for item in (COST, elsewhere))

    tally = tally_of(ABOUT, [record("a", *items)])

    assert [(seen.kind, seen.exercise) for seen in tally.seen.values()] == [
        ("misconception", "likelihood"),
        ("misconception", "descent"),
        ("exception", ""),
    ]


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (record("a", replace(COST, outcome="not run"), files=()), "nothing"),
        (record("a", replace(COST, outcome="not run")), "does not load"),
        (record("a", replace(COST, outcome="not run"), files=("other.py",)), "missing"),
        (record("a", replace(COST, outcome="stopped"), passed(MEAN)), "stopped"),
        (record("a", replace(COST, outcome="to do")), "untouched"),
        (record("a", COST, passed(MEAN)), "below half"),
        (record("a", passed(COST), MEAN), ""),
    ],
    ids=["nothing", "does not load", "missing", "stopped", "untouched", "below half", "fine"],
)
def test_the_first_rule_that_fits_says_who_needs_help(made, why):
    assert tally_of(ABOUT, [made]).students[0].why == why
