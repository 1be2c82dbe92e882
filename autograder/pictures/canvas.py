"""A sheet that is drawn on with matplotlib, in points (1/72 inch) from its lower left corner.

There are no Axes on it, on purpose: an Axes finds its own layout, and draws dozens of artists for a line in a frame.
Here who draws says what goes where, `width_of` measures texts for the margins, and the sheet is drawn once.
Text stays text, in the reader's own font: it is anchored at a place and never laid out.
This is the one module of pages that knows matplotlib; it knows no picture. Import it where you draw: it takes half a
second.
"""

from __future__ import annotations

import io
import math
import warnings
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from functools import cache, lru_cache
from typing import Any, Literal

import matplotlib
from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.textpath import text_to_path
from matplotlib.ticker import MaxNLocator
from matplotlib.transforms import Bbox, IdentityTransform

from autograder.pages.text import plain
from autograder.pictures.inline import INK, MUTED, inline

SIZE = 10.5
"""The usual size of letters."""
LEADING = 14.0
"""What a line of text takes."""
_RISE = 0.36  # of a letter's size: from its foot to its middle

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""
Align = Literal["left", "center", "right"]

_SETTINGS: Any = {
    "hatch.linewidth": 1.2,
    "svg.fonttype": "none",  # text stays text: small, searchable, in the reader's own font
    "svg.hashsalt": "gradkit",
    "svg.id": None,
    "text.parse_math": False,
}


# ---------------------------------------------------------------- measures


@lru_cache(maxsize=4096)
def width_of(text: str, size: float = SIZE) -> float:
    """Return how wide a line of text is in DejaVu Sans, which is wider than what most readers have."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # signs that this font lacks: the reader's browser has them
        width, _, _ = text_to_path.get_text_width_height_descent(text, _font(SIZE), ismath=False)
    return float(width) * size / SIZE


def fitted(text: str, width: float, size: float = SIZE) -> str:
    """Return `text` without what an SVG may not hold, cut to a width, with an ellipsis if it was."""
    text = plain(text, 80)
    while text and width_of(text, size) > width:
        text = text.removesuffix("…")[:-1].rstrip() + "…" if len(text) > 2 else ""
    return text


def ticks(low: float, high: float, most: int) -> list[float]:
    """Return round numbers from `low` to `high`, at most `most` + 1 of them."""
    locator = MaxNLocator(nbins=most, steps=[1, 2, 2.5, 5, 10])
    slack = 1e-9 * (high - low)
    return [float(v) for v in locator.tick_values(low, high) if low - slack <= v <= high + slack]


@cache
def _font(size: float) -> FontProperties:
    return FontProperties(family="DejaVu Sans", size=size)


# ---------------------------------------------------------------- the sheet


class Sheet:
    """What is drawn on. How large it is, is said at the end."""

    def __init__(self) -> None:
        self._figure = Figure(dpi=72, frameon=False)

    def line(
        self,
        x: Sequence[float],
        y: Sequence[float],
        *,
        color: str,
        width: float,
        dashes: tuple[float, ...] | None = None,
        within: Box | None = None,
    ) -> None:
        """Draw a line through points, broken where one is NaN; nothing of it outside of `within`."""
        line = Line2D(x, y, color=color, linewidth=width, solid_capstyle="butt" if dashes else "round")
        if dashes:
            line.set_dashes(dashes)
        if within:
            left, bottom, right, top = within
            line.set_clip_box(Bbox([[left, bottom], [right, top]]))
        self._add(line)

    def rules(self, rules: Iterable[Box], *, color: str, width: float) -> None:
        """Draw straight lines, each from (left, bottom) to (right, top)."""
        ends = [end for left, bottom, right, top in rules for end in ((left, bottom), (right, top))]
        if ends:
            path = Path(ends, [Path.MOVETO, Path.LINETO] * (len(ends) // 2))
            self._add(PathPatch(path, facecolor="none", edgecolor=color, linewidth=width))

    def boxes(
        self,
        boxes: Iterable[Box],
        *,
        fill: str = "none",
        opacity: float | None = None,
        edge: str = "none",
        width: float = 0.0,
        hatch: str | None = None,
    ) -> None:
        """Draw rectangles of one look."""
        corners = [
            corner
            for left, bottom, right, top in boxes
            for corner in ((left, bottom), (right, bottom), (right, top), (left, top), (left, bottom))
        ]
        if corners:
            path = Path(corners, _RECTANGLE * (len(corners) // 5))
            look: Any = {"facecolor": fill, "alpha": opacity, "edgecolor": edge, "linewidth": width, "hatch": hatch}
            with matplotlib.rc_context(_SETTINGS) if hatch else nullcontext():  # the width of hatching is a setting
                self._add(PathPatch(path, **look))

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        color: str = INK,
        size: float = SIZE,
        align: Align = "center",
        angle: float = 0,
    ) -> None:
        """Write a line of text, half of it above (x, y) and half below, turned around that place."""
        turn, rise = math.radians(angle), _RISE * size
        self._add(
            _Label(
                x + rise * math.sin(turn),
                y - rise * math.cos(turn),
                text,
                color=color,
                fontproperties=_font(size),
                horizontalalignment=align,
                rotation=angle,
                rotation_mode="anchor",
            )
        )

    def side(self, text: str, low: float, high: float, *, room: float) -> None:
        """Write a text upwards at the left edge, beside `low` to `high`; no longer than from 0 to `room`."""
        label = fitted(text, room - 2)
        half = width_of(label) / 2 + 1
        self.text(0.6 * SIZE, min(max((low + high) / 2, half), room - half), label, color=MUTED, angle=90)

    def element(self, width: float, height: float, *, name: str, title: str, words: str) -> str:
        """Return the drawing as an ``<svg>`` element: no prolog, style sheet or namespace, ids made of `name`."""
        self._figure.set_size_inches(width / 72, height / 72)
        canvas: Any = FigureCanvasSVG(self._figure)
        text = io.StringIO()
        with matplotlib.rc_context(_SETTINGS):
            canvas.print_svg(text, metadata={"Date": None})
        return inline(text.getvalue(), name=name, title=title, words=words)

    def _add(self, artist: Artist) -> None:
        artist.set_transform(_SHEET)
        self._figure.add_artist(artist)


_SHEET = IdentityTransform()
_RECTANGLE = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]


class _Label(Text):
    """A line of text that is anchored where it stands. A Text lays itself out to know its corners: nobody asks."""

    def draw(self, renderer: RendererBase) -> None:
        """Write the text."""
        context = renderer.new_gc()
        context.set_foreground(self.get_color())
        x, y = self.get_position()
        _, height = renderer.get_canvas_width_height()
        font, angle = self.get_fontproperties(), self.get_rotation()
        renderer.draw_text(context, x, height - y, self.get_text(), font, angle, ismath=False, mtext=self)
