"""Charts: numbers stand at their heights, and what cannot be shown is not shown as something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree

import pytest

from autograder.model import Picture, Series
from autograder.pictures import charts


def picture(kind: str, x: Sequence[float | str], yours: Sequence[float | None], right: Sequence[float]) -> Picture:
    series = (Series("right", (tuple(right),)), Series("yours", (tuple(yours),)))
    return Picture("exercise", "function", kind, "Title", "", "", tuple(x), series)


def svg(drawn: charts.Drawn) -> ElementTree.Element:
    sheet, (width, height) = drawn
    return ElementTree.fromstring(sheet.element(width, height, name="n", title="t", words=""))


def texts(root: ElementTree.Element) -> list[str]:
    return [text.text or "" for text in root.iter("text")]


def numbers(path: ElementTree.Element) -> list[float]:
    return [float(n) for n in re.findall(r"-?\d+\.?\d*", path.get("d") or "")]


def stroked(root: ElementTree.Element, role: str) -> list[ElementTree.Element]:
    return [path for path in root.iter("path") if f"stroke: var(--{role})" in (path.get("style") or "")]


def test_a_frame_puts_numbers_between_its_sides():
    frame = charts.Frame((10, 20, 110, 70), (0, 4), (-1, 1))

    assert [frame.across(x) for x in (0, 1, 4)] == [10, 35, 110]
    assert [frame.up(y) for y in (-1, 0, 1)] == [20, 45, 70]


@pytest.mark.parametrize(
    ("heights", "scale"),
    [
        ((0.0, 1.0), ["0.00", "0.25", "0.50", "0.75", "1.00"]),
        ((-3.0, 3.0), ["−2", "0", "2"]),
        ((0.0, 4e8), ["0", "1e+08", "2e+08", "3e+08", "4e+08"]),
        ((1.0, 1.00004), ["1", "1.00001", "1.00002", "1.00003", "1.00004"]),
    ],
)
def test_a_scale_s_numbers_are_round_and_told_apart(heights, scale):
    told = texts(svg(charts.curve(picture("curve", (0.0, 1.0), heights, heights))))

    assert told[: len(scale)] == scale


def test_equal_numbers_lie_on_each_other():
    root = svg(charts.curve(picture("curve", (0.0, 1.0, 2.0), (0.0, 1.0, 0.5), (0.0, 1.0, 0.5))))

    right, yours = stroked(root, "right")[0], stroked(root, "yours")[0]
    assert numbers(right) == numbers(yours)
    assert texts(root)[-2:] == ["yours", "right"]


def test_the_right_curve_is_seen_whatever_the_other_does():
    near = svg(charts.curve(picture("curve", (0.0, 1.0), (0.0, 1.0), (0.0, 1.0))))
    far = svg(charts.curve(picture("curve", (0.0, 1.0), (0.0, 1e30), (0.0, 1.0))))

    spans = [max(ys) - min(ys) for root in (near, far) for ys in [numbers(stroked(root, "right")[0])[1::2]]]

    assert spans[1] > spans[0] / 4


def test_a_bar_is_as_high_as_its_number_and_begins_at_nothing():
    root = svg(charts.bars(picture("bars", ("a", "b"), (2.0, -1.0), (1.0, -1.0))))

    up, down = (sorted(set(ys)) for ys in (numbers(stroked(root, "yours")[0])[n : n + 8][1::2] for n in (0, 8)))
    assert up[1] == pytest.approx(down[0], abs=0.1)
    assert up[1] - up[0] == pytest.approx(2 * (down[1] - down[0]), abs=0.3)


def test_what_is_not_a_number_is_a_cross_and_no_bar():
    root = svg(charts.bars(picture("bars", ("a", "b"), (None, None), (2.0, 1.0))))

    assert texts(root).count("×") == 2
    assert len(stroked(root, "yours")) == 1  # in the legend


@pytest.mark.parametrize(
    ("labels", "slants"), [(("cat", "dog"), False), (tuple(f"number {n}" for n in range(9)), True)]
)
def test_labels_slant_only_where_they_would_touch(labels, slants):
    ones = [1.0] * len(labels)
    root = svg(charts.bars(picture("bars", labels, ones, ones)))

    assert any("rotate(-45" in (text.get("transform") or "") for text in root.iter("text")) is slants
    assert set(labels) <= set(texts(root))


def test_numbers_of_the_floor_do_not_touch():
    xs = [1e9 + n for n in range(13)]
    root = svg(charts.curve(picture("curve", xs, xs, xs)))
    floor = [text for text in root.iter("text") if "middle" in (text.get("style") or "")]
    middles = [float(text.get("x") or 0) for text in floor]

    assert len(middles) > 1
    assert all(b - a > charts.width_of(t.text or "") for a, b, t in zip(middles, middles[1:], floor, strict=False))


def test_a_tenth_without_scores_has_no_bar_and_no_number():
    root = svg(charts.tenths((0, 0, 0, 0, 0, 7, 0, 0, 0, 1234)))

    assert [text for text in texts(root) if "–" not in text] == ["7", "1,234", "score in percent"]
    assert len(re.findall("z", root.find("path").get("d") or "")) == 2
