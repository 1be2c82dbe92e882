import os
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from autograder import gradebook
from autograder.course import Course, GradebookSettings, Settings
from autograder.errors import GradkitError


def test_importing_the_package_loads_no_nbgrader():
    program = (
        "import sys, autograder.gradebook, autograder.export\n"
        "heavy = {'nbgrader', 'sqlalchemy', 'alembic', 'nbformat', 'numpy'} & set(sys.modules)\n"
        "print(*sorted(heavy))"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "\n"


def test_following_enters_what_an_interrupted_run_left_out_and_then_does_nothing(
    course, chapter, record_of, hand_in, rows_of, monkeypatch
):
    hand_in(course, record_of(chapter, "s1", (6, 2, 4)))

    def interrupted(*args):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(gradebook, "write_views", interrupted)
        with pytest.raises(KeyboardInterrupt):
            gradebook.follow(course, chapter)
    first, second = gradebook.follow(course, chapter), gradebook.follow(course, chapter)

    assert (first, second) == (True, False)
    assert len(rows_of(course)["submitted_assignment"]) == 1
    assert course.autograded(chapter.name, "s1").is_dir()


def test_following_sees_a_changed_record_and_a_lost_gradebook(course, chapter, record_of, hand_in):
    hand_in(course, record_of(chapter, "s1", (6, 2, 4)))
    gradebook.follow(course, chapter)

    hand_in(course, record_of(chapter, "s1", (6, 0, 4)))
    after_change = gradebook.follow(course, chapter)
    (course.root / "gradebook.db").unlink()
    after_loss = gradebook.follow(course, chapter)

    assert (after_change, after_loss) == (True, True)


@pytest.mark.parametrize("moment", [0, 4_000_000_000], ids=["1970", "2096"])
def test_following_goes_by_what_records_say_whatever_their_dates(course, chapter, record_of, hand_in, moment):
    hand_in(course, record_of(chapter, "s1", (6, 2, 4)))
    gradebook.follow(course, chapter)
    file = course.record(chapter.name, "s1")
    dates = (file.stat().st_atime, file.stat().st_mtime)

    os.utime(file, (moment, moment))
    touched = gradebook.follow(course, chapter)
    hand_in(course, record_of(chapter, "s1", (5, 2, 4)))
    os.utime(file, dates)
    changed = gradebook.follow(course, chapter)

    assert (touched, changed) == (False, True)


def test_following_sees_a_record_that_is_superseded(course, chapter, record_of, hand_in, rows_of):
    hand_in(course, record_of(chapter, "s1", (6, 2, 4)))
    gradebook.follow(course, chapter)
    place = course.superseded(chapter.name, "s1")
    place.parent.mkdir(parents=True)
    course.record(chapter.name, "s1").rename(place)

    first, second = gradebook.follow(course, chapter), gradebook.follow(course, chapter)

    assert (first, second) == (True, False)
    assert {row[3] for row in rows_of(course)["grade"]} == {None}


def test_while_another_program_writes_it_is_told_after_a_while_and_the_next_run_completes_it(
    tmp_path, chapter, record_of, hand_in, rows_of
):
    url = f"sqlite:///{tmp_path}/gradebook.db?timeout=0.05"
    course = Course(tmp_path, Settings(gradebook=GradebookSettings(url=url)))
    (tmp_path / ".gradkit").mkdir()
    gradebook.update(course, chapter, [])
    hand_in(course, record_of(chapter, "s1", (6, 2, 4)))
    with closing(sqlite3.connect(tmp_path / "gradebook.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(GradkitError, match="another program is writing"):
            gradebook.follow(course, chapter)

    assert gradebook.follow(course, chapter)
    assert len(rows_of(course)["submitted_assignment"]) == 1


def test_a_full_disk_is_told_and_the_next_run_completes_it(course, chapter, record_of, hand_in, full_disk):
    hand_in(course, record_of(chapter, "s1", (6, 2, 4)))

    with full_disk(20_000), pytest.raises(GradkitError, match="no room"):
        gradebook.follow(course, chapter)
    with full_disk(300), pytest.raises(GradkitError, match=r"could not be written|no room"):
        gradebook.follow(course, chapter)

    assert gradebook.follow(course, chapter)
    assert not gradebook.follow(course, chapter)
    assert not list(course.root.rglob("*.new"))


def test_following_while_another_gradkit_is_at_work_is_refused(course, chapter, record_of, hand_in):
    hand_in(course, record_of(chapter, "s1", (6, 2, 4)))

    with course.locked("gradkit collect"), ThreadPoolExecutor(1) as elsewhere:
        error = elsewhere.submit(gradebook.follow, course, chapter).exception()

    assert "another gradkit is at work in this course: gradkit collect" in str(error)
    assert not (course.root / "gradebook.db").exists()
