"""Pictures of functions as inline SVG, the student's beside the right one, and a class's scores.

Data in, text out: what a picture shows in words, and the picture itself. One picture serves light, dark and print,
since its colours are the page's. Equal data give equal bytes. This module knows no page and no value that is not in the
picture. How a kind is drawn is known by `charts` and `grids`, which are loaded when there is something to draw.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from autograder.model import Picture
from autograder.pictures.series import Row, number, pair

SAME = "Here they are the same."
"""The words for a picture in which nothing can be seen."""


@lru_cache(maxsize=1024)
def svg(picture: Picture) -> str:
    """Return a picture as an ``<svg>`` element to stand inside a page, with its words for screen readers."""
    from autograder.pictures import charts, grids

    draw = {"curve": charts.curve, "bars": charts.bars, "matrix": grids.matrix}[picture.kind]
    sheet, (width, height) = draw(picture)
    return sheet.element(width, height, name=repr(picture), title=picture.title, words=words(picture))


@lru_cache(maxsize=64)
def distribution(counts: tuple[int, ...], title: str) -> str:
    """Return how many scores lie in each tenth of the points, as an ``<svg>`` element.

    Parameters
    ----------
    counts : tuple of ten int
        How many scores are in [0, 10), [10, 20), ..., [90, 100] percent.
    """
    from autograder.pictures import charts

    told = "; ".join(f"{charts.tenth(i)} %: {n}" for i, n in enumerate(counts))
    sheet, (width, height) = charts.tenths(counts)
    return sheet.element(width, height, name=repr(counts), title=title, words=told)


@lru_cache(maxsize=1024)
def words(picture: Picture) -> str:
    """Say where yours and right are furthest apart, in a sentence; "" if there is nothing to compare."""
    yours, right = pair(picture)
    if yours is None or right is None:
        return ""
    got, wanted = yours.rows, right.rows
    if [len(row) for row in got] != [len(row) for row in wanted]:
        return f"Yours is {_size(got)}, right is {_size(wanted)}."
    places = [
        (r, c, a, b)
        for r, (mine, other) in enumerate(zip(got, wanted, strict=True))
        for c, (a, b) in enumerate(zip(mine, other, strict=True))
    ]
    gaps = sum(a is None and b is not None for *_, a, b in places)
    apart = [(abs(a - b), r, c, a, b) for r, c, a, b in places if a is not None and b is not None]
    said = []
    if gaps:
        seen = "a gap" if picture.kind == "curve" else "×"
        said.append(f"Yours is not a finite number at {gaps} of {len(places)} places ({seen}).")
    # Of equal distances, up to rounding, the first.
    furthest = max(apart, key=lambda p: (float(f"{p[0]:.6g}"), -p[1], -p[2]), default=None)
    if furthest and furthest[0] > 1e-6 * max(1.0, abs(furthest[4])):
        _, r, c, a, b = furthest
        said.append(f"They are furthest apart {_place(picture, r, c)}: yours {number(a)}, right {number(b)}.")
    elif not gaps:
        said.append(SAME)
    return " ".join(said)


def _place(picture: Picture, row: int, column: int) -> str:
    if picture.kind == "matrix":
        return f"at [{row}, {column}]"
    x = picture.x[column]
    if isinstance(x, str):
        return f"for {x}"
    return f"at {picture.xlabel or 'x'} = {number(x)}"


def _size(rows: Sequence[Row]) -> str:
    return f"{len(rows)} by {len(rows[0]) if rows else 0}"
