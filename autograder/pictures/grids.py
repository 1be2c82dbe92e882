"""Pictures of matrices: two grids of shades side by side, with their numbers as long as these can be read.

Draws on a sheet of its own and returns it with its size. Cells of both grids are of one size, so that a wrong shape is
seen. This module knows what goes where; it knows neither matplotlib (`canvas`) nor the words about a picture.
"""

from __future__ import annotations

from collections.abc import Sequence

from autograder.model import Picture, Series
from autograder.pictures.canvas import LEADING, Box, Sheet, fitted, width_of
from autograder.pictures.charts import WIDTH, Drawn
from autograder.pictures.inline import CELL, LINE, MUTED, NEGATIVE
from autograder.pictures.series import finite, number, pair, whose

NUMBERED = 8
"""A matrix of up to this many rows and columns shows its numbers."""
_SMALLEST = 7.5  # letters that can be read
_CELL = 44.0
_TALLEST = 216.0  # grid
_BETWEEN = 10.0  # the grids
_LEVELS = 12  # shades
_DARKEST = 0.5  # shade, as opacity: the ink stays readable on it

Numbers = list[list[str]]


def matrix(picture: Picture) -> Drawn:
    """Draw the student's matrix and the right one."""
    pair_of = pair(picture)
    grids = [s for s in pair_of if s is not None]
    rows = max([len(s.rows) for s in grids] + [1])
    columns = max([len(row) for s in grids for row in s.rows] + [1])
    left = LEADING + 2 if picture.ylabel else 2.0
    room = (WIDTH - left - _BETWEEN - 2) / 2
    tall = min(_CELL, _TALLEST / rows, room / columns)
    wide, size, written = _numbers(grids, tall, room / columns)
    slot = min(room, max(wide * columns, 64.0))
    bottom = LEADING + 2 if picture.xlabel else 2.0
    top = bottom + rows * tall
    darkest = max([abs(v) for v in finite(pair_of[1]) or finite(pair_of[0])] + [1e-300])
    sheet = Sheet()
    for i, (series, numbers) in enumerate(zip(grids, written, strict=True)):
        middle = left + i * (slot + _BETWEEN) + slot / 2
        half = max([len(row) for row in series.rows] + [0]) * wide / 2
        box = (middle - half, top - len(series.rows) * tall, middle + half, top)
        _shades(sheet, series, box, (wide, tall), darkest)
        if numbers:
            _lines(sheet, box, (wide, tall))
        for r, row in enumerate(numbers):
            for c, text in enumerate(row):
                sheet.text(box[0] + (c + 0.5) * wide, top - (r + 0.5) * tall, text, size=size)
        sheet.boxes([box], edge=MUTED, width=0.8)
        sheet.text(middle, top + LEADING / 2 + 2, whose(series))
        if picture.xlabel:
            sheet.text(middle, LEADING / 2, fitted(picture.xlabel, slot), color=MUTED)
    height = top + LEADING + 3
    if picture.ylabel:
        sheet.side(picture.ylabel, bottom, top, room=height)
    return sheet, (left + len(grids) * (slot + _BETWEEN) - _BETWEEN + 2, height)


def _numbers(grids: Sequence[Series], tall: float, widest: float) -> tuple[float, float, list[Numbers]]:
    """Return how wide a cell is, how large its numbers, and these for each grid; none if they could not be read."""
    sides = [side for s in grids for side in (len(s.rows), *map(len, s.rows))]
    for digits in (3, 2) if max(sides, default=0) <= NUMBERED else ():
        written = [[["×" if v is None else number(v, digits) for v in row] for row in s.rows] for s in grids]
        longest = max([width_of(text, 1.0) for numbers in written for row in numbers for text in row] + [0.1])
        wide = min(max(tall, 10 * longest + 6), widest)
        size = min(10.0, (wide - 3) / longest, 0.7 * tall)
        if size >= _SMALLEST:
            return wide, round(size, 1), written
    return tall, 0.0, [[] for _ in grids]


def _shades(sheet: Sheet, series: Series, box: Box, cell: tuple[float, float], darkest: float) -> None:
    """Fill the cells: one path a shade, with equal neighbours in a row as one rectangle."""
    (left, _, _, top), (wide, tall) = box, cell
    places: dict[int, list[Box]] = {}
    for r, row in enumerate(series.rows):
        shades = [_shade(v, darkest) for v in row]
        start = 0
        for c in range(1, len(shades) + 1):
            if c == len(shades) or shades[c] != shades[start]:
                if shades[start]:
                    place = (left + start * wide, top - (r + 1) * tall, left + c * wide, top - r * tall)
                    places.setdefault(shades[start], []).append(place)
                start = c
    for shade, boxes in sorted(places.items()):
        sheet.boxes(boxes, fill=CELL if shade > 0 else NEGATIVE, opacity=_DARKEST * abs(shade) / _LEVELS)


def _shade(value: float | None, darkest: float) -> int:
    """Return the shade of a value, -12 to 12; 0 is blank."""
    return 0 if value is None else round(_LEVELS * min(max(value / darkest, -1.0), 1.0))


def _lines(sheet: Sheet, box: Box, cell: tuple[float, float]) -> None:
    """Draw the lines between the cells."""
    (left, bottom, right, top), (wide, tall) = box, cell
    across = [top - r * tall for r in range(1, round((top - bottom) / tall))]
    upwards = [left + c * wide for c in range(1, round((right - left) / wide))]
    sheet.rules(
        [*((left, y, right, y) for y in across), *((x, bottom, x, top) for x in upwards)], color=LINE, width=0.8
    )
