"""Pictures with a scale: curves, bars, and a class's scores.

Each function draws on a sheet of its own and returns it with its size. Margins are as wide as the texts that stand in
them. Yours and right differ in line, width and hatching, never in colour alone. This module knows what goes where; it
knows neither matplotlib (`canvas`) nor the words about a picture.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from autograder.model import Picture, Series
from autograder.pictures.canvas import LEADING, SIZE, Box, Sheet, fitted, ticks, width_of
from autograder.pictures.inline import INK, LINE, MUTED, RIGHT, YOURS
from autograder.pictures.series import finite, number, pair, whose

WIDTH = 338.0
"""A picture's width: 30rem on the page."""
_TALL = 122.0  # the rectangle in which data are drawn
_EDGE = 4.0  # right of it
_GAP = 5.0  # between a thing and its label
_LEGEND = 22.0  # above the rectangle
_LONGEST = 110.0  # label of a bar
_BEYOND = 1.5  # how many times the right curve's height a picture follows the student's beyond it

_LINES: Mapping[str, Any] = {
    "yours": {"color": YOURS, "width": 1.6},
    "right": {"color": RIGHT, "width": 5.0, "dashes": (1.4, 0.8)},
}
_BARS: Mapping[str, Any] = {
    "yours": {"fill": YOURS, "edge": YOURS, "width": 1.0},
    "right": {"edge": RIGHT, "width": 1.4, "hatch": "////"},
}

Drawn = tuple[Sheet, tuple[float, float]]
"""A sheet with its width and height."""


# ---------------------------------------------------------------- the kinds


def curve(picture: Picture) -> Drawn:
    """Draw two lines over each other, the right one broad and dashed."""
    yours, right = pair(picture)
    xs = [float(v) for v in picture.x]
    first, last = min(xs, default=0.0), max(xs, default=1.0)
    x, y = _padded(first, last, 0.05), _padded(*_limits(yours, right), 0.06)
    heights, places = _written(ticks(*y, 5)), _written(ticks(*x, 7))
    bottom = (2 if picture.xlabel else 1) * LEADING + _GAP
    frame = Frame((_left(heights, picture.ylabel), bottom, WIDTH - _EDGE, bottom + _TALL), x, y)
    sheet = Sheet()
    _scale(sheet, frame, heights, picture.ylabel)
    _floor(sheet, frame, places, picture.xlabel)
    # What lies far outside is drawn just outside: the line still leaves in its direction.
    lowest, highest = 2 * y[0] - y[1], 2 * y[1] - y[0]
    for series in (right, yours):
        for row in series.rows[:1] if series else ():
            line = [math.nan if v is None else frame.up(min(max(v, lowest), highest)) for v in row[: len(xs)]]
            sheet.line(list(map(frame.across, xs[: len(line)])), line, within=frame.box, **_LINES[whose(series)])

    def sample(box: Box, series: Series) -> None:
        middle = (box[1] + box[3]) / 2
        sheet.line((box[0], box[2]), (middle, middle), **_LINES[whose(series)])

    _legend(sheet, frame, [s for s in (yours, right) if s], sample)
    return sheet, (WIDTH, frame.box[3] + _LEGEND)


def bars(picture: Picture) -> Drawn:
    """Draw a bar for each label and series, the right ones hatched; labels slant where they would touch."""
    yours, right = pair(picture)
    groups = [s for s in (yours, right) if s is not None]
    low, high = _limits(yours, right)
    bounds = _padded(min(low, 0.0), max(high, 0.0), 0.06)
    y = (bounds[0] if low < 0 else 0.0, bounds[1])
    heights = _written(ticks(*y, 5))
    labels = [fitted(x if isinstance(x, str) else number(x), _LONGEST) for x in picture.x]
    n, left = max(len(labels), 1), _left(heights, picture.ylabel)
    slot = (WIDTH - _EDGE - left) / n
    slants = any(width_of(label) > slot - 4 for label in labels)
    deep = LEADING
    if slants:
        reach = [0.71 * width_of(label) for label in labels]
        deep = max(reach) + 0.71 * SIZE
        left = max(left, *(r - (i + 0.4) * slot for i, r in enumerate(reach)))
    bottom = deep + _GAP + (LEADING if picture.xlabel else 0)
    frame = Frame((left, bottom, WIDTH - _EDGE, bottom + _TALL), (-0.5, n - 0.5), y)
    sheet = Sheet()
    _scale(sheet, frame, heights, picture.ylabel)
    _stand(sheet, frame, groups, n)
    sheet.rules([(left, frame.up(0), WIDTH - _EDGE, frame.up(0))], color=INK, width=0.8)
    for k, label in enumerate(labels):
        x, foot = frame.across(k), bottom - _GAP - SIZE / 2
        if slants:
            sheet.text(x + 3, foot + 2, label, color=MUTED, align="right", angle=45)
        else:
            sheet.text(x, foot, label, color=MUTED)
    if picture.xlabel:
        label = fitted(picture.xlabel, WIDTH - left)
        sheet.text((left + WIDTH - _EDGE) / 2, LEADING / 2, label, color=MUTED)
    _legend(sheet, frame, groups, lambda box, series: sheet.boxes([box], **_BARS[whose(series)]))
    return sheet, (WIDTH, frame.box[3] + _LEGEND)


def _stand(sheet: Sheet, frame: Frame, groups: Sequence[Series], n: int) -> None:
    """Draw the bars, side by side at each label; a cross where there is no number."""
    wide = 0.8 / max(len(groups), 1)
    low, high = frame.y
    for i, series in enumerate(groups):
        row = series.rows[0][:n] if series.rows else ()
        middles = [k + (i - (len(groups) - 1) / 2) * wide for k in range(len(row))]
        boxes = []
        for x, value in zip(middles, row, strict=True):
            if value is None:
                sheet.text(frame.across(x), frame.up(0) + 8, "×", color=YOURS, size=12)
            else:
                ends = frame.up(0), frame.up(min(max(value, low), high))
                boxes.append((frame.across(x - 0.46 * wide), min(ends), frame.across(x + 0.46 * wide), max(ends)))
        sheet.boxes(boxes, **_BARS[whose(series)])


def tenths(counts: Sequence[int]) -> Drawn:
    """Draw how many scores lie in each tenth of the points."""
    width, height, bottom = 403.0, 150.0, 2 * LEADING + _GAP
    sheet = Sheet()
    frame = Frame((2.0, bottom, width - 2, height - LEADING), (-0.5, 9.5), (0.0, float(max([*counts, 1]))))
    sheet.boxes(
        [(frame.across(i - 0.43), bottom, frame.across(i + 0.43), frame.up(n)) for i, n in enumerate(counts) if n],
        fill=YOURS,
    )
    sheet.rules([(2.0, bottom, width - 2, bottom)], color=MUTED, width=0.8)
    for i, n in enumerate(counts):
        if n:
            sheet.text(frame.across(i), frame.up(n) + LEADING / 2, f"{n:,}", size=9.5)
        sheet.text(frame.across(i), bottom - _GAP - SIZE / 2, tenth(i), color=MUTED, size=9)
    sheet.text(width / 2, LEADING / 2, "score in percent", color=MUTED)
    return sheet, (width, height)


def tenth(i: int) -> str:
    """Return the percents of the i-th tenth."""
    return "90–100" if i == 9 else f"{10 * i}–{10 * i + 9}"


# ---------------------------------------------------------------- what they share


@dataclass(frozen=True, slots=True)
class Frame:
    """The rectangle in which data are drawn, and the data at its sides."""

    box: Box
    x: tuple[float, float]
    y: tuple[float, float]

    def across(self, x: float) -> float:
        """Return where a number lies from left to right."""
        left, _, right, _ = self.box
        return left + (x - self.x[0]) / (self.x[1] - self.x[0]) * (right - left)

    def up(self, y: float) -> float:
        """Return where a number lies from bottom to top."""
        _, bottom, _, top = self.box
        return bottom + (y - self.y[0]) / (self.y[1] - self.y[0]) * (top - bottom)


def _limits(yours: Series | None, right: Series | None) -> tuple[float, float]:
    """Return the heights to show: all of the right curve, and the student's as far as it stays near."""
    mine, wanted = finite(yours), finite(right)
    base = wanted or mine or [0.0, 1.0]
    low, high = min(base), max(base)
    span = high - low or max(abs(high), 1.0)
    for value in mine:
        low = min(low, max(value, min(base) - _BEYOND * span))
        high = max(high, min(value, max(base) + _BEYOND * span))
    return (low, high) if high > low else (low - span / 2, high + span / 2)


def _padded(low: float, high: float, share: float) -> tuple[float, float]:
    pad = share * (high - low) or 0.5
    return low - pad, high + pad


def _written(numbers: Sequence[float]) -> dict[float, str]:
    """Return the numbers of a scale as they are written: alike, with as many digits as tell them apart."""
    step = min((b - a for a, b in pairwise(numbers)), default=1.0)
    if step >= 1e-3 and max(map(abs, numbers), default=0.0) < 1e5:
        decimals = next(d for d in range(6) if d == 5 or abs(round(step, d) - step) < 1e-6 * step)
        return {v: f"{round(v, decimals) + 0.0:.{decimals}f}".replace("-", "−") for v in numbers}
    digits = next(d for d in range(3, 16) if d == 15 or len({number(v, d) for v in numbers}) == len(numbers))
    return {v: number(v, digits) for v in numbers}


def _left(heights: Mapping[float, str], ylabel: str) -> float:
    """Return the width of what stands left of the frame."""
    return max(map(width_of, heights.values()), default=0.0) + _GAP + (LEADING + 2 if ylabel else 2)


def _scale(sheet: Sheet, frame: Frame, heights: Mapping[float, str], ylabel: str) -> None:
    """Draw the lines across with their heights, and what they measure."""
    left, bottom, right, top = frame.box
    sheet.rules([(left, frame.up(y), right, frame.up(y)) for y in heights], color=LINE, width=0.7)
    for y, text in heights.items():
        sheet.text(left - _GAP, frame.up(y), text, color=MUTED, align="right")
    if ylabel:
        sheet.side(ylabel, bottom, top, room=top + _LEGEND)


def _floor(sheet: Sheet, frame: Frame, places: Mapping[float, str], xlabel: str) -> None:
    """Draw the lines upwards with their numbers, the frame's foot, and what they measure."""
    left, bottom, right, top = frame.box
    sheet.rules([(frame.across(x), bottom, frame.across(x), top) for x in places], color=LINE, width=0.7)
    sheet.rules([(left, bottom, right, bottom)], color=MUTED, width=0.8)
    free = 0.0  # where the last number ended: one that would touch it is left out
    for x, text in places.items():
        half = width_of(text) / 2
        middle = min(frame.across(x), WIDTH - half)
        if middle - half >= free:
            sheet.text(middle, bottom - _GAP - SIZE / 2, text, color=MUTED)
            free = middle + half + _GAP
    if xlabel:
        sheet.text((left + right) / 2, LEADING / 2, fitted(xlabel, right - left), color=MUTED)


def _legend(sheet: Sheet, frame: Frame, series: Sequence[Series], sample: Callable[[Box, Series], None]) -> None:
    """Write above the frame which is whose, the student's first."""
    x, y = frame.box[0], frame.box[3] + _LEGEND / 2 + 2
    for one in series:
        sample((x, y - 3.7, x + 27, y + 3.7), one)
        sheet.text(x + 33, y, whose(one), align="left")
        x += 33 + width_of(whose(one)) + 20
