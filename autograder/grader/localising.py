"""Says where a function is right and where it is wrong, when nothing says why: an observation, not a cause.

"Right for positive numbers, wrong for negative ones" sends a reader to one branch, "wrong on the second call" to
something that is kept, "only the last row is wrong" to the end of a loop.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.grader.relations import Floats, Found, as_floats
from autograder.grader.whatif import Experiment, same

FEWEST = 2
"""So many right and so many wrong are needed before it is said what tells them apart."""


def where_wrong(found: Sequence[Experiment], right: Sequence[Any]) -> Found | None:
    """Return what tells the wrong results, or the wrong entries of results, from the right ones, if anything does."""
    is_wrong = [not same(e.came, r) for e, r in zip(found, right, strict=True)]
    if not any(is_wrong):
        return None
    if told := _memory(found, right, is_wrong):
        return told
    if told := _by_entry(found, right):
        return told
    return _by_call(found, is_wrong) if not all(is_wrong) else None


# ---------------------------------------------------------------- what is kept


def _memory(found: Sequence[Experiment], right: Sequence[Any], is_wrong: Sequence[bool]) -> Found | None:
    """Tell whether later calls give what an earlier one should have given, or calls alike give results that differ."""
    if len(found) < 2:
        return None
    wrong = [i for i, bad in enumerate(is_wrong) if bad]
    if wrong[0] > 0 and all(any(same(found[i].came, right[j]) for j in range(i)) for i in wrong):
        return "first call kept", (
            "The first call is right; a later one gives what an earlier one gave. Something is kept from call to call: "
            "a global variable, a class attribute, an argument's default, or a result that is computed once."
        )
    return None


# ---------------------------------------------------------------- by entry


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry of a result, what was put in at its place (by parameter), and where it stands."""

    is_wrong: bool
    place: tuple[int, ...]
    shape: tuple[int, ...]
    right: float
    beside: dict[str, float]


def _by_entry(found: Sequence[Experiment], right: Sequence[Any]) -> Found | None:
    entries: list[_Entry] = []
    for experiment, value in zip(found, right, strict=True):
        came, wanted = as_floats(experiment.came), as_floats(value)
        if came is None or wanted is None or came.shape != wanted.shape or wanted.ndim == 0:
            continue
        entries += _entries(experiment, came, wanted)
    wrong = sum(e.is_wrong for e in entries)
    if wrong < 1 or len(entries) - wrong < FEWEST:
        return None
    for name, text, tells in _PLACES:
        if all(tells(e.place, e.shape) == e.is_wrong for e in entries):
            return f"wrong {name}", f"Only {text} wrong; the rest is right."
    names = dict.fromkeys(name for e in entries for name in e.beside)
    if wrong < FEWEST:
        return None
    for name in names:
        for slug, text, holds in _NUMBERS:
            if all(name in e.beside and holds(e.beside[name]) == e.is_wrong for e in entries):
                return f"wrong where {name} {slug}", f"It is wrong just where `{name}` is {text}, and right elsewhere."
    for slug, text, holds in _NUMBERS:
        if slug != "between" and all(holds(e.right) == e.is_wrong for e in entries):
            return (
                f"wrong where right {slug}",
                f"It is wrong just where the right result is {text}, and right elsewhere.",
            )
    return None


def _entries(experiment: Experiment, came: Floats, right: Floats) -> list[_Entry]:
    off = ~np.isclose(came, right, rtol=1e-6, atol=1e-9)
    arguments = {
        name: np.asarray(value, dtype=np.float64)
        for name, value in experiment.steps[-1].arguments.items()
        if isinstance(value, np.ndarray) and value.shape == right.shape and value.dtype.kind in "biuf"
    }
    return [
        _Entry(
            bool(off[place]),
            place,
            right.shape,
            float(right[place]),
            {k: float(v[place]) for k, v in arguments.items()},
        )
        for place in np.ndindex(right.shape)
    ]


_Place = Callable[[tuple[int, ...], tuple[int, ...]], bool]
_PLACES: tuple[tuple[str, str, _Place], ...] = (
    ("first entry", "the first entry (or row) is", lambda p, s: p[0] == 0),
    ("last entry", "the last entry (or row) is", lambda p, s: p[0] == s[0] - 1),
    ("after the first", "the first entry (or row) is right: all others are", lambda p, s: p[0] > 0),
    ("before the last", "the last entry (or row) is right: all others are", lambda p, s: p[0] < s[0] - 1),
    ("first column", "the first column is", lambda p, s: len(s) > 1 and p[1] == 0),
    ("last column", "the last column is", lambda p, s: len(s) > 1 and p[1] == s[1] - 1),
    ("after the first column", "the first column is right: all others are", lambda p, s: len(s) > 1 and p[1] > 0),
    ("before the last column", "the last column is right: all others are",
     lambda p, s: len(s) > 1 and p[1] < s[1] - 1),
    ("ends", "the first and the last entry (or row) are", lambda p, s: p[0] in (0, s[0] - 1)),
    ("diagonal", "the diagonal is", lambda p, s: len(s) > 1 and p[0] == p[1]),
    ("off the diagonal", "the diagonal is right: all others are", lambda p, s: len(s) > 1 and p[0] != p[1]),
    ("odd rows", "every other entry (or row) is", lambda p, s: p[0] % 2 == 1),
    ("even rows", "every other entry (or row) is", lambda p, s: p[0] % 2 == 0),
    ("second half", "the second half is", lambda p, s: p[0] >= s[0] // 2),
    ("first half", "the first half is", lambda p, s: p[0] < s[0] // 2),
)  # fmt: skip

_NUMBERS: tuple[tuple[str, str, Callable[[float], bool]], ...] = (
    ("negative", "negative", lambda v: v < 0),
    ("positive", "positive", lambda v: v > 0),
    ("zero", "0", lambda v: v == 0),
    ("at least zero", "0 or positive", lambda v: v >= 0),
    ("above one", "above 1", lambda v: v > 1),
    ("beyond one", "larger in size than 1", lambda v: abs(v) > 1),
    ("within one", "smaller in size than 1", lambda v: abs(v) < 1),
    ("beyond five", "larger in size than 5", lambda v: abs(v) > 5),
    ("beyond ten", "larger in size than 10", lambda v: abs(v) > 10),
    ("above half", "above 1/2", lambda v: v > 0.5),
    ("between", "between 0 and 1", lambda v: 0 < v < 1),
    ("between or half", "between 0 and 1/2", lambda v: 0 < v < 0.5),
    ("fraction", "not a whole number", lambda v: v != round(v)),
)  # fmt: skip


# ---------------------------------------------------------------- by call


def _by_call(found: Sequence[Experiment], is_wrong: Sequence[bool]) -> Found | None:
    wrong, count = sum(is_wrong), len(is_wrong)
    if wrong < 1 or count - wrong < 1:
        return None
    features = [_features(e) for e in found]
    names = sorted(dict.fromkeys(name for each in features for name in each), key=lambda name: name.rank)
    for name in names:
        if all((name in each) == bad for each, bad in zip(features, is_wrong, strict=True)):
            return f"wrong for {name.text}", f"It is wrong for {name.text}, and right otherwise, as far as was tried."
        if wrong > 1 and all((name in each) != bad for each, bad in zip(features, is_wrong, strict=True)):
            return f"right for {name.text}", f"It is right for {name.text}, and wrong otherwise, as far as was tried."
    if not is_wrong[0] and all(is_wrong[1:]):
        return "wrong after the first", (
            "The first call is right, all later ones are wrong: is something kept from call to call, such as a global "
            "variable, a class attribute, or a list that is an argument's default?"
        )
    return None


@dataclass(frozen=True, slots=True)
class _Feature:
    """What is special about the arguments of a call, in words; the lower its rank, the sooner it is told."""

    rank: int
    text: str


def _features(experiment: Experiment) -> list[_Feature]:
    told: list[tuple[int, str, bool]] = []
    for name, value in experiment.steps[-1].arguments.items():
        if isinstance(value, np.ndarray):
            told += _of_shape(f"`{name}`", value)
        if isinstance(value, np.ndarray | int | float | np.number):
            values = np.asarray(value)
            if values.size and values.dtype.kind in "biuf":
                told += _of_numbers(f"`{name}`", values)
    return list(dict.fromkeys(_Feature(rank, text) for rank, text, holds in told if holds))


def _of_shape(name: str, array: np.ndarray) -> list[tuple[int, str, bool]]:
    rows, columns = (*array.shape, 0, 0)[:2]
    return [
        (0, "a single sample (one row, one entry)", array.ndim > 0 and rows == 1),
        (1, f"whole numbers (an integer array) in {name}", array.dtype.kind in "iu"),
        (2, f"a {name} with one axis", array.ndim == 1),
        (2, f"a {name} with two axes", array.ndim == 2),
        (2, f"a {name} that is one number", array.ndim == 0),
        (3, f"a {name} with as many rows as columns", array.ndim == 2 and rows == columns),
        (3, f"a {name} with one column", array.ndim == 2 and columns == 1),
        (3, f"a {name} with two columns", array.ndim == 2 and columns == 2),
        (5, f"a {name} with more rows than columns", array.ndim == 2 and rows > columns),
        (5, f"a {name} with more columns than rows", array.ndim == 2 and rows < columns),
    ]


def _of_numbers(name: str, values: np.ndarray) -> list[tuple[int, str, bool]]:
    return [
        (1, f"negative numbers in {name}", bool((values < 0).any())),
        (4, f"zeros in {name}", bool((values == 0).any())),
        (4, f"numbers above 1 in {name}", bool((values > 1).any())),
        (4, f"numbers larger in size than 10 in {name}", bool((np.abs(values) > 10).any())),
        (6, f"equal numbers in {name}", len(np.unique(values)) < values.size and len(np.unique(values)) > 2),
    ]
