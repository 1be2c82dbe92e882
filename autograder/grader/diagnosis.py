"""Names the mistake: why an item was lost, in words that hold nothing of hidden data.

First the misconceptions of the function: each is run, here, on the very calls that the item made; the one that
gives what the student's function gave names the mistake. Where none does, what can be learnt from comparing the calls
with the solution is told: a relation between what came and what is right (`relations`), changed arguments (`whatif`),
a slip in the formula (`slips`). What public calls and the source say is for `judge` to ask.
"""

from __future__ import annotations

import ast
import copy
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from autograder.grader import reference, slips, whatif
from autograder.grader.public import described
from autograder.grader.relations import WEAK, Pair, relation, sizes_of
from autograder.grader.student import Call, LoadError, MissingError, Remote, StoppedError, StudentError
from autograder.model import Exercise, Explanation, Item, Misconception, Outcome
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
    is_tentative: bool = False
    """Whether the explanation was found by looking at the calls of one item alone: other calls may speak against it."""


class RightWays:
    """The right ways to write the functions of an exercise, its solution and its forms, and the slips in them.

    Slips are made when they are first asked for: most functions are right.
    """

    def __init__(self, exercise: Exercise, solution: ModuleType, beside: Mapping[str, Path]) -> None:
        self.exercise, self.solution, self._beside = exercise, solution, beside
        self._forms: list[tuple[str, ModuleType]] | None = None
        self._ways: dict[str, slips.Ways] = {}
        nodes = ast.parse(exercise.solution.read_text(encoding="utf-8")).body
        self.random = frozenset(
            node.name
            for node in nodes
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and "np.random" in ast.unparse(node)
        )
        """Those that draw at random: their results cannot be compared with the solution's."""

    def of(self, function: str) -> slips.Ways:
        """Return the right ways to write one function, with their slips."""
        if self._forms is None:
            forms = [
                (path.read_text(encoding="utf-8"), reference.load(path, self._beside)) for path in self.exercise.forms
            ]
            self._forms = [(self.exercise.solution.read_text(encoding="utf-8"), self.solution), *forms]
        if function not in self._ways:
            made = [(module, slips.slips(source, function)) for source, module in self._forms]
            self._ways[function] = [(module, changes) for module, changes in made if changes]
        return self._ways[function]


def find(
    failure: Failure, candidates: Sequence[tuple[Misconception, ModuleType]], ways: RightWays | None = None
) -> Finding:
    """Return what to tell the student of a failed item.

    Parameters
    ----------
    candidates : sequence of (misconception, its module)
        The misconceptions of the item's exercise.
    ways : RightWays, optional
        Its solution and forms, for what can be learnt from calling them.
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
    belief = misconception(failure, candidates)
    if isinstance(error, StudentError):
        told = _exception(error)
        return Finding("failed", told.message, told.line, belief or told.explanation)
    if isinstance(error, Mismatch):
        if error.name == "scale":
            return Finding("failed", error.text, 0, belief or Explanation("relation", "scale", error.text))
        is_plain = error.name in ("values", "shape", "not a number", "infinite")  # else its own text says more
        if belief is None and is_plain and (guess := _from_calls(failure, ways)) is not None:
            return Finding("failed", error.text, 0, guess, is_tentative=True)
        return Finding("failed", error.text, 0, belief or _generic(error, failure))
    return Finding("failed", "What this item asks for does not hold.", 0, belief)


def _from_calls(failure: Failure, ways: RightWays | None) -> Explanation | None:
    item = failure.item
    if ways is None or item.aspect != "values" or getattr(failure.error, "name", "") == "form":
        return None
    found = whatif.experiments(failure.calls, ways.solution, item.function, failure.seed)
    return named(found, ways, item.function)


def _generic(error: Mismatch, failure: Failure) -> Explanation | None:
    """Return the relation between what came and what is right; else the finding, if its wording says more than that."""
    if error.name == "form":
        return Explanation("finding", error.name, error.text)
    if failure.item.aspect == "values" and any(call.changed for call in failure.calls):
        return Explanation("inputs", "changed", _WRITES)
    pair = Pair(error.actual, error.desired, sizes_of(_last_arguments(failure.calls)))
    if error.desired is not None and (of_one := relation([pair])) is not None:
        return Explanation("relation", *of_one)
    if error.name == "shape":
        text = "The result has the wrong shape: print its .shape, and compare with what the docstring says."
        return Explanation("finding", error.name, text)
    return None if error.name == "values" else Explanation("finding", error.name, error.text)


_WRITES = (
    "It writes into an array that it is given, so that the caller's own data are others afterwards, and so is what is "
    "computed from them. `a = a - m` makes a new array, `a -= m` and `a[...] = m` write into the old one."
)


def named(found: Sequence[whatif.Experiment], ways: RightWays, function: str) -> Explanation | None:
    """Return what explains all experiments: a relation to the right results, changed arguments, a slip in a formula."""
    pairs = whatif.reference_results(found, ways.solution)
    if not pairs or len(pairs) < len(found) or function in ways.random:
        return None
    right = [pair.right for pair in pairs]
    if (other := whatif.other_function(found, ways.solution, function, right)) is not None:
        return Explanation("what if", *other)
    related = relation(pairs)
    if related is not None and related[0] not in WEAK:
        return Explanation("relation", *related)
    changed, nearly_changed = whatif.explain(found, ways.solution, right)
    if changed is not None:
        return Explanation("what if", *changed)
    slipped, nearly_slipped = slips.explain(found, ways.of(function), right)
    if slipped is not None:
        return Explanation("slip", *slipped)
    for kind, told in (("what if", nearly_changed), ("slip", nearly_slipped), ("relation", related)):
        if told is not None:
            return Explanation(kind, *told)
    return None


def _last_arguments(calls: Sequence[Call]) -> list[Any]:
    return [*calls[-1].args, *calls[-1].kwargs.values()] if calls else []


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
    "they fit by the rules of broadcasting and of matrix products?",
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
    "operands could not be broadcast": "Two arrays do not fit by the rules of broadcasting: print their shapes just "
    "before this line. A sum over an axis loses that axis, unless keepdims=True keeps it.",
    "matmul": "The shapes do not fit for a matrix product: the columns of the first must be as many as the rows of "
    "the second. Print both shapes just before this line.",
    "shapes": "The shapes do not fit for a matrix product: the columns of the first must be as many as the rows of "
    "the second. Print both shapes just before this line.",
    "shape mismatch": "An index or a value has another shape than the place that it is for. Print the shapes just "
    "before this line.",
    "cannot reshape array": "The array has another number of entries than the new shape: -1 lets NumPy work out one "
    "of the sizes.",
    "axis": "There is no such axis: an array with one axis has only axis 0. Print its shape just before this line.",
    "arrays used as indices must be": "Only whole numbers can be indices: labels must be integers to choose columns "
    "by them.",
    "only integers, slices": "Only whole numbers can be indices. Is the index a float, as / gives it? // gives a "
    "whole number.",
    "'tuple' object cannot be": "np.random.randn and rand take the sizes one by one, randn(D, K); zeros, ones and "
    "normal take one shape, zeros((D, K)).",
    "'float' object cannot be interpreted": "A whole number is needed, for range or a shape, and a float came: / "
    "gives a float even for whole numbers, // a whole number.",
    "Cannot interpret": "np.zeros and np.ones take one shape, in brackets of its own: np.zeros((N, K)).",
    "Cannot cast ufunc": "`x -= ...` writes into an array of whole numbers, which cannot hold fractions, and into "
    "the caller's array at that. `x = x - ...` makes a new one.",
    "ufunc 'bitwise_xor'": "^ compares bits in Python. A power is written **.",
    "unsupported operand type(s) for ^": "^ compares bits in Python. A power is written **.",
    "only length-1 arrays": "A function of math, int() or float() takes one number, and got an array. NumPy has "
    "them for whole arrays: np.exp, np.log, .astype.",
    "only 0-dimensional arrays": "A function of math, int() or float() takes one number, and got an array. NumPy "
    "has them for whole arrays: np.exp, np.log, .astype.",
    "setting an array element": "np.array was given rows of different lengths, or one entry was given a whole "
    "array. Does a list grow from call to call, as one that is a default argument does?",
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
        if error.text.startswith(beginning):
            text = better
    return Finding("failed", message, error.line, Explanation("exception", name, text))


# ---------------------------------------------------------------- misconceptions


COMPARED = 8
"""So many characters of two exceptions' texts must agree: "operands" and "The trut" are two different mistakes."""


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
        match = _agrees_with_any_guard(failure, module, strict=item.aspect == "values")
        if match == "values":
            by_value.append(wrong)
        elif match == "exceptions" and item.name in wrong.loses:
            by_exception.append(wrong)
    found = by_value[:1] or (by_exception if len(by_exception) == 1 else [])
    return Explanation("misconception", found[0].slug, found[0].sentence) if found else None


def _agrees_with_any_guard(failure: Failure, module: ModuleType, *, strict: bool) -> str:
    """Like `_agrees`; a module that keeps a logarithm from 0 by its GUARD is tried with each of its GUARDS."""
    found = ""
    for guard in getattr(module, "GUARDS", (None,)):
        if guard is not None:
            module.GUARD = guard  # type: ignore[attr-defined]
        found = _agrees(failure, module, strict=strict)
        if found == "values":
            break
    return found


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
        raised = said = ""
        result = None
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            try:
                result = function(*args, **kwargs)
            except Exception as error:
                raised = next(c.__name__ for c in type(error).__mro__ if c.__module__ == "builtins")
                said = str(error)
        if raised or call.error:
            if raised != call.error or said[:COMPARED] != call.text[:COMPARED]:
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
