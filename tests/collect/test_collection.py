import os
from pathlib import Path

import pytest

from autograder.collect import collect, load
from autograder.collect import collection as module
from autograder.errors import GradkitError

CH05 = "ch05_logistic_regression"


def tree(root: Path) -> dict[str, tuple[bytes, int]]:
    """Return every file under a folder, with its content and the moment of its last change."""
    return {
        str(path.relative_to(root)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in root.rglob("*")
        if path.is_file()
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
    assert written == {"activations.py", "submission.json", "timestamp.txt"}
