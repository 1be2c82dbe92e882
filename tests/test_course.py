"""The course folder: paths, settings, the secret, and files that are never half."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.course import MAX_NAME, PUBLIC_SECRET, Course, decoded, encode, encoded, initialize, read_record, write
from autograder.errors import GradkitError
from autograder.model import Record

RECORD = Record("a", "Ada", "digest", "", "key", "A", ())
CHAPTER = "ch06_maximum_likelihood"
ODD = [
    "Ada", "jdoe+1@x.org", "Doe, Jane", "../../etc", "a/b", ".hidden", "..", "naïve 中文", "a\nb", "~", "CON",
    "é" * 200, "a" + "é" * 200, "x" * 500, "%41", "",
]  # fmt: skip


# ---------------------------------------------------------------- names of folders


@pytest.mark.parametrize("student", ODD, ids=ascii)
def test_any_id_has_a_folder_of_its_own_inside_of_the_course(student, tmp_path):
    course = Course(tmp_path)
    path = course.record("ch05", student)

    assert path.parent == tmp_path / "records" / "ch05"
    assert not path.name.startswith(".") or student == ""
    assert len(encoded(student)) <= MAX_NAME


@settings(derandomize=True, database=None, deadline=None)
@given(st.text(max_size=300))
def test_a_folders_name_stands_for_one_student_and_finds_itself_again(student):
    name = encoded(student)

    assert encoded(decoded(name)) == name
    assert "/" not in name
    if len(name) < MAX_NAME - 40:
        assert decoded(name) == student


def test_long_ids_that_begin_alike_are_told_apart():
    assert encoded("x" * 300 + "1") != encoded("x" * 300 + "2")


def test_students_are_those_with_something_to_grade(tmp_path):
    course = Course(tmp_path)
    for student in ("Grace", "Ada/1"):
        course.submitted("ch05", student).mkdir(parents=True)
    course.submitted("ch06", "Alan").mkdir(parents=True)

    assert course.students("ch05") == ["Ada/1", "Grace"]


# ---------------------------------------------------------------- settings


def test_everything_has_a_default(tmp_path):
    assert Course.open(tmp_path).settings.limits.cpu == 2.0


def test_settings_are_read(tmp_path):
    (tmp_path / "course.toml").write_text(
        f"[limits]\ncpu = 1\n[assignments.{CHAPTER}]\ndue = 2030-01-31T23:59:00+01:00\n", encoding="utf-8"
    )
    found = Course.open(tmp_path).settings

    assert found.limits.cpu == 1.0
    assert found.assignments[CHAPTER].due.utcoffset().total_seconds() == 3600


NONSENSE = [
    "[limit]\n",
    "[limits]\ncpus = 2\n",
    "[limits]\ncpu = 0\n",
    "[limits]\ncpu = inf\n",
    "[limits]\nwall = nan\n",
    "[limits]\nmemory = 1\n",
    "[limits]\ncpu = 'two'\n",
    "[limits\n",
    f"[assignments.{CHAPTER}]\ndue = 2030-01-31T23:59:00\n",
]


@pytest.mark.parametrize("text", NONSENSE)
def test_settings_that_make_no_sense_are_told(tmp_path, text):
    (tmp_path / "course.toml").write_text(text, encoding="utf-8")

    with pytest.raises(GradkitError, match="make no sense"):
        Course.open(tmp_path)


def test_an_assignment_that_is_none_is_told_with_the_one_that_was_meant(tmp_path):
    (tmp_path / "course.toml").write_text("[assignments.ch06_maximum_likelyhood]\ndue = 2030-01-31T23:59:00Z\n")

    with pytest.raises(GradkitError, match="no assignment is called 'ch06_maximum_likelyhood'") as caught:
        Course.open(tmp_path)

    assert f"did you mean '{CHAPTER}'?" in caught.value.remedy
    assert caught.value.where.startswith(str(tmp_path / "course.toml"))


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(GradkitError, match="no such folder"):
        Course.open(tmp_path / "nowhere")


def test_the_settings_that_are_written_are_the_defaults(tmp_path):
    initialize(Course(tmp_path))

    assert Course.open(tmp_path).settings == Course(tmp_path).settings
    with pytest.raises(GradkitError, match="already"):
        initialize(Course(tmp_path))


# ---------------------------------------------------------------- a course, and who is at work in it


def test_a_folder_of_which_nobody_made_a_course_is_not_written_to(tmp_path):
    with pytest.raises(GradkitError, match="this folder is no course") as caught, Course(tmp_path).locked("gradkit"):
        pass

    assert "gradkit init" in caught.value.remedy
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("made", ["course.toml", ".gradkit/secret"])
def test_either_its_settings_or_its_secret_make_a_course(tmp_path, made):
    initialize(Course(tmp_path))
    for other in {"course.toml", ".gradkit/secret"} - {made}:
        (tmp_path / other).unlink()

    with Course(tmp_path).locked("gradkit"):
        pass


def test_a_course_is_made_by_one_at_a_time(tmp_path):
    initialize(Course(tmp_path))
    (tmp_path / "course.toml").unlink()

    with Course(tmp_path).locked("gradkit score"), ThreadPoolExecutor(1) as elsewhere:
        error = elsewhere.submit(initialize, Course(tmp_path)).exception()

    assert "another gradkit is at work in this course: gradkit score" in str(error)


# ---------------------------------------------------------------- the secret


def test_a_secret_is_made_once_and_is_its_owners_alone(tmp_path):
    course = Course(tmp_path)
    secret = course.secret()
    file = tmp_path / ".gradkit" / "secret"

    assert len(secret) == 32
    assert course.secret() == secret
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_looking_for_a_secret_makes_none(tmp_path):
    assert Course(tmp_path).secret(make=False) == b""
    assert list(tmp_path.iterdir()) == []


def test_a_demonstration_has_the_public_secret(tmp_path):
    initialize(Course(tmp_path), demo=True)

    assert Course(tmp_path).secret() == PUBLIC_SECRET


@pytest.mark.parametrize("content", ["", "not hexadecimal", "00" * 8])
def test_a_damaged_secret_is_not_replaced(tmp_path, content):
    file = tmp_path / ".gradkit" / "secret"
    file.parent.mkdir()
    file.write_text(content)

    with pytest.raises(GradkitError, match="damaged"):
        Course(tmp_path).secret()
    assert file.read_text() == content


# ---------------------------------------------------------------- files


def test_a_file_is_written_whole_with_its_mode(tmp_path):
    path = tmp_path / "new" / "file"
    write(path, b"one", mode=0o600)
    write(path, b"two", mode=0o600)

    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [p.name for p in path.parent.iterdir()] == ["file"]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside_it(tmp_path, monkeypatch):
    path = tmp_path / "file"
    write(path, b"old")

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(GradkitError, match="could not be written") as caught:
        write(path, b"new")

    assert caught.value.where == str(path)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(tmp_path, full_disk):
    path = tmp_path / "file"
    write(path, b"old")

    with full_disk(1000), pytest.raises(GradkitError, match="could not be written"):
        write(path, b"new" * 1000)

    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_a_folder_that_may_only_be_read_is_told(tmp_path, read_only):
    write(tmp_path / "file", b"old")

    with (
        read_only(tmp_path),
        pytest.raises(GradkitError, match=r"could not be written \(Permission denied\)") as caught,
    ):
        write(tmp_path / "file", b"new")

    assert "nothing is lost" in caught.value.remedy
    assert (tmp_path / "file").read_bytes() == b"old"


def test_what_a_killed_run_left_beside_a_file_is_gone_when_the_file_is_written(tmp_path):
    path = tmp_path / "file"
    write(path, b"old")
    (tmp_path / ".file.new").write_bytes(b"half of a much longer content")

    write(path, b"new")

    assert path.read_bytes() == b"new"
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_two_who_write_one_file_at_the_same_time_leave_the_whole_of_one(tmp_path):
    path = tmp_path / "file"
    contents = [bytes([letter]) * 300_000 for letter in b"abcdefgh"]

    with ThreadPoolExecutor(len(contents)) as pool:
        list(pool.map(lambda content: write(path, content), contents * 4))

    assert path.read_bytes() in contents
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_a_link_beside_a_file_is_not_written_through(tmp_path):
    (tmp_path / "precious").write_bytes(b"precious")
    (tmp_path / ".file.new").symlink_to("precious")

    with pytest.raises(GradkitError, match="could not be written"):
        write(tmp_path / "file", b"new")

    assert (tmp_path / "precious").read_bytes() == b"precious"


def test_a_name_of_any_length_can_be_written(tmp_path):
    write(tmp_path / ("\N{SNOWMAN}" * 80), b"content")

    assert [p.read_bytes() for p in tmp_path.iterdir()] == [b"content"]


def test_a_record_comes_back_as_it_was(tmp_path):
    write(tmp_path / "r.json", encode(RECORD))

    assert read_record(tmp_path / "r.json") == RECORD


def test_equal_values_are_equal_bytes_that_end_in_a_newline():
    assert encode(RECORD) == encode(Record("a", "Ada", "digest", "", "key", "A", ()))
    assert encode(RECORD).endswith(b"}\n")


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b'{"assignment": 3}', b"[" * 100_000])
def test_what_is_no_record_is_told(tmp_path, content):
    (tmp_path / "r.json").write_bytes(content)

    with pytest.raises(GradkitError, match="not a record"):
        read_record(tmp_path / "r.json")


def test_a_superseded_record_counts_until_there_is_another(tmp_path):
    course = Course(tmp_path)
    for student in ("Ada/1", "Grace", "Alan"):
        write(course.superseded("ch05", student), encode(Record("ch05", student, "", "", "", "A", ())))
    write(course.record("ch05", "Grace"), encode(RECORD))
    course.superseded("ch05", "Alan").write_bytes(b"damaged")
    found = course.ungraded("ch05")

    assert {student: record and record.student for student, record in found.items()} == {
        "Ada%2F1": "Ada/1",
        "Alan": None,
    }


def test_records_come_by_student_and_temporary_files_are_none(tmp_path: Path):
    course = Course(tmp_path)
    for student in ("b", "a"):
        write(course.record("ch05", student), encode(Record("ch05", student, "", "", "", "A", ())))
    (course.record("ch05", "a").parent / ".a.json.x1y2").write_bytes(b"half")

    assert [record.student for record in course.records("ch05")] == ["a", "b"]
