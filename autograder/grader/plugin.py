"""The pytest plugin: fixtures and marks of hidden tests, judgement in the right order, and grading by hand.

    pytest autograder/hidden/<assignment>/test_<exercise>.py --submission FILE

It is loaded into every pytest of an environment that has gradkit, so that at its top it imports nothing heavy, and
it does nothing unless a hidden test is run.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import ModuleType

    import numpy as np

    from autograder.grader.judge import Judge
    from autograder.grader.messages import Verdict
    from autograder.grader.student import Student
    from autograder.model import Assignment, Item

JUDGING = pytest.StashKey["Judging"]()
ITEM = pytest.StashKey["Item"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option of grading by hand."""
    group = parser.getgroup("gradkit")
    group.addoption(
        "--submission",
        metavar="FILE",
        help="judge this file (or every file of this folder) with hidden tests of gradkit, in a locked process",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the marks of rubrics; with --submission, grade by hand."""
    config.addinivalue_line("markers", "points(n): what the item is worth, a whole number")
    config.addinivalue_line(
        "markers", "aspect(name): what the item judges: values, scale, form, stability, inputs, ..."
    )
    config.addinivalue_line("markers", "hint(text): a question that makes the student look at the right place")
    if config.getoption("--submission", default=None):
        config.pluginmanager.register(ByHand(config), "gradkit-by-hand")


# ---------------------------------------------------------------- fixtures of hidden tests


def _judging(request: pytest.FixtureRequest) -> Judging:
    judging = request.config.stash.get(JUDGING, None)
    if judging is None:
        raise pytest.UsageError("hidden tests judge a submission: give one with --submission FILE")
    return judging


@pytest.fixture
def student(request: pytest.FixtureRequest) -> Student:
    """The module under test, in its worker."""
    return _judging(request).proxies(request.node)[0]


@pytest.fixture
def draw(request: pytest.FixtureRequest) -> np.random.Generator:
    """The generator of the item's hidden data: the same in every run under the same secret."""
    return _judging(request).proxies(request.node)[1]


@pytest.fixture
def reference(request: pytest.FixtureRequest) -> ModuleType:
    """The solution of the exercise."""
    judging = _judging(request)
    item = request.node.stash[ITEM]
    return judging.judge_of(request.node).references[item.exercise]


# ---------------------------------------------------------------- judging


class Judging:
    """The hooks that judge: which judge an item belongs to is for the subclass to say."""

    def __init__(self) -> None:
        self._proxies: dict[str, tuple[Student, np.random.Generator]] = {}

    def judge_of(self, node: pytest.Item) -> Judge:
        """Return the judge of a test's assignment, with the submission begun."""
        raise NotImplementedError

    def proxies(self, node: pytest.Item) -> tuple[Student, np.random.Generator]:
        """Return the fixtures of the test that is being set up."""
        return self._proxies[node.nodeid]

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Begin an item, or skip it if it must wait for the values."""
        if (rubric_item := item.stash.get(ITEM, None)) is None:
            return
        judge = self.judge_of(item)
        if not judge.is_judged(rubric_item):
            judge.not_judged(rubric_item)
            pytest.skip("not judged: the function's values are not right")
        if judge.begin_item(rubric_item):
            pytest.skip("passed: all answers are those of a run that passed")
        self._proxies = {item.nodeid: judge.proxies(rubric_item)}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Tell the judge how an item ended."""
        report = yield
        rubric_item = item.stash.get(ITEM, None)
        if rubric_item is not None and not report.skipped:
            judge = self.judge_of(item)
            if report.failed:
                assert call.excinfo is not None
                judge.failed(rubric_item, call.excinfo.value, report.longreprtext)
            elif call.when == "call":
                judge.passed(rubric_item)
        elif rubric_item is not None and call.when == "call":  # skipped by the test itself: then it judges nothing
            assert call.excinfo is not None
            self.judge_of(item).failed(rubric_item, call.excinfo.value, report.longreprtext)
        return report


def in_order_of_judgement(nodes: list[pytest.Item]) -> list[pytest.Item]:
    """Return the tests so that the values of a module's functions are judged before anything else of it."""
    modules = {node.path: number for number, node in reversed(list(enumerate(nodes)))}
    return sorted(nodes, key=lambda node: (modules[node.path], node.stash[ITEM].aspect != "values"))


def attach_items(nodes: list[pytest.Item], assignment: Assignment) -> None:
    """Join the tests that pytest collected to the items that were read off the rubrics.

    Raises
    ------
    GradkitError
        If the two do not agree.
    """
    from autograder.errors import GradkitError

    known = {(exercise.rubric, item.name): item for exercise in assignment.exercises for item in exercise.items}
    collected = {(node.path, node.name) for node in nodes}
    if odd := collected ^ set(known):
        path, name = sorted(odd, key=str)[0]
        raise GradkitError(
            "pytest and the rubric do not agree on the items",
            where=f"{path}: {name}",
            remedy="an item is a plain function test_..., neither parametrised nor in a class",
        )
    for node in nodes:
        node.stash[ITEM] = known[node.path, node.name]


# ---------------------------------------------------------------- by hand


class ByHand(Judging):
    """Judges one file or folder with the rubrics that pytest was given, and explains below pytest's own report."""

    def __init__(self, config: pytest.Config) -> None:
        super().__init__()
        self.path = Path(config.getoption("--submission"))
        self.judges: dict[str, Judge] = {}
        self.verdicts: list[tuple[Assignment, Verdict]] = []
        config.stash[JUDGING] = self

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Keep the hidden tests of the file's exercise, in the order of judgement."""
        from autograder.catalog import assignment
        from autograder.errors import GradkitError

        try:
            abouts = [assignment(name) for name in {node.path.parent.name for node in items}]
        except GradkitError as error:
            raise pytest.UsageError(str(error)) from None
        known = {
            (exercise.rubric, item.name): item
            for about in abouts
            for exercise in about.exercises
            for item in exercise.items
        }
        kept, others = [], []
        for node in items:
            found = known.get((node.path, getattr(node, "originalname", node.name)))
            if found is not None and (self.path.is_dir() or found.exercise == self.path.stem):
                node.stash[ITEM] = found
                kept.append(node)
            else:
                others.append(node)
        if not kept:
            raise pytest.UsageError(f"no hidden test here is about {self.path.name}")
        config.hook.pytest_deselected(items=others)
        items[:] = in_order_of_judgement(kept)

    def judge_of(self, node: pytest.Item) -> Judge:
        """Start a fork server for the test's assignment when the first of its tests comes."""
        from autograder.catalog import assignment
        from autograder.collect import read_folder
        from autograder.course import PUBLIC_SECRET, Limits
        from autograder.grader.forkservers import best_fork_server
        from autograder.grader.judge import Judge

        name = node.path.parent.name
        if name not in self.judges:
            about = assignment(name)
            folder = self.path if self.path.is_dir() else self.path.parent
            files, _ = read_folder(folder, about.filenames)
            judge = Judge(about, PUBLIC_SECRET, Limits(), best_fork_server())
            judge.rubrics[node.stash[ITEM].exercise] = node.module  # type: ignore[attr-defined]
            judge.begin(self.path.name, files)
            self.judges[name] = judge
        return self.judges[name]

    def pytest_sessionfinish(self) -> None:
        """Explain what failed, and end the workers."""
        for judge in self.judges.values():
            self.verdicts.append((judge.assignment, judge.finish()))
            judge.server.close()

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Say what a student would be told, and the points."""
        for assignment, verdict in self.verdicts:
            items = {(item.exercise, item.name): item for item in assignment.items}
            terminalreporter.section("what the student is told")
            score = points = 0
            for report in verdict.report.items:
                item = items[report.exercise, report.item]
                points += item.points
                score += item.points if report.outcome == "passed" else 0
                self._explain(terminalreporter, item, report)
            terminalreporter.write_line(f"{score} of {points} points (tier {verdict.report.tier})")

    @staticmethod
    def _explain(terminalreporter: Any, item: Item, report: Any) -> None:
        if report.outcome == "passed" and not report.remarks:
            return
        terminalreporter.write_line(f"{item.name}: {report.outcome}. {report.message}")
        if report.explanation:
            terminalreporter.write_line(f"    [{report.explanation.name}] {report.explanation.text}")
            if shown := report.explanation.example:
                terminalreporter.write_line(f"    {shown.call}  ->  {shown.came}  (right: {shown.right})")
        for text in report.remarks:
            terminalreporter.write_line(f"    remark: {text}")
