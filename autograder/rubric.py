"""What a hidden test says things with: comparisons that are fair, and that explain without giving anything away.

A comparison looks in the order in which a student would put things right: is there a result, is it numbers, has
it the shape, has it the values. What the exercise leaves open passes with a remark; what breaks the form only
(`np.matrix`, an array where one number is meant) passes in `assert_close` and fails in `assert_form`.

The text of a `Mismatch` is fixed wording: students read it, so nothing of hidden data may stand in it. The
values that differed travel beside it, for diagnosis and for the staff's log.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NoReturn

import numpy as np
from numpy.typing import ArrayLike, NDArray

from autograder.sandbox.figures import AxesSeen, FigureSeen, LineSeen, PointsSeen, describe
from autograder.sandbox.files import VirtualFile
from autograder.sandbox.wire import OddArray

__all__ = [
    "AxesSeen", "Drawing", "FigureSeen", "Mismatch", "VirtualFile", "all_points", "assert_close", "assert_close_up_to",
    "assert_figure", "assert_finite", "assert_form", "assert_scale", "assert_unchanged", "assert_vectorised", "bars",
    "curve", "describe", "fail", "matrix", "numeric", "remark", "take_remarks",
]  # fmt: skip

RTOL, ATOL = 1e-6, 1e-9
"""How close is equal, for float64."""
SINGLE_RTOL, SINGLE_ATOL = 1e-4, 1e-6
"""The same for results in float32."""

Floats = NDArray[np.float64]


class Mismatch(AssertionError):
    """The student's result is not what was asked.

    Parameters
    ----------
    name : str
        A short stable name of the finding: "nothing", "type", "shape", "values", "not finite", "form", ...
    text : str
        What the student reads. Fixed wording, never a value.
    actual, desired : object, optional
        What came and what is right, for diagnosis; never shown to a student.
    """

    def __init__(self, name: str, text: str, actual: Any = None, desired: Any = None) -> None:
        super().__init__(text)
        self.name, self.text, self.actual, self.desired = name, text, actual, desired


_remarks: list[str] = []


def remark(text: str) -> None:
    """Tell the student something that loses no points."""
    if text not in _remarks:
        _remarks.append(text)


def take_remarks() -> tuple[str, ...]:
    """Return the remarks made since the last call, and forget them."""
    taken = tuple(_remarks)
    _remarks.clear()
    return taken


def fail(name: str, text: str) -> NoReturn:
    """Fail the item for a reason of its own: `name` is short and stable, `text` fixed wording."""
    raise Mismatch(name, text)


# ---------------------------------------------------------------- comparisons


def assert_close(actual: Any, desired: ArrayLike, *, rtol: float = RTOL, atol: float = ATOL) -> None:
    """Pass if `actual` has the shape and, within ``atol + rtol * |desired|``, the values of `desired`.

    A list, ``(N, 1)`` for ``(N,)``, float32, integers and faults of form pass, with a remark.
    Infinities are equal to themselves; NaN is equal to nothing.
    """
    right = np.asarray(desired, dtype=np.float64)
    _assert_values(numeric(actual, right.shape), right, actual, rtol, atol)


def assert_close_up_to(
    actual: Any, desired: ArrayLike, factors: Mapping[str, float], *, rtol: float = RTOL, atol: float = ATOL
) -> str:
    """Like `assert_close`, but `actual` may also be `desired` times one of `factors`.

    Parameters
    ----------
    factors : mapping of str to float
        What the factor stands for -> the factor: ``{"the mean over the samples": 1 / N}``.

    Returns
    -------
    str
        The name of the factor that fitted, "" if the values fitted as they are.
    """
    right = np.asarray(desired, dtype=np.float64)
    got = numeric(actual, right.shape)
    for name, factor in {"": 1.0, **factors}.items():
        try:
            _assert_values(got, factor * right, actual, rtol, atol)
        except Mismatch:
            continue
        return name
    _assert_values(got, right, actual, rtol, atol)
    raise AssertionError("unreachable")


def assert_scale(
    actual: Any, desired: ArrayLike, factors: Mapping[str, float], *, rtol: float = RTOL, atol: float = ATOL
) -> None:
    """Pass if the values are right as they are; name the factor that they carry if they are not."""
    if name := assert_close_up_to(actual, desired, factors, rtol=rtol, atol=atol):
        raise Mismatch("scale", f"Right up to a factor: this is {name}.", actual, desired)


def assert_form(actual: Any, desired: ArrayLike) -> None:
    """Pass if `actual` is a plain array of the shape of `desired`, or one plain number where a number is meant."""
    faults = _normalise(actual, np.shape(np.asarray(desired)))[1]
    if faults:
        raise Mismatch("form", faults[0], actual, desired)


def assert_finite(actual: Any, shape: Sequence[int]) -> Floats:
    """Pass if every value is a finite number, and return them as a float array of `shape`."""
    got = numeric(actual, tuple(shape))
    if np.isnan(got).any():
        raise Mismatch("not a number", "The result holds NaN (not a number).", actual)
    if np.isinf(got).any():
        raise Mismatch("infinite", "The result holds infinity.", actual)
    return got


def assert_unchanged(changed: Sequence[str]) -> None:
    """Pass if a call left its arguments alone: give it ``student.changed``, read straight after the call."""
    if changed:
        raise Mismatch(
            "inputs",
            "The function changed the array that it was given. Work on a new array: `a = a - m` makes one, "
            "`a -= m` writes into the caller's.",
        )


def assert_vectorised(small: int, large: int) -> None:
    """Pass if the work in Python did not grow with the data.

    Parameters
    ----------
    small, large : int
        What ``student.f.instructions(...)`` counted for N samples, and for 10 N.
    """
    if large > 2 * small:
        raise Mismatch(
            "loop", "The function goes through the data one by one in Python: ten times the data, ten times the steps."
        )


def assert_figure(actual: Any) -> FigureSeen:
    """Pass if a function made a figure with at least one pair of axes, and return its description."""
    if not isinstance(actual, FigureSeen):
        raise Mismatch(
            "figure", "No figure came: return the Figure (or its Axes), or leave it the current one.", actual
        )
    if not actual.axes:
        raise Mismatch("figure", "The figure is empty: nothing was drawn into it.", actual)
    return actual


def all_points(axes: AxesSeen) -> Floats:
    """Return every point that is drawn without a line, by scatter or by plot: (n, 2), or (n, 3) in three dimensions."""
    found: list[PointsSeen | LineSeen] = [*axes.points, *(line for line in axes.lines if not line.is_joined)]
    width = 3 if axes.is_3d else 2
    rows = [np.column_stack([p.x, p.y, *([p.z] if p.z is not None else [])]) for p in found]
    fitting = [r for r in rows if r.shape[1] == width]
    return np.concatenate(fitting) if fitting else np.empty((0, width))


def numeric(actual: Any, shape: Sequence[int] | None = None) -> Floats:
    """Return `actual` as a float64 array, making the remarks that its form deserves.

    Parameters
    ----------
    shape : sequence of int, optional
        The shape it must have; any shape if None.

    Raises
    ------
    Mismatch
        If it is no result, is not numbers, or has another shape.
    """
    got, faults, remarks = _normalise(actual, None if shape is None else tuple(shape))
    for text in (*remarks, *faults):
        remark(text)
    return got


def _assert_values(got: Floats, right: Floats, actual: Any, rtol: float, atol: float) -> None:
    if is_single(actual):
        rtol, atol = max(rtol, SINGLE_RTOL), max(atol, SINGLE_ATOL)
    if np.allclose(got, right, rtol=rtol, atol=atol):
        return
    if np.isnan(got).any():
        raise Mismatch("not a number", "The result holds NaN (not a number).", actual, right)
    raise Mismatch("values", "The values are not right.", actual, right)


def is_single(actual: Any) -> bool:
    """Tell whether a result is in single precision, so that it agrees in fewer digits."""
    base = actual.base if isinstance(actual, OddArray) else actual
    return getattr(base, "dtype", None) in (np.float32, np.float16)


# ---------------------------------------------------------------- form

_FORMS = {
    "matrix": "It returns an np.matrix, for which * and indexing mean something else. Return a plain array.",
    "MaskedArray": "It returns a masked array. Return a plain array.",
    "object": "It returns an array of Python objects. Return an array of numbers.",
}


def _normalise(actual: Any, shape: tuple[int, ...] | None) -> tuple[Floats, list[str], list[str]]:
    """Return (values, faults of form, remarks), or raise `Mismatch` where `actual` cannot be read as asked."""
    faults: list[str] = []
    remarks: list[str] = []
    if isinstance(actual, OddArray):
        faults.append(_FORMS.get(actual.kind, "It returns a special kind of array. Return a plain one."))
        got = actual.base
    else:
        got = actual
    if got is None:
        raise Mismatch(
            "nothing", "The function returned nothing (None). Does every path through it end in `return`?", actual
        )
    if isinstance(got, list | tuple):
        got = _from_list(got, actual)
        if shape == ():
            pass  # said below: an array where one number is meant
        elif not faults:
            remarks.append("It returns a list where an array is expected: wrap it in np.array(...).")
    if not isinstance(got, bool | int | float | np.generic | np.ndarray):
        raise Mismatch("type", "The result is not a number or an array of numbers.", actual)
    array = np.asarray(got)
    if array.dtype.kind not in "biuf":
        raise Mismatch("type", "The result is not made of real numbers.", actual)
    if isinstance(got, np.ndarray) and array.dtype in (np.float32, np.float16):
        remarks.append("It returns single precision (float32); NumPy computes in float64 unless told otherwise.")
    if shape is not None and array.shape != shape:
        array = _reshape(array, shape, actual, faults, remarks)
    return array.astype(np.float64), faults, remarks


def _from_list(value: list[Any] | tuple[Any, ...], actual: Any) -> NDArray[Any]:
    plain = [v.base if isinstance(v, OddArray) else v for v in value]
    try:
        return np.asarray(plain)
    except (ValueError, TypeError, OverflowError):
        raise Mismatch(
            "type", "The result is a list or tuple that does not hold rows of numbers of equal length.", actual
        ) from None


def _reshape(
    array: NDArray[Any], shape: tuple[int, ...], actual: Any, faults: list[str], remarks: list[str]
) -> NDArray[Any]:
    """Return `array` in the shape asked for, where only its form differs."""
    if shape == () and array.size == 1:
        faults.append("It returns an array with one element where one number is meant.")
    elif len(shape) == 1 and array.shape == (shape[0], 1):
        if not faults:  # a matrix cannot be flat
            remarks.append("It returns a column, shape (N, 1), where a flat array, shape (N,), is expected.")
    elif len(shape) == 1 and array.shape == (1, shape[0]) and faults:
        pass  # a matrix has no flat row
    else:
        raise Mismatch("shape", "The result has the wrong shape.", actual, np.empty(shape))
    return array.reshape(shape)


# ---------------------------------------------------------------- pictures


@dataclass(frozen=True, slots=True)
class Drawing:
    """What one function looks like on public inputs. The kit lays the student's over the right one."""

    kind: Literal["curve", "bars", "matrix"]
    x: tuple[float | str, ...]
    rows: tuple[tuple[float | None, ...], ...]
    title: str
    xlabel: str
    ylabel: str


def curve(x: ArrayLike, y: Any, *, title: str, xlabel: str, ylabel: str) -> Drawing:
    """Draw ``y`` over ``x``, both of shape ``(n,)``."""
    across = np.asarray(x, dtype=np.float64)
    return Drawing(
        "curve", tuple(float(f"{v:.6g}") for v in across), (_row(numeric(y, across.shape)),), title, xlabel, ylabel
    )


def bars(labels: Sequence[str], heights: Any, *, title: str, xlabel: str = "", ylabel: str = "") -> Drawing:
    """Draw one bar a label; `heights` has shape ``(len(labels),)``."""
    return Drawing("bars", tuple(labels), (_row(numeric(heights, (len(labels),))),), title, xlabel, ylabel)


def matrix(values: Any, shape: Sequence[int], *, title: str, xlabel: str = "", ylabel: str = "") -> Drawing:
    """Draw a matrix of `shape` as a grid of shades."""
    rows = tuple(_row(row) for row in numeric(values, shape))
    return Drawing("matrix", (), rows, title, xlabel, ylabel)


def _row(values: Floats) -> tuple[float | None, ...]:
    """Return six significant digits of each value: enough to draw, and the same on every machine."""
    return tuple(float(f"{v:.6g}") if np.isfinite(v) else None for v in values)
