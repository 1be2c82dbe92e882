"""Names the mistake: why an item was lost, in words that hold nothing of hidden data.

First the misconceptions of the function: each is run, here, on the very calls that the item made; the one that
gives what the student's function gave names the mistake. Where none does, exceptions and simple relations
between what came and what is right (negated, transposed, a constant factor, ...) are told.
"""

from __future__ import annotations

import copy
import math
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from autograder.grader.public import described
from autograder.grader.student import Call, LoadError, MissingError, Remote, StoppedError, StudentError
from autograder.model import Explanation, Item, Misconception, Outcome
from autograder.rubric import Mismatch, numeric, take_remarks
from autograder.sandbox import entropy
from autograder.sandbox.figures import FigureSeen
from autograder.sandbox.files import VirtualFile
from autograder.sandbox.wire import OddArray


@dataclass(frozen=True, slots=True)
class Failure:
    """What the plugin saw of an item that did not pass."""

    item: Item
    error: AssertionError
    calls: tuple[Call, ...] = ()
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """How a failed item is told."""

    outcome: Outcome
    message: str
    line: int
    explanation: Explanation | None


def find(failure: Failure, candidates: Sequence[tuple[Misconception, ModuleType]]) -> Finding:
    """Return what to tell the student of a failed item.

    Parameters
    ----------
    candidates : sequence of (misconception, its module)
        The misconceptions of the item's exercise.
    """
    error = failure.error
    if isinstance(error, MissingError):
        return _missing(error)
    if isinstance(error, LoadError):
        return _load(error)
    if isinstance(error, StoppedError):
        return _stopped(error, failure.item.function)
    if isinstance(error, StudentError) and error.builtin == "NotImplementedError":
        return Finding("to do", f"{failure.item.function} still raises NotImplementedError.", error.line, None)
    named = misconception(failure, candidates)
    if isinstance(error, StudentError):
        told = _exception(error)
        return Finding("failed", told.message, told.line, named or told.explanation)
    if isinstance(error, Mismatch):
        if error.name == "scale":
            return Finding("failed", error.text, 0, named or Explanation("relation", "scale", error.text))
        return Finding("failed", error.text, 0, named or _generic(error, failure.calls))
    return Finding("failed", "What this item asks for does not hold.", 0, named)


def _generic(error: Mismatch, calls: Sequence[Call]) -> Explanation | None:
    """Return the relation between what came and what is right; else the finding, if its wording says more than that."""
    if error.name == "form":
        return Explanation("finding", error.name, error.text)
    if found := relation(error, calls):
        return found
    if error.name == "shape":
        text = "The result has the wrong shape: print its .shape, and compare with what the docstring says."
        return Explanation("finding", error.name, text)
    return None if error.name == "values" else Explanation("finding", error.name, error.text)


# ---------------------------------------------------------------- nothing to judge


def _missing(error: MissingError) -> Finding:
    if error.function:
        text = (
            f"{error.module}.py does not define `{error.function}`. Is it there under exactly this name, and not "
            "indented into another function?"
        )
    else:
        text = f"{error.module}.py was not handed in."
    return Finding("not run", text, 0, Explanation("missing", error.function or error.module, text))


def _load(error: LoadError) -> Finding:
    file = f"{error.module}.py"
    cause = error.cause
    if isinstance(cause, StoppedError):
        text = f"{file} was stopped at its import: {_STOPPED[cause.name]} Code outside of functions runs at import."
        return Finding("not run", text, 0, Explanation("load", cause.name, text))
    # Nothing hidden has been near the file when it is imported: its own words can be shown.
    where = f"line {cause.line} of {file}" if cause.line else file
    text = f"{file} cannot be imported: {cause.type_name} at {where}: {cause.text}."
    advice = _LOAD_ADVICE.get(cause.builtin, "")
    if cause.builtin == "SyntaxError" and "print" in cause.text:
        advice = "This is Python 2; in Python 3 print is a function: print(x)."
    return Finding("not run", text, cause.line, Explanation("load", cause.builtin, f"{text} {advice}".strip()))


_LOAD_ADVICE = {
    "SyntaxError": "Python cannot read the line, or the one before it: look for a missing bracket, colon or quote.",
    "IndentationError": "Look at the spaces at the beginning of the line: a block needs the same on each of its lines.",
    "TabError": "Tabs and spaces are mixed: use four spaces.",
    "NameError": "The name is used at the top level of the file before anything gives it a value.",
    "ModuleNotFoundError": "There are NumPy, matplotlib, Python's standard library and the assignment's own files.",
    "ImportError": "Is the name that you import spelled as the other module defines it?",
    "FileNotFoundError": "Graded code cannot open files; keep what reads them out of the top level.",
    "EOFError": "Graded code cannot ask for input: take input() out.",
}

_STOPPED = {
    "cpu": "it computed for longer than an item may.",
    "wall": "it waited without computing for longer than an item may.",
    "memory": "it asked for more memory than an item may have.",
    "ended": "the process ended in the middle of the call.",
    "protocol": "what came back was not a result.",
}
_STOPPED_ADVICE = {
    "cpu": "Is there a loop that never ends, or one over something very long?",
    "wall": "Does it wait for input, or for something that never comes?",
    "memory": "Does an array grow to N x N, or a list without end?",
    "ended": "Functions return their result; exit(), quit() and os._exit() end the whole program.",
    "protocol": "",
}


def _stopped(error: StoppedError, function: str) -> Finding:
    message = f"The run of {function} was stopped: {_STOPPED[error.name]}"
    text = f"{message} {_STOPPED_ADVICE[error.name]}".strip()
    return Finding("stopped", message, 0, Explanation("stopped", error.name, text))


# ---------------------------------------------------------------- exceptions

_EXCEPTIONS = {
    "NameError": "A name is used that nothing has defined. Is it a parameter under another name, a typing slip, or a "
    "variable that lives outside of the function?",
    "UnboundLocalError": "A variable is read before it has a value on this path through the function.",
    "TypeError": "Something was combined or called in a way that its type does not allow: a wrong number of arguments, "
    "a function without its brackets, a list where an array is needed.",
    "ValueError": "NumPy refused the values or shapes that it was given. Print the shapes just before this line: do "
    "they fit by the rules of broadcasting and of matrix products? Or a function of math was given what lies outside "
    "of its range: math.log(0).",
    "IndexError": "An index lies outside of the array. Remember that indices begin at 0, and that the last is N - 1.",
    "KeyError": "A key is not in the dict.",
    "AttributeError": "The object has no such attribute or method: is it a list or a number where you expect an array?",
    "ZeroDivisionError": "A division by zero in plain Python.",
    "OverflowError": "A number grew too large. Which exponent can be large, and is there another form of the formula?",
    "RecursionError": "The function calls itself without end.",
    "RuntimeError": "Python could not do what was asked. Graded code runs in one thread and one process.",
    "AssertionError": "An assert of your own does not hold.",
    "ModuleNotFoundError": "There are NumPy, matplotlib, Python's standard library and the assignment's own files.",
    "ImportError": "A name cannot be imported from that module.",
    "FileNotFoundError": "Graded code cannot open files.",
    "PermissionError": "Graded code may compute, and nothing else: no files, no network, no other programs.",
    "EOFError": "Graded code cannot ask for input: take input() out and use the parameters.",
    "LinAlgError": "The matrix cannot be inverted or solved: are two of its columns the same?",
    "SystemExit": "The function ended the program (exit, quit or sys.exit) instead of returning a result.",
    "KeyboardInterrupt": "The function raised KeyboardInterrupt.",
}


_KNOWN_TEXTS = {
    "The truth value of an array": "`if`, `and`, `or`, max(a, 0) ask one question of a whole array, and there is no "
    "one answer. np.where chooses entry by entry; & and | combine conditions; np.maximum is max entry by entry.",
    "setting an array element": "np.array was given rows of different lengths, or one entry was given a whole array. "
    "Does a list grow from call to call, as one that is a default argument does?",
    "math domain error": "A function of math was given what lies outside of its range: math.log(0).",
}
"""How NumPy's and math's own texts begin, which hold nothing of the data -> what to say in place of the general."""


def _exception(error: StudentError) -> Finding:
    if error.builtin == "BadResult":
        text = "What the function returned is not numbers, arrays, text, or lists of these, or it is far too large."
        return Finding("failed", text, 0, Explanation("type", "not data", text))
    name = error.builtin if error.builtin in _EXCEPTIONS else "Exception"
    where = f" at line {error.line} of {error.module}.py" if error.line else ""
    message = f"It raised {name}{where}."
    text = _EXCEPTIONS.get(name, "The function raised an exception.")
    for beginning, better in _KNOWN_TEXTS.items():
        if name == "ValueError" and error.text.startswith(beginning):
            text = better
    return Finding("failed", message, error.line, Explanation("exception", name, text))


# ---------------------------------------------------------------- misconceptions


def misconception(failure: Failure, candidates: Sequence[tuple[Misconception, ModuleType]]) -> Explanation | None:
    """Return the misconception that gives what the student's function gave, call by call, or None.

    Those whose header names the failed item come first. One that only raises the same exception is believed if it
    is the only one.
    """
    item = failure.item
    if item.aspect == "vectorised" and isinstance(failure.error, Mismatch):
        loops = [wrong for wrong, _ in candidates if item.name in wrong.loses]
        return Explanation("misconception", loops[0].slug, loops[0].sentence) if loops else None
    ours = [pair for pair in candidates if item.function in pair[0].functions]
    if item.aspect != "values":  # the values are right here, so that no mistake in them can be the cause
        ours = [pair for pair in ours if item.name in pair[0].loses]
    by_value: list[Misconception] = []
    by_exception: list[Misconception] = []
    for wrong, module in sorted(ours, key=lambda pair: item.name not in pair[0].loses):
        match = _agrees(failure, module, strict=item.aspect == "values")
        if match == "values":
            by_value.append(wrong)
        elif match == "exceptions" and item.name in wrong.loses:
            by_exception.append(wrong)
    found = by_value[:1] or (by_exception if len(by_exception) == 1 else [])
    return Explanation("misconception", found[0].slug, found[0].sentence) if found else None


def _agrees(failure: Failure, module: ModuleType, *, strict: bool) -> str:
    """Return "values" if the module gives the student's results, "exceptions" if it only fails as it did, else ""."""
    entropy.reseed(failure.seed)
    objects: dict[int, Any] = {}
    seen = ""
    for call in failure.calls:
        function = _target(call, module, objects)
        if function is None:
            continue  # another function of the module: its result is taken as it came
        if _holds_remote([*call.args, *call.kwargs.values()]):
            return ""
        args, kwargs = copy.deepcopy(([_on_disk(a) for a in call.args], dict(call.kwargs)))
        raised = ""
        result = None
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            try:
                result = function(*args, **kwargs)
            except Exception as error:
                raised = next(c.__name__ for c in type(error).__mro__ if c.__module__ == "builtins")
        if raised or call.error:
            if raised != call.error:
                return ""
            seen = seen or "exceptions"
        elif hasattr(call.result, "number"):
            objects[call.result.number] = result
        elif call.target and result is None and call.result is not None:
            pass  # a method that gives nothing: what theirs gave is not the point
        elif not _same(call.result, result, strict=strict):
            return ""
        elif result is not None:
            seen = "values"
        elif call is failure.calls[-1]:
            seen = seen or "exceptions"  # nothing came where the test went no further: as weak as an exception
    return seen if _is_about(failure, module) else ""


def _holds_remote(value: Any) -> bool:
    if type(value) in (list, tuple):
        return any(_holds_remote(v) for v in value)
    return isinstance(value, Remote)


def _on_disk(value: Any) -> Any:
    return value.on_disk() if isinstance(value, VirtualFile) else value


def _is_about(failure: Failure, module: ModuleType) -> bool:
    """Tell whether the item's own function was called at all, and is one that goes wrong here."""
    function = failure.item.function
    return hasattr(module, function) and any(call.name == function for call in failure.calls)


def _target(call: Call, module: ModuleType, objects: Mapping[int, Any]) -> Callable[..., Any] | None:
    thing = objects.get(call.target) if call.target else module
    return getattr(thing, call.name, None) if thing is not None else None


def _same(theirs: Any, ours: Any, *, strict: bool) -> bool:
    """Compare two results as numbers. Strictly, they must be finite: NaN everywhere is not a way of being wrong."""
    if isinstance(theirs, FigureSeen):
        return repr(theirs) == repr(described(ours))
    if theirs is None or ours is None:
        return theirs is ours
    if isinstance(ours, str):
        return type(theirs) is str and theirs == str(ours)
    try:
        a = numeric(theirs)
        b = numeric(ours if not isinstance(ours, np.matrix) else OddArray(np.asarray(ours), "matrix"))
    except Mismatch:
        if not (type(theirs) in (list, tuple) and type(ours) in (list, tuple) and len(theirs) == len(ours)):
            return False
        return all(_same(a, b, strict=strict) for a, b in zip(theirs, ours, strict=True))
    finally:
        take_remarks()
    if a.shape != b.shape or (strict and not np.isfinite(b).all()):
        return False
    return bool(np.allclose(a, b, rtol=1e-6, atol=1e-9, equal_nan=True))


# ---------------------------------------------------------------- relations

_Array = NDArray[np.float64]


def relation(error: Mismatch, calls: Sequence[Call]) -> Explanation | None:
    """Return the simple relation in which a wrong result stands to the right one, or None."""
    if error.desired is None:
        return None
    right = np.asarray(error.desired, dtype=np.float64)
    if type(error.actual) is tuple and right.ndim == 0:
        return Explanation("relation", "several results", "Several results came, as a tuple. One is asked for.")
    try:
        got = numeric(error.actual)
    except Mismatch:
        return None
    finally:
        take_remarks()
    found = _of_shapes(got, right) if got.shape != right.shape else _of_values(got, right, _sizes(calls))
    return Explanation("relation", *found) if found else None


def _of_shapes(got: _Array, right: _Array) -> tuple[str, str] | None:
    if right.ndim == 2 and got.shape == right.T.shape:
        return "transposed", "The result has its rows and columns swapped."
    if right.ndim == 0 and got.size > 1:
        return "not summed", "One number is meant, and an array came: something is still to be summed up."
    if got.ndim == 0:
        return "one number", "One number came where an array is meant: was something summed up or indexed too much?"
    if got.ndim == right.ndim + 1 and got.size == right.size:
        return (
            "extra axis",
            "The values lie in an array with one axis too many: look at keepdims, and at [None] or reshape.",
        )
    if got.size == right.size:
        return "reshaped", "The right number of values came, in another shape."
    if right.ndim == 1 and got.shape == (right.size, right.size):
        return (
            "broadcast",
            "An N x N array came: a column (N, 1) met a flat array (N,), and NumPy broadcast one against the other.",
        )
    return None


def _of_values(got: _Array, right: _Array, sizes: Sequence[int]) -> tuple[str, str] | None:
    if not (np.isfinite(got).all() and np.isfinite(right).all() and right.size):
        return None

    def close(a: _Array, b: _Array) -> bool:
        return bool(np.allclose(a, b, rtol=1e-6, atol=1e-9))

    if close(got, -right):
        return "negated", "Every value has the wrong sign: a minus is missing, or one too many."
    if right.ndim == 2 and right.shape[0] == right.shape[1] and close(got, right.T):
        return "transposed", "The result has its rows and columns swapped."
    if found := _factor(got, right, sizes):
        return found
    if close(got, 1 - right):
        return "one minus", "Every value is 1 minus the right one: the two classes, or the two ends, are swapped."
    if right.size > 1 and close(got - right, np.full_like(right, np.mean(got - right))):
        return "shifted", "Every value is off by the same amount: something constant is added, or left out."
    if right.size > 1 and np.ptp(got) <= 1e-12 * np.abs(got).max() and np.ptp(right) > 0:
        return "constant", "Every value that came is the same, whatever was put in."
    with np.errstate(all="ignore"):
        if got.any() and not close(right, np.trunc(right)) and close(got, np.trunc(right)):
            return "truncated", "The values have lost what stands after the point: an integer array cuts it off."
        if got.any() and any(close(got, np.round(right, digits)) for digits in range(6)):
            return "rounded", "The values are rounded. Return them as they are; rounding is for print."
        if (right > 0).all() and close(got, np.log(right)):
            return "logarithm", "This is the logarithm of the right values."
        if close(got, right**2) and not close(right, right**2):
            return "squared", "This is the square of the right values."
        if (right >= 0).all() and close(got**2, right):
            return "root", "This is the square root of the right values."
        if (right != 0).all() and close(got, 1 / right):
            return "reciprocal", "This is 1 divided by the right values."
    off = ~np.isclose(got, right, rtol=1e-6, atol=1e-9)
    low, high = got.min(), got.max()
    beyond = ((got == high) & (right > high)) | ((got == low) & (right < low))
    if right.size > 2 and off.sum() > 1 and not off.all() and beyond[off].all():
        return "clipped", "The values are right up to a limit, and cut off beyond it."
    if right.ndim and len(right) > 1 and right[1:].any() and not got[1:].any() and close(got[0], right[0]):
        return "first only", "Only the first entry or row is right, the others are 0: is `return` inside the loop?"
    if right.size > 1 and close(np.sort(got, axis=None), np.sort(right, axis=None)):
        return "order", "The right values came, in another order."
    return None


def _factor(got: _Array, right: _Array, sizes: Sequence[int]) -> tuple[str, str] | None:
    """Name the constant by which all values are off. `sizes` are the lengths of the axes of what was put in."""
    scale = float(np.vdot(right, right))
    if scale == 0:
        return None
    factor = float(np.vdot(right, got)) / scale
    if factor == 0 or not np.allclose(got, factor * right, rtol=1e-6, atol=1e-9):
        return None
    known = {"1/2": (0.5, "half of it: a factor 1/2 too much, or a 2 left out"), "2": (2.0, "twice as large")}
    for n in sizes:
        known |= {
            "1/N": (1 / n, "smaller by the size of the data: a mean was taken where the sum is meant"),
            "N": (float(n), "larger by the size of the data: it is summed where a mean is meant, or counted N times"),
            "1/(2N)": (0.5 / n, "half of a mean: the plain sum is meant"),
        }
        for name, (value, text) in known.items():
            if math.isclose(factor, value, rel_tol=1e-6):
                return f"times {name}", f"Every value is right up to one factor: {text}."
    for base in (2, 10):
        if math.isclose(abs(factor), 1 / math.log(base), rel_tol=1e-6):
            return f"log base {base}", f"This is the logarithm to base {base}; the natural one, np.log, is meant."
    if right.size == 1:
        return None  # one number is a multiple of any other
    return "times a constant", "Every value is right up to one constant factor."


def _sizes(calls: Sequence[Call]) -> list[int]:
    """Return the lengths of the axes of the last call's arguments, longest first, without 1."""
    if not calls:
        return []
    values = [*calls[-1].args, *calls[-1].kwargs.values()]
    return sorted({n for v in values if isinstance(v, np.ndarray) for n in v.shape if n > 1}, reverse=True)
