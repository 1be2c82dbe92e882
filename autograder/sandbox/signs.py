"""Reads a function's source for signs of a mistake: a parameter that is never read, a `return` inside of a loop.

It runs in the worker, since even parsing strange text is not for the grader, and it runs nothing of what it reads. A
sign proves nothing: it is told only of functions that are wrong, when nothing else says why.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

MOST_SIGNS = 20
MOST_NODES = 20_000

_Function = ast.FunctionDef | ast.AsyncFunctionDef

PURE = frozenset(
    "abs absolute append arange argmax array asarray astype clip concatenate copy cumsum delete divide dot exp eye "
    "flatten float hstack insert int len linspace log log10 log2 log1p matmul max maximum mean min minimum multiply "
    "ones ones_like power prod ravel reshape round sign sorted sqrt square squeeze std subtract sum swapaxes tile "
    "transpose unique var vstack where zeros zeros_like add column_stack stack list tuple".split()
)
"""Calls that change nothing: as a line of their own they are thrown away."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: what it is, the 1-based line, and the name that it is about ("" if none)."""

    code: str
    line: int
    name: str = ""


def signs(source: bytes, name: str, asked: Sequence[str] = ()) -> list[Sign]:
    """Return the signs in a function or class of a module, the most telling first; none if it is not there.

    `asked` are the parameters that the function should have, in their order.
    """
    tree = ast.parse(source)
    node = next((n for n in reversed(tree.body) if isinstance(n, _Function | ast.ClassDef) and n.name == name), None)
    if node is None or sum(1 for _ in ast.walk(tree)) > MOST_NODES:
        return []
    functions = [n for n in ast.walk(node) if isinstance(n, _Function)]
    found: list[Sign] = []
    if isinstance(node, _Function):
        has = [a.arg for a in node.args.args]
        if sorted(has) == sorted(asked) and has != list(asked):
            found.append(Sign("other order", node.lineno))
    for function in functions:
        found += _of_function(function)
    if isinstance(node, ast.ClassDef):
        found += _of_class(node)
    called = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
    for helper in tree.body:
        if isinstance(helper, _Function) and helper.name in called and helper is not node:
            found += [sign for sign in _of_function(helper) if sign.code not in ("no return", "print for return")]
    found += _of_module(tree, node)
    order = {code: place for place, code in enumerate(ORDER)}
    return sorted(dict.fromkeys(found), key=lambda s: (order[s.code], s.line))[:MOST_SIGNS]


ORDER = (
    "other order", "print for return", "no return", "parameter replaced", "unused parameter", "return in loop",
    "thrown away", "unused variable", "grown default", "global", "module state", "class state", "xor", "module array",
    "bare except", "builtin on array", "integer array", "floor division", "rounded", "random", "empty", "same twice",
    "hard-coded size", "range from one", "range to less", "large epsilon", "clipped",
)  # fmt: skip


def _of_function(function: _Function) -> list[Sign]:
    body = [n for statement in function.body for n in ast.walk(statement)]
    loads = [n for n in body if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)]
    read = {n.id for n in loads}
    found = [*_of_parameters(function, body, read), *_of_returns(function, body)]
    found += [Sign("unused variable", line, name) for name, line in _unused_variables(function, body, read)]
    for node in body:
        found += _of_node(node)
    return found


# ---------------------------------------------------------------- parameters and results


def _parameters(function: _Function) -> list[str]:
    arguments = function.args
    names = [a.arg for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
    return [name for name in names if name not in ("self", "cls")]


def _of_parameters(function: _Function, body: list[ast.AST], read: set[str]) -> Iterator[Sign]:
    is_method_stub = function.name.startswith("__")
    for name in _parameters(function):
        if name not in read:
            if not is_method_stub and not name.startswith("_"):
                yield Sign("unused parameter", function.lineno, name)
            continue
        uses = [n for n in body if isinstance(n, ast.Name) and n.id == name]
        first = min(uses, key=lambda n: (n.lineno, n.col_offset))
        for statement in function.body:
            if (
                isinstance(statement, ast.Assign)
                and any(isinstance(t, ast.Name) and t.id == name for t in statement.targets)
                and isinstance(first.ctx, ast.Store)
                and not any(isinstance(n, ast.Name) and n.id == name for n in ast.walk(statement.value))
                and first.lineno == statement.lineno
            ):
                yield Sign("parameter replaced", statement.lineno, name)
    defaults = [*function.args.defaults, *(d for d in function.args.kw_defaults if d is not None)]
    for default in defaults:
        if isinstance(default, ast.List | ast.Dict | ast.Set):
            yield Sign("grown default", default.lineno)


def _of_returns(function: _Function, body: list[ast.AST]) -> Iterator[Sign]:
    returns = [n for n in body if isinstance(n, ast.Return) and n.value is not None]
    yields = any(isinstance(n, ast.Yield | ast.YieldFrom) for n in body)
    raises = any(isinstance(n, ast.Raise) for n in body)
    if not returns and not yields and not raises and function.name not in ("__init__", "train", "fit"):
        prints = [n for n in body if isinstance(n, ast.Call) and _called(n) == "print"]
        yield Sign("print for return", prints[0].lineno) if prints else Sign("no return", function.lineno)
    for loop in (n for n in body if isinstance(n, ast.For | ast.While)):
        for statement in loop.body:
            if isinstance(statement, ast.Return):
                yield Sign("return in loop", statement.lineno)


def _unused_variables(function: _Function, body: list[ast.AST], read: set[str]) -> Iterator[tuple[str, int]]:
    for node in body:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id not in read and not target.id.startswith("_"):
                    yield target.id, node.lineno


# ---------------------------------------------------------------- expressions


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _is_builtin(call: ast.Call, name: str) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == name and hasattr(builtins, name)


def _number(node: ast.AST) -> float | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return float(node.value)
    return None


def _of_node(node: ast.AST) -> Iterator[Sign]:
    if isinstance(node, ast.Expr):
        yield from _thrown_away(node)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitXor):
        yield Sign("xor", node.lineno)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.FloorDiv):
        yield Sign("floor division", node.lineno)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub | ast.Add | ast.Div):
        if not isinstance(node.op, ast.Add) and ast.dump(node.left) == ast.dump(node.right):
            yield Sign("same twice", node.lineno)
        number = _number(node.right)
        if isinstance(node.op, ast.Add) and number is not None and 1e-7 < number < 0.5:
            yield Sign("large epsilon", node.lineno)
    elif isinstance(node, ast.Global):
        yield Sign("global", node.lineno, node.names[0])
    elif isinstance(node, ast.ExceptHandler):
        yield Sign("bare except", node.lineno)
    elif isinstance(node, ast.Call):
        yield from _of_call(node)
    elif isinstance(node, ast.keyword) and node.arg == "dtype" and _is_integer_type(node.value):
        yield Sign("integer array", node.value.lineno)


def _is_integer_type(node: ast.AST) -> bool:
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else name
    return text.startswith(("int", "uint"))


def _thrown_away(node: ast.Expr) -> Iterator[Sign]:
    value = node.value
    if isinstance(value, ast.Compare | ast.BinOp | ast.UnaryOp | ast.Name | ast.Subscript | ast.Attribute | ast.Tuple):
        yield Sign("thrown away", node.lineno)
    elif isinstance(value, ast.Call) and _called(value) in PURE and not any(k.arg == "out" for k in value.keywords):
        function = value.func
        if isinstance(function, ast.Attribute) and function.attr in ("append", "insert", "add", "sort"):
            owner = function.value  # of a list, these change it; those of NumPy do not
            if not (isinstance(owner, ast.Name) and owner.id in ("np", "numpy")):
                return
        yield Sign("thrown away", node.lineno)


_SHAPED = frozenset("zeros ones eye empty full identity reshape randn rand".split())
_SIZES = frozenset({3, 4, 5, 9, 10, 28, 50, 51, 100, 784, 785})
"""Numbers that loops are written for when a size is meant: classes, features, samples."""


def _of_call(node: ast.Call) -> Iterator[Sign]:
    name = _called(node)
    for builtin in ("sum", "max", "min"):
        if _is_builtin(node, builtin) and len(node.args) == 1 and isinstance(node.args[0], ast.Name | ast.BinOp):
            yield Sign("builtin on array", node.lineno, builtin)
    if name == "astype" and node.args and _is_integer_type(node.args[0]):
        yield Sign("integer array", node.lineno)
    if _is_builtin(node, "int"):
        yield Sign("integer array", node.lineno)
    if name in ("round", "around", "rint", "floor", "ceil", "trunc"):
        yield Sign("rounded", node.lineno, name)
    if name in ("empty", "empty_like"):
        yield Sign("empty", node.lineno, name)
    if name == "clip" and any((n := _number(a)) is not None and 1e-7 < n < 1 for a in node.args[1:]):
        yield Sign("clipped", node.lineno)
    if name in ("shuffle", "permutation", "choice", "rand", "randn", "random", "normal", "uniform", "randint"):
        yield Sign("random", node.lineno, name)
    if name in _SHAPED:
        sizes = [_number(n) for a in node.args for n in ast.walk(a)]
        if any(n is not None and n > 2 and n == round(n) for n in sizes):
            yield Sign("hard-coded size", node.lineno)
    if name in ("range", "arange") and any(_number(a) in _SIZES for a in node.args):
        yield Sign("hard-coded size", node.lineno)
    if _is_builtin(node, "range"):
        if len(node.args) >= 2 and _number(node.args[0]) == 1:
            yield Sign("range from one", node.lineno)
        stop = node.args[0] if len(node.args) == 1 else node.args[1] if len(node.args) > 1 else None
        if isinstance(stop, ast.BinOp) and isinstance(stop.op, ast.Sub) and _number(stop.right) == 1:
            yield Sign("range to less", node.lineno)


# ---------------------------------------------------------------- around a function


def _of_module(tree: ast.Module, node: ast.AST) -> Iterator[Sign]:
    """Yield what is kept at the top level of the module and changed by the function."""
    kept: dict[str, int] = {}
    mutable: set[str] = set()
    for statement in tree.body:
        if isinstance(statement, ast.Assign):
            for target in statement.targets:
                if isinstance(target, ast.Name):
                    kept[target.id] = statement.lineno
                    if isinstance(statement.value, ast.List | ast.Dict | ast.Call):
                        mutable.add(target.id)
    for each in ast.walk(node):
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load) and each.id in mutable:
            yield Sign("module array", each.lineno, each.id)
        if isinstance(each, ast.Subscript | ast.Attribute) and isinstance(each.value, ast.Name):
            changes = isinstance(each.ctx, ast.Store) or (
                isinstance(each, ast.Attribute) and each.attr in ("append", "extend", "update", "setdefault", "add")
            )
            if changes and each.value.id in kept:
                yield Sign("module state", each.lineno, each.value.id)


def _of_class(node: ast.ClassDef) -> Iterator[Sign]:
    for each in ast.walk(node):
        if (
            isinstance(each, ast.Attribute)
            and isinstance(each.ctx, ast.Store)
            and isinstance(each.value, ast.Name)
            and each.value.id == node.name
        ):
            yield Sign("class state", each.lineno, each.attr)
    lists = {
        t.id: s.lineno
        for s in node.body
        if isinstance(s, ast.Assign) and isinstance(s.value, ast.List | ast.Dict | ast.Call)
        for t in s.targets
        if isinstance(t, ast.Name)
    }
    for name, line in lists.items():
        yield Sign("class state", line, name)
