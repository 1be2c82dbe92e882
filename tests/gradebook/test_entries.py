import pytest

from autograder.errors import GradkitError
from autograder.gradebook.entries import checked, comment, instant


def test_records_that_are_sound_come_back_in_order(chapter, record_of):
    records = [record_of(chapter, student, (6, 2, 4)) for student in "ba"]

    assert list(checked(chapter, iter(records))) == records


def test_a_record_of_another_assignment_is_refused(chapter, assignment_of, record_of):
    other = assignment_of({"line_fit": {"test_dot_values": 5}}, name="ch03_made_up")

    with pytest.raises(GradkitError, match="another assignment"):
        list(checked(chapter, [record_of(other, "s", (5,))]))


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ({"e": {"test_f_values": 1}}, "e/test_g_values was not in it and is 2 points now"),
        ({"e": {"test_f_values": 1, "test_g_values": 3}}, "e/test_g_values was 3 points and is 2 points now"),
        (
            {"e": {"test_f_values": 1, "test_g_values": 2, "test_h_values": 1}},
            "e/test_h_values was 1 points and is not in it now",
        ),
    ],
    ids=["added", "other points", "removed"],
)
def test_a_record_under_another_rubric_is_refused_and_the_item_named(assignment_of, record_of, before, said):
    old, new = assignment_of(before), assignment_of({"e": {"test_f_values": 1, "test_g_values": 2}})

    with pytest.raises(GradkitError) as caught:
        list(checked(new, [record_of(old, "s", tuple(0 for _ in old.items))]))

    assert said in caught.value.what
    assert "gradkit score" in caught.value.remedy


def test_two_records_of_one_student_are_refused(chapter, record_of):
    with pytest.raises(GradkitError, match="two records are of one student"):
        list(checked(chapter, [record_of(chapter, "s", (6, 2, 4)), record_of(chapter, "s", (0, 2, 4))]))


def test_a_time_that_is_none_is_refused(chapter, record_of):
    with pytest.raises(GradkitError, match="'yesterday' is not a time"):
        instant(record_of(chapter, "s", (6, 2, 4), submitted_at="yesterday"))


def test_a_comment_holds_no_nul(chapter, record_of):
    record = record_of(chapter, "s", (0, 2, 4), message="a\0b")

    assert comment(record.items[0]) == "a\N{REPLACEMENT CHARACTER}b"
