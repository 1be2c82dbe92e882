"""Sections: a record function by function, with nothing left out and nothing told twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from autograder.model import Explanation, MarkedItem, Picture, Record, Series
from autograder.pages.sections import Section, sections

ITEMS = (
    MarkedItem("activations", "test_tanh", "tanh", "values", "tanh: is right.", "", 6, 6, "passed"),
    MarkedItem("activations", "test_tanh_inputs", "tanh", "inputs", "tanh: leaves a.", "", 2, 0, "failed"),
    MarkedItem("activations", "test_softmax", "softmax", "values", "softmax: is right.", "", 8, 0, "failed"),
    MarkedItem("activations", "test_softmax_loop", "softmax", "vectorised", "No loop.", "", 3, 0, "not judged"),
    MarkedItem("classifier", "test_one_hot", "one_hot", "values", "one_hot: is right.", "", 5, 5, "passed"),
)
FILES = {"activations.py": b"import numpy\n\ndef tanh(a):\n    return a\n\ndef softmax(A):\n    return A\n"}
LINES = {"activations": {"tanh": (3, 4), "softmax": (6, 7)}}


def record(items: tuple[MarkedItem, ...] = ITEMS, **how: object) -> Record:
    made = Record("ch05", "s01", "digest", "", "key", "B", items, files=("activations.py",), lines=LINES)
    return replace(made, **how)


def of(made: Record, files: Mapping[str, bytes] = FILES) -> list[Section]:
    return list(sections(made, files, None))


def test_every_item_stands_in_one_part_in_the_order_of_the_rubric():
    told = [item for section in of(record()) for part in section.parts for item in part.items]

    assert told == list(ITEMS)


def test_points_add_up_by_function_and_exercise():
    activations, classifier = of(record())

    assert [(part.mark, part.points) for part in activations.parts] == [(6, 8), (0, 11)]
    assert (activations.mark, activations.points) == (6, 19)
    assert (classifier.mark, classifier.points) == (5, 5)


def test_a_part_tells_apart_what_passed_what_went_wrong_and_what_waits():
    tanh, softmax = of(record())[0].parts

    assert [item.item for item in tanh.passed] == ["test_tanh"]
    assert [item.item for found in tanh.findings for item in found.items] == ["test_tanh_inputs"]
    assert [item.item for item in softmax.waiting] == ["test_softmax_loop"]
    assert softmax.waits == 3


def test_a_remark_of_several_items_is_made_once():
    items = tuple(replace(item, remarks=("A list is returned.",)) for item in ITEMS)

    assert of(record(items))[0].parts[0].remarks == ("A list is returned.",)


def test_a_function_s_own_lines_are_shown():
    tanh, _ = of(record())[0].parts

    assert tanh.source is not None
    assert [(row.number, row.text) for row in tanh.source.rows] == [(3, "def tanh(a):"), (4, "    return a")]


def test_a_stub_s_lines_are_not_shown_as_the_student_s():
    items = tuple(replace(item, outcome="to do", mark=0) for item in ITEMS)

    assert [part.source for part in of(record(items))[0].parts] == [None, None]


def test_one_cause_for_which_nothing_ran_is_the_exercise_s():
    broken = Explanation("load", "SyntaxError", "'(' was never closed.")
    items = tuple(replace(item, outcome="not run", mark=0, explanation=broken) for item in ITEMS)

    activations, _ = of(record(items))

    assert activations.whole is not None
    assert activations.whole.items == ITEMS[:0] + items[:4]
    assert activations.whole.texts == ("'(' was never closed.",)


def test_functions_that_are_missing_for_reasons_of_their_own_are_told_apart():
    items = tuple(replace(i, outcome="not run", mark=0, message=f"{i.function} is not defined.") for i in ITEMS)

    assert of(record(items))[0].whole is None


def test_a_picture_in_which_nothing_can_be_seen_is_left_out():
    right = Series("right", ((0.0, 1.0),))
    same = Picture("activations", "tanh", "curve", "tanh", "a", "", (0.0, 1.0), (replace(right, label="yours"), right))
    other = replace(same, series=(Series("yours", ((0.0, 2.0),)), right))

    tanh, softmax = of(record(pictures=(same, other)))[0].parts

    assert tanh.pictures == (other,)
    assert softmax.pictures == ()
