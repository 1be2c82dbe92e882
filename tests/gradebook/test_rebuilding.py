import sqlite3
from contextlib import closing
from datetime import datetime, timedelta

import pytest

from autograder import gradebook
from autograder.course import Course, GradebookSettings, Settings
from autograder.errors import GradkitError


@pytest.fixture
def graded(course, chapter, record_of, hand_in):
    """Enter two records, which are on disk as well."""
    records = [record_of(chapter, "s", (6, 2, 0)), record_of(chapter, "t", (0, 0, 4))]
    for record in records:
        hand_in(course, record)
    gradebook.update(course, chapter, records)
    return course


def test_marks_come_from_the_records(graded, chapter, nbgrader_of):
    at = ("test_sigmoid_values", "activations", chapter.name, "s")
    with nbgrader_of(graded) as found:
        found.find_grade(*at).auto_score = 1.0
        found.db.commit()

    rebuilt = gradebook.rebuild(graded, [chapter])

    with nbgrader_of(graded) as found:
        assert found.find_grade(*at).auto_score == 6.0
        assert {s.student.id: s.score for s in found.assignment_submissions(chapter.name)} == {"s": 8, "t": 4}
    assert (rebuilt.submissions, rebuilt.kept, rebuilt.lost, rebuilt.readable) == (2, 0, 0, True)


def test_what_people_entered_is_carried_over(graded, chapter, nbgrader_of):
    at = ("test_sigmoid_values", "activations", chapter.name, "s")
    with nbgrader_of(graded) as found:
        found.find_grade(*at).manual_score = 0.0
        found.find_grade("test_predict_values", "classifier", chapter.name, "t").extra_credit = 1.5
        found.find_comment(*at).manual_comment = "Copied."
        found.find_submission_notebook("classifier", chapter.name, "s").flagged = True
        found.find_submission(chapter.name, "t").extension = timedelta(days=2)
        found.find_assignment(chapter.name).duedate = datetime(2026, 12, 24)
        found.update_or_create_student("s", email="s@example.org")

    rebuilt = gradebook.rebuild(graded, [chapter])

    with nbgrader_of(graded) as found:
        assert found.find_grade(*at).manual_score == 0.0
        assert found.find_grade("test_predict_values", "classifier", chapter.name, "t").extra_credit == 1.5
        assert found.find_comment(*at).manual_comment == "Copied."
        assert found.find_submission_notebook("classifier", chapter.name, "s").flagged
        assert found.find_submission(chapter.name, "t").extension == timedelta(days=2)
        assert found.find_assignment(chapter.name).duedate == datetime(2026, 12, 24)
        assert found.find_student("s").email == "s@example.org"
        assert found.find_submission(chapter.name, "s").score == 2.0
        assert found.find_submission(chapter.name, "t").score == 5.5
    assert (rebuilt.kept, rebuilt.lost) == (5, 0)


def test_what_has_no_place_any_more_is_counted_and_is_in_the_backup(graded, chapter, nbgrader_of):
    with nbgrader_of(graded) as found:
        found.find_grade("test_sigmoid_values", "activations", chapter.name, "t").manual_score = 3.0
        found.db.commit()
    graded.record(chapter.name, "t").unlink()

    rebuilt = gradebook.rebuild(graded, [chapter])

    assert (rebuilt.submissions, rebuilt.kept, rebuilt.lost) == (1, 0, 1)
    with closing(sqlite3.connect(rebuilt.backup)) as backup:
        assert backup.execute("SELECT max(manual_score) FROM grade").fetchone() == (3.0,)


def test_a_rubric_that_lost_an_item_marked_by_hand_can_be_rebuilt(
    graded, chapter, assignment_of, record_of, hand_in, nbgrader_of
):
    with nbgrader_of(graded) as found:
        found.find_grade("test_predict_values", "classifier", chapter.name, "t").manual_score = 3.0
        found.db.commit()
    smaller = assignment_of({"activations": {"test_sigmoid_values": 6}})
    for student in "st":
        hand_in(graded, record_of(smaller, student, (6,)))

    rebuilt = gradebook.rebuild(graded, [smaller])

    assert rebuilt.lost == 1
    with nbgrader_of(graded) as found:
        assert [n.name for n in found.find_assignment(chapter.name).notebooks] == ["activations"]
        assert found.find_assignment(chapter.name).max_score == 6.0


def test_other_assignments_stay(graded, chapter, assignment_of, record_of, nbgrader_of):
    other = assignment_of({"line_fit": {"test_dot_values": 5}}, name="ch03_made_up")
    gradebook.update(graded, other, [record_of(other, "s", (5,))])

    gradebook.rebuild(graded, [chapter])

    with nbgrader_of(graded) as found:
        assert found.find_submission(other.name, "s").score == 5.0


def test_every_backup_has_a_name_of_its_own(graded, chapter):
    backups = [gradebook.rebuild(graded, [chapter]).backup for _ in range(2)]

    assert [path.name for path in backups] == ["gradebook.backup-1.db", "gradebook.backup-2.db"]


def test_without_an_old_gradebook_there_is_no_backup(course, chapter, record_of, hand_in, nbgrader_of):
    hand_in(course, record_of(chapter, "s", (6, 2, 4)))

    rebuilt = gradebook.rebuild(course, [chapter])

    assert rebuilt == gradebook.Rebuilt(submissions=1, kept=0, lost=0, readable=True, backup=None)
    with nbgrader_of(course) as found:
        assert found.find_submission(chapter.name, "s").score == 12.0


@pytest.mark.parametrize("damage", ["no database", "pages overwritten"])
def test_a_damaged_file_is_put_aside(graded, chapter, nbgrader_of, damage):
    file = graded.root / "gradebook.db"
    content = file.read_bytes()
    half = len(content) // 2
    broken = b"Once upon a time " if damage == "no database" else content[:half] + b"\xff" * (len(content) - half)
    file.write_bytes(broken)

    rebuilt = gradebook.rebuild(graded, [chapter])

    assert not rebuilt.readable
    assert rebuilt.backup.read_bytes() == broken
    with nbgrader_of(graded) as found:
        assert found.find_submission(chapter.name, "s").score == 8.0


def test_a_record_that_is_not_sound_stops_it_before_anything_is_changed(graded, chapter, record_of, hand_in, rows_of):
    before = rows_of(graded)
    hand_in(graded, record_of(chapter, "u", (7, 2, 4)))

    with pytest.raises(GradkitError, match="has the mark 7 of 6"):
        gradebook.rebuild(graded, [chapter])

    assert rows_of(graded) == before
    assert not (graded.root / "gradebook.backup-1.db").exists()


@pytest.mark.parametrize(
    "url", ["postgresql://staff:opensesame@host/db", "sqlite:///file:gradebook.db?uri=true", "gradebook.db"]
)
def test_what_is_no_sqlite_file_is_not_rebuilt(tmp_path, chapter, url):
    settings = Settings(gradebook=GradebookSettings(url=url))

    with pytest.raises(GradkitError, match="only a gradebook in an SQLite file"):
        gradebook.rebuild(Course(tmp_path, settings), [chapter])
