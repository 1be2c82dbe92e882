import csv
import subprocess
import sys

import pytest

from autograder import gradebook

ODD = 's1, "the\nfirst"'


@pytest.fixture
def graded(course, chapter, record_of, hand_in):
    """Enter two records and write what nbgrader needs to find its way."""
    records = [record_of(chapter, ODD, (6, 0, 3)), record_of(chapter, "=s2", (6, 2, 4))]
    for record in records:
        hand_in(course, record)
    gradebook.update(course, chapter, records)
    gradebook.write_views(course, chapter, records)
    return course


@pytest.fixture
def export(graded, homeless):
    """Run `nbgrader export` in the course folder and return its lines."""

    def run(*options):
        command = [sys.executable, "-m", "nbgrader", "export", *options]
        done = subprocess.run(command, cwd=graded.root, env=homeless, capture_output=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr.decode()
        with (graded.root / "grades.csv").open(encoding="utf-8", newline="") as file:
            return {(row["assignment"], row["student_id"]): row for row in csv.DictReader(file)}

    return run


def test_nbgrader_exports_the_points_of_the_records(export, chapter):
    rows = export().values()

    assert {(row["lms_user_id"], float(row["score"]), float(row["max_score"])) for row in rows} == {
        (ODD, 9.0, 12.0),
        ("=s2", 12.0, 12.0),
    }


def test_it_counts_what_people_did_and_quotes_what_they_wrote(export, graded, chapter, nbgrader_of):
    with nbgrader_of(graded) as found:
        found.find_grade("test_sigmoid_values", "activations", chapter.name, "%3Ds2").manual_score = 1.0
        found.find_submission_notebook("classifier", chapter.name, "%3Ds2").late_submission_penalty = 2.5
        found.update_or_create_student("%3Ds2", last_name='Name, "Nick"')

    row = export()[chapter.name, "%3Ds2"]

    assert (row["raw_score"], row["late_submission_penalty"], row["score"]) == ("7.0", "2.5", "4.5")
    assert row["last_name"] == 'Name, "Nick"'


def test_it_agrees_with_nbgraders_own_exporter(export, graded, chapter, assignment_of, record_of, nbgrader_of):
    other = assignment_of({"line_fit": {"test_dot_values": 5}}, name="ch03_made_up")
    gradebook.update(graded, other, [record_of(other, "=s2", (2,), submitted_at="")])
    with nbgrader_of(graded) as found:
        found.update_or_create_assignment(chapter.name, duedate="2026-09-30 12:00:00 UTC")
        found.find_submission_notebook("line_fit", other.name, "%3Ds2").late_submission_penalty = 9.0
        found.add_student("nothing handed in")

    ours, theirs = export(), export("--exporter", "nbgrader.plugins.CsvExportPlugin")

    assert {
        key: {name: text for name, text in row.items() if name != "lms_user_id"} for key, row in ours.items()
    } == theirs
    assert len(theirs) == 6


def test_it_exports_the_students_and_assignments_that_are_asked_for(export, graded, chapter, assignment_of, record_of):
    other = assignment_of({"line_fit": {"test_dot_values": 5}}, name="ch03_made_up")
    gradebook.update(graded, other, [record_of(other, "=s2", (2,))])

    rows = export("--student", "['%3Ds2']", "--assignment", f"['{chapter.name}']")

    assert set(rows) == {(chapter.name, "%3Ds2")}
