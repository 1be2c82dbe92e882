"""Text as pages write it: what is seen is what is there, and counts, shares and names read as people say them."""

from __future__ import annotations

import pytest

from autograder.pages import text


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("plain\n\ttext é 漢 \u00a0 🙂", "plain\n\ttext é 漢 \u00a0 🙂"),
        ("\x1b[31m\r\0", "\ufffd[31m\ufffd\ufffd"),
        ("\u202eabc\u2066", "\ufffdabc\ufffd"),
        ("\ud800\ue000\u2028\u2029\uffff", "\ufffd" * 5),
    ],
)
def test_clean_replaces_what_is_not_seen_where_it_stands(given, shown):
    assert text.clean(given) == shown


@pytest.mark.parametrize(
    ("part", "whole", "percent"),
    [(0, 9, 0), (1, 1000, 1), (2, 3, 67), (999, 1000, 99), (3, 3, 100), (0, 0, 0)],
)
def test_a_share_is_all_only_for_all_and_none_only_for_none(part, whole, percent):
    assert text.share(part, whole) == percent


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2026-10-01T12:00:00+00:00", "1 October 2026, 12:00 (UTC)"),
        ("2026-10-01T12:00:00", "1 October 2026, 12:00"),
        ("yesterday", "yesterday"),
    ],
)
def test_an_instant_is_written_as_a_person_writes_it(iso, said):
    assert text.instant(iso) == said


def test_lines_are_counted_as_python_counts_them():
    content = b"\xef\xbb\xbfa = 1\r\nb = '\x0c\xe2\x80\xa8'\rc = 3\n"

    assert text.lines_of(content) == ["a = 1", "b = '\x0c\u2028'", "c = 3"]


def test_long_lines_and_long_files_are_cut_with_a_note():
    listing = text.listing(["x" * 500, *["y"] * 600], 1, 10**9)

    assert listing is not None
    assert len(listing.rows) == 400
    assert listing.rows[0].text == "x" * 200 + "…"
    assert listing.note == ("The 201 lines after line 400 are not shown. 1 line longer than 200 characters is cut.")


def test_a_listing_outside_of_the_file_is_none():
    assert text.listing(["x"], 5, 9) is None


@pytest.mark.parametrize(
    ("slug", "functions", "said"),
    [
        ("cost_zero_times_log_zero", ["cost"], "zero times log zero"),
        ("down-the-columns", ["softmax", "predict"], "down the columns"),
        ("predict_class_labels", ["predict", "predict_class"], "labels"),
        ("predictions_centred", ["predict"], "predictions centred"),
        ("cost", ["cost"], "cost"),
    ],
)
def test_a_misconception_s_name_is_said_without_its_function(slug, functions, said):
    assert text.belief(slug, functions) == said


def test_a_name_is_read_as_words():
    assert text.readable("ch05_logistic_regression") == "Ch05 logistic regression"


@pytest.mark.parametrize(
    ("given", "most", "shown"),
    [("short", 5, "short"), ("a longer one", 6, "a lon…"), ("a\nb\0", 9, "a\ufffdb\ufffd"), ("", 3, "")],
)
def test_plain_text_is_one_line_of_what_is_seen(given, most, shown):
    assert text.plain(given, most) == shown


def test_what_is_cut_says_so():
    assert text.cut("one two three", 8) == "one two … (shortened)"
