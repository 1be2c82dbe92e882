"""The proof of fairness: what it finds wrong with an exercise."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from autograder import catalog
from autograder.check import Problem, Proof, _static, _Trial, _trials, check, data_secret, prove_once
from autograder.content import Tree
from autograder.course import PUBLIC_SECRET, Course, Limits, Settings
from autograder.errors import GraderBrokeError, GradkitError
from autograder.grader.messages import Verdict
from autograder.model import Example, Explanation, ItemReport, Report
from autograder.pool import Judged, Task

FOLDERS = ("assignments", "solutions", "hidden", "misconceptions", "forms", "student_template", "data")


@pytest.fixture
def copied(small_tree: Tree, tmp_path: Path) -> Tree:
    root = tmp_path / "course"
    shutil.copytree(small_tree.assignments.parent, root, ignore=shutil.ignore_patterns("__pycache__"))
    return Tree(*(root / folder for folder in FOLDERS))


def problems(where: Tree) -> list[str]:
    return [f"{p.where} {p.what}" for p in _static(catalog.assignment("ch99_small", where), where)]


def spoil(where: Tree, name: str, old: str, new: str) -> None:
    path = where.assignments.parent / name
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


# ---------------------------------------------------------------- what can be read


def test_an_exercise_that_is_as_it_should_be_has_no_problem(copied):
    assert problems(copied) == []


MEAN = "misconceptions/ch99_small/first/total_mean.py"

SPOILED = {
    "points": ("hidden/ch99_small/test_second.py", "points(30)", "points(31)", "101 points together, not 100"),
    "a signature": ("solutions/ch99_small/second.py", "halve(x)", "halve(y, x=1)", "the solution offers halve(y, x=1)"),
    "a function": ("solutions/ch99_small/second.py", "def halve(x)", "def third(x)", "nothing of that name"),
    "an example": ("assignments/ch99_small/second.py", "[0.5, 1.0]", "[0.5, 1.5]", "does not hold for the solution"),
    "no example": ("assignments/ch99_small/second.py", ">>>", "...", "has no example"),
    "no values": ("hidden/ch99_small/test_second.py", '"values"', '"form"', "no item judges the values of halve"),
    "an item that is never lost": (MEAN, "test_total_scale", "test_total_values", "loses test_total_scale: nothing"),
    "an item that is none": (MEAN, "test_total_scale", "test_total_form", "loses test_total_form, which is no item"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "found"), SPOILED.values(), ids=SPOILED)
def test_what_makes_an_exercise_unfair_is_found(copied, name, old, new, found):
    spoil(copied, name, old, new)

    assert any(found in problem for problem in problems(copied))


@pytest.mark.parametrize("folder", FOLDERS[:4])
def test_a_stray_file_is_found_in_any_tree(copied, folder):
    stray = copied.assignments.parent / folder / "ch99_small" / "old" / "notes.txt"
    stray.parent.mkdir(exist_ok=True)
    stray.write_text("")

    assert problems(copied) == [f"ch99_small a stray file: {stray}"]


def test_the_picture_of_the_handout_is_no_stray_file_but_any_other_is(copied):
    folder = copied.assignments / "ch99_small"
    for name in ("picture.png", "sketch.png"):
        (folder / name).write_bytes(b"")

    assert problems(copied) == [f"ch99_small a stray file: {folder / 'sketch.png'}"]


def test_what_python_caches_is_no_stray_file(copied):
    (copied.hidden / "ch99_small" / "__pycache__").mkdir()
    (copied.hidden / "ch99_small" / "__pycache__" / "test_first.pyc").write_bytes(b"")

    assert problems(copied) == []


def test_a_solution_that_is_missing_is_told_without_trying_anything(copied):
    (copied.solutions / "ch99_small" / "second.py").unlink()
    proof = check(catalog.assignment("ch99_small", copied), PUBLIC_SECRET, Limits(), where=copied)

    assert proof.judged == 0
    assert any("has no solution" in problem.what for problem in proof.problems)


# ---------------------------------------------------------------- what must be tried


def test_everything_is_laid_over_the_stubs_once(small):
    trials = list(_trials(small))

    assert [trial.task.name for trial in trials[:3]] == ["solutions", "stubs", "nothing"]
    assert sorted(trial.task.name for trial in trials[3:]) == sorted(
        wrong.slug for exercise in small.exercises for wrong in exercise.misconceptions
    )
    assert all(trial.task.fallback and len(trial.task.only) == 1 for trial in trials[3:])


def judged(task: Task, *items: ItemReport) -> Judged:
    return Judged(task, Verdict(Report("ch99_small", task.name, "A", items), {}, (), False, 0.0, 0), None, 0.0)


def told(slug: str = "slug", example: bool = True) -> Explanation:
    return Explanation("misconception", slug, "text", Example("f(1)", "1", "2") if example else None)


@pytest.fixture
def trial(small):
    return next(t for t in _trials(small) if t.task.name == "halve_rounds")


LOST = ItemReport("second", "test_halve_values", "failed")


def with_told(explanation):
    return ItemReport("second", "test_halve_values", "failed", explanation=explanation)


def test_a_misconception_that_loses_its_items_by_its_own_sentence_is_proved(trial):
    assert list(trial.problems(judged(trial.task, with_told(told("halve_rounds"))))) == []


@pytest.mark.parametrize(
    ("item", "what"),
    [
        (ItemReport("second", "test_halve_values", "passed"), "does not lose test_halve_values"),
        (ItemReport("second", "test_halve_form", "failed"), "loses test_halve_form, which it should not"),
        (LOST, "is explained by 'nothing'"),
        (with_told(told("another")), "is explained by 'another'"),
        (with_told(told("halve_rounds", example=False)), "shows no difference"),
    ],
)
def test_a_misconception_that_does_otherwise_is_told(trial, item, what):
    assert any(what in problem.what for problem in trial.problems(judged(trial.task, item)))


def test_a_stub_that_earns_anything_is_told(small):
    stub = next(t for t in _trials(small) if t.task.name == "stubs")
    found = list(stub.problems(judged(stub.task, ItemReport("second", "test_halve_values", "passed"))))

    assert [problem.what for problem in found] == ["earns test_halve_values"]


def test_a_trial_that_breaks_the_grader_is_told(trial: _Trial):
    end = Judged(trial.task, None, GraderBrokeError("broke", where="", remedy=""), 0.0)

    assert "broke the grader" in next(iter(trial.problems(end))).what


# ---------------------------------------------------------------- under the course's own secret


UNFAIR = Problem("first", "earns nothing")


@pytest.fixture
def proofs(small, monkeypatch):
    """Let proofs come out as they are listed here, the last one again and again; the secrets are collected."""
    asked: list[bytes] = []
    ends: list[tuple[Problem, ...]] = [()]

    def proved(assignment, secret, *args, **kwargs):
        asked.append(secret)
        return Proof(small, 1, ends.pop(0) if len(ends) > 1 else ends[0])

    monkeypatch.setattr("autograder.check.check", proved)
    return asked, ends


def nothing():
    pass


def test_a_proof_under_the_courses_secret_is_made_once(small, tmp_path, proofs):
    course = Course(tmp_path)
    secret = course.secret()

    assert [prove_once(course, small, nothing) for _ in range(2)] == [secret, secret]
    assert proofs[0] == [secret]
    assert data_secret(course, small) == secret


def test_where_the_courses_secret_draws_unlucky_data_another_is_derived_from_it(small, tmp_path, proofs):
    proofs[1][:] = [(UNFAIR,), (Problem("second", "other"),), ()]
    course = Course(tmp_path)
    before = data_secret(course, small)

    drawn = prove_once(course, small, nothing)

    assert before == course.secret()
    assert drawn == proofs[0][2] != before
    assert len(set(proofs[0])) == 3
    assert drawn == data_secret(course, small) == prove_once(course, small, nothing)
    assert len(proofs[0]) == 3


def test_what_was_drawn_before_is_tried_first_when_the_content_changes(small, tmp_path, proofs):
    proofs[1][:] = [(UNFAIR,), ()]
    course = Course(tmp_path)
    drawn = prove_once(course, small, nothing)

    assert prove_once(Course(tmp_path, Settings(limits=Limits(cpu=1.5))), small, nothing) == drawn
    assert proofs[0][2] == drawn


def test_the_public_secret_is_not_proved_again(small, tmp_path):
    course = Course(tmp_path)
    (tmp_path / ".gradkit").mkdir()
    (tmp_path / ".gradkit" / "secret").write_text(PUBLIC_SECRET.hex())

    assert prove_once(course, small, lambda: pytest.fail("there is nothing to prove")) == PUBLIC_SECRET


def test_a_fault_that_other_data_do_not_change_stops_the_scoring(small, tmp_path, proofs):
    proofs[1][:] = [(UNFAIR,)]
    with pytest.raises(GradkitError, match="not fair under this course's limits: first earns nothing"):
        prove_once(Course(tmp_path), small, nothing)

    assert len(proofs[0]) == 2
    assert not (tmp_path / ".gradkit" / "proved").exists()
