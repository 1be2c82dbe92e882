"""The student's page, on made-up records: every item told once, nothing let in, nothing asked of anybody."""

from __future__ import annotations

import json
import math
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from autograder import feedback
from autograder.course import Course, encode, write
from autograder.errors import GradkitError
from autograder.model import (
    Assignment,
    Example,
    Exercise,
    Explanation,
    MarkedItem,
    Picture,
    Record,
    Series,
    Submission,
)
from autograder.pages.text import clean, many, without

# ---------------------------------------------------------------- made-up rubrics and records

RUBRIC = """
activations | sigmoid | values | 6 | sigmoid: turns log-odds into probabilities. | What is sigmoid(0)?
activations | sigmoid | stability | 3 | sigmoid: stays in [0, 1] far out, at 1000. | Which exponent is large?
activations | sigmoid | form | 1 | sigmoid: gives an array of the shape that it was given. |
activations | tanh | values | 6 | tanh: equals (e^a - e^-a) / (e^a + e^-a). |
activations | tanh | inputs | 2 | tanh: leaves its argument as it was. |
activations | softmax | values | 8 | softmax: turns rows of scores into probabilities. | What do rows sum to?
activations | softmax | values | 4 | softmax: gives rows that sum to 1 when N is not K. | Which axis?
activations | softmax | stability | 5 | softmax: is right for scores around 1000. | Does a row's maximum help?
activations | softmax | vectorised | 3 | softmax: does not loop over the samples. |
classifier | one_hot | values | 8 | one_hot: puts a 1 into each label's column. | What if no label is K - 1?
classifier | one_hot | form | 2 | one_hot: has shape (N, K). |
classifier | predict | values | 8 | predict: gives the softmax of XW + b. | Does b reach every row?
classifier | predict | inputs | 2 | predict: leaves X, W and b as they were. |
classifier | predict_class | values | 6 | predict_class: gives the most probable class of each row. |
likelihood | sample_mean | values | 6 | sample_mean: is the mean that makes the sample most likely. |
likelihood | gaussian_nll | values | 8 | gaussian_nll: is the full one, constants kept. | Sigma or its square?
likelihood | cost | values | 8 | cost: is the cross-entropy, up to a constant factor. | What does T pick?
likelihood | cost | scale | 2 | cost: is the sum over the samples, not their mean. |
likelihood | cost | stability | 4 | cost: is a number where Y holds zeros. | What is 0 log 0 to be?
"""

TITLES = {
    "activations": "Activations",
    "classifier": "A linear classifier",
    "likelihood": "Likelihood and cost",
}

SOURCES = {
    "activations.py": b'''"""Activations."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def tanh(a):
    up, down = np.exp(a), np.exp(-a)
    return (up - down) / (up + down)


def softmax(A):
    # every row: exp over the sum
    E = np.exp(A)
    return E / E.sum(axis=0)
''',
    "classifier.py": b"""import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    T[np.arange(len(labels)), lables] = 1
    return T


def predict(X, W, b):
    raise NotImplementedError("TODO: softmax of XW + b")


def predict_class(X, W, b):
    while True:
        pass
""",
    "likelihood.py": b"""import numpy as np


def sample_mean(x):
    return x.mean()


def gaussian_nll(x, mu, variance):
    return 0.5 * np.sum((x - mu) ** 2 / variance)


def cost(T, Y):
    return -np.mean(np.sum(T * np.log(Y), axis=1))
""",
}

LINES = {
    "activations": {"sigmoid": (6, 7), "tanh": (10, 12), "softmax": (15, 18)},
    "classifier": {"one_hot": (4, 7), "predict": (10, 11), "predict_class": (14, 16)},
    "likelihood": {"sample_mean": (4, 5), "gaussian_nll": (8, 9), "cost": (12, 13)},
}


def passed_items() -> tuple[MarkedItem, ...]:
    items = []
    for n, line in enumerate(RUBRIC.strip().splitlines()):
        exercise, function, aspect, points, sentence, hint = (part.strip() for part in line.split("|"))
        worth = int(points)
        items.append(
            MarkedItem(
                exercise, f"test_{function}_{n}", function, aspect, sentence, hint, worth,
                worth, "passed",
            )
        )  # fmt: skip
    return tuple(items)


def submission(files: Mapping[str, bytes], student: str = "u1234567") -> Submission:
    return Submission("ch05_logistic_regression", student, files, "2026-10-14T21:47:03+02:00")


def record(student: str = "u1234567", files: Mapping[str, bytes] = SOURCES) -> Record:
    handed_in = submission(files, student)
    return Record(
        assignment=handed_in.assignment,
        student=student,
        submission=handed_in.digest,
        submitted_at=handed_in.submitted_at,
        key="key",
        tier="locked",
        items=passed_items(),
        files=tuple(sorted(files)),
        lines=LINES,
        versions={"numpy": "2.4.6", "python": "3.11.7"},
    )


def lose(given: Record, function: str, aspects: str, **how: object) -> Record:
    """Return the record with a function's items of some aspects lost; what waits for its values waits."""
    items = []
    for item in given.items:
        if item.function == function and item.aspect in aspects.split():
            item = replace(item, mark=0, **{"outcome": "failed", **how})
        elif item.function == function and "values" in aspects.split():
            item = replace(item, mark=0, outcome="not judged")
        items.append(item)
    return replace(given, items=tuple(items))


AXIS = Explanation(
    "misconception",
    "normalised_down_the_columns",
    "You normalised down the columns. Each row is one sample, so each row must sum to 1: sum over axis=1, "
    "with keepdims=True.",
    Example(
        "softmax(np.array([[0.0, 1.0], [2.0, 3.0]]))",
        "[[0.11920292, 0.11920292],\n [0.88079708, 0.88079708]]",
        "[[0.26894142, 0.73105858],\n [0.26894142, 0.73105858]]",
    ),
)


def row(values: np.ndarray) -> tuple[float | None, ...]:
    return tuple(float(f"{v:.6g}") if math.isfinite(v) else None for v in values)


def pictures() -> tuple[Picture, ...]:
    rows = np.array([[0.0, 1.0], [2.0, 3.0]])
    E = np.exp(rows)
    down, across = E / E.sum(axis=0), E / E.sum(axis=1, keepdims=True)
    a = np.linspace(-1000, 1000, 41)
    sigmoid = 1 / (1 + np.exp(-np.clip(a / 100, -700, 700)))
    broken = np.where(a < -700, np.nan, sigmoid)
    return (
        Picture(
            "activations", "softmax", "matrix", "Two rows of scores", "class", "sample", (),
            (Series("yours", tuple(row(r) for r in down)), Series("right", tuple(row(r) for r in across))),
        ),
        Picture(
            "activations", "sigmoid", "curve", "The sigmoid far out", "a", "sigmoid(a)", row(a),
            (Series("yours", (row(broken),)), Series("right", (row(sigmoid),))),
        ),
        Picture(
            "likelihood", "gaussian_nll", "bars", "Three samples", "", "negative log-likelihood",
            ("narrow", "medium", "wide"),
            (Series("yours", ((0.5, 1.5, 2.5),)), Series("right", ((1.42, 3.1, 4.9),))),
        ),
    )  # fmt: skip


def perfect() -> Record:
    return record()


def many_losses() -> Record:
    made = lose(record(), "softmax", "values", message="The values are not right.", explanation=AXIS)
    made = lose(
        made, "sigmoid", "stability", message="The result holds NaN (not a number).",
        remarks=("NumPy warned of an overflow; the result was still right.",),
    )  # fmt: skip
    made = lose(
        made, "one_hot", "values", line=6,
        message="It raised NameError at line 6 of classifier.py.",
        explanation=Explanation(
            "exception", "NameError", "The name 'lables' is not defined. Is it a slip for 'labels'?",
            Example("one_hot(np.array([0, 2]), 3)", "NameError", "[[1. 0. 0.]\n [0. 0. 1.]]"),
        ),
    )  # fmt: skip
    made = lose(made, "predict", "values inputs", outcome="to do")
    made = lose(
        made, "predict_class", "values", outcome="stopped", message="It was stopped after 2 seconds.",
        explanation=Explanation("time", "time", "The function did not come to an end. Has its loop one?"),
    )  # fmt: skip
    made = lose(
        made, "gaussian_nll", "values", message="The values are not right.",
        explanation=Explanation(
            "misconception", "constant_dropped",
            "You left out the constant, N/2 times log(2 pi variance). It changes no minimum, but it is part "
            "of the likelihood.",
            Example("gaussian_nll(np.array([1.0, 2.0]), 1.5, 0.25)", "1.0", "1.4515827"),
        ),
    )  # fmt: skip
    made = lose(made, "cost", "scale", message="Right up to a factor: this is the mean over the samples.")
    made = lose(made, "cost", "stability", message="The result holds NaN (not a number).")
    items = tuple(
        replace(i, remarks=("It returns a list where an array is expected: wrap it in np.array(...).",))
        if i.function == "tanh"
        else i
        for i in made.items
    )
    return replace(
        made,
        items=items,
        pictures=pictures(),
        problems=("There was an extra file, notes.txt: it was not read.",),
    )


def nothing_handed_in() -> Record:
    made = record(files={})
    items = tuple(not_run(i, message=f"{i.exercise}.py was not handed in.") for i in made.items)
    return replace(made, items=items, lines={}, submitted_at="")


def not_run(item: MarkedItem, **how: object) -> MarkedItem:
    if item.aspect == "values":
        return replace(item, mark=0, outcome="not run", **how)
    return replace(
        item, mark=0, outcome="not judged", message="Waits until the values are right.", explanation=None, line=0
    )


def syntax_error() -> Record:
    broken = Explanation(
        "load",
        "SyntaxError",
        "classifier.py does not load: '(' was never closed. No function of it could run.",
    )
    made = many_losses()
    items = tuple(
        not_run(i, line=5, message="The file does not load.", explanation=broken) if i.exercise == "classifier" else i
        for i in made.items
    )
    return replace(made, items=items)


HOSTILE = "<script>x()</script>\"' onload=x \x1b[31mred\x1b[0m \u202eevil\u202c \ud800 {{ 7*7 }} ]]> &amp; \0"


def hostile() -> Record:
    nasty = Explanation("misconception", HOSTILE, HOSTILE, Example(HOSTILE, HOSTILE, HOSTILE))
    files = {"activations.py": (HOSTILE * 5).encode("utf-8", "surrogatepass") + b"\n\xff\xfe\f\n" * 450}
    items = tuple(
        replace(
            item, exercise="activations", function=HOSTILE, sentence=HOSTILE, hint=HOSTILE, mark=0,
            message=HOSTILE, outcome="failed", line=1, explanation=nasty, remarks=(HOSTILE,),
        )
        for item in passed_items()[:4]
    )  # fmt: skip
    drawn = Picture(
        "activations", HOSTILE, "bars", HOSTILE, HOSTILE, HOSTILE, (HOSTILE, "b"),
        (Series(HOSTILE, ((1.0, None),)), Series("right", ((1e300, -1e300),))),
    )  # fmt: skip
    return replace(
        record(HOSTILE, files), items=items, pictures=(drawn,), problems=(HOSTILE,), submitted_at=HOSTILE,
        lines={"activations": {HOSTILE: (0, 10**6)}}, versions={HOSTILE: HOSTILE},
    )  # fmt: skip


def course_assignment() -> Assignment:
    nowhere = Path("none")
    exercises = tuple(
        Exercise("ch05_logistic_regression", name, title, (), (), (), nowhere, nowhere, nowhere)
        for name, title in TITLES.items()
    )
    return Assignment("ch05_logistic_regression", "Logistic regression", exercises, nowhere, ())


# ---------------------------------------------------------------- reading a page

VOID = {"meta", "br", "hr", "img", "link", "input", "col"}


class Outline(HTMLParser):
    """A page as it is read: fails on tags that do not nest, keeps attributes, headings and what is seen."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[int] = []
        self.seen = ""  # text that is not inside a closed <details>, the style sheet or a picture
        self.text = ""  # text that is not the style sheet
        self.feed(text)
        self.close()
        assert not self.open, f"left open: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open[-1] == tag, f"</{tag}> closes <{self.open[-1]}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if "style" in self.open:
            return
        self.text += data
        if "svg" not in self.open and ("details" not in self.open or "summary" in self.open):
            self.seen += data

    def values(self, name: str) -> list[str]:
        return [value for _, attrs in self.tags if (value := attrs.get(name)) is not None]


CASES: dict[str, tuple[Callable[[], Record], Mapping[str, bytes]]] = {
    "perfect": (perfect, SOURCES),
    "many losses": (many_losses, SOURCES),
    "nothing handed in": (nothing_handed_in, {}),
    "syntax error": (syntax_error, SOURCES),
    "hostile": (
        hostile,
        {"activations.py": HOSTILE.encode("utf-8", "surrogatepass") + b"\n\xff\x0c\n" * 450},
    ),
    "untouched": (lambda: lose_all("to do"), SOURCES),
    "stopped": (lambda: lose_all("stopped"), SOURCES),
    "no items": (lambda: replace(record(), items=()), {}),
}


def lose_all(outcome: str) -> Record:
    made = record()
    for function in dict.fromkeys(item.function for item in made.items):
        made = lose(made, function, "values", outcome=outcome)
    return made


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest) -> tuple[Record, Outline, str]:
    make, files = CASES[request.param]
    text = feedback.page(make(), files, assignment=course_assignment())
    return make(), Outline(text), text


def told(given: Record, files: Mapping[str, bytes] = SOURCES) -> str:
    return " ".join(Outline(feedback.page(given, files, assignment=course_assignment())).seen.split())


# ---------------------------------------------------------------- any page


def test_any_page_has_headings_in_order_and_one_title(case):
    _, outline, _ = case

    assert outline.headings[0] == 1
    assert outline.headings.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in zip(outline.headings, outline.headings[1:], strict=False))


def test_any_page_asks_nothing_of_anybody(case):
    _, outline, text = case
    links = outline.values("href") + outline.values("src")

    assert all(link.startswith("#") for link in links)
    assert not re.search(r"https?:|@import|url\((?!#)", text)
    assert not {"script", "link", "iframe", "object", "form", "base"} & {tag for tag, _ in outline.tags}
    assert not [name for _, attrs in outline.tags for name in attrs if name.startswith("on")]


def test_any_page_forbids_all_but_its_own_style(case):
    _, outline, _ = case
    policies = [a["content"] for _, a in outline.tags if a.get("http-equiv") == "Content-Security-Policy"]

    assert len(policies) == 1
    assert policies[0].startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:")


def test_any_page_has_unique_ids_and_links_that_lead_somewhere(case):
    _, outline, _ = case
    ids = outline.values("id")

    assert len(ids) == len(set(ids))
    assert {link[1:] for link in outline.values("href")} <= set(ids)
    assert {ref for label in outline.values("aria-labelledby") for ref in label.split()} <= set(ids)


def test_any_page_tells_every_item(case):
    given, outline, _ = case

    for item in given.items:
        sentence = clean(without(item.sentence, item.function)).rstrip(".")
        assert sentence in outline.text


def test_any_page_s_marks_add_up_to_the_score(case):
    given, outline, text = case
    items = re.findall(r"<li class=.*?</li>", text, flags=re.DOTALL)
    marks = [re.search(r">(\d+)/(\d+)<", item) for item in items]
    earned, there = (sum(int(m[group]) for m in marks if m) for group in (1, 2))

    assert (earned, there) == (given.score, given.points)
    assert f"{given.score} of {many(given.points, 'point')}" in " ".join(outline.seen.split())


def test_any_page_has_tables_whose_heads_say_what_they_head(case):
    _, outline, _ = case

    assert all(attrs.get("scope") for tag, attrs in outline.tags if tag == "th")


def test_any_page_holds_no_character_that_is_not_seen(case):
    _, _, text = case

    assert text == clean(text)


def test_equal_records_give_equal_bytes():
    pages = [feedback.page(many_losses(), SOURCES, assignment=course_assignment()) for _ in range(2)]

    assert pages[0] == pages[1]


# ---------------------------------------------------------------- what a page says


def test_the_head_says_who_when_and_how_much():
    seen = told(many_losses())

    assert "Logistic regression u1234567 · handed in 14 October 2026, 21:47 (UTC+02:00)" in seen
    assert "29 of 92 points 32 %" in seen


def test_a_perfect_page_says_so_and_asks_for_nothing():
    seen = told(perfect())

    assert "Everything is right: all 92 points. Well done." in seen
    assert "What to do next" not in seen


def test_without_an_assignment_the_titles_are_made_of_the_names():
    outline = Outline(feedback.page(perfect(), {}))

    assert "Ch05 logistic regression" in outline.seen


def test_the_first_steps_are_the_most_valuable_ones():
    text = feedback.page(many_losses(), SOURCES, assignment=course_assignment())
    gains = [int(points) for points in re.findall(r'class="gain">up to (\d+) point', text)]

    assert gains == [20, 10, 10]  # softmax: 12 points lost, and 8 that wait for its values


def test_items_with_one_explanation_are_told_once():
    text = feedback.page(many_losses(), SOURCES, assignment=course_assignment())
    function = text[text.index('id="e1f3"') : text.index('id="e2"')]

    assert function.count("You normalised down the columns.") == 1
    assert function.count("not right") == 2


def test_what_waits_for_the_values_is_one_line():
    seen = told(many_losses())

    assert (
        "8 points wait until the values are right (not judged: is right for scores around 1000; "
        "does not loop over the samples)"
    ) in seen


def test_a_misconception_is_named_with_its_example():
    seen = told(many_losses())

    assert "A known misconception: normalised down the columns" in seen
    assert "Normalised down the columns up to 20 points" in seen
    assert "The call softmax(np.array([[0.0, 1.0], [2.0, 3.0]]))" in seen
    assert "Right [[0.26894142, 0.73105858]," in seen


def test_remarks_are_said_to_lose_nothing():
    seen = told(many_losses())

    assert "Worth knowing; it loses no points: It returns a list where an array is expected" in seen


def test_the_line_that_raised_is_seen_without_opening_anything():
    seen = told(many_losses())

    assert "NameError in line 6" in seen
    assert "T[np.arange(len(labels)), lables] = 1 (here it stopped)" in seen


def test_a_file_that_does_not_load_is_told_once_for_all_its_functions():
    text = feedback.page(syntax_error(), SOURCES, assignment=course_assignment())
    exercise = text[text.index('id="e2"') : text.index('id="e3"')]

    assert exercise.count("was never closed") == 1
    assert "Make classifier.py run" in text
    assert "What was asked: 5 items in 3 functions" in exercise


def test_a_stub_s_own_lines_are_not_shown_as_the_student_s():
    text = feedback.page(lose_all("to do"), SOURCES, assignment=course_assignment())

    assert "Nothing is written yet." in text
    assert "Your lines of" not in text


def test_a_picture_in_which_nothing_can_be_seen_is_left_out():
    right = pictures()[0].series[1]
    same = replace(pictures()[0], series=(replace(right, label="yours"), right))

    text = feedback.page(replace(many_losses(), pictures=(same,)), SOURCES)

    assert "<figure" not in text


def test_nothing_handed_in_is_said_kindly_and_lists_no_steps():
    seen = told(nothing_handed_in(), {})

    assert "Nothing was handed in, so there is nothing to say yet." in seen
    assert "What to do next" not in seen


def test_markup_in_a_record_is_shown_as_it_was_typed():
    text = feedback.page(hostile(), {}, assignment=course_assignment())

    assert "<script" not in text
    assert "&lt;script&gt;x()&lt;/script&gt;" in text
    assert "{{ 7*7 }}" in Outline(text).seen


def test_a_page_without_the_graded_files_shows_no_lines_and_says_so():
    outline = Outline(feedback.page(many_losses(), {}, assignment=course_assignment()))

    assert "def softmax" not in outline.text
    assert "Your lines are not shown" in outline.seen


def test_the_page_of_one_exercise_holds_that_one_and_links_to_the_others():
    text = feedback.exercise_page(many_losses(), SOURCES, "activations", assignment=course_assignment())
    outline = Outline(text)

    assert "15 of 38 points" in " ".join(outline.seen.split())
    assert "one_hot" not in outline.text
    assert {"feedback.html", "classifier.html", "likelihood.html"} <= set(outline.values("href"))


# ---------------------------------------------------------------- a course folder


def hand_in(course: Course, made: Record, files: Mapping[str, bytes]) -> None:
    folder = course.submitted(made.assignment, made.student)
    slip = {
        "student": made.student, "submitted_at": made.submitted_at, "files": sorted(files), "problems": [],
        "source": "a folder",
    }  # fmt: skip
    write(folder / "submission.json", json.dumps(slip).encode())
    write(folder / "timestamp.txt", b"2026-10-14 19:47:03.000000 UTC")
    for name, content in files.items():
        write(folder / name, content)
    write(course.record(made.assignment, made.student), encode(made))


def test_every_student_gets_a_page_and_one_an_exercise(tmp_path):
    course = Course(tmp_path)
    for student in ("a@b.edu", "../x"):
        hand_in(course, replace(many_losses(), student=student), SOURCES)
    write(course.submitted("ch05_logistic_regression", "a@b.edu") / "submission_secret.txt", b"secret")

    written = feedback.write_pages(course, course_assignment())

    names = {
        "feedback.html", "activations.html", "classifier.html", "likelihood.html",
        "timestamp.txt", "submission_secret.txt",
    }  # fmt: skip
    assert written == 2
    other = course.feedback("ch05_logistic_regression", "../x")
    mine = course.feedback("ch05_logistic_regression", "a@b.edu")
    assert {p.name for p in other.iterdir()} == {p.name for p in mine.iterdir()} == names
    assert (mine / "submission_secret.txt").read_bytes() == b"secret"
    assert len((other / "submission_secret.txt").read_bytes()) == 64
    assert (mine / "submission_secret.txt").stat().st_mode & 0o777 == 0o600
    assert "def softmax" in (mine / "feedback.html").read_text(encoding="utf-8")


def test_a_page_that_would_not_change_is_not_written_again(tmp_path):
    course = Course(tmp_path)
    hand_in(course, many_losses(), SOURCES)
    feedback.write_pages(course, course_assignment())
    folder = course.feedback("ch05_logistic_regression", "u1234567")
    before = {p.name: p.stat().st_ino for p in folder.iterdir()}

    feedback.write_pages(course, course_assignment())

    assert {p.name: p.stat().st_ino for p in folder.iterdir()} == before


@pytest.mark.parametrize(
    "damage", [lambda page: page[:1000], lambda page: page.replace("softmax", "softmin")], ids=["cut off", "changed"]
)
def test_a_page_that_is_not_as_it_was_made_is_made_again(tmp_path, damage):
    course = Course(tmp_path)
    hand_in(course, many_losses(), SOURCES)
    feedback.write_pages(course, course_assignment())
    path = course.feedback("ch05_logistic_regression", "u1234567") / "feedback.html"
    made = path.read_text(encoding="utf-8")
    path.write_text(damage(made), encoding="utf-8")

    feedback.write_pages(course, course_assignment())

    assert path.read_text(encoding="utf-8") == made


def test_a_page_follows_its_record(tmp_path):
    course = Course(tmp_path)
    hand_in(course, many_losses(), SOURCES)
    feedback.write_pages(course, course_assignment())
    hand_in(course, perfect(), SOURCES)

    feedback.write_pages(course, course_assignment())

    page = course.feedback("ch05_logistic_regression", "u1234567") / "feedback.html"
    assert "Everything is right" in page.read_text(encoding="utf-8")


def test_pages_that_would_not_change_are_known_without_templates_and_pictures(tmp_path):
    course = Course(tmp_path)
    hand_in(course, many_losses(), SOURCES)
    write_pages = """
import sys
from pathlib import Path
from autograder.course import Course
from autograder.feedback import write_pages
from autograder.model import Assignment
write_pages(Course(Path(sys.argv[1])), Assignment("ch05_logistic_regression", "", (), Path(), ()))
print(*sorted({"matplotlib", "jinja2"} & set(sys.modules)))
"""

    runs = [
        subprocess.run(
            [sys.executable, "-c", write_pages, str(tmp_path)], capture_output=True, text=True, check=True
        ).stdout.split()
        for _ in range(2)
    ]

    assert runs == [["jinja2", "matplotlib"], []]


def test_pages_are_the_same_from_one_process_and_from_two(tmp_path):
    for processes in (1, 2):
        course = Course(tmp_path / str(processes))
        write(course.root / ".gradkit" / "secret", b"ab" * 32)
        for student in "abc":
            hand_in(course, replace(many_losses(), student=student), SOURCES)

        assert feedback.write_pages(course, course_assignment(), processes=processes) == 3

    one, two = (
        {path.relative_to(tmp_path / n): path.read_bytes() for path in (tmp_path / n).glob("feedback/*/*/*")}
        for n in "12"
    )
    assert len(one) == 18
    assert one == two


@pytest.mark.parametrize("later", [{**SOURCES, "likelihood.py": b"changed = 1\n"}, None])
def test_files_that_are_not_the_graded_ones_are_not_shown(tmp_path, later):
    course = Course(tmp_path)
    hand_in(course, many_losses(), SOURCES)
    folder = course.submitted("ch05_logistic_regression", "u1234567")
    for name in SOURCES:
        if later:
            write(folder / name, later[name])
        else:
            (folder / name).unlink()

    feedback.write_pages(course, course_assignment())

    page = course.feedback("ch05_logistic_regression", "u1234567") / "feedback.html"
    assert "def softmax" not in page.read_text(encoding="utf-8")


def test_only_the_named_students_get_pages(tmp_path):
    course = Course(tmp_path)
    for student in ("a", "b"):
        hand_in(course, replace(many_losses(), student=student), SOURCES)

    assert feedback.write_pages(course, course_assignment(), ["b"]) == 1
    assert not course.feedback("ch05_logistic_regression", "a").exists()


def test_a_named_student_without_a_record_is_an_error(tmp_path):
    with pytest.raises(GradkitError, match="there is no record"):
        feedback.write_pages(Course(tmp_path), course_assignment(), ["nobody"])


def test_importing_the_pages_loads_neither_matplotlib_nor_jinja2():
    code = "import sys, autograder.feedback; print(*sorted({'matplotlib', 'jinja2'} & set(sys.modules)))"

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.split() == []
