import os
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from autograder.collect import collect, load
from autograder.collect import collection as module
from autograder.course import Course
from autograder.errors import GradkitError

CH05 = "ch05_logistic_regression"
NOON = datetime.fromisoformat("2026-10-01T12:00:00+00:00")
FAR = datetime(2099, 1, 1, tzinfo=UTC)
NEVER_SET = datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)


def tree(root: Path) -> dict[str, tuple[bytes, int]]:
    """Return every file under a folder but the lock, with its content and the moment of its last change."""
    return {
        str(path.relative_to(root)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in root.rglob("*")
        if path.is_file() and path.name != "lock"
    }


def test_a_class_is_collected_in_the_order_of_its_ids(course, assignment, inbox, put, packed):
    put(inbox / "carl.zip", packed({"activations.py": b"c", "classifier.py": b"c"}))
    put(inbox / "anna/activations.py")
    put(inbox / "notes.txt")
    (inbox / "ben").mkdir()

    collection = collect(course, assignment, inbox)

    assert collection.assignment == CH05
    assert [(one.student, one.status) for one in collection.students] == [
        ("anna", "new"),
        ("ben", "empty"),
        ("carl", "new"),
    ]
    assert collection.problems == ("notes.txt: neither a folder nor a zip; left alone",)
    assert collection.counts == {"new": 2, "empty": 1}
    assert collection.counts["replaced"] == 0
    assert (collection.n_incomplete, collection.n_late) == (2, 0)
    assert course.students(CH05) == ["anna", "ben", "carl"]


def test_collecting_twice_changes_nothing(course, assignment, inbox, put, packed):
    put(inbox / "anna/activations.py")
    put(inbox / "anna.zip", packed({"classifier.py": b"c"}))
    put(inbox / "ben.zip", b"broken")
    (inbox / "carl").mkdir()
    collect(course, assignment, inbox)
    before = tree(course.root)

    collection = collect(course, assignment, inbox)

    assert [one.status for one in collection.students] == ["unchanged", "empty", "empty"]
    assert tree(course.root) == before


def test_the_same_class_as_folders_and_as_a_zip_is_the_same(course, assignment, inbox, put, packed):
    files = {f"{student}/{CH05}/activations.py": student.encode() for student in ("anna", "ben", "Žofie")}
    for path, content in files.items():
        put(inbox / path, content)
    source = put(inbox.parent / "class.zip", packed(files))
    collect(course, assignment, inbox)

    collection = collect(course, assignment, source)

    assert collection.counts == {"unchanged": 3}


def test_students_who_are_not_in_the_source_are_left_alone(course, assignment, inbox, put):
    put(inbox / "anna/activations.py", b"a")
    collect(course, assignment, inbox)
    other = put(inbox.parent / "other/ben/activations.py").parent.parent

    collect(course, assignment, other)

    assert load(course, CH05, "anna").files == {"activations.py": b"a"}
    assert course.students(CH05) == ["anna", "ben"]


def test_a_class_larger_than_a_batch_is_collected_whole(course, assignment, inbox, put, monkeypatch):
    monkeypatch.setattr(module, "_BATCH", 2)
    for number in range(5):
        put(inbox / f"{number}/activations.py", b"%d" % number)

    collect(course, assignment, inbox)

    assert [load(course, CH05, f"{n}").files["activations.py"] for n in range(5)] == [b"0", b"1", b"2", b"3", b"4"]


@pytest.mark.parametrize("student", ["../../evil", "a/b"])
def test_no_id_leads_out_of_the_course_folder(course, assignment, inbox, put, packed, student):
    source = put(inbox / "class.zip", packed({f"{student}/activations.py": b"", "x/activations.py": b""}))

    collect(course, assignment, source)

    folders = {path.name for path in (course.root / "submitted").iterdir()}
    assert folders <= {"a", "x"}
    assert sorted(path.name for path in inbox.parent.iterdir()) == ["course", "inbox"]


def test_a_zip_called_dot_dot_is_a_student_like_any_other(course, assignment, inbox, put, packed):
    put(inbox / "...zip", packed({"activations.py": b"a"}))

    (student,) = collect(course, assignment, inbox).students

    assert student.student == ".."
    assert load(course, CH05, "..").files == {"activations.py": b"a"}
    assert [path.name for path in (course.root / "submitted").iterdir()] == ["%2E."]


def test_a_source_that_holds_nobody_is_told(course, assignment, inbox):
    collection = collect(course, assignment, inbox)

    assert collection.students == ()
    assert collection.problems == ("no student's folder or zip was found",)


@pytest.mark.parametrize("place", [".", "..", "submitted", "collected/ch05_logistic_regression"])
def test_the_courses_own_folders_are_no_source(course, assignment, place):
    (course.root / place).mkdir(parents=True, exist_ok=True)

    with pytest.raises(GradkitError, match="the course's own folders"):
        collect(course, assignment, course.root / place)


def test_nothing_of_a_submission_is_run_or_unpacked(course, assignment, inbox, put, packed):
    evil = f"import os; os.mkdir({os.fspath(inbox / 'ran')!r})\n".encode()
    names = ["activations.py", "conftest.py", "sitecustomize.py", "__init__.py", "../../numpy.py", "x.pth"]
    put(inbox / "anna.zip", packed(dict.fromkeys(names, evil)))
    for name in names[:4]:
        put(inbox / "ben" / name, evil)

    collect(course, assignment, inbox)

    assert not (inbox / "ran").exists()
    written = {path.name for path in course.root.rglob("*") if path.is_file()}
    assert written - {"lock"} == {"activations.py", "submission.json", "timestamp.txt"}


# ---------------------------------------------------------------- one course, one collector


def test_a_folder_of_which_nobody_made_a_course_is_left_alone(assignment, inbox, put, tmp_path):
    put(inbox / "anna/activations.py")
    (tmp_path / "downloads").mkdir()

    with pytest.raises(GradkitError, match="this folder is no course") as caught:
        collect(Course(tmp_path / "downloads"), assignment, inbox)

    assert "--course" in caught.value.remedy
    assert list((tmp_path / "downloads").iterdir()) == []


@pytest.mark.parametrize("other", [f"gradkit collect {CH05}", "gradkit score ch06_maximum_likelihood"])
def test_who_collects_while_another_is_at_work_is_refused_and_changes_nothing(course, assignment, inbox, put, other):
    put(inbox / "anna/activations.py")

    with course.locked(other), ThreadPoolExecutor(1) as elsewhere:
        error = elsewhere.submit(collect, course, assignment, inbox).exception()

    assert f"another gradkit is at work in this course: {other}" in str(error)
    assert tree(course.root) == {}
    assert collect(course, assignment, inbox).counts == {"new": 1}


def test_two_who_collect_at_the_same_time_leave_every_submission_whole(course, assignment, inbox, put):
    for number in range(30):
        put(inbox / f"{number}/activations.py", b"%d" % number)

    with ThreadPoolExecutor(2) as pool:
        ends = [pool.submit(collect, course, assignment, inbox) for _ in range(6)]
    errors = [str(end.exception()) for end in ends if end.exception() is not None]

    assert len(errors) < len(ends)
    assert all("another gradkit is at work" in error for error in errors)
    assert [load(course, CH05, f"{n}").files["activations.py"] for n in range(30)] == [b"%d" % n for n in range(30)]


# ---------------------------------------------------------------- disks that refuse


def test_a_full_disk_is_told_and_the_next_run_completes_it(course, assignment, inbox, put, full_disk):
    put(inbox / "anna/activations.py", b"a" * 2000)
    put(inbox / "ben/activations.py", b"b" * 20)

    with full_disk(1000), pytest.raises(GradkitError, match="the course folder could not be written"):
        collect(course, assignment, inbox)
    collected = collect(course, assignment, inbox)

    assert collected.counts == {"new": 2}
    assert load(course, CH05, "anna").files == {"activations.py": b"a" * 2000}
    assert not list(course.root.rglob("*.new"))


def test_a_folder_that_may_only_be_read_is_told_and_what_stands_there_stays(course, assignment, inbox, put, read_only):
    put(inbox / "anna/activations.py", b"old")
    collect(course, assignment, inbox)
    put(inbox / "anna/activations.py", b"new", NOON + timedelta(hours=1))
    before = tree(course.root)

    with (
        read_only(course.submitted(CH05, "anna").parent, course.collected(CH05, "anna")),
        pytest.raises(GradkitError, match=r"could not be written \(Permission denied\)"),
    ):
        collect(course, assignment, inbox)
    left = tree(course.root)
    collect(course, assignment, inbox)

    assert left == before
    assert load(course, CH05, "anna").files == {"activations.py": b"new"}


# ---------------------------------------------------------------- clocks that are wrong


@pytest.mark.parametrize("wrong", [FAR, NEVER_SET], ids=["the future", "1970"])
def test_a_date_that_cannot_be_true_is_told_and_counts_as_none(course, assignment, inbox, put, wrong):
    put(inbox / "anna/activations.py", b"old", wrong)

    (student,) = collect(course, assignment, inbox).students

    assert student.submitted_at == ""
    assert f"the date of inbox/anna/, {wrong:%Y-%m-%d}, cannot be true: it counts as not known" in student.problems
    assert load(course, CH05, "anna").problems == ("classifier.py is missing",)


def test_the_same_files_with_a_date_that_cannot_be_true_are_still_the_same(course, assignment, inbox, put):
    put(inbox / "anna/activations.py", b"old", NOON)
    collect(course, assignment, inbox)
    before = load(course, CH05, "anna")
    put(inbox / "anna/activations.py", b"old", FAR)

    (student,) = collect(course, assignment, inbox).students

    assert student.status == "unchanged"
    assert load(course, CH05, "anna") == before


def test_a_submission_from_the_future_does_not_keep_a_later_one_out(course, assignment, inbox, put):
    put(inbox / "anna/activations.py", b"old", FAR)
    collect(course, assignment, inbox)
    put(inbox / "anna/activations.py", b"new", NOON)

    (student,) = collect(course, assignment, inbox).students

    assert student.status == "replaced"
    assert load(course, CH05, "anna").files == {"activations.py": b"new"}


def test_a_submission_from_1970_is_not_older_than_what_stands_there(course, assignment, inbox, put):
    put(inbox / "anna/activations.py", b"old", NOON)
    collect(course, assignment, inbox)
    put(inbox / "anna/activations.py", b"new", NEVER_SET)

    (student,) = collect(course, assignment, inbox).students

    assert student.status == "replaced"


def test_a_clock_of_this_machine_that_was_never_set_makes_no_date_wrong(course, assignment, inbox, put):
    assert module._latest(NEVER_SET) > FAR
    assert module._latest(NOON + timedelta(days=60)) == NOON + timedelta(days=67)
