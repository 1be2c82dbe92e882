"""Pages: the score in kind words, the first steps, and what is said at the foot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.model import MarkedItem, Record
from autograder.pages.page import Page, page_of

ITEMS = tuple(
    MarkedItem(exercise, f"test_{name}", name, "values", f"{name}: is right.", "", points, points, "passed")
    for exercise, name, points in (
        ("likelihood", "sample_mean", 5),
        ("likelihood", "gaussian_nll", 5),
        ("likelihood", "cross_entropy", 5),
        ("likelihood", "cost", 5),
        ("descent", "train", 10),
    )
)
RIGHT = Record(
    "ch06_maximum_likelihood", "s01", "digest", "2026-10-14T21:47:03+02:00", "key", "B", ITEMS,
    files=("descent.py", "likelihood.py"), versions={"python": "3.11.7", "numpy": "2.4.6"},
)  # fmt: skip
FILES = {"likelihood.py": b"pass\n", "descent.py": b"pass\n"}


def lose(*functions: str, outcome: str = "failed") -> Record:
    items = (replace(i, mark=0, outcome=outcome) if i.function in functions else i for i in ITEMS)
    return replace(RIGHT, items=tuple(items))


EVERY = tuple(item.function for item in ITEMS)
PARTLY = tuple(replace(i, mark=2 if i.function == "cost" else 0, outcome="failed") for i in ITEMS)


def page(record: Record, only: str | None = None) -> Page:
    return page_of(record, FILES if record.files else {}, None, only)


@pytest.mark.parametrize(
    ("record", "verdict"),
    [
        (RIGHT, "Everything is right: all 30 points. Well done."),
        (lose("cost"), "4 of 5 functions are completely right."),
        (lose(*EVERY[1:]), "1 of 5 functions is completely right."),
        (replace(RIGHT, items=PARTLY), "No function is completely right yet, but you have earned part of the points."),
        (lose(*EVERY), "No points yet. The first thing below is the place to begin."),
        (lose(*EVERY, outcome="to do"), "Nothing is written yet. Pick one function and begin"),
        (replace(lose(*EVERY, outcome="not run"), files=()), "Nothing was handed in, so there is nothing to say yet."),
    ],
    ids=["all", "most", "one", "partly", "none", "untouched", "nothing handed in"],
)
def test_the_score_is_put_in_kind_words(record, verdict):
    assert page(record).verdict.startswith(verdict)


def test_three_steps_are_shown_and_the_others_counted():
    told = page(lose(*EVERY))

    assert [step.gain for step in told.steps] == [10, 5, 5]
    assert told.more_steps == 2


def test_who_handed_nothing_in_is_told_no_steps():
    told = page(replace(lose(*EVERY, outcome="not run"), files=()))

    assert (told.steps, told.more_steps) == ((), 0)


def test_the_page_of_one_exercise_counts_that_one_and_leads_to_the_others():
    told = page(lose("cost"), "likelihood")

    assert (told.title, told.over) == ("Likelihood", "Ch06 maximum likelihood")
    assert (told.mark, told.points, told.percent) == (15, 20, 75)
    assert [link.href for link in told.links] == ["feedback.html", "descent.html"]


def test_the_foot_says_what_was_handed_in_and_graded_with():
    assert page(RIGHT).notes == ("Handed in: descent.py, likelihood.py.", "Graded with numpy 2.4.6, python 3.11.7.")


def test_the_foot_says_if_lines_cannot_be_shown():
    assert any(note.startswith("Your lines are not shown") for note in page_of(RIGHT, {}, None).notes)
