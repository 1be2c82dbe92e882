"""Names a mistake by asking what else would give it: the right function, called with something changed.

A student whose values are those of the right function for `T` and `Y` exchanged, for `X` without its last row, or for
`b` = 0, has exchanged them, lost the row, or forgotten b, however the code is written. The solution is called here, on
the calls that are known, with one thing changed at a time; what then comes out is compared with what the student's
function gave, as it is or in a simple relation. A change is believed only if it explains every call.
"""

from __future__ import annotations

import copy
import inspect
import itertools
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np

from autograder.grader.public import described
from autograder.grader.relations import Found, Pair, as_floats, relation, scaled, sentence, sizes_of
from autograder.grader.student import Call, Remote
from autograder.sandbox import entropy
from autograder.sandbox.figures import FigureSeen
from autograder.sandbox.files import VirtualFile

MOST_ENTRIES = 20_000
"""Where more numbers than this were put in, the solution is not called again and again."""
MOST_EXPERIMENTS = 12
FEWEST_WRONG = 4
"""So many labels must be wrong before it is said what they are right for."""


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One call of an experiment: the function (or class, or method) and its arguments, by parameter."""

    name: str
    arguments: Mapping[str, Any]
    is_method: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Experiment:
    """What has to be called to get one result, and the result that came: the last step gives it."""

    steps: tuple[Step, ...]
    came: Any
    seed: int = 0

    def run(self, reference: ModuleType | SimpleNamespace) -> Any:
        """Return what the solution gives.

        Raises
        ------
        Exception
            What the solution raises: it is asked what it is not made for.
        """
        entropy.reseed(self.seed)
        thing: Any = reference
        result: Any = None
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            for step in self.steps:
                arguments = copy.deepcopy({k: _on_disk(v) for k, v in step.arguments.items()})
                result = getattr(thing, step.name)(**arguments)
                if not step.is_method and len(self.steps) > 1:
                    thing = result
            return described(result)

    @property
    def sizes(self) -> tuple[int, ...]:
        """The lengths of the axes of the arrays that are put in, longest first."""
        return sizes_of([value for step in self.steps for value in step.arguments.values()])


def _on_disk(value: Any) -> Any:
    return value.on_disk() if isinstance(value, VirtualFile) else value


# ---------------------------------------------------------------- experiments


def experiments(calls: Sequence[Call], reference: ModuleType, function: str, seed: int) -> tuple[Experiment, ...]:
    """Return the calls of a function, or of methods of its objects, that gave a result, as experiments."""
    found: list[Experiment] = []
    objects: dict[int, tuple[Step, ...]] = {}
    for call in calls:
        if call.target == 0 and call.name != function:
            continue
        before = objects.get(call.target, ()) if call.target else ()
        if call.target and not before:
            continue
        owner = getattr(reference, before[0].name, None) if before else reference
        step = _step(call, owner, is_method=bool(before))
        if step is None:
            return ()
        steps = (*before, step)
        if call.target:
            objects[call.target] = steps
        if call.error:
            continue
        number = getattr(call.result, "number", None)
        if isinstance(number, int) and inspect.isclass(getattr(reference, function, None)):
            objects[number] = steps
        elif call.result is not None:
            found.append(Experiment(steps, call.result, seed))
    if sum(_entries(e) for e in found) > MOST_ENTRIES:
        return ()
    return tuple(found[:MOST_EXPERIMENTS])


def _step(call: Call, owner: Any, *, is_method: bool) -> Step | None:
    function = getattr(owner, call.name, None)
    if function is None or _is_remote([*call.args, *call.kwargs.values()]):
        return None
    try:
        signature = inspect.signature(function)
        if is_method:
            bound = signature.bind(None, *call.args, **call.kwargs)
            arguments = dict(list(bound.arguments.items())[1:])
        else:
            arguments = dict(signature.bind(*call.args, **call.kwargs).arguments)
    except (TypeError, ValueError):
        return None
    return Step(call.name, arguments, is_method)


def _is_remote(value: Any) -> bool:
    if type(value) in (list, tuple):
        return any(_is_remote(v) for v in value)
    return isinstance(value, Remote)


def _entries(experiment: Experiment) -> int:
    values = [value for step in experiment.steps for value in step.arguments.values()]
    return sum(value.size if isinstance(value, np.ndarray) else 1 for value in values)


# ---------------------------------------------------------------- changes

Change = Callable[[Step], "Step | None"]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A change of the arguments: a stable name, what the student reads after "right ... if", and the change itself."""

    name: str
    text: str
    change: Change
    is_plain: bool = True
    """Whether it is a usual mistake: only such are believed where results are labels, which agree by chance."""


def explain(
    found: Sequence[Experiment], reference: ModuleType, right: Sequence[Any]
) -> tuple[Found | None, Found | None]:
    """Return the change of arguments under which the solution gives what came, and one under which it nearly does.

    Each holds in every experiment; nearly is up to a sign or one of the usual factors. `right` is what the solution
    gives for the arguments as they are.
    """
    if all(same(e.came, r) for e, r in zip(found, right, strict=True)) or not is_telling(found, right):
        return None, None
    is_whole = not _has_fractions(right)
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        return _first(found, right, reference, is_whole=is_whole)


def _first(
    found: Sequence[Experiment], right: Sequence[Any], reference: ModuleType, *, is_whole: bool
) -> tuple[Found | None, Found | None]:
    near: Found | None = None
    # The wrong ones first: the others are asked only if these agree.
    order = sorted(range(len(found)), key=lambda i: same(found[i].came, right[i]))
    for what_if in _changes(found):
        if is_whole and not what_if.is_plain:
            continue
        try:
            changed = [_changed(e, what_if) for e in found]
        except (ArithmeticError, LookupError, TypeError, ValueError):
            continue  # not for these arguments
        if all(c is e for c, e in zip(changed, found, strict=True)):
            continue
        results = _agreeing(changed, found, reference, order)
        if results is None:
            continue
        if all(same(e.came, r) for e, r in zip(found, results, strict=True)):
            return (what_if.name, sentence(f"Your values are the right ones {what_if.text}")), near
        if near is None:
            pairs = [Pair(e.came, r, e.sizes) for e, r in zip(found, results, strict=True)]
            if (also := relation(pairs)) is not None:
                near = (
                    f"{what_if.name}, {also[0]}",
                    f"{sentence(f'Your values are nearly the right ones {what_if.text}')} {also[1]}",
                )
    return None, near


def other_function(
    found: Sequence[Experiment], reference: ModuleType, function: str, right: Sequence[Any]
) -> Found | None:
    """Return the other function of the exercise that gives what came, in every experiment."""
    if any(len(e.steps) > 1 for e in found) or not is_telling(found, right):
        return None
    if all(same(e.came, r) for e, r in zip(found, right, strict=True)):
        return None
    for name, other in vars(reference).items():
        if name in (function, "_") or name.startswith("_") or not inspect.isfunction(other):
            continue
        parameters = list(inspect.signature(other).parameters)
        given = [list(e.steps[0].arguments.values()) for e in found]
        if any(len(values) != len(parameters) for values in given):
            continue
        changed = [
            replace(e, steps=(Step(name, dict(zip(parameters, values, strict=True))),))
            for e, values in zip(found, given, strict=True)
        ]
        try:
            if all(same(e.came, e.run(reference)) for e in changed):
                return f"{name} for {function}", f"This is what `{name}` gives. Has its formula come in here?"
        except Exception:
            continue
    return None


def is_telling(found: Sequence[Experiment], right: Sequence[Any]) -> bool:
    """Tell whether what came holds enough to tell one change from another: whole numbers agree by chance."""
    if any(isinstance(value, str | FigureSeen) for value in right) or _has_fractions(right):
        return True
    wrong = 0
    for experiment, value in zip(found, right, strict=True):
        came, wanted = as_floats(experiment.came), as_floats(value)
        if came is None or wanted is None:
            return False
        wrong += wanted.size if came.shape != wanted.shape else int(np.sum(came != wanted))
    return wrong >= FEWEST_WRONG


def _has_fractions(right: Sequence[Any]) -> bool:
    parts = [part for value in right for part in (value if type(value) in (tuple, list) else [value])]
    numbers = [as_floats(part) for part in parts]
    return any(n is not None and n.size and not np.array_equal(n, np.round(n)) for n in numbers)


def _agreeing(
    changed: Sequence[Experiment], found: Sequence[Experiment], reference: ModuleType, order: Sequence[int]
) -> list[Any] | None:
    """Return what the solution gives for changed arguments; None as soon as it is out of any relation to what came."""
    results: dict[int, Any] = {}
    for i in order:
        try:
            results[i] = changed[i].run(reference)
        except Exception:
            return None
        if not same(found[i].came, results[i]) and not scaled(Pair(found[i].came, results[i], found[i].sizes)):
            return None
    return [results[i] for i in range(len(found))]


def _changed(experiment: Experiment, what_if: WhatIf) -> Experiment:
    steps = [what_if.change(step) or step for step in experiment.steps]
    if all(a is b for a, b in zip(steps, experiment.steps, strict=True)):
        return experiment
    return replace(experiment, steps=tuple(steps))


def same(came: Any, right: Any) -> bool:
    """Tell whether two results are equal: numbers within rounding, NaN where NaN is, texts and figures as they are."""
    if isinstance(right, FigureSeen) or isinstance(came, FigureSeen):
        return repr(came) == repr(right)
    if isinstance(right, str) or isinstance(came, str):
        return type(came) is type(right) and bool(came == right)
    if type(right) in (tuple, list) and type(came) in (tuple, list) and len(right) == len(came):
        a, b = as_floats(came), as_floats(right)
        if a is None or b is None:
            return all(same(c, r) for c, r in zip(came, right, strict=True))
    a, b = as_floats(came), as_floats(right)
    if a is None or b is None or a.shape != b.shape:
        return False
    return bool(np.allclose(a, b, rtol=1e-6, atol=1e-9, equal_nan=True))


def is_finite(value: Any) -> bool:
    """Tell whether a result holds no NaN and no infinity; what is not numbers is finite."""
    numbers = as_floats(value)
    return numbers is None or bool(np.isfinite(numbers).all())


# ---------------------------------------------------------------- which changes there are


def _changes(found: Sequence[Experiment]) -> Iterator[WhatIf]:
    """Yield the changes that make sense for the arguments of the experiments, the most usual mistakes first."""
    steps = {step.name: step for e in found for step in e.steps}
    several = len(steps) > 1
    for name, step in steps.items():
        where = f" in {name}" if several else ""
        yield from _exchanges(name, step, where)
        yield from _unused(name, step, where)
        yield from _of_rows(name, step, where)
        for parameter, value in step.arguments.items():
            if isinstance(value, np.ndarray) and value.dtype.kind in "biuf" and value.size:
                yield from _of_array(name, parameter, value, where)
            elif isinstance(value, int | float | np.number) and not isinstance(value, bool):
                given = {s.arguments.get(parameter) for e in found for s in e.steps
                         if s.name == name and isinstance(s.arguments.get(parameter), int | float)}  # fmt: skip
                yield from _of_number(name, parameter, where, varies=len(given) > 1)


def _set(step_name: str, parameter: str, new: Callable[[Any], Any], *, of_arrays: bool = False) -> Change:
    def change(step: Step) -> Step | None:
        if step.name != step_name or parameter not in step.arguments:
            return None
        if of_arrays and not isinstance(step.arguments[parameter], np.ndarray):
            return None
        return replace(step, arguments={**step.arguments, parameter: new(step.arguments[parameter])})

    return change


def _exchanges(name: str, step: Step, where: str) -> Iterator[WhatIf]:
    for p, q in itertools.combinations(step.arguments, 2):
        a, b = step.arguments[p], step.arguments[q]
        if callable(a) or callable(b) or isinstance(a, str) != isinstance(b, str):
            continue

        def change(step: Step, p: str = p, q: str = q) -> Step | None:
            if step.name != name or p not in step.arguments or q not in step.arguments:
                return None
            return replace(step, arguments={**step.arguments, p: step.arguments[q], q: step.arguments[p]})

        yield WhatIf(f"{p} and {q} exchanged", f"if `{p}` and `{q}` are exchanged{where}: compare their order with the "
                     "one in the docstring, and in your formula", change)  # fmt: skip
    for p, q in itertools.permutations(step.arguments, 2):
        a, b = step.arguments[p], step.arguments[q]
        if callable(a) or callable(b) or np.shape(a) != np.shape(b):
            continue

        def repeat(step: Step, p: str = p, q: str = q) -> Step | None:
            if step.name != name or p not in step.arguments or q not in step.arguments:
                return None
            return replace(step, arguments={**step.arguments, p: step.arguments[q]})

        yield WhatIf(f"{q} for {p}", f"if `{q}` is put in the place of `{p}`{where}: one is used where the other is "
                     "meant", repeat)  # fmt: skip


def _zeros(value: Any) -> Any:
    return np.zeros_like(value) if isinstance(value, np.ndarray) else 0.0


def _ones(value: Any) -> Any:
    return np.ones_like(value) if isinstance(value, np.ndarray) else 1.0


def _unused(name: str, step: Step, where: str) -> Iterator[WhatIf]:
    for p, value in step.arguments.items():
        if not isinstance(value, np.ndarray | int | float | np.number):
            continue
        if not isinstance(value, np.ndarray) and len(step.arguments) == 1:
            continue
        yield WhatIf(f"{p} not used", f"if `{p}` is 0{where}: does `{p}` come in at all?", _set(name, p, _zeros))
        yield WhatIf(f"{p} as 1", f"if `{p}` is 1{where}: does `{p}` come in at all?", _set(name, p, _ones))


def _of_rows(name: str, step: Step, where: str) -> Iterator[WhatIf]:
    """Yield changes of all arrays that have a row for each sample, alike."""
    lengths = [len(v) for v in step.arguments.values() if isinstance(v, np.ndarray) and v.ndim]
    if not lengths:
        return

    def each(cut: Callable[[Any], Any]) -> Change:
        def change(step: Step) -> Step | None:
            if step.name != name:
                return None
            arrays = [v for v in step.arguments.values() if isinstance(v, np.ndarray) and v.ndim]
            if not arrays:
                return None
            n = len(arrays[0])
            return replace(step, arguments={
                k: cut(v) if isinstance(v, np.ndarray) and v.ndim and len(v) == n else v
                for k, v in step.arguments.items()
            })  # fmt: skip

        return change

    for slug, text, cut in (
        ("first sample lost", "if the first sample (entry, row) is left out: does a loop or a slice begin at 1?",
         lambda v: v[1:]),
        ("last sample lost", "if the last sample (entry, row) is left out: does a loop or a slice end too early?",
         lambda v: v[:-1]),
        ("first and last lost", "if the first and the last sample are left out", lambda v: v[1:-1]),
        ("first sample only", "for the first sample (entry, row) alone: is `return` inside the loop, or [0] too much?",
         lambda v: v[:1]),
        ("last sample only", "for the last sample (entry, row) alone: is a result written over in each round?",
         lambda v: v[-1:]),
        ("first two samples only", "for the first two samples alone", lambda v: v[:2]),
        ("every other sample", "for every other sample alone", lambda v: v[::2]),
        ("half of the samples", "for the first half of the samples alone", lambda v: v[: len(v) // 2]),
        ("each sample once", "if equal samples count once (np.unique, set)",
         lambda v: np.unique(v, axis=0)),
        ("samples twice", "if every sample counts twice", lambda v: np.concatenate([v, v])),
    ):  # fmt: skip
        yield WhatIf(slug, f"{text}{where}" if not where else f"{text} ({where.strip()})", each(cut))


def _of_array(name: str, p: str, value: np.ndarray, where: str) -> Iterator[WhatIf]:
    for slug, text, new in _ARRAY_CHANGES:
        if slug in _MATRIX_ONLY and value.ndim != 2:
            continue
        change = _set(name, p, new, of_arrays=True)
        yield WhatIf(f"{p} {slug}", text.format(f"`{p}`") + where, change, slug in _PLAIN)


def _of_number(name: str, p: str, where: str, *, varies: bool) -> Iterator[WhatIf]:
    for slug, text, new in _NUMBER_CHANGES:
        if slug.startswith("as ") and not varies:
            continue  # one number can stand for any other
        yield WhatIf(f"{p} {slug}", text.format(f"`{p}`") + where, _set(name, p, new))


def _softmax(A: Any) -> Any:
    E = np.exp(A - A.max(axis=-1, keepdims=True))
    return E / E.sum(axis=-1, keepdims=True)


def _floats(new: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda v: new(np.asarray(v, dtype=np.float64))


def _first_row_only(v: Any) -> Any:
    kept = np.zeros_like(v)
    kept[:1] = v[:1]
    return kept


_ARRAY_CHANGES: tuple[tuple[str, str, Callable[[Any], Any]], ...] = (
    ("negated", "if {} has the opposite sign: a minus is missing, or one too many", lambda v: -v),
    ("absolute", "if {} has lost its signs: an absolute value is taken", np.abs),
    ("truncated", "if {} is cut to whole numbers: int(), //, or an integer array cuts off what stands after the point",
     lambda v: np.trunc(v)),
    ("rounded", "if {} is rounded to whole numbers", lambda v: np.round(v)),
    ("without negatives", "if what is negative in {} is 0", lambda v: np.maximum(v, 0)),
    ("one minus", "if 1 - {0} stands in the place of {0}: the two classes, or the two ends, are swapped",
     lambda v: 1 - v),
    ("one more", "if {} is 1 larger", lambda v: v + 1),
    ("one less", "if {} is 1 smaller: counting begins at 0", lambda v: v - 1),
    ("doubled", "if {} is twice as large", lambda v: 2 * v),
    ("halved", "if {} is half as large", _floats(lambda v: v / 2)),
    ("squared", "if {} is squared", lambda v: v**2),
    ("cubed", "if {} is raised to the power of 3", lambda v: v**3),
    ("root", "if the square root of {} is taken", _floats(np.sqrt)),
    ("root of size", "if the square root of the size of {} is taken", _floats(lambda v: np.sqrt(np.abs(v)))),
    ("exponential", "if the exponential of {} is taken: np.exp stands where it should not, or twice", _floats(np.exp)),
    ("logarithm", "if the logarithm of {} is taken: np.log stands where it should not, or twice", _floats(np.log)),
    ("log of one more", "if log(1 + {}) is taken", _floats(np.log1p)),
    ("reciprocal", "if {0} stands upside down, as 1 / {0}", _floats(lambda v: 1 / v)),
    ("sign", "if only the signs of {} count", _floats(np.sign)),
    ("is positive", "if {} is replaced by 1 where it is positive, and 0 elsewhere", lambda v: (v > 0) * 1.0),
    ("at half", "if {} is replaced by 1 where it is at least 1/2, and 0 elsewhere", lambda v: (v >= 0.5) * 1.0),
    ("sigmoid", "if the sigmoid of {} is taken: it stands where it should not, or twice",
     _floats(lambda v: 1 / (1 + np.exp(-v)))),
    ("softmax", "if the softmax of {} is taken: it stands where it should not, or twice", _floats(_softmax)),
    ("centred", "if the mean is taken off {}", _floats(lambda v: v - v.mean(axis=0))),
    ("standardised", "if {} is standardised first (mean 0, deviation 1 in each column)",
     _floats(lambda v: (v - v.mean(axis=0)) / v.std(axis=0))),
    ("standardised as a whole", "if {} is standardised first (mean 0, deviation 1)",
     _floats(lambda v: (v - v.mean()) / v.std())),
    ("scaled to its range", "if {} is scaled to between 0 and 1 first",
     _floats(lambda v: (v - v.min()) / (v.max() - v.min()))),
    ("over its largest", "if {} is divided by its largest value first", _floats(lambda v: v / v.max())),
    ("over its sum", "if {} is divided by its sum first", _floats(lambda v: v / v.sum())),
    ("rows over their sums", "if each row of {} is divided by its sum first",
     _floats(lambda v: v / v.sum(axis=1, keepdims=True))),
    ("over 255", "if {} is divided by 255 first", _floats(lambda v: v / 255)),
    ("over 100", "if {} is divided by 100 first", _floats(lambda v: v / 100)),
    ("mean for all", "if each entry of {} is replaced by their mean", _floats(lambda v: np.full_like(v, v.mean()))),
    ("sum for all", "if each entry of {} is replaced by their sum", _floats(lambda v: np.full_like(v, v.sum()))),
    ("largest for all", "if each entry of {} is replaced by the largest", _floats(lambda v: np.full_like(v, v.max()))),
    ("first entry", "if the first entry of {} stands for all of them: is an index, [0], too much?",
     lambda v: np.full_like(v, v.flat[0])),
    ("last entry", "if the last entry of {} stands for all of them", lambda v: np.full_like(v, v.flat[-1])),
    ("first row", "if the first row of {} stands for all of them: is an index, [0], too much?",
     lambda v: np.broadcast_to(v[:1], v.shape).copy()),
    ("first column", "if the first column of {} stands for all of them",
     lambda v: np.broadcast_to(v[:, :1], v.shape).copy()),
    ("last row", "if the last row of {} stands for all of them", lambda v: np.broadcast_to(v[-1:], v.shape).copy()),
    ("first alone", "if all of {} but its first entry or row is 0: is `return` inside the loop?", _first_row_only),
    ("without its first", "if the first entry or row of {} is 0: does a loop begin at 1?",
     lambda v: np.concatenate([0 * v[:1], v[1:]])),
    ("without its last", "if the last entry or row of {} is 0: does a loop end too early?",
     lambda v: np.concatenate([v[:-1], 0 * v[-1:]])),
    ("without its first column", "if the first column of {} is 0: it is left out",
     lambda v: np.column_stack([0 * v[:, :1], v[:, 1:]])),
    ("without its last column", "if the last column of {} is 0: it is left out",
     lambda v: np.column_stack([v[:, :-1], 0 * v[:, -1:]])),
    ("less its first column", "if {} has lost its first column", lambda v: v[:, 1:]),
    ("less its last column", "if {} has lost its last column", lambda v: v[:, :-1]),
    ("with ones in front", "if {} gets one more column of ones in front",
     lambda v: np.column_stack([np.ones(len(v)), v])),
    ("with ones behind", "if {} gets one more column of ones behind",
     lambda v: np.column_stack([v, np.ones(len(v))])),
    ("first column of ones", "if the first column of {} is 1",
     lambda v: np.column_stack([np.ones(len(v)), v[:, 1:]])),
    ("reversed", "if {} is read from its end to its beginning", lambda v: v[::-1]),
    ("columns reversed", "if the columns of {} are read from last to first", lambda v: v[:, ::-1]),
    ("moved on", "if {} is moved by one place", lambda v: np.roll(v, 1, axis=0)),
    ("moved back", "if {} is moved by one place", lambda v: np.roll(v, -1, axis=0)),
    ("sorted", "if {} is sorted first: what belonged together does not any more", lambda v: np.sort(v, axis=0)),
    ("transposed", "if {} is transposed, its rows and columns swapped", lambda v: v.T),
    ("row by row as columns", "if {} is reshaped where it should be transposed",
     lambda v: v.reshape(v.shape[::-1]).T if v.ndim == 2 else v.T),
    ("flat", "if {} is flattened", lambda v: v.ravel()),
    ("cumulative", "if running totals of {} are taken", lambda v: np.cumsum(v, axis=0)),
    ("positions", "if the positions of the largest values in the rows of {} are taken (argmax)",
     lambda v: v.argmax(axis=1)),
    ("best of rows", "if the largest value in each row of {} is replaced by 1, all others by 0",
     lambda v: np.eye(v.shape[1])[v.argmax(axis=1)]),
    ("clipped", "if {} is cut off to between 0 and 1", lambda v: np.clip(v, 0, 1)),
    ("clipped at one", "if {} is cut off to between -1 and 1", lambda v: np.clip(v, -1, 1)),
    ("clipped at ten", "if {} is cut off to between -10 and 10", lambda v: np.clip(v, -10, 10)),
    ("clipped at a tenth", "if {} is cut off to between 0.1 and 0.9", lambda v: np.clip(v, 0.1, 0.9)),
    ("clipped at five percent", "if {} is cut off to between 0.05 and 0.95", lambda v: np.clip(v, 0.05, 0.95)),
    ("clipped at one percent", "if {} is cut off to between 0.01 and 0.99", lambda v: np.clip(v, 0.01, 0.99)),
    ("as bytes", "if {} is stored in small integers (uint8), which wrap around", lambda v: v.astype(np.uint8)),
    ("tens", "if {} is 10 times as large", lambda v: 10 * v),
    ("tenths", "if {} is a tenth as large", _floats(lambda v: v / 10)),
    ("log2", "if it is in units of base 2: {} times log 2", _floats(lambda v: v * np.log(2))),
    ("log10", "if it is in units of base 10: {} times log 10", _floats(lambda v: v * np.log(10))),
)  # fmt: skip

_PLAIN = frozenset({
    "negated", "absolute", "truncated", "one more", "one less", "first row", "first alone", "without its first",
    "without its last", "without its first column", "without its last column", "reversed", "columns reversed", "sorted",
    "transposed", "at half", "one minus",
})  # fmt: skip

_MATRIX_ONLY = frozenset({
    "softmax", "rows over their sums", "first row", "first column", "last row", "without its first column",
    "without its last column", "less its first column", "less its last column", "with ones in front",
    "with ones behind", "first column of ones", "columns reversed", "transposed", "row by row as columns", "positions",
    "best of rows",
})  # fmt: skip

_NUMBER_CHANGES: tuple[tuple[str, str, Callable[[Any], Any]], ...] = (
    ("negated", "if {} has the opposite sign", lambda v: -v),
    ("one more", "if {} is 1 larger: one step, row or class too many", lambda v: v + 1),
    ("one less", "if {} is 1 smaller: one step, row or class too few; range(n) ends before n", lambda v: v - 1),
    ("doubled", "if {} is twice as large", lambda v: 2 * v),
    ("halved", "if {} is half as large", lambda v: v / 2),
    ("halved to a whole number", "if {} is half as large, a whole number", lambda v: v // 2),
    ("squared", "if {} is squared", lambda v: v * v),
    ("root", "if the square root of {} is taken: is it taken where it should not be, or twice?", lambda v: v**0.5),
    ("reciprocal", "if {0} stands upside down, as 1 / {0}", lambda v: 1 / v),
    ("as two", "if {} is 2, whatever is put in: is a number hard-coded?", lambda v: 2),
    ("as three", "if {} is 3, whatever is put in: is a number hard-coded?", lambda v: 3),
    ("as four", "if {} is 4, whatever is put in: is a number hard-coded?", lambda v: 4),
    ("as five", "if {} is 5, whatever is put in: is a number hard-coded?", lambda v: 5),
    ("as ten", "if {} is 10, whatever is put in: is a number hard-coded?", lambda v: 10),
    ("as a hundred", "if {} is 100, whatever is put in: is a number hard-coded?", lambda v: 100),
    ("as a thousand", "if {} is 1000, whatever is put in: is a number hard-coded?", lambda v: 1000),
    ("as a tenth", "if {} is 0.1, whatever is put in: is a number hard-coded?", lambda v: 0.1),
    ("as a hundredth", "if {} is 0.01, whatever is put in: is a number hard-coded?", lambda v: 0.01),
    ("absolute", "if {} has lost its sign", abs),
    ("truncated", "if {} is cut to a whole number", lambda v: int(v)),
)


def reference_results(found: Sequence[Experiment], reference: ModuleType) -> list[Pair]:
    """Return what came and what is right of each experiment; of those that the solution cannot answer, nothing."""
    pairs = []
    for experiment in found:
        try:
            pairs.append(Pair(experiment.came, experiment.run(reference), experiment.sizes))
        except Exception:
            continue
    return pairs
