"""The example class: what each submission deserves and must be told, claim by claim, on the real grader."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from autograder.catalog import assignment
from autograder.collect import Collected, collect, load
from autograder.course import PUBLIC_SECRET, Course, Limits, encode, initialize
from autograder.model import MarkedItem, Record, Report
from autograder.pool import Graders, Task
from autograder.scoring import mark

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
EXPECTED: Mapping[str, Mapping[str, Mapping[str, Any]]] = tomllib.loads(
    (EXAMPLES / "expected.toml").read_text(encoding="utf-8")
)
STUDENTS = [f"s{number:02}" for number in range(1, 37)]
LIMITS = Limits(cpu=0.5)
"""A loop without end costs this much of every test run, for each item that calls it."""


@dataclass(frozen=True)
class Graded:
    """A class as it came out: student -> what was collected, reported and recorded."""

    collected: Mapping[str, Collected]
    tasks: Mapping[str, Task]
    reports: Mapping[str, Report]
    records: Mapping[str, Record]


@pytest.fixture(scope="module")
def classes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Graded]:
    """Both classes, collected and graded once."""
    course = Course(tmp_path_factory.mktemp("course"))
    initialize(course, demo=True)
    return {name: grade(course, name) for name in EXPECTED}


def grade(course: Course, name: str) -> Graded:
    about = assignment(name)
    collected = collect(course, about, EXAMPLES / "class" / name).students
    submissions = {one.student: load(course, name, one.student) for one in collected}
    tasks = {student: Task(student, submission.files) for student, submission in submissions.items()}
    with Graders(name, PUBLIC_SECRET, LIMITS) as graders:
        judged = {one.task.name: one for one in graders.judge_all(tasks.values())}
    broken = {student: str(one.error) for student, one in judged.items() if one.verdict is None}
    assert not broken
    reports = {student: judged[student].verdict.report for student in sorted(judged)}
    records = {s: mark(report, about, submissions[s], "key") for s, report in reports.items()}
    return Graded({one.student: one for one in collected}, tasks, reports, records)


def submissions(*groups: str) -> Any:
    """Parametrise a test over the submissions of some groups; over all if none is named."""
    return pytest.mark.parametrize(
        ("name", "student", "expected"),
        [
            pytest.param(name, student, expected, id=f"{name.partition('_')[0]}-{student}")
            for name, table in EXPECTED.items()
            for student, expected in table.items()
            if not groups or expected["group"] in groups
        ],
    )


def told(record: Record) -> set[str]:
    return {item.explanation.name for item in record.items if item.explanation}


def lost(record: Record) -> list[MarkedItem]:
    return [item for item in record.items if item.outcome not in ("passed", "not judged")]


# ---------------------------------------------------------------- the class itself


@pytest.mark.parametrize("name", EXPECTED)
def test_the_table_and_the_folders_name_the_same_students(name):
    there = sorted(path.stem for path in (EXAMPLES / "class" / name).iterdir())

    assert there == list(EXPECTED[name]) == STUDENTS


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("class/*/*/*.py")), ids=lambda p: "/".join(p.parts[-3:]))
def test_a_file_says_in_its_first_line_what_it_is(path):
    first = path.read_text(encoding="utf-8-sig").splitlines()[0]

    assert first.startswith("# ")


@pytest.mark.parametrize("name", EXPECTED)
def test_the_class_has_all_kinds_of_students(name):
    groups = [expected["group"] for expected in EXPECTED[name].values()]

    assert groups.count("right") >= 8
    assert set(groups) >= {"chapter", "unstable", "wrong", "unfinished", "unloadable", "stopped", "constant", "attack"}


# ---------------------------------------------------------------- collecting it


@pytest.mark.parametrize("name", EXPECTED)
def test_everybody_is_collected(classes, name):
    assert list(classes[name].collected) == STUDENTS


def test_a_note_instead_of_work_is_an_empty_submission(classes):
    assert [graded.collected["s25"].status for graded in classes.values()] == ["empty", "empty"]


def test_a_file_under_another_name_is_pointed_out(classes):
    problems = classes["ch06_maximum_likelihood"].collected["s27"].problems

    assert "likelihood.py is missing; found Likelihood.py: the name must be likelihood.py" in problems


def test_a_zip_is_read_like_a_folder(classes):
    assert classes["ch06_maximum_likelihood"].collected["s26"].files == ("likelihood.py",)


def test_nothing_is_read_but_what_is_asked_for(classes):
    asked = {name: set(assignment(name).filenames) for name in EXPECTED}

    assert all(set(one.files) <= asked[name] for name in EXPECTED for one in classes[name].collected.values())


# ---------------------------------------------------------------- grading it


@submissions()
def test_a_submission_earns_what_it_deserves(classes, name, student, expected):
    assert classes[name].records[student].score == expected["score"]


@submissions()
def test_a_submission_is_told_what_it_must_be(classes, name, student, expected):
    assert told(classes[name].records[student]) >= set(expected["told"])


@submissions()
def test_a_submission_gets_the_remarks_that_it_deserves(classes, name, student, expected):
    remarks = {text for item in classes[name].records[student].items for text in item.remarks}

    assert [words for words in expected.get("remarks", []) if not any(words in text for text in remarks)] == []


@submissions()
def test_every_item_has_an_outcome_and_a_lost_one_a_reason(classes, name, student, expected):
    record = classes[name].records[student]

    assert len(record.items) == len(assignment(name).items)
    assert [item.item for item in lost(record) if not item.message] == []
    assert [item.item for item in lost(record) if item.outcome != "to do" and item.explanation is None] == []


@submissions("right")
def test_right_work_in_any_style_loses_nothing_but_for_loops(classes, name, student, expected):
    record = classes[name].records[student]

    assert {item.outcome for item in record.items if item.aspect != "vectorised"} == {"passed"}
    assert all(about.endswith("_loop") for about in told(record))


@submissions("unstable", "convention")
def test_right_values_keep_their_points_whatever_else_is_lost(classes, name, student, expected):
    record = classes[name].records[student]

    assert {item.aspect for item in lost(record)}.isdisjoint({"values"})


@submissions("unfinished")
def test_what_is_not_begun_is_to_do_and_no_mistake(classes, name, student, expected):
    values = [item for item in lost(classes[name].records[student]) if item.aspect == "values"]

    assert values
    assert {(item.outcome, item.explanation) for item in values} == {("to do", None)}


@submissions("constant")
def test_a_constant_earns_nothing_for_being_stable(classes, name, student, expected):
    record = classes[name].records[student]

    assert {item.outcome for item in record.items if item.aspect != "values"} == {"not judged"}
    assert record.score == 0


@submissions("stopped")
def test_a_run_that_is_stopped_takes_nothing_from_functions_that_end(classes, name, student, expected):
    record = classes[name].records[student]
    stopped = {item.function for item in record.items if item.outcome == "stopped"}
    not_loaded = {item.exercise for item in record.items if item.outcome == "not run"}

    assert stopped or not_loaded
    others = [item for item in record.items if item.function not in stopped and item.exercise not in not_loaded]
    assert {item.outcome for item in others} <= {"passed", "failed", "not judged"}


@submissions("attack")
def test_an_attack_earns_what_its_honest_functions_are_worth(classes, name, student, expected):
    record = classes[name].records[student]
    honest = {item.function for item in record.items if item.mark}

    assert honest == set(expected["honest"])
    assert record.score == sum(item.points for item in record.items if item.function in honest)


@submissions()
def test_nothing_that_rewrites_a_terminal_or_a_page_stands_in_a_report(classes, name, student, expected):
    text = encode(classes[name].reports[student]).decode()

    odd = {c for c in text if c != "\n" and unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}}
    assert odd == set()


@submissions("attack")
def test_what_was_printed_reaches_no_report(classes, name, student, expected):
    text = encode(classes[name].reports[student]).decode()

    assert [forged for forged in ("set-output", "in 0.0", "max_score", "PASSED\\n") if forged in text] == []


# ---------------------------------------------------------------- grading it again


TWICE = ("chapter", "unstable", "convention", "wrong", "constant", "attack")
"""The groups whose reports have the most to say."""


@pytest.fixture(scope="module")
def again(classes) -> dict[str, Mapping[str, Report]]:
    """The same submissions, judged by new processes and in another order."""
    return {name: dict(judge_again(name, graded.tasks)) for name, graded in classes.items()}


def judge_again(name: str, tasks: Mapping[str, Task]) -> Iterator[tuple[str, Report]]:
    chosen = [task for student, task in tasks.items() if EXPECTED[name][student]["group"] in TWICE]
    with Graders(name, PUBLIC_SECRET, LIMITS) as graders:
        for judged in graders.judge_all(reversed(chosen)):
            yield judged.task.name, judged.verdict.report


@submissions(*TWICE)
def test_judged_twice_gives_the_same_report(classes, again, name, student, expected):
    assert encode(again[name][student]) == encode(classes[name].reports[student])
