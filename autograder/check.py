"""Proves that every exercise is fair: `gradkit check`.

The solution earns every point and the stub none; each misconception loses exactly the items in its header, and is
named by its own sentence; every item is lost by some misconception; stub and solution offer the same signatures;
the stub's examples hold for the solution; no stray file lies in the tree.

All of it travels the road of a submission: a file laid over the stub's name, in a locked worker.
"""

from __future__ import annotations

import ast
import hashlib
import hmac
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import chdir, contextmanager
from dataclasses import dataclass
from pathlib import Path

from autograder.catalog import PICTURE, PLAIN_MODULES, signatures
from autograder.content import Tree, tree
from autograder.course import PUBLIC_SECRET, Course, Limits, write
from autograder.errors import GradkitError
from autograder.keys import validity
from autograder.model import Assignment, Exercise, Misconception, Report
from autograder.pool import Graders, Judged, Task

FULL_MARKS = 100
MOST_DRAWS = 10
"""Secrets that are tried before the fault is looked for elsewhere: about one in ten draws something unlucky."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that makes an exercise unfair or incomplete."""

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved of an assignment, and what could not be."""

    assignment: Assignment
    judged: int
    problems: tuple[Problem, ...]


def check(
    assignment: Assignment, secret: bytes, limits: Limits, *, where: Tree | None = None, unsafe: bool = False
) -> Proof:
    """Return the proof of one assignment under a secret."""
    problems = list(_static(assignment, where or tree()))
    if not all(exercise.solution.is_file() for exercise in assignment.exercises):
        return Proof(assignment, 0, tuple(problems))  # nothing to lay over the stubs
    trials = list(_trials(assignment))
    with Graders(assignment.name, secret, limits, size=None, unsafe=unsafe) as graders:
        for judged in graders.judge_all(trial.task for trial in trials):
            trial = next(t for t in trials if t.task is judged.task)
            problems += trial.problems(judged)
    return Proof(assignment, len(trials), tuple(sorted(problems, key=lambda p: (p.where, p.what))))


def data_secret(course: Course, assignment: Assignment) -> bytes:
    """Return the secret from which an assignment's hidden data are drawn: the one that was proved last, if any was."""
    return _drawn(course.secret(), _proved(course, assignment)[1])


def prove_once(course: Course, assignment: Assignment, begin: Callable[[], object], *, unsafe: bool = False) -> bytes:
    """Return the secret from which hidden data are drawn, once the assignment is proved under it.

    No unlucky draw shall reach a student: one under which a wrong answer would pass, or be taken for another. Where the
    course's own secret draws one, another is derived from it, and so on. What is proved is remembered until content or
    limits change. The public secret is proved by `gradkit check` itself. `begin` is called if there is something to
    prove.

    Raises
    ------
    GradkitError
        If no secret can be proved.
    """
    secret, limits = course.secret(), course.settings.limits
    if secret == PUBLIC_SECRET:
        return secret
    key = validity(assignment, "", limits, secret)
    proved, last = _proved(course, assignment)
    if proved == key:
        return _drawn(secret, last)
    begin()
    problems: list[Problem] = []
    for number in (last, *(n for n in range(MOST_DRAWS) if n != last)):
        drawn = _drawn(secret, number)
        proof = check(assignment, drawn, limits, unsafe=unsafe)
        if not proof.problems:
            write(_stamp(course, assignment), f"{key} {number}".encode("ascii"))
            return drawn
        is_the_same = proof.problems[0] in problems
        problems.append(proof.problems[0])
        if is_the_same:
            break  # other data do not help
    raise GradkitError(
        f"{assignment.name} is not fair under this course's limits: {problems[0].where} {problems[0].what}",
        where=course.root / "course.toml",
        remedy="if `gradkit check` proves the assignment, the limits are too tight for this machine",
    )


def _proved(course: Course, assignment: Assignment) -> tuple[str, int]:
    """Return what was proved, and under which secret of those that the course's derives; "" and 0 if nothing was."""
    try:
        key, number = _stamp(course, assignment).read_text(encoding="ascii").split()
        return key, int(number)
    except (FileNotFoundError, ValueError):
        return "", 0


def _stamp(course: Course, assignment: Assignment) -> Path:
    return course.root / ".gradkit" / "proved" / assignment.name


def _drawn(secret: bytes, number: int) -> bytes:
    return hmac.digest(secret, b"draw %d" % number, hashlib.sha256) if number else secret


# ---------------------------------------------------------------- what can be read


def _static(assignment: Assignment, where: Tree) -> Iterator[Problem]:
    if assignment.points != FULL_MARKS:
        yield Problem(assignment.name, f"its items are worth {assignment.points} points together, not {FULL_MARKS}")
    for exercise in assignment.exercises:
        yield from _solution_agrees(exercise)
        yield from _headers(exercise)
        if exercise.solution.is_file():
            yield from _examples_hold(assignment, exercise)
    yield from _stray_files(assignment, where)


def _solution_agrees(exercise: Exercise) -> Iterator[Problem]:
    if not exercise.solution.is_file():
        yield Problem(exercise.id, f"has no solution: {exercise.solution}")
        return
    offered = {f.name: f.signature for f in signatures(ast.parse(exercise.solution.read_text(encoding="utf-8")))}
    for function in exercise.functions:
        found = offered.get(function.name, "nothing of that name")
        if found != function.signature:
            yield Problem(exercise.id, f"the stub asks for {function.signature}, the solution offers {found}")


def _headers(exercise: Exercise) -> Iterator[Problem]:
    items = {item.name for item in exercise.items}
    for function in exercise.functions:
        if not any(item.function == function.name and item.aspect == "values" for item in exercise.items):
            yield Problem(exercise.id, f"no item judges the values of {function.name}")
    lost = {name for wrong in exercise.misconceptions for name in wrong.loses}
    for name in sorted(items - lost):
        yield Problem(exercise.id, f"no misconception loses {name}: nothing shows that it can be lost")
    for wrong in exercise.misconceptions:
        for name in sorted(set(wrong.loses) - items):
            yield Problem(f"{exercise.id}/{wrong.slug}", f"loses {name}, which is no item")


def _examples_hold(assignment: Assignment, exercise: Exercise) -> Iterator[Problem]:
    """Run the stub's doctests with the solution's functions."""
    import doctest

    import numpy as np

    from autograder.grader import reference

    beside = reference.siblings(assignment)
    stub, solution = reference.load(exercise.stub, beside), reference.load(exercise.solution, beside)
    names = {"np": np, **vars(solution)}
    runner = doctest.DocTestRunner(verbose=False)
    for test in doctest.DocTestFinder(exclude_empty=True).find(stub, exercise.name, extraglobs=names):
        said: list[str] = []
        with _workspace_data(assignment):
            runner.run(test, out=said.append)
        if said:
            yield Problem(exercise.id, f"an example of {test.name} does not hold for the solution: {said[-1].strip()}")
    tested = {
        node.name
        for node in ast.parse(exercise.stub.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and ">>>" in ast.unparse(node)
    }
    for function in exercise.functions:
        if function.name not in tested:
            yield Problem(exercise.id, f"{function.name} has no example: students have nothing to try it on")


@contextmanager
def _workspace_data(assignment: Assignment) -> Iterator[None]:
    """Be, for a while, in a folder with the data of the assignment's workspace: examples may read them."""
    with tempfile.TemporaryDirectory(prefix="gradkit-") as folder, chdir(folder):
        for name, path in assignment.data:
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).symlink_to(path)
        yield


def _stray_files(assignment: Assignment, where: Tree) -> Iterator[Problem]:
    names = [exercise.name for exercise in assignment.exercises]
    expected = {
        where.assignments: {"README.md", "data.txt", PICTURE, *(f"{n}.py" for n in (*names, *PLAIN_MODULES))},
        where.solutions: {f"{n}.py" for n in names},
        where.hidden: {f"test_{n}.py" for n in names},
        where.misconceptions: {f"{n}/{m.name}" for e, n in zip(assignment.exercises, names, strict=True)
                               for m in _paths(e.misconceptions)},
        where.forms: {f"{n}/{f.name}" for e, n in zip(assignment.exercises, names, strict=True) for f in e.forms},
    }  # fmt: skip
    for folder, known in expected.items():
        root = folder / assignment.name
        for path in sorted(root.rglob("*")):
            relative = path.relative_to(root)
            if path.is_file() and "__pycache__" not in relative.parts and relative.as_posix() not in known:
                yield Problem(assignment.name, f"a stray file: {path}")


def _paths(misconceptions: Iterable[Misconception]) -> list[Path]:
    return [wrong.path for wrong in misconceptions]


# ---------------------------------------------------------------- what must be tried


@dataclass(frozen=True, slots=True)
class _Trial:
    """A file laid over stubs, and the items that it must lose; None stands for "all"."""

    where: str
    task: Task
    loses: frozenset[str] | None
    wrong: Misconception | None = None
    may_lose: frozenset[str] = frozenset()

    def problems(self, judged: Judged) -> Iterator[Problem]:
        """Yield what came otherwise than the header says."""
        if judged.verdict is None:
            yield Problem(self.where, f"broke the grader: {judged.error}")
            return
        report = judged.verdict.report
        lost = {f"{i.item}" for i in report.items if i.outcome not in ("passed", "not judged")}
        earned = {i.item for i in report.items if i.outcome == "passed"}
        if self.loses is None:
            for name in sorted(earned):
                yield Problem(self.where, f"earns {name}")
            return
        for name in sorted(lost - self.loses - self.may_lose):
            yield Problem(self.where, f"loses {name}, which it should not")
        for name in sorted(self.loses - lost):
            yield Problem(self.where, f"does not lose {name}, as its header says")
        if self.wrong is not None and lost == self.loses:
            yield from self._named(report)

    def _named(self, report: Report) -> Iterator[Problem]:
        assert self.wrong is not None
        for item in report.items:
            if item.item not in self.loses:  # type: ignore[operator]
                continue
            told = item.explanation
            if told is None or told.name != self.wrong.slug:
                name = told.name if told else "nothing"
                yield Problem(self.where, f"is explained by {name!r} in {item.item}, not by its own sentence")
            elif told.example is None and not item.item.endswith("_vectorised"):
                yield Problem(self.where, "its `shows` shows no difference between wrong and right")


def _trials(assignment: Assignment) -> Iterator[_Trial]:
    solutions = {exercise.filename: exercise.solution.read_bytes() for exercise in assignment.exercises}
    stubs = {exercise.filename: exercise.stub.read_bytes() for exercise in assignment.exercises}
    yield _Trial(f"{assignment.name}: the solutions", Task("solutions", solutions), frozenset())
    yield _Trial(f"{assignment.name}: the stubs", Task("stubs", stubs), None)
    yield _Trial(f"{assignment.name}: nothing handed in", Task("nothing", {}), None)
    for exercise in assignment.exercises:
        fallback = {exercise.name: solutions[exercise.filename]}
        loops = frozenset(item.name for item in exercise.items if item.aspect == "vectorised")
        for form in exercise.forms:
            files = {**solutions, exercise.filename: form.read_bytes()}
            task = Task(f"form {form.stem}", files, fallback, (exercise.name,))
            yield _Trial(f"{exercise.id}/form {form.stem}", task, frozenset(), may_lose=loops)
        for wrong in exercise.misconceptions:
            files = {**solutions, exercise.filename: wrong.path.read_bytes()}
            task = Task(wrong.slug, files, fallback, (exercise.name,))
            yield _Trial(f"{exercise.id}/{wrong.slug}", task, frozenset(wrong.loses), wrong)
