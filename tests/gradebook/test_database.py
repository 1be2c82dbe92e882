from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from msgspec import structs

from autograder import gradebook
from autograder.course import AssignmentSettings
from autograder.errors import GradkitError
from autograder.model import Explanation

pytestmark = pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)

STUDENT = "s=1, é/?"
ENCODED = "s%3D1%2C %C3%A9%2F%3F"


def with_settings(course, **settings):
    """Return the course with some settings changed."""
    return replace(course, settings=structs.replace(course.settings, **settings))


def test_marks_stand_in_the_gradebook_item_by_item(course, chapter, record_of, nbgrader_of):
    gradebook.update(course, chapter, [record_of(chapter, STUDENT, (6, 0, 3))])

    with nbgrader_of(course) as found:
        submission = found.find_submission(chapter.name, ENCODED)
        grades = {(g.notebook.name, g.name): g for n in submission.notebooks for g in n.grades}
        assert {key: (g.auto_score, g.max_score, g.needs_manual_grade) for key, g in grades.items()} == {
            ("activations", "test_sigmoid_values"): (6.0, 6.0, False),
            ("activations", "test_sigmoid_is_stable"): (0.0, 2.0, False),
            ("classifier", "test_predict_values"): (3.0, 4.0, False),
        }
        assert (submission.score, submission.max_score) == (9.0, 12.0)
        assert submission.late_submission_penalty == 0.0


def test_a_submission_keeps_its_time_in_utc_and_its_student_the_raw_id(course, chapter, record_of, nbgrader_of):
    gradebook.update(course, chapter, [record_of(chapter, STUDENT, (6, 2, 4))])

    with nbgrader_of(course) as found:
        assert found.find_submission(chapter.name, ENCODED).timestamp == datetime(2026, 10, 1, 10)
        assert found.find_student(ENCODED).lms_user_id == STUDENT


def test_an_unknown_time_is_no_time(course, chapter, record_of, nbgrader_of):
    gradebook.update(course, chapter, [record_of(chapter, "s", (6, 2, 4), submitted_at="")])

    with nbgrader_of(course) as found:
        assert found.find_submission(chapter.name, "s").timestamp is None


def test_a_comment_is_the_message_and_the_explanation(course, chapter, record_of, nbgrader_of):
    record = record_of(chapter, "s", (0, 2, 4), message="The values differ.")
    wrong = replace(record.items[0], explanation=Explanation("relation", "negated", "The sign is the other."))

    gradebook.update(course, chapter, [replace(record, items=(wrong, *record.items[1:]))])

    with nbgrader_of(course) as found:
        of = ("activations", chapter.name, "s")
        wrong_one = found.find_comment("test_sigmoid_values", *of)
        assert wrong_one.auto_comment == "The values differ.\n\nThe sign is the other."
        assert found.find_comment("test_sigmoid_is_stable", *of).auto_comment is None


def test_the_same_records_leave_the_same_rows(course, chapter, record_of, rows_of):
    records = [record_of(chapter, f"s{n}", (n, 0, 4), message="No.") for n in range(3)]
    first = gradebook.update(course, chapter, records)
    before = rows_of(course)

    second = gradebook.update(course, chapter, records)

    assert rows_of(course) == before
    assert first == gradebook.Updated(submissions=3, added=3, changed=0, unscored=0)
    assert second == gradebook.Updated(submissions=3, added=0, changed=0, unscored=0)


def test_another_score_changes_a_submission_in_place(course, chapter, record_of, rows_of, nbgrader_of):
    gradebook.update(course, chapter, [record_of(chapter, "s", (0, 0, 0)), record_of(chapter, "t", (6, 0, 0))])
    before = rows_of(course)

    again = [record_of(chapter, "s", (6, 0, 0)), record_of(chapter, "t", (6, 0, 0))]
    updated = gradebook.update(course, chapter, again)

    with nbgrader_of(course) as found:
        assert found.find_submission(chapter.name, "s").score == 6.0
    assert updated == gradebook.Updated(submissions=2, added=0, changed=1, unscored=0)
    assert {name: len(rows) for name, rows in rows_of(course).items()} == {
        name: len(rows) for name, rows in before.items()
    }


def test_a_later_submission_moves_the_time(course, chapter, record_of, nbgrader_of):
    gradebook.update(course, chapter, [record_of(chapter, "s", (6, 2, 4))])

    later = record_of(chapter, "s", (6, 2, 4), submitted_at="2026-10-02T00:00:00Z")
    updated = gradebook.update(course, chapter, [later])

    with nbgrader_of(course) as found:
        assert found.find_submission(chapter.name, "s").timestamp == datetime(2026, 10, 2)
    assert updated.changed == 1


def test_what_people_entered_survives(course, chapter, record_of, nbgrader_of):
    gradebook.update(course, chapter, [record_of(chapter, "s", (0, 0, 0), message="No.")])
    at = ("test_sigmoid_values", "activations", chapter.name, "s")
    with nbgrader_of(course) as found:
        grade = found.find_grade(*at)
        grade.manual_score, grade.extra_credit = 5.0, 0.5
        found.find_comment(*at).manual_comment = "Seen."
        found.find_submission_notebook("classifier", chapter.name, "s").late_submission_penalty = 1.0
        found.update_or_create_student("s", first_name="First", lms_user_id="4711")
        found.db.commit()

    gradebook.update(course, chapter, [record_of(chapter, "s", (6, 2, 4), message="Yes.")])

    with nbgrader_of(course) as found:
        grade = found.find_grade(*at)
        assert (grade.auto_score, grade.manual_score, grade.extra_credit, grade.score) == (6.0, 5.0, 0.5, 5.5)
        assert found.find_comment(*at).manual_comment == "Seen."
        assert found.find_submission(chapter.name, "s").late_submission_penalty == 1.0
        student = found.find_student("s")
        assert (student.first_name, student.lms_user_id) == ("First", "4711")


def test_a_due_date_of_the_settings_reaches_the_assignment(course, chapter, record_of, nbgrader_of):
    due = datetime(2026, 10, 2, 1, 30, tzinfo=timezone(timedelta(hours=2)))
    course = with_settings(course, assignments={chapter.name: AssignmentSettings(due=due)})

    gradebook.update(course, chapter, [record_of(chapter, "s", (6, 2, 4), submitted_at="2026-10-02T00:30Z")])

    with nbgrader_of(course) as found:
        assert found.find_assignment(chapter.name).duedate == datetime(2026, 10, 1, 23, 30)
        assert found.find_submission(chapter.name, "s").total_seconds_late == 3600


def test_a_due_date_set_in_formgrader_stays_if_the_settings_have_none(course, chapter, record_of, nbgrader_of):
    records = [record_of(chapter, "s", (6, 2, 4))]
    gradebook.update(course, chapter, records)
    with nbgrader_of(course) as found:
        found.update_or_create_assignment(chapter.name, duedate="2026-12-24 12:00:00 UTC")

    gradebook.update(course, chapter, records)

    with nbgrader_of(course) as found:
        assert found.find_assignment(chapter.name).duedate == datetime(2026, 12, 24, 12)


def test_two_assignments_stand_side_by_side(course, chapter, assignment_of, record_of, nbgrader_of):
    other = assignment_of({"line_fit": {"test_dot_values": 5}}, name="ch03_made_up")

    gradebook.update(course, chapter, [record_of(chapter, "s", (6, 2, 4))])
    gradebook.update(course, other, [record_of(other, "s", (5,))])

    with nbgrader_of(course) as found:
        assert {a.name: a.max_score for a in found.assignments} == {chapter.name: 12.0, other.name: 5.0}
        assert found.find_student("s").score == 17.0


def test_marks_that_are_superseded_are_taken_back_until_there_are_others(
    course, chapter, record_of, hand_in, nbgrader_of, rows_of
):
    record = record_of(chapter, "s", (6, 0, 4), message="No.")
    hand_in(course, record)
    gradebook.update(course, chapter, [record])
    before = rows_of(course)
    at = ("test_sigmoid_is_stable", "activations", chapter.name, "s")
    place = course.superseded(chapter.name, "s")
    place.parent.mkdir(parents=True)
    course.record(chapter.name, "s").rename(place)

    waiting = gradebook.update(course, chapter, [])
    with nbgrader_of(course) as found:
        grade = found.find_grade(*at)
        seen = (grade.auto_score, grade.needs_manual_grade, found.find_comment(*at).auto_comment)
    again = gradebook.update(course, chapter, [record])

    assert seen == (None, True, None)
    assert (waiting.unscored, again.unscored) == (1, 0)
    assert rows_of(course) == before


@pytest.mark.parametrize("mark", [float("nan"), float("inf"), -1, 7])
def test_an_impossible_mark_is_refused_before_anything_is_written(course, chapter, record_of, rows_of, mark):
    records = [record_of(chapter, "s", (6, 2, 4)), record_of(chapter, "t", (mark, 2, 4))]

    with pytest.raises(GradkitError, match="test_sigmoid_values has the mark"):
        gradebook.update(course, chapter, records)

    assert rows_of(course) == {}


def test_an_id_too_long_for_the_column_is_entered_all_the_same(course, chapter, record_of, nbgrader_of):
    gradebook.update(course, chapter, [record_of(chapter, "x" * 300, (6, 2, 4))])

    with nbgrader_of(course) as found:
        (student,) = found.students
        assert (student.score, student.lms_user_id) == (12.0, None)
        assert student.id == course.record(chapter.name, "x" * 300).stem


def test_a_time_without_offset_counts_as_utc(course, chapter, record_of, nbgrader_of):
    moment = datetime(2026, 10, 1, 12, tzinfo=UTC).replace(tzinfo=None)

    gradebook.update(course, chapter, [record_of(chapter, "s", (6, 2, 4), submitted_at=moment.isoformat())])

    with nbgrader_of(course) as found:
        assert found.find_submission(chapter.name, "s").timestamp == moment


def test_updates_at_the_same_time_wait_for_each_other(course, chapter, record_of, nbgrader_of):
    records = [record_of(chapter, f"s{n}", (6, 2, n)) for n in range(4)]

    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda record: gradebook.update(course, chapter, [record]), records))

    assert [updated.added for updated in done] == [1, 1, 1, 1]
    with nbgrader_of(course) as found:
        assert {s.student.id: s.score for s in found.assignment_submissions(chapter.name)} == {
            "s0": 8.0,
            "s1": 9.0,
            "s2": 10.0,
            "s3": 11.0,
        }
