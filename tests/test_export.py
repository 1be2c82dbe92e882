import csv
from pathlib import Path

import pytest

from autograder.course import Course, encode, write
from autograder.errors import GradkitError
from autograder.export import export_csv
from autograder.model import Assignment, Exercise, Item, MarkedItem, Record

NOWHERE = Path("/nowhere")
ITEMS = (
    Item("activations", "test_sigmoid_values", "sigmoid", "values", 6, "sigmoid: is right.", ""),
    Item("activations", "test_sigmoid_is_stable", "sigmoid", "stability", 1, "sigmoid: is stable.", ""),
)
EXERCISE = Exercise("ch05", "activations", "Activations", (), ITEMS, (), NOWHERE, NOWHERE, NOWHERE)
CHAPTER = Assignment("ch05", "Made up", (EXERCISE,), NOWHERE, ())


def score(course, student, *marks):
    items = tuple(
        MarkedItem(i.exercise, i.name, i.function, i.aspect, i.sentence, i.hint, i.points, mark, "failed")
        for i, mark in zip(ITEMS, marks, strict=True)
    )
    record = Record("ch05", student, "d", "", "k", "A", items)
    write(course.record("ch05", student), encode(record))


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_each_student_is_a_row_and_each_item_a_column(tmp_path):
    course = Course(tmp_path)
    score(course, "s2", 6, 1)
    score(course, "s1", 4, 0)

    path = export_csv(course, CHAPTER)

    assert path == tmp_path / "reports" / "ch05" / "grades.csv"
    assert read(path) == [
        ["student", "score", "points", "percent", *(f"activations/{item.name}" for item in ITEMS)],
        ["s1", "4", "7", "57.14", "4", "0"],
        ["s2", "7", "7", "100.00", "6", "1"],
    ]


@pytest.mark.parametrize(
    "student", ["=1+1", "+49", "-5", "@s", 'a,"b"', "a;b", "two\nlines", "é ü 学", "007", " s ", "it's"]
)
def test_an_id_comes_back_as_the_lms_wrote_it(tmp_path, student):
    course = Course(tmp_path)
    score(course, student, 6, 1)

    assert read(export_csv(course, CHAPTER))[1][0] == student


def test_the_file_is_utf_8_without_mark_and_its_lines_end_as_rfc_4180_has_it(tmp_path):
    course = Course(tmp_path)
    score(course, "é", 6, 1)

    content = export_csv(course, CHAPTER).read_bytes()

    assert content.startswith(b"student,")
    assert content.endswith("é,7,7,100.00,6,1\r\n".encode())
    assert content.count(b"\r\n") == content.count(b"\n") == 2


def test_it_goes_where_it_is_sent(tmp_path):
    course = Course(tmp_path)
    score(course, "s", 6, 1)

    path = export_csv(course, CHAPTER, tmp_path / "out" / "scores.csv")

    assert path == tmp_path / "out" / "scores.csv"
    assert len(read(path)) == 2


def test_without_records_there_is_nothing_to_export(tmp_path):
    with pytest.raises(GradkitError, match="there are no records"):
        export_csv(Course(tmp_path), CHAPTER)


def test_a_record_under_another_rubric_is_not_exported(tmp_path):
    course = Course(tmp_path)
    score(course, "s", 6, 1)
    more = Item("activations", "test_tanh_values", "tanh", "values", 3, "tanh: is right.", "")
    exercise = Exercise("ch05", "activations", "Activations", (), (*ITEMS, more), (), NOWHERE, NOWHERE, NOWHERE)

    with pytest.raises(GradkitError, match="scored under another rubric"):
        export_csv(course, Assignment("ch05", "Made up", (exercise,), NOWHERE, ()))

    assert not (tmp_path / "reports").exists()
