import json
from dataclasses import replace

import nbformat
import pytest

from autograder import gradebook
from autograder.course import encoded
from autograder.gradebook.notebooks import MOST, view
from autograder.model import Example, Explanation

SOURCE = "import numpy as np\n\ndef sigmoid(a):\n    return 1 / (1 + np.exp(-a))\n\n# the end\n"
LINES = {"activations": {"sigmoid": (3, 4)}}


def cells(record, source, exercise="activations"):
    return view(record, exercise, source)["cells"]


def test_each_item_shows_the_function_that_it_is_about(chapter, record_of):
    shown = cells(record_of(chapter, "s", (6, 0, 4), lines=LINES), SOURCE)

    assert shown[0]["source"] == "def sigmoid(a):\n    return 1 / (1 + np.exp(-a))"
    assert [c["metadata"]["nbgrader"]["grade_id"] for c in shown[:2]] == [
        "test_sigmoid_values",
        "test_sigmoid_is_stable",
    ]


def test_the_whole_file_stands_last_and_is_not_graded(chapter, record_of):
    last = cells(record_of(chapter, "s", (6, 0, 4), lines=LINES), SOURCE)[-1]

    assert last["source"].endswith(SOURCE)
    assert "nbgrader" not in last["metadata"]


def test_the_output_says_what_came_of_the_item(chapter, record_of):
    record = record_of(chapter, "s", (0, 2, 4), message="The values differ.")
    explanation = Explanation("relation", "negated", "The sign is the other.", Example("f(1)", "-1", "1"))
    item = replace(record.items[0], explanation=explanation, line=4, remarks=("It returns a list.",))

    first, second = cells(replace(record, items=(item, *record.items[1:])), SOURCE)[:2]

    assert first["outputs"][0]["text"].splitlines() == [
        "sigmoid: is right.",
        "failed: 0 of 6 points",
        "The values differ.",
        "line 4 of activations.py",
        "The sign is the other.",
        "    f(1)",
        "    came:  -1",
        "    right: 1",
        "It returns a list.",
    ]
    assert second["outputs"][0]["text"] == "sigmoid: is right.\npassed: 2 of 2 points\n"


@pytest.mark.parametrize(
    ("source", "lines", "shown"),
    [
        (None, {}, "# activations.py was not handed in."),
        (SOURCE, {}, "# No sigmoid was found in activations.py."),
        (SOURCE, {"activations": {"sigmoid": (5, 900)}}, "\n# the end\n"),
        (SOURCE, {"activations": {"sigmoid": (-3, 1)}}, "import numpy as np"),
        (SOURCE, {"activations": {"sigmoid": (700, 900)}}, "# No sigmoid was found in activations.py."),
        ("a\fb\u2028c\nd", {"activations": {"sigmoid": (2, 2)}}, "d"),
        ("x" * (MOST + 5), {"activations": {"sigmoid": (1, 1)}}, "x" * MOST + "\n# ... (5 more characters)"),
    ],
    ids=["no file", "no function", "past the end", "before the start", "all past", "odd breaks", "endless"],
)
def test_a_cell_shows_what_there_is(chapter, record_of, source, lines, shown):
    assert cells(record_of(chapter, "s", (0, 0, 0), lines=lines), source)[0]["source"] == shown


def test_the_notebooks_are_sound_to_nbformat_and_nbgrader(course, chapter, record_of, hand_in):
    from nbgrader.nbgraderformat import MetadataValidator

    record = record_of(chapter, "é/s", (6, 0, 4), lines=LINES)
    hand_in(course, record, activations=SOURCE)

    assert gradebook.write_views(course, chapter, [record]) == 2

    folder = course.root / "autograded" / encoded("é/s") / chapter.name
    assert sorted(path.name for path in folder.iterdir()) == ["activations.ipynb", "classifier.ipynb"]
    for path in folder.iterdir():
        notebook = nbformat.read(path, as_version=nbformat.NO_CONVERT)
        nbformat.validate(notebook)
        MetadataValidator().validate_nb(notebook)


def test_bytes_that_are_no_text_do_not_matter(course, chapter, record_of, hand_in):
    record = record_of(chapter, "s", (6, 0, 4), lines={"activations": {"sigmoid": (2, 2)}})
    hand_in(course, record)
    (course.submitted(chapter.name, "s") / "activations.py").write_bytes(b"\xef\xbb\xbf# one\r\n\xff\x00two\r")

    gradebook.write_views(course, chapter, [record])

    written = json.loads((course.autograded(chapter.name, "s") / "activations.ipynb").read_text())
    assert written["cells"][0]["source"] == "\N{REPLACEMENT CHARACTER}\0two"


def test_writing_again_writes_nothing(course, chapter, record_of, hand_in):
    record = record_of(chapter, "s", (6, 0, 4))
    hand_in(course, record, activations=SOURCE)
    gradebook.write_views(course, chapter, [record])

    assert gradebook.write_views(course, chapter, [record]) == 0
    assert gradebook.write_views(course, chapter, [record_of(chapter, "s", (6, 0, 3))]) == 1


def test_the_time_on_disk_is_the_gradebooks(course, chapter, record_of, hand_in):
    record = record_of(chapter, "s", (6, 0, 4))
    hand_in(course, record)

    gradebook.write_views(course, chapter, [record])

    time = course.submitted(chapter.name, "s") / "timestamp.txt"
    assert time.read_text() == "2026-10-01 10:00:00.000000 UTC"


def test_an_unknown_time_leaves_no_time_on_disk(course, chapter, record_of, hand_in):
    record = record_of(chapter, "s", (6, 0, 4), submitted_at="")
    hand_in(course, record)
    (course.submitted(chapter.name, "s") / "timestamp.txt").write_text("2026-10-01 10:00:00.000000 UTC\n")

    gradebook.write_views(course, chapter, [record])

    assert not (course.submitted(chapter.name, "s") / "timestamp.txt").exists()


def test_an_instructors_own_configuration_stays(course, chapter, record_of):
    (course.root / "nbgrader_config.py").write_text("c = get_config()\n")

    gradebook.write_views(course, chapter, [record_of(chapter, "s", (6, 0, 4))])

    assert (course.root / "nbgrader_config.py").read_text() == "c = get_config()\n"
