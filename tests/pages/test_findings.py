"""Findings: what makes lost items one mistake, and what is said of it, each thing once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.model import Explanation, MarkedItem
from autograder.pages.findings import OTHERWISE, cause, finding, is_lost, is_own_line

LOST = MarkedItem(
    "likelihood", "test_cost_values", "cost", "values", "cost: is right.", "What does T pick?", 8, 0, "failed",
    message="The values are not right.",
)  # fmt: skip
SCALE = replace(LOST, item="test_cost_scale", aspect="scale", hint="Sum or mean?", points=2)
SIGN = Explanation("misconception", "cost_sign_missing", "The minus in front is missing.")
SLIP = Explanation("exception", "NameError", "A name is used that nothing has defined.")
SOURCE = ["def cost(T, Y):", "    P = T * np.log(Y)", "    return -PP.sum()"]


def raised(line: int, message: str = "It raised NameError at line {} of likelihood.py.") -> MarkedItem:
    return replace(LOST, line=line, message=message.format(line), explanation=SLIP)


def test_only_what_went_wrong_by_itself_is_lost():
    outcomes = ("passed", "failed", "to do", "not judged", "not run", "stopped")

    assert [o for o in outcomes if is_lost(replace(LOST, outcome=o))] == ["failed", "to do", "not run", "stopped"]


def test_items_with_one_explanation_have_one_cause():
    explained = replace(LOST, explanation=SIGN)

    assert cause(explained) == cause(replace(SCALE, explanation=SIGN, message="Right up to a factor."))
    assert cause(explained) != cause(replace(explained, explanation=SLIP))
    assert cause(explained) != cause(LOST)


def test_what_is_still_to_do_is_one_cause_whatever_its_message():
    assert cause(replace(LOST, outcome="to do")) == cause(replace(SCALE, outcome="to do", message=""))


def test_a_misconception_is_named_without_its_function_and_explained():
    found = finding((replace(LOST, explanation=SIGN), replace(SCALE, explanation=SIGN)), [], context=1)

    assert found.title == "A known misconception: sign missing"
    assert found.texts == ("The minus in front is missing.",)
    assert found.hints == ("What does T pick?",)


def test_without_an_explanation_messages_and_hints_are_told_once_each():
    found = finding((LOST, SCALE, replace(SCALE, item="test_cost_again")), [], context=1)

    assert found.title == ""
    assert found.texts == ("The values are not right.",)
    assert found.hints == ("What does T pick?", "Sum or mean?")


def test_a_finding_about_which_nothing_is_known_says_at_least_its_outcome():
    assert finding((replace(LOST, message=""),), [], context=1).texts == (OTHERWISE["failed"],)


@pytest.mark.parametrize("outcome", ["not run", "stopped"])
def test_what_did_not_run_to_its_end_is_given_no_hint(outcome):
    assert finding((replace(LOST, outcome=outcome),), [], context=1).hints == ()


def test_the_line_that_raised_is_shown_with_its_neighbours():
    found = finding((raised(3),), SOURCE, context=1)

    assert found.title == "NameError in line 3"
    assert found.texts == (SLIP.text,)
    assert found.snippet is not None
    assert [(row.number, row.here) for row in found.snippet.rows] == [(2, False), (3, True)]


@pytest.mark.parametrize(
    ("item", "own"),
    [
        (raised(3), True),
        (raised(3, "It raised NameError."), True),
        (raised(3, "It raised NameError at line {} of given.py."), False),
        (replace(raised(3), outcome="to do"), False),
    ],
    ids=["its own file", "no file named", "another file", "the stub's line"],
)
def test_a_line_of_another_file_is_not_looked_for_in_this_one(item, own):
    found = finding((item,), SOURCE, context=1)

    assert is_own_line(item) is own
    assert (found.snippet is not None) is own


def test_a_line_behind_the_end_of_the_file_shows_nothing():
    assert finding((raised(99),), SOURCE, context=1).snippet is None
