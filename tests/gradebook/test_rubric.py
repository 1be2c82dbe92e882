import pytest

from autograder import gradebook
from autograder.errors import GradkitError

pytestmark = pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)

OLD = {"e": {"test_f_values": 3, "test_g_values": 2}}


@pytest.fixture
def old(course, assignment_of, record_of):
    """Enter two submissions under the old rubric: 3 + 2 points each."""
    rubric = assignment_of(OLD)
    gradebook.update(course, rubric, [record_of(rubric, student, (3, 2)) for student in "st"])
    return rubric


def grades(found, assignment, student):
    submission = found.find_submission(assignment.name, student)
    return {g.name: (g.auto_score, g.max_score, g.needs_manual_grade) for n in submission.notebooks for g in n.grades}


@pytest.mark.usefixtures("old")
def test_an_item_that_is_new_reaches_submissions_that_were_there(course, assignment_of, record_of, nbgrader_of):
    new = assignment_of({"e": {**OLD["e"], "test_h_values": 5}, "z": {"test_k_values": 1}})

    gradebook.update(course, new, [record_of(new, student, (3, 2, 4, 1)) for student in "st"])

    with nbgrader_of(course) as found:
        assert found.find_assignment(new.name).max_score == 11.0
        for student in "st":
            assert found.find_submission(new.name, student).score == 10.0
            assert found.find_comment("test_k_values", "z", new.name, student).auto_comment is None


@pytest.mark.usefixtures("old")
def test_a_submission_without_a_record_waits_for_a_person_instead_of_getting_a_zero(
    course, assignment_of, record_of, nbgrader_of
):
    new = assignment_of({"e": {**OLD["e"], "test_h_values": 5}})

    updated = gradebook.update(course, new, [record_of(new, "s", (3, 2, 4))])

    assert updated.unscored == 1
    with nbgrader_of(course) as found:
        waiting = {"test_f_values": (3.0, 3.0, False), "test_g_values": (2.0, 2.0, False)}
        assert grades(found, new, "t") == {**waiting, "test_h_values": (None, 5.0, True)}
        assert not found.find_submission(new.name, "s").needs_manual_grade


@pytest.mark.usefixtures("old")
def test_the_record_that_comes_later_fills_the_gap(course, assignment_of, record_of, nbgrader_of):
    new = assignment_of({"e": {**OLD["e"], "test_h_values": 5}})
    gradebook.update(course, new, [record_of(new, "s", (3, 2, 4))])

    updated = gradebook.update(course, new, [record_of(new, "t", (3, 2, 5))])

    assert updated == gradebook.Updated(submissions=1, added=0, changed=1, unscored=0)
    with nbgrader_of(course) as found:
        assert found.find_submission(new.name, "t").score == 10.0


@pytest.mark.usefixtures("old")
def test_points_that_changed_change_the_maximum_and_void_marks_without_a_record(
    course, assignment_of, record_of, nbgrader_of
):
    new = assignment_of({"e": {"test_f_values": 1, "test_g_values": 2}})

    gradebook.update(course, new, [record_of(new, "s", (1, 2))])

    with nbgrader_of(course) as found:
        assert found.find_assignment(new.name).max_score == 3.0
        assert grades(found, new, "s")["test_f_values"] == (1.0, 1.0, False)
        assert grades(found, new, "t")["test_f_values"] == (None, 1.0, True)


@pytest.mark.usefixtures("old")
def test_an_item_that_is_gone_takes_its_marks_along(course, assignment_of, record_of, nbgrader_of, rows_of):
    new = assignment_of({"e": {"test_f_values": 3}})

    gradebook.update(course, new, [record_of(new, student, (3,)) for student in "st"])

    with nbgrader_of(course) as found:
        submission = found.find_submission(new.name, "s")
        assert (submission.score, submission.max_score) == (3.0, 3.0)
    assert {name: len(rows_of(course)[name]) for name in ("base_cell", "grade", "comment")} == {
        "base_cell": 2,
        "grade": 2,
        "comment": 2,
    }


@pytest.mark.usefixtures("old")
def test_an_exercise_that_is_gone_takes_its_notebook_along(course, assignment_of, record_of, rows_of):
    new = assignment_of({"other": {"test_f_values": 3}})

    gradebook.update(course, new, [record_of(new, student, (3,)) for student in "st"])

    assert len(rows_of(course)["notebook"]) == 1
    assert len(rows_of(course)["submitted_notebook"]) == 2
    assert len(rows_of(course)["grade"]) == 2


@pytest.mark.parametrize("entered", ["score", "comment"])
def test_an_item_that_somebody_marked_by_hand_is_not_removed(
    course, old, assignment_of, record_of, nbgrader_of, rows_of, entered
):
    with nbgrader_of(course) as found:
        at = ("test_g_values", "e", old.name, "s")
        if entered == "score":
            found.find_grade(*at).manual_score = 0.0
        else:
            found.find_comment(*at).manual_comment = "Nearly."
        found.db.commit()
    before = rows_of(course)
    new = assignment_of({"e": {"test_f_values": 3}})

    with pytest.raises(GradkitError, match=r"no e/test_g_values any more.*by hand \(1\)"):
        gradebook.update(course, new, [record_of(new, "s", (3,))])

    assert rows_of(course) == before


def test_cells_of_nbgraders_own_notebooks_are_left_alone(course, old, record_of, nbgrader_of):
    with nbgrader_of(course) as found:
        found.add_notebook("essay", old.name)
        found.add_grade_cell("question", "essay", old.name, max_score=10, cell_type="markdown")
        found.add_solution_cell("question", "essay", old.name)

    gradebook.update(course, old, [record_of(old, "s", (3, 2))])

    with nbgrader_of(course) as found:
        assert found.find_grade_cell("question", "essay", old.name).max_score == 10
