"""The exercises as they are read off the tree."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from autograder import catalog
from autograder.content import Tree
from autograder.errors import GradkitError

RUBRIC = "hidden/ch99_small/test_second.py"
STUB = "assignments/ch99_small/second.py"
WRONG = "misconceptions/ch99_small/second/halve_rounds.py"


@pytest.fixture
def copied(small_tree: Tree, tmp_path: Path) -> Tree:
    """A copy of the made-up course, to be spoiled."""
    root = tmp_path / "course"
    shutil.copytree(small_tree.assignments.parent, root)
    return Tree(*(root / p.name for p in (
        small_tree.assignments, small_tree.solutions, small_tree.hidden, small_tree.misconceptions, small_tree.forms,
        small_tree.student_template, small_tree.data,
    )))  # fmt: skip


def spoil(where: Tree, name: str, old: str, new: str) -> None:
    path = where.assignments.parent / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_an_assignment_is_read_whole(small):
    first, second = small.exercises

    assert (small.title, first.title, second.title) == ("Small things", "Doubles and totals", "Halves")
    assert [f.signature for f in first.functions] == ["double(x)", "total(x)"]
    assert [path.name for path in small.given] == ["given.py"]
    assert [m.slug for m in first.misconceptions] == ["double_in_place", "double_squares", "total_last", "total_mean"]


def test_the_picture_is_the_one_beside_the_handout_if_there_is_one(small, copied):
    picture = copied.assignments / "ch99_small" / "picture.png"
    picture.write_bytes(b"")

    assert small.picture is None
    assert catalog.assignment("ch99_small", copied).picture == picture


def test_an_item_has_what_stands_at_its_test(small):
    item = small.items[0]

    assert (item.exercise, item.name, item.function) == ("first", "test_double_values", "double")
    assert (item.aspect, item.points, item.hint) == ("values", 30, "Twice?")
    assert item.sentence == "double: doubles each number."


def test_a_misconception_has_what_stands_in_its_header(small):
    wrong = small.exercises[1].misconceptions[0]

    assert wrong.functions == ("halve",)
    assert wrong.loses == ("test_halve_values",)
    assert wrong.shows == "halve(np.array([3.0, 1.0]))"
    assert wrong.sentence == "You cut off what stands after the point."


def test_a_header_may_go_on_in_the_next_line(copied):
    spoil(copied, WRONG, "# loses: test_halve_values", "# loses: test_halve_values,\n#   test_halve_form")

    wrong = catalog.assignment("ch99_small", copied).exercises[1].misconceptions[0]
    assert wrong.loses == ("test_halve_values", "test_halve_form")


def test_the_longest_function_names_an_item(copied):
    spoil(copied, STUB, "def halve(x):", "def halve_all(x):\n    pass\n\n\ndef halve(x):")
    spoil(copied, RUBRIC, "test_halve_values", "test_halve_all_values")

    assert catalog.assignment("ch99_small", copied).exercises[1].items[0].function == "halve_all"


def test_classes_are_asked_for_by_their_public_methods(copied):
    spoil(copied, STUB, "def halve(x):", "class Model:\n    def __init__(self, a=1): ...\n    def _b(self): ...\n"
          "    def train(self, X, *, n=2): ...\n\n\ndef _private(): ...\n\n\ndef halve(x):")  # fmt: skip

    signature = catalog.assignment("ch99_small", copied).exercises[1].functions[0].signature
    assert signature == "Model.__init__(self, a=1); Model.train(self, X, *, n=2)"


def test_reading_runs_no_code(copied):
    for name in (STUB, RUBRIC, WRONG):
        path = copied.assignments.parent / name
        path.write_text(path.read_text(encoding="utf-8") + "\n\nraise SystemExit\n", encoding="utf-8")

    assert catalog.assignment("ch99_small", copied).points == 100


SPOILED = {
    "points that are no number": (RUBRIC, "points(30)", "points('30')", "not a complete item"),
    "points that are computed": (RUBRIC, "points(30)", "points(3 * N)", "not a literal"),
    "no points": (RUBRIC, "@pytest.mark.points(30)\n", "", "not a complete item"),
    "an aspect that is none": (RUBRIC, '"values"', '"value"', "not a complete item"),
    "no sentence": (RUBRIC, '"""halve: halves each number."""', "", "not a complete item"),
    "a test of nothing": (RUBRIC, "test_halve_values", "test_third_values", "is about no function"),
    "a test that does not parse": (RUBRIC, "def test", "def def test", "does not parse"),
    "a stub that does not parse": (STUB, "def halve", "def def halve", "does not parse"),
    "a misconception of nothing": (WRONG, "def halve", "def third", "is not complete"),
    "a misconception without a sentence": (WRONG, '"""You cut', 'x = """You cut', "is not complete"),
    "a misconception that loses nothing": (WRONG, "# loses", "# gains", "is not complete"),
    "a handout without a title": ("assignments/ch99_small/README.md", "# Small", "Small", "has no title"),
}


@pytest.mark.parametrize(("name", "old", "new", "what"), SPOILED.values(), ids=SPOILED)
def test_a_file_that_is_not_as_it_should_be_is_told(copied, name, old, new, what):
    spoil(copied, name, old, new)
    with pytest.raises(GradkitError, match=what) as error:
        catalog.assignment("ch99_small", copied)

    assert Path(name).name in error.value.where


def test_two_items_of_one_name_are_told(copied):
    path = copied.assignments.parent / RUBRIC
    text = path.read_text(encoding="utf-8")
    path.write_text(text + text[text.index("@pytest") :], encoding="utf-8")

    with pytest.raises(GradkitError, match="two items are called test_halve_values"):
        catalog.assignment("ch99_small", copied)


def test_a_rubric_that_is_missing_is_told(copied):
    (copied.assignments.parent / RUBRIC).unlink()

    with pytest.raises(GradkitError, match="is missing"):
        catalog.assignment("ch99_small", copied)


def test_a_mistyped_name_is_answered_with_the_right_one(small_tree):
    with pytest.raises(GradkitError, match="no assignment is called") as error:
        catalog.assignment("ch99_smal", small_tree)

    assert "did you mean 'ch99_small'?" in error.value.remedy


def test_the_assignments_come_in_the_order_of_their_names():
    names = [assignment.name for assignment in catalog.assignments()]

    assert names == sorted(names)
    assert "ch06_maximum_likelihood" in names
