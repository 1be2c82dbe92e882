import sqlite3
from concurrent.futures import ThreadPoolExecutor
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


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
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


def test_a_rebuilt_gradebook_is_row_for_row_what_scoring_made_of_it(graded, chapter, record_of, hand_in, rows_of):
    for student, mark in (("t", 4), ("u", 0), ("u", 2)):  # regraded, new, and regraded again
        record = record_of(chapter, student, (0, 0, mark), message="No.")
        hand_in(graded, record)
        gradebook.update(graded, chapter, [record])
    scored = rows_of(graded)

    gradebook.rebuild(graded, [chapter])
    over_the_old = rows_of(graded)
    (graded.root / "gradebook.db").unlink()
    gradebook.rebuild(graded, [chapter])

    assert over_the_old == scored
    assert rows_of(graded) == scored
    assert len(scored["grade"]) == 9


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
def test_what_people_entered_is_row_for_row_as_before(graded, chapter, nbgrader_of, rows_of):
    with nbgrader_of(graded) as found:
        found.find_grade("test_sigmoid_values", "activations", chapter.name, "s").manual_score = 2.5
        found.find_comment("test_sigmoid_values", "activations", chapter.name, "s").manual_comment = "See me."
        found.db.commit()
    before = rows_of(graded)

    gradebook.rebuild(graded, [chapter])

    assert rows_of(graded) == before


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
def test_an_assignment_of_which_nothing_was_scored_is_not_entered(graded, chapter, assignment_of, nbgrader_of):
    gradebook.rebuild(graded, [chapter, assignment_of({"line_fit": {"test_dot_values": 5}}, name="ch03_made_up")])

    with nbgrader_of(graded) as found:
        assert [a.name for a in found.assignments] == [chapter.name]


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
def test_a_folder_without_records_gets_no_gradebook(course, chapter):
    with pytest.raises(GradkitError, match="no records to make a gradebook of"):
        gradebook.rebuild(course, [chapter])

    assert not (course.root / "gradebook.db").exists()


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
def test_a_grade_that_is_superseded_waits_and_keeps_what_people_entered(
    graded, chapter, record_of, hand_in, nbgrader_of, rows_of
):
    at = ("test_sigmoid_values", "activations", chapter.name, "s")
    with nbgrader_of(graded) as found:
        found.find_grade(*at).manual_score = 5.0
        found.db.commit()
    place = graded.superseded(chapter.name, "s")
    place.parent.mkdir(parents=True)
    graded.record(chapter.name, "s").rename(place)
    gradebook.update(graded, chapter, graded.records(chapter.name))
    followed = rows_of(graded)

    gradebook.rebuild(graded, [chapter])

    assert rows_of(graded) == followed
    with nbgrader_of(graded) as found:
        grades = [grade for n in found.find_submission(chapter.name, "s").notebooks for grade in n.grades]
        assert {(g.auto_score, g.needs_manual_grade) for g in grades} == {(None, True)}
        assert found.find_grade(*at).manual_score == 5.0


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
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


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
def test_what_has_no_place_any_more_is_counted_and_is_in_the_backup(graded, chapter, nbgrader_of):
    with nbgrader_of(graded) as found:
        found.find_grade("test_sigmoid_values", "activations", chapter.name, "t").manual_score = 3.0
        found.db.commit()
    graded.record(chapter.name, "t").unlink()

    rebuilt = gradebook.rebuild(graded, [chapter])

    assert (rebuilt.submissions, rebuilt.kept, rebuilt.lost) == (1, 0, 1)
    with closing(sqlite3.connect(rebuilt.backup)) as backup:
        assert backup.execute("SELECT max(manual_score) FROM grade").fetchone() == (3.0,)


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
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


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
def test_other_assignments_stay(graded, chapter, assignment_of, record_of, nbgrader_of):
    other = assignment_of({"line_fit": {"test_dot_values": 5}}, name="ch03_made_up")
    gradebook.update(graded, other, [record_of(other, "s", (5,))])

    gradebook.rebuild(graded, [chapter])

    with nbgrader_of(graded) as found:
        assert found.find_submission(other.name, "s").score == 5.0


# ---------------------------------------------------------------- the copy that is kept, and other versions


OF_2018 = """
PRAGMA foreign_keys = OFF;
CREATE TABLE of_2018 (id VARCHAR(32) NOT NULL PRIMARY KEY, name VARCHAR(128) NOT NULL UNIQUE, duedate DATETIME);
INSERT INTO of_2018 SELECT id, name, duedate FROM assignment;
DROP TABLE assignment;
ALTER TABLE of_2018 RENAME TO assignment;
DROP TABLE course;
UPDATE alembic_version SET version_num = '282d30a0218e';
"""
"""Takes back what nbgrader's last change of its tables made: assignments belonged to no course."""


def tables(file) -> list[str]:
    with closing(sqlite3.connect(file)) as database:
        return [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]


def test_a_gradebook_of_an_earlier_version_is_copied_and_then_brought_up_to_date(graded, chapter, nbgrader_of, rows_of):
    at = ("test_sigmoid_values", "activations", chapter.name, "s")
    with nbgrader_of(graded) as found:
        found.find_grade(*at).manual_score = 2.5
        found.db.commit()
    before = rows_of(graded)
    with closing(sqlite3.connect(graded.root / "gradebook.db")) as database:
        database.executescript(OF_2018)

    rebuilt = gradebook.rebuild(graded, [chapter])

    assert "course" not in tables(rebuilt.backup)
    assert rebuilt.kept == 1
    after = rows_of(graded)
    assert {table: after[table] for table in after if table != "course"} == {
        table: before[table] for table in before if table != "course"
    }


def test_a_gradebook_of_a_later_version_is_refused_and_not_touched(graded, chapter, rows_of):
    with closing(sqlite3.connect(graded.root / "gradebook.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = 'ffffffffffff'")
    before = rows_of(graded)

    with pytest.raises(GradkitError, match="a later version of nbgrader"):
        gradebook.rebuild(graded, [chapter])

    assert rows_of(graded) == before
    assert not list(graded.root.glob("*.backup-*"))


def test_an_upgrade_that_fails_leaves_the_gradebook_as_it_was(graded, chapter, rows_of):
    with closing(sqlite3.connect(graded.root / "gradebook.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '724cde206c17'")  # its tables are newer than that
    before = rows_of(graded)

    with pytest.raises(GradkitError, match="refused"):
        gradebook.rebuild(graded, [chapter])

    assert rows_of(graded) == before


def test_a_full_disk_changes_nothing_and_leaves_no_half_copy(graded, chapter, rows_of, full_disk):
    before = rows_of(graded)

    with full_disk(20_000), pytest.raises(GradkitError, match="no room for the gradebook"):
        gradebook.rebuild(graded, [chapter])

    assert rows_of(graded) == before
    assert [path.name for path in sorted(graded.root.glob("*gradebook*"))] == ["gradebook.db"]
    assert not list(graded.root.glob(".gradebook*"))


def test_what_a_killed_rebuild_left_of_a_copy_is_gone_after_the_next(graded, chapter):
    (graded.root / ".gradebook.db.new").write_bytes(b"half a copy")
    (graded.root / ".gradebook.db.new-journal").write_bytes(b"its journal")

    rebuilt = gradebook.rebuild(graded, [chapter])

    assert not list(graded.root.glob(".gradebook*"))
    assert "grade" in tables(rebuilt.backup)


def test_while_another_program_writes_it_is_told_after_a_while_and_no_copy_is_left(
    tmp_path, chapter, record_of, hand_in
):
    url = f"sqlite:///{tmp_path}/gradebook.db?timeout=0.05"
    course = Course(tmp_path, Settings(gradebook=GradebookSettings(url=url)))
    (tmp_path / ".gradkit").mkdir()
    record = record_of(chapter, "s", (6, 2, 0))
    hand_in(course, record)
    gradebook.update(course, chapter, [record])
    with closing(sqlite3.connect(tmp_path / "gradebook.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(GradkitError, match="another program is writing"):
            gradebook.rebuild(course, [chapter])

    assert not list(tmp_path.glob("*.backup-*"))
    assert gradebook.rebuild(course, [chapter]).submissions == 1


def test_a_rebuild_while_another_gradkit_is_at_work_is_refused(graded, chapter):
    with graded.locked("gradkit score"), ThreadPoolExecutor(1) as elsewhere:
        error = elsewhere.submit(gradebook.rebuild, graded, [chapter]).exception()

    assert "another gradkit is at work in this course: gradkit score" in str(error)


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
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


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
def test_a_record_that_is_not_sound_stops_it_before_anything_is_changed(graded, chapter, record_of, hand_in, rows_of):
    before = rows_of(graded)
    hand_in(graded, record_of(chapter, "u", (7, 2, 4)))

    with pytest.raises(GradkitError, match="has the mark 7 of 6"):
        gradebook.rebuild(graded, [chapter])

    assert rows_of(graded) == before
    assert not (graded.root / "gradebook.backup-1.db").exists()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("mysql://staff:opensesame@host/db", "only a gradebook in an SQLite file or in PostgreSQL"),
        ("sqlite:///file:gradebook.db?uri=true", "only a gradebook in an SQLite file or in PostgreSQL"),
        ("gradebook.db", "no database's URL"),
    ],
)
def test_what_can_not_be_copied_is_not_rebuilt(tmp_path, chapter, address, said):
    settings = Settings(gradebook=GradebookSettings(url=address))
    (tmp_path / ".gradkit").mkdir()

    with pytest.raises(GradkitError, match=said):
        gradebook.rebuild(Course(tmp_path, settings), [chapter])
