"""What to do next: the most valuable first, one step a cause, in words that can be acted upon."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.model import Explanation, MarkedItem, Record
from autograder.pages.sections import sections
from autograder.pages.steps import Step, steps

COST = MarkedItem("likelihood", "test_cost", "cost", "values", "cost: is right.", "What does T pick?", 8, 0, "failed")
STABLE = replace(COST, item="test_cost_stable", aspect="stability", points=4, outcome="not judged")
MEAN = replace(COST, item="test_mean", function="sample_mean", points=6, hint="")
ZERO = Explanation("misconception", "cost_zero_times_log_zero", "0 log 0 counts as 0.")
SLIP = Explanation("exception", "NameError", "A name is used that nothing has defined.")


def of(*items: MarkedItem) -> list[Step]:
    record = Record("ch06", "s01", "digest", "", "key", "B", items, files=("likelihood.py",))
    return steps(tuple(sections(record, {}, None)))


def test_what_passed_or_waits_is_nothing_to_do():
    assert of(replace(COST, mark=8, outcome="passed"), STABLE) == []


def test_a_step_gains_what_it_lost_and_what_waits_for_it():
    assert [step.gain for step in of(COST, STABLE)] == [12]


def test_what_waits_for_two_lost_items_is_gained_once():
    assert [step.gain for step in of(COST, replace(COST, item="test_cost_again", points=3), STABLE)] == [15]


def test_the_most_valuable_comes_first_and_equal_ones_keep_their_order():
    third = replace(MEAN, item="test_nll", function="gaussian_nll")

    assert [step.title for step in of(MEAN, third, COST)] == [
        "Put cost right",
        "Put sample_mean right",
        "Put gaussian_nll right",
    ]


def test_a_misconception_is_called_by_its_name_in_a_sentence():
    step = of(replace(COST, explanation=ZERO))[0]

    assert step.title == "Zero times log zero"
    assert step.text == "0 log 0 counts as 0."


def test_one_misconception_in_two_functions_is_one_step():
    told = of(replace(COST, explanation=ZERO), replace(MEAN, explanation=ZERO))

    assert [(step.gain, [place.name for place in step.places]) for step in told] == [(14, ["cost", "sample_mean"])]


def test_functions_that_are_still_to_be_written_are_one_step():
    told = of(*(replace(item, outcome="to do") for item in (COST, MEAN)))

    assert [(step.title, step.gain) for step in told] == [("Write cost, sample_mean", 14)]


def test_the_same_exception_in_two_functions_is_two_steps():
    told = of(
        *(
            replace(item, explanation=SLIP, line=line, message=f"It raised NameError at line {line} of likelihood.py.")
            for item, line in ((COST, 13), (MEAN, 5))
        )
    )

    assert [step.text for step in told] == [
        f"It raised NameError at line {line} of likelihood.py. {SLIP.text}" for line in (13, 5)
    ]


def test_a_file_that_does_not_load_is_one_step_that_leads_to_its_exercise():
    broken = Explanation("load", "SyntaxError", "'(' was never closed.")
    told = of(*(replace(item, outcome="not run", explanation=broken) for item in (COST, MEAN)))

    assert [(step.title, step.gain) for step in told] == [("Make likelihood.py run", 14)]
    assert [(place.name, place.anchor) for place in told[0].places] == [("Likelihood", "e1")]


@pytest.mark.parametrize(
    ("how", "title", "text"),
    [
        ({"outcome": "stopped", "message": "It ran out of time."}, "Let cost come to an end", "It ran out of time."),
        ({"outcome": "failed", "message": "NaN came."}, "Put cost right", "NaN came. What does T pick?"),
        ({"outcome": "failed"}, "Put cost right", "The result is not right yet. What does T pick?"),
        ({"explanation": replace(ZERO, name="")}, "Put cost right", "0 log 0 counts as 0."),
    ],
    ids=["stopped", "failed", "failed without a word", "a misconception without a name"],
)
def test_every_loss_has_a_title_and_a_text(how, title, text):
    step = of(replace(COST, **how), replace(MEAN, mark=6, outcome="passed"))[0]

    assert (step.title, step.text) == (title, text)


def test_a_function_that_is_not_defined_is_to_be_defined():
    missing = replace(COST, outcome="not run", message="cost is not defined.")

    assert of(missing, replace(MEAN, mark=6, outcome="passed"))[0].title == "Define cost"
