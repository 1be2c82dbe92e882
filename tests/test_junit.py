"""A record as JUnit XML, as continuous integration reads it."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.grader.workers import clean
from autograder.junit import junit, write_junit
from autograder.model import Explanation, MarkedItem, Record


def record(**fields) -> Record:
    items = (
        MarkedItem("first", "test_f_values", "f", "values", "f: works.", "Twice?", 3, 3, "passed"),
        MarkedItem(
            "first",
            "test_g_values",
            "g",
            "values",
            "g: works.",
            "Why?",
            4,
            0,
            "failed",
            'It raised <X> & "Y".',
            7,
            Explanation("exception", "X", "Look & see."),
        ),
        MarkedItem("first", "test_g_form", "g", "form", "g: is plain.", "", 1, 0, "not judged", "Waits."),
        MarkedItem(
            "second", "test_h_values", "h", "values", "h: works.", "", 2, 0, "not run", fields.pop("message", "")
        ),
    )
    return Record("a", "Ada", "d", "", "k", "A", items, lines={"first": {"f": (5, 9)}})


def test_there_is_a_suite_for_each_exercise_and_a_case_for_each_item():
    root = ElementTree.fromstring(junit(record()))

    assert root.tag == "testsuites"
    assert [(s.get("name"), s.get("tests"), s.get("failures"), s.get("skipped")) for s in root] == [
        ("first", "3", "1", "1"),
        ("second", "1", "1", "0"),
    ]
    assert [case.get("name") for case in root.iter("testcase")] == [
        "f: works. (3/3)",
        "g: works. (0/4)",
        "g: is plain. (0/1)",
        "h: works. (0/2)",
    ]


def test_readers_find_what_they_need_of_suites_and_cases():
    root = ElementTree.fromstring(junit(record()))

    assert all(suite.get("time") is not None for suite in root)
    for case in root.iter("testcase"):
        assert case.get("classname")
        assert case.get("time") is not None
        assert case.get("file") == f"{case.get('classname')}.py"
        assert int(case.get("line")) >= 1


def test_a_case_points_to_the_line_of_the_exception_else_to_the_function():
    lines = [case.get("line") for case in ElementTree.fromstring(junit(record())).iter("testcase")]

    assert lines == ["5", "7", "1", "1"]


def test_a_failure_says_what_happened_and_where_to_look():
    failure = ElementTree.fromstring(junit(record())).find(".//failure")

    assert (failure.get("message"), failure.get("type")) == ('It raised <X> & "Y".', "failed")
    assert failure.text == 'It raised <X> & "Y".\nLook & see.\nWhy?'


@settings(derandomize=True, database=None, deadline=None)
@given(st.text(st.characters(exclude_categories=())))
def test_text_that_was_cleaned_makes_good_xml(text):
    message = clean(text, keep_newlines=True)
    found = ElementTree.fromstring(junit(record(message=message))).findall(".//failure")[-1]

    assert found.get("message") == message


def test_the_file_is_what_is_returned(tmp_path):
    write_junit(record(), tmp_path / "junit.xml")

    assert (tmp_path / "junit.xml").read_bytes() == junit(record())


@pytest.mark.parametrize("marked", ["passed", "not judged"])
def test_what_was_not_lost_is_no_failure(marked):
    item = MarkedItem("first", "test_f_values", "f", "values", "f: works.", "", 3, 0, marked)  # type: ignore[arg-type]

    assert b"<failure" not in junit(Record("a", "Ada", "d", "", "k", "A", (item,)))
