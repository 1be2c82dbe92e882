"""The class report, on made-up classes: numbers that other means confirm, and nobody forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from random import Random

import numpy as np
import pytest
from scipy.stats import pointbiserialr

from autograder import report
from autograder.course import Course, encode, write
from autograder.errors import GradkitError
from autograder.model import Assignment, Exercise, Explanation, MarkedItem, Record

NAME = "ch06_maximum_likelihood"
ITEMS = (
    MarkedItem("likelihood", "test_cost_values", "cost", "values", "cost: is right.", "", 8, 8, "passed"),
    MarkedItem("likelihood", "test_cost_scale", "cost", "scale", "cost: is a sum.", "", 2, 2, "passed"),
    MarkedItem("likelihood", "test_mean_values", "mean", "values", "mean: is right too.", "", 5, 5, "passed"),
    MarkedItem("descent", "test_train_values", "train", "values", "train: learns.", "", 5, 5, "passed"),
)
SIGMA = Explanation("misconception", "sigma_for_variance", "The argument is the variance, not sigma.")
ODD_NAME = "<script>x()</script>\"' \x1b[31m \u202e & a@b.edu"


def assignment() -> Assignment:
    nowhere = Path("none")
    exercises = tuple(
        Exercise(NAME, name, title, (), (), (), nowhere, nowhere, nowhere)
        for name, title in (("likelihood", "Likelihood"), ("descent", "Descent"))
    )
    return Assignment(NAME, "Maximum likelihood", exercises, nowhere, ())


def record(student: str, lost: Sequence[str] = (), **how: object) -> Record:
    """Return a record that lost some items."""
    items = tuple(
        replace(item, mark=0, **{"outcome": "failed", **how}) if item.item in lost else item for item in ITEMS
    )
    return Record(NAME, student, "digest", "", "key", "locked", items, files=("descent.py", "likelihood.py"))


def waiting(made: Record) -> Record:
    """Return the record with what waits for the values not judged."""
    items = tuple(i if i.aspect == "values" else replace(i, mark=0, outcome="not judged") for i in made.items)
    return replace(made, items=items)


EVERY_ITEM = tuple(item.item for item in ITEMS)


def a_class(size: int, seed: int = 7) -> Iterator[Record]:
    draw = Random(seed)
    for n in range(size):
        skill = draw.random()
        lost = [item for item in EVERY_ITEM if draw.random() > skill]
        yield record(f"s{n:05d}", lost, explanation=SIGMA if draw.random() < 0.5 else None)


class Outline(HTMLParser):
    """A page as it is read: fails on tags that do not nest, keeps attributes, headings and text."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[int] = []
        self.seen = ""  # text that is not inside a closed <details>
        self.feed(text)
        self.close()
        assert not self.open, f"left open: {self.open}"
        self.seen = " ".join(self.seen.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        hidden = "details" in self.open and "summary" not in self.open
        if "style" not in self.open and "svg" not in self.open and not hidden:
            self.seen += data


def seen(records: Sequence[Record]) -> str:
    return Outline(report.page(assignment(), records)).seen


def row(text: str, sentence: str) -> list[str]:
    """Return the numbers that stand behind an item's sentence."""
    line = re.search(rf"{re.escape(sentence)}.*?</tr>", text, flags=re.DOTALL)
    assert line is not None
    cells = re.findall(r'<td class="number">(.*?)</td>', line[0], flags=re.DOTALL)
    return ["0" if "·" in cell else cell for cell in cells]


# ---------------------------------------------------------------- any report


@pytest.mark.parametrize("size", [0, 1, 2, 60])
def test_a_report_of_any_size_is_a_page_in_order(size):
    text = report.page(assignment(), list(a_class(size)))
    outline = Outline(text)
    ids = [attrs["id"] for _, attrs in outline.tags if attrs.get("id")]

    assert outline.headings[0] == 1
    assert all(later - earlier <= 1 for earlier, later in zip(outline.headings, outline.headings[1:], strict=False))
    assert len(ids) == len(set(ids))
    assert all(attrs.get("scope") for tag, attrs in outline.tags if tag == "th")


def test_a_report_asks_nothing_of_anybody():
    text = report.page(assignment(), a_class(60))
    outline = Outline(text)
    links = [value for _, attrs in outline.tags for name in ("href", "src") if (value := attrs.get(name))]

    assert "default-src 'none'; style-src 'unsafe-inline'; img-src data:" in text
    assert all(link.startswith(("#", "../../feedback/")) for link in links)
    assert not re.search(r"https?:|@import|<script", text)


def test_equal_records_give_equal_bytes():
    assert report.page(assignment(), a_class(40)) == report.page(assignment(), a_class(40))


def test_what_students_wrote_is_shown_as_they_wrote_it():
    nasty = Explanation("misconception", ODD_NAME, ODD_NAME)
    made = replace(record(ODD_NAME, EVERY_ITEM, explanation=nasty), problems=(ODD_NAME,))

    text = report.page(assignment(), [made])

    assert "<script" not in text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "&lt;script&gt;x()&lt;/script&gt;" in text


def test_a_link_leads_to_the_student_s_folder():
    from urllib.parse import unquote

    text = report.page(assignment(), [record("A b/ü%", EVERY_ITEM)])
    link = next(a["href"] for tag, a in Outline(text).tags if tag == "a" and "feedback" in (a["href"] or ""))
    course = Course(Path("/course"))

    target = (course.reports(NAME) / unquote(link or "")).resolve()

    assert target == course.feedback(NAME, "A b/ü%") / "feedback.html"


def test_a_large_class_is_listed_at_the_end_and_not_before():
    told = seen([record(f"s{n:05d}", EVERY_ITEM) for n in range(500)])
    before, _, everybody = told.partition(" Everybody 500 students, by id.")

    assert len(before) < 5000
    assert (
        sum(f"s{n:05d} 0 0 0 0" in everybody for n in range(500)) == 500
    )  # not in a closed <details>: search finds it


def test_everybody_stands_in_blocks_that_can_be_jumped_to():
    text = report.page(assignment(), [record(f"s{n:05d}") for n in range(250)])
    outline = Outline(text)
    ids = {attrs["id"] for _, attrs in outline.tags if attrs.get("id")}
    inside = [attrs["href"][1:] for tag, attrs in outline.tags if tag == "a" and (attrs["href"] or "").startswith("#")]

    assert "From s00000, s00100, s00200 Student" in outline.seen
    assert {"from-1", "from-2", "from-3", "everybody"} <= set(inside) <= ids
    assert re.findall(r'id="from-\d" style="--rows: (\d+)"', text) == ["100", "100", "50"]


# ---------------------------------------------------------------- numbers


def test_the_first_numbers_are_those_of_the_class():
    records = [record("a"), record("b", ["test_cost_scale"]), record("c", EVERY_ITEM)]

    assert "graded 3 median score 90 % have everything right 1 are below 50 % 1 need a look 1" in seen(records)


def test_the_distribution_counts_everybody_once():
    text = report.page(assignment(), [record("a"), record("b", ["test_cost_scale"]), record("c", EVERY_ITEM)])

    assert "0–9 %: 1;" in text
    assert "90–100 %: 2" in text


def test_discrimination_is_the_point_biserial_correlation_with_the_rest():
    rng = np.random.default_rng(3)
    passed = rng.random((50, 6)) < rng.random((50, 1))
    marks = passed * np.array([8.0, 2, 5, 5, 3, 1])
    scores = marks.sum(axis=1)

    for n in range(6):
        rest = scores - marks[:, n]
        assert report.discrimination(marks[:, n], scores) == pytest.approx(pointbiserialr(passed[:, n], rest)[0])


@pytest.mark.parametrize(
    ("marks", "rest"), [([5, 5, 5], [1, 2, 3]), ([0, 5, 0], [4, 4, 4]), ([5], [1]), ([], [])]
)  # fmt: skip
def test_discrimination_says_nothing_where_nothing_varies(marks, rest):
    x = np.array(marks, dtype=float)

    assert report.discrimination(x, x + np.array(rest, dtype=float)) is None


def test_an_item_s_line_tells_difficulty_discrimination_and_outcomes():
    records = [
        record("a"),
        record("b", ["test_cost_values"]),
        record("c", ["test_cost_values"], outcome="to do"),
        record("d", ["test_cost_values", "test_train_values"], outcome="stopped"),
    ]

    text = report.page(assignment(), records)

    assert row(text, "is right.")[:3] == ["8", "25 %", "0.33"]
    assert row(text, "is right.")[3:] == ["1", "1", "1", "0", "0", "1"]
    assert row(text, "is a sum.")[:3] == ["2", "100 %", "n/a"]


def test_hard_items_and_items_that_tell_nobody_apart_are_pointed_out():
    good = [record(f"g{n}", ["test_cost_values"]) for n in range(20)]
    weak = [record(f"w{n}", ["test_train_values", "test_mean_values"]) for n in range(12)]

    text = report.page(assignment(), good + weak)

    assert re.search(r"is right\..*?hard.*?better students lose it", text)


def test_an_item_that_some_records_do_not_hold_is_judged_on_the_others():
    old = replace(record("old"), items=ITEMS[:1])

    text = report.page(assignment(), [old, record("a", ["test_train_values"]), record("b")])

    assert row(text, "learns.")[:2] == ["5", "50 %"]


def test_exercises_show_what_was_earned():
    text = report.page(assignment(), [record("a"), record("b", ["test_train_values"])])
    line = re.search(r"Descent <span.*?</tr>", text, flags=re.DOTALL)

    assert line is not None
    assert re.findall(r'<td class="number">(\d+)</td>', line[0]) == ["5", "1", "1"]
    assert "50 %" in line[0]


# ---------------------------------------------------------------- people


def test_misconceptions_are_counted_by_student_and_named():
    both = ["test_cost_values", "test_mean_values"]
    text = report.page(
        assignment(),
        [record("a", both, explanation=SIGMA), record("b", both[:1], explanation=SIGMA), record("c")],
    )

    assert "cost, mean: sigma for variance 2 students, 67 %" in Outline(text).seen
    assert "The argument is the variance, not sigma." in text
    assert '<p class="ids">a, b</p>' in text


def test_the_commonest_misconception_comes_first():
    rare = Explanation("misconception", "a_rare_one", "Rare.")
    records = [record("a", EVERY_ITEM, explanation=rare)]
    records += [record(f"b{n}", EVERY_ITEM, explanation=SIGMA) for n in range(3)]

    told = seen(records)

    assert told.index("sigma for variance") < told.index("a rare one")


def test_other_findings_are_counted_too():
    slip = Explanation("exception", "NameError", "A name is used that nothing has defined.")

    told = seen([record("a", ["test_train_values"], explanation=slip)])

    assert "No known misconception was met." in told
    assert "NameError (exception) Which students train 1" in told


@pytest.mark.parametrize(
    ("made", "rule"),
    [
        (replace(waiting(record("x", EVERY_ITEM, outcome="not run")), files=()), "Nothing handed in: 1 student"),
        (
            waiting(record("x", ["test_cost_values", "test_mean_values"], outcome="not run")),
            "A file does not load: 1 student",
        ),
        (
            replace(record("x", ["test_train_values"], outcome="not run"), files=("likelihood.py",)),
            "A file is missing: 1 student",
        ),
        (record("x", ["test_cost_scale"], outcome="stopped"), "Something was stopped: 1 student"),
        (waiting(record("x", EVERY_ITEM, outcome="to do")), "Nothing written yet: 1 student"),
        (record("x", ["test_cost_values", "test_cost_scale", "test_train_values"]), "Below 50 %: 1 student"),
    ],
    ids=["nothing", "does not load", "missing", "stopped", "untouched", "below half"],
)
def test_who_needs_help_is_named_once_under_the_rule_that_fits(made, rule):
    told = seen([made, record("fine")])

    assert rule in told
    assert sum(told.count(f"{title}: ") for title, _ in report.RULES.values()) == 1


def test_a_class_without_trouble_is_told_so():
    assert "Nobody: everything was handed in, loads, runs to its end" in seen([record("a"), record("b")])


# ---------------------------------------------------------------- a course folder


def test_the_report_is_written_into_the_course(tmp_path):
    course = Course(tmp_path)
    for made in a_class(3):
        write(course.record(NAME, made.student), encode(made))

    path = report.write_report(course, assignment())

    assert path == tmp_path / "reports" / NAME / "report.html"
    assert path.read_text(encoding="utf-8") == report.page(assignment(), a_class(3))


def test_a_report_on_nothing_is_an_error_that_says_what_to_do(tmp_path):
    with pytest.raises(GradkitError, match="nothing of ch06_maximum_likelihood is graded yet") as caught:
        report.write_report(Course(tmp_path), assignment())

    assert "gradkit score" in caught.value.remedy
