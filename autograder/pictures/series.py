"""The series of a picture: whose they are, their numbers, and how a number is written.

Pure functions on values. Knows neither the words about a picture nor how it is drawn.
"""

from __future__ import annotations

import math

from autograder.model import Picture, Series

Row = tuple[float | None, ...]
"""Numbers; None is not a finite one."""


def pair(picture: Picture) -> tuple[Series | None, Series | None]:
    """Return the student's series and the right one; either may be missing."""
    right = next((s for s in picture.series if s.label == "right"), None)
    yours = next((s for s in picture.series if s.label != "right"), None)
    return yours, right


def whose(series: Series | None) -> str:
    """Return the word for a series: ``yours`` or ``right``."""
    return "right" if series is not None and series.label == "right" else "yours"


def finite(series: Series | None) -> list[float]:
    """Return the numbers of a series; beyond 1e100 they count as 1e100, so that heights can be added."""
    rows = series.rows if series else ()
    return [min(max(v, -1e100), 1e100) for row in rows for v in row if v is not None and math.isfinite(v)]


def number(value: float, digits: int = 3) -> str:
    """Return a number as pictures write it, to so many significant digits."""
    text = f"{value:.{digits}g}".replace("-", "−")
    return "0" if text == "−0" else text
