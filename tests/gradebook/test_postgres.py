"""The gradebook in PostgreSQL: what is otherwise than in a file. The server is our own; see conftest.

What is the same in both is tested in test_database, test_rubric and test_rebuilding, which run on both.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace

import pytest
from click.testing import CliRunner
from msgspec import structs
from nbgrader import api
from sqlalchemy import make_url

from autograder import gradebook
from autograder.cli import main
from autograder.collect import collect
from autograder.course import Course, CourseSettings, GradebookSettings, Settings, initialize, write
from autograder.errors import GradkitError
from autograder.gradebook import database

pytestmark = pytest.mark.parametrize("url", ["postgresql"], indirect=True)

AT = ("test_sigmoid_values", "activations", "ch05_made_up", "s")


def run(course, *words):
    """Run gradkit in a course, with nothing of an exception but what it says."""
    settings = course.settings
    text = f'[course]\nid = "{settings.course.id}"\n[gradebook]\nurl = "{settings.gradebook.url}"\n'
    write(course.root / "course.toml", text.encode())
    return CliRunner().invoke(main, [*words, "--course", str(course.root)])


def with_url(course, url):
    return replace(course, settings=structs.replace(course.settings, gradebook=GradebookSettings(url=url)))


def refused(course, chapter, record_of):
    """Return the error of an update."""
    with pytest.raises(GradkitError) as caught:
        gradebook.update(course, chapter, [record_of(chapter, "s", (6, 2, 4))])
    return caught.value


def name_of(course):
    return make_url(gradebook.database_url(course)).database


# ---------------------------------------------------------------- a database that is new, or another's


def test_a_fresh_database_gets_the_tables_and_the_version_that_a_file_gets(course, chapter, record_of, rows_of):
    file = with_url(course, "")
    for each in (course, file):
        gradebook.update(each, chapter, [record_of(chapter, "s", (6, 2, 4))])

    assert "grade" in rows_of(course)
    assert rows_of(course) == rows_of(file)  # of which test_connection asks nbgrader itself


@pytest.mark.parametrize(
    ("version", "which", "remedy"),
    [
        ("50a4d84c131a", "an earlier version of nbgrader", "make an empty database"),
        ("ffffffffffff", "a later version of nbgrader", "install that version of nbgrader"),
    ],
)
def test_a_database_of_another_version_is_not_touched(
    course, chapter, record_of, hand_in, rows_of, postgres, version, which, remedy
):
    hand_in(course, record_of(chapter, "s", (0, 0, 0)))
    gradebook.update(course, chapter, course.records(chapter.name))
    postgres.execute(f"UPDATE alembic_version SET version_num = '{version}'", name_of(course))
    before = rows_of(course)

    error = refused(course, chapter, record_of)
    with pytest.raises(GradkitError) as caught:
        gradebook.rebuild(course, [chapter])

    assert which in error.what
    assert remedy in error.remedy
    assert caught.value.what == error.what
    assert rows_of(course) == before
    assert not list(course.root.glob("*.backup-*"))


def test_writers_at_the_same_time_share_the_making_of_the_tables(course, chapter, record_of, nbgrader_of):
    records = [record_of(chapter, f"s{n}", (6, 2, n)) for n in range(4)]

    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda record: gradebook.update(course, chapter, [record]), records))

    assert [updated.added for updated in done] == [1, 1, 1, 1]
    with nbgrader_of(course) as found:
        assert sorted(s.score for s in found.assignment_submissions(chapter.name)) == [8.0, 9.0, 10.0, 11.0]


# ---------------------------------------------------------------- who else writes


@pytest.mark.parametrize("table", ["assignment", "grade", "comment", "student"])
def test_while_formgrader_writes_it_is_told_after_a_while_and_nothing_is_changed(
    course, chapter, record_of, rows_of, postgres, table
):
    gradebook.update(course, chapter, [record_of(chapter, "s", (0, 0, 0))])
    before = rows_of(course)
    impatient = with_url(course, gradebook.database_url(course) + "&options=-clock_timeout%3D50ms")
    with closing(postgres.connect(name_of(course))) as other:
        other.execute(f"UPDATE {table} SET id = id")

        error = refused(impatient, chapter, record_of)

    assert "another program is writing" in error.what
    assert rows_of(course) == before


def test_it_waits_for_formgrader_and_keeps_what_was_entered_meanwhile(
    course, chapter, record_of, hand_in, nbgrader_of, postgres
):
    hand_in(course, record_of(chapter, "s", (0, 0, 0)))
    gradebook.update(course, chapter, course.records(chapter.name))
    with closing(postgres.connect(name_of(course))) as other, ThreadPoolExecutor(1) as pool:
        other.execute("UPDATE grade SET manual_score = 5.0 WHERE cell_id IN (SELECT id FROM base_cell WHERE name = %s)",
                      [AT[0]])  # fmt: skip
        rebuilding = pool.submit(gradebook.rebuild, course, [chapter])
        with closing(postgres.connect(name_of(course))) as onlooker:
            onlooker.autocommit = True
            waits = "SELECT count(*) FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE "
            waits += "datname = current_database())"
            while not rebuilding.done() and onlooker.execute(waits).fetchone() == (0,):
                pass
        other.commit()

        rebuilt = rebuilding.result()

    with nbgrader_of(course) as found:
        assert found.find_grade(*AT).manual_score == 5.0
    assert rebuilt.kept == 1


def test_a_reader_sees_the_old_marks_until_all_are_written(
    course, chapter, record_of, nbgrader_of, postgres, monkeypatch
):
    gradebook.update(course, chapter, [record_of(chapter, "s", (0, 0, 0))])
    seen = []
    written = database._write

    def watched(session, table, new, changed):
        written(session, table, new, changed)
        session.flush()
        with closing(postgres.connect(name_of(course))) as reader:
            seen.append(reader.execute("SELECT max(auto_score) FROM grade").fetchone())

    monkeypatch.setattr(database, "_write", watched)
    gradebook.update(course, chapter, [record_of(chapter, "s", (6, 2, 4))])

    assert set(seen) == {(0.0,)}
    with nbgrader_of(course) as found:
        assert found.find_submission(chapter.name, "s").score == 12.0


def test_writers_keep_each_other_out(course, chapter, record_of, monkeypatch):
    gradebook.update(course, chapter, [record_of(chapter, "s", (0, 0, 0))])
    inside, go_on = threading.Event(), threading.Event()
    entered = database.enter

    def slow(*args):
        inside.set()
        assert go_on.wait(60)
        return entered(*args)

    impatient = with_url(course, gradebook.database_url(course) + "&options=-clock_timeout%3D50ms")
    monkeypatch.setattr(database, "enter", slow)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(gradebook.update, course, chapter, [record_of(chapter, "s", (6, 2, 4))])
        assert inside.wait(60)
        error = refused(impatient, chapter, record_of)
        go_on.set()

        assert first.result().changed == 1
    assert "another program is writing" in error.what


# ---------------------------------------------------------------- a writer, or the server, that ends in the middle


KILLED = """
import os, signal, sys
from nbgrader import api
from autograder import catalog, gradebook
from autograder.course import Course
from autograder.gradebook import database

written = database._write

def until_comments(session, table, new, changed):
    written(session, table, new, changed)
    if table is api.Comment:
        os.kill(os.getpid(), signal.SIGKILL)

database._write = until_comments
course = Course.open(sys.argv[1])
assignment = catalog.assignment(sys.argv[2])
gradebook.update(course, assignment, course.records(assignment.name))
"""


def test_a_writer_that_is_killed_leaves_nothing_half_done_and_no_lock(course, costs, record_of, hand_in, rows_of):
    none, every = tuple(0 for _ in costs.items), tuple(item.points for item in costs.items)
    hand_in(course, record_of(costs, "s", none))
    assert run(course, "gradebook", "update", costs.name).exit_code == 0
    before = rows_of(course)
    for student in "st":
        hand_in(course, record_of(costs, student, every))

    killed = subprocess.run([sys.executable, "-c", KILLED, str(course.root), costs.name], timeout=120, check=False)
    after = rows_of(course)
    again = run(course, "gradebook", "update", costs.name)

    assert killed.returncode == -signal.SIGKILL
    assert after == before
    assert again.exit_code == 0, again.output
    assert "2 submissions entered: 1 new, 1 changed" in again.output


def test_a_server_that_ends_in_the_middle_is_told_and_the_next_run_completes_it(
    course, chapter, record_of, hand_in, rows_of, postgres, monkeypatch
):
    hand_in(course, record_of(chapter, "s", (0, 0, 0)))
    gradebook.follow(course, chapter)
    before = rows_of(course)
    hand_in(course, record_of(chapter, "s", (6, 2, 4)))
    written = database._write

    def until_comments(session, table, new, changed):
        if table is api.Comment:
            postgres.stop("immediate")
        written(session, table, new, changed)

    with monkeypatch.context() as patched:
        patched.setattr(database, "_write", until_comments)
        with pytest.raises(GradkitError) as caught:
            gradebook.follow(course, chapter)
    postgres.start()
    after = rows_of(course)

    assert "does not answer, or went away" in caught.value.what
    assert after == before
    assert gradebook.follow(course, chapter)
    assert rows_of(course) != before


@pytest.fixture
def graded_class(costs, warm, course, tmp_path):
    """Collect two submissions, to be scored by the tests' own warm grader."""
    initialize(course, demo=True)
    for student, code in (
        ("ada", costs.exercises[0].solution.read_bytes()),
        ("alan", costs.exercises[0].stub.read_bytes()),
    ):
        write(tmp_path / "in" / student / costs.exercises[0].filename, code)
    collect(course, costs, tmp_path / "in")
    return course


def test_scoring_enters_marks_and_they_can_be_made_anew(graded_class, costs, nbgrader_of, rows_of):
    scored = run(graded_class, "score", costs.name)
    with nbgrader_of(graded_class) as found:
        scores = {s.id: s.score for s in found.students}
    before = rows_of(graded_class)
    rebuilt = run(graded_class, "gradebook", "rebuild")

    assert (scored.exit_code, rebuilt.exit_code) == (0, 0), scored.output + rebuilt.output
    assert scores == {"ada": 100.0, "alan": 0.0}
    assert "2 submissions entered" in rebuilt.output
    assert "gradebook.backup-1.db" in rebuilt.output
    assert rows_of(graded_class) == before


def test_without_a_server_scoring_ends_with_1_says_why_and_keeps_the_records(
    graded_class, costs, postgres, nbgrader_of
):
    postgres.stop()
    try:
        down = run(graded_class, "score", costs.name)
    finally:
        postgres.start()
    records = sorted(record.student for record in graded_class.records(costs.name))
    up = run(graded_class, "score", costs.name)

    assert down.exit_code == 1
    assert down.output.count("Error: ") == 1
    assert "the gradebook's database does not answer, or went away" in down.output
    assert postgres.password not in down.output
    assert records == ["ada", "alan"]
    assert up.exit_code == 0
    assert "0 scored, 2 unchanged" in up.output
    with nbgrader_of(graded_class) as found:
        assert found.find_student("ada").score == 100.0


# ---------------------------------------------------------------- what a database refuses


def test_a_wrong_password_is_told_and_none_is_shown(course, chapter, record_of, postgres):
    wrong = with_url(course, postgres.url(name_of(course), password="opensesame"))

    error = refused(wrong, chapter, record_of)
    told = run(wrong, "gradebook", "rebuild")

    assert "does not let this user in" in error.what
    assert "staff:***@" in error.where
    assert "opensesame" not in str(error)
    assert told.exit_code == 1
    assert "opensesame" not in told.output


def test_a_password_may_stand_in_a_file_of_its_own(course, chapter, record_of, nbgrader_of, postgres, monkeypatch):
    file = course.root / "pgpass"
    write(file, f"*:*:*:staff:{postgres.password}\n".encode(), mode=0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    silent = with_url(course, gradebook.database_url(course).replace(f":{postgres.password}@", "@"))

    gradebook.update(silent, chapter, [record_of(chapter, "s", (6, 2, 4))])

    assert postgres.password not in gradebook.database_url(silent)
    with nbgrader_of(silent) as found:
        assert found.find_submission(chapter.name, "s").score == 12.0


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("postgresql+psycopg://staff:opensesame@/none?host={folder}", "there is no such database"),
        ("postgresql+psycopg://staff:opensesame@/postgres?host=/nowhere", "does not answer"),
        ("postgresql+psycopg://staff:opensesame@127.0.0.1:1/db", "does not answer"),
        ("postgresql+psycopg://staff@host.invalid/db?password=opensesame", "does not answer"),
        ("postgresql+psycopg://staff:open@sesame@host/db", "no database's URL"),
        ("postgresql+psycopg://staff:opensesame/db", "no database's URL"),
        ("postgresql+nosuch://staff:opensesame@host/db", "refused"),
    ],
)
def test_an_address_that_leads_nowhere_is_told_without_the_password(
    course, chapter, record_of, postgres, address, said
):
    address = address.format(folder=postgres.folder)
    if "/none" in address:
        address = address.replace("opensesame", postgres.password)

    error = refused(with_url(course, address), chapter, record_of)

    assert said in error.what
    assert "gradebook.url in course.toml" in error.remedy
    assert not {"opensesame", "sesame", postgres.password} & set(str(error).replace(":", " ").replace("@", " ").split())


@pytest.mark.parametrize("right", ["USAGE ON SCHEMA public", "SELECT ON ALL TABLES IN SCHEMA public"])
def test_a_user_who_may_not_write_is_told_so(course, chapter, record_of, rows_of, postgres, right):
    gradebook.update(course, chapter, [record_of(chapter, "s", (0, 0, 0))])
    before = rows_of(course)
    postgres.execute(f"DROP ROLE IF EXISTS reader; CREATE ROLE reader LOGIN PASSWORD 'r'; GRANT {right} TO reader",
                     name_of(course))  # fmt: skip

    error = refused(with_url(course, postgres.url(name_of(course), "reader", "r")), chapter, record_of)

    assert "may not write" in error.what
    assert rows_of(course) == before


def test_a_database_without_unicode_is_told_so(course, chapter, record_of, rows_of, postgres):
    postgres.execute("CREATE DATABASE latin OWNER staff ENCODING 'LATIN1' TEMPLATE template0")
    latin = with_url(course, postgres.url("latin"))

    with pytest.raises(GradkitError, match="as LATIN1, which has no place for many letters") as caught:
        gradebook.update(latin, chapter, [record_of(chapter, "学生", (6, 2, 4))])

    assert "UTF8" in caught.value.remedy
    assert rows_of(latin) == {}


@pytest.mark.parametrize("student", ["a\0b", "x" * 128, "x" * 129, "é" * 200, "学生\n🙂", "' OR 1=1; --", "%s %(id)s"])
def test_an_odd_id_is_entered_and_comes_back(course, chapter, record_of, hand_in, nbgrader_of, student):
    hand_in(course, record_of(chapter, student, (6, 2, 0), message="no\0letter 🙂"))

    first = gradebook.update(course, chapter, course.records(chapter.name))
    second = gradebook.update(course, chapter, course.records(chapter.name))
    gradebook.rebuild(course, [chapter])

    assert (first.added, second.added, second.changed) == (1, 0, 0)
    fits = len(student) <= 128 and "\0" not in student
    with nbgrader_of(course) as found:
        (entered,) = found.students
        assert entered.id == course.record(chapter.name, student).stem
        assert entered.lms_user_id == (student if fits else None)
        assert entered.score == 8.0
        comment = found.find_comment("test_predict_values", "classifier", chapter.name, entered.id)
        assert comment.auto_comment == "no\N{REPLACEMENT CHARACTER}letter 🙂"


# ---------------------------------------------------------------- made anew


def test_a_rebuilt_database_is_row_for_row_what_scoring_made_of_it(course, chapter, record_of, hand_in, rows_of):
    for student, mark in (("s", 4), ("t", 0), ("t", 2)):
        hand_in(course, record_of(chapter, student, (0, 0, mark), message="No."))
        gradebook.update(course, chapter, [record_of(chapter, student, (0, 0, mark), message="No.")])
    scored = rows_of(course)

    gradebook.rebuild(course, [chapter])

    assert rows_of(course) == scored
    assert len(scored["grade"]) == 6


def test_the_copy_that_is_kept_is_a_gradebook_that_nbgrader_reads(
    course, chapter, record_of, hand_in, nbgrader_of, rows_of
):
    hand_in(course, record_of(chapter, "s", (0, 0, 0)))
    gradebook.update(course, chapter, course.records(chapter.name))
    with nbgrader_of(course) as found:
        found.find_grade(*AT).manual_score = 2.5
        found.find_comment(*AT).manual_comment = "See me."
        found.db.commit()
    before = rows_of(course)

    rebuilt = gradebook.rebuild(course, [chapter])

    copy = with_url(course, f"sqlite:///{rebuilt.backup}")
    assert rebuilt.backup == course.root / "gradebook.backup-1.db"
    assert rows_of(copy) == before
    with nbgrader_of(copy) as found:
        assert found.find_submission(chapter.name, "s").score == 2.5
    assert not list(course.root.glob(".gradebook*"))


def test_a_copy_for_which_there_is_no_room_changes_nothing(course, chapter, record_of, hand_in, rows_of, full_disk):
    hand_in(course, record_of(chapter, "s", (0, 0, 0)))
    gradebook.update(course, chapter, course.records(chapter.name))
    before = rows_of(course)

    with full_disk(20_000), pytest.raises(GradkitError, match="no room for the gradebook") as caught:
        gradebook.rebuild(course, [chapter])

    assert "gradebook.db" in caught.value.where
    assert rows_of(course) == before
    assert not list(course.root.glob("*gradebook*"))


def test_a_database_that_is_lost_is_made_of_the_records(course, chapter, record_of, hand_in, nbgrader_of):
    hand_in(course, record_of(chapter, "s", (6, 2, 4)))

    rebuilt = gradebook.rebuild(course, [chapter])

    assert rebuilt == gradebook.Rebuilt(submissions=1, kept=0, lost=0, readable=True, backup=None)
    with nbgrader_of(course) as found:
        assert found.find_submission(chapter.name, "s").score == 12.0


def test_another_course_of_the_same_database_keeps_its_assignments(
    course, tmp_path, chapter, assignment_of, record_of, hand_in, rows_of
):
    theirs = assignment_of({"line_fit": {"test_dot_values": 5}}, name="ch03_made_up")
    other = Course(tmp_path / "other", Settings(CourseSettings(id="other"), gradebook=course.settings.gradebook))
    gradebook.update(other, theirs, [record_of(theirs, "s", (5,))])
    hand_in(course, record_of(chapter, "s", (6, 2, 4)))
    gradebook.update(course, chapter, course.records(chapter.name))
    before = rows_of(course)

    gradebook.rebuild(course, [chapter, theirs])

    assert rows_of(course) == before
