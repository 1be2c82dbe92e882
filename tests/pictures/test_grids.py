"""Grids: every number at its place and readable, or no numbers; and a wrong shape is seen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree

import pytest

from autograder.model import Picture, Series
from autograder.pictures import grids

Rows = Sequence[Sequence[float | None]]


def svg(yours: Rows, right: Rows) -> ElementTree.Element:
    series = tuple(Series(label, tuple(map(tuple, rows))) for label, rows in (("yours", yours), ("right", right)))
    sheet, (width, height) = grids.matrix(Picture("e", "f", "matrix", "Title", "", "", (), series))
    return ElementTree.fromstring(sheet.element(width, height, name="n", title="t", words=""))


def cells(root: ElementTree.Element) -> list[ElementTree.Element]:
    return [text for text in root.iter("text") if text.text not in ("yours", "right")]


def size(text: ElementTree.Element) -> float:
    return float(re.findall(r"font-size: ([\d.]+)px", text.get("style") or "")[0])


def test_every_number_stands_in_its_row_and_column():
    texts = cells(svg([[1, 2], [3, 4]], [[5, 6], [7, 8]]))
    places = {text.text: (float(text.get("x") or 0), float(text.get("y") or 0)) for text in texts}

    assert places["1"][1] == places["2"][1] == places["5"][1] < places["3"][1] == places["7"][1]
    assert places["1"][0] == places["3"][0] < places["2"][0] < places["5"][0] < places["6"][0]


def test_what_is_not_a_number_is_a_cross():
    assert [text.text for text in cells(svg([[None, 0.25]], [[0.5, 0.25]]))] == ["×", "0.25", "0.5", "0.25"]


@pytest.mark.parametrize("rows", [[[0.000123, 1.0]] * 4, [[1.0] * 8] * 8, [[-1.23e-7, 1.0, 2.0]], [[0.123] * 5] * 3])
def test_numbers_are_large_enough_to_be_read_and_fit_their_cells(rows):
    root = svg(rows, rows)
    texts = cells(root)
    first = [float(text.get("x") or 0) for text in texts[: len(rows[0])]]
    gap = first[1] - first[0]

    assert texts
    assert all(size(text) >= 7.5 for text in texts)
    assert all(grids.width_of(text.text or "", size(text)) < gap for text in texts)


@pytest.mark.parametrize("rows", [[[0.12345] * 8] * 8, [[1.0] * 9], [[1.0]] * 9, [[0.5] * 28] * 28])
def test_numbers_that_could_not_be_read_are_left_to_the_shades(rows):
    assert [text for text in cells(svg(rows, rows)) if len(text.text or "") > 4] == []


def test_equal_neighbours_in_a_row_are_one_rectangle():
    root = svg([[1.0] * 9], [[1.0] * 4 + [0.0] + [1.0] * 4])
    shaded = [p for p in root.iter("path") if "var(--cell)" in (p.get("style") or "")]

    assert [len(re.findall("z", path.get("d") or "")) for path in shaded] == [1, 2]


def test_what_is_negative_has_a_colour_of_its_own():
    text = ElementTree.tostring(svg([[-1.0]], [[1.0]]), encoding="unicode")

    assert "var(--cell-negative)" in text


def test_cells_are_of_one_size_on_both_sides():
    root = svg([[1.0]], [[1.0, 0.0], [0.0, 1.0]])
    frames = [p for p in root.iter("path") if re.search(r"fill: none.*var\(--muted\)", p.get("style") or "")]
    spans = [
        max(ns[0::2]) - min(ns[0::2])
        for p in frames
        for ns in [[float(n) for n in re.findall(r"[\d.]+", p.get("d") or "")]]
    ]

    assert spans[1] == pytest.approx(2 * spans[0], abs=0.2)
