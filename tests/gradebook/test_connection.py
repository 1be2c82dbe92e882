import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from autograder import gradebook
from autograder.course import Course, CourseSettings, GradebookSettings, Settings
from autograder.errors import GradkitError


def at(tmp_path, url):
    return Course(tmp_path, Settings(gradebook=GradebookSettings(url=url)))


def refused(course, chapter, record_of):
    """Return the error of an update."""
    with pytest.raises(GradkitError) as caught:
        gradebook.update(course, chapter, [record_of(chapter, "s", (6, 2, 4))])
    return caught.value


def test_a_fresh_gradebook_has_the_version_that_nbgrader_gives_one(course, chapter, record_of, homeless, monkeypatch):
    from nbgrader.api import get_alembic_version

    monkeypatch.setenv("PATH", homeless["PATH"])

    gradebook.update(course, chapter, [record_of(chapter, "s", (6, 2, 4))])

    with closing(sqlite3.connect(course.root / "gradebook.db")) as database:
        found = database.execute("SELECT version_num FROM alembic_version").fetchall()
    assert found == [(get_alembic_version(),)]


def test_nbgrader_upgrades_a_fresh_gradebook_without_a_change(course, chapter, record_of, rows_of, homeless):
    gradebook.update(course, chapter, [record_of(chapter, "s", (6, 2, 4))])
    before = rows_of(course)
    command = [sys.executable, "-m", "nbgrader", "db", "upgrade", "--db", "sqlite:///gradebook.db"]

    done = subprocess.run(command, cwd=course.root, env=homeless, capture_output=True, timeout=120, check=False)

    assert done.returncode == 0, done.stderr.decode()
    assert b"Running upgrade" not in done.stderr
    assert rows_of(course) == before


@pytest.mark.parametrize(
    ("version", "which", "remedy"),
    [
        ("50a4d84c131a", "an earlier version of nbgrader", "gradkit gradebook rebuild"),
        ("ffffffffffff", "a later version of nbgrader", "install that version of nbgrader"),
    ],
)
def test_a_gradebook_of_another_version_is_not_touched(course, chapter, record_of, rows_of, version, which, remedy):
    gradebook.update(course, chapter, [record_of(chapter, "s", (0, 0, 0))])
    with closing(sqlite3.connect(course.root / "gradebook.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = ?", (version,))
    before = rows_of(course)

    error = refused(course, chapter, record_of)

    assert which in error.what
    assert remedy in error.remedy
    assert rows_of(course) == before


@pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
def test_a_gradebook_that_nbgrader_made_is_used(course, chapter, record_of, nbgrader_of, homeless, monkeypatch):
    monkeypatch.setenv("PATH", homeless["PATH"])
    with nbgrader_of(course) as found:
        found.add_student("t", first_name="Theirs")

    gradebook.update(course, chapter, [record_of(chapter, "s", (6, 2, 4))])

    with nbgrader_of(course) as found:
        assert {student.id: student.score for student in found.students} == {"s": 12.0, "t": 0.0}


def test_a_locked_gradebook_is_told_as_such(tmp_path, chapter, record_of):
    course = at(tmp_path, f"sqlite:///{tmp_path}/gradebook.db?timeout=0.05")
    gradebook.update(course, chapter, [record_of(chapter, "s", (0, 0, 0))])
    with closing(sqlite3.connect(tmp_path / "gradebook.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        error = refused(course, chapter, record_of)

    assert "another program is writing" in error.what


def test_a_full_disk_is_told_as_such_and_nothing_is_lost(course, chapter, record_of, rows_of, full_disk):
    gradebook.update(course, chapter, [record_of(chapter, "s", (0, 0, 0))])
    before = rows_of(course)
    many = [record_of(chapter, f"s{n}", (6, 2, 4)) for n in range(300)]

    with full_disk((course.root / "gradebook.db").stat().st_size), pytest.raises(GradkitError) as caught:
        gradebook.update(course, chapter, many)
    after = rows_of(course)
    gradebook.update(course, chapter, many)

    assert "there is no room for the gradebook" in caught.value.what
    assert after == before
    assert len(rows_of(course)["submitted_assignment"]) == 301
    assert not list(course.root.glob("*-journal"))


def test_a_folder_that_may_only_be_read_is_told_as_such(course, chapter, record_of, rows_of, read_only):
    gradebook.update(course, chapter, [record_of(chapter, "s", (0, 0, 0))])
    before = rows_of(course)

    with read_only(course.root):
        error = refused(course, chapter, record_of)

    assert "cannot be opened for writing" in error.what
    assert rows_of(course) == before


def test_a_gradebook_that_may_only_be_read_is_told_as_such(tmp_path, chapter, record_of):
    gradebook.update(Course(tmp_path), chapter, [record_of(chapter, "s", (0, 0, 0))])

    error = refused(at(tmp_path, f"sqlite:///file:{tmp_path}/gradebook.db?mode=ro&uri=true"), chapter, record_of)

    assert "cannot be opened for writing" in error.what


def test_a_folder_that_is_not_there_is_told_as_such(tmp_path, chapter, record_of):
    error = refused(at(tmp_path, f"sqlite:///{tmp_path}/none/gradebook.db"), chapter, record_of)

    assert "cannot be opened for writing" in error.what


def test_a_file_that_is_no_database_is_told_as_such(course, chapter, record_of):
    (course.root / "gradebook.db").write_text("Once upon a time, " * 100)

    error = refused(course, chapter, record_of)

    assert "damaged" in error.what
    assert "gradebook rebuild" in error.remedy


@pytest.mark.parametrize("url", ["gradebook.db", "nosuch://host/db"])
def test_a_url_that_makes_no_sense_is_told_as_such(tmp_path, chapter, record_of, url):
    error = refused(at(tmp_path, url), chapter, record_of)

    assert "gradebook.url in course.toml" in error.remedy


@pytest.mark.parametrize("url", ["nosuch://staff:opensesame@host/db", "staff:opensesame@host/db"])
def test_an_error_shows_no_password(tmp_path, chapter, record_of, url):
    error = refused(at(tmp_path, url), chapter, record_of)

    assert "opensesame" not in str(error)


def test_a_shared_database_keeps_another_courses_assignment(tmp_path, chapter, record_of):
    course = Course(tmp_path)
    gradebook.update(course, chapter, [record_of(chapter, "s", (0, 0, 0))])
    shared = GradebookSettings(url=gradebook.database_url(course))

    error = refused(Course(tmp_path, Settings(CourseSettings(id="other"), gradebook=shared)), chapter, record_of)

    assert "of the course 'course'" in error.what


def test_the_courses_own_file_follows_its_new_id(tmp_path, chapter, record_of, nbgrader_of):
    records = [record_of(chapter, "s", (6, 2, 4))]
    gradebook.update(Course(tmp_path), chapter, records)
    renamed = Course(tmp_path, Settings(course=CourseSettings(id="ml-26")))

    gradebook.update(renamed, chapter, records)

    with nbgrader_of(renamed) as found:
        assert found.find_assignment(chapter.name).course_id == "ml-26"
