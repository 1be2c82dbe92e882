"""Names a slip: one small change in a right way to write a function that gives just what the student's gave.

A plus for a minus, a lost square, the other axis, a pair of brackets. The right ways are the solution and the
exercise's forms; each is changed in one place after the other, as a mutation test would, and what comes out is compared
with what came. What is told says what kind of change it is and near which parameters, but shows no line of a right way.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import CodeType, ModuleType, SimpleNamespace
from typing import Any

from autograder.grader.relations import Found, Pair, relation, scaled
from autograder.grader.whatif import Experiment, is_telling, same
from autograder.sandbox.figures import FigureSeen

MOST_SLIPS = 400
"""Of one right way to write a function."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A changed function, compiled with what stands around it: a stable name, and what the student reads after "if"."""

    name: str
    text: str
    code: CodeType


Ways = Sequence[tuple[ModuleType, Sequence[Slip]]]
"""The right ways to write a function: the module that holds one, and its slips."""


def slips(source: str, function: str) -> tuple[Slip, ...]:
    """Return the slips in one function or class of a module, and in those that it calls."""
    tree = ast.parse(source)
    definitions = {n.name: n for n in tree.body if isinstance(n, ast.FunctionDef | ast.ClassDef)}
    if function not in definitions:
        return ()
    wanted = {function, *(n.id for n in ast.walk(definitions[function]) if isinstance(n, ast.Name))}
    around = [n for name, n in definitions.items() if name in wanted]
    parameters = {a.arg for n in around for a in ast.walk(n) if isinstance(a, ast.arg) and a.arg != "self"}
    found = []
    seen = set()
    for name, text in _mutate(around, parameters):
        body = ast.Module(body=[copy.deepcopy(n) for n in around], type_ignores=[])
        written = ast.unparse(body)
        if written in seen:
            continue
        seen.add(written)
        try:
            found.append(Slip(name, text, compile(ast.fix_missing_locations(body), "<slip>", "exec")))
        except (SyntaxError, ValueError, TypeError):
            continue
        if len(found) >= MOST_SLIPS:
            break
    return tuple(found)


def explain(experiments: Sequence[Experiment], ways: Ways, right: Sequence[Any]) -> tuple[Found | None, Found | None]:
    """Return the slip that gives what came in every experiment, and one that gives it up to a sign or a usual factor.

    `right` is what is right in each experiment.
    """
    order = sorted(range(len(experiments)), key=lambda i: same(experiments[i].came, right[i]))
    if not order or same(experiments[order[0]].came, right[order[0]]):
        return None, None
    if any(isinstance(value, FigureSeen | str) for value in right) or not is_telling(experiments, right):
        return None, None
    near: Found | None = None
    for module, changes in ways:
        for slip in changes:
            results = _run(slip, module, experiments, order)
            if results is None:
                continue
            pairs = [Pair(e.came, r, e.sizes) for e, r in zip(experiments, results, strict=True)]
            if all(same(p.came, p.right) for p in pairs):
                told = f"Your values come out of a right formula with one slip in it: {slip.text}."
                return (slip.name, told), near
            if near is None and (also := relation(pairs)) is not None:
                near = f"{slip.name}, {also[0]}", f"{_TWO} {slip.text}. And: {also[1]}"
    return None, near


def _run(slip: Slip, module: ModuleType, experiments: Sequence[Experiment], order: Sequence[int]) -> list[Any] | None:
    namespace: dict[str, Any] = dict(vars(module))
    results: dict[int, Any] = {}
    try:
        exec(slip.code, namespace)
        changed: Any = SimpleNamespace(**namespace)
        for i in order:
            results[i] = experiments[i].run(changed)
            if not same(experiments[i].came, results[i]) and not scaled(
                Pair(experiments[i].came, results[i], experiments[i].sizes)
            ):
                return None
    except Exception:
        return None
    return [results[i] for i in range(len(experiments))]


# ---------------------------------------------------------------- changes


def _mutate(around: Sequence[ast.stmt], parameters: set[str]) -> Iterator[tuple[str, str]]:
    """Change the trees in one place after the other; what is changed stays so until the next is asked for."""
    for root in around:
        for node in list(ast.walk(root)):
            if isinstance(node, ast.stmt) and _is_docstring(node):
                continue
            for name, value in list(ast.iter_fields(node)):
                places: list[tuple[Any, Any]] = []
                if isinstance(value, ast.expr):
                    places = [(None, value)]
                elif isinstance(value, list):
                    places = [(i, v) for i, v in enumerate(value) if isinstance(v, ast.expr)]
                for place, old in places:
                    for slug, text, new in _changes(old, parameters):
                        _put(node, name, place, new)
                        yield slug, text
                        _put(node, name, place, old)
            yield from _of_statement(node)


def _put(node: ast.AST, name: str, place: int | None, value: ast.expr) -> None:
    if place is None:
        setattr(node, name, value)
    else:
        getattr(node, name)[place] = value


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _of_statement(node: ast.AST) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Add | ast.Sub):
        old = node.op
        node.op = ast.Sub() if isinstance(old, ast.Add) else ast.Add()
        yield "sign of a step", "a step is made in the opposite direction (+= and -= exchanged)"
        node.op = old


Changed = tuple[str, str, ast.expr]


def _changes(node: ast.expr, parameters: set[str]) -> Iterator[Changed]:
    about = _about(node, parameters)
    if isinstance(node, ast.BinOp):
        yield from _of_operation(node, about, parameters)
    elif isinstance(node, ast.Call):
        yield from _of_call(node, about)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield "minus lost", f"a minus is left out{about}", node.operand
    elif isinstance(node, ast.Compare) and len(node.ops) == 1:
        yield from _of_comparison(node, about)
    elif isinstance(node, ast.Constant) and type(node.value) in (int, float):
        yield from _of_constant(node)
    elif isinstance(node, ast.Attribute) and node.attr == "T":
        yield "not transposed", f"a transposition is left out{about}", node.value
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in parameters:
        for other in sorted(parameters - {node.id}):
            yield (f"{other} for {node.id}", f"`{other}` stands in one place where `{node.id}` is meant",
                   ast.Name(other, ast.Load()))  # fmt: skip
        yield f"{node.id} squared", f"`{node.id}` is squared in one place", _power(node, 2)
        yield f"{node.id} negated", f"`{node.id}` has the wrong sign in one place", ast.UnaryOp(ast.USub(), node)
    elif isinstance(node, ast.Tuple) and len(node.elts) == 2 and isinstance(node.ctx, ast.Load):
        yield "exchanged", "two results are exchanged", ast.Tuple(node.elts[::-1], ast.Load())


def _about(node: ast.AST, parameters: set[str]) -> str:
    names = dict.fromkeys(n.id for n in ast.walk(node) if isinstance(n, ast.Name) and n.id in parameters)
    return f", near {' and '.join(f'`{n}`' for n in names)}" if 0 < len(names) < 3 else ""


def _power(node: ast.expr, exponent: int) -> ast.expr:
    return ast.BinOp(node, ast.Pow(), ast.Constant(exponent))


_TWO = "Your values come out of a right formula with two slips in it. One:"

_SIGNS: Mapping[type[ast.operator], str] = {
    ast.Add: "plus", ast.Sub: "minus", ast.Mult: "multiplication", ast.Div: "division", ast.MatMult: "matrix product",
    ast.Pow: "power",
}  # fmt: skip
_PARTS: Mapping[type[ast.operator], str] = {
    ast.Add: "a term", ast.Sub: "a term", ast.Mult: "a factor", ast.Div: "a division", ast.MatMult: "a matrix product",
    ast.Pow: "a power",
}  # fmt: skip
_OTHERS: Mapping[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub, ast.Mult), ast.Sub: (ast.Add, ast.Mult, ast.Div), ast.Mult: (ast.Div, ast.Add, ast.Sub),
    ast.Div: (ast.Mult, ast.Sub), ast.MatMult: (ast.Mult,), ast.Pow: (ast.Mult,),
}  # fmt: skip


def _of_operation(node: ast.BinOp, about: str, parameters: set[str]) -> Iterator[Changed]:
    kind = type(node.op)
    if kind not in _SIGNS:
        return
    sign, part = _SIGNS[kind], _PARTS[kind]
    for other in _OTHERS[kind]:
        yield (f"{_SIGNS[other]} for {sign}", f"a {_SIGNS[other]} stands where a {sign} is meant{about}",
               ast.BinOp(node.left, other(), node.right))  # fmt: skip
    lost = _about(node.right, parameters) or about
    yield f"{part} lost", f"{part} is left out{lost}", node.left
    if kind is not ast.Pow:
        yield f"{part} lost", f"{part} is left out{_about(node.left, parameters) or about}", node.right
    if kind in (ast.Sub, ast.Div, ast.MatMult, ast.Pow):
        yield (
            "sides exchanged",
            f"the two sides of a {sign} are exchanged{about}",
            ast.BinOp(node.right, node.op, node.left),
        )
    if isinstance(node.left, ast.BinOp) and type(node.left.op) in _SIGNS:
        inner = node.left
        yield (
            "brackets",
            f"a pair of brackets is missing, or set elsewhere{about}",
            ast.BinOp(inner.left, inner.op, ast.BinOp(inner.right, node.op, node.right)),
        )
    if isinstance(node.right, ast.BinOp) and type(node.right.op) in _SIGNS:
        inner = node.right
        yield (
            "brackets",
            f"a pair of brackets is missing, or set elsewhere{about}",
            ast.BinOp(ast.BinOp(node.left, node.op, inner.left), inner.op, inner.right),
        )
    if kind is ast.Pow and isinstance(node.left, ast.Call) and len(node.left.args) >= 1:
        call = node.left
        squared = ast.Call(call.func, [_powered(call.args[0], node.right), *call.args[1:]], call.keywords)
        yield "square inside", f"each entry is squared before the sum, where the sum is to be squared{about}", squared
    if kind in (ast.Sub, ast.Add, ast.Mult, ast.Div, ast.MatMult):
        yield "squared", f"a square is taken where none is meant{about}", _power(node, 2)
        yield "absolute", f"an absolute value is taken where none is meant{about}", _numpy("abs", node)
    if isinstance(node.left, ast.Call) and kind in (ast.Sub, ast.Add, ast.Mult, ast.Div) and len(node.left.args) == 1:
        call = node.left  # sum(a) - b -> sum(a - b)
        yield (
            "brackets",
            f"a bracket of a function closes too late{about}",
            ast.Call(call.func, [ast.BinOp(call.args[0], node.op, node.right)], call.keywords),
        )


def _powered(node: ast.expr, exponent: ast.expr) -> ast.expr:
    return ast.BinOp(node, ast.Pow(), exponent)


def _numpy(name: str, *args: ast.expr, keywords: Sequence[ast.keyword] = ()) -> ast.expr:
    return ast.Call(ast.Attribute(ast.Name("np", ast.Load()), name, ast.Load()), list(args), list(keywords))


_FUNCTIONS: Mapping[str, tuple[str, ...]] = {
    "sum": ("mean", "prod", "max"), "mean": ("sum", "median", "max", "min", "std", "var", "prod"),
    "max": ("min", "sum", "mean"),
    "min": ("max",), "var": ("std",), "std": ("var",), "log": ("log2", "log10", "log1p"), "exp": ("exp2", "expm1"),
    "argmax": ("argmin", "max"), "argmin": ("argmax",), "zeros": ("ones",), "ones": ("zeros",),
    "maximum": ("minimum",), "cos": ("sin",), "sin": ("cos",), "sqrt": ("square",),
}  # fmt: skip
_DROPPED = frozenset({"sqrt", "exp", "log", "abs", "sum", "mean", "square", "max", "round", "sign", "negative"})


def _of_call(node: ast.Call, about: str) -> Iterator[Changed]:
    if not isinstance(node.func, ast.Attribute):
        return
    name = node.func.attr
    is_method = not (isinstance(node.func.value, ast.Name) and node.func.value.id == "np")
    for other in _FUNCTIONS.get(name, ()):
        changed = ast.Call(ast.Attribute(node.func.value, other, ast.Load()), node.args, node.keywords)
        yield f"{other} for {name}", f"`{other}` is taken where `{name}` is meant{about}", changed
    if name in _DROPPED:
        inner = node.func.value if is_method else node.args[0] if node.args else None
        if inner is not None:
            yield f"{name} lost", f"`{name}` is left out{about}", inner
    if name == "sum":
        inner = node.func.value if is_method else node.args[0]
        for slug, text, new in (
            ("absolute", "absolute values are summed", _numpy("abs", inner)),
            ("squares", "squares are summed", _power(inner, 2)),
        ):
            yield slug, f"{text}{about}", _numpy("sum", new, keywords=node.keywords)
    if name == "log" and node.args and isinstance(node.args[0], ast.BinOp) and isinstance(node.args[0].op, ast.Sub):
        inner_operation = node.args[0]  # log(1 - y) -> 1 - log(y)
        yield (
            "brackets",
            f"a bracket of the logarithm closes too early{about}",
            ast.BinOp(inner_operation.left, ast.Sub(), _numpy("log", inner_operation.right)),
        )
    if name == "mean":
        inner = node.func.value if is_method else node.args[0]
        for slug, text, new in (
            ("root mean square", "a root of a mean of squares is taken",
             _numpy("sqrt", _numpy("mean", _power(inner, 2)))),
            ("mean of sizes", "absolute values are averaged", _numpy("mean", _numpy("abs", inner))),
            ("geometric mean", "a geometric mean is taken", _numpy("exp", _numpy("mean", _numpy("log", inner)))),
            ("middle", "the middle of the smallest and the largest is taken", ast.BinOp(
                ast.BinOp(_numpy("max", inner), ast.Add(), _numpy("min", inner)), ast.Div(), ast.Constant(2))),
        ):  # fmt: skip
            yield slug, f"{text}{about}", new
    for i, keyword in enumerate(node.keywords):
        rest = [*node.keywords[:i], *node.keywords[i + 1 :]]
        if keyword.arg == "axis" and isinstance(keyword.value, ast.Constant):
            for axis in (0, 1):
                if keyword.value.value != axis:
                    new_keyword = ast.keyword("axis", ast.Constant(axis))
                    yield (
                        f"axis {axis}",
                        f"axis={axis} is taken{about}",
                        ast.Call(node.func, node.args, [*rest, new_keyword]),
                    )
            yield (
                "no axis",
                f"everything is taken together, without an axis{about}",
                ast.Call(node.func, node.args, rest),
            )
        elif keyword.arg == "keepdims":
            yield "no keepdims", f"keepdims=True is left out{about}", ast.Call(node.func, node.args, rest)
        elif keyword.arg == "ddof":
            yield "no ddof", f"ddof is left out{about}", ast.Call(node.func, node.args, rest)


def _of_comparison(node: ast.Compare, about: str) -> Iterator[Changed]:
    for name, op in (
        ("<", ast.Lt), ("<=", ast.LtE), (">", ast.Gt), (">=", ast.GtE), ("==", ast.Eq), ("!=", ast.NotEq),
    ):  # fmt: skip
        if not isinstance(node.ops[0], op):
            yield (
                f"compared by {name}",
                f"a comparison is made with {name}{about}",
                ast.Compare(node.left, [op()], node.comparators),
            )


def _of_constant(node: ast.Constant) -> Iterator[Changed]:
    value = node.value
    assert isinstance(value, int | float)
    others = {value + 1, value - 1, -value} | (set() if value in (0, 1) else {value * 2, value / 2})
    for new in sorted(others - {value}):
        yield f"constant {value} as {new:g}", f"a {new:g} stands where a {value} is meant", ast.Constant(new)
