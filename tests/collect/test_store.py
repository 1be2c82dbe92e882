import json
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from autograder.collect import collect, load
from autograder.errors import GradkitError
from autograder.model import Submission

CH05 = "ch05_logistic_regression"
NOON = datetime.fromisoformat("2026-10-01T12:00:00+00:00")


@pytest.fixture
def folder(course, assignment, inbox, put) -> Path:
    """Collect a submission of a student with an unusual id; return where it stands."""
    put(inbox / "Zoë + /activations.py", b"a")
    put(inbox / "Zoë + /classifier.py", b"c")
    collect(course, assignment, inbox)
    return course.submitted(CH05, "Zoë + ")


def test_a_submission_stands_with_its_slip_and_its_timestamp(folder):
    assert sorted(path.name for path in folder.iterdir()) == [
        "activations.py",
        "classifier.py",
        "submission.json",
        "timestamp.txt",
    ]
    assert (folder / "timestamp.txt").read_text() == "2026-10-01 12:00:00.000000 UTC"
    assert json.loads((folder / "submission.json").read_text()) == {
        "student": "Zoë + ",
        "submitted_at": "2026-10-01T12:00:00+00:00",
        "files": ["activations.py", "classifier.py"],
        "problems": [],
        "source": "inbox/Zoë + /",
    }


def test_a_submission_is_collected_under_its_digest(folder, course):
    (collected,) = course.collected(CH05, "Zoë + ").iterdir()

    assert collected.name == load(course, CH05, "Zoë + ").digest
    assert sorted(path.name for path in collected.iterdir()) == [
        "activations.py",
        "classifier.py",
        "submission.json",
    ]


def test_what_was_collected_is_loaded(folder, course):
    submission = load(course, CH05, "Zoë + ")

    assert submission.assignment == CH05
    assert submission.student == "Zoë + "
    assert submission.files == {"activations.py": b"a", "classifier.py": b"c"}
    assert submission.submitted_at == "2026-10-01T12:00:00+00:00"
    assert submission.problems == ()


def test_a_submission_without_a_date_has_no_timestamp(course, assignment, inbox):
    (inbox / "anna").mkdir()

    collect(course, assignment, inbox)

    assert [path.name for path in course.submitted(CH05, "anna").iterdir()] == ["submission.json"]
    assert load(course, CH05, "anna").submitted_at == ""


def test_an_id_too_long_for_a_folder_is_loaded_whole(course, assignment, inbox, put):
    put(inbox / ("é" * 100) / "activations.py", b"a")

    collect(course, assignment, inbox)

    assert load(course, CH05, "é" * 100).student == "é" * 100


def test_loading_opens_nothing_but_what_the_slip_lists(folder, course, monkeypatch):
    (folder / "conftest.py").write_bytes(b"")
    opened: list[str] = []
    real = os.open
    monkeypatch.setattr(os, "open", lambda path, *args, **kw: opened.append(str(path)) or real(path, *args, **kw))

    load(course, CH05, "Zoë + ")

    assert set(opened) == {str(folder), "submission.json", "activations.py", "classifier.py"}


def test_loading_what_was_never_collected_is_an_error(course):
    with pytest.raises(GradkitError, match="there is no submission of 'ben'"):
        load(course, CH05, "ben")


def change(slip: Path, **values: object) -> None:
    slip.write_text(json.dumps({**json.loads(slip.read_text()), **values}))


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda folder: (folder / "submission.json").unlink(), "submission.json is missing"),
        (lambda folder: (folder / "submission.json").write_bytes(b""), "submission.json makes no sense"),
        (lambda folder: (folder / "submission.json").write_bytes(b"\xff"), "submission.json makes no sense"),
        (lambda folder: (folder / "submission.json").write_text("[]"), "submission.json makes no sense"),
        (lambda folder: change(folder / "submission.json", submitted_at="noon"), "makes no sense"),
        (
            lambda folder: change(folder / "submission.json", submitted_at="2026-10-01T12:00:00"),
            "has no offset",
        ),
        (lambda folder: change(folder / "submission.json", student="ben"), "is another student's"),
        (lambda folder: change(folder / "submission.json", files=["../secret"]), "is no file name"),
        (lambda folder: change(folder / "submission.json", files=["a\0"]), "is no file name"),
        (lambda folder: (folder / "classifier.py").unlink(), "classifier.py is missing"),
        (
            lambda folder: (
                (folder / "activations.py").rename(folder / "a") and (folder / "activations.py").symlink_to("a")
            ),
            "activations.py is a link",
        ),
    ],
)
def test_loading_what_was_damaged_is_an_error(folder, course, damage, words):
    damage(folder)

    with pytest.raises(GradkitError, match=f"this submission is damaged: .*{words}"):
        load(course, CH05, "Zoë + ")


def test_loading_through_a_link_is_an_error(folder, course):
    folder.rename(folder.parent / "elsewhere")
    folder.symlink_to("elsewhere")

    with pytest.raises(GradkitError, match="links are not followed"):
        load(course, CH05, "Zoë + ")


# ---------------------------------------------------------------- interruptions


class Interrupted(BaseException):
    """As a kill would, it passes by every `except Exception`."""


# What collecting a replacement does to the disk: how often each call comes.
STEPS = {
    (os, "mkdir"): 3,
    (Path, "write_bytes"): 4,
    (os, "sync"): 1,
    (os, "rename"): 3,
    (os, "unlink"): 4,
    (os, "rmdir"): 1,
}


@pytest.fixture
def interrupt_at(monkeypatch):
    """Run something in which one call, the n-th of its name, does not come back; return how often it was called."""

    def run(where: object, name: str, number: int, action: Callable[[], object]) -> int:
        real, calls = getattr(where, name), []

        def interrupt(*args, **kw):
            calls.append(args)
            if len(calls) == number + 1:
                raise Interrupted
            return real(*args, **kw)

        with monkeypatch.context() as patch:
            patch.setattr(where, name, interrupt)
            with suppress(Interrupted):
                action()
        return len(calls)

    return run


@pytest.fixture
def resubmitted(course, assignment, inbox, put) -> Submission:
    """Collect a submission, and put a newer one with a file less into the source; return the old one."""
    put(inbox / "anna/activations.py", b"old")
    put(inbox / "anna/classifier.py", b"old")
    collect(course, assignment, inbox)
    (inbox / "anna/classifier.py").unlink()
    put(inbox / "anna/activations.py", b"new", NOON + timedelta(hours=1))
    return load(course, CH05, "anna")


@pytest.mark.parametrize(
    ("where", "name", "number"), [(*call, number) for call, count in STEPS.items() for number in range(count)]
)
def test_an_interrupted_collect_leaves_one_or_the_other_and_is_completed_by_the_next(
    course, assignment, inbox, interrupt_at, resubmitted, where, name, number
):
    called = interrupt_at(where, name, number, lambda: collect(course, assignment, inbox))

    assert called == number + 1
    place = course.submitted(CH05, "anna")
    standing = place if place.exists() else place.with_name(f".{CH05}.old")
    left = {path.name: path.read_bytes() for path in standing.glob("*.py")}
    assert left in (resubmitted.files, {"activations.py": b"new"})

    student = collect(course, assignment, inbox).students[0]

    assert student.status in ("replaced", "unchanged")
    assert load(course, CH05, "anna").files == {"activations.py": b"new"}
    assert [path.name for path in place.parent.iterdir()] == [CH05]
    collected = {path.name for path in course.collected(CH05, "anna").iterdir()}
    assert collected == {resubmitted.digest, student.digest}


@pytest.mark.parametrize(("where", "name"), STEPS)
def test_every_step_of_collecting_is_interrupted_by_the_test_above(
    course, assignment, inbox, interrupt_at, resubmitted, where, name
):
    called = interrupt_at(where, name, 1000, lambda: collect(course, assignment, inbox))

    assert called == STEPS[where, name]


def test_what_was_moved_aside_comes_back_even_if_the_source_has_nothing_of_that_student(
    folder, course, assignment, inbox, put
):
    folder.rename(folder.with_name(f".{CH05}.old"))
    other = put(inbox.parent / "other/ben/activations.py").parent.parent

    collect(course, assignment, other)

    assert load(course, CH05, "Zoë + ").files == {"activations.py": b"a", "classifier.py": b"c"}


def test_a_link_in_the_place_of_a_submission_is_replaced_and_its_target_left_alone(folder, course, assignment, inbox):
    folder.rename(folder.parent / "elsewhere")
    folder.symlink_to("elsewhere")

    collect(course, assignment, inbox)

    assert not folder.is_symlink()
    assert load(course, CH05, "Zoë + ").files == {"activations.py": b"a", "classifier.py": b"c"}
    assert (folder.parent / "elsewhere/activations.py").read_bytes() == b"a"


def test_a_course_folder_that_cannot_be_written_is_an_error(course, assignment, inbox, put):
    put(inbox / "anna/activations.py")
    (course.root / "collected").write_text("a file where a folder should be")

    with pytest.raises(GradkitError, match="the course folder could not be written") as error:
        collect(course, assignment, inbox)

    assert "gradkit collect" in error.value.remedy
