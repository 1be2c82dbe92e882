"""The sheet: what was drawn where, as elements; and texts measured without the reader's font."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import matplotlib
import pytest

from autograder.pictures.canvas import SIZE, Sheet, fitted, ticks, width_of
from autograder.pictures.inline import INK, RIGHT, YOURS


def drawn(sheet: Sheet) -> ElementTree.Element:
    return ElementTree.fromstring(sheet.element(100, 50, name="n", title="t", words=""))


def test_a_sheet_is_as_large_as_is_said_and_empty_at_first():
    svg = drawn(Sheet())

    assert svg.get("viewBox") == "0 0 100 50"
    assert [one.tag for one in svg] == ["title", "desc"]


def test_places_count_from_the_lower_left_corner():
    sheet = Sheet()
    sheet.line((10, 20), (5, 45), color=YOURS, width=2)

    path = drawn(sheet).find("path")

    assert path.get("d") == "M 10 45 L 20 5"
    assert "stroke: var(--yours); stroke-width: 2" in path.get("style")


def test_a_line_breaks_where_there_is_no_number():
    sheet = Sheet()
    sheet.line((0, 1, 2, 3, 4), (0, 1, float("nan"), 3, 4), color=YOURS, width=1)

    assert drawn(sheet).find("path").get("d").count("M") == 2


def test_a_line_is_seen_only_within_its_frame():
    sheet = Sheet()
    sheet.line((0, 100), (0, 50), color=YOURS, width=1, within=(10, 10, 90, 40))
    svg = drawn(sheet)
    frame = svg.find(".//clipPath/rect")

    assert re.search(r"url\(#(.+)\)", svg.find("path").get("clip-path"))[1] == svg.find(".//clipPath").get("id")
    assert [frame.get(k) for k in ("x", "y", "width", "height")] == ["10", "10", "80", "30"]


def test_boxes_of_one_look_are_one_path():
    sheet = Sheet()
    sheet.boxes([(0, 0, 10, 10), (20, 0, 30, 10)], fill=YOURS, opacity=0.25)
    paths = drawn(sheet).findall("path")

    assert len(paths) == 1
    assert paths[0].get("d").lower().count("z") == 2
    assert "opacity: 0.25" in paths[0].get("style")


def test_hatched_boxes_have_a_pattern():
    sheet = Sheet()
    sheet.boxes([(0, 0, 10, 10)], edge=RIGHT, width=1, hatch="////")

    assert "var(--right)" in ElementTree.tostring(drawn(sheet).find(".//pattern"), encoding="unicode")


def test_nothing_to_draw_draws_nothing():
    sheet = Sheet()
    sheet.boxes([], fill=YOURS)
    sheet.rules([], color=INK, width=1)

    assert drawn(sheet).find("path") is None


@pytest.mark.parametrize(("align", "anchor"), [("left", "start"), ("center", "middle"), ("right", "end")])
def test_a_text_is_anchored_where_it_stands(align, anchor):
    sheet = Sheet()
    sheet.text(30, 25, "word", align=align)
    text = drawn(sheet).find("text")

    assert f"text-anchor: {anchor}" in text.get("style")
    assert (text.text, text.get("x")) == ("word", "30")
    assert 25 < float(text.get("y")) < 25 + SIZE / 2  # its foot: half of the letters are above


def test_a_turned_text_turns_around_its_place():
    sheet = Sheet()
    sheet.text(30, 25, "word", angle=90)
    text = drawn(sheet).find("text")

    assert text.get("transform") == f"rotate(-90 {text.get('x')} 25)"
    assert 30 < float(text.get("x")) < 30 + SIZE / 2


def test_a_text_at_the_side_stays_on_the_sheet():
    low, long = Sheet(), Sheet()
    low.side("a label", 0, 4, room=50)
    long.side("a label that is far too long for it", 20, 50, room=50)

    assert float(drawn(low).find("text").get("y")) <= 50 - width_of("a label") / 2
    assert drawn(long).findtext("text").endswith("…")


def test_widths_grow_with_letters_and_size():
    assert width_of("mm") == pytest.approx(2 * width_of("m"), rel=0.05)
    assert width_of("word", 21) == pytest.approx(2 * width_of("word", 10.5))
    assert width_of("") == 0


def test_signs_without_a_glyph_are_measured_without_a_word():
    assert width_of("🙂") > 0


@pytest.mark.parametrize("width", [5, 20, 40, 60, 400])
def test_a_fitted_text_fits_and_begins_as_it_began(width):
    text = fitted("a rather long label", width)

    assert width_of(text) <= width
    assert "a rather long label".startswith(text.removesuffix("…"))
    assert text != "a rather long label" or width == 400


@pytest.mark.parametrize(
    ("low", "high", "most", "expected"),
    [
        (0.0, 1.0, 5, [0, 0.2, 0.4, 0.6, 0.8, 1.0]),
        (-6.6, 6.6, 7, [-6, -4, -2, 0, 2, 4, 6]),
        (-0.06, 1.06, 5, [0, 0.25, 0.5, 0.75, 1]),
        (1e9, 3e9, 5, [1e9, 1.5e9, 2e9, 2.5e9, 3e9]),
    ],
)
def test_ticks_are_round_and_inside(low, high, most, expected):
    assert ticks(low, high, most) == pytest.approx(expected)


def test_a_reader_s_settings_of_matplotlib_stay_as_they_are():
    before = dict(matplotlib.rcParams)
    sheet = Sheet()
    sheet.boxes([(0, 0, 10, 10)], edge=RIGHT, width=1, hatch="////")
    sheet.text(10, 10, "$x_1$")

    text = drawn(sheet).findtext("text")

    assert text == "$x_1$"
    assert dict(matplotlib.rcParams) == before
