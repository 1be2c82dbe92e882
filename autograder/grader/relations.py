"""Names the relation in which wrong results stand to the right ones: negated, transposed, a factor, one row too few.

A relation is believed only if it holds in every call that is known. The texts are fixed wording: no value is in them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from autograder.rubric import Mismatch, is_single, numeric, take_remarks

Floats = NDArray[np.float64]
Found = tuple[str, str]
"""A short stable name, and what the student reads."""

RTOL, ATOL = 1e-6, 1e-9
SINGLE_RTOL = 1e-4
FEWEST_ENTRIES = 8
"""Whole numbers, such as labels, agree by chance: fewer of them than this prove no relation."""

WEAK = frozenset({
    "times a constant", "rows off by a factor", "columns off by a factor", "order", "row order", "not a number",
    "infinite", "per sample", "not one number", "one number", "one-hot", "flattened", "reshaped", "axes",
    "column count", "row count", "length", "rows alike", "rows shifted", "columns shifted", "one of several",
    "extra axis", "near",
})  # fmt: skip
"""Relations that say how results differ more than why: anything else that explains them goes first."""


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """What came and what is right; `sizes` are the lengths of the axes of what was put in, longest first, without 1."""

    came: Any
    right: Any
    sizes: tuple[int, ...] = ()


def close(a: Any, b: Any, *, rtol: float = RTOL) -> bool:
    """Tell whether two arrays have one shape and, but for rounding, the same finite values."""
    if np.shape(a) != np.shape(b):
        return False
    with np.errstate(all="ignore"):
        return bool((np.abs(np.subtract(a, b)) <= ATOL + rtol * np.abs(b)).all())  # np.allclose takes ten times as long


def sentence(text: str) -> str:
    """End a text with a full stop, unless it ends with a question."""
    return text if text.endswith(("?", ".")) else f"{text}."


def as_floats(value: Any) -> Floats | None:
    """Return a result as floats, or None if it is not numbers."""
    try:
        return numeric(value)
    except Mismatch:
        return None
    finally:
        take_remarks()


def relation(pairs: Sequence[Pair]) -> Found | None:
    """Return the relation that holds in every pair, the simplest first; None if there is none, or nothing is wrong."""
    if not pairs:
        return None
    if all(type(p.right) in (tuple, list) and type(p.came) in (tuple, list) for p in pairs):
        return _of_several(pairs)
    if all(type(p.came) is tuple and np.ndim(p.right) == 0 for p in pairs):
        return "several results", "Several results came, as a tuple. One is asked for."
    read = [(as_floats(p.came), as_floats(p.right), p) for p in pairs]
    arrays = [_Arrays(came, right, p.sizes, is_single(p.came)) for came, right, p in read
              if came is not None and right is not None]  # fmt: skip
    if len(arrays) < len(pairs):
        return None
    return _of_arrays(arrays)


# ---------------------------------------------------------------- several results

_PLACES = ("first", "second", "third", "fourth")


def _of_several(pairs: Sequence[Pair]) -> Found | None:
    counts = {(len(p.came), len(p.right)) for p in pairs}
    if len(counts) > 1:
        return None
    came, asked = counts.pop()
    if came != asked:
        # Not how many: the student's function could tell of hidden inputs by their number.
        text = f"{_NUMBERS.get(came, 'Other results')} came; {_NUMBERS.get(asked, str(asked)).lower()} are asked for."
        return "number of results", text
    if asked > len(_PLACES):
        return None
    if asked == 2 and all(_is_equal(p.came[0], p.right[1]) and _is_equal(p.came[1], p.right[0]) for p in pairs):
        return "exchanged results", "Both results are right, in the other order."
    parts = [[Pair(p.came[i], p.right[i], p.sizes) for p in pairs] for i in range(asked)]
    if asked == 2 and (crossed := _exchanged(pairs)) is not None:
        return crossed
    wrong = [i for i, part in enumerate(parts) if not all(_is_equal(p.came, p.right) for p in part)]
    found = [(i, relation(parts[i])) for i in wrong]
    if not wrong or any(each is None for _, each in found):
        if not wrong or len(wrong) == asked:
            return None
        names = " and ".join(_PLACES[i] for i in wrong)
        rest = " and ".join(_PLACES[i] for i in range(asked) if i not in wrong)
        return "one of several", f"The {rest} result is right. The {names} is not: look at the lines that compute it."
    told = {i: each for i, each in found if each is not None}
    name = "; ".join(f"{_PLACES[i]} {each[0]}" for i, each in told.items())
    right = [_PLACES[i] for i in range(asked) if i not in wrong]
    start = f"The {' and '.join(right)} result is right. " if right else ""
    if len(told) > 1 and len({each[0] for each in told.values()}) == 1:
        return name, f"All results alike: {next(iter(told.values()))[1]}"
    return name, start + " ".join(f"The {_PLACES[i]} result: {each[1]}" for i, each in told.items())


def _exchanged(pairs: Sequence[Pair]) -> Found | None:
    """Tell of two results in the other order, of which one or both have the wrong sign or a usual factor, too."""
    crossed = [[Pair(p.came[i], p.right[1 - i], p.sizes) for p in pairs] for i in (0, 1)]
    if not all(_is_equal(p.came, p.right) or scaled(p) for part in crossed for p in part):
        return None
    found = [relation(part) for part in crossed]
    told = {i: each for i, each in enumerate(found) if each is not None}
    right = [all(_is_equal(p.came, p.right) for p in part) for part in crossed]
    if not told or not all(i in told or right[i] for i in (0, 1)):
        return None
    text = " ".join(f"The {_PLACES[i]} that came: {each[1]}" for i, each in told.items())
    return "exchanged, " + "; ".join(each[0] for each in told.values()), f"Both results are in the other order. {text}"


_NUMBERS = {1: "One result", 2: "Two results", 3: "Three results", 4: "Four results"}


def _is_equal(came: Any, right: Any) -> bool:
    a, b = as_floats(came), as_floats(right)
    if a is None or b is None:
        return bool(type(came) is type(right) and isinstance(came, str) and came == right)
    return close(a, b, rtol=SINGLE_RTOL if is_single(came) else RTOL)


# ---------------------------------------------------------------- arrays


@dataclass(frozen=True, slots=True, eq=False)
class _Arrays:
    came: Floats
    right: Floats
    sizes: tuple[int, ...]
    is_single: bool = False

    @property
    def rtol(self) -> float:
        """How close is equal, as a share of the value."""
        return SINGLE_RTOL if self.is_single else RTOL

    def equals(self, wanted: Any) -> bool:
        """Tell whether what came is `wanted`."""
        return close(self.came, wanted, rtol=self.rtol)


def _of_arrays(pairs: Sequence[_Arrays]) -> Found | None:
    wrong = [p for p in pairs if not p.equals(p.right)]
    if not wrong:
        return None
    if all(p.came.shape != p.right.shape for p in wrong):
        return next(_holding(_SHAPES, wrong, wrong), None)
    if all(p.right.ndim == 2 and p.equals(p.right.T) for p in wrong):
        return "transposed", _TRANSPOSED
    if any(p.came.shape != p.right.shape for p in wrong):
        return None
    if not all(np.isfinite(p.came).all() and np.isfinite(p.right).all() and p.right.size for p in wrong):
        return next(_holding(_SPOILT, wrong, wrong), None)
    return (
        _known_factor(pairs)
        or next(_holding(_VALUES, pairs, wrong), None)
        or _some_factor(pairs, wrong)
        or next(_holding((_NEAR,), pairs, wrong), None)
    )


@dataclass(frozen=True, slots=True)
class _Relation:
    name: str
    text: str
    holds: Callable[[_Arrays], bool]
    needs_many: bool = False


def _holding(relations: Sequence[_Relation], pairs: Sequence[_Arrays], wrong: Sequence[_Arrays]) -> Iterator[Found]:
    """Yield the relations that hold in all pairs, as far as there is enough to tell."""
    entries = sum(p.right.size for p in wrong)
    whole = all(np.array_equal(p.right, np.round(p.right)) for p in wrong)
    with np.errstate(all="ignore"):
        for each in relations:
            if (each.needs_many or whole) and each not in _SHAPES and entries < FEWEST_ENTRIES:
                continue
            try:
                if all(each.holds(p) for p in pairs):
                    yield each.name, each.text
            except (ValueError, IndexError, np.linalg.LinAlgError):
                continue


def _axis(p: _Arrays, reduce: Callable[..., Any]) -> bool:
    return any(p.equals(reduce(p.right, axis=i)) or p.equals(reduce(p.right, axis=i, keepdims=True))
               for i in range(p.right.ndim))  # fmt: skip


def _is_summed_to(p: _Arrays, factor: float = 1.0) -> bool:
    return p.right.ndim == 0 and p.came.size > 1 and close(np.sum(p.came) * factor, p.right)


_TRANSPOSED = "The result has its rows and columns swapped."

_SHAPES: tuple[_Relation, ...] = (
    _Relation("transposed", _TRANSPOSED, lambda p: p.right.ndim == 2 and p.came.shape == p.right.T.shape),
    _Relation("not summed", "One number is meant, and an array came: the sum over the samples is still to be taken. "
              "The entries themselves are right.", _is_summed_to),
    _Relation("not averaged", "One number is meant, and an array came whose mean is right.",
              lambda p: p.right.ndim == 0 and p.came.size > 1 and close(np.mean(p.came), p.right)),
    _Relation("first entry", "Only the first entry or row of the right result came.",
              lambda p: p.right.ndim > 0 and len(p.right) > 0 and (p.equals(p.right[0]) or p.equals(p.right[:1]))),
    _Relation("last entry", "Only the last entry or row of the right result came: is a result written over in each "
              "round of a loop?",
              lambda p: p.right.ndim > 0 and len(p.right) > 0 and (p.equals(p.right[-1]) or p.equals(p.right[-1:]))),
    _Relation("first lost", "The first entry or row is missing; the others are right.",
              lambda p: p.right.ndim > 0 and p.equals(p.right[1:])),
    _Relation("last lost", "The last entry or row is missing; the others are right.",
              lambda p: p.right.ndim > 0 and p.equals(p.right[:-1])),
    _Relation("one in front", "There is one entry or row too many in front; the others are right.",
              lambda p: p.came.ndim > 0 and close(p.came[1:], p.right)),
    _Relation("one behind", "There is one entry or row too many at the end; the others are right.",
              lambda p: p.came.ndim > 0 and close(p.came[:-1], p.right)),
    _Relation("first column lost", "The first column is missing; the others are right.",
              lambda p: p.right.ndim == 2 and p.equals(p.right[:, 1:])),
    _Relation("last column lost", "The last column is missing; the others are right.",
              lambda p: p.right.ndim == 2 and p.equals(p.right[:, :-1])),
    _Relation("column in front", "There is one column too many in front; the others are right.",
              lambda p: p.came.ndim == 2 and close(p.came[:, 1:], p.right)),
    _Relation("column behind", "There is one column too many at the end; the others are right.",
              lambda p: p.came.ndim == 2 and close(p.came[:, :-1], p.right)),
    _Relation("summed", "The values were summed up; they are wanted one by one.",
              lambda p: p.right.size > 1 and (p.equals(np.sum(p.right)) or _axis(p, np.sum))),
    _Relation("averaged", "The mean of the right values came; they are wanted one by one.",
              lambda p: p.right.size > 1 and (p.equals(np.mean(p.right)) or _axis(p, np.mean))),
    _Relation("largest", "The largest of the right values came; all are wanted.",
              lambda p: p.right.size > 1 and (p.equals(np.max(p.right)) or _axis(p, np.max))),
    _Relation("position", "The position of the largest of the right values came (argmax), not the values.",
              lambda p: p.right.size > 1 and (p.equals(np.argmax(p.right)) or _axis(p, np.argmax))),
    _Relation("extra axis", "The values lie in an array with one axis too many: look at keepdims, and at [None] or "
              "reshape.", lambda p: p.came.ndim == p.right.ndim + 1 and p.came.size == p.right.size),
    _Relation("broadcast", "An N x N array came: a column (N, 1) met a flat array (N,), and NumPy broadcast one "
              "against the other.", lambda p: p.right.ndim == 1 and p.came.shape == (p.right.size, p.right.size)),
    _Relation("per sample", "One number is meant, and one for each sample came: something is still to be summed up.",
              lambda p: p.right.ndim == 0 and p.came.ndim >= 1 and p.came.size > 1 and len(p.came) in p.sizes),
    _Relation("not one number", "One number is meant, and an array came: something is still to be summed up.",
              lambda p: p.right.ndim == 0 and p.came.size > 1),
    _Relation("one number", "One number came where an array is meant: was something summed up or indexed too much?",
              lambda p: p.came.ndim == 0 and p.right.ndim > 0),
    _Relation("one-hot", "A matrix came where one number a sample is meant: the column of the largest entry of each "
              "row, or one column, is still to be taken.",
              lambda p: p.right.ndim == 1 and p.came.ndim == 2 and len(p.came) == len(p.right)),
    _Relation("flattened", "The result is flat: its rows have become one row.",
              lambda p: p.right.ndim == 2 and p.came.ndim == 1 and p.came.size == p.right.size),
    _Relation("reshaped", "The right number of values came, in another shape.", lambda p: p.came.size == p.right.size),
    _Relation("column count", "The number of rows is right, the number of columns is not.",
              lambda p: p.came.ndim == p.right.ndim == 2 and len(p.came) == len(p.right)),
    _Relation("row count", "The number of columns is right, the number of rows is not.",
              lambda p: p.came.ndim == p.right.ndim == 2 and p.came.shape[1] == p.right.shape[1]),
    _Relation("length", "There are too few or too many entries.",
              lambda p: p.came.ndim == p.right.ndim == 1),
    _Relation("axes", "The result has the wrong number of axes: print its .shape, and compare with the docstring.",
              lambda p: p.came.ndim != p.right.ndim),
)  # fmt: skip
"""Between results of another shape than the right one, the most telling first."""

_SPOILT: tuple[_Relation, ...] = (
    _Relation("not a number", "Every value is NaN (not a number): 0/0, the logarithm of a negative number, or infinity "
              "minus infinity stands somewhere on the way.", lambda p: bool(np.isnan(p.came).all())),
    _Relation("not a number", "Some values are NaN (not a number): 0/0, the logarithm of a negative number, or "
              "infinity minus infinity stands somewhere on the way.", lambda p: bool(np.isnan(p.came).any())),
    _Relation("infinite", "Infinity came: a division by zero, or the logarithm of 0.",
              lambda p: bool(np.isinf(p.came).any())),
)  # fmt: skip


def _is_constant(p: _Arrays) -> bool:
    return bool(p.right.size > 1 and np.ptp(p.came) <= 1e-12 * np.abs(p.came).max() and np.ptp(p.right) > 0)


def _is_truncated(p: _Arrays) -> bool:
    whole = close(p.right, np.trunc(p.right))
    return p.equals(np.trunc(p.right)) and (whole or bool(p.came.any()))


def _is_rounded(p: _Arrays) -> bool:
    return any(p.equals(np.round(p.right, digits)) for digits in range(6))


def _is_clipped(p: _Arrays) -> bool:
    off = ~np.isclose(p.came, p.right, rtol=RTOL, atol=ATOL)
    low, high = p.came.min(), p.came.max()
    beyond = ((p.came == high) & (p.right > high)) | ((p.came == low) & (p.right < low))
    return p.right.size > 2 and not off.all() and bool(beyond[off].all())


def _is_first_only(p: _Arrays) -> bool:
    rest = p.right[1:] if p.right.ndim else p.right
    return bool(p.right.ndim and len(p.right) > 1 and rest.any() and not p.came[1:].any()) and close(
        p.came[0], p.right[0]
    )


def _is_last_only(p: _Arrays) -> bool:
    return bool(p.right.ndim and len(p.right) > 1 and p.right[:-1].any() and not p.came[:-1].any()) and close(
        p.came[-1], p.right[-1]
    )


def _rows_alike(p: _Arrays) -> bool:
    return p.right.ndim == 2 and len(p.right) > 1 and close(p.came, np.broadcast_to(p.came[:1], p.came.shape)) and (
        not close(p.right, np.broadcast_to(p.right[:1], p.right.shape))
    )  # fmt: skip


def _softmax(A: Floats) -> Floats:
    E = np.exp(A - A.max(axis=-1, keepdims=True))
    return np.asarray(E / E.sum(axis=-1, keepdims=True))


_VALUES: tuple[_Relation, ...] = (
    _Relation("one minus", "Every value is 1 minus the right one: the two classes, or the two ends, are swapped.",
              lambda p: p.equals(1 - p.right)),
    _Relation("one more", "Every value is 1 too large. Indices and labels begin at 0.",
              lambda p: p.equals(p.right + 1)),
    _Relation("one less", "Every value is 1 too small.", lambda p: p.equals(p.right - 1)),
    _Relation("constant", "0 came, whatever was put in.", lambda p: not p.came.any()),
    _Relation("constant", "Every value that came is the same, whatever was put in.", _is_constant),
    _Relation("truncated", "The values have lost what stands after the point: an integer array, int() or // cuts it "
              "off.", _is_truncated),
    _Relation("rounded", "The values are rounded. Return them as they are; rounding is for print.", _is_rounded),
    _Relation("absolute", "The values have lost their sign: an absolute value is taken.",
              lambda p: p.equals(np.abs(p.right))),
    _Relation("no negatives", "Negative values have become 0.", lambda p: p.equals(np.maximum(p.right, 0.0))),
    _Relation("logarithm", "This is the logarithm of the right values.",
              lambda p: bool((p.right > 0).all()) and p.equals(np.log(p.right))),
    _Relation("exponential", "This is the exponential of the right values.", lambda p: p.equals(np.exp(p.right))),
    _Relation("exponential", "This is the exponential of minus the right values: a product of probabilities, before "
              "its logarithm is taken.", lambda p: p.equals(np.exp(-p.right))),
    _Relation("squared", "This is the square of the right values.", lambda p: p.equals(p.right**2)),
    _Relation("root", "This is the square root of the right values.",
              lambda p: bool((p.right >= 0).all()) and close(p.came**2, p.right)),
    _Relation("root of a mean", "This is the square root of a mean; the plain sum is meant.",
              lambda p: any(close(p.came**2 * n, p.right) for n in p.sizes)),
    _Relation("reciprocal", "This is 1 divided by the right values: a fraction stands upside down.",
              lambda p: bool((p.right != 0).all()) and p.equals(1 / p.right)),
    _Relation("derivative", "This is y(1 - y), the derivative of the sigmoid, at the right values y.",
              lambda p: p.equals(p.right * (1 - p.right))),
    _Relation("derivative", "This is 1 - y², the derivative of tanh, at the right values y.",
              lambda p: p.equals(1 - p.right**2)),
    _Relation("first only", "Only the first entry or row is right, the others are 0: is `return` inside the loop?",
              _is_first_only),
    _Relation("last only", "Only the last entry or row is filled, the others are 0: is something inside a loop that "
              "should not be, or outside of it?", _is_last_only),
    _Relation("rows alike", "All rows that came are the same: each round of a loop writes into the same row, or one "
              "row is computed for all.", _rows_alike),
    _Relation("clipped", "The values are right up to a limit, and cut off beyond it.", _is_clipped),
    _Relation("running sum", "These are running totals: something grows from entry to entry, or is never set back.",
              lambda p: p.right.size > 2 and (p.equals(np.cumsum(p.right, axis=0)) or p.equals(np.cumsum(p.right)
                        .reshape(p.right.shape) if p.right.size else p.right))),
    _Relation("never set back", "What an entry or row gets is still there in those that follow: it is never set back.",
              lambda p: p.right.size > 2 and p.equals(np.maximum.accumulate(p.right, axis=0))),
    _Relation("reversed", "The right values came, from last to first.",
              lambda p: p.right.ndim > 0 and len(p.right) > 1 and p.equals(p.right[::-1])),
    _Relation("reversed columns", "The right columns came, from last to first.",
              lambda p: p.right.ndim == 2 and p.right.shape[1] > 1 and p.equals(p.right[:, ::-1])),
    _Relation("first column last", "The first column came last; the other columns are right.",
              lambda p: p.right.ndim == 2 and p.right.shape[1] > 1 and p.equals(np.roll(p.right, -1, axis=1))),
    _Relation("sorted", "The right values came, but sorted.",
              lambda p: p.right.ndim > 0 and p.right.size > 2 and p.equals(np.sort(p.right, axis=0))),
    _Relation("moved", "The right values came, moved by one place.",
              lambda p: p.right.ndim > 0 and len(p.right) > 2 and (p.equals(np.roll(p.right, 1, axis=0))
                        or p.equals(np.roll(p.right, -1, axis=0)))),
    _Relation("order", "The right values came, in another order.",
              lambda p: p.right.size > 2 and close(np.sort(p.came, axis=None), np.sort(p.right, axis=None)), True),
    _Relation("row order", "The rows are the right ones, but their entries are in another order.",
              lambda p: p.right.ndim == 2 and close(np.sort(p.came, axis=1), np.sort(p.right, axis=1)), True),
    _Relation("labels", "Labels 0 and 1 came where values between them are meant: something was compared with a "
              "threshold, or rounded.",
              lambda p: p.right.size > 1 and bool(((p.right > 0) & (p.right < 1)).all())
              and p.equals((p.right >= 0.5).astype(float))),
    _Relation("best of a row", "Each row holds a 1 in the place of its largest value, and 0 elsewhere: the values "
              "themselves are meant.",
              lambda p: p.right.ndim == 2 and p.equals(np.eye(p.right.shape[1])[p.right.argmax(axis=1)])),
    _Relation("twice softmax", "These are the right values, put through softmax once more.",
              lambda p: p.right.ndim == 2 and p.equals(_softmax(p.right))),
    _Relation("twice sigmoid", "These are the right values, put through the sigmoid once more.",
              lambda p: p.right.size > 1 and p.equals(1 / (1 + np.exp(-p.right)))),
    _Relation("normalised", "The values are divided by their sum.",
              lambda p: p.right.size > 1 and p.equals(p.right / p.right.sum())),
    _Relation("divided by the largest", "The values are divided by the largest of them.",
              lambda p: p.right.size > 1 and p.equals(p.right / p.right.max())),
    _Relation("rows divided by their largest", "Each row is divided by its largest value.",
              lambda p: p.right.ndim == 2 and p.equals(p.right / p.right.max(axis=1, keepdims=True))),
    _Relation("empty rows", "Some rows are right, the others are all 0: not every row is reached.",
              lambda p: p.right.ndim == 2 and _some_rows_are_empty(p)),
    _Relation("rows off by a factor", "In each row the values are right up to one factor: what each row is divided "
              "by, or multiplied with, is not right.", lambda p: _off_by_a_factor(p.came, p.right), True),
    _Relation("columns off by a factor", "In each column the values are right up to one factor: what each column is "
              "divided by, or multiplied with, is not right.", lambda p: _off_by_a_factor(p.came.T, p.right.T), True),
    _Relation("centred", "The mean is taken off the right values.",
              lambda p: p.right.size > 1 and (p.equals(p.right - p.right.mean()) or p.equals(p.right
                        - p.right.mean(axis=0)))),
    _Relation("standardised", "The right values, shifted and scaled to mean 0 and deviation 1.",
              lambda p: p.right.size > 1 and p.equals((p.right - p.right.mean(axis=0)) / p.right.std(axis=0))),
    _Relation("shifted", "Every value is off by the same amount: something constant is added, or left out.",
              lambda p: p.right.size > 1 and close(p.came - p.right, np.full_like(p.right, np.mean(p.came - p.right)))),
    _Relation("rows shifted", "In each row every value is off by the same amount.", lambda p: _off(p.came, p.right),
              True),
    _Relation("columns shifted", "In each column every value is off by the same amount: something is added to each "
              "column, or left out.", lambda p: _off(p.came.T, p.right.T), True),
)  # fmt: skip
"""Between results of the right shape, the most telling first."""

NEARLY = 0.02
"""The share of a value by which another may be off and still be near it."""


def _is_near(p: _Arrays) -> bool:
    is_whole = np.array_equal(p.right, np.round(p.right))
    return not is_whole and bool((np.abs(p.came - p.right) <= NEARLY * np.abs(p.right)).all())


_NEAR = _Relation("near", "Every value is near the right one, within 2 %, and none of the usual slips explains it: "
                  "look for what is only approximated (a rounded constant, a grid, a series, too few steps), for a "
                  "number added to be safe, or for a small term that is missing.", _is_near)  # fmt: skip


def _some_rows_are_empty(p: _Arrays) -> bool:
    filled = p.came.any(axis=1)
    return bool(filled.any() and not filled.all() and p.right.any(axis=1).all()) and close(
        p.came[filled], p.right[filled]
    )


def _off_by_a_factor(came: Floats, right: Floats) -> bool:
    if right.ndim != 2 or right.shape[1] < 2:
        return False
    factors = (came * right).sum(axis=1, keepdims=True) / (right * right).sum(axis=1, keepdims=True)
    return close(came, factors * right) and float(np.ptp(factors)) > RTOL * float(np.abs(factors).max())


def _off(came: Floats, right: Floats) -> bool:
    gap = came - right
    return right.ndim == 2 and right.shape[1] > 1 and close(gap, np.broadcast_to(gap[:, :1], gap.shape))


# ---------------------------------------------------------------- factors


def scaled(pair: Pair) -> bool:
    """Tell whether what came is right up to a sign or one of the usual factors."""
    came, right = as_floats(pair.came), as_floats(pair.right)
    if came is None or right is None or came.shape != right.shape or not (np.isfinite(came) & np.isfinite(right)).all():
        return False
    arrays = _Arrays(came, right, pair.sizes, is_single(pair.came))
    factor = _factor_of(arrays)
    if factor is None:
        return False
    return any(math.isclose(factor, value, rel_tol=arrays.rtol) for value, _ in _known_factors(pair.sizes).values())


def _known_factor(pairs: Sequence[_Arrays]) -> Found | None:
    """Name the usual factor by which all values are off, one that all pairs have."""
    names: dict[str, str] = {}
    for i, p in enumerate(pairs):
        factor = _factor_of(p)
        if factor is None:
            return None
        known = _known_factors(p.sizes)
        if p.right.any():
            here = {name: text for name, (value, text) in known.items() if math.isclose(factor, value, rel_tol=p.rtol)}
        else:
            here = {name: text for name, (_, text) in known.items()}  # 0 times anything
        names = here if i == 0 else {name: text for name, text in names.items() if name in here}
    if not names:
        return None
    name, text = next(iter(names.items()))
    return (name, text) if name in ("negated", "percent") else (f"times {name}", text)


def _some_factor(pairs: Sequence[_Arrays], wrong: Sequence[_Arrays]) -> Found | None:
    """Tell whether all values are off by some factor, if there are enough to tell."""
    factors = [_factor_of(p) for p in pairs]
    known = [f for f in factors if f is not None]
    if len(known) < len(pairs) or (all(p.right.size == 1 for p in wrong) and len(wrong) < 3):
        return None  # one number is a multiple of any other
    if np.ptp(known) <= RTOL * abs(known[0]):
        return "times a constant", "Every value is right up to one constant factor, the same in every call."
    if all(p.right.size > 1 for p in wrong):
        return "times a constant", "Every value is right up to one factor; it differs from call to call."
    return None


def _factor_of(p: _Arrays) -> float | None:
    scale = float(np.vdot(p.right, p.right))
    if scale == 0:
        return 1.0 if not p.came.any() else None
    factor = float(np.vdot(p.right, p.came)) / scale
    return factor if factor != 0 and p.equals(factor * p.right) else None


def _known_factors(sizes: Sequence[int]) -> dict[str, tuple[float, str]]:
    one = "Every value is right up to one factor: "
    log = "the logarithm to base {}; the natural one, np.log, is meant."
    known = {
        "negated": (-1.0, "Every value has the wrong sign: a minus is missing, or one too many."),
        "percent": (100.0, "The values are percentages; fractions between 0 and 1 are meant."),
        "1/2": (0.5, f"{one}half of it came: a factor 1/2 too much, or a 2 left out."),
        "2": (2.0, f"{one}twice as much came."),
        "-1/2": (-0.5, f"{one}half of it, with the wrong sign, came."),
        "-2": (-2.0, f"{one}twice as much, with the wrong sign, came."),
        "1/log 2": (1 / math.log(2), f"This is {log.format(2)}"),
        "1/log 10": (1 / math.log(10), f"This is {log.format(10)}"),
        "-1/log 2": (-1 / math.log(2), f"A minus is missing, and this is {log.format(2)}"),
        "-1/log 10": (-1 / math.log(10), f"A minus is missing, and this is {log.format(10)}"),
    }
    for place, n in enumerate(sizes):
        size = "the size of the data" if place == 0 else "the length of one of its axes"
        for sign, minus in ((1, ""), (-1, " The sign is wrong, too.")):
            mark = "-" if sign < 0 else ""
            for name, value, text in (
                ("1/N", 1 / n, f"{one}it is smaller by {size}: a mean was taken where the sum is meant."),
                ("N", float(n), f"{one}it is larger by {size}: summed where a mean is meant, or counted N times."),
                ("1/(2N)", 0.5 / n, f"{one}half of a mean came: the plain sum is meant."),
                ("2/N", 2 / n, f"{one}twice a mean came: the plain sum is meant."),
                ("1/N²", 1 / n**2, f"{one}it is smaller by the square of {size}: a mean was taken twice."),
                ("N²", float(n**2), f"{one}it is larger by the square of {size}."),
                ("1/(N - 1)", 1 / (n - 1), f"{one}it is divided by {size} less one."),
                ("N/(N - 1)", n / (n - 1), f"{one}the division is by N - 1 where it should be by N."),
                ("(N - 1)/N", (n - 1) / n, f"{one}the division is by N where it should be by N - 1, or one is lost."),
                ("N/(N + 1)", n / (n + 1), f"{one}the division is by N + 1 where it should be by N."),
                ("1/(N - 2)", 1 / (n - 2 or math.nan), f"{one}it is divided by {size} less two."),
                ("1/√N", n**-0.5, f"{one}it is smaller by the square root of {size}."),
                ("√N", n**0.5, f"{one}it is larger by the square root of {size}."),
            ):
                known.setdefault(f"{mark}{name}" if place == 0 else f"{mark}{name} of axis {place}",
                                 (sign * value, text + minus))  # fmt: skip
    return known


def sizes_of(values: Sequence[Any]) -> tuple[int, ...]:
    """Return the lengths of the axes of the arrays among some values, longest first, without 1."""
    return tuple(sorted({n for v in values if isinstance(v, np.ndarray) for n in v.shape if n > 1}, reverse=True))
