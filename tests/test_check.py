"""The proof of fairness: what it finds wrong with an exercise."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from autograder import catalog
from autograder.check import Proof, _examples_hold, _static, _Trial, _trials, check, prove_once
from autograder.content import Tree
from autograder.course import PUBLIC_SECRET, Course, Limits
from autograder.errors import GraderBrokeError, GradkitError
from autograder.grader.messages import Verdict
from autograder.keys import validity
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


def test_a_proof_under_the_courses_secret_is_made_once(small, tmp_path, monkeypatch):
    proofs = []
    monkeypatch.setattr("autograder.check.check", lambda *args, **kwargs: proofs.append(args) or Proof(small, 1, ()))
    course = Course(tmp_path)
    secret = course.secret()
    for _ in range(2):
        prove_once(course, small, secret, lambda: None)

    assert len(proofs) == 1
    stamp = tmp_path / ".gradkit" / "proved" / small.name
    assert stamp.read_text() == validity(small, "", Limits(), secret)


def test_the_public_secret_is_not_proved_again(small, tmp_path):
    prove_once(Course(tmp_path), small, PUBLIC_SECRET, lambda: pytest.fail("there is nothing to prove"))


def test_a_proof_that_fails_stops_the_scoring(small, tmp_path, monkeypatch):
    from autograder.check import Problem

    monkeypatch.setattr("autograder.check.check", lambda *a, **k: Proof(small, 1, (Problem("first", "earns nothing"),)))
    with pytest.raises(GradkitError, match="not fair under this course's secret"):
        prove_once(Course(tmp_path), small, b"s" * 32, lambda: None)

    assert not (tmp_path / ".gradkit" / "proved").exists()


def test_examples_find_the_data_of_the_workspace_from_any_folder(tmp_path, monkeypatch):
    about = catalog.assignment("ch03_linear_regression")
    monkeypatch.chdir(tmp_path)

    found = [p for e in about.exercises for p in _examples_hold(about, e)]

    assert found == []
