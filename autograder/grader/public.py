"""What can be shown to anybody: small public calls on which a function differs, and pictures of functions.

The calls are the doctests of the stub and the `shows` of the misconceptions. They are made in a worker that has
never seen hidden data, so that whatever the student's function returns, raises or prints may be shown.
"""

from __future__ import annotations

import ast
import doctest
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np

from autograder.errors import GraderBrokeError
from autograder.grader.student import LoadError, MissingError, Student
from autograder.grader.workers import StoppedError, StudentError, without_addresses
from autograder.model import Example, Exercise, Picture, Series
from autograder.rubric import Drawing, Mismatch, assert_close, assert_form, numeric, take_remarks
from autograder.sandbox import entropy, figures
from autograder.sandbox.figures import AxesSeen, FigureSeen
from autograder.sandbox.files import VirtualFile
from autograder.sandbox.wire import OddArray

SEED = 0
MAX_CALLS_TRIED = 16
MAX_SHOWN = 300
MAX_ENTRIES = 8


@dataclass(frozen=True, slots=True)
class PublicCall:
    """An expression that calls a function of an exercise, and the lines that it needs before it."""

    function: str
    expression: str
    setup: str = ""

    @property
    def source(self) -> str:
        """The lines to show."""
        return f"{self.setup}\n{self.expression}".strip()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a public call gave: a value, or the exception's text; and whether it changed its arguments."""

    value: Any = None
    error: str = ""
    changed: bool = False


def calls_of(exercise: Exercise) -> dict[str, tuple[PublicCall, ...]]:
    """Return function -> public calls: those of the doctests, then those of the misconceptions, shortest first."""
    found: dict[str, list[PublicCall]] = {f.name: [] for f in exercise.functions}
    for call in _doctest_calls(exercise):
        found[call.function].append(call)
    for wrong in sorted(exercise.misconceptions, key=lambda m: len(m.shows)):
        for function in wrong.functions:
            found[function].append(PublicCall(function, wrong.shows))
    return {name: tuple(dict.fromkeys(calls)) for name, calls in found.items()}


def _doctest_calls(exercise: Exercise) -> Iterator[PublicCall]:
    names = {f.name for f in exercise.functions}
    module = ast.parse(exercise.stub.read_text(encoding="utf-8"))
    for node in module.body:
        if not isinstance(node, ast.FunctionDef) or node.name not in names:
            continue
        setup: list[str] = []
        for example in doctest.DocTestParser().get_examples(ast.get_docstring(node) or ""):
            tree = ast.parse(example.source)
            calls = [
                n
                for n in ast.walk(tree)
                if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == node.name
            ]
            for call in calls:
                if not _opens_a_file(call):
                    yield PublicCall(node.name, ast.unparse(call), "\n".join(setup))
            if not calls:
                setup += [ast.unparse(s) for s in tree.body if isinstance(s, ast.Assign | ast.Import)]


def _opens_a_file(call: ast.Call) -> bool:
    """Tell whether a call names a file of the workspace's data folder, which a locked worker has not."""
    return any(
        isinstance(n, ast.Constant) and isinstance(n.value, str) and n.value.startswith("data/") for n in ast.walk(call)
    )


# ---------------------------------------------------------------- asking


def ask_student(call: PublicCall, student: Student, exercise: Exercise) -> Answer:
    """Evaluate a public call with the functions of a submission.

    Raises
    ------
    StoppedError, LoadError, MissingError
        If the run had to be stopped, or there is nothing to call.
    GraderBrokeError
        If the fork server is gone.
    """
    functions = {f.name: getattr(student, f.name) for f in exercise.functions}
    try:
        value = _evaluate(call, functions)
    except StudentError as error:
        where = f" (line {error.line} of {error.module}.py)" if error.line else ""
        return Answer(error=f"{error.type_name}: {error.text}{where}")
    except (StoppedError, LoadError, MissingError, GraderBrokeError):
        raise
    except Exception as error:  # the call's own reading of what came: `None.shape`
        return Answer(error=f"{type(error).__name__}: {error}")
    return Answer(value, changed=bool(student.changed))


def ask_reference(call: PublicCall, reference: ModuleType, exercise: Exercise) -> Answer | None:
    """Return the right answer; None if it is another one each time."""
    functions = {f.name: getattr(reference, f.name) for f in exercise.functions}
    answers = []
    for seed in (SEED, SEED + 1):
        entropy.reseed(seed)
        answers.append(described(_evaluate(call, {**functions, "VirtualFile": _on_disk})))
    return Answer(answers[0]) if _equal(*answers) else None


def described(value: Any) -> Any:
    """Return a figure's description, and anything else as it is: what a value of ours looks like from a worker."""
    figure = figures.figure_of(value, set())
    if figure is None:
        return value
    try:
        return figures.describe(figure)
    finally:
        figures.close_figures()


def _on_disk(name: str, content: bytes) -> str:
    return VirtualFile(name, content).on_disk()


def _evaluate(call: PublicCall, functions: Mapping[str, Any]) -> Any:
    names = {"np": np, "VirtualFile": VirtualFile, **functions}
    with np.errstate(all="ignore"):
        exec(call.setup, names)
        return eval(call.expression, names)


def example(call: PublicCall, came: Answer, right: Answer) -> Example | None:
    """Return how to show that two answers differ, or None if they do not."""
    shown = show(right.value)
    if came.error:
        return Example(call.source, came.error[:MAX_SHOWN], shown)
    if not _equal(came.value, right.value) and show(came.value) != shown:  # a difference that nobody can see is none
        return Example(call.source, show(came.value), shown)
    if came.changed:
        return Example(call.source, "the right result, but the array that was passed in is changed", shown)
    return None


def is_unstable(answer: Answer) -> bool:
    """Tell whether an answer shows what instability looks like: an exception, or a number that is none."""
    try:
        return bool(answer.error) or not np.isfinite(numeric(answer.value)).all()
    except Mismatch:
        return True
    finally:
        take_remarks()


def _equal(came: Any, right: Any) -> bool:
    if isinstance(right, FigureSeen):
        return repr(came) == repr(right)
    if type(right) in (list, tuple) and type(came) in (list, tuple):
        return len(came) == len(right) and all(_equal(c, r) for c, r in zip(came, right, strict=True))
    try:
        if isinstance(right, str | bool | list | tuple | dict | set | type(None)):
            return bool(type(came) is type(right) and came == right)
        assert_close(came, right)
        assert_form(came, right)
    except Mismatch:
        return False
    except (ValueError, TypeError):
        return False
    finally:
        take_remarks()
    return True


def show(value: Any) -> str:
    """Return a value as a short text, four digits a number, the same on every machine."""
    if isinstance(value, FigureSeen):
        return "; ".join(_show_axes(axes) for axes in value.axes)[:MAX_SHOWN] or "an empty figure"
    if isinstance(value, OddArray):
        name = {"object": "array of objects"}.get(value.kind, value.kind)
        return f"{name}: {show(value.base)}"[:MAX_SHOWN]
    if isinstance(value, np.ndarray) and value.dtype != object:
        shape = f"   (shape {value.shape})" if value.ndim != 1 or value.size > MAX_ENTRIES else ""
        corner = value[tuple([slice(MAX_ENTRIES + 1)] * value.ndim)]  # it may be large
        return (_entries(corner.tolist()) + shape)[:MAX_SHOWN]
    if isinstance(value, float | np.floating):
        return f"{float(value):.6g}"
    if isinstance(value, np.generic):
        return str(value.item())[:MAX_SHOWN]
    if isinstance(value, list | tuple):
        inner = ", ".join(show(v) for v in value[:20])
        return (f"[{inner}]" if isinstance(value, list) else f"({inner})")[:MAX_SHOWN]
    if isinstance(value, dict):
        return ("{" + ", ".join(f"{show(k)}: {show(v)}" for k, v in list(value.items())[:20]) + "}")[:MAX_SHOWN]
    if isinstance(value, set | frozenset):
        return ("{" + ", ".join(sorted(show(v) for v in value)[:20]) + "}")[:MAX_SHOWN]
    return without_addresses(repr(value)[:MAX_SHOWN])


def _entries(values: Any, depth: int = 1) -> str:
    """Return numbers as text, four digits each; a matrix has a line a row, and what is too long ends in dots."""
    if not isinstance(values, list):
        return f"{values:.4g}" if isinstance(values, float) else str(values)
    inner = [_entries(v, depth + 1) for v in values[:MAX_ENTRIES]] + ["..."] * (len(values) > MAX_ENTRIES)
    between = ",\n" + " " * depth if values and isinstance(values[0], list) else ", "
    return f"[{between.join(inner)}]"


def _show_axes(axes: AxesSeen) -> str:
    parts = [
        *(f"a line through ({_ends(line.x)}), ({_ends(line.y)})" for line in axes.lines if line.is_joined),
        *(f"{len(line.x)} markers" for line in axes.lines if not line.is_joined),
        *(f"{len(points.x)} points" for points in axes.points),
        *(_show_image(image) for image in axes.images),
        *(f"{name} {text!r}" for name, text in (("title", axes.title), ("x", axes.xlabel), ("y", axes.ylabel)) if text),
    ]
    return ("three-dimensional axes with " if axes.is_3d else "axes with ") + (", ".join(parts) or "nothing in them")


def _show_image(image: np.ndarray) -> str:
    """The corners tell pictures that are turned, mirrored or without shades from the right one."""
    if image.ndim < 2 or not image.size:
        return f"an image of {image.shape}"
    corners = ", ".join(f"{v:.2g}" for v in image[[0, 0, -1, -1], [0, -1, 0, -1]].ravel())
    return f"an image of {image.shape} with the corners {corners}"


def _ends(values: np.ndarray) -> str:
    return ", ".join(f"{v:.3g}" for v in values[:3]) + (", ..." if len(values) > 3 else "")


# ---------------------------------------------------------------- pictures


def draw(module: ModuleType, function_name: str, function: Callable[..., Any]) -> Drawing | None:
    """Return what the rubric's picture of a function shows for this one, or None where it shows nothing."""
    picture = getattr(module, f"picture_{function_name}", None)
    if picture is None:
        return None
    try:
        with np.errstate(all="ignore"):
            drawing = picture(function)
    except (Mismatch, StudentError):
        return None
    finally:
        take_remarks()
    return drawing if isinstance(drawing, Drawing) else None


def picture(exercise: str, function: str, yours: Drawing, right: Drawing) -> Picture:
    """Lay a student's drawing over the right one."""
    return Picture(
        exercise=exercise,
        function=function,
        kind=right.kind,
        title=right.title,
        xlabel=right.xlabel,
        ylabel=right.ylabel,
        x=right.x,
        series=(Series("right", right.rows), Series("yours", yours.rows)),
    )
