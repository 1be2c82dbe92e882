"""What a figure shows, as data: the description that leaves the worker instead of pixels.

Colours, sizes and styles are not in it, but for what tells points from lines: they are nobody's to grade.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

MAX_AXES = 16
MAX_ARTISTS = 100


@dataclass(frozen=True, slots=True, eq=False)
class LineSeen:
    """A line or a row of markers. `z` is None in two dimensions; `is_joined` tells whether a line is drawn."""

    x: Floats
    y: Floats
    z: Floats | None
    label: str
    is_joined: bool
    marker: str


@dataclass(frozen=True, slots=True, eq=False)
class PointsSeen:
    """A scatter of n points. `values` (n,) are mapped to colours, None if there are none; `colors` (n or 1, 4)."""

    x: Floats
    y: Floats
    z: Floats | None
    label: str
    values: Floats | None
    colors: Floats


@dataclass(frozen=True, slots=True, eq=False)
class AxesSeen:
    """One pair (or triple) of axes and what is drawn in it.

    `images` are as their reader sees them: the top row first, from left to right, the values those of the colour
    bar, 0 at its lower end and 1 at its upper one.
    """

    title: str
    xlabel: str
    ylabel: str
    is_3d: bool
    lines: tuple[LineSeen, ...]
    points: tuple[PointsSeen, ...]
    images: tuple[Floats, ...]
    legend: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class FigureSeen:
    """A figure."""

    axes: tuple[AxesSeen, ...]


# ---------------------------------------------------------------- looking


def figure_of(result: Any, before: set[int]) -> Any:
    """Return the figure that a plot function made: the one it returned (itself, its axes or artists), or a new one.

    Parameters
    ----------
    before : set of int
        The numbers of pyplot's figures before the call; see `open_figures`.

    Returns
    -------
    matplotlib.figure.Figure or None
        None if the result is something else.
    """
    module = sys.modules.get("matplotlib.figure")
    if module is None:
        return None
    candidates = [result, *(result if type(result) in (list, tuple) else [])]
    for thing in candidates:
        if isinstance(thing, module.FigureBase):
            return thing
        figure = getattr(thing, "figure", None)
        if figure is not None and isinstance(figure, module.FigureBase):
            return figure
    array = next((c for c in candidates if type(c) is np.ndarray and c.dtype == object and c.size), None)
    if array is not None:
        return figure_of(list(array.flat), before)
    if result is None and (new := sorted(open_figures() - before)):
        return sys.modules["matplotlib.pyplot"].figure(new[-1])
    return None


def open_figures() -> set[int]:
    """Return the numbers of pyplot's open figures."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    return set(pyplot.get_fignums()) if pyplot is not None else set()


def close_figures() -> None:
    """Close all of pyplot's figures."""
    if open_figures():
        sys.modules["matplotlib.pyplot"].close("all")


def describe(figure: Any) -> FigureSeen:
    """Return the description of a matplotlib figure."""
    return FigureSeen(tuple(_axes(axes) for axes in figure.axes[:MAX_AXES]))


def _axes(axes: Any) -> AxesSeen:
    legend = axes.get_legend()
    return AxesSeen(
        title=_text(axes.get_title() or axes.get_title("left") or axes.get_title("right")),
        xlabel=_text(axes.get_xlabel()),
        ylabel=_text(axes.get_ylabel()),
        is_3d=axes.name == "3d",
        lines=tuple(_line(line) for line in axes.get_lines()[:MAX_ARTISTS]),
        points=tuple(
            _points(c)
            for c in axes.collections[:MAX_ARTISTS]
            if type(c).__name__ in ("PathCollection", "Path3DCollection")
        ),
        images=tuple(_image(axes, image) for image in [*axes.get_images(), *_meshes(axes)][:MAX_ARTISTS]),
        legend=tuple(_text(t.get_text()) for t in legend.get_texts()[:MAX_ARTISTS]) if legend else (),
    )


def _line(line: Any) -> LineSeen:
    data = line.get_data_3d() if hasattr(line, "get_data_3d") else line.get_data()
    x, y, *z = (_floats(values) for values in data)
    style, marker = line.get_linestyle(), line.get_marker()
    return LineSeen(
        x=x,
        y=y,
        z=z[0] if z else None,
        label=_text(line.get_label()),
        is_joined=style not in ("None", "none", " ", "", None),
        marker="" if marker in ("None", "none", " ", "", None) else _text(marker),
    )


def _points(points: Any) -> PointsSeen:
    if hasattr(points, "_offsets3d"):
        x, y, z = (_floats(values) for values in points._offsets3d)
    else:
        offsets = _floats(points.get_offsets()).reshape(-1, 2)
        x, y, z = offsets[:, 0], offsets[:, 1], None
    values = points.get_array()
    return PointsSeen(
        x=x,
        y=y,
        z=z,
        label=_text(points.get_label()),
        values=None if values is None else _floats(values),
        colors=_floats(points.get_facecolor()).reshape(-1, 4),
    )


def _meshes(axes: Any) -> list[Any]:
    """Return what pcolormesh and pcolor have drawn."""
    return [c for c in axes.collections if type(c).__name__ in ("QuadMesh", "PolyQuadMesh")]


def _image(axes: Any, image: Any) -> Floats:
    """Return what of an image lies inside of its axes, upright as they show it, in shares of its range of colours."""
    values = _floats(image.get_array())
    if hasattr(image, "get_coordinates"):  # the corners of a mesh's cells, (rows + 1, columns + 1, 2)
        x, y = np.moveaxis(_floats(image.get_coordinates()), 2, 0)
        across, down = x.mean(axis=0), y.mean(axis=1)
        if values.size == (len(down) - 1) * (len(across) - 1):
            values = values.reshape(len(down) - 1, len(across) - 1)
    elif values.ndim >= 2:
        left, right, bottom, top = image.get_extent()
        across = np.linspace(left, right, values.shape[1] + 1)
        down = np.linspace(*((top, bottom) if image.origin == "upper" else (bottom, top)), values.shape[0] + 1)
    if values.ndim < 2:
        return values
    values = _on_screen(values, down, axes.get_ylim()[::-1], 0)
    values = _on_screen(values, across, axes.get_xlim(), 1)
    return _in_shares(values, image.norm) if values.ndim == 2 else values


def _on_screen(values: Floats, edges: Floats, limits: tuple[float, float], axis: int) -> Floats:
    """Return the rows (or columns) whose middle lies between the limits, in the direction of the limits."""
    middle = edges if len(edges) == values.shape[axis] else (edges[1:] + edges[:-1]) / 2
    if len(middle) != values.shape[axis]:
        return values
    room = 1e-6 * float(np.ptp(edges))
    inside = (middle >= min(limits) - room) & (middle <= max(limits) + room)
    seen = np.compress(inside, values, axis)
    return np.flip(seen, axis) if (edges[-1] - edges[0]) * (limits[1] - limits[0]) < 0 else seen


def _in_shares(values: Floats, norm: Any) -> Floats:
    """Return values as shares of a plain range of colours; as they are where colours follow another rule."""
    if type(norm).__name__ != "Normalize" or norm.vmin is None or norm.vmax is None:
        return values
    low, high = float(norm.vmin), float(norm.vmax)
    return np.clip((values - low) / (high - low), 0.0, 1.0) if high != low else np.zeros_like(values)


def _floats(values: Any) -> Floats:
    return np.array(np.ma.filled(np.ma.asarray(values, dtype=np.float64), np.nan))


def _text(value: Any) -> str:
    return str(value)[:200]


# ---------------------------------------------------------------- as plain data


def to_data(figure: FigureSeen) -> list[Any]:
    """Return a description as lists, arrays and text."""
    return [
        [
            a.title, a.xlabel, a.ylabel, a.is_3d,
            [[n.x, n.y, n.z, n.label, n.is_joined, n.marker] for n in a.lines],
            [[n.x, n.y, n.z, n.label, n.values, n.colors] for n in a.points],
            list(a.images), list(a.legend),
        ]
        for a in figure.axes
    ]  # fmt: skip


def from_data(data: Any) -> FigureSeen:
    """Return the description that `to_data` was given.

    Raises
    ------
    ValueError
        If the data are none of its making.
    """
    return FigureSeen(tuple(_axes_from(a) for a in _checked(data, list)))


def _axes_from(data: Any) -> AxesSeen:
    title, xlabel, ylabel, is_3d, lines, points, images, legend = _checked(data, list, 8)
    return AxesSeen(
        title=_checked(title, str),
        xlabel=_checked(xlabel, str),
        ylabel=_checked(ylabel, str),
        is_3d=_checked(is_3d, bool),
        lines=tuple(_line_from(n) for n in _checked(lines, list)),
        points=tuple(_points_from(n) for n in _checked(points, list)),
        images=tuple(_array(n) for n in _checked(images, list)),
        legend=tuple(_checked(n, str) for n in _checked(legend, list)),
    )


def _line_from(data: Any) -> LineSeen:
    x, y, z, label, is_joined, marker = _checked(data, list, 6)
    x, y, z = _coordinates(x, y, z)
    return LineSeen(x, y, z, _checked(label, str), _checked(is_joined, bool), _checked(marker, str))


def _points_from(data: Any) -> PointsSeen:
    x, y, z, label, values, colors = _checked(data, list, 6)
    x, y, z = _coordinates(x, y, z)
    colors = _array(colors)
    if colors.ndim != 2 or colors.shape[1] != 4:
        raise ValueError("colours that are none")
    return PointsSeen(x, y, z, _checked(label, str), None if values is None else _array(values), colors)


def _coordinates(x: Any, y: Any, z: Any) -> tuple[Floats, Floats, Floats | None]:
    found = [_array(values) for values in (x, y, *([] if z is None else [z]))]
    if any(values.ndim != 1 or values.shape != found[0].shape for values in found):
        raise ValueError("coordinates of different length")
    return found[0], found[1], found[2] if z is not None else None


def _array(value: Any) -> Floats:
    if type(value) is not np.ndarray or value.dtype != np.float64:
        raise ValueError("an array is missing")
    return value


def _checked(value: Any, kind: Any, length: int | None = None) -> Any:
    if type(value) is not kind or (length is not None and len(value) != length):
        raise ValueError("a bad description")
    return value
