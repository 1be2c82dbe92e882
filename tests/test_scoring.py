"""From submissions to records: what is graded again and what is not, and that nothing is lost on the way."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from autograder import gradebook, keys, scoring
from autograder.collect import collect
from autograder.course import PUBLIC_SECRET, Course, Limits, initialize, read_record
from autograder.errors import GraderBrokeError, GradkitError
from autograder.keys import content_hash, fingerprint, validity
from autograder.model import ItemReport, Report, Submission
from autograder.pool import Judged
from autograder.scoring import Watch, mark, score, score_folder

SECONDS = 60


def handed_in(costs, tmp_path: Path, **sources: str) -> Path:
    """Write a folder of submissions: the solution and, behind it, what each student makes of it."""
    solution = costs.exercises[0].solution.read_text(encoding="utf-8")
    for student, source in sources.items():
        folder = tmp_path / "in" / student
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "likelihood.py").write_text(solution + source, encoding="utf-8")
    return tmp_path / "in"


CLASS = {
    "ada": "",
    "grace": "\n\ndef sample_mean(x):\n    return np.sum(x) / (len(x) - 1)\n",
    "mallory": "\n\ndef sample_mean(x):\n    print(x)\n    raise ValueError(x)\n",
    "alan": "\n\ndef cost(T, Y):\n    while True: pass\n",
}


@pytest.fixture
def course(costs, tmp_path: Path) -> Course:
    course = Course(tmp_path)
    initialize(course, demo=True)
    course = Course.open(tmp_path)
    collect(course, costs, handed_in(costs, tmp_path, **CLASS))
    return course


def files(course: Course) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(course.root.glob("records/*/*"))}


# ---------------------------------------------------------------- marking


def report_of(assignment, outcome="passed"):
    items = tuple(ItemReport(item.exercise, item.name, outcome) for item in assignment.items)
    return Report(assignment.name, "Ada", "A", items)


def test_an_item_that_passed_earns_its_points_and_every_other_none(small):
    submission = Submission(small.name, "Ada", {"first.py": b""})
    for outcome, score_ in (
        ("passed", 100),
        ("failed", 0),
        ("to do", 0),
        ("not judged", 0),
        ("not run", 0),
        ("stopped", 0),
    ):
        assert mark(report_of(small, outcome), small, submission, "key").score == score_


def test_a_record_says_what_was_graded_and_under_what(small):
    submission = Submission(small.name, "Ada", {"b.py": b"", "a.py": b""}, "2030-01-01T00:00:00+00:00", ("late",))
    record = mark(report_of(small), small, submission, "key")

    assert (record.student, record.submission, record.key, record.tier) == ("Ada", submission.digest, "key", "A")
    assert (record.files, record.submitted_at, record.problems) == (
        ("a.py", "b.py"),
        "2030-01-01T00:00:00+00:00",
        ("late",),
    )
    assert set(record.versions) == {"gradkit", "numpy", "pytest", "python"}


def test_a_report_that_leaves_out_an_item_is_no_record(small):
    report = report_of(small)
    report = Report(report.assignment, report.student, report.tier, report.items[1:])

    with pytest.raises(GraderBrokeError):
        mark(report, small, Submission(small.name, "Ada", {}), "key")


# ---------------------------------------------------------------- keys


def test_a_key_is_of_everything_that_decides(small, costs):
    found = {
        validity(small, "a", Limits(), b"s" * 32),
        validity(small, "b", Limits(), b"s" * 32),
        validity(costs, "a", Limits(), b"s" * 32),
        validity(small, "a", Limits(cpu=3.0), b"s" * 32),
        validity(small, "a", Limits(), b"t" * 32),
    }

    assert len(found) == 5
    assert validity(small, "a", Limits(), b"s" * 32) in found


def test_a_fingerprint_gives_nothing_of_the_secret_away():
    assert fingerprint(b"a" * 32) != fingerprint(b"b" * 32)
    assert b"a" * 4 not in fingerprint(b"a" * 32).encode()


@pytest.mark.parametrize("name", ["assignments/ch99_small/first.py", "hidden/ch99_small/test_first.py",
                                  "solutions/ch99_small/second.py", "assignments/ch99_small/given.py",
                                  "misconceptions/ch99_small/first/total_last.py"])  # fmt: skip
def test_a_change_in_any_file_that_decides_changes_the_content(small_tree, tmp_path, name):
    import shutil

    from autograder import catalog
    from autograder.content import Tree

    hashes = []
    for run in range(2):
        root = tmp_path / str(run) / "course"
        shutil.copytree(small_tree.assignments.parent, root)
        if run:
            (root / name).write_text((root / name).read_text() + "\n# changed\n")
        folders = ("assignments", "solutions", "hidden", "misconceptions", "forms", "student_template", "data")
        where = Tree(*(root / folder for folder in folders))
        hashes.append(content_hash(catalog.assignment("ch99_small", where)))

    assert hashes[0] != hashes[1]


# ---------------------------------------------------------------- a class


def test_every_submission_gets_a_record_and_only_once(course, costs, warm):
    first = score(course, costs)
    scores = {record.student: record.score for record in course.records(costs.name)}
    again = score(course, costs)

    assert scores["ada"] == 100
    assert 0 < scores["grace"] < 100
    assert sorted(scores) == sorted(CLASS) == sorted(warm) == list(first.students)
    assert (again.students, again.unchanged) == ((), 4)


def test_two_gradings_give_the_same_bytes(course, costs, warm):
    score(course, costs)
    before = files(course)
    for path in course.root.glob("records/*/*"):
        path.unlink()
    score(course, costs)

    assert files(course) == before
    assert len(before) == 4


def test_records_hold_no_hidden_value_and_logs_are_the_staffs(course, costs, warm):
    score(course, costs)
    log = course.log(costs.name, "mallory")
    details = json.loads(log.read_bytes())["details"]["likelihood/test_sample_mean_values"]
    shown = details.partition("ValueError: [")[2].split()[0]

    assert float(shown.strip("]."))  # the log holds what the student raised
    assert shown.encode() not in course.record(costs.name, "mallory").read_bytes()
    assert log.stat().st_mode & 0o777 == 0o600


def test_a_damaged_record_is_made_anew(course, costs, warm):
    score(course, costs)
    before = files(course)
    course.record(costs.name, "ada").write_bytes(before["ada.json"][:100])
    course.record(costs.name, "grace").write_bytes(before["alan.json"])  # somebody else's
    del warm[:]
    score(course, costs)

    assert sorted(warm) == ["ada", "grace"]
    assert files(course) == before


def test_a_changed_submission_is_graded_again_alone(course, costs, warm):
    score(course, costs)
    del warm[:]
    collect(course, costs, handed_in(costs, course.root, grace="\n# corrected\n"))
    scored = score(course, costs)

    assert warm == ["grace"]
    assert scored.students == ("grace",)
    assert read_record(course.record(costs.name, "grace")).score == 100


def test_a_changed_rubric_grades_all_again(course, costs, warm, monkeypatch):
    score(course, costs)
    del warm[:]
    monkeypatch.setattr(keys, "PROTOCOL", keys.PROTOCOL + 1)
    scored = score(course, costs)

    assert sorted(warm) == sorted(CLASS)
    assert scored.unchanged == 0


def test_named_students_are_graded_alone_and_once(course, costs, warm):
    score(course, costs, ["ada", "ada"])

    assert warm == ["ada"]
    with pytest.raises(GradkitError, match="no submission of 'nobody'"):
        score(course, costs, ["nobody"])


def test_a_damaged_submission_is_told_and_the_others_go_on(course, costs, warm):
    (course.submitted(costs.name, "grace") / "submission.json").write_text("{}")
    told: list[GraderBrokeError] = []
    scored = score(course, costs, watch=Watch(broke=told.append))

    assert sorted(warm) == ["ada", "alan", "mallory"]
    assert [error.what for error in scored.broken] == [error.what for error in told]
    assert "damaged" in told[0].what


def test_a_submission_on_which_the_grader_broke_gets_no_record(course, costs, monkeypatch):
    class Broken:
        def __init__(self, *args, **kwargs):
            pass

        def judge_all(self, tasks):
            for task in tasks:
                yield Judged(task, None, GraderBrokeError("broke", where=task.name, remedy=""), 0.0)

        def __enter__(self):
            return self

        def __exit__(self, *exc_info):
            pass

    monkeypatch.setattr(scoring, "Graders", Broken)
    scored = score(course, costs)

    assert len(scored.broken) == 4
    assert files(course) == {}


def test_a_submission_that_changes_while_the_class_is_scored_gets_no_record(course, costs, warm):
    def change(total):
        (course.submitted(costs.name, "ada") / "likelihood.py").write_bytes(b"")
        (course.submitted(costs.name, "alan") / "likelihood.py").unlink()

    scored = score(course, costs, watch=Watch(begun=change))

    assert sorted(warm) == ["grace", "mallory"]
    assert sorted(files(course)) == ["grace.json", "mallory.json"]
    assert [error.what.split(":")[0] for error in scored.broken] == [
        "the submission of 'ada' was changed while the class was scored",
        "this submission is damaged",
    ]


# ---------------------------------------------------------------- a grade that does not count any more


def breaking(*students: str):
    """Return a pool of graders in which grading some students breaks, beside the tests' own warm one."""

    class Breaking(scoring.Graders):  # type: ignore[name-defined]
        def judge_all(self, tasks):
            tasks = list(tasks)
            for task in tasks:
                if task.name in students:
                    yield Judged(
                        task, None, GraderBrokeError("the grader broke", where="a test", remedy="mend it"), 0.0
                    )
            yield from super().judge_all([task for task in tasks if task.name not in students])

    return Breaking


@pytest.fixture
def resubmitted(course, costs, warm) -> bytes:
    """Grade the class, have grace hand in something else, and return the bytes of her old record."""
    score(course, costs)
    collect(course, costs, handed_in(costs, course.root, grace="\n# corrected\n"))
    return course.record(costs.name, "grace").read_bytes()


def test_an_old_record_does_not_pass_as_the_grade_of_what_could_not_be_graded(course, costs, resubmitted, monkeypatch):
    told: list[GraderBrokeError] = []
    monkeypatch.setattr(scoring, "Graders", breaking("grace"))
    scored = score(course, costs, watch=Watch(broke=told.append))

    assert "the grader broke; the grade of what was graded before does not count any more" in told[0].what
    assert str(course.superseded(costs.name, "grace")) in told[0].what
    assert scored.broken == tuple(told)
    assert "grace.json" not in files(course)
    assert [record.student for record in course.records(costs.name)] == ["ada", "alan", "mallory"]
    assert course.superseded(costs.name, "grace").read_bytes() == resubmitted


def test_in_the_gradebook_it_waits_for_a_grade_and_is_no_zero(course, costs, resubmitted, monkeypatch):
    gradebook.follow(course, costs)
    monkeypatch.setattr(scoring, "Graders", breaking("grace"))
    score(course, costs)
    gradebook.follow(course, costs)
    marks = """
        SELECT DISTINCT auto_score, needs_manual_grade FROM grade
        JOIN submitted_notebook AS n ON n.id = grade.notebook_id
        JOIN submitted_assignment AS a ON a.id = n.assignment_id
        WHERE a.student_id = 'grace'
    """
    with closing(sqlite3.connect(course.root / "gradebook.db")) as database:
        found = database.execute(marks).fetchall()

    assert found == [(None, 1)]


def test_the_next_run_that_can_grade_it_puts_a_record_in_its_place(course, costs, resubmitted, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(scoring, "Graders", breaking("grace"))
        score(course, costs)
    scored = score(course, costs)

    assert scored.students == ("grace",)
    assert read_record(course.record(costs.name, "grace")).score == 100
    assert not course.superseded(costs.name, "grace").exists()
    assert course.ungraded(costs.name) == {}


def test_it_still_does_not_count_when_grading_breaks_again(course, costs, resubmitted, monkeypatch):
    monkeypatch.setattr(scoring, "Graders", breaking("grace"))
    score(course, costs)
    scored = score(course, costs)

    assert len(scored.broken) == 1
    assert course.superseded(costs.name, "grace").read_bytes() == resubmitted


def test_a_run_that_was_killed_in_between_leaves_no_grade_superseded(course, costs, warm):
    score(course, costs)
    left = course.superseded(costs.name, "ada")
    left.parent.mkdir(parents=True)
    left.write_bytes(course.record(costs.name, "ada").read_bytes())
    score(course, costs)

    assert not left.exists()


def test_a_record_that_is_none_does_not_stop_the_class_when_grading_breaks(course, costs, warm, monkeypatch):
    score(course, costs)
    course.record(costs.name, "grace").write_bytes(b"damaged")
    monkeypatch.setattr(scoring, "Graders", breaking("grace"))
    score(course, costs)

    assert [record.student for record in course.records(costs.name)] == ["ada", "alan", "mallory"]
    assert course.superseded(costs.name, "grace").read_bytes() == b"damaged"


# ---------------------------------------------------------------- clocks and disks


@pytest.mark.parametrize("moment", [0, 4_000_000_000], ids=["1970", "2096"])
def test_no_date_of_a_file_makes_a_record_stale_or_fresh(course, costs, warm, moment):
    score(course, costs)
    for path in course.root.rglob("*"):
        os.utime(path, (moment, moment), follow_symlinks=False)
    again = score(course, costs)
    collect(course, costs, handed_in(costs, course.root, grace="\n# corrected\n"))
    os.utime(course.submitted(costs.name, "grace") / "likelihood.py", (moment, moment))
    changed = score(course, costs)

    assert (again.students, again.unchanged) == ((), 4)
    assert changed.students == ("grace",)


def test_a_full_disk_is_told_and_the_next_run_goes_on_where_it_stopped(course, costs, warm, full_disk):
    score(course, costs)
    whole = files(course)
    for path in course.root.glob("records/*/*"):
        path.unlink()
    room = max(path.stat().st_size for path in course.root.glob("logs/*/*")) + 100

    with full_disk(room), pytest.raises(GradkitError, match="could not be written") as caught:
        score(course, costs)
    left = files(course)
    score(course, costs)

    assert "nothing is lost" in caught.value.remedy
    assert all(whole[name] == content for name, content in left.items())
    assert len(left) < len(whole)
    assert files(course) == whole
    assert not list(course.root.rglob("*.new"))


def test_a_folder_that_may_only_be_read_is_told_and_its_records_stay(course, costs, warm, read_only):
    score(course, costs)
    before = files(course)
    course.record(costs.name, "ada").write_bytes(b"damaged")

    with read_only(course.record(costs.name, "ada").parent), pytest.raises(GradkitError, match="Permission denied"):
        score(course, costs)
    score(course, costs)

    assert files(course) == before


def test_a_second_scorer_is_refused_at_once_and_touches_nothing(course, costs, warm):
    with course.locked("gradkit score ch06"), ThreadPoolExecutor(1) as elsewhere:
        error = elsewhere.submit(score, course, costs).exception()

    assert "another gradkit is at work in this course: gradkit score ch06" in str(error)
    assert warm == []
    assert files(course) == {}


# ---------------------------------------------------------------- one folder


def test_one_folder_is_graded_and_nothing_is_written(costs, tmp_path, warm):
    folder = handed_in(costs, tmp_path, ada="") / "ada"
    before = sorted(tmp_path.rglob("*"))
    record = score_folder(Course(tmp_path), costs, folder)

    assert (record.student, record.score) == ("ada", 100)
    assert sorted(tmp_path.rglob("*")) == before


def test_an_empty_folder_earns_nothing(costs, tmp_path, warm):
    record = score_folder(Course(tmp_path), costs, tmp_path)

    assert record.score == 0
    assert {item.outcome for item in record.items} == {"not run", "not judged"}


# ---------------------------------------------------------------- killed in the middle

SCORE = """
import sys
from autograder.catalog import assignment
from autograder.course import Course
from autograder.scoring import score
score(Course.open(sys.argv[1]), assignment(sys.argv[2]), workers=2)
"""


def until(condition: Callable[[], object]) -> None:
    for _ in range(SECONDS * 50):
        if condition():
            return
        time.sleep(0.02)
    raise AssertionError("it did not come to pass")


def test_a_run_that_was_killed_goes_on_where_it_stopped(costs, tmp_path, warm):
    course = Course(tmp_path)
    initialize(course, demo=True)
    collect(course, costs, handed_in(costs, tmp_path, **{f"s{n:02}": f"\n# {n}\n" for n in range(40)}))
    run = subprocess.Popen([sys.executable, "-c", SCORE, str(tmp_path), costs.name], start_new_session=True)
    until(lambda: len(files(course)) >= 2 or run.poll() is not None)
    with pytest.raises(GradkitError, match=f"another gradkit is at work in this course: .* process {run.pid} on"):
        score(course, costs)
    os.kill(run.pid, signal.SIGKILL)
    run.wait()
    written = {path: path.stat().st_mtime_ns for path in course.root.glob("records/*/*.json")}
    scored = score(course, costs)

    assert all(read_record(path).score == 100 for path in written)
    assert scored.unchanged == len(written)
    assert len(scored.students) == len(warm) == 40 - len(written)
    assert {path: path.stat().st_mtime_ns for path in written} == written
    assert len(list(course.records(costs.name))) == 40
    assert course.secret() == PUBLIC_SECRET
