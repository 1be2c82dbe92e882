from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from autograder.collect import collect, load
from autograder.course import AssignmentSettings, Settings

CH05 = "ch05_logistic_regression"
NOON = datetime.fromisoformat("2026-10-01T12:00:00+00:00")
LATER = NOON + timedelta(hours=1)
EMPTY = (
    "activations.py is missing",
    "classifier.py is missing",
    "none of the files asked for was found",
    "collected as an empty submission: every file counts as missing",
)


@pytest.fixture
def one(course, assignment, inbox):
    """Collect, and return what became of the only student."""

    def collect_one(**settings):
        told = replace(course, settings=Settings(assignments={CH05: AssignmentSettings(**settings)}))
        (student,) = collect(told, assignment, inbox).students
        return student

    return collect_one


@pytest.fixture
def stands(course):
    """Return the files that stand to be graded."""
    return lambda student="anna": dict(load(course, CH05, student).files)


def test_the_first_submission_is_new(one, inbox, put, stands):
    put(inbox / "anna/activations.py", b"a")
    put(inbox / "anna/classifier.py", b"c")

    student = one()

    assert (student.student, student.status) == ("anna", "new")
    assert student.files == ("activations.py", "classifier.py")
    assert student.missing == ()
    assert student.problems == ()
    assert student.submitted_at == "2026-10-01T12:00:00+00:00"
    assert student.source == "inbox/anna/"
    assert stands() == {"activations.py": b"a", "classifier.py": b"c"}


def test_the_same_again_is_unchanged_and_keeps_its_date(one, inbox, put, course):
    put(inbox / "anna/activations.py", b"a")
    one()
    put(inbox / "anna/activations.py", b"a", LATER)

    student = one()

    assert student.status == "unchanged"
    assert student.submitted_at == "2026-10-01T12:00:00+00:00"
    assert load(course, CH05, "anna").submitted_at == "2026-10-01T12:00:00+00:00"


def test_a_newer_one_replaces_it_whole_and_the_old_one_is_kept(one, inbox, put, stands, course):
    put(inbox / "anna/activations.py", b"a")
    put(inbox / "anna/classifier.py", b"c")
    first = one()
    (inbox / "anna/classifier.py").unlink()
    put(inbox / "anna/activations.py", b"better", LATER)

    second = one()

    assert second.status == "replaced"
    assert stands() == {"activations.py": b"better"}
    assert not (course.submitted(CH05, "anna") / "classifier.py").exists()
    assert (course.collected(CH05, "anna") / first.digest / "classifier.py").read_bytes() == b"c"
    assert second.problems == (
        "classifier.py is missing",
        "classifier.py was in the one of 2026-10-01 12:00:00 UTC",
    )


def test_an_older_one_is_kept_for_the_record_only(one, inbox, put, stands, course):
    put(inbox / "anna/activations.py", b"new", LATER)
    one()
    put(inbox / "anna/activations.py", b"old", NOON)

    student = one()

    assert student.status == "kept"
    assert student.problems[-1] == (
        "older than the one already collected (of 2026-10-01 13:00:00 UTC): kept for the record"
    )
    assert stands() == {"activations.py": b"new"}
    assert (course.collected(CH05, "anna") / student.digest / "activations.py").read_bytes() == b"old"


def test_dates_cut_to_two_seconds_make_nothing_older(one, inbox, put, packed, stands):
    put(inbox / "anna/activations.py", b"first", NOON + timedelta(seconds=1.5))
    one()
    (inbox / "anna/activations.py").unlink()
    (inbox / "anna").rmdir()
    put(inbox / "anna.zip", packed({"activations.py": b"second"}, at=NOON))

    assert one().status == "replaced"
    assert stands() == {"activations.py": b"second"}


def test_coming_back_to_an_earlier_version_replaces(one, inbox, put, stands):
    for hours, content in enumerate([b"a", b"b", b"a"]):
        put(inbox / "anna/activations.py", content, NOON + timedelta(hours=hours))
        student = one()

    assert student.status == "replaced"
    assert student.submitted_at == "2026-10-01T14:00:00+00:00"
    assert stands() == {"activations.py": b"a"}


def test_a_student_without_any_file_has_an_empty_submission(one, inbox, stands, course):
    (inbox / "anna").mkdir()

    student = one()

    assert student.status == "empty"
    assert student.missing == ("activations.py", "classifier.py")
    assert student.problems == EMPTY
    assert stands() == {}
    assert course.students(CH05) == ["anna"]
    assert load(course, CH05, "anna").problems == EMPTY[:-1]


def test_an_empty_submission_stays_empty(one, inbox):
    (inbox / "anna").mkdir()
    one()

    student = one()

    assert student.status == "empty"
    assert student.problems == EMPTY


def test_an_empty_submission_gives_way_to_any_other(one, inbox, put, stands):
    (inbox / "anna").mkdir()
    one()
    put(inbox / "anna/activations.py", b"a", NOON - timedelta(days=1000))

    assert one().status == "replaced"
    assert stands() == {"activations.py": b"a"}


def test_a_submission_of_which_nothing_can_be_used_takes_no_grade_away(one, inbox, put, packed, stands):
    put(inbox / "anna.zip", packed({"activations.py": b"a"}))
    one()
    put(inbox / "anna.zip", b"not a zip any more", LATER)

    student = one()

    assert student.status == "kept"
    assert student.problems == (
        "the zip is damaged or cut off, or is no zip: nothing in it was read",
        "none of the files asked for was found",
        "nothing in it could be used: the one of 2026-10-01 12:00:00 UTC stays",
    )
    assert stands() == {"activations.py": b"a"}


def test_a_date_that_is_not_known_replaces(one, inbox, put, packed, stands):
    undated = datetime.fromisoformat("1980-01-01T00:00:00").astimezone()
    put(inbox / "anna.zip", packed({"activations.py": b"a"}))
    one()
    put(inbox / "anna.zip", packed({"activations.py": b"b"}, at=undated))

    student = one(due=NOON)

    assert (student.status, student.submitted_at, student.late_by) == ("replaced", "", None)
    assert "it has no date, so nobody can tell whether it is late" in student.problems
    assert stands() == {"activations.py": b"b"}


@pytest.mark.parametrize(("newer", "older"), [("anna/activations.py", "anna.zip"), ("anna.zip", "anna/activations.py")])
def test_of_a_folder_and_a_zip_the_newer_is_taken(one, inbox, put, packed, stands, course, newer, older):
    contents = {"anna/activations.py": b"folder", "anna.zip": packed({"activations.py": b"zip"}, at=NOON)}
    if newer == "anna.zip":
        contents["anna.zip"] = packed({"activations.py": b"zip"}, at=LATER)
        put(inbox / older, contents[older], NOON)
    else:
        put(inbox / older, contents[older])
    put(inbox / newer, contents[newer], LATER)

    student = one()

    names = {"anna/activations.py": "inbox/anna/", "anna.zip": "inbox/anna.zip"}
    assert student.status == "new"
    assert student.problems[-1] == (
        f"handed in twice: {names[newer]} was taken, {names[older]} is older and was kept for the record"
    )
    assert stands() == {"activations.py": b"folder" if newer.startswith("anna/") else b"zip"}
    assert len(list(course.collected(CH05, "anna").iterdir())) == 2


def test_of_two_with_the_same_date_one_is_taken_and_it_is_said(one, inbox, put, packed):
    put(inbox / "anna/activations.py", b"folder")
    put(inbox / "anna.zip", packed({"activations.py": b"zip"}))

    assert one().problems[-1] == (
        "handed in twice: inbox/anna/ was taken, inbox/anna.zip was kept for the record; "
        "their dates do not tell which is newer"
    )


def test_of_a_good_one_and_a_newer_broken_one_the_good_one_is_taken(one, inbox, put, stands):
    put(inbox / "anna/activations.py", b"good")
    put(inbox / "anna.zip", b"broken", LATER)

    student = one()

    assert student.problems[-2:] == (
        "handed in twice: inbox/anna/ was taken, inbox/anna.zip holds no file asked for",
        "inbox/anna.zip: the zip is damaged or cut off, or is no zip: nothing in it was read",
    )
    assert stands() == {"activations.py": b"good"}


def test_of_an_empty_one_and_one_without_a_date_the_latter_is_taken(one, inbox, put, packed, stands):
    undated = datetime.fromisoformat("1980-01-01T00:00:00").astimezone()
    (inbox / "anna").mkdir()
    put(inbox / "anna.zip", packed({"activations.py": b"a"}, at=undated))

    assert one().status == "new"
    assert stands() == {"activations.py": b"a"}


def test_the_same_files_twice_are_collected_once(one, inbox, put, packed, course):
    put(inbox / "anna/activations.py", b"same")
    put(inbox / "anna.zip", packed({"activations.py": b"same"}))

    assert one().status == "new"
    assert len(list(course.collected(CH05, "anna").iterdir())) == 1


@pytest.mark.parametrize(
    ("late_by", "words"),
    [
        (timedelta(days=2, hours=3, minutes=4), "2 days 3 hours"),
        (timedelta(days=1), "1 day"),
        (timedelta(minutes=1, seconds=1), "1 minute 1 second"),
        (timedelta(milliseconds=250), "less than a second"),
    ],
)
def test_a_late_submission_is_told_by_how_much(one, inbox, put, course, late_by, words):
    put(inbox / "anna/activations.py", at=NOON + late_by)
    put(inbox / "anna/classifier.py")

    student = one(due=NOON)

    assert student.late_by == late_by
    assert student.problems == (f"late by {words} (due 2026-10-01 12:00 UTC)",)
    assert load(course, CH05, "anna").problems == student.problems


def test_a_submission_in_the_last_moment_is_not_late(one, inbox, put):
    put(inbox / "anna/activations.py", at=NOON)

    assert one(due=NOON).late_by is None


def test_a_due_date_that_was_moved_is_seen_when_collecting_again(one, inbox, put, course):
    put(inbox / "anna/activations.py", at=LATER)
    put(inbox / "anna/classifier.py")
    one(due=NOON)

    student = one(due=LATER)

    assert (student.status, student.late_by, student.problems) == ("unchanged", None, ())
    assert load(course, CH05, "anna").problems == ()


def test_a_damaged_one_gives_way(one, inbox, put, course, stands):
    put(inbox / "anna/activations.py", b"a")
    one()
    (course.submitted(CH05, "anna") / "submission.json").write_text("{")

    student = one()

    assert student.status == "replaced"
    assert "this submission is damaged" in student.problems[-1]
    assert stands() == {"activations.py": b"a"}


def test_a_damaged_one_does_not_give_way_to_nothing(one, inbox, put, course):
    put(inbox / "anna/activations.py", b"a")
    one()
    (course.submitted(CH05, "anna") / "submission.json").write_text("{")
    (inbox / "anna/activations.py").unlink()

    student = one()

    assert student.status == "kept"
    assert (course.submitted(CH05, "anna") / "activations.py").read_bytes() == b"a"
