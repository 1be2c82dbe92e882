"""Pictures of functions as inline SVG: the student's laid over the right one, and a class's scores.

Data in, text out. A picture is drawn in colours that stand for roles, which become CSS variables (`--ink`,
`--yours`, `--right`, ...): the page says what they are, so that one picture serves light, dark and print.
Yours and right also differ in line, width and hatching, never in colour alone. Equal data give equal bytes.
This module knows no page, and no value that is not in the picture.
"""

from __future__ import annotations

import io
import math
import re
import warnings
from collections.abc import Callable, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from autograder.model import Picture, Series

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

ROLES = {
    "#010101": "ink",
    "#020202": "muted",
    "#030303": "line",
    "#040404": "yours",
    "#050505": "right",
    "#060606": "cell",
    "#070707": "cell-negative",
    "#080808": "paper",
}
"""The colour that is drawn -> the CSS variable that it becomes."""
_INK, _MUTED, _LINE, _YOURS, _RIGHT, _CELL, _NEGATIVE, _PAPER = ROLES

SAME = "Here they are the same."
"""The words for a picture in which nothing can be seen."""
NUMBERED = 8
"""A matrix of up to this many rows and columns shows its numbers."""
_LEVELS = 12  # shades of a matrix
_SHADE = 0.5  # the darkest shade, as opacity: the ink stays readable on it
_BEYOND = 1.5  # how many times the right curve's height a picture follows the student's beyond it

Row = tuple[float | None, ...]


# ---------------------------------------------------------------- what others call


@lru_cache(maxsize=1024)
def svg(picture: Picture) -> str:
    """Return a picture as an ``<svg>`` element to stand inside a page, with its words for screen readers."""
    draw: Callable[[Figure, Picture], None] = {"curve": _curve, "bars": _bars, "matrix": _matrix}[picture.kind]
    return _element(draw, picture, name=repr(picture), title=picture.title, words=words(picture))


@lru_cache(maxsize=64)
def distribution(percents: tuple[int, ...], title: str) -> str:
    """Return how many scores lie in each tenth of the points, as an ``<svg>`` element.

    Parameters
    ----------
    percents : tuple of ten int
        How many scores are in [0, 10), [10, 20), ..., [90, 100] percent.
    """
    told = "; ".join(f"{_tenth(i)} %: {n}" for i, n in enumerate(percents))
    return _element(_tenths, percents, name=repr(percents), title=title, words=told)


def _tenth(i: int) -> str:
    return "90–100" if i == 9 else f"{10 * i}–{10 * i + 9}"


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
        said.append(f"They are furthest apart {_place(picture, r, c)}: yours {_number(a)}, right {_number(b)}.")
    elif not gaps:
        said.append(SAME)
    return " ".join(said)


def _place(picture: Picture, row: int, column: int) -> str:
    if picture.kind == "matrix":
        return f"at [{row}, {column}]"
    x = picture.x[column]
    if isinstance(x, str):
        return f"for {x}"
    return f"at {picture.xlabel or 'x'} = {_number(x)}"


def _size(rows: Sequence[Row]) -> str:
    return f"{len(rows)} by {len(rows[0]) if rows else 0}"


def _number(value: float) -> str:
    text = f"{value:.3g}".replace("-", "−")
    return "0" if text == "−0" else text


def pair(picture: Picture) -> tuple[Series | None, Series | None]:
    """Return the student's series and the right one; either may be missing."""
    right = next((s for s in picture.series if s.label == "right"), None)
    yours = next((s for s in picture.series if s.label != "right"), None)
    return yours, right


# ---------------------------------------------------------------- the kinds


def _curve(figure: Figure, picture: Picture) -> None:
    yours, right = pair(picture)
    axes = _axes(figure, picture)
    low, high = _limits(yours, right)
    pad = 0.06 * (high - low)
    axes.set_ylim(low - pad, high + pad)
    _ticks(axes, low, high)
    # What lies far outside is drawn just outside: the line still leaves in its direction.
    floor, ceiling = low - (high - low), high + (high - low)
    for series, style in ((right, _RIGHT_LINE), (yours, _YOURS_LINE)):
        for row in series.rows[:1] if series else ():
            y = [math.nan if v is None else min(max(v, floor), ceiling) for v in row[: len(picture.x)]]
            axes.plot([float(v) for v in picture.x[: len(y)]], y, label=_said(series), **style)
    _legend(axes)


_RIGHT_LINE: dict[str, Any] = {"color": _RIGHT, "linewidth": 5.0, "dashes": (1.4, 0.8)}
_YOURS_LINE: dict[str, Any] = {"color": _YOURS, "linewidth": 1.6, "solid_capstyle": "round"}


def _limits(yours: Series | None, right: Series | None) -> tuple[float, float]:
    """Return the heights to show: all of the right curve, and the student's as far as it stays near."""
    mine, wanted = _finite(yours), _finite(right)
    base = wanted or mine or [0.0, 1.0]
    low, high = min(base), max(base)
    span = high - low or max(abs(high), 1.0)
    for value in mine:
        low = min(low, max(value, min(base) - _BEYOND * span))
        high = max(high, min(value, max(base) + _BEYOND * span))
    return (low, high) if high > low else (low - span / 2, high + span / 2)


def _finite(series: Series | None) -> list[float]:
    """Return the numbers of a series; beyond 1e100 they count as 1e100, so that heights can be added."""
    rows = series.rows if series else ()
    return [min(max(v, -1e100), 1e100) for row in rows for v in row if v is not None and math.isfinite(v)]


def _bars(figure: Figure, picture: Picture) -> None:
    yours, right = pair(picture)
    axes = _axes(figure, picture)
    low, high = _limits(yours, right)
    low, high = min(low, 0.0), max(high, 0.0)
    pad = 0.06 * (high - low)
    axes.set_ylim(low - (pad if low < 0 else 0), high + pad)
    _ticks(axes, low, high)
    groups = [s for s in (yours, right) if s is not None]
    width = 0.8 / max(len(groups), 1)
    for i, series in enumerate(groups):
        style = _RIGHT_BAR if series is right else _YOURS_BAR
        at = [n + (i - (len(groups) - 1) / 2) * width for n in range(len(picture.x))]
        row = series.rows[0] if series.rows else ()
        tall = [0.0 if v is None else min(max(v, low - 1), high + 1) for v in row[: len(at)]]
        axes.bar(at[: len(tall)], tall, 0.92 * width, label=_said(series), **style)
        for x, value in zip(at, row, strict=False):
            if value is None:
                _cross(axes, x, 0.04 * high)
    axes.axhline(0.0, color=_INK, linewidth=0.8)
    labels = [_plain(x if isinstance(x, str) else _number(x), 24) for x in picture.x]
    slant: dict[str, Any] = {"rotation": 30, "ha": "right"} if sum(map(len, labels)) > 48 else {}
    axes.set_xticks(range(len(labels)), labels, **slant)
    axes.grid(visible=False, axis="x")
    _legend(axes)


_YOURS_BAR: dict[str, Any] = {"facecolor": _YOURS, "edgecolor": _YOURS, "linewidth": 1.0}
_RIGHT_BAR: dict[str, Any] = {"facecolor": "none", "edgecolor": _RIGHT, "linewidth": 1.4, "hatch": "////"}


def _cross(axes: Axes, x: float, y: float) -> None:
    axes.text(x, y, "×", ha="center", va="bottom", color=_YOURS, fontsize=12)


def _matrix(figure: Figure, picture: Picture) -> None:
    grids = [s for s in pair(picture) if s is not None]
    rows = max([len(s.rows) for s in grids] + [1])
    columns = max([len(row) for s in grids for row in s.rows] + [1])
    cell = min(0.62, 2.0 / columns, 3.0 / rows)
    figure.set_size_inches(0.4 + len(grids) * (max(cell * columns, 0.9) + 0.15), 0.7 + cell * rows)
    scale = max([abs(v) for v in _finite(pair(picture)[1]) or _finite(pair(picture)[0])] + [1e-300])
    for i, series in enumerate(grids):
        axes = figure.add_subplot(1, len(grids), i + 1)
        _grid(axes, series, scale)
        axes.set_title(_said(series), color=_INK, fontsize=10.5, pad=5)
        axes.set_xlabel(_plain(picture.xlabel), color=_MUTED)
        if i == 0:
            axes.set_ylabel(_plain(picture.ylabel), color=_MUTED)


def _grid(axes: Axes, series: Series, scale: float) -> None:
    """Draw one matrix: a path for each shade, with equal neighbours in a row as one rectangle."""
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    rows, columns = len(series.rows), max([len(row) for row in series.rows] + [1])
    shades: dict[int, list[Path]] = {}
    for r, row in enumerate(series.rows):
        levels = [_level(v, scale) for v in row]
        start = 0
        for c in range(1, len(levels) + 1):
            if c == len(levels) or levels[c] != levels[start]:
                if levels[start]:
                    box = [(start, r), (c, r), (c, r + 1), (start, r + 1), (start, r)]
                    shades.setdefault(levels[start], []).append(Path(box, closed=True))
                start = c
    for level, boxes in sorted(shades.items()):
        color = _CELL if level > 0 else _NEGATIVE
        path = Path.make_compound_path(*boxes)
        axes.add_patch(
            PathPatch(path, facecolor=color, alpha=_SHADE * abs(level) / _LEVELS, edgecolor="none", linewidth=0)
        )
    axes.set_xlim(0, columns)
    axes.set_ylim(rows, 0)
    if max(rows, columns) <= NUMBERED:
        axes.set_xticks(range(1, columns))
        axes.set_yticks(range(1, rows))
        axes.grid(visible=True, color=_LINE, linewidth=0.8)
        size = 10.0 if columns <= 5 else 7.5
        for r, row in enumerate(series.rows):
            for c, v in enumerate(row):
                text = "×" if v is None else _number(v)
                axes.text(c + 0.5, r + 0.5, text, ha="center", va="center", color=_INK, fontsize=size)
    else:
        axes.set_xticks([])
        axes.set_yticks([])
    axes.tick_params(length=0, labelbottom=False, labelleft=False)
    for spine in axes.spines.values():
        spine.set(color=_MUTED, linewidth=0.8)


def _level(value: float | None, scale: float) -> int:
    """Return the shade of a value, -12 to 12; 0 is blank."""
    if value is None:
        return 0
    return round(_LEVELS * min(max(value / scale, -1.0), 1.0))


def _tenths(figure: Figure, counts: tuple[int, ...]) -> None:
    figure.set_size_inches(5.6, 2.1)
    axes = figure.add_subplot()
    _plain_axes(axes)
    top = max([*counts, 1])
    bars = axes.bar(range(10), counts, 0.86, facecolor=_YOURS, edgecolor=_YOURS, linewidth=0)
    for bar, n in zip(bars, counts, strict=True):
        if n:
            x = bar.get_x() + bar.get_width() / 2
            axes.text(x, n + 0.02 * top, str(n), ha="center", va="bottom", color=_INK, fontsize=9.5)
    axes.set_ylim(0, 1.14 * top)
    axes.set_yticks([])
    axes.grid(visible=False)
    axes.set_xticks(range(10), [_tenth(i) for i in range(10)])
    axes.tick_params(axis="x", labelsize=9)
    axes.set_xlabel("score in percent", color=_MUTED)


# ---------------------------------------------------------------- what they share


def _axes(figure: Figure, picture: Picture) -> Axes:
    axes = figure.add_subplot()
    _plain_axes(axes)
    axes.set_xlabel(_plain(picture.xlabel), color=_MUTED)
    axes.set_ylabel(_plain(picture.ylabel), color=_MUTED)
    return axes


def _plain_axes(axes: Axes) -> None:
    axes.set_axisbelow(True)
    axes.grid(visible=True, color=_LINE, linewidth=0.7)
    axes.tick_params(length=0, labelcolor=_MUTED, pad=5)
    axes.locator_params(axis="y", nbins=5)
    axes.locator_params(axis="x", nbins=7)
    for side, spine in axes.spines.items():
        spine.set_visible(side == "bottom")
        spine.set(color=_MUTED, linewidth=0.8)


def _ticks(axes: Axes, low: float, high: float) -> None:
    """Write each height in full, without a factor at the top of the axis."""
    if max(abs(low), abs(high)) >= 1e5 or high - low < 1e-3:
        axes.yaxis.set_major_formatter(lambda value, _: _number(value))
    else:
        axes.ticklabel_format(axis="y", useOffset=False)


def _legend(axes: Axes) -> None:
    handles, labels = axes.get_legend_handles_labels()
    if labels:  # the student's first, as in the tables
        axes.legend(
            handles[::-1] if labels[0] == "right" else handles,
            labels[::-1] if labels[0] == "right" else labels,
            loc="lower left",
            bbox_to_anchor=(-0.02, 0.98),
            ncols=2,
            frameon=False,
            labelcolor=_INK,
            handlelength=2.6,
            borderpad=0.2,
        )


def _said(series: Series | None) -> str:
    return "right" if series is not None and series.label == "right" else "yours"


def _plain(text: str, most: int = 40) -> str:
    """Return a text without what an SVG may not hold, cut to `most` characters."""
    cut = text if len(text) <= most else f"{text[: most - 1]}…"
    return "".join(c if c.isprintable() else "\ufffd" for c in cut)


def _element(draw: Callable[[Figure, Any], None], data: Any, *, name: str, title: str, words: str) -> str:
    """Draw on a new figure and return its SVG, made fit to stand inside a page."""
    import matplotlib
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    settings: Any = {
        "font.family": "DejaVu Sans",
        "font.size": 10.5,
        "axes.facecolor": "none",
        "axes.unicode_minus": True,
        "hatch.linewidth": 1.2,
        "path.simplify": True,
        "text.parse_math": False,
        "svg.fonttype": "none",  # text stays text: small, searchable, in the reader's own font
        "svg.hashsalt": "gradkit",
    }
    with warnings.catch_warnings(), matplotlib.rc_context(settings):
        # Labels with signs that matplotlib's own font lacks: the reader's browser has them.
        warnings.simplefilter("ignore")
        figure = Figure(figsize=(4.7, 2.5), dpi=72, layout="constrained", facecolor="none")
        FigureCanvasSVG(figure)
        draw(figure, data)
        text = io.StringIO()
        figure.savefig(text, format="svg", metadata={"Date": None})
    return _inline(text.getvalue(), f"p{sha256(name.encode()).hexdigest()[:10]}", title, words)


def _inline(text: str, prefix: str, title: str, words: str) -> str:
    """Return matplotlib's SVG as an element: no prolog, style sheet, namespace or metadata, its own ids."""
    for color, role in ROLES.items():
        text = text.replace(color, f"var(--{role})")
    root = ElementTree.fromstring(text)
    used = {m for e in root.iter() for v in e.attrib.values() for m in _REFERENCE.findall(v)}
    title, words = _plain(title, 200), _plain(words, 400)
    box = root.get("viewBox", "0 0 338 180")
    width = float(box.split()[2]) / 11.28  # 11.28 of its units are 1rem: its letters are as large as captions
    picture = Element(
        "svg",
        {
            "class": "picture",
            "viewBox": box,
            "role": "img",
            "aria-label": f"{title}. {words}" if words else title,
            "style": f"max-width: {width:.1f}rem; stroke-linejoin: round",
        },
    )
    SubElement(picture, "title").text = title
    SubElement(picture, "desc").text = words
    for child in root:
        _move(child, picture, used, prefix)
    return ElementTree.tostring(picture, encoding="unicode")


_REFERENCE = re.compile(r"(?:^#|url\(#)([\w.-]+)")
_LONG_NUMBER = re.compile(r"\d+\.\d\d+")
_DROPPED = {"metadata", "style"}  # a style sheet inside the picture would be one for the whole page


def _move(element: Element, parent: Element, used: set[str], prefix: str) -> None:
    """Append a lean copy of `element` to `parent`: groups that say nothing are left out, ids are prefixed."""
    tag = element.tag.rpartition("}")[2]
    if tag in _DROPPED:
        return
    kept = {}
    for key, given in element.attrib.items():
        name = key.rpartition("}")[2]
        value = _REFERENCE.sub(lambda m: m[0].replace("#", f"#{prefix}-"), given)
        if name == "id":
            if given in used:
                kept["id"] = f"{prefix}-{given}"
        elif name in {"d", "x", "y", "transform"}:
            value = " ".join(_LONG_NUMBER.sub(lambda m: f"{float(m[0]):.1f}".removesuffix(".0"), value).split())
            if not value.startswith(("rotate(0 ", "rotate(-0 ")):
                kept[name] = value
        elif name == "style":
            kept[name] = re.sub(r"font:\s*([\d.]+px)[^;]*|font-family:[^;]*;?\s*", _font_size, value)
        else:
            kept[name] = value
    if tag in {"g", "defs"} and not kept:
        target = parent if tag == "g" or element.find("{*}style") is not None else SubElement(parent, tag)
    else:
        target = SubElement(parent, tag, kept)
        target.text = element.text if tag == "text" else None
    for child in element:
        _move(child, target, used, prefix)


def _font_size(match: re.Match[str]) -> str:
    return f"font-size: {match[1]}" if match[1] else ""
