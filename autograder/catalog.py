"""The exercises, read off the tree: a path is derived from two names, never stored.

Stubs, rubrics and misconceptions are parsed, never imported, so that listing a course runs no code. What pytest
collects later must agree with what is read here; `gradkit check` holds the two together.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Any, overload

from autograder.content import Tree, tree
from autograder.errors import GradkitError, did_you_mean
from autograder.model import ASPECTS, Assignment, Exercise, Function, Item, Misconception

PLAIN_MODULES = frozenset({"given", "explore"})
"""Modules of an assignment that are shipped as they are: neither asked of students nor graded."""

PICTURE = "picture.png"
"""The picture that a handout may show: it lies beside the handout, here as in the workspace."""


def assignments(where: Tree | None = None) -> tuple[Assignment, ...]:
    """Return every assignment of the course, in the order of their names.

    Raises
    ------
    GradkitError
        At the first file of the course that is not as it should be; at a misconception, when it is looked at.
    """
    where = where or tree()
    return tuple(_assignment(name, where) for name in names(where))


def assignment(name: str, where: Tree | None = None, *, whole: bool = True) -> Assignment:
    """Return one assignment by its name; unless `whole`, its misconceptions are read when they are looked at.

    Raises
    ------
    GradkitError
        If no assignment is called so, or a file of it is not as it should be.
    """
    where = where or tree()
    known = names(where)
    if name not in known:
        raise GradkitError(
            f"no assignment is called {name!r}",
            where="the course",
            remedy=did_you_mean(name, known, "`gradkit list` shows them all"),
        )
    found = _assignment(name, where)
    if whole:
        for exercise in found.exercises:
            len(exercise.misconceptions)  # reads them
    return found


def names(where: Tree | None = None) -> list[str]:
    """Return the names of all assignments, sorted."""
    where = where or tree()
    if not where.assignments.is_dir():
        raise GradkitError(
            "there is no course content",
            where=where.assignments,
            remedy="install gradkit from a checkout or from a wheel built from one",
        )
    return sorted(p.name for p in where.assignments.iterdir() if p.is_dir() and not p.name.startswith(("_", ".")))


@cache
def _assignment(name: str, where: Tree) -> Assignment:
    folder = where.assignments / name
    handout = folder / "README.md"
    told = _read(handout)
    # In the order in which the handout comes to them; what it does not name comes last.
    modules = sorted(folder.glob("*.py"), key=lambda m: (told.find(m.name) % (len(told) + 1), m.name))
    return Assignment(
        name=name,
        title=_title(handout),
        exercises=tuple(_exercise(stub, where) for stub in modules if stub.stem not in PLAIN_MODULES),
        handout=handout,
        given=tuple(module for module in modules if module.stem in PLAIN_MODULES),
        data=tuple((f"data/{name}", where.data / name) for name in _lines(folder / "data.txt")),
        picture=folder / PICTURE if (folder / PICTURE).is_file() else None,
    )


def _lines(path: Path) -> list[str]:
    """Return the lines of a list of names, none if there is no such list."""
    return _read(path).split() if path.exists() else []


def _title(handout: Path) -> str:
    """Return the handout's first heading, without its number sign."""
    for line in _read(handout).splitlines():
        if line.startswith("# "):
            return line[2:].strip()
    raise GradkitError("the handout has no title", where=handout, remedy="begin it with a line '# Title'")


def _exercise(stub: Path, where: Tree) -> Exercise:
    assignment_name, name = stub.parent.name, stub.stem
    rubric = where.hidden / assignment_name / f"test_{name}.py"
    stub_tree = _parse(stub)
    functions = signatures(stub_tree)
    folder = where.misconceptions / assignment_name / name
    return Exercise(
        assignment=assignment_name,
        name=name,
        title=(ast.get_docstring(stub_tree) or name).splitlines()[0].rstrip("."),
        functions=functions,
        items=tuple(_items(rubric, name, functions)),
        misconceptions=_Misconceptions(folder, f"{assignment_name}/{name}", functions),
        stub=stub,
        solution=where.solutions / assignment_name / f"{name}.py",
        rubric=rubric,
        forms=tuple(sorted((where.forms / assignment_name / name).glob("*.py"))),
    )


def signatures(module: ast.Module) -> tuple[Function, ...]:
    """Return the public functions and classes that a module defines at its top level, in its order."""
    found = []
    for node in module.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            found.append(Function(node.name, f"{node.name}({ast.unparse(node.args)})", node.lineno))
        elif isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            methods = [
                f"{node.name}.{m.name}({ast.unparse(m.args)})"
                for m in node.body
                if isinstance(m, ast.FunctionDef) and (m.name == "__init__" or not m.name.startswith("_"))
            ]
            found.append(Function(node.name, "; ".join(methods), node.lineno))
    return tuple(found)


# ---------------------------------------------------------------- the rubric


def _items(rubric: Path, exercise: str, functions: tuple[Function, ...]) -> Iterator[Item]:
    by_length = sorted((f.name for f in functions), key=len, reverse=True)
    seen: set[str] = set()
    for node in _parse(rubric).body:
        if not (isinstance(node, ast.FunctionDef) and node.name.startswith("test_")):
            continue
        where = f"{rubric}:{node.lineno}"
        marks = dict(_marks(node, where))
        # The longest name first, so that test_predict_class_values is about predict_class, not predict.
        function = next((f for f in by_length if node.name.startswith(f"test_{f}_")), None)
        if function is None:
            raise GradkitError(
                f"{node.name} is about no function of the stub",
                where=where,
                remedy=f"call it test_<function>_<what>, with one of: {', '.join(f.name for f in functions)}",
            )
        aspect, points = marks.get("aspect"), marks.get("points")
        sentence = ast.get_docstring(node)
        if node.name in seen:
            raise GradkitError(f"two items are called {node.name}", where=where, remedy="give one of them another name")
        seen.add(node.name)
        if aspect not in ASPECTS or type(points) is not int or points < 1 or not sentence:
            raise GradkitError(
                f"{node.name} is not a complete item",
                where=where,
                remedy="it needs @pytest.mark.points(<whole number>), @pytest.mark.aspect(<one of "
                f"{', '.join(ASPECTS)}>) and a docstring",
            )
        yield Item(exercise, node.name, function, aspect, points, " ".join(sentence.split()), marks.get("hint", ""))


def _marks(node: ast.FunctionDef, where: str) -> Iterator[tuple[str, Any]]:
    """Yield (mark's name, its argument) for each ``@pytest.mark.<name>(<literal>)``."""
    for decorator in node.decorator_list:
        if (
            isinstance(decorator, ast.Call)
            and isinstance(decorator.func, ast.Attribute)
            and _is_pytest_mark(decorator.func.value)
            and len(decorator.args) == 1
        ):
            try:
                yield decorator.func.attr, ast.literal_eval(decorator.args[0])
            except ValueError:
                raise GradkitError(
                    f"the mark {decorator.func.attr!r} of {node.name} is not a literal",
                    where=where,
                    remedy="write the value itself: the rubric is read, not run",
                ) from None


def _is_pytest_mark(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr == "mark"
        and isinstance(node.value, ast.Name)
        and node.value.id == "pytest"
    )


# ---------------------------------------------------------------- misconceptions

_HEADER = re.compile(r"#\s*(loses|shows):\s*(.*)")


class _Misconceptions(Sequence[Misconception]):
    """The misconceptions of an exercise, read when they are first looked at: a list of the course needs none."""

    def __init__(self, folder: Path, exercise: str, functions: tuple[Function, ...]) -> None:
        self._folder, self._exercise, self._functions = folder, exercise, functions

    @cached_property
    def _all(self) -> tuple[Misconception, ...]:
        return tuple(_misconception(p, self._exercise, self._functions) for p in sorted(self._folder.glob("*.py")))

    @overload
    def __getitem__(self, index: int) -> Misconception: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Misconception]: ...
    def __getitem__(self, index: int | slice) -> Misconception | Sequence[Misconception]:
        return self._all[index]

    def __len__(self) -> int:
        return len(self._all)


def _misconception(path: Path, exercise: str, functions: tuple[Function, ...]) -> Misconception:
    header = _header(path)
    module = _parse(path)
    sentence = ast.get_docstring(module)
    asked = {f.name for f in functions}
    wrong = tuple(f.name for f in signatures(module) if f.name in asked)
    loses = tuple(name.strip() for name in header.get("loses", "").split(",") if name.strip())
    if not (sentence and wrong and loses and header.get("shows")):
        raise GradkitError(
            "a misconception is not complete",
            where=path,
            remedy="it needs '# loses: <items>', '# shows: <expression>', a docstring that corrects the belief, "
            "and a function that the stub asks for",
        )
    return Misconception(exercise, path.stem, wrong, loses, " ".join(sentence.split()), header["shows"], path)


def _header(path: Path) -> dict[str, str]:
    """Return what the comment lines at the top say; a line that names no key continues the one before."""
    found: dict[str, str] = {}
    key = ""
    for line in _read(path).splitlines():
        if not line.startswith("#"):
            break
        if match := _HEADER.match(line):
            key = match[1]
            found[key] = match[2].strip()
        elif key:
            found[key] += " " + line.lstrip("# ").rstrip()
    return found


# ---------------------------------------------------------------- files of ours


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise GradkitError(
            "a file of the course is missing", where=path, remedy="CONTRIBUTING.md lists the files of an exercise"
        ) from None


@cache
def _parse(path: Path) -> ast.Module:
    try:
        return ast.parse(_read(path), filename=str(path))
    except SyntaxError as error:
        raise GradkitError(
            f"a file of the course does not parse: {error.msg}",
            where=f"{path}:{error.lineno}",
            remedy="correct the line",
        ) from None
